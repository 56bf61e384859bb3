//! Fills the empty cells of a row that we have with what a file says of the same service.
//!
//! Cells that belong together go together: a postal code is not taken beside another street, nor a
//! point beside another municipality. Where the file contradicts us, ours stays and a person is
//! told. Nothing nearer than its municipality is ever filled in for a protected place, and no file
//! ends its protection. Nobody's word makes a row verified, nor is one changed that is published or
//! verified: what a file could add to it is proposed to a person.

use super::candidate::Candidate;
use super::report::{Conflict, Proposal};
use crate::domain::search::fold;
use crate::publish::record;
use crate::publish::table::Table;
use std::collections::BTreeSet;

/// Cells that are taken together or not at all.
const GROUPS: [&[&str]; 19] = [
    &["name"],
    &["organization"],
    &["category"],
    &["needs"],
    &["municipality", "place_name", "address", "postal_code"],
    &["lat", "lon", "precision", "coordinates_source"],
    &["hide_location"],
    &["opening_hours", "hours_text", "itinerant"],
    &["appointment"],
    &["phones"],
    &["email"],
    &["whatsapp"],
    &["website"],
    &["languages", "languages_text"],
    &["eligibility"],
    &["required_documents"],
    &["cost"],
    &["accessibility"],
    &["note"],
];

/// Where our row comes from: filled in only where it says nothing of it.
const SOURCE: [&str; 2] = ["source_url", "source_date"];

/// What may give a protected place away; a source's address may be that of its point on a map.
const NEARER: [&str; 11] = [
    "place_name",
    "address",
    "postal_code",
    "lat",
    "lon",
    "precision",
    "coordinates_source",
    "website",
    "source_url",
    "source_date",
    "note",
];

/// Columns whose difference is told with that of their neighbours.
const QUIET: [&str; 3] = ["lon", "precision", "coordinates_source"];

/// What filling in came to.
#[derive(Debug, Default)]
pub struct Filled {
    /// Whether a cell changed.
    pub changed: bool,
    /// Where both contradict each other.
    pub conflicts: Vec<Conflict>,
    /// What could be filled in, where a person must do it.
    pub proposals: Vec<Proposal>,
}

/// How far a file's word goes in a row of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// It is told and nothing is written.
    Proposed,
    /// It fills empty cells.
    Fills,
    /// It replaces ours too, where both contradict each other.
    Wins,
}

/// Fills in the row `id` of `table`, as far as the file's word goes.
pub fn fill(table: &mut Table, id: &str, candidate: &Candidate, weight: Weight) -> Filled {
    let mut filled = Filled::default();
    let is_ours_hidden = table.cell(id, "hide_location") == "yes";
    let is_protected = is_ours_hidden || candidate.text("hide_location") == "yes";
    let moved = differs(table, id, candidate, "municipality");
    let mut due: Vec<&'static str> = Vec::new();
    for group in GROUPS {
        // Who protects a place ends that by hand.
        let is_ours = is_ours_hidden && group.contains(&"hide_location");
        let wins = weight == Weight::Wins && !is_ours;
        let columns = open(group, candidate, is_protected);
        let is_elsewhere = moved && group.contains(&"lat") && !wins;
        let contradicted: Vec<&str> = columns
            .iter()
            .copied()
            .filter(|column| differs(table, id, candidate, column))
            .collect();
        for column in contradicted.iter().filter(|column| !QUIET.contains(column)) {
            filled.conflicts.push(conflict(table, id, candidate, column, wins));
        }
        if !is_elsewhere && (contradicted.is_empty() || wins) {
            let is_due =
                |column: &&str| table.cell(id, column).is_empty() || contradicted.contains(column);
            due.extend(columns.into_iter().filter(is_due));
        }
    }
    if SOURCE.iter().all(|column| table.cell(id, column).is_empty()) {
        due.extend(open(&SOURCE, candidate, is_protected));
    }
    for column in due {
        let theirs = candidate.text(column);
        if weight == Weight::Proposed {
            let (id, theirs) = (id.to_owned(), theirs.to_owned());
            filled.proposals.push(Proposal { id, column, theirs });
        } else {
            filled.changed |= table.set(id, column, theirs);
        }
    }
    filled
}

/// The columns of a group that the file speaks of and may speak of.
fn open(group: &[&'static str], candidate: &Candidate, is_protected: bool) -> Vec<&'static str> {
    let may_take = |column: &&str| {
        let is_hidden = is_protected && NEARER.contains(column);
        !is_hidden && !candidate.text(column).is_empty()
    };
    group.iter().copied().filter(may_take).collect()
}

fn conflict(table: &Table, id: &str, candidate: &Candidate, column: &str, taken: bool) -> Conflict {
    let known = table.columns().iter().copied().find(|name| *name == column);
    let beside = |text: &str, lon: &str, precision: &str| match column {
        "lat" => format!("{text}, {lon} ({precision})"),
        _ => text.to_owned(),
    };
    let ours = |column: &str| table.cell(id, column);
    Conflict {
        id: id.to_owned(),
        column: known.unwrap_or_default(),
        ours: beside(ours(column), ours("lon"), ours("precision")),
        theirs: beside(candidate.text(column), candidate.text("lon"), candidate.text("precision")),
        taken,
    }
}

/// Whether both say something, and not the same.
fn differs(table: &Table, id: &str, candidate: &Candidate, column: &str) -> bool {
    let (ours, theirs) = (table.cell(id, column), candidate.text(column));
    if ours.is_empty() || theirs.is_empty() {
        return false;
    }
    match column {
        // Fewer numbers than ours contradict nothing.
        "phones" => !numbers(theirs).is_subset(&numbers(ours)),
        "lat" | "lon" => ours.parse::<f64>().ok() != theirs.parse::<f64>().ok(),
        _ => parts(ours) != parts(theirs),
    }
}

fn numbers(cell: &str) -> BTreeSet<String> {
    cell.split(';').map(|entry| record::phone(entry).0).collect()
}

fn parts(cell: &str) -> BTreeSet<String> {
    cell.split(';').map(fold).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::source::SERVICE_COLUMNS;

    #[test]
    fn every_column_is_filled_in_or_left_on_purpose() {
        // Ours to give, ours to say, what our own source is worth, and nobody's but a person's.
        let ours = ["id", "status", "confidence", "verified_on", "verified_by"];
        for column in SERVICE_COLUMNS {
            let times = GROUPS.iter().copied().flatten().chain(&SOURCE).chain(&ours);
            assert_eq!(times.filter(|name| *name == column).count(), 1, "{column}");
        }
    }
}
