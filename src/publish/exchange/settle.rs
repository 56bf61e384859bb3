//! Makes of a candidate a draft that the source may hold, or says why it cannot be one.
//!
//! The rules are `validate`'s own. A cell that breaks one is emptied and told; a candidate whose
//! name, category, place or protection is wrong is left as a whole. Two cells are filled in, both
//! with the least that can be said: how precise a point is that says nothing of it (`municipality`),
//! and how sure a row is that nobody looked at (`low`). A mapping may state better.

use super::candidate::Candidate;
use super::places::Places;
use crate::publish::Problem;
use crate::publish::source::Row;
use crate::publish::validate::Judge;

/// Columns without which a row is none.
const NEEDED: [&str; 5] = ["", "name", "category", "municipality", "hide_location"];

/// What an import knows of its file as a whole.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// Where its points come from, for rows that do not say.
    pub coordinates: String,
    /// The address of the file, for rows that name no source.
    pub source_url: Option<String>,
}

/// Puts a candidate in its municipality, fills in what the file says as a whole, and empties the
/// cells that break a rule.
///
/// # Errors
/// Why it cannot be taken at all.
pub(in crate::publish) fn settle(
    candidate: &mut Candidate,
    places: &Places,
    judge: &Judge<'_>,
    origin: &Origin,
) -> Result<(), String> {
    places.resolve(candidate)?;
    if candidate.own_id.is_none() {
        candidate.leave_stamp();
    }
    complete(candidate, origin);
    // Each turn empties at least one cell, so that it ends.
    loop {
        let problems = judge.problems(&row(candidate));
        let Some(first) = problems.first() else { return Ok(()) };
        if let Some(problem) = problems.iter().find(|one| NEEDED.contains(&one.column.as_str())) {
            return Err(told(problem));
        }
        empty(candidate, first)?;
    }
}

fn complete(candidate: &mut Candidate, origin: &Origin) {
    if candidate.point().is_some() {
        candidate.set_if_empty("precision", "municipality");
        if candidate.text("hide_location") != "yes" {
            candidate.set_if_empty("coordinates_source", &origin.coordinates);
        }
    }
    candidate.set_if_empty("confidence", "low");
    if let Some(url) = &origin.source_url {
        candidate.set_if_empty("source_url", url);
    }
    // The rule is what the source itself says, where it says nothing in words.
    let rule = candidate.text("opening_hours").to_owned();
    candidate.set_if_empty("hours_text", &rule);
}

/// Empties what a rule says is wrong.
fn empty(candidate: &mut Candidate, problem: &Problem) -> Result<(), String> {
    match problem.column.as_str() {
        "lat" | "lon" | "precision" | "coordinates_source" => {
            candidate.leave_point(&problem.reason);
        }
        "confidence" => {
            candidate.leave("confidence", &problem.reason);
            candidate.set("confidence", "low");
        }
        column if candidate.text(column).is_empty() => return Err(told(problem)),
        column => candidate.leave(column, &problem.reason),
    }
    Ok(())
}

fn told(problem: &Problem) -> String {
    if problem.column.is_empty() {
        return problem.reason.clone();
    }
    format!("{}: {}", problem.column, problem.reason)
}

/// The candidate as a draft of the source.
fn row(candidate: &Candidate) -> Row {
    Row::of_service(candidate.cells().chain([("id", "draft"), ("status", "draft")]))
}
