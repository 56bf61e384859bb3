//! A visit as an entry of a calendar: iCalendar (RFC 5545).

use super::Spot;
use super::lines::Lines;
use crate::domain::path::Step;
use crate::domain::schedule::RomeTime;
use crate::domain::service::Service;
use crate::domain::visiting::Visit;
use chrono::{NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Europe::Rome;

/// The rules of Italian clocks since 1996, for calendars that do not know them.
const ROME: [(&str, &str); 16] = [
    ("BEGIN", "VTIMEZONE"),
    ("TZID", "Europe/Rome"),
    ("BEGIN", "STANDARD"),
    ("DTSTART", "19961027T030000"),
    ("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
    ("TZOFFSETFROM", "+0200"),
    ("TZOFFSETTO", "+0100"),
    ("TZNAME", "CET"),
    ("END", "STANDARD"),
    ("BEGIN", "DAYLIGHT"),
    ("DTSTART", "19810329T020000"),
    ("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
    ("TZOFFSETFROM", "+0100"),
    ("TZOFFSETTO", "+0200"),
    ("TZNAME", "CEST"),
    ("END", "DAYLIGHT"),
];

/// How long an appointment takes nobody knows; with no length some calendars do not show it.
const UNKNOWN_LENGTH_MIN: i64 = 30;

/// The moment of this day and time, as fields for them give it (`2026-11-25`, `09:30`). None for one
/// that is past, and for one that Italian clocks skip.
pub fn chosen(day: &str, time: &str, now: RomeTime) -> Option<RomeTime> {
    let day: NaiveDate = day.parse().ok()?;
    let time = NaiveTime::parse_from_str(time.get(..5)?, "%H:%M").ok()?;
    let at = Rome.from_local_datetime(&day.and_time(time)).earliest()?;
    (at > now).then_some(at)
}

/// The entry for a visit `at` this time, with an alarm the day before. A delicate service is told by
/// `neutral`, a word for any appointment, and its town; nothing else of it is in the entry.
pub fn calendar(service: &Service, neutral: &str, at: RomeTime, now: RomeTime) -> String {
    entry(&service.id, at, UNKNOWN_LENGTH_MIN, now, |lines| add_what(lines, service, neutral))
}

/// The entry for a visit of a desk that comes and goes, as long as it is there; none for one that
/// begins in an hour which Italian clocks skip.
pub fn calendar_of_visit(
    service: &Service,
    neutral: &str,
    visit: Visit,
    now: RomeTime,
) -> Option<String> {
    let at = Rome.from_local_datetime(&visit.from).earliest()?;
    let length_min = (visit.until - visit.from).num_minutes();
    Some(entry(&service.id, at, length_min, now, |lines| add_what(lines, service, neutral)))
}

/// The entry for a step of a path whose service is not known here: the words that it carries.
pub fn calendar_of_step(step: &Step, at: RomeTime, now: RomeTime) -> String {
    entry(&step.name, at, UNKNOWN_LENGTH_MIN, now, |lines| {
        let told = [Some(step.name.as_str()), step.town.as_deref()];
        let title = told.into_iter().flatten().collect::<Vec<_>>().join(", ");
        lines.add_text("SUMMARY", &title);
        if let Some(number) = &step.phone {
            lines.add_text("DESCRIPTION", number);
        }
        title
    })
}

/// An entry that `told` says the rest of and gives the title to.
fn entry(
    id: &str,
    at: RomeTime,
    length_min: i64,
    now: RomeTime,
    told: impl FnOnce(&mut Lines) -> String,
) -> String {
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Passi//Passi//EN");
    for (name, value) in ROME {
        lines.add(name, value);
    }
    lines.add("END", "VTIMEZONE");
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", &uid(id, at));
    lines.add("DTSTAMP", &now.with_timezone(&Utc).format("%Y%m%dT%H%M%SZ").to_string());
    lines.add("DTSTART;TZID=Europe/Rome", &at.format("%Y%m%dT%H%M%S").to_string());
    lines.add("DURATION", &format!("PT{length_min}M"));
    lines.add("CLASS", "PRIVATE");
    let title = told(&mut lines);
    lines.add("BEGIN", "VALARM");
    lines.add("ACTION", "DISPLAY");
    lines.add_text("DESCRIPTION", &title);
    lines.add("TRIGGER", "-P1D");
    lines.add("END", "VALARM");
    lines.add("END", "VEVENT");
    lines.add("END", "VCALENDAR");
    lines.finish()
}

/// Says what it is and where; its title.
fn add_what(lines: &mut Lines, service: &Service, neutral: &str) -> String {
    let spot = Spot::of(service);
    if service.is_delicate() {
        let town = spot.map(|spot| spot.town);
        let title = [Some(neutral), town].into_iter().flatten().collect::<Vec<_>>().join(", ");
        lines.add_text("SUMMARY", &title);
        return title;
    }
    lines.add_text("SUMMARY", &service.name);
    if let Some(spot) = spot {
        lines.add_text("LOCATION", &spot.line());
        if let Some(point) = spot.point {
            lines.add("GEO", &format!("{:.6};{:.6}", point.lat, point.lon));
        }
    }
    if let Some(phone) = service.phones.first() {
        lines.add_text("DESCRIPTION", &phone.number);
    }
    service.name.clone()
}

/// A name for the entry that is the same for the same visit, so that putting it in twice is putting
/// it in once, and that tells nothing of the person or the device: FNV-1a over service and time.
fn uid(id: &str, at: RomeTime) -> String {
    let named = format!("{id} {}", at.timestamp());
    let hash = named.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}@passi")
}
