//! Opening a revision.
//!
//! The bundled snapshot is read where it lies, in memory: on every body of the app the first
//! start needs no file, no network and no permission. What is opened for reading is checked to be
//! a database of this schema; whether its records are whole is another question
//! ([`super::apply::is_whole`]).

use super::{StoreError, while_it};
use rusqlite::{Connection, MAIN_DB};

/// The schema this version reads and writes (`PRAGMA user_version`). It is raised as well when
/// the same record gives other columns than before: a kept database is then made anew.
pub const SCHEMA: i64 = 2;
/// What marks a database as Passi's (`PRAGMA application_id`): `PaSi`.
pub const APPLICATION_ID: i64 = 0x5061_5369;

/// The bytes of the snapshot that ships with the program. On the web page it is a file of its own
/// beside the program, so that the program stays small.
#[cfg(not(target_arch = "wasm32"))]
pub static BUNDLED: &[u8] = include_bytes!("../../assets/snapshot.db");

/// Opens [`BUNDLED`], for reading alone.
///
/// # Errors
/// The program was built with a broken one.
#[cfg(not(target_arch = "wasm32"))]
pub fn bundled() -> Result<Connection, StoreError> {
    let mut connection = empty()?;
    connection
        .deserialize_bytes(MAIN_DB, BUNDLED)
        .map_err(while_it("opened the bundled snapshot"))?;
    check(connection)
}

/// Opens a snapshot held in memory, for reading alone.
///
/// # Errors
/// The bytes are no snapshot of this schema.
pub fn from_bytes(bytes: &[u8]) -> Result<Connection, StoreError> {
    copied(bytes, true)
}

/// As [`from_bytes`], with a `rest` after each part of it: for a machine whose only thread also draws.
///
/// # Errors
/// As [`from_bytes`].
#[cfg(target_arch = "wasm32")]
pub async fn from_bytes_by_parts(
    bytes: &[u8],
    rest: impl AsyncFn(),
) -> Result<Connection, StoreError> {
    let mut connection = empty()?;
    rest().await;
    // Whatever is asked first takes longest: nothing has been asked of this program before.
    connection.execute_batch("PRAGMA user_version").map_err(while_it("opened"))?;
    rest().await;
    connection
        .deserialize_read_exact(MAIN_DB, bytes, bytes.len(), true)
        .map_err(while_it("read a snapshot from memory"))?;
    rest().await;
    check(connection)
}

/// Opens a copy of a snapshot held in memory, for changing it; [`to_bytes`] gives the result.
///
/// # Errors
/// The bytes are no snapshot of this schema.
pub fn editable(bytes: &[u8]) -> Result<Connection, StoreError> {
    copied(bytes, false)
}

fn copied(bytes: &[u8], read_only: bool) -> Result<Connection, StoreError> {
    let mut connection = empty()?;
    connection
        .deserialize_read_exact(MAIN_DB, bytes, bytes.len(), read_only)
        .map_err(while_it("read a snapshot from memory"))?;
    check(connection)
}

/// An empty database in memory.
///
/// # Errors
/// There is no memory for it.
pub fn empty() -> Result<Connection, StoreError> {
    Connection::open_in_memory().map_err(while_it("opened"))
}

/// The bytes of a database in memory, as a file would hold them.
///
/// # Errors
/// There is no memory for them.
pub fn to_bytes(connection: &mut Connection) -> Result<Vec<u8>, StoreError> {
    let bytes = connection.serialize(MAIN_DB).map_err(while_it("copied a snapshot"))?;
    Ok(bytes.to_vec())
}

/// Opens a database file, for reading alone.
///
/// # Errors
/// It cannot be opened, or is no snapshot of this schema.
#[cfg(not(target_arch = "wasm32"))]
pub fn file(path: &std::path::Path) -> Result<Connection, StoreError> {
    use rusqlite::OpenFlags;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    check(Connection::open_with_flags(path, flags).map_err(while_it("opened a file"))?)
}

/// Opens a database file for changing it, and makes it where there is none. It is not checked: it
/// may be empty.
///
/// # Errors
/// It cannot be opened or made.
#[cfg(not(target_arch = "wasm32"))]
pub fn editable_file(path: &std::path::Path) -> Result<Connection, StoreError> {
    let connection = Connection::open(path).map_err(while_it("opened a file to change it"))?;
    connection
        .pragma_update(None, "synchronous", "FULL")
        // Android has no folder for temporary files where SQLite looks for one.
        .and_then(|()| connection.pragma_update(None, "temp_store", "MEMORY"))
        .map_err(while_it("opened a file to change it"))?;
    Ok(connection)
}

fn check(connection: Connection) -> Result<Connection, StoreError> {
    let pragma = |name: &str| connection.query_row(name, [], |row| row.get::<_, i64>(0));
    let found = pragma("PRAGMA application_id").map_err(while_it("read whose it is"))?;
    if found != APPLICATION_ID {
        return Err(StoreError::Application { found });
    }
    let found = pragma("PRAGMA user_version").map_err(while_it("read the schema's version"))?;
    if found != SCHEMA {
        return Err(StoreError::Schema { expected: SCHEMA, found });
    }
    Ok(connection)
}
