//! Every version that went out is brought to this one, and a newer one is left alone.

use super::{day, desk, full, path, town};
use passi::domain::report::Fault;
use passi::library::{Kept, Library, LibraryError};
use rusqlite::{Connection, MAIN_DB};
use std::path::{Path, PathBuf};

/// A database as version 1 of the app left it.
pub fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/library-1.db")
}

/// What is in [`fixture`].
pub fn in_fixture() -> Kept {
    let mut kept = full().kept().unwrap();
    kept.reports.clear();
    kept.place = None;
    kept.paths.clear();
    kept
}

/// Writes [`fixture`] again, with version 1's own tables:
/// `cargo test --no-default-features writes_the_fixture -- --ignored`.
#[test]
#[ignore = "the fixture is what went out: it is written once"]
fn writes_the_fixture() {
    std::fs::remove_file(fixture()).ok();
    let database = Connection::open(fixture()).unwrap();
    database.execute_batch("PRAGMA page_size = 512").unwrap();
    database.execute_batch(include_str!("../../src/library/version_1.sql")).unwrap();
    database.pragma_update(None, "application_id", 0x5061_4c69).unwrap();
    database.pragma_update(None, "user_version", 1).unwrap();
    let card = serde_json::to_string(&desk()).unwrap();
    let keep = "INSERT INTO favourites (service_id, saved_on, card) VALUES (?1, ?2, ?3)";
    database.execute(keep, ["desk", &day().to_string(), &card]).unwrap();
    let tick = "INSERT INTO ticks (guide, item) VALUES ('permit', 'passport')";
    database.execute(tick, []).unwrap();
    let note = "INSERT INTO notes (service_id, words) VALUES ('desk', ?1)";
    database.execute(note, ["Chiedere di Anna\nè gentile"]).unwrap();
}

#[test]
fn version_1_loses_nothing_and_can_do_what_this_one_can() {
    let bytes = std::fs::read(fixture()).unwrap();
    let mut library = Library::from_bytes(Some(&bytes)).unwrap();
    assert_eq!(library.kept().unwrap(), in_fixture());
    library.keep_report("desk", Fault::Closed, "", day()).unwrap();
    library.keep_path(&path(), day()).unwrap();
    library.keep_place(&town()).unwrap();
    let bytes = library.to_bytes().unwrap();
    let kept = Library::from_bytes(Some(&bytes)).unwrap().kept().unwrap();
    assert_eq!((kept.reports.len(), kept.paths.len(), kept.place), (1, 1, Some(town())));
}

#[test]
fn a_newer_version_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.db");
    let mut newer = Connection::open_in_memory().unwrap();
    let bytes = full().to_bytes().unwrap();
    newer.deserialize_read_exact(MAIN_DB, &*bytes, bytes.len(), false).unwrap();
    newer.pragma_update(None, "user_version", 5).unwrap();
    std::fs::write(&path, &*newer.serialize(MAIN_DB).unwrap()).unwrap();
    let before = std::fs::read(&path).unwrap();
    let refused = Library::open(&path);
    assert!(matches!(refused, Err(LibraryError::Newer { found: 5, known: 4 })));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}
