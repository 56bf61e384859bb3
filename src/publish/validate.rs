//! Everything that can be wrong with the source, found all at once.
//!
//! A row is judged column by column; nothing is repaired and nothing guessed. What passes here is
//! what phones may trust: known codes, points inside the region, rules that open at some time,
//! numbers that dial, and protected places with nothing nearer than their municipality.

use super::Problem;
use super::codes;
use super::map_packs;
use super::mediation;
use super::meetings;
use super::source::{RELEASE, Row, Source};
use crate::domain::link::is_mailbox;
use crate::domain::phone::is_dialable;
use crate::domain::schedule::Hours;
use crate::domain::visiting::Visit;
use crate::feed::setting::is_page;
use chrono::{DateTime, FixedOffset, NaiveDate};
use std::collections::{HashMap, HashSet};

/// Umbria's box in degrees, with a little room: south, north, west, east.
const BOX: (f64, f64, f64, f64) = (42.3, 43.7, 11.8, 13.3);

/// Columns of a service that say where it is, nearer than its municipality.
const NEARER: [&str; 4] = ["place_name", "address", "postal_code", "coordinates_source"];

/// Categories whose people may be looked for: a row must say whether its place may be shown.
const PROTECTED: [&str; 2] = ["antiviolence", "antitrafficking"];

/// All that is wrong with `source`, in the order of its files and rows.
pub(super) fn problems(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    let issued = judge_release(source, &mut problems);
    let towns = judge_municipalities(&source.municipalities, &mut problems);
    let (mut ids, mut rules) = (HashSet::new(), Rules::new());
    for row in &source.services {
        judge_id(row, "id", &mut ids, &mut problems);
        judge_service(row, &towns, issued, &mut rules, &mut problems);
    }
    meetings::judge(source, &towns, issued, &mut problems);
    map_packs::judge(source, issued, &mut problems);
    mediation::judge(source, issued, &mut problems);
    problems.sort();
    problems
}

/// What is wrong with rows that are not in the source yet, each by itself.
pub(super) struct Judge<'a> {
    towns: HashMap<&'a str, (&'a str, &'a str)>,
    issued: NaiveDate,
}

impl<'a> Judge<'a> {
    /// Judges by the municipalities and the release of `source`; what is wrong with those is not
    /// its matter.
    pub(super) fn of(source: &'a Source) -> Self {
        let issued = judge_release(source, &mut Vec::new());
        let towns = judge_municipalities(&source.municipalities, &mut Vec::new());
        Judge { towns, issued }
    }

    /// All that is wrong with a row but for its id, which others may have.
    pub(super) fn problems(&self, row: &Row) -> Vec<Problem> {
        let mut problems = Vec::new();
        judge_service(row, &self.towns, self.issued, &mut Rules::new(), &mut problems);
        problems
    }
}

/// What is wrong with rules of opening hours, of a desk that comes or not: many records have the same.
type Rules<'a> = HashMap<(&'a str, bool), Option<String>>;

fn judge_service<'a>(
    row: &'a Row,
    towns: &HashMap<&str, (&str, &str)>,
    issued: NaiveDate,
    rules: &mut Rules<'a>,
    problems: &mut Vec<Problem>,
) {
    judge_text(row, super::source::SERVICE_COLUMNS, problems);
    codes::judge(row, problems);
    judge_place(row, towns, problems);
    judge_hours(row, issued, rules, problems);
    judge_contacts(row, problems);
    judge_source(row, issued, problems);
}

/// Whether a point (degrees) may be one of the region's.
pub(super) fn is_inside(latitude: f64, longitude: f64) -> bool {
    let (south, north, west, east) = BOX;
    (south..=north).contains(&latitude) && (west..=east).contains(&longitude)
}

fn judge_release(source: &Source, problems: &mut Vec<Problem>) -> NaiveDate {
    let release = &source.release;
    let mut wrong = |column: &str, reason: &str| {
        problems.push(Problem {
            file: RELEASE,
            row: 0,
            column: column.to_owned(),
            reason: reason.to_owned(),
        });
    };
    if !is_id(&release.feed) {
        wrong("feed", "a feed's name is lower-case letters, digits and hyphens");
    }
    if release.epoch == 0 || release.epoch > i64::MAX as u64 {
        wrong("epoch", "an epoch is 1 or more");
    }
    if release.sequence == 0 || release.sequence > i64::MAX as u64 {
        wrong("sequence", "a sequence is 1 or more");
    }
    if source.reports_to.as_deref().is_some_and(|address| !is_mailbox(address)) {
        wrong("reports_to", "give one plain e-mail address, or leave the line out");
    }
    if source.app_at.as_deref().is_some_and(|url| !is_page(url)) {
        wrong(
            "app_at",
            "give the address of a page that begins with https://, or leave the line out",
        );
    }
    let mut time = |column: &str, text: &str| {
        let time = DateTime::<FixedOffset>::parse_from_rfc3339(text).ok();
        if time.is_none() {
            wrong(column, "give a time such as 2026-11-24T08:00:00+01:00");
        }
        time
    };
    let issued = time("issued", &release.issued);
    let stale_after = time("stale_after", &release.stale_after);
    if issued.zip(stale_after).is_some_and(|(issued, stale_after)| stale_after <= issued) {
        wrong("stale_after", "data cannot be old before it is issued");
    }
    issued.map_or(NaiveDate::MAX, |issued| issued.date_naive())
}

