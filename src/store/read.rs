//! The questions asked of the content, one function each.

use super::{StoreError, while_it};
use crate::domain::directory::{self, Directory, Listing};
use crate::domain::filter::Traits;
use crate::domain::language::LanguageSet;
use crate::domain::need::NeedSet;
use crate::domain::position::Position;
use crate::domain::service::Municipality;
use crate::feed::head::Head;
use crate::feed::record::{self, ServiceAtLocation};
use crate::feed::state::{RawRecord, Running};
use crate::feed::{Hash, Revision};
use rusqlite::{Connection, OptionalExtension, Row};

/// Which revision this is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Name of the feed, `umbria`.
    pub feed: String,
    /// Schema of the records, `major.minor`.
    pub schema: String,
    /// Raised only to recover from a stolen key.
    pub epoch: u64,
    /// Grows with each release.
    pub sequence: u64,
    /// RFC 3339 time of the release.
    pub issued: String,
    /// RFC 3339 time after which the data is called old; it is used all the same.
    pub stale_after: String,
    /// How many records, of all kinds.
    pub records: u64,
}

impl Release {
    /// Where it stands in its feed.
    pub fn revision(&self) -> Revision {
        Revision { epoch: self.epoch, seq: self.sequence }
    }

    /// Whether it is the one that it was kept as.
    ///
    /// # Errors
    /// It is of another feed, or another release of it.
    pub fn check_is(&self, feed: &str, revision: Revision) -> Result<(), StoreError> {
        let expected = format!("{feed} {revision}");
        let found = format!("{} {}", self.feed, self.revision());
        if found == expected { Ok(()) } else { Err(StoreError::Release { expected, found }) }
    }
}

impl From<&Head> for Release {
    fn from(head: &Head) -> Self {
        Release {
            feed: head.feed.clone(),
            schema: head.schema.clone(),
            epoch: head.epoch,
            sequence: head.seq,
            issued: head.issued.clone(),
            stale_after: head.stale_after.clone(),
            records: head.n,
        }
    }
}

/// What makes each table and index, in SQL, by its name; none for what SQLite makes itself.
pub(super) fn layout(connection: &Connection) -> Result<Vec<(String, Option<String>)>, StoreError> {
    connection
        .prepare("SELECT name, sql FROM sqlite_schema ORDER BY name")
        .and_then(|mut statement| {
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        })
        .map_err(while_it("read how it is laid out"))
}

/// Which revision the database holds.
///
/// # Errors
/// It cannot be read, or does not say.
pub fn release(connection: &Connection) -> Result<Release, StoreError> {
    connection
        .query_row(
            "SELECT feed, schema, epoch, sequence, issued, stale_after, records FROM release",
            [],
            |row| {
                Ok(Release {
                    feed: row.get(0)?,
                    schema: row.get(1)?,
                    epoch: row.get::<_, i64>(2)?.cast_unsigned(),
                    sequence: row.get::<_, i64>(3)?.cast_unsigned(),
                    issued: row.get(4)?,
                    stale_after: row.get(5)?,
                    records: row.get::<_, i64>(6)?.cast_unsigned(),
                })
            },
        )
        .map_err(while_it("read which release it holds"))
}

/// How many records the release row promises, and their state.
pub(super) fn promise(connection: &Connection) -> Result<(u64, Hash), StoreError> {
    connection
        .query_row("SELECT records, state FROM release", [], |row| {
            Ok((row.get::<_, i64>(0)?.cast_unsigned(), row.get(1)?))
        })
        .map_err(while_it("read what the release promises"))
}

/// How many records there are, and their state; one record at a time is in memory.
pub(super) fn count_and_state(connection: &Connection) -> Result<(u64, Hash), StoreError> {
    let read = || -> rusqlite::Result<(u64, Hash)> {
        let mut statement =
            connection.prepare("SELECT kind, id, rec FROM record ORDER BY kind, id")?;
        let mut rows = statement.query([])?;
        let (mut count, mut state) = (0, Running::default());
        while let Some(row) = rows.next()? {
            let (kind, id) = (row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?);
            state.add(kind, id, row.get_ref(2)?.as_blob()?);
            count += 1;
        }
        Ok((count, state.finish()))
    };
    read().map_err(while_it("read every record"))
}

/// Every record, by kind and id.
pub(super) fn records(connection: &Connection) -> Result<Vec<RawRecord>, StoreError> {
    connection
        .prepare("SELECT kind, id, rec FROM record ORDER BY kind, id")
        .and_then(|mut statement| {
            let record = |row: &Row<'_>| {
                Ok(RawRecord { kind: row.get(0)?, id: row.get(1)?, rec: row.get(2)? })
            };
            statement.query_map([], record)?.collect()
        })
        .map_err(while_it("read the records"))
}

