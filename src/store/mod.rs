//! The content database: a cache that can always be made again from the bundled snapshot.
//!
//! All SQL of the content lives here, one function a question. [`Content`] is the face the
//! screens and the command line use: it owns one open revision and the in-memory directory built
//! from it. It keeps nothing the user saved (that is `library`) and asks no network.

mod content;
pub mod open;
mod read;
pub mod write;

pub use content::{Answer, Content};
pub use read::{Release, directory};

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
    /// A record cannot be understood.
    #[error(transparent)]
    Record(#[from] crate::feed::record::RecordError),
}

/// Names what was being done when SQLite failed.
fn while_it(doing: &'static str) -> impl FnOnce(rusqlite::Error) -> StoreError {
    move |source| StoreError::Sqlite { doing, source }
}
