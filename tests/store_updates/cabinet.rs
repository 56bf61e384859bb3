//! The folder of generations: only forward, one writer, and never in the way of an answer.

use super::world::{Records, at, between, bundled, head, question, services, whole};
use passi::feed::FeedError;
use passi::store::apply::ApplyError;
use passi::store::cabinet::{Cabinet, CabinetError, Origin};
use passi::store::{Content, open};
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;
use tempfile::TempDir;

/// A cabinet in a folder of its own that is not made yet.
pub fn cabinet() -> (TempDir, Cabinet, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("content");
    (folder, Cabinet::at(&path), path)
}

/// The bundled records and one more service.
pub fn with(id: &str) -> Records {
    let mut records = bundled();
    records.extend(services(&[(id, 1)]));
    records
}

/// Two kept generations: 1-2 with the service `two`, 1-3 with `three` instead.
pub fn two_generations() -> (TempDir, Cabinet, PathBuf) {
    let (folder, cabinet, path) = cabinet();
    let lock = cabinet.lock().unwrap().unwrap();
    let (one, two, three) = (bundled(), with("two"), with("three"));
    cabinet.apply_delta(&lock, between(&one, &two), &head(2, &two)).unwrap();
    cabinet.apply_delta(&lock, between(&two, &three), &head(3, &three)).unwrap();
    (folder, cabinet, path)
}

/// The sequence number that answers now, from where it should be.
pub fn newest(cabinet: &Cabinet) -> u64 {
    let (content, origin) = cabinet.newest().unwrap();
    let seq = content.release().sequence;
    match origin {
        Origin::Bundled => assert_eq!(seq, 1),
        Origin::Kept(path) => assert!(path.ends_with(format!("1-{seq}.db"))),
    }
    assert!(!content.near(&question()).unwrap().nearest.is_empty());
    seq
}

/// Names in the folder but for the lock, with their bytes.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let named = entries.map(|path| {
        (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap())
    });
    let mut all: Vec<_> = named.filter(|(name, _)| name != "lock").collect();
    all.sort();
    all
}

fn names(folder: &Path) -> Vec<String> {
    files(folder).into_iter().map(|(name, _)| name).collect()
}

#[test]
fn without_a_folder_the_bundled_snapshot_answers() {
    let (_folder, cabinet, path) = cabinet();
    assert_eq!(newest(&cabinet), 1);
    assert!(cabinet.verify().unwrap());
    assert!(!path.exists(), "asking makes nothing");
}

#[test]
fn deltas_lead_on_and_the_two_newest_files_stay() {
    let (_folder, cabinet, path) = two_generations();
    assert_eq!(names(&path), ["1-2.db", "1-3.db"]);
    let four = with("four");
    let lock = cabinet.lock().unwrap().unwrap();
    let applied =
        cabinet.apply_delta(&lock, between(&with("three"), &four), &head(4, &four)).unwrap();
    assert_eq!((applied.added, applied.removed), (vec!["four".into()], vec!["three".into()]));
    assert_eq!(names(&path), ["1-3.db", "1-4.db"]);
    assert_eq!(newest(&cabinet), 4);
    assert!(cabinet.verify().unwrap());
    let content = Content::open(&path.join("1-4.db")).unwrap();
    assert!(content.service("four", question().now).unwrap().is_some());
    assert!(content.service("three", question().now).unwrap().is_none());
}

#[test]
fn a_snapshot_takes_the_place_of_what_was_there() {
    let (_folder, cabinet, path) = two_generations();
    let nine = services(&[("a", 1), ("b", 2)]);
    let lock = cabinet.lock().unwrap().unwrap();
    let applied = cabinet.apply_snapshot(&lock, whole(&nine), &head(9, &nine)).unwrap();
    assert_eq!(applied.added, ["a", "b"]);
    assert_eq!(names(&path), ["1-3.db", "1-9.db"]);
    assert_eq!(cabinet.newest().unwrap().0.service_count(), 2);
}

#[test]
fn who_reads_a_generation_goes_on_reading_it() {
    let (_folder, cabinet, _) = two_generations();
    let (content, _) = cabinet.newest().unwrap();
    let before = content.near(&question()).unwrap();
    let lock = cabinet.lock().unwrap().unwrap();
    for seq in 4..7 {
        let records = services(&[("a", 1)]);
        cabinet.apply_snapshot(&lock, whole(&records), &head(seq, &records)).unwrap();
    }
    assert_eq!(content.near(&question()).unwrap(), before);
}

