//! The public counters: nobody can tell a count below five from another, nor one session from the next.

use super::{at, day};
use chrono::{NaiveDate, TimeDelta};
use passi::domain::need::Need;
use passi::kiosk::counters::{Counters, FEWEST, KEPT_DAYS, Tally};
use passi::locale::TONGUES;
use proptest::prelude::*;
use std::collections::BTreeMap;

const FIRST: &str = "2026-03-01";

/// How often a code was counted, by day (from the first one), kind and code.
type Cells = BTreeMap<(u8, bool, usize), u32>;

fn cells() -> impl Strategy<Value = Cells> {
    let key = (0..40_u8, any::<bool>(), 0..12_usize);
    prop::collection::btree_map(key, 0..12_u32, 0..30)
}

fn date(offset: u8) -> NaiveDate {
    day(FIRST) + TimeDelta::days(offset.into())
}

/// The counts that have these cells.
fn counted(cells: &Cells) -> Counters {
    let mut counters = Counters::from_day(day(FIRST));
    for ((offset, is_need, number), count) in cells {
        let mut tally = Tally::default();
        if *is_need {
            tally.need(Need::ALL[*number]);
        } else {
            tally.language(TONGUES[*number].tag);
        }
        for _ in 0..*count {
            counters.add(date(*offset), &tally);
        }
    }
    counters
}

fn rows(table: &str) -> BTreeMap<String, String> {
    let rows = table.lines().skip(1).map(|row| row.rsplit_once(',').unwrap());
    rows.map(|(cell, count)| (cell.to_owned(), count.to_owned())).collect()
}

proptest! {
    /// Whatever the small counts are, none at all among them, the table is the same: nothing that is
    /// worked out from it can tell them apart.
    #[test]
    fn small_counts_leave_no_trace(cells in cells(), others in cells(), hours in 0..2000_i64) {
        let now = at("2026-03-01 00:00") + TimeDelta::hours(hours);
        let is_small = |count: &u32| *count < FEWEST;
        let mut changed: Cells = cells.clone().into_iter().filter(|(_, n)| !is_small(n)).collect();
        for (key, count) in others.into_iter().filter(|(_, count)| is_small(count)) {
            changed.entry(key).or_insert(count);
        }
        prop_assert_eq!(counted(&cells).csv(now), counted(&changed).csv(now));
    }

    #[test]
    fn every_large_count_of_a_day_that_ended_is_told_and_nothing_else(cells in cells()) {
        let table = counted(&cells).csv(at("2026-05-01 12:00"));
        let rows = rows(&table);
        prop_assert_eq!(rows.len(), 61 * (Need::ALL.len() + TONGUES.len()));
        let mut told = 0;
        for ((offset, is_need, number), count) in cells.iter().filter(|(_, n)| **n >= FEWEST) {
            let (kind, code) = match is_need {
                true => ("need", Need::ALL[*number].code()),
                false => ("language", TONGUES[*number].tag),
            };
            let row = rows.get(&format!("{},{kind},{code}", date(*offset)));
            prop_assert_eq!(row, Some(&count.to_string()));
            told += 1;
        }
        prop_assert_eq!(rows.values().filter(|count| *count != "<5").count(), told);
    }

    /// Two tables, however close, never show what came between: a row once told stays as it is.
    #[test]
    fn a_row_never_changes_again(cells in cells(), hours in 0..900_i64, later in 0..48_i64) {
        let now = at("2026-03-01 00:00") + TimeDelta::hours(hours);
        let mut counters = counted(&cells);
        let before = counters.csv(now);
        let mut tally = Tally::default();
        tally.need(Need::Safety);
        tally.language("ar");
        for _ in 0..7 {
            counters.add(now.date_naive(), &tally);
            // What was counted before midnight is kept within the hour.
            counters.add((now - TimeDelta::minutes(59)).date_naive(), &tally);
        }
        prop_assert_eq!(&counters.csv(now), &before);
        let after = counters.csv(now + TimeDelta::hours(later));
        prop_assert!(after.starts_with(&before));
    }

    #[test]
    fn the_order_of_merging_is_nobodys_business(a in cells(), b in cells(), c in cells()) {
        let [a, b, c] = [a, b, c].map(|cells| counted(&cells));
        prop_assert_eq!(a.clone().merge(b.clone()), b.clone().merge(a.clone()));
        let left = a.clone().merge(b.clone()).merge(c.clone());
        prop_assert_eq!(&left, &a.merge(b.merge(c)));
        prop_assert_eq!(Counters::read(Some(&left.write().unwrap())), left);
    }
}

#[test]
fn a_session_counts_a_need_once_and_only_languages_that_there_are() {
    let mut tally = Tally::default();
    for _ in 0..9 {
        tally.need(Need::Health);
        tally.language("ar");
        tally.language("klingon");
    }
    let mut counters = Counters::from_day(day(FIRST));
    (0..5).for_each(|_| counters.add(day(FIRST), &tally));
    let rows = rows(&counters.csv(at("2026-03-02 12:00")));
    assert_eq!(rows["2026-03-01,need,health"], "5");
    assert_eq!(rows["2026-03-01,language,ar"], "5");
    assert_eq!(rows.values().filter(|count| *count != "<5").count(), 2);
    assert!(!counters.write().unwrap().contains("klingon"));
}

#[test]
fn a_day_can_be_carried_away_an_hour_after_its_end() {
    let counters = Counters::from_day(day(FIRST));
    for (now, days) in [
        ("2026-03-01 23:59", 0),
        ("2026-03-02 00:59", 0),
        ("2026-03-02 01:00", 1),
        ("2026-03-03 00:30", 1),
    ] {
        let told = counters.csv(at(now)).lines().count() - 1;
        assert_eq!(told, days * (Need::ALL.len() + TONGUES.len()), "{now}");
    }
}

#[test]
fn what_is_old_is_forgotten() {
    let mut tally = Tally::default();
    tally.need(Need::Work);
    let mut counters = Counters::from_day(day(FIRST));
    counters.add(day(FIRST), &tally);
    let last = day(FIRST) + TimeDelta::days(KEPT_DAYS as i64);
    counters.prune(last);
    assert!(counters.write().unwrap().contains("work"));
    counters.prune(last.succ_opt().unwrap());
    assert!(!counters.write().unwrap().contains("work"));
    assert_eq!(Counters::read(Some("{broken")), Counters::default());
}
