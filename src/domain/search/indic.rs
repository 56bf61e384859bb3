//! Devanagari, Bengali and Gurmukhi.
//!
//! Their blocks in Unicode follow ISCII: the same sign has the same place in each, so that one rule
//! serves all three. Vowel signs are kept, for they make other words; dropped is what people leave
//! out or write in two ways: the nukta (NFKD has split it off), and in Gurmukhi the addak.

/// Where the blocks begin and end.
const BLOCKS: std::ops::RangeInclusive<char> = '\u{900}'..='\u{a7f}';

/// A sign's place in its block; none for letters of other scripts.
pub(super) fn place(letter: char) -> Option<u32> {
    BLOCKS.contains(&letter).then_some(u32::from(letter) & 0x7f)
}

const ANUSVARA: u32 = 0x02;
const NUKTA: u32 = 0x3c;
const VIRAMA: u32 = 0x4d;

/// Vowel signs, the virama and the like belong to the word they stand in.
pub(super) fn is_sign(letter: char) -> bool {
    place(letter).is_some_and(|place| matches!(place, 0x01..=0x03 | 0x3c..=0x4d | 0x70..=0x71))
}

pub(super) fn is_dropped(letter: char) -> bool {
    place(letter) == Some(NUKTA) || matches!(letter, '\u{981}' | '\u{a71}')
}

/// One sign for each nasal: the candrabindu and Gurmukhi's tippi as anusvara.
pub(super) fn fold(letter: char) -> char {
    match letter {
        '\u{901}' => '\u{902}',
        '\u{a01}' | '\u{a70}' => '\u{a02}',
        // Assamese ra, as some fonts and keyboards have it.
        'ৰ' => 'র',
        other => other,
    }
}

/// A nasal consonant joined to a stop of its own class is an anusvara (the standard spelling of
/// the Central Hindi Directorate: एम्बुलेंस and एंबुलेंस are one word).
pub(super) fn join_nasals(folded: &str) -> String {
    if !folded.chars().any(|letter| place(letter) == Some(VIRAMA)) {
        return folded.to_owned();
    }
    let letters: Vec<char> = folded.chars().collect();
    let mut joined = String::with_capacity(folded.len());
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        match nasal(&letters[at..]) {
            Some(anusvara) => {
                joined.push(anusvara);
                at += 2;
            }
            None => {
                joined.push(*letter);
                at += 1;
            }
        }
    }
    joined
}

/// The anusvara for what begins with a nasal, a virama and a stop of the nasal's class.
fn nasal(letters: &[char]) -> Option<char> {
    let [first, virama, stop, ..] = letters else { return None };
    let (nasal, stop) = (place(*first)?, place(*stop)?);
    let class = match nasal {
        0x19 => 0x15..=0x18,
        0x1e => 0x1a..=0x1d,
        0x23 => 0x1f..=0x22,
        0x28 => 0x24..=0x27,
        0x2e => 0x2a..=0x2d,
        _ => return None,
    };
    let joins = place(*virama) == Some(VIRAMA) && class.contains(&stop);
    joins.then(|| char::from_u32(u32::from(*first) - nasal + ANUSVARA)).flatten()
}
