//! Which codes a column may hold: the same tables the app translates.

use super::Problem;
use super::source::Row;
use crate::domain::eligibility::{ACCESS, COSTS, DOCUMENTS, ELIGIBILITY};
use crate::domain::language::LANGUAGES;
use crate::domain::need::{CATEGORIES, Need};

/// How exactly a point may be known.
pub(super) const PRECISIONS: &[&str] = &["", "exact", "street", "locality", "municipality"];

/// Judges every column of codes of a service.
pub(super) fn judge(row: &Row, problems: &mut Vec<Problem>) {
    let needs: Vec<&str> = Need::ALL.iter().map(|need| need.code()).collect();
    let categories: Vec<&str> = CATEGORIES.iter().map(|category| category.code).collect();
    one_of(row, "status", &["active", "draft"], problems);
    several_of(row, "category", &categories, problems);
    several_of(row, "needs", &needs, problems);
    several_of(row, "languages", LANGUAGES, problems);
    several_of(row, "eligibility", ELIGIBILITY, problems);
    several_of(row, "required_documents", DOCUMENTS, problems);
    several_of(row, "cost", COSTS, problems);
    several_of(row, "accessibility", ACCESS, problems);
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
