//! What people call each need, kind of help and town, in every language at once.

use super::fold::{fold, words};
use super::lexicon::{self, Alike, Lexicon};
use super::order;
use super::query::Query;
use super::skeleton::{is_foreign, skeleton};
use crate::domain::need::{Category, Need, category};
use std::ops::Range;

/// What words can stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A need.
    Need(Need),
    /// A kind of help.
    Kind(&'static Category),
    /// A municipality, by its id.
    Town(String),
}

impl Subject {
    /// Its code: of a need or kind of help, or the municipality's id.
    pub fn code(&self) -> &str {
        match self {
            Subject::Need(need) => need.code(),
            Subject::Kind(kind) => kind.code,
            Subject::Town(id) => id,
        }
    }

    /// The subject of a code as the lists write it: `need-…`, `category-…`, or a municipality's id.
    /// None for a code that this version does not know.
    fn of(code: &str) -> Option<Subject> {
        if let Some(need) = code.strip_prefix("need-") {
            return Need::from_code(need).map(Subject::Need);
        }
        if let Some(kind) = code.strip_prefix("category-") {
            return category(kind).map(Subject::Kind);
        }
        code.bytes().all(|byte| byte.is_ascii_digit()).then(|| Subject::Town(code.to_owned()))
    }
}

/// Why something was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The word or words, as our lists or the record write them.
    pub word: String,
    /// The language they are in.
    pub tag: String,
    /// Whether they only seem to be meant: there is a slip in what was typed, or it was typed in
    /// letters that the name is not written in.
    pub similar: bool,
}

/// A need, kind of help or town that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// What was found.
    pub subject: Subject,
    /// Why.
    pub reason: Reason,
    /// How well, up to a little more than 1.
    pub(super) score: f32,
    /// The typed words that it answers to, as bits.
    pub(super) covers: u16,
}

struct Term {
    subject: usize,
    tag: usize,
    /// Where it stands in the text.
    written: Range<usize>,
    /// What its words tell together.
    weight: f32,
}

/// The words of all languages.
#[derive(Default)]
pub struct Vocabulary {
    text: String,
    tags: Vec<String>,
    subjects: Vec<Subject>,
    terms: Vec<Term>,
    lexicon: Lexicon,
    skeletons: Lexicon,
}

/// The person's own language before the others.
const OWN_LANGUAGE: f32 = 1.2;
/// What the skeleton of a name is worth, beside its letters.
const BONES: f32 = 0.5;
/// How much of a score is that the whole term was typed, not only that all that was typed is in it.
const WHOLE_TERM: f32 = 0.4;
/// How much the second-best term of a subject adds.
const SECOND: f32 = 0.1;
/// What scores less was hardly meant.
const LEAST: f32 = 0.2;
/// Nor was what scores less than this share of the best.
const SHARE_OF_BEST: f32 = 0.3;

