//! Services as they are found: by their own words, and by what the vocabulary found.

use super::fold::{fold, words};
use super::lexicon::{self, Alike, EXACT, Lexicon};
use super::order;
use super::query::{MOST_WORDS, Query, TypedWord};
use super::skeleton::{is_foreign, skeleton};
use super::vocabulary::{Hit, Reason, Subject};
use crate::domain::need::{Category, NeedSet};
use crate::domain::service::Service;
use std::ops::Range;

/// A service that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundService {
    /// The store's row.
    pub row: i64,
    /// Why.
    pub reason: Reason,
}

/// What one service is found by, besides its words.
struct Listed {
    row: i64,
    needs: NeedSet,
    /// Its kinds of help, as bits by their places among all kinds.
    kinds: u64,
    /// The number of its municipality in `Services::towns`.
    town: Option<u16>,
    /// Its own words as they are written, in `Services::text`: those of its name first.
    written: Range<usize>,
    /// Where those of its name end.
    name_ends: usize,
}

/// All services of a revision, in the order in which equally good ones are to come.
#[derive(Default)]
pub struct Services {
    listed: Vec<Listed>,
    towns: Vec<String>,
    text: String,
    lexicon: Lexicon,
    skeletons: Lexicon,
}

/// A word that is not in the name but elsewhere.
const ELSEWHERE: f32 = 0.9;
/// A word in other letters than the name's.
const BONES: f32 = 0.5;
/// What a subject of the service answers to, beside its own words.
const BY_SUBJECT: f32 = 0.8;
/// A need is wider than a kind of help.
const BY_NEED: f32 = 0.9;
/// How much of the best score a service must reach.
const SHARE_OF_BEST: f32 = 0.6;
/// How many needs, kinds and towns bring their services along.
const MOST_SUBJECTS: usize = 8;

/// Gathers the services.
#[derive(Default)]
pub struct Builder {
    services: Services,
    words: lexicon::Builder,
    skeletons: lexicon::Builder,
}

impl Builder {
    /// Adds a service; the nearest must come first.
    pub fn add(&mut self, row: i64, service: &Service) {
        let start = self.services.text.len();
        self.write(&service.name, false);
        let name_ends = self.services.text.len();
        let place = service.place.as_ref();
        let places = place.into_iter().flat_map(|place| {
            [Some(&place.municipality), place.name.as_ref(), place.address.as_ref()]
        });
        for text in service.organization.iter().chain(places.flatten()) {
            self.write(text, true);
        }
        let kinds = service.categories.iter().filter_map(|kind| kind_bit(kind));
        let listed = Listed {
            row,
            needs: service.needs,
            kinds: kinds.fold(0, |bits, bit| bits | bit),
            town: place.map(|place| self.town(&place.municipality_id)),
            written: start..self.services.text.len(),
            name_ends,
        };
        self.services.listed.push(listed);
    }

    fn write(&mut self, text: &str, elsewhere: bool) {
        let entry = (self.services.listed.len() as u32) << 1 | u32::from(elsewhere);
        self.services.text.push_str(text);
        self.services.text.push('\n');
        for word in words(&fold(text)) {
            self.words.add(word, entry);
            if let Some(bones) = skeleton(word).filter(|_| !is_foreign(word)) {
                self.skeletons.add(&bones, entry);
            }
        }
    }

    fn town(&mut self, id: &str) -> u16 {
        let towns = &mut self.services.towns;
        let known = towns.iter().position(|known| known == id);
        known.unwrap_or_else(|| {
            towns.push(id.to_owned());
            towns.len() - 1
        }) as u16
    }

    /// All that were added.
    pub fn finish(self) -> Services {
        let count = self.services.listed.len();
        Services {
            lexicon: self.words.finish(count).0,
            skeletons: self.skeletons.finish(count).0,
            ..self.services
        }
    }
}

/// The typed words that a service answers to, as bits, and how well.
#[derive(Clone, Copy, Default)]
struct Score {
    covers: u16,
    own: u16,
    points: f32,
}

/// What a subject that was found means for a service.
#[derive(Clone)]
struct Brought<'a> {
    hit: &'a Hit,
    worth: f32,
    kind: u64,
    need: NeedSet,
    town: Option<u16>,
}

impl Services {
    /// At most `most` services that answer to these words, the best first, then in the order in
    /// which they were added. `hits` are what the vocabulary found.
    pub(super) fn find(&self, query: &Query, hits: &[Hit], most: usize) -> Vec<FoundService> {
        let mut scores = vec![Score::default(); self.listed.len()];
        let mut weights = [1.0; MOST_WORDS];
        let alike = |word: &TypedWord| self.lexicon.alike(&word.text, word.unfinished);
        let alike: Vec<Vec<Alike>> = query.words.iter().map(alike).collect();
        for (at, word) in query.words.iter().enumerate() {
            if let Some(first) = alike[at].first() {
                weights[at] = self.lexicon.weight(first.word);
            }
            count(&mut scores, &self.lexicon, &alike[at], at, weights[at]);
            if let Some(bones) = skeleton(&word.text).filter(|_| is_foreign(&word.text)) {
                let alike = self.skeletons.beginning_with(&bones, word.unfinished);
                count(&mut scores, &self.skeletons, &alike, at, BONES);
            }
        }
        let found: Vec<Brought<'_>> =
            hits.iter().take(MOST_SUBJECTS).map(|hit| self.brought(hit)).collect();
        let brought: Vec<Brought<'_>> =
            order::by_score(&found, |brought| brought.worth).map(|at| found[at].clone()).collect();
        for (listed, score) in self.listed.iter().zip(&mut scores) {
            add_subjects(listed, score, &brought, &weights);
        }
        let best = best(&scores, most);
        best.into_iter().map(|at| self.found(at, &scores[at], &alike, &brought)).collect()
    }

