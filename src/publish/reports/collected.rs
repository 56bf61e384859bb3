//! Reads reports: a table with the columns date, record, kind and words, or the letters that the app
//! writes, as they stand in mails.

use crate::domain::report::{FIRST_LINE, Fault, LAST_LINE, Report};
use crate::feed::change::is_id;
use chrono::NaiveDate;
use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};

/// What a table has a column for, and a letter a line.
const COLUMNS: [&str; 4] = ["date", "record", "kind", "words"];

/// A report, and when it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collected {
    /// The report.
    pub report: Report,
    /// The day.
    pub date: NaiveDate,
}

/// One thing that cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    /// The file.
    pub path: PathBuf,
    /// The line, counted from 1.
    pub line: u64,
    /// The column, or the line of a letter; empty where the whole is meant.
    pub column: String,
    /// What is wrong, for a person.
    pub reason: String,
}

impl fmt::Display for Misread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Misread { path, line, column, reason } = self;
        let column = if column.is_empty() { String::new() } else { format!(" [{column}]") };
        write!(f, "{}:{line}{column}: {reason}", path.display())
    }
}

/// Where something is read, and what was wrong so far.
struct Reader<'a> {
    path: &'a Path,
    misread: Vec<Misread>,
}

/// The reports in the text of a file. A file in which a letter begins is read as letters.
///
/// # Errors
/// Everything that cannot be read, in the order of the lines.
pub fn read(path: &Path, text: &str) -> Result<Vec<Collected>, Vec<Misread>> {
    let mut reader = Reader { path, misread: Vec::new() };
    let is_letters = text.lines().any(|line| unquoted(line) == FIRST_LINE);
    let found = if is_letters { reader.letters(text) } else { reader.table(text) };
    if reader.misread.is_empty() { Ok(found) } else { Err(reader.misread) }
}

/// A line of a mail without the marks of those who passed it on.
fn unquoted(line: &str) -> &str {
    line.trim_start_matches(['>', ' ', '\u{feff}']).trim_end()
}

impl Reader<'_> {
    fn wrong(&mut self, line: u64, column: &str, reason: impl Into<String>) {
        let (path, column) = (self.path.to_owned(), column.to_owned());
        self.misread.push(Misread { path, line, column, reason: reason.into() });
    }

    fn table(&mut self, text: &str) -> Vec<Collected> {
        let text = text.trim_start_matches('\u{feff}');
        let mut table = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        let header = table.headers().cloned().unwrap_or_default();
        let place = |name: &str| header.iter().position(|column| column.trim() == name);
        for column in COLUMNS.into_iter().filter(|column| place(column).is_none()) {
            self.wrong(1, column, "there is no such column");
        }
        if !self.misread.is_empty() {
            return Vec::new();
        }
        let mut found = Vec::new();
        for row in table.records() {
            match row {
                Ok(row) => {
                    let line = row.position().map_or(0, csv::Position::line);
                    let cell = |name: &str| place(name).and_then(|at| row.get(at)).unwrap_or("");
                    found.extend(self.collected(line, COLUMNS.map(cell)));
                }
                Err(error) => {
                    let line = error.position().map_or(0, csv::Position::line);
                    self.wrong(line, "", error.to_string());
                }
            }
        }
        found
    }

    /// The letters among other lines, which are those of the mail around them.
    fn letters(&mut self, text: &str) -> Vec<Collected> {
        let mut found = Vec::new();
        let mut lines = (1..).zip(text.lines().map(unquoted));
        while let Some((first, _)) = lines.find(|(_, line)| *line == FIRST_LINE) {
            let mut said: HashMap<&str, String> = HashMap::new();
            let mut has_end = false;
            for (_, line) in lines.by_ref() {
                if line == LAST_LINE {
                    has_end = true;
                    break;
                }
                // A mail program may have broken long words into lines.
                match (said.get_mut("words"), line.split_once(':')) {
                    (Some(words), _) => *words = format!("{words} {line}"),
                    (None, Some((name, value))) => drop(said.insert(name, value.trim().to_owned())),
                    (None, None) => {}
                }
            }
            if has_end {
                let of = |name: &str| said.get(name).map_or("", String::as_str);
                found.extend(self.collected(first, COLUMNS.map(of)));
            } else {
                self.wrong(
                    first,
                    "",
                    format!("the letter that begins here has no line `{LAST_LINE}`"),
                );
            }
        }
        found
    }

    /// The report of these cells, in the order of [`COLUMNS`].
    fn collected(&mut self, line: u64, cells: [&str; 4]) -> Option<Collected> {
        let [date, record, kind, words] = cells.map(str::trim);
        let parsed = date.parse().ok();
        if parsed.is_none() {
            self.wrong(line, "date", format!("`{date}` is no day such as 2026-11-26"));
        }
        if !is_id(record) {
            self.wrong(line, "record", format!("`{record}` is no id of a record"));
        }
        let fault = Fault::from_code(kind);
        if fault.is_none() {
            let codes = Fault::ALL.map(Fault::code).join(", ");
            self.wrong(line, "kind", format!("`{kind}` is none of {codes}"));
        }
        let (date, fault) = (parsed?, fault?);
        is_id(record).then(|| Collected { report: Report::new(record, fault, words), date })
    }
}
