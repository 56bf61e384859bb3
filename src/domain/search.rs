//! Finding by name: services, places and needs, as a person types.
//!
//! Text is folded so that accents, capitals, Arabic vowel signs and letter variants do not
//! matter. Every word typed must begin some word of the entry. The names of needs and categories
//! come as arguments in the person's language, so that this module knows no locale.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// One thing that can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The store's row.
    pub row: i64,
    name: String,
    rest: String,
}

impl Entry {
    /// An entry called `name`, also found by the words of `rest` (organization, place, kinds of
    /// help in the person's language).
    pub fn new<'a>(row: i64, name: &str, rest: impl IntoIterator<Item = &'a str>) -> Self {
        let rest = rest.into_iter().map(fold).collect::<Vec<_>>().join(" ");
        Entry { row, name: fold(name), rest }
    }
}

/// The rows that match `typed`, best first: words in the name before words elsewhere, then in the
/// order given. Nothing typed finds nothing.
pub fn find(entries: &[Entry], typed: &str, most: usize) -> Vec<i64> {
    let folded = fold(typed);
    let words: Vec<&str> = words(&folded).collect();
    if words.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(usize, i64)> = entries
        .iter()
        .filter_map(|entry| score(entry, &words).map(|score| (score, entry.row)))
        .collect();
    found.sort_by_key(|(score, _)| *score);
    found.into_iter().map(|(_, row)| row).take(most).collect()
}

/// How many of the words are not in the name; none where a word is nowhere.
fn score(entry: &Entry, words: &[&str]) -> Option<usize> {
    words.iter().try_fold(0, |missed, word| {
        if begins_a_word(&entry.name, word) {
            Some(missed)
        } else {
            begins_a_word(&entry.rest, word).then_some(missed + 1)
        }
    })
}

fn begins_a_word(text: &str, start: &str) -> bool {
    words(text).any(|word| word.starts_with(start))
}

fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Whether `name` is what was typed, or begins so, letter variants aside.
pub fn starts_with(name: &str, typed: &str) -> bool {
    fold(name).starts_with(&fold(typed))
}

/// Folds text for comparison: compatibility decomposition, no combining marks, lower case, and
/// one form for each Arabic letter that people write in several (alef, ya, kaf, ta marbuta).
pub fn fold(text: &str) -> String {
    text.trim()
        .nfkd()
        .filter(|letter| !is_combining_mark(*letter) && *letter != '\u{640}')
        .flat_map(char::to_lowercase)
        .map(|letter| match letter {
            'ٱ' => 'ا',
            'ى' | 'ی' => 'ي',
            'ک' => 'ك',
            'ة' => 'ه',
            '’' | '\u{2bc}' => '\'',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries() -> Vec<Entry> {
        vec![
            Entry::new(1, "Biblioteca comunale", ["Città di Castello", "library", "مكتبة"]),
            Entry::new(2, "Ospedale di Città di Castello", ["health", "الصِّحة"]),
            Entry::new(3, "CIDIS", ["Perugia", "documents"]),
        ]
    }

    #[test]
    fn accents_and_case_do_not_matter_and_names_come_first() {
        assert_eq!(find(&entries(), "CITTA", 9), [2, 1]);
        assert_eq!(find(&entries(), "cast bibl", 9), [1]);
        assert_eq!(find(&entries(), "perugia documents", 9), [3]);
    }

    #[test]
    fn arabic_variants_meet() {
        assert_eq!(find(&entries(), "الصحه", 9), [2]);
        assert_eq!(fold("إيطاليا"), fold("ايطاليا"));
        assert_eq!(fold("مُستشفى"), fold("مستشفي"));
    }

    #[test]
    fn nothing_typed_finds_nothing() {
        assert!(find(&entries(), "  ", 9).is_empty());
        assert!(find(&entries(), "zzz", 9).is_empty());
    }
}
