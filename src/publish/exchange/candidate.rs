//! What a reader hands over: one row in our columns, where it stood, and what of it stayed behind.
//!
//! A candidate is text in our columns and nothing more: whether that text is true of a place of the
//! region is `places`'s question, whether a phone may have it `settle`'s, whether we have the
//! service already `merge`'s. A reader never fills a cell that its file does not speak of.

use crate::publish::source::SERVICE_COLUMNS;
use std::collections::BTreeMap;

/// Something of a file that was not taken, and why.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Left {
    /// Where it stood: a row, a line, an object.
    pub at: String,
    /// Why it stayed behind.
    pub reason: String,
}

impl Left {
    /// What stood at `at` stayed behind because of `reason`.
    pub fn new(at: impl Into<String>, reason: impl Into<String>) -> Self {
        Left { at: at.into(), reason: reason.into() }
    }
}

/// One service at one place, as a file tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Candidate {
    /// Names it among all files, the same at each import: `<name of the list, or format>:<their id>`.
    pub key: String,
    /// Where it stood in the file, for a person.
    pub at: String,
    /// Our own id, where the file came from us and still carries it.
    pub own_id: Option<String>,
    cells: BTreeMap<&'static str, String>,
    /// Cells and values that stayed behind, of this one.
    pub left: Vec<Left>,
}

impl Candidate {
    /// A candidate without cells.
    pub fn new(key: impl Into<String>, at: impl Into<String>) -> Self {
        Candidate { key: key.into(), at: at.into(), ..Candidate::default() }
    }

    /// The text of a column; empty where the file says nothing.
    pub fn text(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// Every cell that says something, by our column.
    pub fn cells(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.cells.iter().map(|(column, text)| (*column, text.as_str()))
    }

    /// Writes a cell, trimmed and on one line; an empty text empties it. What is no column of ours
    /// changes nothing.
    pub fn set(&mut self, column: &str, text: &str) {
        let Some(column) = SERVICE_COLUMNS.iter().copied().find(|known| *known == column) else {
            return;
        };
        let line = text.trim().replace(['\n', '\r', '\t'], " ");
        if line.is_empty() {
            self.cells.remove(column);
        } else {
            self.cells.insert(column, line);
        }
    }

    /// Writes a cell that is still empty.
    pub fn set_if_empty(&mut self, column: &str, text: &str) {
        if self.text(column).is_empty() {
            self.set(column, text);
        }
    }

    /// Adds a value to a column that holds several; one that is there already is not added.
    pub fn add(&mut self, column: &str, value: &str) {
        let value = value.trim();
        let there = self.text(column);
        if value.is_empty() || there.split(';').any(|one| one.trim() == value) {
            return;
        }
        let text = if there.is_empty() { value.to_owned() } else { format!("{there};{value}") };
        self.set(column, &text);
    }

    /// Empties a cell that cannot be taken, and remembers why.
    pub fn leave(&mut self, column: &str, reason: impl std::fmt::Display) {
        self.set(column, "");
        self.note(column, reason);
    }

    /// Remembers something of a column that was not taken.
    pub fn note(&mut self, column: &str, reason: impl std::fmt::Display) {
        self.left.push(Left::new(self.at.clone(), format!("{column}: {reason}")));
    }

    /// The point in degrees (latitude, longitude), where both are numbers.
    pub fn point(&self) -> Option<(f64, f64)> {
        Some((self.text("lat").parse().ok()?, self.text("lon").parse().ok()?))
    }

    /// Leaves the stamp of others: it does not say that we asked the desk.
    pub fn leave_stamp(&mut self) {
        for column in ["verified_on", "verified_by"] {
            if !self.text(column).is_empty() {
                let reason = format!("`{}` is not a stamp of ours", self.text(column));
                self.leave(column, reason);
            }
        }
    }

    /// Forgets the point and all that is said about it.
    pub fn leave_point(&mut self, reason: impl std::fmt::Display) {
        for column in ["lat", "lon", "precision", "coordinates_source"] {
            self.set(column, "");
        }
        self.note("lat", reason);
    }
}

/// All that a reader found in a file.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// What may become rows.
    pub candidates: Vec<Candidate>,
    /// What cannot, by row or object.
    pub left: Vec<Left>,
    /// What the operator should know of the file as a whole.
    pub notes: Vec<String>,
}
