//! The operators' side: from the spreadsheet they maintain to what phones open.
//!
//! `source` reads the files, `validate` says everything that is wrong with them at once,
//! `record` turns good rows into the records of the feed, `snapshot` writes them. Nothing comes
//! from the clock or the network: the same source gives the same bytes.

mod codes;
mod record;
pub mod snapshot;
pub mod source;
mod validate;

use std::fmt;
use std::path::PathBuf;

/// One thing wrong with the source, where, and why.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file's name within the source.
    pub file: &'static str,
    /// The line in the file, counted from 1; 0 where the whole file is meant.
    pub row: u64,
    /// The column's name; empty where the whole row is meant.
    pub column: String,
    /// What is wrong, for a person.
    pub reason: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if self.row > 0 {
            write!(f, ":{}", self.row)?;
        }
        if !self.column.is_empty() {
            write!(f, " [{}]", self.column)?;
        }
        write!(f, ": {}", self.reason)
    }
}

/// Why nothing was published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// A file of the source cannot be read.
    #[error("{} cannot be read: {reason}", path.display())]
    Read {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// The source is wrong; every problem, in the order of the files.
    #[error("{} in the source; nothing was written", problem_count(.0.len()))]
    Source(Vec<Problem>),
    /// The output cannot be written.
    #[error("{} cannot be written: {reason}", path.display())]
    Write {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// The database cannot be made.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}

fn problem_count(count: usize) -> String {
    if count == 1 { "1 problem".to_owned() } else { format!("{count} problems") }
}
