//! Words with a slip of the finger in them.
//!
//! A slip is a letter too many, too few or another, or two neighbours swapped (optimal string
//! alignment; Damerau 1964 found that these are four of five slips). Words of four letters may have
//! one slip after their first letter, longer ones one anywhere, those from eight letters two.

/// How many letters a word can have and still be compared; no word of a list is longer.
const LONGEST: usize = 40;

/// A set of letters as bits: two words whose sets differ by many are not a slip apart.
pub(super) fn signature(word: &str) -> u32 {
    word.chars().fold(0, |bits, letter| bits | 1 << (u32::from(letter) % 32))
}

/// A typed word, made ready to be compared with many.
pub(super) struct Slips {
    letters: Vec<char>,
    signature: u32,
    most: usize,
}

impl Slips {
    /// The word; none where it is too short, or too long, to tell a slip from another word.
    pub(super) fn of(word: &str) -> Option<Slips> {
        let letters: Vec<char> = word.chars().collect();
        let most = match letters.len() {
            4..=7 => 1,
            8..=LONGEST => 2,
            _ => return None,
        };
        // Numbers are dialled, not spelled.
        let is_number = letters.iter().any(char::is_ascii_digit);
        (!is_number).then(|| Slips { signature: signature(word), letters, most })
    }

    /// How many slips are between this and the other word; none if too many.
    pub(super) fn to(&self, word: &str, letters: usize, signature: u32) -> Option<usize> {
        let apart = letters.abs_diff(self.letters.len());
        if apart > self.most || (self.signature ^ signature).count_ones() as usize > 2 * self.most {
            return None;
        }
        self.within(self.distance(word).whole)
    }

    /// How many slips are between this and the beginning of a longer word; none if too many.
    pub(super) fn to_beginning(&self, word: &str, letters: usize, signature: u32) -> Option<usize> {
        let missing = (self.signature & !signature).count_ones() as usize;
        if self.letters.len() < 5 || letters < self.letters.len() || missing > 1 {
            return None;
        }
        self.within(self.distance(word).beginning).filter(|slips| *slips <= 1)
    }

    fn within(&self, slips: usize) -> Option<usize> {
        (slips <= self.most).then_some(slips)
    }

    /// The rows of the usual table, three of them at a time: swaps look two rows back.
    fn distance(&self, word: &str) -> Distance {
        let width = self.letters.len() + 1;
        let mut rows = [[0_u8; LONGEST + 1]; 3];
        for (at, cell) in rows[0][..width].iter_mut().enumerate() {
            *cell = at as u8;
        }
        let mut beginning = usize::MAX;
        let (mut before, mut number) = ('\0', 0);
        for other in word.chars().take(LONGEST) {
            number += 1;
            self.fill(&mut rows, number, other, before);
            before = other;
            beginning = beginning.min(rows[number % 3][width - 1].into());
        }
        Distance { whole: rows[number % 3][width - 1].into(), beginning }
    }

    /// Fills the row of this letter of the other word.
    fn fill(&self, rows: &mut [[u8; LONGEST + 1]; 3], number: usize, other: char, before: char) {
        let (above, here, two_above) = (number.wrapping_sub(1) % 3, number % 3, (number + 1) % 3);
        rows[here][0] = number as u8;
        for (at, mine) in self.letters.iter().enumerate() {
            let cost = if *mine == other { 0 } else { self.price(at, number) };
            let mut least =
                (rows[above][at] + cost).min(rows[above][at + 1] + 1).min(rows[here][at] + 1);
            let is_swap = at > 0 && number > 1 && *mine == before && self.letters[at - 1] == other;
            if is_swap {
                least = least.min(rows[two_above][at - 1] + 1);
            }
            rows[here][at + 1] = least;
        }
    }

    /// Another first letter makes a short word another word.
    fn price(&self, at: usize, number: usize) -> u8 {
        let is_first = at == 0 && number == 1;
        if is_first && self.letters.len() < 5 { 2 } else { 1 }
    }
}

struct Distance {
    whole: usize,
    beginning: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slips(typed: &str, word: &str) -> Option<usize> {
        Slips::of(typed)?.to(word, word.chars().count(), signature(word))
    }

    #[test]
    fn each_kind_of_slip_is_one() {
        for typed in ["docter", "docor", "doctoor", "dcotor", "toctor"] {
            assert_eq!(slips(typed, "doctor"), Some(1), "{typed}");
        }
        assert_eq!(slips("doctor", "doctor"), Some(0));
    }

    #[test]
    fn short_words_forgive_less() {
        assert_eq!(slips("rant", "rent"), Some(1));
        assert_eq!(slips("tent", "rent"), None);
        assert_eq!(slips("ret", "rent"), None);
        assert_eq!(slips("pasprot", "passport"), None);
        assert_eq!(slips("citizemshp", "citizenship"), Some(2));
        assert_eq!(slips("11a8", "1128"), None);
    }

    #[test]
    fn a_slip_in_what_is_typed_so_far() {
        let typed = Slips::of("hospt").unwrap();
        assert_eq!(typed.to_beginning("hospital", 8, signature("hospital")), Some(1));
        assert_eq!(typed.to_beginning("hotels", 6, signature("hotels")), None);
    }
}
