//! Answers for a person at a terminal, in their language.

use crate::domain::position::{Reach, reach};
use crate::domain::schedule::{OpenState, RomeTime};
use crate::domain::service::{Nearby, Service};
use crate::locale::Locale;
use crate::store::Answer;
use std::fmt::Write;

/// The answer to `near`, as lines.
pub(super) fn near(locale: &Locale, place: &str, answer: &Answer, now: RomeTime) -> String {
    let mut text = locale.format("cli-near-title", &[("place", place.into())]) + "\n";
    if answer.nearest.is_empty() {
        text += &format!("\n{}\n", locale.text("cli-none"));
    }
    for nearby in &answer.nearest {
        push_lines(&mut text, &brief(locale, nearby, now));
    }
    if !answer.everywhere.is_empty() {
        text += &format!("\n{}\n", locale.text("cli-everywhere"));
        for nearby in &answer.everywhere {
            push_lines(&mut text, &brief(locale, nearby, now));
        }
    }
    text
}

/// The answer to `show`, as lines.
pub(super) fn service(locale: &Locale, nearby: &Nearby, now: RomeTime) -> String {
    let service = &nearby.service;
    let mut lines = brief(locale, nearby, now);
    lines.extend(service.schedule.description.clone());
    lines.extend([&service.email, &service.website].into_iter().flatten().cloned());
    if !service.languages.is_empty() {
        let spoken = service.languages.iter().map(|code| locale.text(&format!("spoken-{code}")));
        lines.push(spoken.collect::<Vec<_>>().join(", "));
    }
    lines.extend(service.note.clone());
    lines.extend(service.source.url.clone());
    let mut text = String::new();
    push_lines(&mut text, &lines);
    text.trim_start().to_owned()
}

/// A blank line, the first line as it is, the others indented.
fn push_lines(text: &mut String, lines: &[String]) {
    text.push('\n');
    for (number, line) in lines.iter().enumerate() {
        let indent = if number == 0 { "" } else { "    " };
        // Writing to a String cannot fail.
        writeln!(text, "{indent}{line}").ok();
    }
}

fn brief(locale: &Locale, nearby: &Nearby, now: RomeTime) -> Vec<String> {
    let service = &nearby.service;
    let mut lines = vec![format!("{}  [{}]", service.name, service.id)];
    lines.extend(service.organization.clone());
    lines.extend(place(service));
    let state = open(locale, nearby.open, now);
    lines.push(match distance(locale, nearby) {
        Some(distance) => format!("{state} · {distance}"),
        None => state,
    });
    for phone in &service.phones {
        let note = phone.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
        lines.push(format!("{}{note}", phone.number));
    }
    lines.push(match service.verified_on {
        Some(day) => locale.format("verified-on", &[("date", locale.date(day).as_str().into())]),
        None => locale.text("not-verified"),
    });
    lines
}

fn place(service: &Service) -> Option<String> {
    let place = service.place.as_ref()?;
    let parts =
        [place.address.as_deref(), place.name.as_deref(), Some(place.municipality.as_str())];
    Some(parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

fn open(locale: &Locale, state: OpenState, now: RomeTime) -> String {
    let at = |id: &str, until: RomeTime| {
        locale.format(id, &[("moment", locale.moment(until, now).as_str().into())])
    };
    match state {
        OpenState::Open { until: Some(until) } => at("open-until", until),
        OpenState::Open { until: None } => locale.text("open-always"),
        OpenState::Closed { until: Some(until) } => at("closed-until", until),
        OpenState::Closed { until: None } => locale.text("closed"),
        OpenState::Appointment => locale.text("by-appointment"),
        OpenState::Unknown => locale.text("hours-unknown"),
    }
}

fn distance(locale: &Locale, nearby: &Nearby) -> Option<String> {
    let (_, precision) = nearby.service.position()?;
    let town = nearby.service.place.as_ref()?.municipality.as_str();
    Some(match reach(nearby.distance_m?, precision) {
        Reach::Measured { distance_m } if distance_m < 1_000 => {
            locale.format("distance-m", &[("metres", distance_m.into())])
        }
        Reach::Measured { distance_m } => {
            let km = format!("{}", f64::from(distance_m) / 1_000.0);
            locale.format("distance-km", &[("km", km.as_str().into())])
        }
        Reach::InMunicipality => locale.format("in-town", &[("town", town.into())]),
        Reach::About { distance_km } => {
            locale.format("about-km-in", &[("km", distance_km.into()), ("town", town.into())])
        }
    })
}
