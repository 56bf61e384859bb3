//! The whole of one revision in memory: positions, codes and rules, and the questions asked of
//! them. Names and prose stay in the store and are fetched for the few rows of an answer.

use super::filter::{Filter, Traits};
use super::language::LanguageSet;
use super::nearby::Index;
use super::need::{Need, NeedSet};
use super::position::Position;
use super::schedule::{Hours, OpenState, RomeTime};
use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::OnceLock;

/// What the directory keeps of a record.
#[derive(Clone, Debug)]
pub struct Listing<'a> {
    /// The store's row.
    pub row: i64,
    /// The point; none for help without a place.
    pub position: Option<Position>,
    /// The needs it serves.
    pub needs: NeedSet,
    /// Languages spoken.
    pub languages: LanguageSet,
    /// Stated facts.
    pub traits: Traits,
    /// OSM `opening_hours`; a rule that does not parse counts as none.
    pub opening_hours: Option<&'a str>,
}

#[derive(Clone, Copy)]
struct Kept {
    row: i64,
    needs: NeedSet,
    languages: LanguageSet,
    traits: Traits,
    /// Index into `Directory::rules`, or `NO_RULE`.
    rule: u32,
}

const NO_RULE: u32 = u32::MAX;

impl Kept {
    fn mask(&self) -> u32 {
        self.traits.mask(self.needs)
    }
}

/// One row of an answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Found {
    /// The store's row.
    pub row: i64,
    /// Great-circle metres; none without a place.
    pub distance_m: Option<f64>,
    /// Open or not at the asked time.
    pub open: OpenState,
}

/// What is asked.
#[derive(Clone, Debug)]
pub struct Query {
    /// Where the person is.
    pub at: Position,
    /// How many places at most; help without a place is not counted.
    pub k: usize,
    /// What it is narrowed by.
    pub filter: Filter,
    /// The moment asked about.
    pub now: RomeTime,
}

/// Positions, codes and rules of one revision.
pub struct Directory {
    index: Index,
    /// In the order of the index's points.
    placed: Vec<Kept>,
    everywhere: Vec<Kept>,
    rules: Vec<Rule>,
}

/// Gathers the listings of a revision.
#[derive(Default)]
pub struct Builder {
    points: Vec<(Position, u32)>,
    placed: Vec<Kept>,
    everywhere: Vec<Kept>,
    rules: Rules,
}

impl Builder {
    /// Adds a listing. They must come ordered by id: that order settles ties.
    pub fn add(&mut self, listing: Listing<'_>) {
        let kept = Kept {
            row: listing.row,
            needs: listing.needs,
            languages: listing.languages,
            traits: listing.traits,
            rule: listing.opening_hours.map_or(NO_RULE, |text| self.rules.number(text)),
        };
        match listing.position {
            Some(position) => {
                self.points.push((position, kept.mask()));
                self.placed.push(kept);
            }
            None => self.everywhere.push(kept),
        }
    }

    /// The directory of all that was added.
    pub fn finish(self) -> Directory {
        Directory {
            index: Index::build(&self.points),
            placed: self.placed,
            everywhere: self.everywhere,
            rules: self.rules.distinct,
        }
    }
}

impl Directory {
    /// How many listings there are, with and without a place.
    pub fn len(&self) -> usize {
        self.placed.len() + self.everywhere.len()
    }

    /// Parses the first rule of opening hours. Rules are parsed when they are first asked for, and the
    /// first one takes longest: whoever draws on the same thread has it behind them.
    pub fn parse_a_rule(&self) {
        self.rules.first().and_then(Rule::hours);
    }

    /// How many of them have no place.
    pub fn everywhere_count(&self) -> usize {
        self.everywhere.len()
    }

    /// Whether there is nothing at all.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The languages spoken anywhere: what a filter may offer.
    pub fn languages(&self) -> LanguageSet {
        let all = self.placed.iter().chain(&self.everywhere);
        all.fold(LanguageSet::default(), |set, kept| set.union(kept.languages))
    }

    /// The nearest places, nearest first. Places equally far, as all those known only to their
    /// municipality are, come by need, open state, verified, phone and id.
    pub fn nearest(&self, query: &Query) -> Vec<Found> {
        self.nearest_first(query, usize::MAX).0
    }

