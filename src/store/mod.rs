//! The content database: a cache that can always be made again from the bundled snapshot.
//!
//! All SQL of the content lives here, one function a question. [`Content`] is the face the
//! screens and the command line use: it owns one open revision and the in-memory directory built
//! from it. [`apply`] brings a database up to date, and [`cabinet`] keeps those of a device as
//! files. It keeps nothing the user saved (that is `library`) and asks no network.

pub mod apply;
#[cfg(not(target_arch = "wasm32"))]
pub mod cabinet;
mod content;
pub mod open;
mod read;
pub mod write;

pub use content::{Answer, Content};
pub use read::{Release, directory, release};

use rusqlite::ErrorCode;

/// What can go wrong with the content database.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// SQLite refused.
    #[error("the content database failed while it {doing}: {source}")]
    Sqlite {
        /// What was being done.
        doing: &'static str,
        /// SQLite's reason.
        source: rusqlite::Error,
    },
    /// The database is another program's, or empty.
    #[error("the content is no Passi snapshot: its application id is {found:#x}")]
    Application {
        /// The id the file gives itself.
        found: i64,
    },
    /// The bytes are no snapshot of this version.
    #[error("the content is not a Passi snapshot of schema {expected}, but {found}")]
    Schema {
        /// The schema this version reads.
        expected: i64,
        /// What the file says of itself.
        found: i64,
    },
    /// It is whole, but another release than its name says.
    #[error("the content is {found}, not {expected}")]
    Release {
        /// Feed and revision by the name.
        expected: String,
        /// Feed and revision by the content.
        found: String,
    },
    /// A record or listing is not as it was published.
    #[error("the content is not whole")]
    NotWhole,
    /// A record cannot be understood.
    #[error(transparent)]
    Record(#[from] crate::feed::record::RecordError),
}

impl StoreError {
    /// Whether the database is at fault, not the machine: it will never open, so that nothing is
    /// lost with it. A full disk or a file that cannot be reached just now is no damage.
    pub fn is_damage(&self) -> bool {
        let StoreError::Sqlite { source, .. } = self else {
            return true;
        };
        match source.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => true,
            // SQLite's plain error: the SQL is known to be right, so a table is missing.
            Some(code) => code == ErrorCode::Unknown,
            // SQLite itself had no objection: a row or a value is not as it must be.
            None => true,
        }
    }
}

/// Names what was being done when SQLite failed.
fn while_it(doing: &'static str) -> impl FnOnce(rusqlite::Error) -> StoreError {
    move |source| StoreError::Sqlite { doing, source }
}
