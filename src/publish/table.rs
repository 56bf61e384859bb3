//! A table of the source, changed and written back so that its review is a small difference.
//!
//! One line a row, ordered by the first column, quotes only where they must be, lines that end in
//! LF. The remarks (`#`) above a row stay above it, those above the columns' names stay the head
//! of the file. Nothing here judges what a cell says: that is `validate`'s.

use super::{PublishError, whole};
use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// One row: its cells, and the remarks above it as they stand in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    remarks: String,
    cells: Vec<String>,
}

/// A table of the source, in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    path: PathBuf,
    columns: &'static [&'static str],
    preamble: String,
    rows: BTreeMap<String, Line>,
    ending: String,
}

impl Table {
    /// A table without rows, to be written at `path`.
    pub fn empty(path: &Path, columns: &'static [&'static str]) -> Self {
        Table {
            path: path.to_owned(),
            columns,
            preamble: String::new(),
            rows: BTreeMap::new(),
            ending: String::new(),
        }
    }

    /// Reads the table at `path`, whose first column is the key of its rows.
    ///
    /// # Errors
    /// The file cannot be read, its columns are others, a row has too many or too few cells, or
    /// two rows have one key.
    pub fn read(path: &Path, columns: &'static [&'static str]) -> Result<Self, PublishError> {
        let text = fs::read_to_string(path).map_err(|error| PublishError::Read {
            path: path.to_owned(),
            reason: error.to_string(),
        })?;
        Table::parse(path, columns, &text)
    }

    /// The table of this text, which is or will be the file at `path`.
    ///
    /// # Errors
    /// As [`Table::read`], but for the file.
    pub fn parse(
        path: &Path,
        columns: &'static [&'static str],
        text: &str,
    ) -> Result<Self, PublishError> {
        let mut table = Table::empty(path, columns);
        let unreadable = |reason: String| PublishError::Read { path: path.to_owned(), reason };
        let mut has_columns = false;
        let end = each_record(text, |place, record| {
            let remarks = text.get(place.start..place.row).unwrap_or_default().to_owned();
            let cells: Vec<String> = record.iter().map(str::to_owned).collect();
            if !has_columns {
                if cells.iter().ne(columns.iter()) {
                    return Err(format!("the columns must be {}", columns.join(",")));
                }
                (table.preamble, has_columns) = (remarks, true);
                return Ok(());
            }
            if cells.len() != columns.len() {
                let reason = format!("{} cells where {} are needed", cells.len(), columns.len());
                return Err(format!("{reason}: {}", cells.join(",")));
            }
            let key = cells[0].clone();
            if table.rows.insert(key.clone(), Line { remarks, cells }).is_some() {
                return Err(format!("`{key}` stands in two rows"));
            }
            Ok(())
        })
        .map_err(unreadable)?;
        if !has_columns {
            return Err(unreadable("it names no columns".to_owned()));
        }
        table.ending = remarks(text, end, text.len());
        Ok(table)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The names of its columns; the first is the key.
    pub fn columns(&self) -> &'static [&'static str] {
        self.columns
    }

    /// The keys of its rows, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.rows.keys().map(String::as_str)
    }

    /// Whether there is a row of this key.
    pub fn has(&self, key: &str) -> bool {
        self.rows.contains_key(key)
    }

    /// One cell; empty where there is none.
    pub fn cell(&self, key: &str, column: &str) -> &str {
        let at = self.columns.iter().position(|name| *name == column);
        let line = self.rows.get(key);
        line.zip(at).map_or("", |(line, at)| line.cells[at].as_str())
    }

    /// The row of this key, column by column; none where there is no such row.
    pub fn row(&self, key: &str) -> Option<BTreeMap<&'static str, &str>> {
        let line = self.rows.get(key)?;
        Some(self.columns.iter().copied().zip(line.cells.iter().map(String::as_str)).collect())
    }

    /// A row as it stands in the file, without the end of its line; none where there is no such row.
    pub fn line(&self, key: &str) -> Option<String> {
        let line = self.rows.get(key)?;
        let text = written(line.cells.iter().map(String::as_str));
        Some(text.trim_end_matches('\n').to_owned())
    }

    /// Writes one cell of a row, which is made where there is none. What is no column, and the
    /// key itself, stays as it is: the answer says whether anything changed.
    pub fn set(&mut self, key: &str, column: &str, text: &str) -> bool {
        let Some(at) = self.columns.iter().position(|name| *name == column).filter(|at| *at > 0)
        else {
            return false;
        };
        let width = self.columns.len();
        let line = self.rows.entry(key.to_owned()).or_insert_with(|| {
            let mut cells = vec![String::new(); width];
            key.clone_into(&mut cells[0]);
            Line { remarks: String::new(), cells }
        });
        if line.cells[at] == text {
            return false;
        }
        text.clone_into(&mut line.cells[at]);
        true
    }

    /// Takes a row out; whether there was one.
    pub fn remove(&mut self, key: &str) -> bool {
        self.rows.remove(key).is_some()
    }

    /// The whole file.
    pub fn text(&self) -> String {
        let mut text = self.preamble.clone();
        text.push_str(&written(self.columns.iter().copied()));
        for line in self.rows.values() {
            text.push_str(&line.remarks);
            text.push_str(&written(line.cells.iter().map(String::as_str)));
        }
        text.push_str(&self.ending);
        text
    }

    /// Writes the file as a whole or not at all.
    ///
    /// # Errors
    /// It cannot be written; what was there before is still there.
    pub fn write(&self) -> Result<(), PublishError> {
        whole::write(&self.path, self.text().as_bytes())
    }
}

