//! A desk says that it has verified records: day and desk are stamped into the source.
//!
//! The desk stays in the source. Phones are told the day alone: who answered a telephone is for
//! the operators to know and to ask again, and would name single people at small desks.
//!
//! Verifying comes before the release that tells of it, so that a stamp may be later than the
//! `issued` of `release.toml`; `release` then asks for both numbers to be raised.

use super::source::{self, Row, SERVICE_COLUMNS, SERVICES, Source};
use super::table::Table;
use super::validate;
use super::{Problem, PublishError};
use chrono::{DateTime, NaiveDate};
use std::fs;
use std::path::Path;

/// What is stamped.
#[derive(Clone, Debug)]
pub struct Stamp<'a> {
    /// The desk that verified, as operators call it.
    pub by: &'a str,
    /// The day it did.
    pub on: NaiveDate,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamped {
    /// The rows that changed, before and after.
    pub changes: Vec<(String, String)>,
    /// The records among them that stay drafts.
    pub drafts: Vec<String>,
    /// Whether other lines were brought into their stable form too.
    pub is_reformed: bool,
    /// Whether the release has to be of a later day than `release.toml` says.
    pub is_after_release: bool,
}

/// Stamps these records of the source in `folder`, all or none. The folder is to be held
/// ([`super::whole::alone`]).
///
/// # Errors
/// There is no such record; the day is after `today` or before the stamp that is there; the desk
/// has no name that can be written; `release` would refuse one of the records; or the files cannot
/// be read or written.
pub fn stamp(
    folder: &Path,
    ids: &[String],
    stamp: &Stamp<'_>,
    today: NaiveDate,
) -> Result<Stamped, PublishError> {
    let refused = |id: &str, reason: String| PublishError::Stamp { id: id.to_owned(), reason };
    let desk = stamp.by.trim();
    if let Some((id, reason)) = ids.first().zip(unstampable(stamp, today)) {
        return Err(refused(id, reason));
    }
    let source = source::read(folder)?;
    let issued = DateTime::parse_from_rfc3339(&source.release.issued);
    let is_after_release = issued.is_ok_and(|issued| issued.date_naive() < stamp.on);
    let problems = problems_of(source, ids, stamp.on);
    if !problems.is_empty() {
        return Err(PublishError::Source(problems));
    }

    let path = folder.join(SERVICES);
    let mut table = Table::read(&path, SERVICE_COLUMNS)?;
    let there = fs::read_to_string(&path)
        .map_err(|error| PublishError::Read { path, reason: error.to_string() })?;
    let is_reformed = table.text() != there;
    let day = stamp.on.to_string();
    let mut stamped =
        Stamped { changes: Vec::new(), drafts: Vec::new(), is_reformed, is_after_release };
    for id in ids {
        let Some(before) = table.line(id) else {
            return Err(refused(id, "there is no such record".to_owned()));
        };
        if let Some(reason) = verified_later(table.cell(id, "verified_on"), stamp) {
            return Err(refused(id, reason));
        }
        table.set(id, "verified_on", &day);
        table.set(id, "verified_by", desk);
        if table.cell(id, "status") == "draft" {
            stamped.drafts.push(id.clone());
        }
        let after = table.line(id).unwrap_or_default();
        if after != before {
            stamped.changes.push((before, after));
        }
    }
    table.write()?;
    Ok(stamped)
}

/// Why this row cannot be stamped so, in the words of [`stamp`]; none where it can. `source` is the
/// one it belongs to, of whose services only this row is looked at.
pub(super) fn refusal(
    mut source: Source,
    row: Row,
    stamp: &Stamp<'_>,
    today: NaiveDate,
) -> Option<String> {
    let id = row.text("id").to_owned();
    let refused =
        unstampable(stamp, today).or_else(|| verified_later(row.text("verified_on"), stamp));
    source.services = vec![row];
    refused.or_else(|| {
        let problem = problems_of(source, &[id], stamp.on).into_iter().next()?;
        Some(format!("[{}] {}", problem.column, problem.reason))
    })
}

/// Why nothing can be stamped so.
fn unstampable(stamp: &Stamp<'_>, today: NaiveDate) -> Option<String> {
    let desk = stamp.by.trim();
    if desk.is_empty() || desk.chars().any(validate::is_suspicious) {
        return Some("the desk needs a name of plain letters".to_owned());
    }
    (stamp.on > today).then(|| format!("{} has not come yet", stamp.on))
}

fn verified_later(verified_on: &str, stamp: &Stamp<'_>) -> Option<String> {
    let last = verified_on.parse::<NaiveDate>().ok().filter(|last| *last > stamp.on)?;
    Some(format!("it was verified later, on {last}"))
}

/// What `release` would refuse of these records, were it issued on the day of the stamp.
fn problems_of(mut source: Source, ids: &[String], on: NaiveDate) -> Vec<Problem> {
    // Earlier stamps may be later than the last release too; none is later than this one's day.
    source.release.issued = format!("{on}T23:59:59Z");
    let rows = source.services.iter();
    let mine = rows.filter(|row| ids.iter().any(|id| row.text("id") == id));
    let lines: Vec<u64> = mine.map(|row| row.line).collect();
    let mut problems = validate::problems(&source);
    // A later stamp is told by name, not as a problem of a release that nobody made.
    problems.retain(|problem| {
        problem.file == SERVICES && lines.contains(&problem.row) && problem.column != "verified_on"
    });
    problems
}
