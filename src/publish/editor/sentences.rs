//! The app's own sentences, Italian beside another language, with whose word each is.
//!
//! Read and written in the folder that was named with `--locales`; how they are kept there is told
//! above, in the editor's own words. A sentence is written back into its place in the file, and only
//! if the file then still says the same things with the same variables.

use super::saving::EditError;
use crate::feed;
use crate::locale::{Tongue, tongue};
use crate::publish::table::Table;
use crate::publish::{PublishError, validate, whole};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The language that the others are compared with.
const ORIGINAL: &str = "it";

/// The files that hold sentences.
pub(super) const FILES: [&str; 3] = ["taxonomy", "guides", "app"];

/// Name of the file that says which sentences a person has reviewed.
const REVIEWS: &str = "reviews.csv";

/// Its columns: the file and the message, hashes of the Italian and of the sentence as they were when
/// they were compared, who did it and when.
const REVIEW_COLUMNS: &[&str] = &["sentence", "italian", "own", "reviewed_by", "reviewed_on"];

/// Letters of a hash that are kept: enough to tell one sentence from another.
const HASH_LETTERS: usize = 16;

/// Whose word a sentence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum State {
    /// A person wrote or reviewed it.
    Human,
    /// A machine wrote it.
    Machine,
    /// A person reviewed it, and the Italian or the sentence is another since.
    Outdated,
    /// There is none.
    Missing,
}

/// One sentence beside the Italian.
#[derive(Debug, Serialize)]
pub(super) struct Sentence {
    id: String,
    italian: String,
    own: String,
    state: State,
    reviewed_by: String,
    reviewed_on: String,
}

/// What a person made of a sentence.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Review {
    /// The Italian that was looked at.
    italian: String,
    /// The sentence that was looked at.
    was: String,
    /// The sentence as it shall be.
    own: String,
    /// Who says so.
    by: String,
}

/// The sentences of a file in a language.
///
/// # Errors
/// There is no such language or file, or it cannot be read.
pub(super) fn list(locales: &Path, tag: &str, file: &str) -> Result<Vec<Sentence>, EditError> {
    let tongue = known(tag, file)?;
    let (italian, own) = (read(locales, ORIGINAL, file)?, read(locales, tag, file)?);
    let reviews = reviews(locales, tag)?;
    let sentences = messages(&italian).into_iter().map(|(id, italian)| {
        let own = message(&own, &id).unwrap_or_default();
        sentence(tongue, file, id, italian, own, &reviews)
    });
    Ok(sentences.collect())
}

/// Writes a reviewed sentence, and that it was reviewed.
///
/// # Errors
/// The sentence or its Italian is another by now, or cannot stand in the file; or a file cannot be
/// written.
pub(super) fn review(
    locales: &Path,
    (tag, file, id): (&str, &str, &str),
    review: &Review,
    today: NaiveDate,
) -> Result<Sentence, EditError> {
    let tongue = known(tag, file)?;
    let by = review.by.trim();
    if by.is_empty() || by.chars().any(validate::is_suspicious) {
        return Err(unwritable("say who reviewed it, in plain letters".to_owned()));
    }
    let folder = locales.join(tag);
    let _alone = whole::alone(&folder)?;
    let italian = message(&read(locales, ORIGINAL, file)?, id).unwrap_or_default();
    let text = read(locales, tag, file)?;
    let there = message(&text, id).unwrap_or_default();
    if there != review.was || italian != review.italian {
        return Err(EditError::Changed { id: id.to_owned(), now: None });
    }
    let own = review.own.trim();
    let text = replaced(&text, id, own).map_err(unwritable)?;
    let mut reviews = reviews(locales, tag)?;
    let key = key(file, id);
    let day = today.to_string();
    for (column, cell) in
        [("italian", hash(&italian)), ("own", hash(own)), ("reviewed_by", by.into())]
    {
        reviews.set(&key, column, &cell);
    }
    reviews.set(&key, "reviewed_on", &day);
    // The sentence first: a review of what is not written yet would be a lie.
    whole::write(&path(locales, tag, file), text.as_bytes())?;
    reviews.write()?;
    Ok(sentence(tongue, file, id.to_owned(), italian, own.to_owned(), &reviews))
}

