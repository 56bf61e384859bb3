//! What a running totem keeps on its machine.

use super::{at, kiosk};
use chrono::TimeDelta;
use passi::domain::need::Need;
use passi::feed::Revision;
use passi::kiosk::Kiosk;
use passi::kiosk::counters::Tally;
use passi::kiosk::health::{Data, Health, code};
use passi::kiosk::running::{self, Running};
use passi::platform;
use passi::store::Content;
use passi::sync::Outcome;

fn station() -> Kiosk {
    Kiosk { name: "Atrio \"A\"".into(), opening_hours: Some("24/7".into()), ..kiosk() }
}

#[test]
fn a_totem_that_runs_gives_signs_counts_and_fetches_by_night() {
    let folder = tempfile::tempdir().unwrap();
    platform::keep_below(folder.path().to_owned());
    let evening = at("2026-11-26 18:10");
    assert_eq!(running::how_it_is(), Health::default());

    drop(Running::start(station(), None, evening - TimeDelta::minutes(5)));
    let mut totem = Running::start(station(), None, evening);
    let health = running::how_it_is();
    assert_eq!((health.name.as_str(), health.starts_on(evening.date_naive())), ("Atrio \"A\"", 2));
    assert!(health.is_alive(evening.to_utc()));
    assert!(!health.is_alive((evening + TimeDelta::minutes(4)).to_utc()), "it hangs");
    totem.beat(None, evening + TimeDelta::minutes(3));
    assert!(running::how_it_is().is_alive((evening + TimeDelta::minutes(4)).to_utc()));

    // What is counted is kept when the hour is over, and can be told when the day is.
    let mut tally = Tally::default();
    tally.need(Need::Health);
    let before = std::fs::read_to_string(folder.path().join("kiosk-counts.json")).unwrap();
    (0..6).for_each(|_| totem.end_session(&tally, evening + TimeDelta::minutes(20)));
    totem.beat(None, evening + TimeDelta::minutes(40));
    let file = || std::fs::read_to_string(folder.path().join("kiosk-counts.json")).unwrap();
    assert_eq!(file(), before, "the hour is not over");
    totem.beat(None, evening + TimeDelta::minutes(50));
    assert_ne!(file(), before);
    let tomorrow = evening + TimeDelta::days(1);
    assert!(running::csv(tomorrow).contains("2026-11-26,need,health,6\n"));
    assert!(!running::csv(evening + TimeDelta::hours(1)).contains("health"));

    // What could not be kept in time is not counted: the day may have been told.
    (0..6).for_each(|_| totem.end_session(&tally, evening + TimeDelta::hours(1)));
    let told = running::csv(tomorrow);
    totem.beat(None, tomorrow + TimeDelta::hours(1));
    assert_eq!(running::csv(tomorrow), told);

    // The night's sync, and the one after a failure.
    let night = at("2026-11-27 02:00");
    assert!(!totem.is_sync_due(evening) && totem.is_sync_due(night));
    totem.end_sync(&Outcome::Offline { reason: "no route".into() }, None, night);
    assert!(!totem.is_sync_due(night + TimeDelta::minutes(59)));
    assert!(totem.is_sync_due(night + TimeDelta::minutes(60)));
    totem.end_sync(&Outcome::UpToDate, None, night + TimeDelta::minutes(60));
    assert!(!totem.is_sync_due(night + TimeDelta::minutes(179)));

    // A totem that begins again remembers the night.
    let again = Running::start(station(), None, night + TimeDelta::minutes(70));
    assert!(!again.is_sync_due(night + TimeDelta::minutes(71)));
    assert_eq!(running::how_it_is().starts_on(night.date_naive()), 1, "a new day");
    assert!(running::csv(tomorrow).contains("2026-11-26,need,health,6\n"));
}

#[test]
fn the_line_of_the_log_tells_of_the_machine_and_of_nobody() {
    let now = at("2026-11-26 18:10");
    let mut health = Health::default().start("Atrio \"A\"", now);
    let data =
        Data { revision: Revision { epoch: 1, seq: 7 }, issued: "2026-11-24T08:00:00Z".into() };
    let bundled = Content::bundled().unwrap();
    assert_eq!(Data::of(bundled.release()).revision, bundled.release().revision());
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(
        health.line(Some(&data), false, now),
        format!(
            "kiosk=\"Atrio \\\"A\\\"\" version={version} up_since=2026-11-26T17:10:00Z \
             starts_today=1 data=1-7 issued=2026-11-24T08:00:00Z last_sync=- last_sync_at=- \
             screen=lit"
        )
    );
    health.sync_ended(&Outcome::NotKept { reason: "disk\nfull".into() }, now);
    let line = health.line(None, true, now);
    assert!(line.contains("data=none last_sync=not-kept last_sync_at=2026-11-26T17:10:00Z"));
    assert!(line.ends_with("screen=dark") && !line.contains('\n'), "{line}");
    assert_eq!(code(&Outcome::UpToDate), "newest");
    let kept = Health::read(Some(&health.write().unwrap()));
    assert_eq!(kept, health);
    assert_eq!(Health::read(Some("[")), Health::default());
}
