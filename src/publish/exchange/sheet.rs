//! Reads spreadsheets (.xlsx, .ods, .xls) and CSV into a table of text.
//!
//! The first sheet that holds a table is read. Numbers become text without a fraction they do not
//! have, dates ISO 8601. Of CSV the separator (`,`, `;` or tab) is that which cuts the first line
//! most often, and a byte order mark is dropped; lines of `#` count as remarks where the file
//! begins with one, as the source's own files do. A cell that a spreadsheet has already spoiled
//! (`075…` as a number without its zero) is not repaired here, but the apostrophe that keeps a cell
//! from being a formula is taken away.

use super::grid::Grid;
use crate::publish::PublishError;
use crate::publish::inspection::guarded;
use calamine::{Data, Reader, open_workbook_auto};
use std::fs;
use std::path::Path;

/// Reads the table of a file, by the end of its name.
///
/// # Errors
/// The file cannot be read, or holds no table with at least two named columns.
pub fn read(path: &Path) -> Result<Grid, PublishError> {
    let extension = path.extension().and_then(|end| end.to_str()).unwrap_or_default();
    let mut grid = match extension.to_ascii_lowercase().as_str() {
        "xlsx" | "xlsm" | "xls" | "ods" => workbook(path)?,
        _ => csv_file(path)?,
    };
    if grid.columns.is_empty() {
        return Err(unreadable(path, "it holds no table with named columns"));
    }
    for cell in grid.rows.iter_mut().flat_map(|row| &mut row.cells) {
        if unguarded(cell).len() < cell.len() {
            cell.remove(0);
        }
    }
    Ok(grid)
}

/// A cell without the apostrophe that [`guarded`] puts before what may be a formula.
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|text| guarded(text).len() > text.len()).unwrap_or(cell)
}

fn unreadable(path: &Path, reason: impl ToString) -> PublishError {
    PublishError::Read { path: path.to_owned(), reason: reason.to_string() }
}

fn workbook(path: &Path) -> Result<Grid, PublishError> {
    let mut book = open_workbook_auto(path).map_err(|error| unreadable(path, error))?;
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).map_err(|error| unreadable(path, error))?;
        let first = u64::from(range.start().map_or(0, |(row, _)| row)) + 1;
        let rows = range.rows().map(|cells| cells.iter().map(text).collect::<Vec<_>>());
        let grid = Grid::of((first..).zip(rows));
        if !grid.rows.is_empty() {
            return Ok(grid);
        }
    }
    Ok(Grid::default())
}

/// A cell as text.
fn text(cell: &Data) -> String {
    match cell {
        Data::Empty | Data::Error(_) => String::new(),
        Data::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, hour, minute, _, _) = moment.to_ymd_hms_milli();
            day_and_time(&format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}"))
        }
        Data::DateTimeIso(moment) => day_and_time(moment),
        Data::Bool(is_true) => if *is_true { "yes" } else { "no" }.to_owned(),
        other => other.to_string(),
    }
}

/// A moment without the midnight that a mere day is given.
fn day_and_time(moment: &str) -> String {
    match moment.split_once('T') {
        Some((day, time)) if time.chars().all(|sign| matches!(sign, '0' | ':' | '.')) => {
            day.to_owned()
        }
        _ => moment.replace('T', " "),
    }
}

fn csv_file(path: &Path) -> Result<Grid, PublishError> {
    let bytes = fs::read(path).map_err(|error| unreadable(path, error))?;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let text = std::str::from_utf8(bytes)
        .map_err(|_| unreadable(path, "it is not UTF-8: save it as \"CSV UTF-8\""))?;
    let has_remarks = text.starts_with('#');
    let first = text.lines().find(|line| !line.is_empty() && !line.starts_with('#'));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator(first.unwrap_or_default()))
        .comment(has_remarks.then_some(b'#'))
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| unreadable(path, error))?;
        let line = record.position().map_or(0, csv::Position::line);
        rows.push((line, record.iter().map(str::to_owned).collect()));
    }
    Ok(Grid::of(rows))
}

/// The separator that cuts a line of column names most often; a comma where none does.
fn separator(line: &str) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut is_quoted = false;
    for byte in line.bytes() {
        is_quoted ^= byte == b'"';
        for (separator, count) in &mut counts {
            *count += usize::from(!is_quoted && byte == *separator);
        }
    }
    // The first of equals: a comma.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(separator, _)| *separator)
}