/// The towns' names by code, for judging the services.
fn judge_municipalities<'a>(
    rows: &'a [Row],
    problems: &mut Vec<Problem>,
) -> HashMap<&'a str, (&'a str, &'a str)> {
    let mut ids = HashSet::new();
    for row in rows {
        judge_id(row, "istat_code", &mut ids, problems);
        judge_text(row, super::source::MUNICIPALITY_COLUMNS, problems);
        if row.text("name").is_empty() {
            problems.push(row.problem("name", "a municipality has a name"));
        }
        if !["PG", "TR"].contains(&row.text("province")) {
            problems.push(row.problem("province", "the province is PG or TR"));
        }
        if !row.text("social_zone").parse().is_ok_and(|zone: u8| (1..=12).contains(&zone)) {
            problems.push(row.problem("social_zone", "the zone is a number from 1 to 12"));
        }
        if row.text("population").parse::<u32>().is_err() {
            problems.push(row.problem("population", "the population is a whole number"));
        }
        judge_point(row, problems);
    }
    rows.iter().map(|row| (row.text("istat_code"), (row.text("lat"), row.text("lon")))).collect()
}

pub(super) fn judge_id<'a>(
    row: &'a Row,
    column: &str,
    ids: &mut HashSet<&'a str>,
    problems: &mut Vec<Problem>,
) {
    let id = row.text(column);
    if !is_id(id) {
        problems.push(row.problem(
            column,
            format!("`{id}` is no id: 1 to 64 of a-z, 0-9 and -, not beginning with -"),
        ));
    } else if !ids.insert(id) {
        problems.push(row.problem(column, format!("`{id}` stands in an earlier row too")));
    }
}

/// The shape of an id in the feed: `[a-z0-9][a-z0-9-]{0,63}`.
pub(super) fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && !text.starts_with('-')
        && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// Characters nobody sees and that change how others read.
pub(super) fn is_suspicious(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

pub(super) fn judge_text(row: &Row, columns: &[&str], problems: &mut Vec<Problem>) {
    for column in columns {
        let text = row.text(column);
        if text.trim() != text {
            problems.push(row.problem(column, "there is space before or after the text"));
        }
        if text.chars().any(is_suspicious) {
            problems.push(row.problem(column, "there is an invisible character in the text"));
        }
    }
}

/// The point of a row, if both coordinates are numbers inside the region.
fn judge_point(row: &Row, problems: &mut Vec<Problem>) -> Option<(f64, f64)> {
    let mut coordinate = |column: &str, low: f64, high: f64| {
        let number = row.text(column).parse::<f64>().ok().filter(|at| (low..=high).contains(at));
        if number.is_none() {
            let reason = format!("`{}` is not between {low} and {high}", row.text(column));
            problems.push(row.problem(column, reason));
        }
        number
    };
    let (south, north, west, east) = BOX;
    let lat = coordinate("lat", south, north);
    let lon = coordinate("lon", west, east);
    Some((lat?, lon?))
}

pub(super) fn judge_place(
    row: &Row,
    towns: &HashMap<&str, (&str, &str)>,
    problems: &mut Vec<Problem>,
) {
    let is_protected = row.several("category").iter().any(|code| PROTECTED.contains(&&code[..]));
    if is_protected && row.text("hide_location").is_empty() {
        let reason = "say yes, or no once the centre has agreed that its place is shown";
        problems.push(row.problem("hide_location", reason));
    }
    let town = row.text("municipality");
    let has_point = !row.text("lat").is_empty() || !row.text("lon").is_empty();
    if town.is_empty() {
        for column in NEARER.iter().chain(&["lat", "lon", "precision"]) {
            if !row.text(column).is_empty() {
                problems.push(row.problem(column, "a place needs a municipality"));
            }
        }
        return;
    }
    let Some(centre) = towns.get(town) else {
        problems.push(row.problem("municipality", format!("`{town}` is no municipality's code")));
        return;
    };
    if has_point {
        judge_point(row, problems);
        if row.text("precision").is_empty() {
            problems.push(row.problem("precision", "a point needs its precision"));
        }
        if row.text("coordinates_source").is_empty() && row.text("hide_location") != "yes" {
            problems.push(row.problem("coordinates_source", "a point needs its source"));
        }
    } else if !row.text("precision").is_empty() {
        problems.push(row.problem("precision", "there is no point to be precise about"));
    }
    if row.text("hide_location") == "yes" {
        judge_hidden(row, *centre, problems);
    }
}

fn judge_hidden(row: &Row, centre: (&str, &str), problems: &mut Vec<Problem>) {
    for column in ["place_name", "address", "postal_code"] {
        if !row.text(column).is_empty() {
            let reason = "a protected place is published with its municipality only";
            problems.push(row.problem(column, reason));
        }
    }
    if !["", "municipality"].contains(&row.text("precision")) {
        let reason = "a protected place may only have its municipality's point";
        problems.push(row.problem("precision", reason));
    }
    let point = (row.text("lat"), row.text("lon"));
    if point != ("", "") && point != centre {
        let reason = "a protected place may only have its municipality's point";
        problems.push(row.problem("lat", reason));
    }
}

fn judge_hours<'a>(
    row: &'a Row,
    issued: NaiveDate,
    rules: &mut Rules<'a>,
    problems: &mut Vec<Problem>,
) {
    let (rule, comes) = (row.text("opening_hours"), row.text("itinerant") == "yes");
    if comes && row.text("municipality").is_empty() {
        problems.push(row.problem("municipality", "a desk that comes needs a place to come to"));
    }
    if rule.is_empty() {
        return;
    }
    let wrong = rules.entry((rule, comes)).or_insert_with(|| wrong_rule(rule, comes, issued));
    if let Some(reason) = wrong {
        problems.push(row.problem("opening_hours", reason.clone()));
    }
    if row.text("hours_text").is_empty() {
        let reason = "the rule needs the source's own words beside it";
        problems.push(row.problem("hours_text", reason));
    }
}

