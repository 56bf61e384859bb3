//! Writing rows: the exact records, and the columns derived from them.
//!
//! The publisher makes the bundled snapshot with [`snapshot`], and a phone brings its copy up to
//! date with `apply`; both write through the functions here, so that the same record gives the
//! same columns everywhere. Nothing here judges whether the whole is what somebody promised. The
//! snapshot's file is reproducible: the same records give the same bytes, in
//! `journal_mode=DELETE`, since a WAL header cannot be opened from memory on the web.

use super::open::{APPLICATION_ID, SCHEMA};
use super::{Release, StoreError, while_it};
use crate::domain::filter::Traits;
use crate::domain::language::LanguageSet;
use crate::feed::Hash;
use crate::feed::record::{RecordError, ServiceAtLocation};
use crate::feed::state::{RawRecord, state_of};
use rusqlite::{Connection, Row};
use std::path::Path;

/// Writes a new content database at `path`, which must not exist. `records` must be ordered by
/// (kind, id); `release.records` is taken from their number.
///
/// # Errors
/// SQLite cannot write there, or a record cannot be understood.
pub fn snapshot(path: &Path, release: &Release, records: &[RawRecord]) -> Result<(), StoreError> {
    let mut connection = Connection::open(path).map_err(while_it("created a snapshot"))?;
    prepare(&connection)?;
    let transaction = connection.transaction().map_err(while_it("began to write"))?;
    create(&transaction)?;
    let release = Release { records: records.len() as u64, ..release.clone() };
    put_release(&transaction, &release, &state_of(records))?;
    for record in records {
        put(&transaction, record)?;
    }
    transaction.commit().map_err(while_it("committed the snapshot"))?;
    connection.execute_batch("VACUUM").map_err(while_it("packed the snapshot"))
}

/// Settles what can only be settled before the first table: how the file is laid out.
pub(super) fn prepare(connection: &Connection) -> Result<(), StoreError> {
    connection
        .pragma_update(None, "page_size", 4096)
        .and_then(|()| connection.pragma_update(None, "journal_mode", "DELETE"))
        .map_err(while_it("laid out the file"))
}

/// Makes the empty tables; fails where there are some.
pub(super) fn create(connection: &Connection) -> Result<(), StoreError> {
    connection
        .execute_batch(include_str!("schema.sql"))
        .and_then(|()| connection.pragma_update(None, "application_id", APPLICATION_ID))
        .and_then(|()| connection.pragma_update(None, "user_version", SCHEMA))
        .map_err(while_it("made the tables"))
}

/// How a database is laid out that [`create`] has just made, as [`super::read::layout`] tells it.
pub(super) fn layout() -> Result<Vec<(String, Option<String>)>, StoreError> {
    let connection = super::open::empty()?;
    create(&connection)?;
    super::read::layout(&connection)
}

/// Says which release the rows are, and their state.
pub(super) fn put_release(
    connection: &Connection,
    release: &Release,
    state: &Hash,
) -> Result<(), StoreError> {
    connection
        .execute(
            "INSERT OR REPLACE INTO release
                 (only_row, feed, schema, epoch, sequence, issued, stale_after, records, state)
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            (
                &release.feed,
                &release.schema,
                release.epoch.cast_signed(),
                release.sequence.cast_signed(),
                &release.issued,
                &release.stale_after,
                release.records.cast_signed(),
                state,
            ),
        )
        .map_err(while_it("wrote the release"))?;
    Ok(())
}

/// Writes a record, new or changed, and its listing if it is a service at a place.
pub(super) fn put(connection: &Connection, record: &RawRecord) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO record (kind, id, rec) VALUES (?1, ?2, ?3)
             ON CONFLICT (kind, id) DO UPDATE SET rec = excluded.rec",
        )
        .and_then(|mut statement| statement.execute((&record.kind, &record.id, &record.rec)))
        .map_err(while_it("wrote a record"))?;
    if record.kind == ServiceAtLocation::KIND {
        let service = ServiceAtLocation::read(&record.id, &record.rec)?;
        put_listing(connection, &record.id, &Columns::of(&service)?)?;
    }
    Ok(())
}