/// Whether the record's bytes are stored already; none where no record has its kind and id.
pub(super) fn has(connection: &Connection, record: &RawRecord) -> Result<Option<bool>, StoreError> {
    connection
        .prepare_cached("SELECT rec = ?3 FROM record WHERE kind = ?1 AND id = ?2")
        .and_then(|mut statement| {
            let key_and_bytes = (&record.kind, &record.id, &record.rec);
            statement.query_row(key_and_bytes, |row| row.get(0)).optional()
        })
        .map_err(while_it("looked for a record"))
}

/// Builds the in-memory directory from every listing; ordered by id, which settles ties.
///
/// # Errors
/// The database failed.
pub fn directory(connection: &Connection) -> Result<Directory, StoreError> {
    let read = || -> rusqlite::Result<Directory> {
        let mut directory = directory::Builder::default();
        let mut statement = connection.prepare(
            "SELECT number, latitude, longitude, needs, traits, languages, opening_hours
             FROM listing ORDER BY id",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            directory.add(Listing {
                row: row.get(0)?,
                position: position(row.get(1)?, row.get(2)?),
                needs: NeedSet::from_bits(row.get(3)?),
                traits: Traits::from_bits(row.get(4)?),
                languages: LanguageSet::from_bits(row.get::<_, i64>(5)?.cast_unsigned()),
                opening_hours: row.get_ref(6)?.as_str_or_null()?,
            });
        }
        Ok(directory.finish())
    };
    read().map_err(while_it("read the positions"))
}

fn position(lat: Option<f64>, lon: Option<f64>) -> Option<Position> {
    Position::new(lat?, lon?)
}

/// Every municipality, by name.
pub(super) fn municipalities(connection: &Connection) -> Result<Vec<Municipality>, StoreError> {
    let mut towns = of_kind(connection, record::Municipality::KIND)?
        .into_iter()
        .map(|(id, rec)| record::Municipality::read(&id, &rec))
        .collect::<Result<Vec<_>, _>>()?;
    towns.sort_by_cached_key(|town| crate::domain::search::fold(&town.name));
    Ok(towns)
}

/// Id and bytes of every record of a kind.
pub(super) fn of_kind(
    connection: &Connection,
    kind: &str,
) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
    connection
        .prepare("SELECT id, rec FROM record WHERE kind = ?1")
        .and_then(|mut statement| statement.query_map([kind], id_and_bytes)?.collect())
        .map_err(while_it("read the records of a kind"))
}

/// The bytes of one record; none where it is not there.
pub(super) fn record(
    connection: &Connection,
    kind: &str,
    id: &str,
) -> Result<Option<Vec<u8>>, StoreError> {
    connection
        .query_row("SELECT rec FROM record WHERE kind = ?1 AND id = ?2", [kind, id], |row| {
            row.get(0)
        })
        .optional()
        .map_err(while_it("looked for a record"))
}

/// The record of each listing number, in the order asked; a number without a record is left out.
/// One read transaction, so that all come from one revision.
pub(super) fn services(
    connection: &Connection,
    numbers: impl IntoIterator<Item = i64>,
) -> Result<Vec<(i64, ServiceAtLocation)>, StoreError> {
    let doing = while_it("read services");
    let read = || -> rusqlite::Result<Vec<(i64, String, Vec<u8>)>> {
        let transaction = connection.unchecked_transaction()?;
        let mut statement = transaction.prepare_cached(
            "SELECT listing.id, record.rec FROM listing
             JOIN record ON record.kind = ?2 AND record.id = listing.id
             WHERE listing.number = ?1",
        )?;
        let mut found = Vec::new();
        for number in numbers {
            let row =
                statement.query_row((number, ServiceAtLocation::KIND), id_and_bytes).optional()?;
            found.extend(row.map(|(id, rec)| (number, id, rec)));
        }
        Ok(found)
    };
    read()
        .map_err(doing)?
        .into_iter()
        .map(|(number, id, rec)| Ok((number, ServiceAtLocation::read(&id, &rec)?)))
        .collect()
}

/// The listing number of this id.
pub(super) fn number_of(connection: &Connection, id: &str) -> Result<Option<i64>, StoreError> {
    connection
        .query_row("SELECT number FROM listing WHERE id = ?1", [id], |row| row.get(0))
        .optional()
        .map_err(while_it("looked for a service"))
}

/// The number of every listing, by id.
pub(super) fn numbers(connection: &Connection) -> Result<Vec<i64>, StoreError> {
    connection
        .prepare("SELECT number FROM listing ORDER BY id")
        .and_then(|mut statement| statement.query_map([], |row| row.get(0))?.collect())
        .map_err(while_it("listed the services"))
}

/// The first two columns of a row.
pub(super) fn id_and_bytes(row: &Row<'_>) -> rusqlite::Result<(String, Vec<u8>)> {
    Ok((row.get(0)?, row.get(1)?))
}
