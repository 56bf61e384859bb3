//! Arabic letters, as Arabic, Persian, Pashto and Urdu write them.
//!
//! One letter stands for all that look alike, sound alike or sit on the same key: the classes are
//! those of Unicode's confusables (UTS 39) for kaf, heh and yeh, the usual normalisation of Arabic
//! search (hamza seats, alef, ta marbuta, alef maqsura), and the dental letter for each retroflex one
//! of Urdu and Pashto, which foreign keyboards lack.

/// Vowel signs, Quranic marks, the hamza alone and the lengthened line.
pub(super) fn is_dropped(letter: char) -> bool {
    matches!(letter,
        '\u{610}'..='\u{61a}' | '\u{621}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{674}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}'
        | '\u{8d3}'..='\u{8ff}')
}

/// The letter that stands for this one. Hamzas above and below have been taken off.
pub(super) fn fold(letter: char) -> char {
    match letter {
        'ٱ' => 'ا',
        'ى' | 'ی' | 'ې' | 'ۍ' | 'ے' | 'ێ' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ګ' | 'ڭ' | 'ݣ' => 'گ',
        'ة' | 'ہ' | 'ھ' | 'ە' | 'ۃ' => 'ه',
        'ں' | 'ڼ' => 'ن',
        'ٹ' | 'ټ' => 'ت',
        'ڈ' | 'ډ' => 'د',
        'ڑ' | 'ړ' => 'ر',
        other => other,
    }
}

/// The article and what is written together with it ("and the", "in the", "as the").
const ARTICLES: [&str; 5] = ["ال", "وال", "بال", "كال", "لل"];

/// A word without its article, where enough of it stays to be a word.
pub(super) fn without_article(word: &str) -> Option<&str> {
    let stems = ARTICLES.into_iter().filter_map(|article| word.strip_prefix(article));
    stems.into_iter().find(|stem| stem.chars().nth(2).is_some())
}
