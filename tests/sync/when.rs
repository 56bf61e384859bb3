//! When a phone asks, and when it waits.

use super::world::{FakeTransport, Files, Operator, Phone, moment, now, records};
use chrono::TimeDelta;
use passi::feed::Revision;
use passi::sync::kept::{Kept, Source};
use passi::sync::transport::{Failure, Transport};
use passi::sync::{self, Options, Outcome, schedule};
use std::cell::RefCell;

fn offline() -> FakeTransport {
    FakeTransport::faulty(Files::new(), |_, _, _| Err(Failure::Offline { reason: "-".into() }))
}

fn busy(retry_after_s: Option<u64>) -> FakeTransport {
    FakeTransport::faulty(Files::new(), move |_, _, _| Err(Failure::Busy { retry_after_s }))
}

#[test]
fn six_hours_pass_and_a_little_more_unless_somebody_asks() {
    let operator = Operator::new();
    let transport = FakeTransport::new(operator.files());
    for (jitter, minutes) in [(0.0, 0), (0.5, 15), (1.0, 30)] {
        let mut phone = Phone::probed(&operator, 0);
        phone.options = Options { jitter, ..Options::default() };
        assert_eq!(phone.sync(&transport), Outcome::UpToDate);
        let due = now() + TimeDelta::hours(6) + TimeDelta::minutes(minutes);
        assert_eq!(phone.kept.not_before, Some(due));
        phone.now = due - TimeDelta::seconds(1);
        assert_eq!(phone.sync(&transport), Outcome::NotDue);
        phone.options.asked = true;
        assert_eq!(phone.sync(&transport), Outcome::UpToDate);
        phone.options.asked = false;
        phone.now += TimeDelta::hours(7);
        assert_eq!(phone.sync(&transport), Outcome::UpToDate);
    }
}

#[test]
fn waits_double_from_a_minute_to_a_day_and_are_spread_all_the_way() {
    let operator = Operator::new();
    let mut phone = Phone::probed(&operator, 0);
    phone.options = Options { asked: true, jitter: 1.0, ..Options::default() };
    let mut waits = Vec::new();
    for _ in 0..100 {
        phone.sync(&offline());
        waits.push((phone.kept.not_before.unwrap() - phone.now).num_minutes());
        // It is remembered.
        phone.kept = Kept::read(Some(&phone.kept.write().unwrap()));
    }
    assert_eq!(waits[..11], [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440]);
    assert!(waits[11..].iter().all(|wait| *wait == 1440));
    assert_eq!(phone.kept.failures, 100);
    phone.options.jitter = 0.25;
    phone.sync(&offline());
    assert_eq!(phone.kept.not_before, Some(now() + TimeDelta::hours(6)));
    phone.options.jitter = 0.0;
    phone.sync(&offline());
    assert_eq!(phone.kept.not_before, Some(now() + TimeDelta::minutes(1)));
    phone.sync(&FakeTransport::new(operator.files()));
    assert_eq!(phone.kept.failures, 0);
}

#[test]
fn the_machines_wish_is_granted_up_to_a_day_whoever_asks() {
    let operator = Operator::new();
    let day = 24 * 3600;
    for (wish, granted) in [(120, 120), (day, day), (u64::MAX, day)] {
        let mut phone = Phone::probed(&operator, 0);
        assert!(matches!(phone.sync(&busy(Some(wish))), Outcome::Offline { .. }));
        let free = now() + TimeDelta::seconds(granted.cast_signed());
        assert_eq!(phone.kept.busy_until, Some(free));
        let transport = FakeTransport::new(operator.files());
        phone.now = free - TimeDelta::seconds(1);
        assert_eq!(phone.sync(&transport), Outcome::NotDue);
        phone.now = free;
        assert_eq!(phone.sync(&transport), Outcome::UpToDate);
        assert_eq!(phone.kept.busy_until, None);
    }
    // Without a wish it is a failure like others.
    let mut phone = Phone::probed(&operator, 0);
    phone.sync(&busy(None));
    assert_eq!((phone.kept.busy_until, phone.kept.failures), (None, 1));
}

#[test]
fn a_clock_ten_years_off_neither_blocks_nor_hammers() {
    let operator = Operator::new();
    for wrong in [moment("2036-11-23T08:00:00Z"), moment("2016-11-23T08:00:00Z")] {
        for transport in [FakeTransport::new(operator.files()), offline(), busy(Some(3600))] {
            let mut phone = Phone::probed(&operator, 0);
            phone.options = Options { jitter: 1.0, ..Options::default() };
            phone.now = wrong;
            assert_ne!(phone.sync(&transport), Outcome::NotDue);
            assert_eq!(phone.sync(&transport), Outcome::NotDue, "it hammers");
            // The clock is set right: the wait of the wrong one does not count.
            phone.now = now();
            assert_ne!(phone.sync(&transport), Outcome::NotDue, "it blocks");
            assert_eq!(phone.sync(&transport), Outcome::NotDue, "it hammers");
        }
    }
}

