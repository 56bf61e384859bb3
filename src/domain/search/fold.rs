//! Folding: one form for every way of writing a word, so that two spellings of it are equal text.
//!
//! Rules by script, each with where it comes from:
//!
//! - all: compatibility decomposition (Unicode UAX 15, NFKD: full-width forms, ligatures,
//!   presentation forms), lower case (Unicode default case conversion), decimal digits of every
//!   script as 0-9 (Unicode `Nd`), invisible controls dropped (`Default_Ignorable_Code_Point`);
//! - Latin, Cyrillic, Greek: no diacritics; the letters that do not decompose as in CLDR's
//!   `Latin-ASCII` (ł, đ, ı, ß, ø, æ …); in Cyrillic й as и (it decomposes so), Ukrainian і, ї and
//!   є as и and е, no hard or soft sign and no apostrophe, which keyboards lack or people leave out;
//! - Arabic letters: see [`super::arabic`]; Indic ones: see [`super::indic`].

use super::{arabic, indic};
use unicode_normalization::char::decompose_compatible;

/// Folds text for comparison. Folding what is folded changes nothing.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.trim().to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() {
            push(&mut folded, letter.to_ascii_lowercase());
        } else {
            push_parts(&mut folded, letter);
        }
    }
    indic::join_nasals(folded.trim())
}

/// The letter taken apart. Marks need no order among themselves: those that have one are dropped.
fn push_parts(folded: &mut String, letter: char) {
    decompose_compatible(letter, |part| {
        // Capitals may take marks with them (İ), and parts may be capitals (℡).
        for part in part.to_lowercase().filter(|part| !is_dropped(*part)) {
            push(folded, part);
        }
    });
}

/// What a stretch of text is made of.
#[derive(Clone, Copy, PartialEq)]
enum Run {
    Gap,
    Word,
    Spaceless,
}

impl Run {
    fn of(letter: char) -> Run {
        if is_spaceless(letter) {
            Run::Spaceless
        } else if letter.is_alphanumeric() || indic::is_sign(letter) {
            Run::Word
        } else {
            Run::Gap
        }
    }
}

/// The words of folded text, in their order. Scripts that put no spaces between words are cut into
/// overlapping pairs of letters.
pub fn words(folded: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut run) = (0, Run::Gap);
    for (at, letter) in folded.char_indices() {
        let here = Run::of(letter);
        if here != run {
            push_run(&mut words, &folded[start..at], run);
            (start, run) = (at, here);
        }
    }
    push_run(&mut words, &folded[start..], run);
    words
}

fn push_run<'a>(words: &mut Vec<&'a str>, text: &'a str, run: Run) {
    match run {
        Run::Gap => {}
        Run::Word => words.push(text),
        Run::Spaceless => push_pairs(words, text),
    }
}

/// Each two neighbouring letters; one letter alone is itself.
fn push_pairs<'a>(words: &mut Vec<&'a str>, text: &'a str) {
    let mut bounds: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    bounds.push(text.len());
    if bounds.len() == 2 {
        words.push(text);
    }
    for pair in bounds.windows(3) {
        words.push(&text[pair[0]..pair[2]]);
    }
}

/// Letters of scripts written without spaces: Han (Unicode blocks, without the rare ones).
pub fn is_spaceless(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// Marks over and under letters that people leave out, and what nobody sees.
fn is_dropped(letter: char) -> bool {
    matches!(letter,
        // Diacritics of Latin, Cyrillic and Greek.
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}'
        // Joiners, direction marks, soft hyphen, byte order mark, variation selectors.
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{ad}' | '\u{61c}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}'
        // Hard and soft sign.
        | 'ъ' | 'ь')
        || arabic::is_dropped(letter)
        || indic::is_dropped(letter)
}

fn push(folded: &mut String, letter: char) {
    match letter {
        'ł' => folded.push('l'),
        'đ' | 'ð' => folded.push('d'),
        'ı' => folded.push('i'),
        'ß' => folded.push_str("ss"),
        'ø' => folded.push('o'),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'þ' => folded.push_str("th"),
        'ħ' => folded.push('h'),
        'ŋ' => folded.push('n'),
        'і' => folded.push('и'),
        'є' => folded.push('е'),
        'ґ' => folded.push('г'),
        '\'' | '’' | '‘' | 'ʼ' | '`' | '´' => {
            if !folded.chars().next_back().is_some_and(is_cyrillic) {
                folded.push('\'');
            }
        }
        _ => folded.push(digit(letter).unwrap_or_else(|| arabic::fold(indic::fold(letter)))),
    }
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

/// The zeros of the scripts that our languages are written in; nine digits follow each.
const ZEROS: [char; 5] = ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}'];

fn digit(letter: char) -> Option<char> {
    let value = |zero: char| u32::from(letter).checked_sub(u32::from(zero)).filter(|it| *it < 10);
    ZEROS.into_iter().find_map(value).and_then(|value| char::from_digit(value, 10))
}
