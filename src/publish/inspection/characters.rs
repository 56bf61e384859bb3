//! Letters that are not what they seem, and text spoilt on its way.
//!
//! A Cyrillic letter in a Latin word looks right and is found by no search. Only scripts whose
//! letters are taken for Latin ones are looked at: a name in Arabic beside one in Italian is no
//! mistake. Invisible characters are refused by `validate`.

use super::{Finding, Gravity, Subject, What};

/// Columns that people read as text.
const PROSE: [&str; 9] = [
    "name",
    "organization",
    "place_name",
    "address",
    "coordinates_source",
    "hours_text",
    "phones",
    "languages_text",
    "note",
];

/// Columns of addresses: spaces are refused there anyway.
const ADDRESSES: [&str; 3] = ["email", "website", "source_url"];

/// Looks at every text of a record.
pub(super) fn look<'a>(subject: Subject<'a>, found: &mut Vec<Finding<'a>>) {
    for column in PROSE.into_iter().chain(ADDRESSES) {
        let text = subject.cell(column);
        if let Some(word) = mixed(text) {
            let what = What::MixedScripts { word: word.to_owned() };
            found.push(Finding::new(subject, Gravity::Due, what, column));
        }
        if let Some(piece) = garbled(text) {
            let what = What::Garbled { piece: piece.to_owned() };
            found.push(Finding::new(subject, Gravity::Due, what, column));
        }
        if text.contains("  ") {
            found.push(Finding::new(subject, Gravity::Hint, What::DoubleSpace, column));
        }
    }
}

/// The first word with Latin letters beside Cyrillic or Greek ones.
fn mixed(text: &str) -> Option<&str> {
    if text.is_ascii() {
        return None;
    }
    let is_latin = |c: char| c.is_alphabetic() && c < '\u{250}';
    let is_alike = |c: char| matches!(c, '\u{370}'..='\u{52f}' | '\u{1f00}'..='\u{1fff}');
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.find(|word| word.contains(is_latin) && word.contains(is_alike))
}

/// The first piece that is a letter of UTF-8 read as another encoding, a letter that was lost, or
/// HTML where a letter should be.
fn garbled(text: &str) -> Option<&str> {
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map_or('\0', |(_, next)| *next);
        let is_spoilt = match letter {
            '\u{fffd}' => true,
            'Ã' | 'Â' => {
                matches!(next, '\u{80}'..='\u{bf}' | '\u{152}'..='\u{178}' | '\u{2018}'..='\u{2122}')
            }
            'â' => next == '€',
            _ => false,
        };
        let piece = &text[at..];
        if is_spoilt {
            return piece.char_indices().nth(2).map_or(Some(piece), |(end, _)| piece.get(..end));
        }
        if letter == '&'
            && let Some((entity, _)) = piece[1..].split_once(';')
            && is_entity(entity)
        {
            return piece.get(..entity.len() + 2);
        }
    }
    None
}

fn is_entity(name: &str) -> bool {
    let named = name.len() <= 8 && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let numbered = name.strip_prefix('#').is_some_and(|digits| {
        let digits = digits.trim_start_matches(['x', 'X']);
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    });
    (!name.is_empty() && named) || numbered
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_another_script_are_seen_within_a_word_alone() {
        assert_eq!(mixed("Sportello Cаritas"), Some("Cаritas"));
        assert_eq!(mixed("Адвокат Perugia, Αθήνα, città"), None);
        assert_eq!(mixed("Caritas"), None);
    }

    #[test]
    fn spoilt_letters_are_seen_and_good_ones_are_not() {
        for (text, piece) in [
            ("CittÃ\u{a0} di Castello", "Ã\u{a0}"),
            ("l’universitÃ¨", "Ã¨"),
            ("lâ€™ufficio", "â€"),
            ("Caff\u{fffd}", "\u{fffd}"),
            ("Pane &amp; vino", "&amp;"),
            ("Pane &#39; vino", "&#39;"),
        ] {
            assert_eq!(garbled(text), Some(piece), "{text}");
        }
        for text in ["Città", "São Paulo", "Â", "ÃO", "A & B; C", "https://e.org/?a=1&b=2", "50 €"]
        {
            assert_eq!(garbled(text), None, "{text}");
        }
    }
}
