//! Every version that went out is brought to this one, and a newer one is left alone.

use super::{answers, day, desk, full, letter, path, town};
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
    kept.requests.clear();
    kept
}

/// A database as version 4 of the app left it, with all that it could keep.
fn fixture_of_version_4() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/library-4.db")
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

/// Writes [`fixture_of_version_4`] again, with the tables of its time:
/// `cargo test --no-default-features writes_the_fixture_of_version_4 -- --ignored`.
#[test]
#[ignore = "the fixture is what went out: it is written once"]
fn writes_the_fixture_of_version_4() {
    std::fs::copy(fixture(), fixture_of_version_4()).unwrap();
    let database = Connection::open(fixture_of_version_4()).unwrap();
    for sql in [
        include_str!("../../src/library/version_2.sql"),
        include_str!("../../src/library/version_3.sql"),
        include_str!("../../src/library/version_4.sql"),
    ] {
        database.execute_batch(sql).unwrap();
    }
    database.pragma_update(None, "user_version", 4).unwrap();
    let report = "INSERT INTO reports (service_id, kind, words, written_on)
        VALUES ('desk', 'hours', 'chiuso il lunedì', ?1)";
    database.execute(report, [day().to_string()]).unwrap();
    let place = serde_json::to_string(&town()).unwrap();
    database.execute("INSERT INTO last_place (one, place) VALUES (1, ?1)", [place]).unwrap();
    let told = serde_json::to_string(&path().untouched()).unwrap();
    let keep = "INSERT INTO paths (kept_on, path) VALUES (?1, ?2)";
    database.execute(keep, [day().to_string(), told]).unwrap();
    database.execute("INSERT INTO path_ticks (path, step) VALUES (1, 0)", []).unwrap();
}

#[test]
fn version_4_loses_nothing_and_keeps_requests_from_now_on() {
    let bytes = std::fs::read(fixture_of_version_4()).unwrap();
    let mut library = Library::from_bytes(Some(&bytes)).unwrap();
    let before = Kept { requests: Vec::new(), ..full().kept().unwrap() };
    assert_eq!(library.kept().unwrap(), before);
    library
        .keep_request("test-pg", &answers("Scuola di prova"), &letter("Scuola di prova"))
        .unwrap();
    let bytes = library.to_bytes().unwrap();
    let kept = Library::from_bytes(Some(&bytes)).unwrap().kept().unwrap();
    assert_eq!(kept, full().kept().unwrap());
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
    newer.pragma_update(None, "user_version", 6).unwrap();
    std::fs::write(&path, &*newer.serialize(MAIN_DB).unwrap()).unwrap();
    let before = std::fs::read(&path).unwrap();
    let refused = Library::open(&path);
    assert!(matches!(refused, Err(LibraryError::Newer { found: 6, known: 5 })));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}
