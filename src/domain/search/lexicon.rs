//! Words and where they stand: each distinct word once, with the numbers of what it is a word of.

use super::arabic;
use super::order;
use super::typos::{Slips, signature};
use std::collections::BTreeMap;

/// What the whole word, typed exactly, is worth; every other likeness is worth less.
pub(super) const EXACT: f32 = 1.0;
/// A beginning of a word, at the least: the more of the word is typed, the more it is worth.
const BEGINNING: f32 = 0.7;
/// An ending more than the listed word has, at the least (`pasaportumu` for `pasaport`).
const LONGER: f32 = 0.5;
/// One slip in the word; each further one takes a [`SLIP`] away.
const SLIPPED: f32 = 0.7;
const SLIP: f32 = 0.15;
/// A slip in what is typed so far.
const BEGINNING_SLIPPED: f32 = 0.45;
/// The word with or without its article.
const ARTICLE: f32 = 0.97;

/// What a word tells that stands everywhere.
const LIGHTEST: f32 = 0.05;

/// Fewer letters are the beginning of too much: of a word that is being typed, and of a finished one.
const SHORTEST_BEGINNING: usize = 2;
const SHORTEST_ABBREVIATION: usize = 4;
/// Fewer letters are no stem.
const SHORTEST_STEM: usize = 4;

/// A listed word that is like the typed one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Alike {
    /// Its number.
    pub word: u32,
    /// How like, up to [`EXACT`].
    pub grade: f32,
    /// Whether it only seems to be meant: there is a slip in what was typed.
    pub slipped: bool,
}

struct Word {
    text: Box<str>,
    letters: usize,
    signature: u32,
    /// Where its entries end; they begin where those of the word before end.
    end: usize,
    /// See [`Lexicon::weight`].
    weight: f32,
}

/// Distinct words in order.
#[derive(Default)]
pub(super) struct Lexicon {
    words: Vec<Word>,
    entries: Vec<u32>,
}

/// Gathers the words of a lexicon.
#[derive(Default)]
pub(super) struct Builder {
    numbers: BTreeMap<Box<str>, u32>,
    /// A word's number here, and an entry that has it.
    pairs: Vec<(u32, u32)>,
}

impl Builder {
    /// Notes that `entry` has this word, and what stays of it without an Arabic article. Says the
    /// word's number in this builder.
    pub(super) fn add(&mut self, word: &str, entry: u32) -> u32 {
        if let Some(stem) = arabic::without_article(word) {
            self.add_form(stem, entry);
        }
        self.add_form(word, entry)
    }

    fn add_form(&mut self, word: &str, entry: u32) -> u32 {
        let number = self.numbers.get(word).copied().unwrap_or_else(|| {
            let number = self.numbers.len() as u32;
            self.numbers.insert(word.into(), number);
            number
        });
        self.pairs.push((number, entry));
        number
    }

    /// The lexicon of all that was added, out of `count` entries, and where in it the words of the
    /// builder's numbers are.
    pub(super) fn finish(self, count: usize) -> (Lexicon, Vec<u32>) {
        let mut places = vec![0; self.numbers.len()];
        for (number, place) in self.numbers.values().zip(0..) {
            places[*number as usize] = place;
        }
        let place = |(word, entry): (u32, u32)| order::pair(places[word as usize], entry);
        let mut pairs: Vec<u64> = self.pairs.into_iter().map(place).collect();
        pairs.sort_unstable();
        pairs.dedup();
        let mut pairs = pairs.into_iter().map(order::unpair).peekable();
        let mut lexicon = Lexicon::default();
        let all = (count as f32 + 1.0).ln();
        for (text, place) in self.numbers.into_keys().zip(0..) {
            let start = lexicon.entries.len();
            while let Some((_, entry)) = pairs.next_if(|(word, _)| *word == place) {
                lexicon.entries.push(entry);
            }
            lexicon.words.push(Word {
                letters: text.chars().count(),
                signature: signature(&text),
                text,
                end: lexicon.entries.len(),
                weight: (1.0 - ((lexicon.entries.len() - start) as f32).ln() / all).max(LIGHTEST),
            });
        }
        (lexicon, places)
    }
}