#[test]
fn the_ends_of_time_do_no_harm() {
    let mut kept = Kept::default();
    for end in [chrono::DateTime::<chrono::Utc>::MAX_UTC, chrono::DateTime::<chrono::Utc>::MIN_UTC]
    {
        schedule::after_answer(&mut kept, end, f64::NAN);
        schedule::after_failure(&mut kept, end, f64::INFINITY, Some(u64::MAX));
        kept.probed_at = Some(end);
        assert!(schedule::is_due(&kept, now(), false));
        assert!(schedule::is_probe_due(&kept, now()));
    }
}

#[test]
fn newer_roots_are_looked_for_once_a_week() {
    let operator = Operator::new();
    let transport = FakeTransport::new(operator.files());
    let mut phone = Phone::new(&operator, 0);
    phone.sync(&transport);
    assert_eq!(transport.asked(), ["head.json"], "the week begins with the first sync");
    for (days, looks) in [(6, false), (8, true), (9, false), (-3000, true), (16, true)] {
        phone.now = now() + TimeDelta::days(days);
        phone.sync(&transport);
        assert_eq!(transport.asked().len() == 2, looks, "day {days}");
    }
}

#[test]
fn another_feed_begins_anew() {
    let operator = Operator::new();
    let mut phone = Phone::probed(&operator, 0);
    phone.options.asked = false;
    phone.sync(&FakeTransport::new(operator.files()));
    let mut other = Operator::new();
    other.feed_keys = vec![super::world::key(12)];
    other.root.feed_keys = vec![super::world::key(12).verifying_key().to_bytes()];
    other.rotate(&[1, 2], &[12], false);
    // Its second root, chosen as the first one to trust.
    phone.feed = sync::config::Feed::new("https://x.example", &other.roots[&2]).unwrap();
    assert_eq!(phone.sync(&FakeTransport::new(other.files())), Outcome::UpToDate);
}

/// Starts a second sync while the first one waits for its head.
struct Nested {
    second: RefCell<Option<Phone>>,
    outcome: RefCell<Option<Outcome>>,
}

impl Transport for Nested {
    async fn get(&self, _: &str, _: u64, _: bool) -> Result<Vec<u8>, Failure> {
        let mut second = self.second.take().unwrap();
        let Phone { feed, shelf, kept, larder, options, now } = &mut second;
        let ended = sync::sync(feed, &offline(), shelf, larder, kept, *now, *options).await;
        self.outcome.replace(Some(ended));
        Err(Failure::NotThere)
    }
}

#[test]
fn there_is_one_sync_at_a_time() {
    let operator = Operator::new();
    let second = RefCell::new(Some(Phone::new(&operator, 0)));
    let transport = Nested { second, outcome: RefCell::default() };
    Phone::new(&operator, 0).sync(&transport);
    assert_eq!(transport.outcome.take(), Some(Outcome::Busy));
    // Once it has ended, the next one may begin.
    let outcome = Phone::new(&operator, 0).sync(&FakeTransport::new(operator.files()));
    assert_eq!(outcome, Outcome::UpToDate);
}

#[test]
fn what_was_said_of_a_release_that_is_gone_holds_no_more() {
    let mut operator = Operator::new();
    operator.publish(records(41, 2));
    let mut phone = Phone::probed(&operator, 0);
    let transport = FakeTransport::new(operator.files());
    assert!(matches!(phone.sync(&transport), Outcome::Updated { .. }));
    let due = |kept: &Kept| sync::is_due(&phone.feed, kept, phone.now, Options::default());
    let [gone, here, newer] = [1, 2, 3].map(|seq| Revision { epoch: 1, seq });

    // A newer app may bring a newer release: the feed is not asked the sooner for it.
    for held in [here, newer] {
        let kept = phone.kept.clone().about(held, false);
        assert_eq!(kept, phone.kept);
        assert!(!due(&kept));
    }
    let kept = phone.kept.clone().about(gone, true);
    assert_eq!((kept.source, kept.checked_at), (Source::Bundled, None));
    assert!(due(&kept), "it is fetched again at once");

    // Where the feed cannot be reached then, it is left in peace as ever.
    phone.shelf.revision = gone;
    phone.kept = kept;
    assert!(matches!(phone.sync(&offline()), Outcome::Offline { .. }));
    let text = phone.kept.write().unwrap();
    let kept = Kept::read(Some(&text)).about(gone, true);
    assert!(!sync::is_due(&phone.feed, &kept, phone.now, Options::default()));
}
