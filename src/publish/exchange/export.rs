//! An export from beginning to end: the source as others read it.

use super::outgoing::{self, Outgoing};
use super::{geojson, hsds_out};
use crate::publish::inspection::guarded;
use crate::publish::source::SERVICE_COLUMNS;
use crate::publish::{PublishError, source, validate, whole};
use std::path::Path;

/// What others read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Open Referral HSDS 3: a JSON list of services
    Hsds,
    /// GeoJSON: a collection of features
    Geojson,
    /// CSV with the columns of our source, safe to open in a spreadsheet program
    Csv,
}

/// Writes the services of a source and says how many; drafts only where asked for.
///
/// # Errors
/// The source cannot be read or has problems, or the file cannot be written.
pub fn export(
    folder: &Path,
    format: Format,
    with_drafts: bool,
    out: &Path,
) -> Result<usize, PublishError> {
    let source = source::read(folder)?;
    let problems = validate::problems(&source);
    if !problems.is_empty() {
        return Err(PublishError::Source(problems));
    }
    let rows = outgoing::rows(&source, with_drafts);
    whole::write(out, &written(&rows, format)?)?;
    Ok(rows.len())
}

/// The bytes of the file.
///
/// # Errors
/// A row cannot be written as CSV.
pub fn written(rows: &[Outgoing<'_>], format: Format) -> Result<Vec<u8>, PublishError> {
    match format {
        Format::Hsds => Ok(hsds_out::write(rows)),
        Format::Geojson => Ok(geojson::write(rows)),
        Format::Csv => table(rows).map_err(|error| PublishError::Pack(error.into())),
    }
}

fn table(rows: &[Outgoing<'_>]) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(SERVICE_COLUMNS)?;
    for row in rows {
        let cells = SERVICE_COLUMNS.iter().map(|column| guarded(row.text(column)).into_owned());
        writer.write_record(cells)?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}