#[test]
fn what_does_not_fit_leaves_every_file_as_it_was() {
    let (_folder, cabinet, path) = two_generations();
    let before = files(&path);
    let lock = cabinet.lock().unwrap().unwrap();
    let (three, four) = (with("three"), with("four"));
    let mut wrong = head(4, &four);
    wrong.state[7] ^= 1;
    let refused = cabinet.apply_delta(&lock, between(&three, &four), &wrong);
    let Err(CabinetError::Apply { path: named, source: ApplyError::NotAsPromised { revision } }) =
        refused
    else {
        panic!("{refused:?}");
    };
    assert!(named.ends_with("1-4.db") && revision == at(4));
    assert!(cabinet.apply_snapshot(&lock, whole(&four), &wrong).is_err());
    // A delta from another revision than the newest.
    let refused = cabinet.apply_delta(&lock, between(&with("two"), &four), &head(4, &four));
    assert!(matches!(refused, Err(CabinetError::Apply { source: ApplyError::Missing { .. }, .. })));
    let mut other = head(4, &four);
    other.feed = "toscana".into();
    let refused = cabinet.apply_snapshot(&lock, whole(&four), &other);
    let Err(CabinetError::Apply { source: ApplyError::Feed(error), .. }) = refused else {
        panic!("{refused:?}");
    };
    assert!(matches!(error, FeedError::OtherFeed { .. }));
    assert!(files(&path) == before);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn heads_in_any_order_never_lead_back(seqs in prop::collection::vec(0_u64..9, 1..8)) {
        let (_folder, cabinet, _) = cabinet();
        let lock = cabinet.lock().unwrap().unwrap();
        // The bundled snapshot is 1-1.
        let mut newest = 1;
        for seq in seqs {
            let records = services(&[("a", seq as u8)]);
            let outcome = cabinet.apply_snapshot(&lock, whole(&records), &head(seq, &records));
            if seq > newest {
                newest = seq;
                prop_assert!(outcome.is_ok());
            } else {
                let Err(CabinetError::Apply { source: ApplyError::NotNewer { .. }, .. }) = outcome
                else {
                    panic!("{outcome:?}");
                };
            }
            prop_assert_eq!(cabinet.newest().unwrap().0.release().sequence, newest);
        }
    }
}

#[test]
fn the_last_number_there_is_can_be_kept_and_nothing_follows_it() {
    let (_folder, cabinet, path) = cabinet();
    let lock = cabinet.lock().unwrap().unwrap();
    let (last, none) = (services(&[("a", 1)]), Records::new());
    cabinet.apply_snapshot(&lock, whole(&last), &head(u64::MAX, &last)).unwrap();
    assert_eq!(names(&path), ["1-18446744073709551615.db"]);
    assert_eq!(cabinet.newest().unwrap().0.release().sequence, u64::MAX);
    assert!(cabinet.verify().unwrap());
    for seq in [0, 1, u64::MAX - 1, u64::MAX] {
        let refused = cabinet.apply_delta(&lock, between(&last, &none), &head(seq, &none));
        let Err(CabinetError::Apply { source: ApplyError::NotNewer { .. }, .. }) = refused else {
            panic!("{refused:?}");
        };
    }
    // Only the next epoch leads on.
    let mut recovered = head(1, &none);
    recovered.epoch = 2;
    cabinet.apply_snapshot(&lock, whole(&none), &recovered).unwrap();
    assert_eq!(cabinet.newest().unwrap().0.release().revision(), recovered.revision());
}

#[test]
fn one_updates_at_a_time() {
    let (_folder, cabinet, path) = cabinet();
    let lock = cabinet.lock().unwrap().unwrap();
    assert!(cabinet.lock().unwrap().is_none());
    assert!(Cabinet::at(&path).lock().unwrap().is_none());
    assert_eq!(newest(&cabinet), 1, "a lock stops nobody who reads");
    drop(lock);
    assert!(Cabinet::at(&path).lock().unwrap().is_some());
}

#[test]
fn who_has_patience_gets_the_lock_when_it_is_given_back() {
    let (_folder, cabinet, path) = cabinet();
    let lock = cabinet.lock().unwrap().unwrap();
    thread::scope(|scope| {
        let waiting = scope.spawn(|| Cabinet::at(&path).lock_within(Duration::from_secs(60)));
        drop(lock);
        assert!(waiting.join().unwrap().unwrap().is_some());
    });
}

