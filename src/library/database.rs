//! The database of what a person keeps: opening it and bringing it to this version.
//!
//! It is opened for one change or one look and closed again: it is small, and so no two windows,
//! tabs or threads of the app can hold different ones. What cannot be opened is left as it is.

use super::StorageError;
use rusqlite::Connection;

/// What marks the database as this one (`PRAGMA application_id`): `PaLi`.
const APPLICATION_ID: i64 = 0x5061_4c69;
/// What leads from each version to the next (`PRAGMA user_version`), the first from nothing.
const MIGRATIONS: [&str; 5] = [
    include_str!("version_1.sql"),
    include_str!("version_2.sql"),
    include_str!("version_3.sql"),
    include_str!("version_4.sql"),
    include_str!("version_5.sql"),
];

/// Why something is not kept, or cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    /// SQLite refused: no room, no leave, or a damaged file.
    #[error("what is kept cannot be used while it {doing}: {source}")]
    Sqlite {
        /// What was being done.
        doing: &'static str,
        /// SQLite's reason.
        source: rusqlite::Error,
    },
    /// It is no database of what is kept, or not whole any more.
    #[error("what is kept is damaged: {reason}")]
    Damaged {
        /// What is wrong with it.
        reason: String,
    },
    /// A newer version of the app made it.
    #[error("what is kept is of version {found}, newer than {known}")]
    Newer {
        /// Its version.
        found: i64,
        /// The newest that this app knows.
        known: i64,
    },
    /// A copy is larger than any that the app makes.
    #[error("a copy of {bytes} bytes is too large")]
    CopyTooLarge {
        /// How large.
        bytes: usize,
    },
    /// A file is no copy of what is kept, or not whole any more.
    #[error("the file is no copy: {reason}")]
    CopyDamaged {
        /// What is wrong with it.
        reason: String,
    },
    /// A newer version of the app made the copy.
    #[error("the copy has format {found}, newer than {known}")]
    CopyNewer {
        /// Its format.
        found: u64,
        /// The newest that this app knows.
        known: u64,
    },
    /// The device keeps nothing.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What was being done when SQLite refused.
pub(super) fn while_it(doing: &'static str) -> impl Fn(rusqlite::Error) -> LibraryError {
    move |source| LibraryError::Sqlite { doing, source }
}

/// The database, open. Each change is acknowledged when its function answers: on machines with files
/// it outlasts the program and the power from then on.
pub struct Library {
    pub(super) connection: Connection,
}

impl Library {
    /// Opens the database in this file, and makes it where there is none.
    ///
    /// # Errors
    /// It is none, damaged or of a newer version, and left as it is; or it cannot be written.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn open(path: &std::path::Path) -> Result<Self, LibraryError> {
        let connection = Connection::open(path).map_err(while_it("opened"))?;
        connection
            // As FULL, and the folder too: a kept thing does not come undone with the power.
            .pragma_update(None, "synchronous", "EXTRA")
            // Android has no folder for temporary files where SQLite looks for one.
            .and_then(|()| connection.pragma_update(None, "temp_store", "MEMORY"))
            .map_err(while_it("opened"))?;
        Self::of(connection)
    }

    /// The database in these bytes, in memory; a new one where there are none.
    ///
    /// # Errors
    /// They are none, damaged or of a newer version.
    pub fn from_bytes(bytes: Option<&[u8]>) -> Result<Self, LibraryError> {
        let mut connection = Connection::open_in_memory().map_err(while_it("opened"))?;
        if let Some(bytes) = bytes {
            connection
                .deserialize_read_exact(rusqlite::MAIN_DB, bytes, bytes.len(), false)
                .map_err(while_it("opened"))?;
        }
        Self::of(connection)
    }

    /// Its bytes, as a file would hold them.
    ///
    /// # Errors
    /// There is no memory for them.
    pub fn to_bytes(&mut self) -> Result<Vec<u8>, LibraryError> {
        let bytes = self.connection.serialize(rusqlite::MAIN_DB);
        Ok(bytes.map_err(while_it("was copied"))?.to_vec())
    }

    fn of(connection: Connection) -> Result<Self, LibraryError> {
        connection
            // What was erased is not to be found in the file.
            .pragma_update(None, "secure_delete", true)
            .map_err(while_it("opened"))?;
        let mut library = Library { connection };
        library.migrate()?;
        Ok(library)
    }

    /// Brings it to this version, one step after the other; each happens as a whole or not at all.
    fn migrate(&mut self) -> Result<(), LibraryError> {
        let version = self.version()?;
        let known = MIGRATIONS.len() as i64;
        if version > known {
            return Err(LibraryError::Newer { found: version, known });
        }
        for (step, sql) in (1..).zip(MIGRATIONS).skip_while(|(step, _)| *step <= version) {
            self.step_to(step, sql).map_err(while_it("was brought to this version"))?;
        }
        Ok(())
    }

    fn step_to(&mut self, version: i64, sql: &str) -> rusqlite::Result<()> {
        let step = self.connection.transaction_with_behavior(
            // Another process may be at the same step.
            rusqlite::TransactionBehavior::Immediate,
        )?;
        let reached: i64 = step.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        if reached < version {
            step.execute_batch(sql)?;
            step.pragma_update(None, "application_id", APPLICATION_ID)?;
            step.pragma_update(None, "user_version", version)?;
        }
        step.commit()
    }

    /// The version that it is of, 0 where nothing is in it yet; it is whole and ours.
    fn version(&self) -> Result<i64, LibraryError> {
        let number = |question: &str| self.connection.query_row(question, [], |row| row.get(0));
        let read = while_it("was looked at");
        let application: i64 = number("PRAGMA application_id").map_err(&read)?;
        let version: i64 = number("PRAGMA user_version").map_err(&read)?;
        let tables: i64 = number("SELECT count(*) FROM sqlite_schema").map_err(&read)?;
        if (application, version, tables) == (0, 0, 0) {
            return Ok(0);
        }
        if application != APPLICATION_ID || version < 1 {
            return Err(LibraryError::Damaged { reason: "it is another database".to_owned() });
        }
        let check = |row: &rusqlite::Row<'_>| row.get::<_, String>(0);
        let checked =
            self.connection.query_row("PRAGMA quick_check(1)", [], check).map_err(&read)?;
        if checked != "ok" {
            return Err(LibraryError::Damaged { reason: checked });
        }
        Ok(version)
    }
}
