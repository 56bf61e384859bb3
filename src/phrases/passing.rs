//! A service as plain text for another person, in the language of whoever sends it.

use super::{intervals, on_day, verified};
use crate::domain::passing::{Spot, contact};
use crate::domain::phone::Phone;
use crate::domain::schedule::{Hours, RomeTime, Schedule, is_holiday, rome};
use crate::domain::service::Service;
use crate::domain::visiting::visits;
use crate::locale::Locale;
use chrono::{Datelike, Days, NaiveDate, NaiveTime};

/// What the screen of the service says of it, but for what changes by the hour.
pub fn passed_on(locale: &Locale, service: &Service, now: RomeTime) -> String {
    let mut lines = vec![service.name.clone()];
    lines.extend(service.organization.clone());
    match Spot::of(service) {
        None => lines.push(locale.text("where-everywhere")),
        Some(spot) => {
            lines.push(spot.line());
            lines.extend(spot.is_protected.then(|| locale.text("where-hidden")));
        }
    }
    lines.extend(service.phones.iter().map(|phone| call(locale, phone)));
    lines.extend(hours(locale, &service.schedule, now.date_naive()));
    lines.push(verified(locale, service));
    if let Some(url) = &service.source.url {
        lines.push(format!("{}: {url}", locale.text("source-title")));
    }
    lines.join("\n")
}

/// The service as a contact, with what the sender's app says of it.
pub fn as_contact(locale: &Locale, service: &Service) -> String {
    contact(service, &verified(locale, service))
}

/// The groups of a number hold together where everything else runs from right to left.
fn call(locale: &Locale, phone: &Phone) -> String {
    let number = phone.grouped().replace(' ', "\u{a0}");
    let told = locale.format("call-number", &[("number", number.as_str().into())]);
    match &phone.note {
        Some(note) => format!("{told} ({note})"),
        None => told,
    }
}

/// When it is open, for somebody who reads it later: the week from today on, or what is said instead.
pub fn hours(locale: &Locale, schedule: &Schedule, today: NaiveDate) -> Vec<String> {
    let mut lines = Vec::new();
    let hours = schedule.hours();
    let is_stated = hours.is_some() || schedule.description.is_some();
    if schedule.itinerant {
        lines.push(locale.text("mobile-desk"));
        let coming = coming(locale, schedule, today);
        lines.extend((!coming.is_empty()).then(|| locale.text("mobile-desk-why")));
        lines.extend(coming);
    } else if let Some(hours) = &hours {
        lines.push(format!("{}:", locale.text("hours-title")));
        lines.extend(week(locale, hours, today));
    }
    if let Some(description) = &schedule.description {
        lines.push(format!("{} {description}", locale.text("own-words")));
    }
    lines.extend(match schedule.appointment {
        Some(true) => Some(locale.text("by-appointment-call")),
        Some(false) => Some(locale.text("no-appointment")),
        None => (!is_stated).then(|| locale.text("hours-unknown-call")),
    });
    lines
}

/// So many visits are told to somebody who reads them later.
const MOST_VISITS: usize = 4;

/// The coming visits by their dates.
fn coming(locale: &Locale, schedule: &Schedule, today: NaiveDate) -> Vec<String> {
    let now = rome(today.and_time(NaiveTime::MIN));
    let visits = now.map(|now| visits(schedule, now, MOST_VISITS)).unwrap_or_default();
    let told = visits.into_iter().map(|visit| {
        let day = visit.from.date();
        on_day(locale, day, &intervals(day, &[(visit.from, visit.until)]), None)
    });
    told.collect()
}

/// Within so many days each day of the week comes that is no holiday.
const MOST_DAYS: u64 = 28;

/// The days of the week, those with the same hours together, from Monday on: each as it is next time
/// when it is no holiday. A holiday of the next seven days is told by its date, for it is like no
/// other day.
fn week(locale: &Locale, hours: &Hours, today: NaiveDate) -> Vec<String> {
    let next = |most: u64| (0..most).filter_map(move |n| today.checked_add_days(Days::new(n)));
    let mut days: Vec<NaiveDate> = Vec::new();
    for day in next(MOST_DAYS).filter(|day| !is_holiday(*day)) {
        if days.iter().all(|known| known.weekday() != day.weekday()) {
            days.push(day);
        }
    }
    days.sort_by_key(|day| day.weekday().number_from_monday());
    days.extend(next(7).filter(|day| is_holiday(*day)));
    let mut told: Vec<(String, String)> = Vec::new();
    for day in days {
        let open = on(locale, hours, day);
        let name = locale.text(&format!("weekday-{}", day.weekday().number_from_monday()));
        match told.iter_mut().find(|(_, same)| *same == open) {
            _ if is_holiday(day) => told.push((locale.date(day), open)),
            Some((names, _)) => *names = format!("{names}, {name}"),
            None => told.push((name, open)),
        }
    }
    told.into_iter().map(|(names, open)| format!("{names}: {open}")).collect()
}

fn on(locale: &Locale, hours: &Hours, day: NaiveDate) -> String {
    match hours.intervals_on(day) {
        None => locale.text("holiday-unknown"),
        Some(open) if open.is_empty() => locale.text("closed"),
        // From left to right in any language, as on the screen.
        Some(open) if locale.dir() == "rtl" => format!("\u{2066}{}\u{2069}", intervals(day, &open)),
        Some(open) => intervals(day, &open),
    }
}
