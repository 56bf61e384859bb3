//! Fills the empty cells of a row that we have with what a file says of the same service.
//!
//! Cells that belong together go together: a postal code is not taken beside another street, nor a
//! point beside another municipality. Where the file contradicts us, ours stays and a person is
//! told. Nothing nearer than its municipality is ever filled in for a protected place, and nobody's
//! word makes a row verified.

use super::candidate::Candidate;
use super::report::Conflict;
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

/// What may give a protected place away.
const NEARER: [&str; 8] = [
    "place_name",
    "address",
    "postal_code",
    "lat",
    "lon",
    "precision",
    "coordinates_source",
    "website",
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
}

/// Fills in the row `id` of `table`. With `wins`, the file's word replaces ours where they
/// contradict each other.
pub fn fill(table: &mut Table, id: &str, candidate: &Candidate, wins: bool) -> Filled {
    let mut filled = Filled::default();
    let is_protected =
        [table.cell(id, "hide_location"), candidate.text("hide_location")].contains(&"yes");
    let moved = differs(table, id, candidate, "municipality");
    for group in GROUPS {
        let may_take = |column: &&&str| {
            let is_hidden = is_protected && NEARER.contains(*column);
            !is_hidden && !candidate.text(column).is_empty()
        };
        let columns: Vec<&str> = group.iter().filter(may_take).copied().collect();
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
            filled.changed |= take(table, id, candidate, &columns, &contradicted);
        }
    }
    if SOURCE.iter().all(|column| table.cell(id, column).is_empty()) {
        filled.changed |= take(table, id, candidate, &SOURCE, &[]);
    }
    filled
}

/// Takes the empty cells among `columns`, and those in which the file's word is to win.
fn take(
    table: &mut Table,
    id: &str,
    candidate: &Candidate,
    columns: &[&str],
    won: &[&str],
) -> bool {
    let mut changed = false;
    for column in columns {
        if table.cell(id, column).is_empty() || won.contains(column) {
            changed |= table.set(id, column, candidate.text(column));
        }
    }
    changed
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
