//! Which codes a column may hold: the same tables the app translates.

use super::Problem;
use super::meetings::{self, MEETINGS};
use super::source::Row;
use crate::domain::eligibility::{ACCESS, COSTS, DOCUMENTS, ELIGIBILITY};
use crate::domain::language::LANGUAGES;
use crate::domain::meeting::THEMES;
use crate::domain::need::{CATEGORIES, Need};

/// What a service may say of itself.
const STATUS: &[&str] = &["active", "draft"];

/// What is stated, denied, or not said.
const YES_NO: &[&str] = &["", "yes", "no"];

/// How sure its source is of a row.
const CONFIDENCES: &[&str] = &["high", "medium", "low"];

/// How exactly a point may be known.
pub(super) const PRECISIONS: &[&str] = &["", "exact", "street", "locality", "municipality"];

/// The columns that hold several codes, in the order of the table.
pub(super) const CODED: [&str; 7] = [
    "category",
    "needs",
    "languages",
    "eligibility",
    "required_documents",
    "cost",
    "accessibility",
];

/// The codes that a column of [`CODED`] may hold; none for any other column.
pub(super) fn known(column: &str) -> Vec<&'static str> {
    match column {
        "category" => CATEGORIES.iter().map(|category| category.code).collect(),
        "needs" => Need::ALL.iter().map(|need| need.code()).collect(),
        "languages" => LANGUAGES.to_vec(),
        "eligibility" => ELIGIBILITY.to_vec(),
        "required_documents" => DOCUMENTS.to_vec(),
        "cost" => COSTS.to_vec(),
        "accessibility" => ACCESS.to_vec(),
        _ => Vec::new(),
    }
}

/// The codes that a column of this file may hold, and whether it may hold several; none where it holds
/// text.
pub(super) fn choices(file: &str, column: &str) -> Option<(Vec<&'static str>, bool)> {
    let one = |codes: &[&'static str]| Some((codes.to_vec(), false));
    match column {
        "status" if file == MEETINGS => one(&meetings::STATUS),
        "status" => one(STATUS),
        "theme" => one(&THEMES),
        "hide_location" | "appointment" | "itinerant" | "childcare" => one(YES_NO),
        "precision" => one(PRECISIONS),
        "confidence" => one(CONFIDENCES),
        "interpreters" => Some((LANGUAGES.to_vec(), true)),
        _ => Some((known(column), true)).filter(|(codes, _)| !codes.is_empty()),
    }
}

/// Judges every column of codes of a service.
pub(super) fn judge(row: &Row, problems: &mut Vec<Problem>) {
    one_of(row, "status", STATUS, problems);
    for column in CODED {
        several_of(row, column, &known(column), problems);
    }
    one_of(row, "hide_location", YES_NO, problems);
    one_of(row, "appointment", YES_NO, problems);
    one_of(row, "itinerant", YES_NO, problems);
    one_of(row, "precision", PRECISIONS, problems);
    one_of(row, "confidence", CONFIDENCES, problems);
    if row.text("category").is_empty() {
        problems.push(row.problem("category", "a service needs a category"));
    }
}

pub(super) fn one_of(row: &Row, column: &str, known: &[&str], problems: &mut Vec<Problem>) {
    let given = row.text(column);
    if !known.contains(&given) {
        problems.push(row.problem(column, unknown(given, known)));
    }
}

pub(super) fn several_of(row: &Row, column: &str, known: &[&str], problems: &mut Vec<Problem>) {
    let mut seen = Vec::new();
    for code in row.several(column) {
        if !known.contains(&code.as_str()) {
            problems.push(row.problem(column, unknown(&code, known)));
        } else if seen.contains(&code) {
            problems.push(row.problem(column, format!("`{code}` stands twice")));
        }
        seen.push(code);
    }
}

fn unknown(given: &str, known: &[&str]) -> String {
    let known: Vec<&str> = known.iter().copied().filter(|code| !code.is_empty()).collect();
    format!("`{given}` is not one of {}", known.join(", "))
}
