//! The desks of the source that send cultural mediators: `mediation.toml`, what may stand in it, and its
//! records.
//!
//! The file may be missing. It is no table, for a desk has texts in several languages and a form: each
//! `[[desk]]` names a `[[form]]`, which others may share; a record carries its form with it. A province
//! is written as in `municipalities.csv`, by its name or by its ISTAT code, and published as the first.

mod judge;

pub(super) use judge::judge;

use super::{Problem, PublishError, record, source};
use crate::domain::mediation::{Choice, Field, Form, Kind, Paragraph, Texts};
use crate::domain::phone::Phone;
use crate::domain::service::Source as Provenance;
use crate::feed::mediation::Mediation;
use crate::feed::state::RawRecord;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;
use toml::Spanned;

/// Name of the file with desks and forms.
pub const MEDIATION: &str = "mediation.toml";

/// The provinces: their code, Italian name and ISTAT code.
const PROVINCES: [[&str; 3]; 2] = [["PG", "Perugia", "054"], ["TR", "Terni", "055"]];

/// The file, read but not yet judged.
#[derive(Debug, Default)]
pub(super) struct MediationSource {
    desks: Vec<Entry<DeskEntry>>,
    forms: Vec<Entry<FormEntry>>,
}

/// Something in the file, and its line, counted from 1.
#[derive(Debug)]
struct Entry<T> {
    line: u64,
    it: T,
}

impl<T> Entry<T> {
    fn problem(&self, column: &str, reason: impl Into<String>) -> Problem {
        let (column, reason) = (column.to_owned(), reason.into());
        Problem { file: MEDIATION, row: self.line, column, reason }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    desk: Vec<Spanned<DeskEntry>>,
    #[serde(default)]
    form: Vec<Spanned<FormEntry>>,
}

type Words = BTreeMap<String, String>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DeskEntry {
    id: String,
    status: String,
    province: String,
    name: String,
    office: String,
    email: String,
    #[serde(default)]
    phones: Vec<String>,
    website: Option<String>,
    #[serde(default)]
    languages: Vec<String>,
    hours_budget: Option<u32>,
    hours_left: Option<u32>,
    hours_on: Option<String>,
    answers_within_h: Option<u32>,
    #[serde(default)]
    sheet: Vec<ParagraphEntry>,
    #[serde(default)]
    instead: Vec<String>,
    form: String,
    source_url: Option<String>,
    source_date: Option<String>,
    verified_on: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ParagraphEntry {
    label: Words,
    text: Words,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FormEntry {
    id: String,
    #[serde(default)]
    field: Vec<FieldEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldEntry {
    id: String,
    kind: String,
    #[serde(default)]
    required: bool,
    min: Option<u32>,
    max: Option<u32>,
    label: Words,
    help: Option<Words>,
    #[serde(default)]
    choices: Vec<ChoiceEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChoiceEntry {
    id: String,
    label: Words,
}

/// Reads the file of `folder`; nothing where there is none. What its shape has wrong is told with its
/// line.
///
/// # Errors
/// It is there and cannot be read.
pub(super) fn read(
    folder: &Path,
    problems: &mut Vec<Problem>,
) -> Result<MediationSource, PublishError> {
    if !folder.join(MEDIATION).exists() {
        return Ok(MediationSource::default());
    }
    let text = source::file(folder, MEDIATION)?;
    let line = |at: usize| text[..at.min(text.len())].matches('\n').count() as u64 + 1;
    let File { desk, form } = match toml::from_str(&text) {
        Ok(file) => file,
        Err(error) => {
            let row = error.span().map_or(0, |span| line(span.start));
            let reason = error.message().to_owned();
            problems.push(Problem { file: MEDIATION, row, column: String::new(), reason });
            return Ok(MediationSource::default());
        }
    };
    Ok(MediationSource {
        desks: desk.into_iter().map(|it| entry(it, line)).collect(),
        forms: form.into_iter().map(|it| entry(it, line)).collect(),
    })
}

fn entry<T>(it: Spanned<T>, line: impl Fn(usize) -> u64) -> Entry<T> {
    Entry { line: line(it.span().start), it: it.into_inner() }
}

/// The records of the desks that phones are told of.
pub(super) fn records(source: &MediationSource) -> impl Iterator<Item = RawRecord> {
    let told = source.desks.iter().filter(|desk| desk.it.status == "active");
    told.filter_map(|desk| {
        let form = source.forms.iter().find(|form| form.it.id == desk.it.form)?;
        let wire = wire(&desk.it, &form.it);
        record::raw(Mediation::KIND, &wire.id, &wire)
    })
}

fn wire(desk: &DeskEntry, form: &FormEntry) -> Mediation {
    let phone = |entry: &String| {
        let (number, note) = record::phone(entry);
        Phone { number, note }
    };
    let paragraph = |entry: &ParagraphEntry| Paragraph {
        label: Texts(entry.label.clone()),
        text: Texts(entry.text.clone()),
    };
    Mediation {
        id: desk.id.clone(),
        province: province(&desk.province).unwrap_or_default().to_owned(),
        name: desk.name.clone(),
        office: desk.office.clone(),
        email: desk.email.clone(),
        phones: desk.phones.iter().map(phone).collect(),
        url: desk.website.clone(),
        languages: desk.languages.clone(),
        hours_budget: desk.hours_budget,
        hours_left: desk.hours_left,
        hours_on: desk.hours_on.as_ref().and_then(|day| day.parse().ok()),
        answers_within_h: desk.answers_within_h,
        sheet: desk.sheet.iter().map(paragraph).collect(),
        instead: desk.instead.clone(),
        form: Form { id: form.id.clone(), fields: form.field.iter().map(field).collect() },
        source: Provenance {
            url: desk.source_url.clone(),
            date: desk.source_date.clone(),
            confidence: None,
        },
        verified_on: desk.verified_on.as_ref().and_then(|day| day.parse().ok()),
    }
}

fn field(entry: &FieldEntry) -> Field {
    let choice =
        |entry: &ChoiceEntry| Choice { id: entry.id.clone(), label: Texts(entry.label.clone()) };
    Field {
        id: entry.id.clone(),
        kind: kind(&entry.kind).unwrap_or(Kind::Text),
        required: entry.required,
        min: entry.min,
        max: entry.max,
        label: Texts(entry.label.clone()),
        help: entry.help.clone().map(Texts),
        choices: entry.choices.iter().map(choice).collect(),
    }
}

fn kind(code: &str) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| kind.code() == code)
}

/// The code of the province that is written so.
fn province(written: &str) -> Option<&'static str> {
    PROVINCES.iter().find(|ways| ways.contains(&written)).map(|ways| ways[0])
}
