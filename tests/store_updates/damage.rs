//! Damaged files in the folder: the generation before answers, and at last the bundled snapshot.

use super::cabinet::{newest, two_generations, with};
use super::world::{between, head, records, whole};
use passi::store::apply::{self, ApplyError};
use passi::store::cabinet::{Cabinet, CabinetError};
use passi::store::{Content, open};
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// Breaks a file so that it cannot be opened as what its name says.
type Break = fn(&Path);

fn sqlite(path: &Path) -> rusqlite::Connection {
    rusqlite::Connection::open(path).unwrap()
}

fn sql(path: &Path, text: &str) {
    sqlite(path).execute_batch(text).unwrap();
}

const BREAKS: [(&str, Break); 10] = [
    ("empty", |path| fs::write(path, "").unwrap()),
    ("text", |path| fs::write(path, "<html>Sign in to the network</html>").unwrap()),
    ("noise", |path| {
        let noise: Vec<u8> = (0..9_999_u32).map(|at| (at * at / 7) as u8).collect();
        fs::write(path, noise).unwrap();
    }),
    ("cut to half", |path| {
        let file = fs::OpenOptions::new().write(true).open(path).unwrap();
        file.set_len(file.metadata().unwrap().len() / 2).unwrap();
    }),
    ("cut in the header", |path| {
        fs::OpenOptions::new().write(true).open(path).unwrap().set_len(60).unwrap();
    }),
    ("another schema", |path| sql(path, "PRAGMA user_version = 99")),
    ("another program's", |path| sql(path, "PRAGMA application_id = 7")),
    ("another release", |path| sql(path, "UPDATE release SET sequence = 8")),
    ("no release", |path| sql(path, "DELETE FROM release")),
    ("no listings", |path| sql(path, "DROP TABLE listing")),
];

#[test]
fn each_broken_file_gives_way_to_the_one_before() {
    for (name, broken) in BREAKS {
        let (_folder, cabinet, path) = two_generations();
        let (two, three) = (path.join("1-2.db"), path.join("1-3.db"));
        broken(&three);
        assert_eq!(newest(&cabinet), 2, "{name}");
        assert!(!three.exists(), "{name}: it is of no use");
        broken(&two);
        assert_eq!(newest(&cabinet), 1, "{name}");
        assert!(!two.exists(), "{name}: it is of no use");
    }
}

#[test]
fn an_update_begins_with_the_newest_that_opens() {
    for (name, broken) in BREAKS {
        let (_folder, cabinet, path) = two_generations();
        broken(&path.join("1-3.db"));
        let lock = cabinet.lock().unwrap().unwrap();
        let four = with("four");
        let applied = cabinet.apply_delta(&lock, between(&with("two"), &four), &head(4, &four));
        // Only a look at every listing shows that there are none.
        if name == "no listings" {
            assert!(applied.is_err(), "{name}");
            assert_eq!(newest(&cabinet), 2, "{name}");
        } else {
            assert_eq!(applied.unwrap().added, ["four"], "{name}");
            assert_eq!(newest(&cabinet), 4, "{name}");
        }
    }
}

#[test]
fn a_file_without_its_write_ahead_log_is_the_release_it_was_or_none() {
    for change in ["UPDATE record SET rec = zeroblob(900)", "DELETE FROM listing", "VACUUM"] {
        let (_folder, cabinet, path) = two_generations();
        let (three, moved) = (path.join("1-3.db"), path.join("moved"));
        let open = rusqlite::Connection::open(&three).unwrap();
        open.execute_batch(&format!("PRAGMA journal_mode = WAL; {change}")).unwrap();
        // Whoever copies files by name leaves the log behind.
        fs::copy(&three, &moved).unwrap();
        drop(open);
        fs::rename(&moved, &three).unwrap();
        for log in ["1-3.db-wal", "1-3.db-shm"] {
            fs::remove_file(path.join(log)).ok();
        }
        cabinet.verify().unwrap();
        let seq = newest(&cabinet);
        assert!(seq == 2 || records(&sqlite(&three)) == with("three"), "{change}: {seq}");
        let lock = cabinet.lock().unwrap().unwrap();
        let four = with("four");
        cabinet.apply_snapshot(&lock, whole(&four), &head(4, &four)).unwrap();
        assert_eq!(newest(&cabinet), 4, "{change}");
        assert!(cabinet.verify().unwrap(), "{change}");
    }
}

#[test]
fn something_that_is_no_file_is_passed_over() {
    let (_folder, cabinet, path) = two_generations();
    fs::create_dir(path.join("1-9.db")).unwrap();
    fs::write(path.join("01-9.db"), "misnamed").unwrap();
    assert_eq!(newest(&cabinet), 3);
}

