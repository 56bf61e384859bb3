//! Reading the source: `services.csv`, `municipalities.csv`, `release.toml` and, where they are
//! there, `meetings.csv`, `map_packs.csv` and `mediation.toml` of one folder.
//!
//! Cells are read as text and kept with their line, so that every problem can be told with file,
//! row and column. Lines that begin with `#` are comments for the people who edit the files.

use super::map_packs::{MAP_PACK_COLUMNS, MAP_PACKS};
use super::mediation::{self, MediationSource};
use super::meetings::{MEETING_COLUMNS, MEETINGS};
use super::{Problem, PublishError};
use crate::store::Release;
use serde::Deserialize;
use std::collections::HashMap;
use std::fs;
use std::path::Path;

/// Name of the file with one row a service at one place.
pub const SERVICES: &str = "services.csv";
/// Name of the file with one row a municipality.
pub const MUNICIPALITIES: &str = "municipalities.csv";
/// Name of the file that says which release this is.
pub const RELEASE: &str = "release.toml";

/// The columns of [`SERVICES`], in order.
pub const SERVICE_COLUMNS: &[&str] = &[
    "id",
    "status",
    "name",
    "organization",
    "category",
    "needs",
    "municipality",
    "place_name",
    "address",
    "postal_code",
    "lat",
    "lon",
    "precision",
    "coordinates_source",
    "hide_location",
    "opening_hours",
    "hours_text",
    "appointment",
    "itinerant",
    "phones",
    "email",
    "whatsapp",
    "website",
    "languages",
    "languages_text",
    "eligibility",
    "required_documents",
    "cost",
    "accessibility",
    "source_url",
    "source_date",
    "confidence",
    "verified_on",
    "verified_by",
    "note",
];

/// The columns of [`MUNICIPALITIES`], in order.
pub const MUNICIPALITY_COLUMNS: &[&str] =
    &["istat_code", "name", "province", "social_zone", "zone_lead", "population", "lat", "lon"];

/// One row of a file.
#[derive(Clone, Debug)]
pub struct Row {
    /// The file's name.
    pub file: &'static str,
    /// The line in the file, counted from 1.
    pub line: u64,
    columns: &'static [&'static str],
    // One text a row: a map of texts weighs eight times as much, and a source may have many rows.
    cells: csv::StringRecord,
}

impl Row {
    /// A service of no file yet, from its cells; of two of one column the last counts.
    pub(super) fn of_service<'a>(cells: impl IntoIterator<Item = (&'static str, &'a str)>) -> Self {
        let given: HashMap<&str, &str> = cells.into_iter().collect();
        let texts = SERVICE_COLUMNS.iter().map(|column| given.get(column).copied().unwrap_or(""));
        Row::of(SERVICES, SERVICE_COLUMNS, texts)
    }

    /// A row of no file yet, from its cells in the order of the columns.
    pub(super) fn of<'a>(
        file: &'static str,
        columns: &'static [&'static str],
        cells: impl Iterator<Item = &'a str>,
    ) -> Self {
        Row { file, line: 0, columns, cells: cells.collect() }
    }

    /// The text of a column; empty where the cell is.
    pub fn text(&self, column: &str) -> &str {
        let at = self.columns.iter().position(|name| *name == column);
        at.and_then(|at| self.cells.get(at)).unwrap_or("")
    }

    /// The text of a column, none where the cell is empty.
    pub fn stated(&self, column: &str) -> Option<String> {
        Some(self.text(column)).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// The values of a column that holds several, separated by `;`.
    pub fn several(&self, column: &str) -> Vec<String> {
        let parts = self.text(column).split(';').map(str::trim);
        parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }

    /// Something wrong with one column of this row.
    pub fn problem(&self, column: &str, reason: impl Into<String>) -> Problem {
        Problem {
            file: self.file,
            row: self.line,
            column: column.to_owned(),
            reason: reason.into(),
        }
    }
}

