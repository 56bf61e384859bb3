//! When the screen is dark, and when a totem fetches.

use super::{at, kiosk};
use chrono::{Days, TimeDelta, Timelike};
use passi::domain::schedule::RomeTime;
use passi::kiosk::Kiosk;
use passi::kiosk::night::LastSync;
use proptest::prelude::*;

fn open(rule: &str) -> Kiosk {
    Kiosk { opening_hours: Some(rule.to_owned()), ..kiosk() }
}

fn ended(at: RomeTime, is_done: bool) -> LastSync {
    LastSync { at: at.to_utc(), outcome: "newest".into(), is_done }
}

/// The moments at which it fetches from `from` on, asked every ten minutes, if each ends so.
fn fetches(kiosk: &Kiosk, from: RomeTime, hours: i64, is_done: bool) -> Vec<RomeTime> {
    let (mut last, mut fetched) = (None, Vec::new());
    for now in (0..hours * 6).map(|tenth| from + TimeDelta::minutes(10 * tenth)) {
        if kiosk.syncs_at_night(now, last.as_ref()) {
            last = Some(ended(now, is_done));
            fetched.push(now);
        }
    }
    fetched
}

#[test]
fn the_screen_is_dark_only_while_the_building_is_surely_closed() {
    let hall = open("Mo-Fr 08:00-20:00");
    assert!(!hall.is_dark(at("2026-11-26 08:00")) && hall.is_dark(at("2026-11-26 20:00")));
    assert!(hall.is_dark(at("2026-11-28 12:00")), "a Saturday");
    assert!(!hall.is_dark(at("2026-12-25 12:00")), "nobody said that it is closed at Christmas");
    assert!(open("Mo-Fr 08:00-20:00; PH off").is_dark(at("2026-12-25 12:00")));
    assert!(!kiosk().is_dark(at("2026-11-26 03:00")), "nobody said when it is open");
    assert!(!open("quando capita").is_dark(at("2026-11-26 03:00")), "nor can it be read");
}

#[test]
fn it_fetches_once_a_night_across_midnight_and_not_at_lunch() {
    let hall = open("Mo-Fr 08:00-13:00,15:00-20:00");
    let fetched = fetches(&hall, at("2026-11-24 12:30"), 72, true);
    assert_eq!(fetched, ["2026-11-24 20:00", "2026-11-25 20:00", "2026-11-26 20:00"].map(at));
    // What was fetched before midnight is not fetched again after it.
    assert!(!hall.syncs_at_night(at("2026-11-25 03:00"), Some(&ended(fetched[0], true))));
    // A hall that closes late, one that never does, and one of which nobody knows.
    let late = fetches(&open("Mo-Su,PH 05:30-23:30"), at("2026-11-24 12:00"), 24, true);
    assert_eq!(late, ["2026-11-24 23:30"].map(at));
    for always in [open("24/7"), kiosk()] {
        let fetched = fetches(&always, at("2026-11-24 12:00"), 48, true);
        assert_eq!(fetched, ["2026-11-25 02:00", "2026-11-26 02:00"].map(at));
    }
}

#[test]
fn after_a_failure_it_tries_each_hour_until_morning() {
    let fetched = fetches(&open("Mo-Fr 08:00-20:00"), at("2026-11-24 19:00"), 14, false);
    let hours: Vec<_> = fetched.iter().map(|now| (now.hour(), now.minute())).collect();
    assert_eq!(hours, [20, 21, 22, 23, 0, 1, 2, 3, 4, 5, 6, 7].map(|hour| (hour, 0)));
}

#[test]
fn a_try_dated_by_a_wrong_clock_counts_for_nothing() {
    let ahead = ended(at("2031-01-01 03:00"), true);
    assert!(kiosk().syncs_at_night(at("2026-11-26 03:00"), Some(&ahead)));
}

#[test]
fn the_night_on_which_clocks_change_is_one_night() {
    // From 2 to 3 there is nothing; from 2 to 3 there is everything twice.
    for evening in ["2026-03-28 12:00", "2026-10-24 12:00"] {
        for kiosk in [kiosk(), open("Mo-Su,PH 06:00-23:00"), open("Mo-Su,PH 08:00-02:30")] {
            assert_eq!(fetches(&kiosk, at(evening), 24, true).len(), 1, "{evening}");
            let failed = fetches(&kiosk, at(evening), 24, false);
            for pair in failed.windows(2) {
                assert!(pair[1] - pair[0] >= TimeDelta::hours(1), "{pair:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn every_night_has_one_sync_and_no_visitor_meets_it(
        opens in 6..9_u32,
        closes in 17..24_u32,
        start in 0..365_u64,
    ) {
        let hall = open(&format!("Mo-Su,PH {opens:02}:00-{closes:02}:00"));
        let noon = at("2026-01-01 12:00").checked_add_days(Days::new(start)).unwrap();
        let after = noon.checked_add_days(Days::new(2)).unwrap();
        let fetched = fetches(&hall, noon, (after - noon).num_hours(), true);
        prop_assert_eq!(fetched.len(), 2, "{:?}", fetched);
        for now in fetched {
            prop_assert!(hall.is_dark(now), "{}", now);
        }
    }
}
