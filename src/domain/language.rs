//! The languages spoken at a desk (HSDS `language`), never to be mixed with the app's own locales.
//!
//! Codes are ISO 639-1 where one exists, else 639-3. Each has a Fluent message
//! `spoken-<code>` in every locale.

/// Every language a record may name; at most 64, so that a set fits one word.
/// A stored set is the bits of these places: append, never reorder.
pub const LANGUAGES: &[&str] = &[
    "it", "en", "fr", "es", "pt", "ro", "sq", "mk", "uk", "ru", "pl", "tr", "ar", "fa", "ur", "hi",
    "bn", "pa", "zh", "tl", "ps", "de", "so", "ti", "am", "wo", "sr", "hr", "bs", "bg", "ka", "ku",
    "ta", "si", "ne", "ig", "yo", "ha", "ff", "bm",
];

/// A set of spoken languages as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct LanguageSet(u64);

impl LanguageSet {
    /// The set of these codes; codes this version does not know are left out.
    pub fn of<'a>(codes: impl IntoIterator<Item = &'a str>) -> Self {
        LanguageSet(codes.into_iter().filter_map(bit).fold(0, |bits, bit| bits | bit))
    }

    /// The set stored as these bits.
    pub const fn from_bits(bits: u64) -> Self {
        LanguageSet(bits)
    }

    /// The bits, bit n for the nth of [`LANGUAGES`].
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// Whether the set is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the language of this code is in the set; false for an unknown code.
    pub fn contains(self, code: &str) -> bool {
        bit(code).is_some_and(|bit| self.0 & bit != 0)
    }

    /// The codes of the set, in the order of [`LANGUAGES`].
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        LANGUAGES.iter().copied().filter(move |code| self.contains(code))
    }

    /// All languages of both sets.
    pub fn union(self, other: Self) -> Self {
        LanguageSet(self.0 | other.0)
    }

    /// Whether both sets name one language in common.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

fn bit(code: &str) -> Option<u64> {
    LANGUAGES.iter().position(|known| *known == code).map(|index| 1 << index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_it_was_given() {
        assert!(LANGUAGES.len() <= 64);
        let set = LanguageSet::of(["ar", "sq", "xx"]);
        assert!(set.contains("ar") && set.contains("sq"));
        assert!(!set.contains("xx") && !set.contains("it"));
        assert_eq!(set.iter().collect::<Vec<_>>(), ["sq", "ar"]);
        assert!(set.meets(LanguageSet::of(["ar"])));
    }
}