    /// The first `most` of the nearest places, with those that are as far as the last one, and how
    /// many there are in all. Only of the first ones it is told whether they are open.
    pub fn nearest_first(&self, query: &Query, most: usize) -> (Vec<Found>, usize) {
        let wanted = query.filter.wanted();
        let mut open = OpenNow::new(&self.rules, query.now);
        let hits = self.index.nearest(
            query.at,
            query.k,
            wanted,
            |point| self.admits(&self.placed[point as usize], &query.filter, &mut open),
            |a, b| self.order(a, b, query),
        );
        let last = most.checked_sub(1).and_then(|last| hits.get(last)).map(|last| last.distance_m);
        let ties = hits.iter().skip(most).take_while(|hit| last == Some(hit.distance_m));
        let told = hits.len().min(most) + ties.count();
        let found = hits[..told].iter().map(|hit| {
            self.found(&self.placed[hit.point as usize], Some(hit.distance_m), query.now)
        });
        (found.collect(), hits.len())
    }

    /// Help without a place that passes the filter: emergency numbers first, then by id. It is
    /// never ranked by distance.
    pub fn everywhere(&self, filter: &Filter, now: RomeTime) -> Vec<Found> {
        let wanted = filter.wanted();
        let mut open = OpenNow::new(&self.rules, now);
        let mut found: Vec<&Kept> = self
            .everywhere
            .iter()
            .filter(|kept| wanted.admits(kept.mask()) && self.admits(kept, filter, &mut open))
            .collect();
        found.sort_by_key(|kept| !kept.needs.contains(Need::Emergency));
        found.into_iter().map(|kept| self.found(kept, None, now)).collect()
    }

    /// Open or not of one row at `now`; unknown for a row that is not here.
    pub fn open_of(&self, row: i64, now: RomeTime) -> OpenState {
        let mut all = self.placed.iter().chain(&self.everywhere);
        all.find(|kept| kept.row == row).map_or(OpenState::Unknown, |kept| self.open(kept, now))
    }

    fn admits(&self, kept: &Kept, filter: &Filter, open: &mut OpenNow<'_>) -> bool {
        if !filter.languages.is_empty() && !kept.languages.meets(filter.languages) {
            return false;
        }
        !filter.open || (!kept.traits.has(Traits::APPOINTMENT) && open.is_open(kept.rule))
    }

    fn open(&self, kept: &Kept, now: RomeTime) -> OpenState {
        if kept.traits.has(Traits::APPOINTMENT) {
            return OpenState::Appointment;
        }
        let hours = self.rules.get(kept.rule as usize).and_then(Rule::hours);
        hours.map_or(OpenState::Unknown, |hours| hours.state_at(now))
    }

    fn found(&self, kept: &Kept, distance_m: Option<f64>, now: RomeTime) -> Found {
        Found { row: kept.row, distance_m, open: self.open(kept, now) }
    }

    fn order(&self, a: u32, b: u32, query: &Query) -> Ordering {
        let key = |point: u32| {
            let kept = &self.placed[point as usize];
            (
                kept.needs.first(),
                self.open(kept, query.now).rank(),
                !kept.traits.has(Traits::VERIFIED),
                !kept.traits.has(Traits::PHONE),
                point,
            )
        };
        key(a).cmp(&key(b))
    }
}

/// A rule, parsed when it is first asked: a first list needs few of them, and parsing is slow.
struct Rule {
    text: String,
    /// None where it does not parse.
    parsed: OnceLock<Option<Hours>>,
}

impl Rule {
    fn hours(&self) -> Option<&Hours> {
        self.parsed.get_or_init(|| Hours::parse(&self.text).ok()).as_ref()
    }
}

/// Distinct rules: a region's offices share few.
#[derive(Default)]
struct Rules {
    numbers: HashMap<String, u32>,
    distinct: Vec<Rule>,
}

impl Rules {
    fn number(&mut self, text: &str) -> u32 {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = self.distinct.len() as u32;
        self.distinct.push(Rule { text: text.to_owned(), parsed: OnceLock::new() });
        self.numbers.insert(text.to_owned(), number);
        number
    }
}

/// Each rule is asked at most once a query.
struct OpenNow<'a> {
    rules: &'a [Rule],
    now: RomeTime,
    known: HashMap<u32, bool>,
}

impl<'a> OpenNow<'a> {
    fn new(rules: &'a [Rule], now: RomeTime) -> Self {
        OpenNow { rules, now, known: HashMap::new() }
    }

    fn is_open(&mut self, rule: u32) -> bool {
        let Some(rule_here) = self.rules.get(rule as usize) else {
            return false;
        };
        let ask = || rule_here.hours().is_some_and(|hours| hours.is_open_at(self.now));
        *self.known.entry(rule).or_insert_with(ask)
    }
}