    /// At most `most` services of this kind, in the order in which they were added, and how many there
    /// are in all.
    pub fn of_kind(&self, kind: &Category, most: usize) -> (Vec<i64>, usize) {
        let bit = kind_bit(kind).unwrap_or_default();
        let all = self.listed.iter().filter(|listed| listed.kinds & bit != 0);
        (all.clone().take(most).map(|listed| listed.row).collect(), all.count())
    }

    fn brought<'a>(&self, hit: &'a Hit) -> Brought<'a> {
        let worth = BY_SUBJECT * hit.score.min(1.0);
        let mut brought = Brought { hit, worth, kind: 0, need: NeedSet::default(), town: None };
        match &hit.subject {
            Subject::Need(need) => {
                brought.need = [*need].into_iter().collect();
                brought.worth *= BY_NEED;
            }
            Subject::Kind(kind) => brought.kind = kind_bit(kind).unwrap_or_default(),
            Subject::Town(id) => {
                brought.town = self.towns.iter().position(|town| town == id).map(|at| at as u16);
            }
        }
        brought
    }

    /// The service with its reason: its own word, else what brought it along.
    fn found(
        &self,
        at: usize,
        score: &Score,
        alike: &[Vec<Alike>],
        brought: &[Brought<'_>],
    ) -> FoundService {
        let listed = &self.listed[at];
        let by_subject = || {
            let mut own = brought.iter().filter(|brought| brought.is_of(listed));
            // That it is in the town says less than what it is.
            let what = own.clone().find(|brought| brought.town.is_none());
            what.or_else(|| own.next()).map(|brought| brought.hit.reason.clone())
        };
        let own = || self.own_reason(listed, score, alike);
        let reason = if score.own == score.covers { own() } else { by_subject().or_else(own) };
        let reason = reason.unwrap_or_else(|| Reason {
            word: self.text[listed.written.start..listed.name_ends].trim_end().to_owned(),
            tag: ITALIAN.to_owned(),
            similar: true,
        });
        FoundService { row: listed.row, reason }
    }

    /// The first written word of the service that is like one of those typed; `alike` are the listed
    /// words that are.
    fn own_reason(&self, listed: &Listed, score: &Score, alike: &[Vec<Alike>]) -> Option<Reason> {
        let written = &self.text[listed.written.clone()];
        let typed = alike.iter().enumerate().filter(|(at, _)| score.own & (1 << at) != 0);
        typed.into_iter().find_map(|(_, alike)| {
            let mut said = written.split(|letter: char| !letter.is_alphanumeric());
            said.find_map(|said| {
                let number = self.lexicon.exactly(&fold(said))?;
                let alike = alike.iter().find(|alike| alike.word == number)?;
                let (word, tag) = (said.to_owned(), ITALIAN.to_owned());
                Some(Reason { word, tag, similar: alike.slipped })
            })
        })
    }
}

/// What records are written in.
const ITALIAN: &str = "it";

impl Brought<'_> {
    fn is_of(&self, listed: &Listed) -> bool {
        listed.kinds & self.kind != 0
            || listed.needs.bits() & self.need.bits() != 0
            || (self.town.is_some() && listed.town == self.town)
    }
}

/// Notes the typed word at this place with each service that has a word like it.
fn count(scores: &mut [Score], lexicon: &Lexicon, alike: &[Alike], at: usize, weight: f32) {
    let bit = 1 << at;
    for alike in alike {
        for entry in lexicon.entries(alike.word) {
            let score = &mut scores[(entry >> 1) as usize];
            if score.covers & bit == 0 {
                let worth = if entry & 1 == 0 { EXACT } else { ELSEWHERE };
                score.covers |= bit;
                score.own |= bit;
                score.points += alike.grade * worth * weight;
            }
        }
    }
}

/// Adds what the subjects of a service answer to and its own words do not.
fn add_subjects(listed: &Listed, score: &mut Score, brought: &[Brought<'_>], weights: &[f32]) {
    for brought in brought.iter().filter(|brought| brought.is_of(listed)) {
        let mut open = brought.hit.covers & !score.covers;
        score.covers |= open;
        while open != 0 {
            let at = open.trailing_zeros() as usize;
            score.points += brought.worth * weights[at];
            open &= open - 1;
        }
    }
}

/// The numbers of the best scores, best first; equal ones in their order.
fn best(scores: &[Score], most: usize) -> Vec<usize> {
    let top = scores.iter().map(|score| score.points).fold(0.0, f32::max);
    if top == 0.0 {
        return Vec::new();
    }
    order::best(scores.iter().map(|score| score.points), SHARE_OF_BEST * top, most)
}

fn kind_bit(kind: &Category) -> Option<u64> {
    let at = crate::domain::need::CATEGORIES.iter().position(|known| known == kind)?;
    (at < 64).then_some(1 << at)
}
