//! What is to be said of a row before it is written: by the same code as `check --source`.
//!
//! The row is put alone into the source that it belongs to, and that is inspected: so nothing here
//! judges, and nothing can judge otherwise. Only whether its id is free depends on other rows.

use super::fortnight::{self, Fortnight};
use super::saving::EditError;
use super::sheet::{Edit, Sheet};
use super::{Desk, wording};
use crate::publish::inspection::{self, Finding, Gravity, Terms, What};
use crate::publish::source::{self, Row, SERVICES, Source};
use crate::publish::verification::{self, Stamp};
use serde::Serialize;
use std::collections::BTreeMap;

/// A record verified more days ago is stale, as `check` has it.
pub(super) const STALE_DAYS: i64 = 365;

/// One finding, for the page.
#[derive(Debug, Serialize)]
pub(super) struct Told {
    column: String,
    gravity: &'static str,
    text: String,
}

/// Where a point lies.
#[derive(Debug, Serialize)]
pub(super) struct Whereabouts {
    /// How far outside the municipality of the row, in metres; 0 inside, none where that is unknown.
    outside_m: Option<f64>,
    /// The ISTAT code of the municipality that it lies in.
    inside: Option<String>,
}

/// All that is said of a row.
#[derive(Debug, Serialize)]
pub(super) struct Judged {
    findings: Vec<Told>,
    hours: Option<Fortnight>,
    whereabouts: Option<Whereabouts>,
    codes: Vec<wording::Code>,
}

/// Judges a row with its edit, as it would be in the source of today.
///
/// # Errors
/// The source cannot be read, or there is no such column.
pub(super) fn judge(
    desk: &Desk,
    sheet: &Sheet,
    id: &str,
    edit: &Edit,
) -> Result<Judged, EditError> {
    let table = sheet.table(&desk.source)?;
    let row = sheet.row(&sheet.edited(&table, id, edit)?);
    let source = alone(source::read(&desk.source)?, row.clone());
    let terms = Terms { today: desk.today(), stale_days: STALE_DAYS, zone: None, owner: None };
    let inspection = inspection::inspect(&source, desk.boundaries.as_ref(), terms);
    let own = inspection.findings.iter().filter(|finding| finding.subject.file == sheet.file);
    let mut findings: Vec<Told> = own.map(told).collect();
    if edit.version.is_none() && table.has(id) {
        let text = format!("`{id}` stands in another row");
        let gravity = Gravity::Blocking.code();
        findings.insert(0, Told { column: "id".to_owned(), gravity, text });
    }
    let is_service = sheet.file == SERVICES;
    Ok(Judged {
        findings,
        hours: is_service.then(|| fortnight::of(&row, desk.today())),
        whereabouts: whereabouts(desk, &row),
        codes: wording::codes(&row),
    })
}

/// The cells that a desk's stamp changes in a row.
///
/// # Errors
/// The row cannot be stamped so, for the reasons of [`verification`].
pub(super) fn stamped(
    desk: &Desk,
    sheet: &Sheet,
    id: &str,
    edit: &Edit,
    by: &str,
) -> Result<BTreeMap<&'static str, String>, EditError> {
    let table = sheet.table(&desk.source)?;
    let row = sheet.row(&sheet.edited(&table, id, edit)?);
    let stamp = Stamp { by, on: desk.today() };
    let source = source::read(&desk.source)?;
    if let Some(reason) = verification::refusal(source, row, &stamp, desk.today()) {
        return Err(EditError::Unwritable { column: "verified_on".to_owned(), reason });
    }
    let cells = [("verified_on", stamp.on.to_string()), ("verified_by", by.trim().to_owned())];
    Ok(BTreeMap::from(cells))
}

/// The source with this row and no other of its kind.
fn alone(mut source: Source, row: Row) -> Source {
    let (services, meetings) = match row.file == SERVICES {
        true => (vec![row], Vec::new()),
        false => (Vec::new(), vec![row]),
    };
    (source.services, source.meetings) = (services, meetings);
    source
}

fn told(finding: &Finding<'_>) -> Told {
    let text = match &finding.what {
        What::Refused { reason } => reason.clone(),
        _ => match inspection::in_english(finding) {
            (title, sentence) if sentence.is_empty() => title.to_owned(),
            (title, sentence) => format!("{title}: {sentence}"),
        },
    };
    Told { column: finding.column.to_string(), gravity: finding.gravity.code(), text }
}

fn whereabouts(desk: &Desk, row: &Row) -> Option<Whereabouts> {
    let degrees = |column: &str| row.text(column).parse::<f64>().ok().filter(|at| at.is_finite());
    let (lat, lon) = degrees("lat").zip(degrees("lon"))?;
    let boundaries = desk.boundaries.as_ref()?;
    Some(Whereabouts {
        outside_m: boundaries.outside_m(row.text("municipality"), lat, lon).map(f64::round),
        inside: boundaries.municipality_at(lat, lon).map(str::to_owned),
    })
}
