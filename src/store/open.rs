//! Opening a revision.
//!
//! The bundled snapshot is read where it lies, in memory: on every body of the app the first
//! start needs no file, no network and no permission.

use super::{StoreError, while_it};
use rusqlite::{Connection, MAIN_DB};

/// The schema this version reads and writes (`PRAGMA user_version`).
pub const SCHEMA: i64 = 2;
/// What marks a database as Passi's (`PRAGMA application_id`): `PaSi`.
pub const APPLICATION_ID: i64 = 0x5061_5369;

/// The snapshot that ships with the program. On the web page it is a file of its own beside the
/// program, so that the program stays small.
#[cfg(not(target_arch = "wasm32"))]
pub fn bundled() -> Result<Connection, StoreError> {
    let mut connection = memory()?;
    connection
        .deserialize_bytes(MAIN_DB, include_bytes!("../../assets/snapshot.db"))
        .map_err(while_it("opened the bundled snapshot"))?;
    check(connection)
}

/// Opens a snapshot held in memory.
///
/// # Errors
/// The bytes are no snapshot of this schema.
pub fn from_bytes(bytes: &[u8]) -> Result<Connection, StoreError> {
    let mut connection = memory()?;
    connection
        .deserialize_read_exact(MAIN_DB, bytes, bytes.len(), true)
        .map_err(while_it("read a snapshot from memory"))?;
    check(connection)
}

fn memory() -> Result<Connection, StoreError> {
    Connection::open_in_memory().map_err(while_it("opened"))
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
