//! The records of the source with what they ask for, and the facts that the forms need.

use super::judging::STALE_DAYS;
use super::saving::EditError;
use super::sheet::{SHEETS, Sheet};
use super::{Desk, wording};
use crate::locale::Locale;
use crate::publish::inspection::{self, Finding, Inspection, Subject, Terms};
use crate::publish::meetings::MEETINGS;
use crate::publish::source::{self, Row, Source};
use crate::publish::{PublishError, codes};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

/// One line of the list.
#[derive(Debug, Serialize)]
pub(super) struct Entry {
    sheet: &'static str,
    id: String,
    name: String,
    status: String,
    organization: String,
    municipality: String,
    zone: Option<u8>,
    verified_on: String,
    /// Of each finding the gravity and the code of its kind.
    findings: Vec<(&'static str, &'static str)>,
}

/// A municipality.
#[derive(Debug, Serialize)]
pub(super) struct Town {
    code: String,
    name: String,
    lat: f64,
    lon: f64,
}

/// The records, in the order of the worklist.
#[derive(Debug, Serialize)]
pub(super) struct Listing {
    entries: Vec<Entry>,
    /// What kinds of findings are called, by code.
    kinds: BTreeMap<&'static str, &'static str>,
    /// The town that leads each zone.
    zones: BTreeMap<u8, String>,
}

/// What every screen needs.
#[derive(Debug, Serialize)]
pub(super) struct Facts {
    source: String,
    today: NaiveDate,
    towns: Vec<Town>,
    /// By table and column, what the column may hold.
    codes: BTreeMap<&'static str, BTreeMap<&'static str, Choice>>,
    languages: Vec<wording::Language>,
    can_review: bool,
}

/// What a column may hold.
#[derive(Debug, Serialize)]
pub(super) struct Choice {
    codes: Vec<(String, String)>,
    is_several: bool,
}

/// The facts of the source as it is now.
///
/// # Errors
/// The source cannot be read.
pub(super) fn facts(desk: &Desk) -> Result<Facts, EditError> {
    let source = source::read(&desk.source)?;
    let english = wording::english().map_err(PublishError::from)?;
    Ok(Facts {
        source: desk.source.display().to_string(),
        today: desk.today(),
        towns: source.municipalities.iter().filter_map(town).collect(),
        codes: SHEETS.iter().map(|sheet| (sheet.name, choices(sheet, &english))).collect(),
        languages: wording::languages(),
        can_review: desk.locales.is_some(),
    })
}

/// Reads and inspects the source.
///
/// # Errors
/// The source cannot be read.
pub(super) fn list(desk: &Desk) -> Result<Listing, EditError> {
    let source = source::read(&desk.source)?;
    let terms = Terms { today: desk.today(), stale_days: STALE_DAYS, zone: None, owner: None };
    let inspection = inspection::inspect(&source, desk.boundaries.as_ref(), terms);
    let kinds = inspection.findings.iter();
    let kinds = kinds.map(|found| (found.what.code(), inspection::in_english(found).0)).collect();
    Ok(Listing { entries: entries(&source, &inspection), kinds, zones: zones(&source) })
}

fn entries(source: &Source, inspection: &Inspection<'_>) -> Vec<Entry> {
    // Where the first finding of a record stands, and all of them.
    let mut found: HashMap<(&str, u64), (usize, Vec<&Finding<'_>>)> = HashMap::new();
    for (at, finding) in inspection.findings.iter().enumerate() {
        let subject = finding.subject;
        let key = (subject.file, subject.line());
        found.entry(key).or_insert_with(|| (at, Vec::new())).1.push(finding);
    }
    let towns: HashMap<&str, &Row> =
        source.municipalities.iter().map(|row| (row.text("istat_code"), row)).collect();
    let rows = source.services.iter().chain(&source.meetings);
    let entry = |row| {
        let subject = Subject::service(row, towns.get(row.text("municipality")).copied());
        let (at, findings) =
            found.remove(&(row.file, row.line)).unwrap_or((usize::MAX, Vec::new()));
        let entry = Entry {
            sheet: if row.file == MEETINGS { "meetings" } else { "services" },
            id: subject.id().to_owned(),
            name: subject.name().to_owned(),
            status: subject.cell("status").to_owned(),
            organization: subject.owner().to_owned(),
            municipality: subject.municipality().to_owned(),
            zone: subject.zone(),
            verified_on: subject.cell("verified_on").to_owned(),
            findings: findings
                .iter()
                .map(|found| (found.gravity.code(), found.what.code()))
                .collect(),
        };
        (at, entry)
    };
    // In the order of the worklist; the rest in the order of the files.
    let mut entries: Vec<(usize, Entry)> = rows.map(entry).collect();
    entries.sort_by_key(|(at, _)| *at);
    entries.into_iter().map(|(_, entry)| entry).collect()
}

fn town(row: &Row) -> Option<Town> {
    let (code, name) = (row.text("istat_code").to_owned(), row.text("name").to_owned());
    Some(Town {
        code,
        name,
        lat: row.text("lat").parse().ok()?,
        lon: row.text("lon").parse().ok()?,
    })
}

fn zones(source: &Source) -> BTreeMap<u8, String> {
    let zone =
        |row: &Row| Some((row.text("social_zone").parse().ok()?, row.text("zone_lead").to_owned()));
    source.municipalities.iter().filter_map(zone).collect()
}

fn choices(sheet: &Sheet, english: &Locale) -> BTreeMap<&'static str, Choice> {
    let choice = |column: &&'static str| {
        let (codes, is_several) = codes::choices(sheet.file, column)?;
        let name = |code: &'static str| (code.to_owned(), wording::name(english, column, code));
        Some((*column, Choice { codes: codes.into_iter().map(name).collect(), is_several }))
    };
    sheet.columns.iter().filter_map(choice).collect()
}
