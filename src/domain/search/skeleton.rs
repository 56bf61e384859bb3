//! The bones of a name: what stays of it in any script.
//!
//! Italian names are heard and written down in other letters, so that vowels, doubled letters and
//! the choice between near sounds are no guide. A skeleton keeps the consonants alone, one capital
//! for each class of sounds: `Foligno`, `Фолиньо`, `فولينيو` and `फोलिन्यो` are all `FLN`.
//! Italian spelling is read as it sounds (Treccani, "Grafia"): `gn` n, `gl` before i l, `ch` k, `c`
//! before e and i X (as in "church"), `sc` before them X too, `z` s, `h` nothing. Cyrillic follows
//! the sounds of ISO 9, Arabic letters those of the ALA-LC tables, Indic ones ISO 15919.

use super::indic;

/// Names with fewer consonants than this look alike too often.
const FEWEST: usize = 3;

/// The skeleton of a folded word; none where too little is left to tell it by.
pub(super) fn skeleton(word: &str) -> Option<String> {
    let letters: Vec<char> = word.chars().collect();
    let mut bones = String::new();
    let mut at = 0;
    while at < letters.len() {
        let (sound, taken) = sound(&letters, at);
        if let Some(sound) = sound.filter(|sound| !bones.ends_with(*sound)) {
            bones.push(sound);
        }
        at += taken;
    }
    (bones.chars().filter(|bone| *bone != 'A').count() >= FEWEST).then_some(bones)
}

/// The class of the sound at this place, and how many letters write it.
fn sound(letters: &[char], at: usize) -> (Option<char>, usize) {
    let letter = letters[at];
    if at == 0 && is_vowel(letter) {
        return (Some('A'), 1);
    }
    if letter.is_ascii() {
        return italian(&letters[at..]);
    }
    (cyrillic(letter).or_else(|| arabic(letter)).or_else(|| self::indic(letter)), 1)
}

fn italian(letters: &[char]) -> (Option<char>, usize) {
    let is_soft = |at: usize| matches!(letters.get(at), Some('e' | 'i'));
    match letters {
        ['g', 'n', ..] => (Some('N'), 2),
        ['g', 'l', 'i', ..] => (Some('L'), 2),
        ['s', 'c', ..] if is_soft(2) => (Some('X'), 2),
        ['s', 'h', ..] => (Some('X'), 2),
        ['c', 'c', ..] if is_soft(2) => (Some('X'), 2),
        ['c', 'h', ..] => (Some('K'), 2),
        ['c', ..] if is_soft(1) => (Some('X'), 1),
        ['g', 'h', ..] => (Some('G'), 2),
        [letter, ..] => (latin(*letter), 1),
        [] => (None, 1),
    }
}

fn latin(letter: char) -> Option<char> {
    Some(match letter {
        'b' | 'p' => 'B',
        'c' | 'k' | 'q' | 'x' => 'K',
        'd' => 'D',
        'f' | 'v' | 'w' => 'F',
        'g' | 'j' => 'G',
        'l' => 'L',
        'm' => 'M',
        'n' => 'N',
        'r' => 'R',
        's' | 'z' => 'S',
        't' => 'T',
        _ => return None,
    })
}

fn cyrillic(letter: char) -> Option<char> {
    Some(match letter {
        'б' | 'п' => 'B',
        'в' | 'ф' => 'F',
        'г' | 'ж' | 'џ' | 'ѓ' => 'G',
        'д' => 'D',
        'з' | 'с' | 'ц' | 'ѕ' => 'S',
        'к' | 'ќ' => 'K',
        'л' | 'љ' => 'L',
        'м' => 'M',
        'н' | 'њ' => 'N',
        'р' => 'R',
        'т' => 'T',
        'ч' | 'ш' | 'щ' => 'X',
        _ => return None,
    })
}

fn arabic(letter: char) -> Option<char> {
    Some(match letter {
        'ب' | 'پ' => 'B',
        'ت' | 'ط' => 'T',
        'ث' | 'ذ' | 'ز' | 'س' | 'ص' | 'ظ' => 'S',
        'ج' | 'ژ' | 'غ' | 'گ' => 'G',
        'چ' | 'ش' => 'X',
        'د' | 'ض' => 'D',
        'ر' => 'R',
        'ف' | 'ڤ' => 'F',
        'ق' | 'ك' => 'K',
        'ل' => 'L',
        'م' => 'M',
        'ن' => 'N',
        _ => return None,
    })
}

/// By the place in the block, which the three scripts share.
fn indic(letter: char) -> Option<char> {
    Some(match indic::place(letter)? {
        0x15 | 0x16 => 'K',
        0x17 | 0x18 | 0x1c | 0x1d => 'G',
        0x1a | 0x1b | 0x36 | 0x37 => 'X',
        0x1f | 0x20 | 0x24 | 0x25 => 'T',
        0x21 | 0x22 | 0x26 | 0x27 => 'D',
        0x02 | 0x19 | 0x1e | 0x23 | 0x28 => 'N',
        0x2a | 0x2c => 'B',
        0x2b | 0x2d | 0x35 => 'F',
        0x2e => 'M',
        0x30 => 'R',
        0x32 => 'L',
        0x38 => 'S',
        _ => return None,
    })
}

fn is_vowel(letter: char) -> bool {
    matches!(
        letter,
        'a' | 'e'
            | 'i'
            | 'o'
            | 'u'
            | 'y'
            | 'а'
            | 'е'
            | 'и'
            | 'о'
            | 'у'
            | 'ы'
            | 'э'
            | 'ю'
            | 'я'
            | 'ا'
            | 'ع'
    ) || indic::place(letter).is_some_and(|place| matches!(place, 0x05..=0x14))
}

/// Whether it is written in letters that Italian names are not.
pub(super) fn is_foreign(word: &str) -> bool {
    word.chars().any(|letter| {
        cyrillic(letter).or_else(|| arabic(letter)).or_else(|| indic(letter)).is_some()
    })
}