/// Deletes a record and its listing; false where there is no such record.
pub(super) fn delete(connection: &Connection, kind: &str, id: &str) -> Result<bool, StoreError> {
    let delete = || -> rusqlite::Result<usize> {
        if kind == ServiceAtLocation::KIND {
            connection.prepare_cached("DELETE FROM listing WHERE id = ?1")?.execute([id])?;
        }
        let mut record =
            connection.prepare_cached("DELETE FROM record WHERE kind = ?1 AND id = ?2")?;
        record.execute((kind, id))
    };
    Ok(delete().map_err(while_it("deleted a record"))? == 1)
}

/// A listing keeps its number as long as it is there; a new one gets the next.
fn put_listing(connection: &Connection, id: &str, columns: &Columns) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO listing
                 (number, id, latitude, longitude, needs, traits, languages, opening_hours)
             VALUES ((SELECT coalesce(max(number), 0) + 1 FROM listing), ?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (id) DO UPDATE SET
                 latitude = excluded.latitude, longitude = excluded.longitude,
                 needs = excluded.needs, traits = excluded.traits,
                 languages = excluded.languages, opening_hours = excluded.opening_hours",
        )
        .and_then(|mut statement| {
            statement.execute((
                id,
                columns.latitude,
                columns.longitude,
                columns.needs,
                columns.traits,
                columns.languages,
                &columns.opening_hours,
            ))
        })
        .map_err(while_it("wrote a listing"))?;
    Ok(())
}

/// What a listing says of a service, apart from its number and id.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Columns {
    /// Degrees; none where the service has no point.
    pub latitude: Option<f64>,
    /// Degrees; there with `latitude`.
    pub longitude: Option<f64>,
    /// Bits of the needs.
    pub needs: u32,
    /// Bits of the traits.
    pub traits: u32,
    /// Bits of the spoken languages, reinterpreted as signed.
    pub languages: i64,
    /// The rule, where there is one.
    pub opening_hours: Option<String>,
}

impl Columns {
    /// The columns of this service.
    ///
    /// # Errors
    /// Its coordinates are no point.
    pub(super) fn of(service: &ServiceAtLocation) -> Result<Self, RecordError> {
        let position = service.position()?;
        let languages = LanguageSet::of(service.service.languages.iter().map(String::as_str));
        Ok(Columns {
            latitude: position.map(|position| position.lat),
            longitude: position.map(|position| position.lon),
            needs: service.needs().bits(),
            traits: traits(service).bits(),
            languages: languages.bits().cast_signed(),
            opening_hours: service.schedule.opening_hours.clone(),
        })
    }

    /// The columns as they stand in a row, in the order of the fields from column `first` on.
    pub(super) fn read(row: &Row<'_>, first: usize) -> rusqlite::Result<Self> {
        Ok(Columns {
            latitude: row.get(first)?,
            longitude: row.get(first + 1)?,
            needs: row.get(first + 2)?,
            traits: row.get(first + 3)?,
            languages: row.get(first + 4)?,
            opening_hours: row.get(first + 5)?,
        })
    }
}

fn traits(service: &ServiceAtLocation) -> Traits {
    let has = |codes: &[String], code: &str| codes.iter().any(|known| known == code);
    let access = service.location.as_ref().map_or(&[][..], |place| &place.accessibility);
    Traits::of(&[
        (service.schedule.appointment == Some(false), Traits::NO_APPOINTMENT),
        (service.schedule.appointment == Some(true), Traits::APPOINTMENT),
        (has(&service.service.required_documents, "none"), Traits::NO_DOCUMENTS),
        (has(access, "step-free"), Traits::STEP_FREE),
        (service.verified_on.is_some(), Traits::VERIFIED),
        (!service.phones.is_empty(), Traits::PHONE),
    ])
}