impl Lexicon {
    /// The entries that have this word.
    pub(super) fn entries(&self, word: u32) -> &[u32] {
        let word = word as usize;
        let start = word.checked_sub(1).map_or(0, |before| self.words[before].end);
        &self.entries[start..self.words[word].end]
    }

    /// How much a word tells, up to 1: one that stands everywhere tells next to nothing.
    pub(super) fn weight(&self, word: u32) -> f32 {
        self.words[word as usize].weight
    }

    /// The number of exactly this word.
    pub(super) fn exactly(&self, word: &str) -> Option<u32> {
        let found = self.words.binary_search_by(|listed| (*listed.text).cmp(word));
        found.ok().map(|number| number as u32)
    }

    /// The listed words that are like the typed one, the most like first; one may come again further
    /// down. `unfinished` is a word that somebody may still be typing.
    pub(super) fn alike(&self, typed: &str, unfinished: bool) -> Vec<Alike> {
        let mut found = self.alike_form(typed, unfinished);
        if let Some(stem) = arabic::without_article(typed) {
            let stems = self.alike_form(stem, unfinished).into_iter();
            found.extend(stems.map(|alike| Alike { grade: alike.grade * ARTICLE, ..alike }));
        }
        order::by_score(&found, |alike| alike.grade).map(|at| found[at]).collect()
    }

    fn alike_form(&self, typed: &str, unfinished: bool) -> Vec<Alike> {
        let mut found = self.beginning_with(typed, unfinished);
        let is_known = found.iter().any(|alike| alike.grade == EXACT);
        found.extend(self.stems_of(typed));
        if !is_known {
            found.extend(self.slipped(typed, unfinished));
        }
        found
    }

    /// The word itself and those that begin so.
    pub(super) fn beginning_with(&self, typed: &str, unfinished: bool) -> Vec<Alike> {
        let letters = typed.chars().count();
        let fewest = if unfinished { SHORTEST_BEGINNING } else { SHORTEST_ABBREVIATION };
        let first = self.words.partition_point(|word| &*word.text < typed);
        let words = self.words[first..].iter().zip(first..);
        words
            .take_while(|(word, _)| word.text.starts_with(typed))
            .filter(|(word, _)| letters >= fewest || word.letters == letters)
            .map(|(word, number)| Alike {
                word: number as u32,
                grade: match word.letters == letters {
                    true => EXACT,
                    false => part_of(BEGINNING, letters, word.letters),
                },
                slipped: false,
            })
            .collect()
    }

    /// Listed words that the typed one begins with.
    fn stems_of(&self, typed: &str) -> Vec<Alike> {
        let letters = typed.chars().count();
        let ends = typed.char_indices().zip(0..).skip(SHORTEST_STEM);
        ends.filter_map(|((end, _), stem)| {
            let word = self.exactly(&typed[..end])?;
            Some(Alike { word, grade: part_of(LONGER, stem, letters), slipped: false })
        })
        .collect()
    }

    /// Listed words that may be meant.
    fn slipped(&self, typed: &str, unfinished: bool) -> Vec<Alike> {
        let Some(slips) = Slips::of(typed) else { return Vec::new() };
        let words = self.words.iter().zip(0..);
        words
            .filter_map(|(Word { text, letters, signature, .. }, word)| {
                let whole = slips.to(text, *letters, *signature).filter(|slips| *slips > 0);
                let grade = match whole {
                    Some(slips) => SLIPPED - SLIP * (slips - 1) as f32,
                    None if unfinished => {
                        slips
                            .to_beginning(text, *letters, *signature)
                            .filter(|slips| *slips > 0)?;
                        BEGINNING_SLIPPED
                    }
                    None => return None,
                };
                Some(Alike { word, grade, slipped: true })
            })
            .collect()
    }
}

/// A grade between `least` and (almost) [`EXACT`] by how much of the longer word the shorter is.
fn part_of(least: f32, shorter: usize, longer: usize) -> f32 {
    least + (0.98 - least) * shorter as f32 / longer as f32
}
