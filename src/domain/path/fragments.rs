//! Texts in fewer octets.
//!
//! An octet that cannot begin a letter in UTF-8 stands for a fragment that names of services are
//! full of; all else is UTF-8 as it is. So any text can be written, and the names of the bundled
//! data need half of their octets. The fragments are part of the format: none ever changes.

/// The octet of the first fragment; there are as many as there are octets that go on with a letter.
const FIRST: u8 = 0x80;
const FRAGMENTS: [&str; 64] = [
    "Biblioteca ",
    "Comune di ",
    "Sportello ",
    "stranieri",
    "documenti",
    "Castello",
    "Ufficio ",
    "Centro ",
    "Foligno",
    "Orvieto",
    "Perugia",
    "Spoleto",
    "immigra",
    "ospedal",
    "persone",
    "servizi",
    "sociale",
    "Assisi",
    "Città",
    "Gubbio",
    "della ",
    " Salu",
    "+3907",
    "ARPAL",
    "CPIA ",
    "Proge",
    "Terni",
    "comun",
    "mento",
    "zione",
    " di ",
    "per ",
    " - ",
    " Gi",
    "+39",
    "Umb",
    "ale",
    "con",
    "- ",
    "a ",
    "an",
    "ar",
    "as",
    "ci",
    "de",
    "di",
    "e ",
    "en",
    "er",
    "gi",
    "it",
    "l ",
    "li",
    "ll",
    "me",
    "mi",
    "ni",
    "o ",
    "on",
    "or",
    "ra",
    "ri",
    "te",
    "ti",
];

/// The text in octets: at each letter the longest fragment that stands there.
pub(super) fn written(text: &str) -> Vec<u8> {
    let mut octets = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        // The longer ones come first.
        let found = (FIRST..).zip(FRAGMENTS).find(|(_, fragment)| rest.starts_with(fragment));
        rest = match found {
            Some((octet, fragment)) => {
                octets.push(octet);
                &rest[fragment.len()..]
            }
            None => {
                octets.extend(letter.encode_utf8(&mut [0; 4]).bytes());
                &rest[letter.len_utf8()..]
            }
        };
    }
    octets
}

/// How many octets the text needs.
pub(super) fn octets(text: &str) -> usize {
    written(text).len()
}

/// The text in these octets; none where they are no text.
pub(super) fn read(octets: &[u8]) -> Option<String> {
    let mut text = String::with_capacity(octets.len() * 2);
    let mut rest = octets;
    while let Some(&first) = rest.first() {
        let fragment = first.checked_sub(FIRST).and_then(|at| FRAGMENTS.get(usize::from(at)));
        rest = match fragment {
            Some(fragment) => {
                text.push_str(fragment);
                &rest[1..]
            }
            None => {
                let (letter, rest) = rest.split_at_checked(length(first))?;
                text.push_str(std::str::from_utf8(letter).ok()?);
                rest
            }
        };
    }
    Some(text)
}

/// How many octets a letter has that begins with this one.
fn length(first: u8) -> usize {
    match first {
        0xf0.. => 4,
        0xe0.. => 3,
        0xc0.. => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_longer_fragments_come_first_and_each_once() {
        assert!(FRAGMENTS.is_sorted_by_key(|fragment| usize::MAX - fragment.len()));
        let mut each = FRAGMENTS.to_vec();
        each.sort_unstable();
        each.dedup();
        assert_eq!(each.len(), FRAGMENTS.len());
        assert!(FRAGMENTS.iter().all(|fragment| octets(fragment) == 1));
    }

    proptest! {
        #[test]
        fn texts_are_read_as_they_were_written(text in any::<String>(), name in "(Sportello |immigra|zione|è|ت|, ){0,9}") {
            for text in [text, name] {
                prop_assert!(octets(&text) <= text.len());
                prop_assert_eq!(read(&written(&text)), Some(text));
            }
        }

        #[test]
        fn any_octets_are_a_text_or_none(octets in prop::collection::vec(any::<u8>(), 0..20)) {
            if let Some(text) = read(&octets) {
                prop_assert_eq!(read(&written(&text)), Some(text));
            }
        }
    }
}