impl Vocabulary {
    /// Reads the lists: after a line `[tag]` those of that language, one `code = term, term` a line.
    /// Codes that this version does not know are left out. `towns` are the municipalities, by id and
    /// Italian name.
    pub fn read<'a>(lists: &str, towns: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut text = [lists, "\n[it]\n"].concat();
        for (id, name) in towns {
            text.extend([id, " = ", name, "\n"]);
        }
        let mut reader = Reader::default();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            reader.line(&text, start, line);
            start += line.len();
        }
        reader.finish(text)
    }

    /// What was found by these words, the best first; `tag` is the person's language.
    pub fn find(&self, typed: &str, tag: &str) -> Vec<Hit> {
        self.hits(&Query::of(typed), tag)
    }

    /// The ids of the municipalities that are called so, or whose name begins so, in any language;
    /// those that only seem to be meant where there is no other.
    pub fn towns(&self, typed: &str, tag: &str) -> Vec<String> {
        let hits = self.find(typed, tag).into_iter();
        let towns = hits.filter_map(|hit| match hit.subject {
            Subject::Town(id) => Some((id, hit.reason.similar)),
            Subject::Need(_) | Subject::Kind(_) => None,
        });
        let towns: Vec<(String, bool)> = towns.collect();
        let only_similar = towns.iter().all(|(_, similar)| *similar);
        towns.into_iter().filter(|(_, it)| *it == only_similar).map(|(id, _)| id).collect()
    }

    pub(super) fn hits(&self, query: &Query, tag: &str) -> Vec<Hit> {
        let mut tallies = vec![Tally::default(); self.terms.len()];
        let mut weights = 0.0;
        for (at, word) in query.words.iter().enumerate() {
            let alike = self.lexicon.alike(&word.text, word.unfinished);
            weights += self.weight(&alike);
            self.count(&mut tallies, &self.lexicon, &alike, at, 1.0);
            if let Some(bones) = skeleton(&word.text) {
                let alike = self.skeletons.beginning_with(&bones, word.unfinished);
                self.count(&mut tallies, &self.skeletons, &alike, at, BONES);
            }
        }
        let typed = tallies.into_iter().enumerate().filter(|(_, tally)| tally.covers != 0);
        let scored =
            typed.map(|(term, tally)| (self.score(term, &tally, weights, tag), term, tally));
        let scored: Vec<_> = scored.filter(|(score, ..)| *score >= LEAST).collect();
        self.by_subject(&scored)
    }

    /// How much a typed word tells: as much as what it is most like.
    fn weight(&self, alike: &[Alike]) -> f32 {
        alike.first().map_or(1.0, |alike| self.lexicon.weight(alike.word))
    }

    /// Notes the typed word at this place with each term that has a word like it.
    fn count(
        &self,
        tallies: &mut [Tally],
        lexicon: &Lexicon,
        alike: &[Alike],
        at: usize,
        worth: f32,
    ) {
        for alike in alike {
            let weight = lexicon.weight(alike.word);
            for term in lexicon.entries(alike.word) {
                let tally = &mut tallies[*term as usize];
                if tally.covers & (1 << at) == 0 {
                    tally.covers |= 1 << at;
                    tally.typed += alike.grade * worth * weight;
                    tally.similar |= alike.slipped || worth < 1.0;
                }
            }
        }
    }

    fn score(&self, term: usize, tally: &Tally, weights: f32, tag: &str) -> f32 {
        let term = &self.terms[term];
        let typed = (tally.typed / weights).min(1.0);
        let listed = (tally.typed / term.weight).min(1.0);
        let own = if self.tags[term.tag] == tag { OWN_LANGUAGE } else { 1.0 };
        own * ((1.0 - WHOLE_TERM) * typed + WHOLE_TERM * listed * typed)
    }

    /// One hit a subject: its best term, and a little for the next one.
    fn by_subject(&self, scored: &[(f32, usize, Tally)]) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        // Where the subject's hit is, and whether a second term of it was counted.
        let mut places: Vec<Option<(usize, bool)>> = vec![None; self.subjects.len()];
        for (score, number, tally) in
            order::by_score(scored, |(score, ..)| *score).map(|at| &scored[at])
        {
            let term = &self.terms[*number];
            match &mut places[term.subject] {
                Some((_, true)) => {}
                Some((place, second)) => {
                    *second = true;
                    hits[*place].score += SECOND * score;
                }
                unseen => {
                    *unseen = Some((hits.len(), false));
                    hits.push(self.hit(term, *score, tally));
                }
            }
        }
        let least = SHARE_OF_BEST * hits.iter().map(|hit| hit.score).fold(0.0, f32::max);
        let sorted = order::by_score(&hits, |hit| hit.score).map(|at| &hits[at]);
        sorted.filter(|hit| hit.score >= least).cloned().collect()
    }

    fn hit(&self, term: &Term, score: f32, tally: &Tally) -> Hit {
        Hit {
            subject: self.subjects[term.subject].clone(),
            reason: Reason {
                word: self.text[term.written.clone()].to_owned(),
                tag: self.tags[term.tag].clone(),
                similar: tally.similar,
            },
            score,
            covers: tally.covers,
        }
    }
}

/// What was typed of a term.
#[derive(Clone, Default)]
struct Tally {
    covers: u16,
    typed: f32,
    similar: bool,
}

#[derive(Default)]
struct Reader {
    tags: Vec<String>,
    tag: usize,
    subjects: Vec<Subject>,
    /// The code of each subject.
    codes: Vec<String>,
    terms: Vec<Term>,
    /// The words of all terms, by their numbers in `words`.
    of_terms: Vec<(usize, u32)>,
    words: lexicon::Builder,
    skeletons: lexicon::Builder,
}

impl Reader {
    /// Reads one line of `text`, which begins at `start`.
    fn line(&mut self, text: &str, start: usize, line: &str) {
        if let Some(tag) = line.trim().strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            self.switch(tag);
            return;
        }
        let Some((code, listed)) = line.split_once('=') else { return };
        let Some(subject) = self.subject(code.trim()) else { return };
        let mut at = start + code.len() + 1;
        for term in listed.split(',') {
            let begin = at + term.len() - term.trim_start().len();
            self.term(text, subject, begin..begin + term.trim().len());
            at += term.len() + 1;
        }
    }

    fn switch(&mut self, tag: &str) {
        let known = self.tags.iter().position(|known| known == tag);
        self.tag = known.unwrap_or_else(|| {
            self.tags.push(tag.to_owned());
            self.tags.len() - 1
        });
    }

    fn subject(&mut self, code: &str) -> Option<usize> {
        if let Some(known) = self.codes.iter().position(|known| known == code) {
            return Some(known);
        }
        self.subjects.push(Subject::of(code)?);
        self.codes.push(code.to_owned());
        Some(self.subjects.len() - 1)
    }

    fn term(&mut self, text: &str, subject: usize, written: Range<usize>) {
        let number = self.terms.len();
        let folded = fold(&text[written.clone()]);
        let is_town = matches!(self.subjects[subject], Subject::Town(_));
        for word in words(&folded) {
            self.of_terms.push((number, self.words.add(word, number as u32)));
            if let Some(bones) = skeleton(word).filter(|_| is_town && !is_foreign(word)) {
                self.skeletons.add(&bones, number as u32);
            }
        }
        self.terms.push(Term { subject, tag: self.tag, written, weight: 0.0 });
    }

    fn finish(mut self, text: String) -> Vocabulary {
        let count = self.terms.len();
        let (lexicon, places) = self.words.finish(count);
        for (term, word) in self.of_terms {
            self.terms[term].weight += lexicon.weight(places[word as usize]);
        }
        Vocabulary {
            terms: self.terms,
            skeletons: self.skeletons.finish(count).0,
            tags: self.tags,
            subjects: self.subjects,
            lexicon,
            text,
        }
    }
}
