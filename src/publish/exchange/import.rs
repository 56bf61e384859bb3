//! An import from beginning to end: read, settle, merge, write, tell.

use super::candidate::{Left, Reading};
use super::guess::guess;
use super::mapping::Mapping;
use super::merge::{Ask, IMPORT_COLUMNS, IMPORTS, Merge};
use super::places::Places;
use super::questions::{QUESTIONS, Questions};
use super::report::Report;
use super::settle::{Origin, settle};
use super::{geojson, hsds_in, hsds_tabular, osm, sheet};
use crate::publish::boundaries::Boundaries;
use crate::publish::source::{SERVICE_COLUMNS, SERVICES};
use crate::publish::table::Table;
use crate::publish::validate::Judge;
use crate::publish::{PublishError, source};
use serde_json::Value;
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What kind of file it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// A spreadsheet: .xlsx, .ods, .xls or CSV
    Sheet,
    /// Open Referral HSDS 3: JSON, or a folder of CSV files
    Hsds,
    /// GeoJSON
    Geojson,
    /// An OpenStreetMap extract (.osm.pbf)
    Osm,
}

impl Format {
    /// The format that a file shows to be, by its name and, where that is not enough, its first
    /// object.
    ///
    /// # Errors
    /// A JSON file cannot be read.
    pub fn of(path: &Path) -> Result<Self, PublishError> {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let name = name.to_lowercase();
        if path.is_dir() || name == "datapackage.json" {
            return Ok(Format::Hsds);
        }
        match name.rsplit('.').next() {
            Some("pbf") => Ok(Format::Osm),
            Some("geojson") => Ok(Format::Geojson),
            Some("json") if json(path)?["type"] == "FeatureCollection" => Ok(Format::Geojson),
            Some("json") => Ok(Format::Hsds),
            _ => Ok(Format::Sheet),
        }
    }
}

/// What to import, and how.
#[derive(Clone, Debug)]
pub struct Options {
    /// The file, or the folder of a tabular package.
    pub file: PathBuf,
    /// The source's folder.
    pub source: PathBuf,
    /// What kind of file it is; else what it shows to be.
    pub format: Option<Format>,
    /// A saved mapping; else the columns' names are guessed at.
    pub mapping: Option<PathBuf>,
    /// Where to save the mapping that was used.
    pub save_mapping: Option<PathBuf>,
    /// The questions and answers; else [`QUESTIONS`] of the source.
    pub answers: Option<PathBuf>,
    /// Write nothing.
    pub dry_run: bool,
    /// The file's word replaces ours in drafts that nobody verified.
    pub overwrite: bool,
    /// The address of the file, for rows that name no source.
    pub source_url: Option<String>,
}

/// Reads a file as candidates, with the mapping that was used where the format needs one.
///
/// # Errors
/// The file or the mapping cannot be read, or the file lacks a column that makes its keys.
pub fn read(
    path: &Path,
    format: Format,
    mapping: Option<&Path>,
) -> Result<(Reading, Option<Mapping>), PublishError> {
    let (grid, left) = match format {
        Format::Osm => return Ok((osm::read(path)?, None)),
        Format::Hsds => {
            let used = mapping.map(Mapping::read).transpose()?.unwrap_or_default();
            return Ok((hsds_in::read(&hsds(path)?, &used), None));
        }
        Format::Sheet => (sheet::read(path)?, Vec::new()),
        Format::Geojson => geojson::read(path, &json(path)?)?,
    };
    let saved = mapping.map(Mapping::read).transpose()?;
    let is_guessed = saved.is_none();
    let mut used = saved.unwrap_or_else(|| guess(&grid.columns));
    used.name_keys(path);
    used.check_key(&grid).map_err(|reason| PublishError::Read { path: path.to_owned(), reason })?;
    let mut reading = used.apply(&grid);
    if is_guessed {
        reading.notes.push(format!("the mapping is guessed:\n{}", used.text()));
    }
    let mut left_at: HashMap<String, Vec<Left>> = HashMap::new();
    for one in left {
        left_at.entry(one.at.clone()).or_default().push(one);
    }
    for candidate in &mut reading.candidates {
        candidate.left.extend(left_at.remove(&candidate.at).unwrap_or_default());
    }
    Ok((reading, Some(used)))
}

