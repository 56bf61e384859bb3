//! What in the source asks for somebody's time: a worklist instead of a wall of errors.
//!
//! `finding` says what a finding is. A file a family of rules: `freshness` (who has verified it,
//! and when), `contacts` (telephone numbers), `place` (points outside their municipality), `hours`,
//! `reach` (no way to get there or to ask), `spoken` (languages), `characters` (letters that are
//! not what they seem). What [`super::validate`] refuses comes first and is not judged twice.
//! `links` asks the web whether addresses still answer. `worklist` brings findings together by
//! zone, owner, record and kind; `terminal`, `html` and `csv` write them, in the words of
//! `english` and `italian`: the terminal speaks as the rest of the command line, the two files are
//! read at Italian desks.
//!
//! A finding must be worth somebody's time: what most records lack is one group with a number, and
//! nothing is told that nobody could mend. Nothing here changes the source, refuses a release, or
//! looks for records that tell of one service twice, which is for imports to ask.
//!
//! # Whom to call first
//!
//! Nobody can verify three hundred records in a morning. The order is that of the harm a wrong
//! record does: numbers and places of danger first ([`Urgency`]), then what is needed today, then
//! papers; within each the records whose source was least sure, then those of the oldest source.

mod characters;
mod contacts;
mod csv;
mod english;
mod finding;
mod freshness;
mod hours;
mod html;
mod italian;
pub mod links;
mod place;
mod reach;
mod spoken;
mod terminal;
pub mod worklist;

pub use csv::{guarded, write as csv};
pub use finding::{Finding, Gravity, Subject, Urgency, What};
pub use html::Page;
pub use terminal::Told;

use super::boundaries::Boundaries;
use super::map_packs::MAP_PACKS;
use super::mediation::MEDIATION;
use super::meetings::MEETINGS;
use super::source::{MUNICIPALITIES, RELEASE, Row, SERVICES, Source};
use super::{Problem, validate};
use chrono::{DateTime, NaiveDate};
use std::borrow::Cow;
use std::collections::HashMap;

/// What an inspection goes by.
#[derive(Clone, Debug)]
pub struct Terms {
    /// The day it is.
    pub today: NaiveDate,
    /// A record verified more days ago than this is stale.
    pub stale_days: i64,
    /// Only what is in this social zone.
    pub zone: Option<u8>,
    /// Only what is run by somebody whose name holds this text, in capitals or not.
    pub owner: Option<String>,
}

/// What could not be looked at, and is told as such instead of passing as good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unchecked {
    /// The source has no outlines of the municipalities.
    Boundaries,
    /// No web page could be reached.
    Network,
}

/// The source, inspected.
#[derive(Debug)]
pub struct Inspection<'a> {
    /// What it went by.
    pub terms: Terms,
    /// The source.
    pub source: &'a Source,
    /// The services that were looked at.
    pub subjects: Vec<Subject<'a>>,
    /// What was found, in the order of the worklist.
    pub findings: Vec<Finding<'a>>,
    /// How many problems `release` would refuse the source for, whatever the terms leave out.
    pub refusals: usize,
    /// What could not be looked at.
    pub unchecked: Vec<Unchecked>,
}

/// Inspects a source as the terms say.
pub fn inspect<'a>(
    source: &'a Source,
    boundaries: Option<&'a Boundaries>,
    terms: Terms,
) -> Inspection<'a> {
    let towns: HashMap<&str, &Row> =
        source.municipalities.iter().map(|row| (row.text("istat_code"), row)).collect();
    let owner = terms.owner.as_ref().map(|text| text.to_lowercase());
    let is_meant = |subject: &Subject<'_>| {
        let is_owner = |text: &String| subject.owner().to_lowercase().contains(text);
        terms.zone.is_none_or(|zone| subject.zone() == Some(zone))
            && owner.as_ref().is_none_or(is_owner)
    };
    let services = source.services.iter();
    let services = services
        .map(|row| Subject::service(row, towns.get(row.text("municipality")).copied()))
        .filter(is_meant);
    let subjects: Vec<Subject<'a>> = services.collect();

    let problems = validate::problems(source);
    let refusals = problems.len();
    let mut findings = refused(source, &subjects, problems);
    let refused_hours = findings.iter().filter(|finding| finding.column == "opening_hours");
    let refused_hours = refused_hours.map(|finding| finding.subject.line()).collect();
    let mut rules = hours::Rules::new(terms.today, refused_hours);
    for subject in &subjects {
        freshness::look(*subject, &terms, &mut findings);
        contacts::look(*subject, &mut findings);
        if let Some(boundaries) = boundaries {
            place::look(*subject, boundaries, &towns, &mut findings);
        }
        rules.look(*subject, &mut findings);
        reach::look(*subject, &mut findings);
        spoken::look(*subject, &mut findings);
        characters::look(*subject, &mut findings);
    }
    findings.sort_by_cached_key(Finding::order);
    let unchecked = boundaries.is_none().then_some(Unchecked::Boundaries);
    let unchecked = unchecked.into_iter().collect();
    Inspection { terms, source, subjects, findings, refusals, unchecked }
}

