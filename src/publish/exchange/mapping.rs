//! What another's columns mean: a file that a person can read, and the rows that come of it.
//!
//! ```toml
//! [columns]                      # theirs = ours; several may go to one column
//! "Denominazione" = "name"
//! "Tel. ufficio" = "phones"
//!
//! [constants]                    # what is true of every row that says nothing else
//! confidence = "medium"
//!
//! [codes.category]               # their word = our code
//! "Sportello anagrafe" = "registry-office"
//!
//! [key]                          # how a row is known again at the next import
//! columns = ["Codice"]           # without any: by name and municipality
//! name = "comune-perugia"        # before the key; without it, the name of the file
//! ours = false                   # whether the key is our own id
//! ```
//!
//! The same file serves spreadsheets, CSV and the properties of GeoJSON; of HSDS it translates the terms
//! (`[codes]`) and says what is true of every row. A value that is no code and that nothing translates
//! is left and told, never passed on.

use super::candidate::{Candidate, Left, Reading};
use super::code_names::CodeNames;
use super::grid::{Grid, GridRow};
use super::normal;
use crate::domain::search::{fold, words};
use crate::feed::hash;
use crate::publish::codes::{CODED, known};
use crate::publish::source::SERVICE_COLUMNS;
use crate::publish::validate::is_id;
use crate::publish::{PublishError, record, whole};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What their columns and words mean.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// Our column by theirs.
    #[serde(default)]
    pub columns: BTreeMap<String, String>,
    /// What every row says that says nothing else, by our column.
    #[serde(default)]
    pub constants: BTreeMap<String, String>,
    /// Our code by their word, by our column.
    #[serde(default)]
    pub codes: BTreeMap<String, BTreeMap<String, String>>,
    /// How a row is known again.
    #[serde(default)]
    pub key: Key,
}

/// How a row is known again at the next import.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Key {
    /// Stands before each key; without it the name of the file does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Their columns whose texts make the key; without any, name and municipality do.
    #[serde(default)]
    pub columns: Vec<String>,
    /// Whether the key is our own id.
    #[serde(default)]
    pub ours: bool,
}

impl Mapping {
    /// Reads a saved mapping.
    ///
    /// # Errors
    /// The file cannot be read, is no such TOML, or names a column that we do not have.
    pub fn read(path: &Path) -> Result<Self, PublishError> {
        let failed = |reason: String| PublishError::Read { path: path.to_owned(), reason };
        let text = fs::read_to_string(path).map_err(|error| failed(error.to_string()))?;
        let mapping: Mapping = toml::from_str(&text).map_err(|error| failed(error.to_string()))?;
        let targets = mapping.columns.values().chain(mapping.constants.keys());
        match targets.chain(mapping.codes.keys()).find(|column| !is_target(column)) {
            Some(column) => Err(failed(format!("`{column}` is no column that can be imported"))),
            None => Ok(mapping),
        }
    }

    /// The mapping as its file has it.
    pub fn text(&self) -> String {
        toml::to_string_pretty(self).unwrap_or_default()
    }

