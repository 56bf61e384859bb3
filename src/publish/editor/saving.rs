//! One row written back: what would change, whether that may be, and the file.
//!
//! A change is made of the row as it is now and of the cells that a person changed, never of a whole
//! row that was read some time ago. It may be written if the row is still the one that the person
//! looked at, whatever became of others. Every other byte of the file stays as it is, and the file is
//! replaced as a whole, so that a kill leaves the old one or the new one.

use super::sheet::{Edit, Sheet, version};
use crate::publish::meetings::MEETINGS;
use crate::publish::table::{self, Table};
use crate::publish::{PublishError, validate, whole};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub(super) enum EditError {
    /// There is no such thing.
    #[error("there is no {what}")]
    Missing {
        /// What was asked for.
        what: String,
    },
    /// What was sent is not what is understood.
    #[error("this cannot be read: {reason}")]
    Malformed {
        /// Why.
        reason: String,
    },
    /// A new row cannot have the id of another.
    #[error("another record is called {id}; nothing was written")]
    Taken {
        /// The id.
        id: String,
        /// One that no row has.
        free: String,
    },
    /// Somebody else changed the row.
    #[error("{id} was changed by somebody else meanwhile; nothing was written")]
    Changed {
        /// The row's id.
        id: String,
        /// Its version now, and its cells by column; none where the row is gone.
        now: Option<(String, BTreeMap<String, String>)>,
    },
    /// A cell or an id that no table can hold.
    #[error("[{column}] {reason}")]
    Unwritable {
        /// Which column.
        column: String,
        /// Why.
        reason: String,
    },
    /// The source cannot be read or written.
    #[error(transparent)]
    Publish(#[from] PublishError),
}

/// One cell, before and after.
#[derive(Debug, Serialize)]
pub(super) struct Field {
    column: &'static str,
    before: String,
    after: String,
}

/// What a save does, or would do.
#[derive(Debug, Serialize)]
pub(super) struct Change {
    /// The file.
    file: &'static str,
    /// The line that changes, counted from 1.
    line: usize,
    /// The line as it was; none for a new row.
    before: Option<String>,
    /// The line as it will be.
    after: String,
    /// The cells that change.
    fields: Vec<Field>,
    /// The version of the row once it is written.
    version: Option<String>,
    #[serde(skip)]
    text: String,
}

impl Change {
    /// What this edit changes in the file as it is now.
    ///
    /// # Errors
    /// The row is no longer the one that was looked at, the edit cannot be written, or the file cannot
    /// be read.
    pub(super) fn of(
        folder: &Path,
        sheet: &Sheet,
        id: &str,
        edit: &Edit,
    ) -> Result<Self, EditError> {
        let path = folder.join(sheet.file);
        let read = |error: std::io::Error| PublishError::Read {
            path: path.clone(),
            reason: error.to_string(),
        };
        let there = match sheet.file == MEETINGS && !path.exists() {
            true => Table::empty(&path, sheet.columns).text(),
            false => fs::read_to_string(&path).map_err(read)?,
        };
        let mut table = Table::parse(&path, sheet.columns, &there)?;
        if version(&table, id) != edit.version {
            return Err(match edit.version {
                None => EditError::Taken { id: id.to_owned(), free: sheet.free_id(&table) },
                Some(_) => changed(sheet, &table, id),
            });
        }
        judge_writable(id, edit)?;
        let cells = sheet.edited(&table, id, edit)?;
        let (text, line) = table::with_row(&path, sheet.columns, &there, &cells)?;
        let columns = sheet.columns.iter().zip(&cells);
        let fields = columns.map(|(column, after)| Field {
            column,
            before: table.cell(id, column).to_owned(),
            after: (*after).to_owned(),
        });
        let fields: Vec<Field> = fields.filter(|field| field.before != field.after).collect();
        let before = table.line(id);
        for Field { column, after, .. } in &fields {
            table.set(id, column, after);
        }
        let (after, version) = (table.line(id).unwrap_or_default(), version(&table, id));
        Ok(Change { file: sheet.file, line, before, after, fields, version, text })
    }
}

/// Writes an edit, unless the row is another one by now.
///
/// # Errors
/// As [`Change::of`], or the file cannot be written; then it is as it was.
pub(super) fn save(
    folder: &Path,
    sheet: &Sheet,
    id: &str,
    edit: &Edit,
) -> Result<Change, EditError> {
    // From the reading to the writing, or another's save between the two would be lost.
    let _alone = whole::alone(folder)?;
    let change = Change::of(folder, sheet, id, edit)?;
    if !change.fields.is_empty() {
        whole::write(&folder.join(sheet.file), change.text.as_bytes())?;
    }
    Ok(change)
}

fn changed(sheet: &Sheet, table: &Table, id: &str) -> EditError {
    let cells = |version| {
        let cell = |column: &&str| ((*column).to_owned(), table.cell(id, column).to_owned());
        (version, sheet.columns.iter().map(cell).collect())
    };
    EditError::Changed { id: id.to_owned(), now: version(table, id).map(cells) }
}

/// What a row cannot be: everything else may be wrong for now, and `release` refuses it later.
fn judge_writable(id: &str, edit: &Edit) -> Result<(), EditError> {
    if edit.version.is_none() && !validate::is_id(id) {
        let reason = "1 to 64 of a-z, 0-9 and -, not beginning with -".to_owned();
        return Err(EditError::Unwritable { column: "id".to_owned(), reason });
    }
    let odd = edit.changes.iter().find(|(_, text)| text.chars().any(char::is_control));
    odd.map_or(Ok(()), |(column, _)| {
        let reason = "a cell is one line without control characters".to_owned();
        Err(EditError::Unwritable { column: column.clone(), reason })
    })
}