fn known(tag: &str, file: &str) -> Result<&'static Tongue, EditError> {
    let missing = |what: String| EditError::Missing { what };
    if !FILES.contains(&file) {
        return Err(missing(format!("file `{file}`")));
    }
    tongue(tag).ok_or_else(|| missing(format!("language `{tag}`")))
}

fn path(locales: &Path, tag: &str, file: &str) -> PathBuf {
    locales.join(tag).join(format!("{file}.ftl"))
}

fn read(locales: &Path, tag: &str, file: &str) -> Result<String, EditError> {
    let path = path(locales, tag, file);
    fs::read_to_string(&path)
        .map_err(|error| PublishError::Read { path, reason: error.to_string() }.into())
}

fn reviews(locales: &Path, tag: &str) -> Result<Table, EditError> {
    let path = locales.join(tag).join(REVIEWS);
    match path.exists() {
        true => Ok(Table::read(&path, REVIEW_COLUMNS)?),
        false => Ok(Table::empty(&path, REVIEW_COLUMNS)),
    }
}

fn key(file: &str, id: &str) -> String {
    format!("{file}/{id}")
}

fn hash(text: &str) -> String {
    let mut hash = const_hex::encode(feed::hash(text.as_bytes()));
    hash.truncate(HASH_LETTERS);
    hash
}

fn unwritable(reason: String) -> EditError {
    EditError::Unwritable { column: String::new(), reason }
}

fn sentence(
    tongue: &Tongue,
    file: &str,
    id: String,
    italian: String,
    own: String,
    reviews: &Table,
) -> Sentence {
    let key = key(file, &id);
    let cell = |column| reviews.cell(&key, column).to_owned();
    let is_same = cell("italian") == hash(&italian) && cell("own") == hash(&own);
    let state = match (own.is_empty(), reviews.has(&key), tongue.by_machine) {
        (true, ..) => State::Missing,
        (_, true, _) if is_same => State::Human,
        (_, true, _) => State::Outdated,
        (_, false, true) => State::Machine,
        (_, false, false) => State::Human,
    };
    let (reviewed_by, reviewed_on) = (cell("reviewed_by"), cell("reviewed_on"));
    Sentence { id, italian, own, state, reviewed_by, reviewed_on }
}

/// The id that a line begins a message with.
fn begun(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let is_id = id.starts_with(|letter: char| letter.is_ascii_lowercase())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_id.then_some(id)
}

/// Where each message stands: its id, and where its value begins and ends.
fn places(text: &str) -> Vec<(&str, usize, usize)> {
    let (mut places, mut at): (Vec<(&str, usize, usize)>, usize) = (Vec::new(), 0);
    let mut is_within = false;
    for line in text.split_inclusive('\n') {
        let end = at + line.trim_end().len();
        if let Some(id) = begun(line) {
            let value = at + line.find('=').unwrap_or_default() + 1;
            places.push((id, value, end.max(value)));
            is_within = true;
        } else if line.starts_with([' ', '}']) && !line.trim().is_empty() {
            if let Some(last) = places.last_mut().filter(|_| is_within) {
                last.2 = end;
            }
        } else if !line.trim().is_empty() {
            is_within = false;
        }
        at += line.len();
    }
    places
}

/// A value as a person reads and writes it: without the space that the file needs before each line.
fn plain(value: &str) -> String {
    let lines: Vec<&str> = value.lines().collect();
    let rest = lines.get(1..).unwrap_or_default();
    let width = |line: &&str| line.len() - line.trim_start().len();
    let filled = rest.iter().copied().filter(|line| !line.trim().is_empty());
    let indent = filled.map(|line| width(&line)).min().unwrap_or(0);
    let first = lines.first().map_or("", |line| line.trim());
    let rest = rest.iter().map(|line| line.get(indent..).unwrap_or_default());
    let all: Vec<&str> = std::iter::once(first).chain(rest).collect();
    all.join("\n").trim().to_owned()
}