/// Flips one bit of the first place where `text` stands in the file.
fn flip(path: &Path, text: &[u8]) {
    let mut bytes = fs::read(path).unwrap();
    let at = bytes.windows(text.len()).position(|window| window == text).unwrap();
    bytes[at + 1] ^= 1;
    fs::write(path, bytes).unwrap();
}

/// A sentence of the bundled records, in their JSON.
const NAME: &[u8] = b"\"name\":\"Perugia\"";

#[test]
fn a_flipped_bit_is_found_by_the_state_and_the_file_goes() {
    let (_folder, cabinet, path) = two_generations();
    let three = path.join("1-3.db");
    flip(&three, NAME);
    let connection = rusqlite::Connection::open(&three).unwrap();
    let check = "PRAGMA integrity_check";
    let found: String = connection.query_row(check, [], |row| row.get(0)).unwrap();
    assert_eq!(found, "ok", "SQLite sees nothing");
    drop(connection);
    assert!(!cabinet.verify().unwrap());
    assert!(!three.exists());
    assert_eq!(newest(&cabinet), 2);
    assert!(cabinet.verify().unwrap());
}

#[test]
fn a_flipped_bit_in_a_constraint_is_found_although_reading_does_not_stumble() {
    let (_folder, cabinet, path) = two_generations();
    flip(&path.join("1-3.db"), b"(only_row = 1)");
    assert_eq!(newest(&cabinet), 3);
    assert!(!cabinet.verify().unwrap());
    assert_eq!(newest(&cabinet), 2);
}

#[test]
fn a_listing_that_does_not_say_what_its_record_says_is_found() {
    for edit in [
        "UPDATE listing SET latitude = latitude + 0.01 WHERE id = 'three'",
        "UPDATE listing SET needs = 0 WHERE id = 'three'",
        "UPDATE listing SET opening_hours = NULL WHERE id = 'three'",
        "DELETE FROM listing WHERE id = 'three'",
        "UPDATE listing SET id = 'elsewhere' WHERE id = 'three'",
    ] {
        let (_folder, cabinet, path) = two_generations();
        sql(&path.join("1-3.db"), edit);
        let content = Content::open(&path.join("1-3.db")).unwrap();
        assert!(!content.is_whole().unwrap(), "{edit}");
        assert!(!cabinet.verify().unwrap(), "{edit}");
        assert_eq!(newest(&cabinet), 2, "{edit}");
    }
}

#[test]
fn a_delta_does_not_carry_a_flipped_bit_on() {
    let (_folder, cabinet, path) = two_generations();
    flip(&path.join("1-3.db"), NAME);
    let lock = cabinet.lock().unwrap().unwrap();
    let four = with("four");
    let refused = cabinet.apply_delta(&lock, between(&with("three"), &four), &head(4, &four));
    let Err(CabinetError::Apply { source: ApplyError::NotAsPromised { .. }, .. }) = refused else {
        panic!("{refused:?}");
    };
    // What the client does next.
    cabinet.apply_snapshot(&lock, whole(&four), &head(4, &four)).unwrap();
    assert!(cabinet.verify().unwrap());
    assert_eq!(newest(&cabinet), 4);
}

#[test]
fn the_bundled_snapshot_is_whole() {
    assert!(Content::bundled().unwrap().is_whole().unwrap());
    assert!(apply::is_whole(&open::bundled().unwrap()).unwrap());
}

/// Both files of [`two_generations`], made once.
static FILES: LazyLock<[Vec<u8>; 2]> = LazyLock::new(|| {
    let (_folder, _, path) = two_generations();
    ["1-2.db", "1-3.db"].map(|name| fs::read(path.join(name)).unwrap())
});

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn after_any_flipped_bit_a_verified_content_is_one_that_was_published(
        at in 0.0..1.0_f64, bit in 0..8_u32, header in any::<bool>(),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let (two, three) = (folder.path().join("1-2.db"), folder.path().join("1-3.db"));
        fs::write(&two, &FILES[0]).unwrap();
        let mut bytes = FILES[1].clone();
        // Half of the flips hit the first page, which says what the others are.
        let length = if header { 4096.0 } else { bytes.len() as f64 };
        bytes[(at * length) as usize] ^= 1 << bit;
        fs::write(&three, bytes).unwrap();
        let cabinet = Cabinet::at(folder.path());
        cabinet.verify().unwrap();
        let seq = newest(&cabinet);
        let path = if seq == 3 { &three } else { &two };
        let found = records(&rusqlite::Connection::open(path).unwrap());
        prop_assert_eq!(found, with(if seq == 3 { "three" } else { "two" }));
    }
}
