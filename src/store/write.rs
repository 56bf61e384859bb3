//! Writing a revision: the exact records, and the columns derived from them.
//!
//! The publisher makes the bundled snapshot with this, and the phone will rebuild its cache with
//! it, so both derive the same columns. The file is reproducible: the same records give the same
//! bytes, in `journal_mode=DELETE`, since a WAL header cannot be opened from memory on the web.

use super::open::{APPLICATION_ID, SCHEMA};
use super::{Release, StoreError, while_it};
use crate::domain::filter::Traits;
use crate::domain::language::LanguageSet;
use crate::feed::record::ServiceAtLocation;
use crate::feed::state::{RawRecord, state_of};
use rusqlite::Connection;
use std::path::Path;

/// Writes a new content database at `path`, which must not exist. `records` must be ordered by
/// (kind, id); `release.records` is taken from their number.
///
/// # Errors
/// SQLite cannot write there, or a record cannot be understood.
pub fn snapshot(path: &Path, release: &Release, records: &[RawRecord]) -> Result<(), StoreError> {
    let mut connection = Connection::open(path).map_err(while_it("created a snapshot"))?;
    create(&connection).map_err(while_it("made the tables"))?;
    let transaction = connection.transaction().map_err(while_it("began to write"))?;
    write_release(&transaction, release, records).map_err(while_it("wrote the release"))?;
    let mut number = 0;
    for record in records {
        write_record(&transaction, record).map_err(while_it("wrote a record"))?;
        if record.kind == ServiceAtLocation::KIND {
            number += 1;
            let service = ServiceAtLocation::read(&record.id, &record.rec)?;
            write_listing(&transaction, number, &service)?;
        }
    }
    transaction.commit().map_err(while_it("committed the snapshot"))?;
    connection.execute_batch("VACUUM").map_err(while_it("packed the snapshot"))
}

fn create(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "page_size", 4096)?;
    connection.pragma_update(None, "journal_mode", "DELETE")?;
    connection.execute_batch(include_str!("schema.sql"))?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", SCHEMA)
}

fn write_release(
    connection: &Connection,
    release: &Release,
    records: &[RawRecord],
) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO release
             (only_row, feed, schema, epoch, sequence, issued, stale_after, records, state)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        (
            &release.feed,
            &release.schema,
            release.epoch.cast_signed(),
            release.sequence.cast_signed(),
            &release.issued,
            &release.stale_after,
            i64::try_from(records.len()).unwrap_or(i64::MAX),
            state_of(records),
        ),
    )?;
    Ok(())
}

fn write_record(connection: &Connection, record: &RawRecord) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT INTO record (kind, id, rec) VALUES (?1, ?2, ?3)")?
        .execute((&record.kind, &record.id, &record.rec))?;
    Ok(())
}

fn write_listing(
    connection: &Connection,
    number: i64,
    service: &ServiceAtLocation,
) -> Result<(), StoreError> {
    let position = service.position()?;
    let languages = LanguageSet::of(service.service.languages.iter().map(String::as_str));
    connection
        .prepare_cached(
            "INSERT INTO listing
                 (number, id, latitude, longitude, needs, traits, languages, opening_hours)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )
        .and_then(|mut statement| {
            statement.execute((
                number,
                &service.id,
                position.map(|position| position.lat),
                position.map(|position| position.lon),
                service.needs().bits(),
                traits(service).bits(),
                languages.bits().cast_signed(),
                &service.schedule.opening_hours,
            ))
        })
        .map_err(while_it("wrote a listing"))?;
    Ok(())
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