/// What is wrong with a rule; whether it ever opens is asked where the day of issue is known.
fn wrong_rule(rule: &str, comes: bool, issued: NaiveDate) -> Option<String> {
    let hours = match Hours::parse(rule) {
        Err(error) => return Some(error.to_string()),
        Ok(hours) => hours,
    };
    if issued == NaiveDate::MAX {
        return None;
    }
    if !hours.ever_opens(issued) {
        return Some(format!("`{rule}` never opens"));
    }
    let from = issued.and_time(chrono::NaiveTime::MIN);
    let mut openings = hours.openings(from, from + chrono::TimeDelta::days(366));
    let says_days =
        comes && openings.any(|(from, until)| !Visit { from, until }.is_told_by_times());
    says_days.then(|| format!("`{rule}` says days: say the times at which it is there"))
}

pub(super) fn judge_contacts(row: &Row, problems: &mut Vec<Problem>) {
    for entry in row.several("phones") {
        let (number, _) = super::record::phone(&entry);
        if !is_dialable(&number) {
            let reason = format!("`{entry}` is no number: +39… without spaces, then (a note)");
            problems.push(row.problem("phones", reason));
        }
    }
    let whatsapp = row.text("whatsapp");
    let is_mobile = whatsapp.starts_with('+') && is_dialable(whatsapp);
    if !whatsapp.is_empty() && !is_mobile {
        problems.push(row.problem("whatsapp", format!("`{whatsapp}` is no +39… number")));
    }
    let email = row.text("email");
    let is_email = email
        .split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !email.contains(' '));
    if !email.is_empty() && !is_email {
        problems.push(row.problem("email", format!("`{email}` is no e-mail address")));
    }
    judge_url(row, "website", problems);
}

fn judge_url(row: &Row, column: &str, problems: &mut Vec<Problem>) {
    let url = row.text(column);
    if !url.is_empty() && !is_url(url) {
        problems.push(row.problem(column, format!("`{url}` is no web address")));
    }
}

/// Whether this is the address of a web page.
pub(super) fn is_url(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.contains(' '))
}

pub(super) fn judge_source(row: &Row, issued: NaiveDate, problems: &mut Vec<Problem>) {
    if row.text("name").is_empty() {
        problems.push(row.problem("name", "a service has a name"));
    }
    if row.text("source_url").is_empty() && row.text("status") == "active" {
        problems.push(row.problem("source_url", "a published record needs its source"));
    }
    let date = row.text("source_date");
    if let Some(reason) = wrong_source_date(date, issued).filter(|_| !date.is_empty()) {
        problems.push(row.problem("source_date", reason));
    }
    let verified = row.text("verified_on");
    if let Some(reason) = wrong_date(verified, issued).filter(|_| !verified.is_empty()) {
        problems.push(row.problem("verified_on", reason));
    }
}

/// What is wrong with the date of a source, which may be a year or a month alone.
pub(super) fn wrong_source_date(date: &str, issued: NaiveDate) -> Option<String> {
    // Complete it and let the calendar judge.
    match date.len() {
        4 => wrong_date(&format!("{date}-01-01"), issued),
        7 => wrong_date(&format!("{date}-01"), issued),
        _ => wrong_date(date, issued),
    }
}

/// What is wrong with a date that cannot be after the release.
pub(super) fn wrong_date(date: &str, issued: NaiveDate) -> Option<String> {
    match date.parse::<NaiveDate>() {
        Err(_) => Some(format!("`{date}` is no date")),
        Ok(day) if day > issued => {
            let told = format!("`{date}` is after the release");
            Some(format!("{told}: raise `sequence` and `issued` in {RELEASE}"))
        }
        Ok(_) => None,
    }
}
