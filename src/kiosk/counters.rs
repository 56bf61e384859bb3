//! Anonymous counts: how many sessions of a day asked for each need, and used each language.
//!
//! A count is a sum of a day and nothing else: no time of day, no order, no session, no person. One
//! session counts a need once, however often it came back to it. The counts stay on the totem; what staff
//! may carry away is [`Counters::csv`], from which nobody can tell a count below five:
//!
//! - A small count and none at all look the same: every day has a row for every need and every language,
//!   days without anybody too, and `<5` stands for 0, 1, 2, 3 and 4. A row that is missing would say
//!   "nobody", and one that is there "somebody".
//! - There are no totals, of a day, a week or a code: a total less the counts that can be read is what
//!   was suppressed. For the same reason there is one table and no second, coarser one. Needs and
//!   languages are not crossed, and a session may have several of each, so that neither kind tells
//!   anything of the other.
//! - The day that runs is not in it, nor the last one within an hour of midnight, while what is counted
//!   may still be on its way: of two tables on one day, the difference would be the person in between.
//!   A day that can be read never changes again.

use crate::domain::need::Need;
use crate::domain::schedule::RomeTime;
use crate::locale::{self, TONGUES};
use chrono::{Days, NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Counts below this are suppressed.
pub const FEWEST: u32 = 5;
/// Days after which a count is forgotten.
pub const KEPT_DAYS: u64 = 400;
/// How long a day that has ended waits for what is still to be counted.
const SETTLING: TimeDelta = TimeDelta::hours(1);
/// What stands for a suppressed count.
const SUPPRESSED: &str = "<5";

/// What one session counts, once each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    needs: BTreeSet<Need>,
    languages: BTreeSet<&'static str>,
}

impl Tally {
    /// Somebody asked for this need.
    pub fn need(&mut self, need: Need) {
        self.needs.insert(need);
    }

    /// Somebody used the language of this tag; one that the app does not speak counts nothing.
    pub fn language(&mut self, tag: &str) {
        self.languages.extend(locale::tongue(tag).map(|tongue| tongue.tag));
    }
}

/// The counts of a totem.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Counters {
    /// The first day on which it counted, whether or not anybody came.
    since: Option<NaiveDate>,
    days: BTreeMap<NaiveDate, Day>,
}

/// Sessions of one day by code.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Day {
    needs: BTreeMap<String, u32>,
    languages: BTreeMap<String, u32>,
}

impl Counters {
    /// What this text says; nothing, where it is damaged.
    pub fn read(text: Option<&str>) -> Self {
        text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    }

    /// As a text to keep.
    ///
    /// # Errors
    /// It has no JSON, which cannot be for what this type holds.
    pub fn write(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }

    /// No counts yet, by a totem that counts from this day on.
    pub fn from_day(day: NaiveDate) -> Self {
        Counters { since: Some(day), days: BTreeMap::new() }
    }

    /// Adds a session that ended on this day. One without anything leaves nothing.
    pub fn add(&mut self, day: NaiveDate, tally: &Tally) {
        if *tally == Tally::default() {
            return;
        }
        let counts = self.days.entry(day).or_default();
        for need in &tally.needs {
            raise(&mut counts.needs, need.code(), 1);
        }
        for tag in &tally.languages {
            raise(&mut counts.languages, tag, 1);
        }
    }

    /// Both together, in whichever order.
    #[must_use]
    pub fn merge(mut self, other: Counters) -> Self {
        self.since = [self.since, other.since].into_iter().flatten().min();
        for (day, counts) in other.days {
            let own = self.days.entry(day).or_default();
            counts.needs.iter().for_each(|(code, count)| raise(&mut own.needs, code, *count));
            counts.languages.iter().for_each(|(tag, count)| raise(&mut own.languages, tag, *count));
        }
        self
    }

    /// Forgets the days that may have been carried away already: what would be added now comes too late.
    pub fn drop_settled(&mut self, now: RomeTime) {
        let settled = settled(now);
        self.days.retain(|day, _| *day >= settled);
    }

    /// Forgets what is older than [`KEPT_DAYS`].
    pub fn prune(&mut self, today: NaiveDate) {
        let oldest = oldest(today);
        self.days.retain(|day, _| *day >= oldest);
        self.since = self.since.map(|since| since.max(oldest));
    }

    /// What may be carried away at this moment: `day,kind,code,count`, a row for every day that has
    /// ended, kind (`need`, `language`) and code, `<5` for counts below five.
    pub fn csv(&self, now: RomeTime) -> String {
        let mut table = "day,kind,code,count\n".to_owned();
        let settled = settled(now);
        // The first day with a count would say that somebody came.
        let Some(first) = self.since else { return table };
        let nobody = Day::default();
        let days = first.max(oldest(settled)).iter_days().take_while(|day| *day < settled);
        for day in days {
            let counts = self.days.get(&day).unwrap_or(&nobody);
            for code in Need::ALL.map(Need::code) {
                push(&mut table, day, "need", code, &counts.needs);
            }
            for tongue in TONGUES {
                push(&mut table, day, "language", tongue.tag, &counts.languages);
            }
        }
        table
    }
}

fn raise(counts: &mut BTreeMap<String, u32>, code: &str, by: u32) {
    let count = counts.entry(code.to_owned()).or_default();
    *count = count.saturating_add(by);
}

fn push(
    table: &mut String,
    day: NaiveDate,
    kind: &str,
    code: &str,
    counts: &BTreeMap<String, u32>,
) {
    let count = counts.get(code).filter(|count| **count >= FEWEST).map(ToString::to_string);
    let count = count.as_deref().unwrap_or(SUPPRESSED);
    // Writing to a String cannot fail.
    writeln!(table, "{day},{kind},{code},{count}").ok();
}

/// The first day that cannot be carried away yet.
fn settled(now: RomeTime) -> NaiveDate {
    (now - SETTLING).date_naive()
}

fn oldest(today: NaiveDate) -> NaiveDate {
    today.checked_sub_days(Days::new(KEPT_DAYS)).unwrap_or(NaiveDate::MIN)
}