/// The text of a table with this row in the place of the one of its key or, where there is none,
/// before the first of a greater key; and the number of its line. Every other byte stays, also where
/// the table is not in its stable form.
///
/// # Errors
/// As [`Table::parse`]; or the text is so odd that the row, put there, would not be read back.
pub fn with_row(
    path: &Path,
    columns: &'static [&'static str],
    text: &str,
    cells: &[&str],
) -> Result<(String, usize), PublishError> {
    let mut expected = Table::parse(path, columns, text)?;
    let key = cells.first().copied().unwrap_or_default();
    for (column, cell) in columns.iter().zip(cells) {
        expected.set(key, column, cell);
    }
    let unwritable = |reason: String| PublishError::Read { path: path.to_owned(), reason };
    let (place, is_new) = spot(text, key).map_err(unwritable)?;
    let before = text.get(..place.start).unwrap_or_default();
    let after = text.get(place.end..).unwrap_or_default();
    let line = written(cells.iter().copied());
    let line = line.trim_end_matches('\n');
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let (first, last) = match is_new {
        // The last row may lack the end of its line.
        true => (if before.ends_with('\n') { "" } else { line_end }, line_end),
        false => ("", ""),
    };
    let fresh = [before, first, line, last, after].concat();
    // A quote that is never closed, say, would take the row with it.
    let is_read_back =
        Table::parse(path, columns, &fresh).is_ok_and(|table| table.text() == expected.text());
    if !is_read_back {
        let reason = format!("`{key}` cannot be written into it: run passi-publish format first");
        return Err(unwritable(reason));
    }
    let lines_before = before.matches('\n').count() + first.matches('\n').count();
    Ok((fresh, lines_before + 1))
}

/// Where the row of this key stands, without the end of its line; or, and then it is a new one, where it
/// belongs.
fn spot(text: &str, key: &str) -> Result<(Range<usize>, bool), String> {
    let (mut found, mut next, mut is_first) = (None, None, true);
    let end = each_record(text, |place, record| {
        let other = record.get(0).unwrap_or_default();
        if !is_first && other == key {
            found = Some(place.row..place.end);
        } else if !is_first && other > key && next.is_none() {
            next = Some(place.start);
        }
        is_first = false;
        Ok(())
    })?;
    if let Some(row) = found {
        const LINE_END: [char; 2] = ['\r', '\n'];
        let old = text.get(row.clone()).unwrap_or_default();
        let start = row.end - old.trim_start_matches(LINE_END).len();
        let end = row.start + old.trim_end_matches(LINE_END).len();
        return Ok((start..end, false));
    }
    let at = after_line_end(text, next.unwrap_or(end));
    Ok((at..at, true))
}

/// Where a record stands in a text: the remarks above it, then itself.
struct Place {
    start: usize,
    row: usize,
    end: usize,
}

/// Gives each record and its place to `take`, and answers where the last one ends.
fn each_record(
    text: &str,
    mut take: impl FnMut(Place, &csv::StringRecord) -> Result<(), String>,
) -> Result<usize, String> {
    // The reader of `source` too, so that both see the same rows whatever stands in a cell.
    let mut reader = csv::ReaderBuilder::new()
        .comment(Some(b'#'))
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut end = 0;
    while reader.read_record(&mut record).map_err(|error| error.to_string())? {
        let start = std::mem::replace(&mut end, reader.position().byte() as usize);
        let start = after_line_end(text, start);
        let row = start + remarks(text, start, end).len();
        take(Place { start, row, end }, &record)?;
    }
    Ok(end)
}

/// The reader stops between the two signs at the end of a line.
fn after_line_end(text: &str, at: usize) -> usize {
    let is_between = text.get(..at).is_some_and(|before| before.ends_with('\r'))
        && text.get(at..).is_some_and(|after| after.starts_with('\n'));
    if is_between { at + 1 } else { at }
}

/// The remarks and empty lines at the beginning of a part of the file.
fn remarks(text: &str, start: usize, end: usize) -> String {
    let part = text.get(after_line_end(text, start)..end).unwrap_or_default();
    let is_remark = |line: &&str| {
        // Ends of lines are skipped before a record, also the old sort of them.
        line.trim_start_matches('\r').starts_with('#') || line.trim().is_empty()
    };
    part.split_inclusive('\n').take_while(is_remark).collect()
}

/// One record as it stands in the file.
fn written<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push(',');
        }
        // A first cell that begins with # would read as a remark.
        let is_odd = cell.contains(['"', ',', '\n', '\r']) || (at == 0 && cell.starts_with('#'));
        if is_odd {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(cell);
        }
    }
    text.push('\n');
    text
}