/// The whole source, read but not yet judged.
#[derive(Debug)]
pub struct Source {
    /// Rows of [`SERVICES`].
    pub services: Vec<Row>,
    /// Rows of [`MUNICIPALITIES`].
    pub municipalities: Vec<Row>,
    /// Rows of [`MEETINGS`]; none where there is no such file.
    pub meetings: Vec<Row>,
    /// Rows of [`MAP_PACKS`]; none where there is no such file.
    pub map_packs: Vec<Row>,
    /// Desks that send mediators, and their forms.
    pub(super) mediation: MediationSource,
    /// What [`RELEASE`] says.
    pub release: Release,
    /// Who takes reports of mistakes, where it says so.
    pub reports_to: Option<String>,
    /// Where the app is had, if it is somewhere.
    pub app_at: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReleaseFile {
    feed: String,
    schema: String,
    epoch: u64,
    sequence: u64,
    issued: String,
    stale_after: String,
    reports_to: Option<String>,
    app_at: Option<String>,
}

/// Reads the source of `folder`.
///
/// # Errors
/// A file cannot be read, or its shape (columns, TOML) is wrong; all such problems at once.
pub fn read(folder: &Path) -> Result<Source, PublishError> {
    let mut problems = Vec::new();
    let services = table(folder, SERVICES, SERVICE_COLUMNS, &mut problems)?;
    let municipalities = table(folder, MUNICIPALITIES, MUNICIPALITY_COLUMNS, &mut problems)?;
    let mut optional = |name, columns| match folder.join(name).exists() {
        true => table(folder, name, columns, &mut problems),
        false => Ok(Vec::new()),
    };
    let meetings = optional(MEETINGS, MEETING_COLUMNS)?;
    let map_packs = optional(MAP_PACKS, MAP_PACK_COLUMNS)?;
    let mediation = mediation::read(folder, &mut problems)?;
    let release = match toml::from_str::<ReleaseFile>(&file(folder, RELEASE)?) {
        Ok(release) => release,
        Err(error) => {
            problems.push(whole(RELEASE, error.message()));
            return Err(PublishError::Source(problems));
        }
    };
    if !problems.is_empty() {
        return Err(PublishError::Source(problems));
    }
    let ReleaseFile { feed, schema, epoch, sequence, issued, stale_after, reports_to, app_at } =
        release;
    let release = Release { feed, schema, epoch, sequence, issued, stale_after, records: 0 };
    Ok(Source {
        services,
        municipalities,
        meetings,
        map_packs,
        mediation,
        release,
        reports_to,
        app_at,
    })
}

pub(super) fn file(folder: &Path, name: &str) -> Result<String, PublishError> {
    let path = folder.join(name);
    fs::read_to_string(&path)
        .map_err(|error| PublishError::Read { path, reason: error.to_string() })
}

fn table(
    folder: &Path,
    name: &'static str,
    columns: &'static [&'static str],
    problems: &mut Vec<Problem>,
) -> Result<Vec<Row>, PublishError> {
    let text = file(folder, name)?;
    let mut reader =
        csv::ReaderBuilder::new().comment(Some(b'#')).flexible(true).from_reader(text.as_bytes());
    match reader.headers() {
        Ok(found) if found.iter().eq(columns.iter().copied()) => {}
        Ok(found) => {
            let found = found.iter().collect::<Vec<_>>().join(",");
            let reason = format!("the columns must be {}, but are {found}", columns.join(","));
            problems.push(whole(name, &reason));
            return Ok(Vec::new());
        }
        Err(error) => {
            problems.push(whole(name, &error.to_string()));
            return Ok(Vec::new());
        }
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        match record {
            Ok(record) => rows.extend(row(name, columns, record, problems)),
            Err(error) => problems.push(Problem {
                row: error.position().map_or(0, csv::Position::line),
                ..whole(name, &error.to_string())
            }),
        }
    }
    Ok(rows)
}

fn row(
    file: &'static str,
    columns: &'static [&'static str],
    record: csv::StringRecord,
    problems: &mut Vec<Problem>,
) -> Option<Row> {
    let line = record.position().map_or(0, csv::Position::line);
    if record.len() != columns.len() {
        let reason = format!("{} cells where {} are needed", record.len(), columns.len());
        problems.push(Problem { row: line, ..whole(file, &reason) });
        return None;
    }
    Some(Row { file, line, columns, cells: record })
}

fn whole(file: &'static str, reason: &str) -> Problem {
    Problem { file, row: 0, column: String::new(), reason: reason.to_owned() }
}
