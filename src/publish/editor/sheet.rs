//! The tables that can be edited, and one row of them with the changes that a person made.

use super::saving::EditError;
use crate::feed;
use crate::publish::meetings::{MEETING_COLUMNS, MEETINGS};
use crate::publish::source::{Row, SERVICE_COLUMNS, SERVICES};
use crate::publish::table::Table;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// A table of the source.
#[derive(Debug)]
pub(super) struct Sheet {
    /// What it is called in addresses.
    pub name: &'static str,
    /// The file's name.
    pub file: &'static str,
    /// Its columns; the first is the id.
    pub columns: &'static [&'static str],
}

/// All of them.
pub(super) static SHEETS: [Sheet; 2] = [
    Sheet { name: "services", file: SERVICES, columns: SERVICE_COLUMNS },
    Sheet { name: "meetings", file: MEETINGS, columns: MEETING_COLUMNS },
];

/// What a person changed in a row that they looked at.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Edit {
    /// The version of the row that was looked at; none for a new row.
    pub version: Option<String>,
    /// The cells that are others now, by column.
    pub changes: BTreeMap<String, String>,
}

impl Sheet {
    /// The table of this name.
    pub(super) fn named(name: &str) -> Result<&'static Sheet, EditError> {
        let missing = || EditError::Missing { what: format!("table `{name}`") };
        SHEETS.iter().find(|sheet| sheet.name == name).ok_or_else(missing)
    }

    /// The file as it is now; a table of meetings may not be there yet.
    pub(super) fn table(&self, folder: &Path) -> Result<Table, EditError> {
        let path = folder.join(self.file);
        if self.file == MEETINGS && !path.exists() {
            return Ok(Table::empty(&path, self.columns));
        }
        Ok(Table::read(&path, self.columns)?)
    }

    /// The cells of a row with the changes, in the order of the columns; of a new row where the table
    /// has none of this id.
    pub(super) fn edited<'a>(
        &self,
        table: &'a Table,
        id: &'a str,
        edit: &'a Edit,
    ) -> Result<Vec<&'a str>, EditError> {
        let known = |column: &&String| self.columns.contains(&column.as_str()) && *column != "id";
        if let Some(column) = edit.changes.keys().find(|column| !known(column)) {
            return Err(EditError::Missing { what: format!("column `{column}`") });
        }
        let cells = self.columns.iter().map(|column| match edit.changes.get(*column) {
            _ if *column == "id" => id,
            Some(text) => text,
            None => table.cell(id, column),
        });
        Ok(cells.collect())
    }

    /// These cells as a row.
    pub(super) fn row(&self, cells: &[&str]) -> Row {
        Row::of(self.file, self.columns, cells.iter().copied())
    }

    /// An id that no row has: the number after the highest, of the ids that most rows are called by.
    pub(super) fn free_id(&self, table: &Table) -> String {
        let mut series: BTreeMap<&str, (usize, u64, usize)> = BTreeMap::new();
        for id in table.keys() {
            let word = id.trim_end_matches(|letter: char| letter.is_ascii_digit());
            let digits = id.get(word.len()..).unwrap_or_default();
            let Ok(number) = digits.parse::<u64>() else { continue };
            let (count, highest, width) = series.entry(word).or_default();
            *count += 1;
            *highest = number.max(*highest);
            *width = digits.len().max(*width);
        }
        let most = series.into_iter().max_by_key(|(_, (count, ..))| *count);
        let first = self.name.get(..1).unwrap_or_default();
        let (word, (_, highest, width)) = most.unwrap_or((first, (0, 0, 3)));
        let mut number = highest + 1;
        loop {
            let id = format!("{word}{number:0width$}");
            if !table.has(&id) {
                return id;
            }
            number += 1;
        }
    }
}

/// What tells a row from what it was before: the hash of its line.
pub(super) fn version(table: &Table, id: &str) -> Option<String> {
    table.line(id).map(|line| const_hex::encode(feed::hash(line.as_bytes())))
}