/// Imports a file into a source; `ask` is asked what `questions.csv` does not answer.
///
/// # Errors
/// The file, the source or the answers cannot be read, or a table cannot be written. The services are written
/// first: at worst they hold rows that `imports.csv` does not know, and the next import asks.
pub fn import(options: &Options, ask: &mut Ask<'_>) -> Result<Report, PublishError> {
    let format = options.format.map_or_else(|| Format::of(&options.file), Ok)?;
    let (reading, mapping) = read(&options.file, format, options.mapping.as_deref())?;
    let mut read_source = source::read(&options.source)?;
    // The table below holds them again; a hundred thousand rows twice are half a gigabyte.
    read_source.services = Vec::new();
    let places = Places::of(&read_source, Boundaries::read(&options.source)?);
    let judge = Judge::of(&read_source);
    let answers = answers(options)?;
    let mut merge = Merge::new(
        Table::read(&options.source.join(SERVICES), SERVICE_COLUMNS)?,
        imports(&options.source)?,
        answers,
        (&places, &judge),
        options.overwrite,
    );
    merge.report.dry_run = options.dry_run;
    merge.report.notes = reading.notes;
    merge.report.left = reading.left;
    let origin = origin(options);
    for mut candidate in reading.candidates {
        match settle(&mut candidate, &places, &judge, &origin) {
            Ok(()) => merge.take(candidate, ask),
            Err(reason) => merge.report.left.push(Left::new(candidate.at, reason)),
        }
    }
    if !options.dry_run {
        // The rows first: a memory of rows that are not there would keep them out.
        merge.services.write()?;
        merge.imports.write()?;
        merge.questions.write()?;
        if let Some((path, mapping)) = options.save_mapping.as_ref().zip(mapping) {
            mapping.write(path)?;
        }
        if !merge.report.questions.is_empty() {
            let path = merge.questions.path().display();
            let note = format!("write same, other or skip into {path} and import again");
            merge.report.notes.push(note);
        }
    }
    Ok(merge.report)
}

fn origin(options: &Options) -> Origin {
    let name = options.file.file_name().map(|name| name.to_string_lossy().into_owned());
    Origin { coordinates: name.unwrap_or_default(), source_url: options.source_url.clone() }
}

/// The questions and answers so far; a file that somebody names must be there.
fn answers(options: &Options) -> Result<Questions, PublishError> {
    match &options.answers {
        Some(path) if !path.exists() => {
            let reason = "there is no such file".to_owned();
            Err(PublishError::Read { path: path.clone(), reason })
        }
        Some(path) => Questions::read(path),
        None => Questions::read(&options.source.join(QUESTIONS)),
    }
}

fn imports(folder: &Path) -> Result<Table, PublishError> {
    let path = folder.join(IMPORTS);
    if path.exists() {
        Table::read(&path, IMPORT_COLUMNS)
    } else {
        Ok(Table::empty(&path, IMPORT_COLUMNS))
    }
}

fn hsds(path: &Path) -> Result<Value, PublishError> {
    if path.is_dir() {
        return hsds_tabular::read(path);
    }
    if path.file_name().is_some_and(|name| name == "datapackage.json") {
        return hsds_tabular::read(path.parent().unwrap_or(Path::new(".")));
    }
    json(path)
}

fn json(path: &Path) -> Result<Value, PublishError> {
    let failed = |reason: String| PublishError::Read { path: path.to_owned(), reason };
    let bytes = fs::read(path).map_err(|error| failed(error.to_string()))?;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    serde_json::from_slice(bytes).map_err(|error| failed(error.to_string()))
}