fn messages(text: &str) -> Vec<(String, String)> {
    let value = |from, to| plain(text.get(from..to).unwrap_or_default());
    places(text).into_iter().map(|(id, from, to)| (id.to_owned(), value(from, to))).collect()
}

fn message(text: &str, id: &str) -> Option<String> {
    let (_, from, to) = places(text).into_iter().find(|(known, ..)| *known == id)?;
    Some(plain(text.get(from..to)?))
}

/// The file with another value for a message, or why it cannot be.
fn replaced(text: &str, id: &str, value: &str) -> Result<String, String> {
    let place = places(text).into_iter().find(|(known, ..)| *known == id);
    let (_, from, to) = place.ok_or_else(|| format!("there is no `{id}`"))?;
    if value.is_empty() || value.chars().any(|letter| letter.is_control() && letter != '\n') {
        return Err("a sentence has letters, and no control characters".to_owned());
    }
    if plain(text.get(from..to).unwrap_or_default()) == value {
        return Ok(text.to_owned());
    }
    let written = match value.contains('\n') {
        false => format!(" {value}"),
        true => value.lines().map(|line| format!("\n    {line}").trim_end().to_owned()).collect(),
    };
    let (before, after) = (text.get(..from), text.get(to..));
    let fresh = [before.unwrap_or_default(), &written, after.unwrap_or_default()].concat();
    let parsed = fluent_syntax::parser::parse(fresh.as_str());
    let is_same = parsed.is_ok()
        && messages(&fresh).iter().map(|(id, _)| id).eq(messages(text).iter().map(|(id, _)| id))
        && message(&fresh, id).as_deref() == Some(value);
    if !is_same {
        return Err("this is no Fluent: keep what stands in { … } as it is".to_owned());
    }
    let old = message(text, id).unwrap_or_default();
    if placeables(&old) != placeables(value) {
        return Err("what stands in { $… } must stay as it is".to_owned());
    }
    Ok(fresh)
}

/// The names of the variables in a sentence.
fn placeables(text: &str) -> BTreeSet<&str> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let names = text.split('$').skip(1);
    names.map(|rest| rest.split(|letter| !is_part(letter)).next().unwrap_or_default()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::TONGUES;

    fn shipped(tag: &str, file: &str) -> String {
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        read(&locales, tag, file).unwrap()
    }

    #[test]
    fn every_sentence_that_ships_is_found_and_written_back_alike() {
        for (tongue, file) in TONGUES.iter().flat_map(|tongue| FILES.map(|file| (tongue, file))) {
            let text = shipped(tongue.tag, file);
            let parsed = fluent_syntax::parser::parse(text.as_str()).unwrap();
            let is_message = |entry: &&fluent_syntax::ast::Entry<&str>| {
                matches!(entry, fluent_syntax::ast::Entry::Message(_))
            };
            let found = messages(&text);
            assert_eq!(found.len(), parsed.body.iter().filter(is_message).count(), "{file}");
            // A few, and of one language: each is looked for from the beginning of its file.
            let few = found.into_iter().step_by(10).filter(|_| tongue.tag == "ar");
            for (id, value) in few {
                assert_eq!(replaced(&text, &id, &value).unwrap(), text, "{} {id}", tongue.tag);
                assert_ne!(replaced(&text, &id, &format!("{value}!")).unwrap(), text, "{id}");
            }
        }
    }

    #[test]
    fn a_sentence_with_other_variables_or_broken_braces_is_refused() {
        let text = "a = One { $count }\n\n# said of b\nb =\n    Two\n    lines\nc = Three\n";
        assert_eq!(message(text, "b").as_deref(), Some("Two\nlines"));
        for value in ["One", "One { $number }", "One { $count", "{ $count } }", ""] {
            assert!(replaced(text, "a", value).is_err(), "{value}");
        }
        let fresh = replaced(text, "b", "Only one").unwrap();
        assert_eq!(fresh, text.replace("b =\n    Two\n    lines", "b = Only one"));
        assert_eq!(replaced(&fresh, "b", "Two\nlines").unwrap(), text);
    }
}