    /// Writes the mapping, to be read by a person and used again.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write(&self, path: &Path) -> Result<(), PublishError> {
        whole::write(path, self.text().as_bytes())
    }

    /// Says from where on the keys of a file are its own, where the mapping does not: two offices
    /// number their desks from 1 on.
    pub fn name_keys(&mut self, file: &Path) {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        self.key.name.get_or_insert_with(|| key_word(&[&stem]));
    }

    /// Whether a table has the columns that make its keys.
    ///
    /// # Errors
    /// It lacks one: every row would get another key than before.
    pub fn check_key(&self, grid: &Grid) -> Result<(), String> {
        match self.key.columns.iter().find(|name| !grid.columns.contains(name)) {
            Some(name) => Err(format!("the file has no column `{name}`, which [key] names")),
            None => Ok(()),
        }
    }

    /// What the rows of a table come to.
    pub fn apply(&self, grid: &Grid) -> Reading {
        let mut reading = Reading::default();
        let names = CodeNames::built_in();
        let mut keys = BTreeSet::new();
        for row in &grid.rows {
            let candidate = self.candidate(grid, row, names);
            if keys.insert(candidate.key.clone()) {
                reading.candidates.push(candidate);
            } else {
                let reason = "its key stands in an earlier row too: name a column in [key]";
                reading.left.push(Left::new(&row.at, reason));
            }
        }
        let unused: Vec<&str> = grid
            .columns
            .iter()
            .map(String::as_str)
            .filter(|name| {
                let is_key = self.key.columns.iter().any(|column| column == name);
                !name.is_empty()
                    && !is_key
                    && !self.columns.contains_key(*name)
                    && *name != "status"
            })
            .collect();
        if !unused.is_empty() {
            reading.notes.push(format!("columns not taken: {}", unused.join(", ")));
        }
        let lacking = self.columns.keys().filter(|name| !grid.columns.contains(name));
        let lacking: Vec<&str> = lacking.map(String::as_str).collect();
        if !lacking.is_empty() {
            let lacking = lacking.join(", ");
            reading.notes.push(format!("columns of the mapping that the file lacks: {lacking}"));
        }
        reading
    }

    fn candidate(&self, grid: &Grid, row: &GridRow, names: &CodeNames) -> Candidate {
        let mut candidate = Candidate::new("", &row.at);
        for (name, text) in grid.columns.iter().zip(&row.cells) {
            let column = self.columns.get(name).and_then(|target| target_of(target));
            if let Some(column) = column.filter(|_| !text.trim().is_empty()) {
                self.take(&mut candidate, column, text, names);
            }
        }
        for (column, text) in &self.constants {
            candidate.set_if_empty(column, text);
        }
        let of = |name: &String| {
            let at = grid.columns.iter().position(|column| column == name)?;
            row.cells.get(at).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
        };
        let parts: Vec<&str> = self.key.columns.iter().filter_map(of).collect();
        let own = if parts.is_empty() {
            key_word(&[candidate.text("name"), candidate.text("municipality")])
        } else {
            parts.join("/")
        };
        if self.key.ours && is_id(&own) {
            candidate.own_id = Some(own.clone());
        }
        candidate.key = format!("{}:{own}", self.key.name.as_deref().unwrap_or_default());
        candidate
    }

    fn take(&self, candidate: &mut Candidate, column: &'static str, text: &str, names: &CodeNames) {
        let text = text.trim();
        if is_in_our_words(column, text) {
            take_ours(candidate, column, text);
            return;
        }
        if CODED.contains(&column) {
            self.take_codes(candidate, column, text, names);
            return;
        }
        if column == "phones" {
            take_phones(candidate, text);
            return;
        }
        let normal = match column {
            "lat" | "lon" => normal::coordinate(text),
            "postal_code" => normal::postal_code(text),
            "source_date" | "verified_on" => normal::date(text),
            "appointment" | "hide_location" | "itinerant" => {
                normal::yes_or_no(text).map(str::to_owned)
            }
            "whatsapp" => normal::phone(text),
            "precision" | "confidence" => Some(self.translated(column, text).to_owned()),
            _ => Some(text.to_owned()),
        };
        match normal {
            Some(normal) if [&normal, ""].contains(&candidate.text(column)) => {
                candidate.set(column, &normal);
            }
            Some(normal) => {
                candidate.note(column, format!("`{normal}` of a second column: the first is kept"));
            }
            None => candidate.note(column, format!("`{text}` cannot be read without a guess")),
        }
    }

    /// What their word is in our codes, where the mapping says so.
    pub(super) fn translation(&self, column: &str, word: &str) -> Option<&str> {
        let mut words = self.codes.get(column)?.iter();
        words.find(|(theirs, _)| fold(theirs) == fold(word)).map(|(_, ours)| ours.as_str())
    }

    /// Their word in our codes; the word itself where nothing translates it.
    fn translated<'a>(&'a self, column: &str, word: &'a str) -> &'a str {
        self.translation(column, word).unwrap_or(word)
    }

    fn take_codes(
        &self,
        candidate: &mut Candidate,
        column: &'static str,
        text: &str,
        names: &CodeNames,
    ) {
        // A whole cell may be one name with commas in it.
        let whole = self.translated(column, text);
        let parts: Vec<&str> = if whole != text || names.code(column, text).is_some() {
            vec![whole]
        } else {
            text.split([';', ',', '|', '/'])
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .collect()
        };
        for part in parts {
            let translated = self.translated(column, part);
            for word in translated.split(';') {
                match names.code(column, word) {
                    Some(code) => candidate.add(column, code),
                    None => candidate.note(
                        column,
                        format!("`{word}` is no code: translate it in [codes.{column}]"),
                    ),
                }
            }
        }
    }
}

/// Whether a cell of codes or numbers stands as our own source writes it.
fn is_in_our_words(column: &str, text: &str) -> bool {
    let codes = known(column);
    let is_ours = |part: &str| match column {
        "phones" => normal::is_as_dialled(&record::phone(part).0),
        _ => codes.contains(&part),
    };
    (column == "phones" || CODED.contains(&column)) && text.split(';').map(str::trim).all(is_ours)
}

/// Takes a cell as it stands, or adds what it says to what another column said.
fn take_ours(candidate: &mut Candidate, column: &str, text: &str) {
    if candidate.text(column).is_empty() {
        candidate.set(column, text);
    }
    for part in text.split(';') {
        candidate.add(column, part);
    }
}

fn take_phones(candidate: &mut Candidate, text: &str) {
    for number in normal::numbers(text) {
        match normal::phone(&number) {
            Some(dialled) => candidate.add("phones", &dialled),
            None => candidate.note("phones", format!("`{number}` is no number that surely dials")),
        }
    }
}

/// Our column of this name, if it can be imported.
fn target_of(name: &str) -> Option<&'static str> {
    SERVICE_COLUMNS.iter().copied().find(|column| *column == name && is_target(column))
}

/// Whether a file of others may fill this column: the id is ours to give, and nobody has verified
/// what just came in.
fn is_target(column: &str) -> bool {
    !["id", "status"].contains(&column) && SERVICE_COLUMNS.contains(&column)
}

/// Texts as one word that no other texts come to: the slug, and where that has not all of their
/// letters (another alphabet, too long), a hash of them.
pub fn key_word(texts: &[&str]) -> String {
    let slug = slug(texts);
    let folded = texts.iter().map(|text| fold(text)).collect::<Vec<_>>().join("\n");
    let letters = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).count();
    if letters(&slug) == letters(&folded) && !slug.is_empty() {
        return slug;
    }
    let hash = hash(folded.as_bytes());
    let hash: String = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    if slug.is_empty() { hash } else { format!("{slug}-{hash}") }
}

/// Texts as one word of an address: folded, `a-z`, `0-9` and hyphens, at most 64 bytes. Empty where
/// no letter is left of them.
pub fn slug(texts: &[&str]) -> String {
    let folded = texts.iter().map(|text| fold(text)).collect::<Vec<_>>().join(" ");
    let mut slug = String::new();
    for word in words(&folded) {
        let word: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
        if !word.is_empty() && slug.len() + word.len() < 64 {
            if !slug.is_empty() {
                slug.push('-');
            }
            slug.push_str(&word);
        }
    }
    slug
}
