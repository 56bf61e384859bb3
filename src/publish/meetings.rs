//! The meetings of the source: `meetings.csv`, what may stand in it, and its records.
//!
//! The file may be missing. Its columns are called as those of the services wherever they mean the
//! same. A meeting whose day was over when the release was issued is left out: phones hide it by
//! their own clock, and nobody needs to fetch it.

use super::source::{Row, Source};
use super::{Problem, codes, record, validate};
use crate::domain::language::LANGUAGES;
use crate::domain::meeting::THEMES;
use crate::feed::meeting::Meeting;
use crate::feed::state::RawRecord;
use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta};
use std::collections::{HashMap, HashSet};

/// Name of the file with one row a meeting.
pub const MEETINGS: &str = "meetings.csv";

/// The columns of [`MEETINGS`], in order.
pub const MEETING_COLUMNS: &[&str] = &[
    "id",
    "status",
    "name",
    "organization",
    "theme",
    "starts_at",
    "ends_at",
    "municipality",
    "place_name",
    "address",
    "postal_code",
    "lat",
    "lon",
    "precision",
    "coordinates_source",
    "languages",
    "interpreters",
    "childcare",
    "seats",
    "accessibility",
    "phones",
    "email",
    "whatsapp",
    "website",
    "source_url",
    "source_date",
    "verified_on",
    "note",
];

/// What a row may say of itself; the last is told to phones, so that nobody comes in vain.
pub(super) const STATUS: [&str; 3] = ["active", "draft", "cancelled"];

/// No meeting is longer: what is told of one is one day with its times.
const LONGEST: TimeDelta = TimeDelta::hours(12);

/// Judges every meeting. `towns` are the centres of the municipalities by code.
pub(super) fn judge(
    source: &Source,
    towns: &HashMap<&str, (&str, &str)>,
    issued: NaiveDate,
    problems: &mut Vec<Problem>,
) {
    let mut ids = HashSet::new();
    for row in &source.meetings {
        validate::judge_id(row, "id", &mut ids, problems);
        validate::judge_text(row, MEETING_COLUMNS, problems);
        judge_codes(row, problems);
        judge_times(row, problems);
        validate::judge_place(row, towns, problems);
        validate::judge_contacts(row, problems);
        validate::judge_source(row, issued, problems);
        if row.text("municipality").is_empty() {
            problems.push(row.problem("municipality", "a meeting has a place"));
        }
        let seats = row.text("seats");
        if !seats.is_empty() && !seats.parse::<u32>().is_ok_and(|seats| seats > 0) {
            problems.push(row.problem("seats", "give a whole number of seats, or nothing"));
        }
    }
}

fn judge_codes(row: &Row, problems: &mut Vec<Problem>) {
    codes::one_of(row, "status", &STATUS, problems);
    codes::one_of(row, "theme", &THEMES, problems);
    codes::one_of(row, "childcare", &["", "yes", "no"], problems);
    codes::one_of(row, "precision", codes::PRECISIONS, problems);
    codes::several_of(row, "languages", LANGUAGES, problems);
    codes::several_of(row, "interpreters", LANGUAGES, problems);
    codes::several_of(row, "accessibility", crate::domain::eligibility::ACCESS, problems);
}

fn judge_times(row: &Row, problems: &mut Vec<Problem>) {
    let mut time = |column: &str| {
        let text = row.text(column);
        let time = moment(text);
        if time.is_none() && !(column == "ends_at" && text.is_empty()) {
            let reason = format!("`{text}` is no time such as 2026-12-03 17:00");
            problems.push(row.problem(column, reason));
        }
        time
    };
    let (starts, ends) = (time("starts_at"), time("ends_at"));
    if starts.zip(ends).is_some_and(|(starts, ends)| ends <= starts) {
        problems.push(row.problem("ends_at", "a meeting ends after it begins"));
    }
    if starts.zip(ends).is_some_and(|(starts, ends)| ends - starts > LONGEST) {
        let reason = "that is longer than half a day: give each day of a course its row";
        problems.push(row.problem("ends_at", reason));
    }
}

/// A wall time in Italy, `2026-12-03 17:00`.
fn moment(text: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").ok()
}

/// The records of the meetings that phones are told of.
pub(super) fn records(source: &Source) -> impl Iterator<Item = RawRecord> {
    let issued = DateTime::parse_from_rfc3339(&source.release.issued).ok();
    let issued = issued.map(|issued| issued.date_naive());
    let told = source.meetings.iter().filter(|row| row.text("status") != "draft");
    told.filter_map(meeting)
        .filter(move |meeting| {
            let last = meeting.ends_at.unwrap_or(meeting.starts_at);
            issued.is_none_or(|issued| last.date() >= issued)
        })
        .filter_map(|meeting| record::raw(Meeting::KIND, &meeting.id, &meeting))
}

fn meeting(row: &Row) -> Option<Meeting> {
    Some(Meeting {
        id: row.text("id").to_owned(),
        theme: row.text("theme").to_owned(),
        starts_at: moment(row.text("starts_at"))?,
        ends_at: moment(row.text("ends_at")),
        interpreters: row.several("interpreters"),
        childcare: row.stated("childcare").map(|stated| stated == "yes"),
        seats: row.text("seats").parse().ok(),
        cancelled: row.text("status") == "cancelled",
        service_at_location: record::service_at_location(row),
    })
}