#[test]
fn a_kept_generation_no_newer_than_the_bundled_one_is_ignored() {
    let (_folder, cabinet, path) = cabinet();
    fs::create_dir_all(&path).unwrap();
    fs::write(path.join("1-1.db"), open::BUNDLED).unwrap();
    let mut older = open::editable_file(&path.join("1-0.db")).unwrap();
    let records = services(&[("a", 1)]);
    passi::store::apply::snapshot(&mut older, whole(&records), &head(0, &records)).unwrap();
    drop(older);
    assert_eq!(cabinet.newest().unwrap().1, Origin::Bundled);
    assert!(cabinet.verify().unwrap());
    let lock = cabinet.lock().unwrap().unwrap();
    let two = with("two");
    cabinet.apply_delta(&lock, between(&bundled(), &two), &head(2, &two)).unwrap();
    assert_eq!(names(&path), ["1-2.db"]);
}

#[test]
fn a_folder_that_cannot_be_is_an_error_with_its_path_and_stops_no_answer() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "not a folder").unwrap();
    for path in [file.clone(), file.join("below")] {
        let cabinet = Cabinet::at(&path);
        assert_eq!(newest(&cabinet), 1);
        assert!(cabinet.verify().unwrap());
        let Err(CabinetError::File { path: named, .. }) = cabinet.lock() else {
            panic!("{}", path.display());
        };
        assert_eq!(named, path);
    }
}

#[test]
fn a_folder_that_goes_away_under_the_lock_is_an_error_with_its_path() {
    let (_folder, cabinet, path) = two_generations();
    let lock = cabinet.lock().unwrap().unwrap();
    fs::remove_dir_all(&path).unwrap();
    let two = with("two");
    let refused = cabinet.apply_delta(&lock, between(&bundled(), &two), &head(2, &two));
    let Err(CabinetError::File { path: named, .. }) = refused else {
        panic!("{refused:?}");
    };
    assert!(named.starts_with(&path));
    assert_eq!(newest(&cabinet), 1);
}

/// A draft as a kill in the middle of writing leaves it, with a journal to play back.
fn torn_draft(from: &Path) -> (Vec<u8>, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let draft = folder.path().join("draft.tmp");
    fs::copy(from, &draft).unwrap();
    let connection = rusqlite::Connection::open(&draft).unwrap();
    // A cache of one page writes to the file before the transaction ends.
    let tear = "PRAGMA cache_size = 1; BEGIN; UPDATE record SET rec = zeroblob(900);";
    connection.execute_batch(tear).unwrap();
    (fs::read(&draft).unwrap(), fs::read(folder.path().join("draft.tmp-journal")).unwrap())
}

#[test]
fn a_killed_run_leaves_a_draft_that_nobody_opens_and_the_next_run_removes() {
    let (_folder, cabinet, path) = two_generations();
    let (three, four) = (with("three"), with("four"));
    let finished = fs::read(path.join("1-3.db")).unwrap();
    let (torn, journal) = torn_draft(&path.join("1-2.db"));
    assert!(!journal.is_empty());
    let half = finished[..finished.len() / 2].to_vec();
    for (draft, journal) in [
        (Some(Vec::new()), None),
        (Some(half), None),
        (Some(torn), Some(journal.clone())),
        (None, Some(journal)),
        (Some(finished), None),
    ] {
        let put = |name: &str, bytes: &Option<Vec<u8>>| {
            bytes.iter().for_each(|bytes| fs::write(path.join(name), bytes).unwrap());
        };
        put("draft.tmp", &draft);
        put("draft.tmp-journal", &journal);
        assert_eq!(newest(&cabinet), 3);
        assert!(cabinet.verify().unwrap());
        let lock = cabinet.lock().unwrap().unwrap();
        cabinet.apply_delta(&lock, between(&three, &four), &head(4, &four)).unwrap();
        assert_eq!(names(&path), ["1-3.db", "1-4.db"]);
        assert!(cabinet.newest().unwrap().0.is_whole().unwrap());
        fs::remove_file(path.join("1-4.db")).unwrap();
    }
}

#[test]
fn a_run_killed_before_it_tidied_up_is_tidied_up_by_the_next() {
    let (_folder, cabinet, path) = two_generations();
    fs::write(path.join("1-1.db"), open::BUNDLED).unwrap();
    fs::write(path.join("holiday.db"), "not ours").unwrap();
    let four = with("four");
    let lock = cabinet.lock().unwrap().unwrap();
    cabinet.apply_delta(&lock, between(&with("three"), &four), &head(4, &four)).unwrap();
    assert_eq!(names(&path), ["1-3.db", "1-4.db", "holiday.db"]);
}
