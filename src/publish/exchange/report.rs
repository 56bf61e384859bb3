//! What an import tells: what it took, what it left and why, what it asks.

use super::candidate::Left;
use super::questions::Question;
use std::collections::BTreeMap;
use std::fmt;

/// How many rows or places are named at once; beyond them their number is told.
const NAMED: usize = 20;

/// A cell in which a file says something else than we do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Our row.
    pub id: String,
    /// The column.
    pub column: &'static str,
    /// What we say.
    pub ours: String,
    /// What the file says.
    pub theirs: String,
    /// Whether the file's word was taken.
    pub taken: bool,
}

/// A cell that a file could fill in, of a row that is published or that somebody verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Our row.
    pub id: String,
    /// The column, empty with us.
    pub column: &'static str,
    /// What the file says.
    pub theirs: String,
}

/// What came of an import.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Nothing was written.
    pub dry_run: bool,
    /// Ids of new rows.
    pub taken: Vec<String>,
    /// Ids of rows that changed.
    pub updated: Vec<String>,
    /// How many candidates changed nothing in the row that we have.
    pub unchanged: usize,
    /// Candidates that stayed behind.
    pub left: Vec<Left>,
    /// Cells and values that stayed behind, of candidates that were taken.
    pub left_cells: Vec<Left>,
    /// Cells in which the file contradicts us.
    pub conflicts: Vec<Conflict>,
    /// What a person may fill in after asking.
    pub proposals: Vec<Proposal>,
    /// What a person must answer.
    pub questions: Vec<Question>,
    /// What the operator should know of the file as a whole.
    pub notes: Vec<String>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for note in &self.notes {
            writeln!(f, "{note}")?;
        }
        for (what, ids) in [("taken", &self.taken), ("updated", &self.updated)] {
            if !ids.is_empty() {
                writeln!(f, "{what}: {}", named(ids))?;
            }
        }
        told(f, "left", &self.left)?;
        told(f, "left of rows that were taken", &self.left_cells)?;
        for conflict in &self.conflicts {
            let Conflict { id, column, ours, theirs, taken } = conflict;
            let kept = if *taken { "taken from the file" } else { "ours is kept" };
            writeln!(f, "{id} [{column}]: ours `{ours}`, the file's `{theirs}`; {kept}")?;
        }
        for Proposal { id, column, theirs } in &self.proposals {
            writeln!(f, "{id} [{column}]: empty, the file's `{theirs}`; proposed, not taken")?;
        }
        for question in &self.questions {
            let Question { key, id, theirs, ours, why } = question;
            writeln!(f, "is {key} ({theirs}) the same as {id} ({ours})? {why}")?;
        }
        write!(
            f,
            "taken {}, updated {}, unchanged {}, left {}, conflicts {}, proposals {}, questions {}{}",
            self.taken.len(),
            self.updated.len(),
            self.unchanged,
            self.left.len(),
            self.conflicts.len(),
            self.proposals.len(),
            self.questions.len(),
            if self.dry_run { "; dry run: nothing was written" } else { "" }
        )
    }
}

/// Reasons with the places they hold for, the most frequent first.
fn told(f: &mut fmt::Formatter<'_>, what: &str, left: &[Left]) -> fmt::Result {
    let mut by_reason: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for Left { at, reason } in left {
        by_reason.entry(reason).or_default().push(at);
    }
    let mut reasons: Vec<(&str, Vec<&str>)> = by_reason.into_iter().collect();
    reasons.sort_by_key(|(_, places)| std::cmp::Reverse(places.len()));
    for (reason, places) in reasons {
        writeln!(f, "{what}, {}: {reason} ({})", places.len(), named(&places))?;
    }
    Ok(())
}

/// The first of some names, and how many more there are.
fn named(names: &[impl AsRef<str>]) -> String {
    let first = names.iter().take(NAMED).map(AsRef::as_ref).collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(NAMED) {
        0 => first,
        more => format!("{first} and {more} more"),
    }
}
