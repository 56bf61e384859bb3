//! Which codes a column may hold: the same tables the app translates.

use super::Problem;
use super::source::Row;
use crate::domain::eligibility::{ACCESS, COSTS, DOCUMENTS, ELIGIBILITY};
use crate::domain::language::LANGUAGES;
use crate::domain::need::{CATEGORIES, Need};

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

/// Judges every column of codes of a service.
pub(super) fn judge(row: &Row, problems: &mut Vec<Problem>) {
    one_of(row, "status", &["active", "draft"], problems);
    for column in CODED {
        several_of(row, column, &known(column), problems);
    }
    one_of(row, "hide_location", &["", "yes", "no"], problems);
    one_of(row, "appointment", &["", "yes", "no"], problems);
    one_of(row, "itinerant", &["", "yes", "no"], problems);
    one_of(row, "precision", PRECISIONS, problems);
    one_of(row, "confidence", &["high", "medium", "low"], problems);
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
