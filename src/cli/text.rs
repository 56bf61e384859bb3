//! Answers for a person at a terminal, in their language.

use super::search;
use crate::domain::schedule::RomeTime;
use crate::domain::service::{Nearby, Service};
use crate::domain::visiting::Advice;
use crate::locale::Locale;
use crate::phrases;
use crate::store::Answer;
use std::fmt::Write;

/// The answer to `near`, as lines, with what is told to somebody far from every desk.
pub(super) fn near(
    locale: &Locale,
    place: &str,
    answer: &Answer,
    advice: Option<&Advice>,
    now: RomeTime,
) -> String {
    let mut text = locale.format("cli-near-title", &[("place", place.into())]) + "\n";
    if answer.nearest.is_empty() {
        text += &format!("\n{}\n", locale.text("cli-none"));
    }
    if let Some(told) = advice.map(|advice| phrases::far(locale, advice, now))
        && !told.is_empty()
    {
        push_lines(&mut text, &told);
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

/// The answer to `search`, as lines: needs, kinds of help and towns together, the best first, then
/// services.
pub(super) fn search(
    locale: &Locale,
    typed: &str,
    answer: &search::Answer,
    now: RomeTime,
) -> String {
    let mut text = locale.format("cli-search-title", &[("words", typed.into())]) + "\n";
    if answer.hits.is_empty() && answer.services.is_empty() {
        text += &format!("\n{}\n", locale.text("search-nothing"));
    }
    for (hit, name) in &answer.hits {
        push_lines(&mut text, &[name.clone(), phrases::why(locale, &hit.reason)]);
    }
    if !answer.services.is_empty() {
        text += &format!("\n{}\n", locale.text("search-services-title"));
    }
    for (nearby, reason) in &answer.services {
        let mut lines = brief(locale, nearby, now);
        lines.push(phrases::why(locale, reason));
        push_lines(&mut text, &lines);
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
        // What a record says must not steer the terminal.
        let line: String = line.chars().filter(|letter| !letter.is_control()).collect();
        // Writing to a String cannot fail.
        writeln!(text, "{indent}{line}").ok();
    }
}

fn brief(locale: &Locale, nearby: &Nearby, now: RomeTime) -> Vec<String> {
    let service = &nearby.service;
    let mut lines = vec![format!("{}  [{}]", service.name, service.id)];
    lines.extend(service.organization.clone());
    lines.extend(place(service));
    let state = phrases::open(locale, nearby.open, now);
    lines.push(match phrases::distance(locale, nearby) {
        Some(distance) => format!("{state} · {distance}"),
        None => state,
    });
    lines.extend(phrases::next_visit(locale, service, now));
    for phone in &service.phones {
        let note = phone.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
        lines.push(format!("{}{note}", phone.number));
    }
    lines.push(phrases::verified(locale, service));
    lines
}

fn place(service: &Service) -> Option<String> {
    let place = service.place.as_ref()?;
    let parts =
        [place.address.as_deref(), place.name.as_deref(), Some(place.municipality.as_str())];
    Some(parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}
