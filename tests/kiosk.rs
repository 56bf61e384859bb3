//! A totem: what its owner writes, what may be told of its use, and when it sleeps.

mod counts;
mod hours;
mod machine;
mod unit;

use chrono::{NaiveDate, NaiveDateTime};
use passi::domain::position::Position;
use passi::domain::schedule::{RomeTime, rome};
use passi::kiosk::config::Config;
use passi::kiosk::pin::{self, Attempts, Tried};
use passi::kiosk::{Kiosk, KioskError};
use std::path::{Path, PathBuf};

const FOLIGNO: Position = Position { lat: 42.9561, lon: 12.7045 };

fn kiosk() -> Kiosk {
    read("").unwrap().kiosk
}

/// The totem of the smallest file with these lines more.
fn read(lines: &str) -> Result<Config, KioskError> {
    let smallest = "name = \"Atrio\"\nplace = \"Foligno\"\n";
    Config::read(&format!("{smallest}{lines}"), |_| Ok(FOLIGNO))
}

fn at(text: &str) -> RomeTime {
    rome(NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/totem").join(name)
}

#[test]
fn the_example_is_a_totem_whose_pin_the_file_itself_tells() {
    let text = std::fs::read_to_string(file("totem.toml")).unwrap();
    let Config { kiosk, feed } = Config::read(&text, |place| {
        assert_eq!(place, "Foligno");
        Ok(FOLIGNO)
    })
    .unwrap();
    assert!(kiosk.opens("246813") && !kiosk.opens("246814"));
    assert_eq!((kiosk.idle_s, kiosk.volume, feed), (60, 70, None));
    // The feed of the example is a comment: it must be right all the same.
    let whole: String = text
        .lines()
        .map(|line| match line.strip_prefix("# ") {
            Some(code) if code.starts_with(['[', 'u', 'r']) && !code.contains(". ") => code,
            _ => line,
        })
        .map(|line| format!("{line}\n"))
        .collect();
    assert!(Config::read(&whole, |_| Ok(FOLIGNO)).unwrap().feed.is_some());
}

#[test]
fn what_is_left_out_has_its_usual_value() {
    let kiosk = kiosk();
    assert_eq!((kiosk.idle_s, kiosk.volume), (60, 70));
    assert!(kiosk.languages.is_empty() && kiosk.opening_hours.is_none());
    assert!(!kiosk.opens("0000"), "no PIN opens a totem that has none");
    // The page's file says the same.
    let page = Kiosk::read(kiosk.write().unwrap().as_bytes()).unwrap();
    assert_eq!(page, Some(kiosk));
    assert!(Kiosk::read(b"{}").unwrap().is_none());
}

#[test]
fn a_wrong_field_is_told_by_its_name_with_what_it_should_be() {
    let wrong = [
        ("languages = [\"it\", \"xx\"]", "`languages`", "choose among it, en"),
        ("languages = [\"it\", \"it\"]", "`languages`", "once"),
        ("idle_s = 14", "`idle_s`", "15 to 600 seconds"),
        ("idle_s = 601", "`idle_s`", "15 to 600 seconds"),
        ("volume = 101", "`volume`", "0 to 100 percent"),
        ("volume = -1", "`volume`", "0 to 100 percent"),
        ("opening_hours = \"quando capita\"", "`opening_hours`", "OpenStreetMap"),
        ("pin = \"1234\"", "`pin`", "--make-pin"),
        ("printer = \"--help\"", "`printer`", "lpstat"),
        ("printer = \"a b\"", "`printer`", "lpstat"),
        ("colour = \"red\"", "colour", "unknown field"),
        ("idle_s = \"soon\"", "idle_s", "invalid type"),
    ];
    for (line, name, wanted) in wrong {
        let said = read(line).unwrap_err().to_string();
        assert!(said.contains(name) && said.contains(wanted), "{line}: {said}");
    }
    let nowhere = Config::read("name = \"A\"\nplace = \"B\"", |_| Err("try C".into()));
    let said = nowhere.unwrap_err().to_string();
    assert!(said.contains("`place`") && said.contains("try C"), "{said}");
    for name in ["", " ", "a\u{7}", &"a".repeat(61)] {
        let written = format!("name = {name:?}\nplace = \"B\"");
        let said = Config::read(&written.replace("\\u{7}", "\\u0007"), |_| Ok(FOLIGNO));
        assert!(said.unwrap_err().to_string().contains("`name`"), "{name:?}");
    }
}

#[test]
fn a_pin_is_kept_as_something_else_each_time_and_never_told() {
    let kept = pin::keep("4711", [1; 16]).unwrap();
    assert_ne!(kept, pin::keep("4711", [2; 16]).unwrap());
    assert!(!kept.contains("4711"));
    let with = |pin: &str| Kiosk { pin: Some(pin.to_owned()), ..kiosk() };
    assert!(with(&kept).opens("4711"));
    for wrong in ["", "4712", " 4711", "٤٧١١"] {
        assert!(!with(&kept).opens(wrong), "{wrong}");
    }
    for none in ["123", "1234567890123", "12a4", "", "١٢٣٤", "12 34"] {
        assert!(pin::keep(none, [0; 16]).is_err(), "{none}");
    }
    // Nothing half-written opens, and none that would hold up the screen.
    let last = kept.char_indices().next_back().unwrap().0;
    for broken in [&kept[..last], "", "$", &kept.replace("$100000$", "$4000000000$")] {
        assert!(!pin::is_kept(broken) && !with(broken).opens("4711"), "{broken}");
    }
    let said = read("pin = \"4711\"").unwrap_err().to_string();
    assert!(!said.contains("4711"), "{said}");
}

#[test]
fn five_wrong_tries_are_free_and_then_each_costs_a_longer_wait() {
    let kept = pin::keep("4711", [1; 16]).unwrap();
    let (kiosk, none) = (Kiosk { pin: Some(kept), ..kiosk() }, kiosk());
    let (mut attempts, mut now) = (Attempts::default(), at("2026-11-26 10:00"));
    for _ in 0..5 {
        assert_eq!(attempts.attempt(&none, "0000", now), Tried::Wrong);
    }
    let mut waits = Vec::new();
    for _ in 0..8 {
        let wait_s = attempts.wait_s(now);
        // Not even the right one is looked at.
        assert_eq!(attempts.attempt(&kiosk, "4711", now), Tried::TooSoon { wait_s });
        waits.push(wait_s);
        now += chrono::TimeDelta::seconds(wait_s as i64 - 1);
        assert_eq!(attempts.wait_s(now), 1);
        now += chrono::TimeDelta::seconds(1);
        assert_eq!(attempts.attempt(&none, "0000", now), Tried::Wrong);
    }
    assert_eq!(waits, [30, 60, 120, 240, 480, 900, 900, 900]);

    // A clock that was a year ahead keeps nobody out for a year.
    now -= chrono::TimeDelta::days(365);
    assert_eq!(attempts.wait_s(now), 900);
    now += chrono::TimeDelta::seconds(900);
    assert_eq!(attempts.attempt(&kiosk, "4711", now), Tried::Open);
    assert_eq!(attempts, Attempts::default(), "the staff begins anew");
}
