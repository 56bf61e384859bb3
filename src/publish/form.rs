//! The stable form of the source's tables: rows by their keys, quotes only where they must be, no
//! space around a cell, lines that end in LF, no mark at the beginning of the file. Two people who
//! change two records then change two lines, whatever program they used.

use super::PublishError;
use super::map_packs::{MAP_PACK_COLUMNS, MAP_PACKS};
use super::meetings::{MEETING_COLUMNS, MEETINGS};
use super::source::{MUNICIPALITIES, MUNICIPALITY_COLUMNS, SERVICE_COLUMNS, SERVICES};
use super::table::Table;
use std::collections::HashSet;
use std::fs;
use std::path::Path;

/// Tables that a source need not have.
const OPTIONAL: [&str; 2] = [MEETINGS, MAP_PACKS];

/// A table of the source, in its stable form and as it stands.
#[derive(Debug)]
pub struct Formed {
    /// The file's name.
    pub file: &'static str,
    /// Lines that would be written otherwise, as they stand: their number, counted from 1, and
    /// their text.
    pub changed: Vec<(usize, String)>,
    table: Table,
}

impl Formed {
    /// Writes the table in its stable form.
    ///
    /// # Errors
    /// It cannot be written; what was there before is still there.
    pub fn write(&self) -> Result<(), PublishError> {
        self.table.write()
    }
}

/// The tables of `folder` in their stable form; nothing is written.
///
/// # Errors
/// A table cannot be read, or is none: its columns are others, a row is too short, a key stands
/// twice.
pub fn form(folder: &Path) -> Result<Vec<Formed>, PublishError> {
    let tables = [
        (SERVICES, SERVICE_COLUMNS),
        (MUNICIPALITIES, MUNICIPALITY_COLUMNS),
        (MEETINGS, MEETING_COLUMNS),
        (MAP_PACKS, MAP_PACK_COLUMNS),
    ];
    tables
        .into_iter()
        .filter(|(file, _)| !OPTIONAL.contains(file) || folder.join(file).exists())
        .map(|(file, columns)| formed(folder, file, columns))
        .collect()
}

fn formed(
    folder: &Path,
    file: &'static str,
    columns: &'static [&'static str],
) -> Result<Formed, PublishError> {
    let path = folder.join(file);
    let text = fs::read_to_string(&path)
        .map_err(|error| PublishError::Read { path: path.clone(), reason: error.to_string() })?;
    let plain = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let mut table = Table::parse(&path, columns, &plain)?;
    let keys: Vec<String> = table.keys().map(str::to_owned).collect();
    for key in &keys {
        for column in columns {
            let trimmed = table.cell(key, column).trim().to_owned();
            table.set(key, column, &trimmed);
        }
    }
    let changed = changed(&text, &table.text());
    Ok(Formed { file, changed, table })
}

/// The lines of `before` that are not in `after`; where there are none, those that stand before
/// their place.
fn changed(before: &str, after: &str) -> Vec<(usize, String)> {
    if before == after {
        return Vec::new();
    }
    let kept: HashSet<&str> = after.split('\n').collect();
    let lines = || (1..).zip(before.split('\n'));
    let mut changed: Vec<_> = lines().filter(|(_, line)| !kept.contains(line)).collect();
    if changed.is_empty() {
        let moved = lines().zip(after.split('\n')).filter(|((_, line), other)| line != other);
        changed = moved.map(|(line, _)| line).collect();
    }
    if changed.is_empty() {
        // Only the end of the last line is missing.
        changed.extend(lines().last());
    }
    changed.into_iter().map(|(number, line)| (number, line.trim_end().to_owned())).collect()
}