impl<'a> Inspection<'a> {
    /// Adds what was found elsewhere, in its place.
    pub fn add(&mut self, findings: Vec<Finding<'a>>) {
        self.findings.extend(findings);
        self.findings.sort_by_cached_key(Finding::order);
    }

    /// How many findings are of this gravity.
    pub fn count(&self, gravity: Gravity) -> usize {
        self.findings.iter().filter(|finding| finding.gravity == gravity).count()
    }
}

/// What a finding is called on the terminal, and what is to be said of it beyond that; often nothing.
pub fn in_english<'f>(finding: &'f Finding<'_>) -> (&'static str, Cow<'f, str>) {
    (english::title(&finding.what), english::sentence(finding))
}

/// The row of the municipality that a row names.
fn town_of<'a>(source: &'a Source, row: &Row) -> Option<&'a Row> {
    let code = row.text("municipality");
    source.municipalities.iter().find(|town| town.text("istat_code") == code)
}

/// The problems of a release as findings: those of the subjects, and those of no service.
fn refused<'a>(
    source: &'a Source,
    subjects: &[Subject<'a>],
    problems: Vec<Problem>,
) -> Vec<Finding<'a>> {
    let by_line: HashMap<u64, Subject<'a>> =
        subjects.iter().map(|subject| (subject.line(), *subject)).collect();
    let towns: HashMap<u64, &Row> =
        source.municipalities.iter().map(|row| (row.line, row)).collect();
    let issued = DateTime::parse_from_rfc3339(&source.release.issued);
    let issued = issued.map_or(NaiveDate::MAX, |issued| issued.date_naive());
    let finding = |problem: Problem| {
        let subject = match (problem.file, problem.row) {
            (SERVICES, row) => by_line.get(&row).copied()?,
            (MUNICIPALITIES, row) => {
                towns.get(&row).map_or(Subject::file(MUNICIPALITIES), |row| Subject::town(row))
            }
            (MEETINGS, row) => {
                let row = source.meetings.iter().find(|meeting| meeting.line == row);
                row.map_or(Subject::file(MEETINGS), |row| {
                    Subject::service(row, town_of(source, row))
                })
            }
            (MAP_PACKS, row) => {
                let row = source.map_packs.iter().find(|pack| pack.line == row);
                row.map_or(Subject::file(MAP_PACKS), Subject::entry)
            }
            (MEDIATION, _) => Subject::file(MEDIATION),
            _ => Subject::file(RELEASE),
        };
        let day = subject.cell("verified_on").parse::<NaiveDate>();
        let is_later = problem.column == "verified_on" && day.is_ok_and(|day| day > issued);
        let what = if is_later {
            What::VerifiedAfterIssued
        } else {
            What::Refused { reason: one_line(&problem.reason) }
        };
        let column = Cow::Owned(problem.column);
        Some(Finding { what, gravity: Gravity::Blocking, subject, column })
    };
    problems.into_iter().filter_map(finding).collect()
}

/// A reason on one line of a list: parsers draw the place of an error over several lines, and some
/// reasons name every code there is.
fn one_line(reason: &str) -> String {
    const MOST_LETTERS: usize = 160;
    let first = reason.lines().next().unwrap_or_default();
    let last = reason.lines().skip(1).last().unwrap_or_default();
    let first = first.split(" -->").next().unwrap_or(first).trim_end();
    let whole = format!("{first} {}", last.trim_start_matches([' ', '='])).trim_end().to_owned();
    match whole.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => format!("{}…", whole.get(..end).unwrap_or(&whole)),
        None => whole,
    }
}
