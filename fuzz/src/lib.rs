//! What must hold of every byte that reaches a phone from outside, whoever sent it.
//!
//! One function a fuzz target; each panics where a promise is broken. `tests/fuzz.rs` gives them
//! the inputs of `tests/fixtures/fuzz/` in every test run.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use chrono::NaiveDate;
use ed25519_dalek::{Signer, SigningKey};
use passi::domain::directory::Query;
use passi::domain::filter::Filter;
use passi::domain::path::{self, Path};
use passi::domain::position::Position;
use passi::domain::schedule::rome;
use passi::feed::bundle::{Bundle, MOST_BYTES};
use passi::feed::change::{Change, Changes, MOST_LINE_BYTES, is_id};
use passi::feed::head::{self, Head, Pointer, is_path, wanted_root};
use passi::feed::plan::{MOST_PART_BYTES, Plan, Way};
use passi::feed::record::ServiceAtLocation;
use passi::feed::root::Root;
use passi::feed::signature::{Envelope, Signed, key_id, message};
use passi::feed::state::{RawRecord, state_of};
use passi::feed::{FeedError, HEAD};
use passi::store::apply::{self, ApplyError};
use passi::store::{Content, open};
use serde_json::value::RawValue;
use std::sync::LazyLock;

/// All that was ever signed by the keys of these targets.
static SIGNED: LazyLock<(Root, Head)> = LazyLock::new(|| {
    let root = Root::trusted(include_bytes!("../../tests/fixtures/feed/root.json"));
    let root = root.expect("the fixture is a root");
    let head = Head::open(include_bytes!("../../tests/fixtures/feed/head.json"), &root);
    (root, head.expect("the fixture is a head"))
});

/// The bytes as a head that nobody signed, and as the payload of one that was.
///
/// # Panics
/// A head was taken that was not signed, or one that no phone can use.
pub fn head(bytes: &[u8]) {
    let (root, own) = &*SIGNED;
    wanted_root(bytes);
    if let Ok(head) = Head::open(bytes, root) {
        assert_eq!(&head, own, "nothing else was signed");
    }
    if let Ok(found) = Root::trusted(bytes) {
        assert_eq!(&found, root, "nothing else was signed");
    }
    assert!(root.next(bytes).is_err(), "nobody signed a second root");
    let Ok(head) = Head::open(&signed(bytes), root) else {
        return;
    };
    assert_eq!((head.feed.as_str(), head.crit.len()), (root.feed.as_str(), 0));
    assert!(is_path(&head.plan.p) && !head.plan.p.contains(".."));
    let again = signed(&serde_json::to_vec(&head).expect("a head is JSON"));
    if again.len() as u64 <= head::MOST_BYTES {
        assert_eq!(Head::open(&again, root), Ok(head), "writing and reading changes nothing");
    }
}

/// The bytes as the payload of a head, signed with the fixture's key.
fn signed(payload: &[u8]) -> Vec<u8> {
    let key = SigningKey::from_bytes(&[9; 32]);
    let signature = key.sign(&message(head::TYPE, payload)).to_bytes();
    let sigs = vec![Signed {
        kid: key_id(key.verifying_key().as_bytes()),
        alg: None,
        sig: BASE64_STANDARD.encode(signature),
    }];
    let payload = BASE64_STANDARD.encode(payload);
    serde_json::to_vec(&Envelope { t: head::TYPE.to_owned(), rv: 1, payload, sigs })
        .expect("an envelope is JSON")
}

/// The bytes as a plan.
///
/// # Panics
/// A plan was taken that leads out of the feed, or to more than a phone can hold.
pub fn plan(bytes: &[u8]) {
    let Ok(plan) = Plan::read(bytes) else {
        return;
    };
    let whole = plan.snap.packed();
    assert!(whole.is_plausible() && plan.snap.parts.iter().all(|p| p.size <= MOST_PART_BYTES));
    assert!(plan.snap.parts.iter().all(|part| is_path(&part.path())));
    assert_eq!(plan.way_from(None), Way::Snapshot(&plan.snap));
    for delta in &plan.deltas {
        assert!(is_path(&delta.file.p) && delta.packed().is_plausible());
        if let Way::Delta(way) = plan.way_from(Some(delta.from)) {
            assert!(way.from == delta.from && way.file.size <= whole.size);
        }
    }
    let again = serde_json::to_vec(&plan).expect("a plan is JSON");
    assert_eq!(Plan::read(&again), Ok(plan), "writing and reading changes nothing");
}

/// The bytes as the lines of an unpacked delta or snapshot, up to what a person sees of them.
///
/// # Panics
/// A line was taken that is none, or the store makes something else of it than it says.
pub fn change(bytes: &[u8]) {
    let taken: Vec<Change> = Changes::new(bytes).map_while(Result::ok).collect();
    assert!(taken.is_sorted_by(|one, next| one.key() < next.key()), "no key comes twice");
    for change in &taken {
        let (kind, id) = change.key();
        assert!(is_id(id) && (1..=64).contains(&kind.len()));
        if let Change::Put(record) = change {
            assert!(record.rec.len() as u64 <= MOST_LINE_BYTES);
            let mut windows = bytes.windows(record.rec.len());
            assert!(windows.any(|window| window == record.rec), "the bytes are kept as they were");
        }
    }
    let again: Vec<u8> = taken.iter().flat_map(line).collect();
    let again: Result<Vec<Change>, FeedError> = Changes::new(again.as_slice()).collect();
    assert_eq!(again.as_ref(), Ok(&taken), "writing and reading changes nothing");
    if !taken.is_empty() {
        keep(&taken);
    }
}

/// The line that says this change.
fn line(change: &Change) -> Vec<u8> {
    let (kind, id) = change.key();
    let text = match change {
        Change::Put(record) => {
            let rec: &RawValue = serde_json::from_slice(&record.rec).expect("a record is JSON");
            format!(r#"{{"op":"put","kind":"{kind}","id":"{id}","rec":{rec}}}"#)
        }
        Change::Del { .. } => format!(r#"{{"op":"del","kind":"{kind}","id":"{id}"}}"#),
    };
    [text.as_bytes(), b"\n"].concat()
}

/// Puts the changes into an empty database, and asks for what is near.
fn keep(changes: &[Change]) {
    let puts = changes.iter().filter_map(|change| match change {
        Change::Put(record) => Some(record.clone()),
        Change::Del { .. } => None,
    });
    let records: Vec<RawRecord> = puts.collect();
    let mut database = open::empty().expect("there is memory");
    let kept = apply::snapshot(&mut database, changes.iter().cloned().map(Ok), &head_of(&records));
    if records.len() < changes.len() {
        assert!(matches!(kept, Err(ApplyError::Missing { .. })), "{kept:?}");
        return;
    }
    kept.expect("what can be read can be kept");
    assert!(apply::is_whole(&database).expect("it can be read"));
    let bytes = open::to_bytes(&mut database).expect("there is memory");
    let content = Content::from_bytes(&bytes).expect("what can be kept can be shown");
    let services = records.iter().filter(|record| record.kind == ServiceAtLocation::KIND).count();
    assert_eq!(content.service_count(), services);
    let answer = content.near(&question()).expect("what can be shown can be asked for");
    assert!(answer.nearest.len() + answer.everywhere.len() <= services);
    for nearby in answer.nearest.iter().chain(&answer.everywhere) {
        let position = nearby.service.position();
        assert!(position.is_none_or(|(point, _)| point.lat.is_finite() && point.lon.is_finite()));
    }
}

/// The head that promises these records.
fn head_of(records: &[RawRecord]) -> Head {
    Head {
        feed: "umbria".to_owned(),
        schema: "1.0".to_owned(),
        crit: Vec::new(),
        epoch: 1,
        seq: 1,
        issued: "2026-11-23T07:00:00Z".to_owned(),
        stale_after: "2027-01-23T07:00:00Z".to_owned(),
        n: records.len() as u64,
        state: state_of(records),
        plan: Pointer { p: "p/1.json".to_owned(), sha256: [0; 32], size: 0 },
    }
}

/// What is near Perugia on a Monday morning.
fn question() -> Query {
    let morning = NaiveDate::from_ymd_opt(2026, 11, 23).and_then(|day| day.and_hms_opt(9, 0, 0));
    Query {
        at: Position { lat: 43.1107, lon: 12.3908 },
        k: 1_000,
        filter: Filter::default(),
        now: morning.and_then(rome).expect("that morning there is"),
    }
}

/// The bytes as a bundle that somebody handed over.
///
/// # Panics
/// A bundle holds more than its bytes, or a head that nobody signed.
pub fn bundle(bytes: &[u8]) {
    let Ok(bundle) = Bundle::read(bytes) else {
        return;
    };
    assert!(bytes.len() as u64 <= MOST_BYTES);
    let written = bundle.write().expect("what was taken apart can be put together");
    assert!(written.len() <= 4 * bytes.len(), "a bundle never grows");
    assert_eq!(Bundle::read(&written).as_ref(), Ok(&bundle), "writing and reading changes nothing");
    for path in ["../head.json", "/head.json", "", "d/1-2.jsonl.zst"] {
        assert_eq!(bundle.get(path), None);
    }
    let (root, own) = &*SIGNED;
    if let Some(Ok(head)) = bundle.get(HEAD).map(|bytes| Head::open(bytes, root)) {
        assert_eq!(&head, own, "nothing else was signed");
    }
}

/// The bytes as the letters of a path, and as what somebody who means ill puts into one with a check
/// that is right.
///
/// # Panics
/// A path was taken that could not have been written here.
pub fn path(bytes: &[u8]) {
    let letters = [String::from_utf8_lossy(bytes).into_owned(), letters_of(bytes)];
    for read in letters.iter().filter_map(|letters| path::decode(letters).ok()) {
        assert!(read.is_sound(), "whatever is taken can travel on");
        let again = path::encode(&read).expect("what can travel has letters");
        assert_eq!(path::decode(&again).as_ref(), Ok(&read), "writing and reading changes nothing");
        let told = serde_json::to_vec(&read).expect("a path is JSON");
        let kept: Path = serde_json::from_slice(&told).expect("what is kept can be read");
        assert_eq!(kept, read, "keeping changes nothing");
    }
}

/// These bytes and their CRC-32, two of them as three letters.
fn letters_of(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 41] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*-.:";
    let step = |check: u32| if check & 1 == 1 { check >> 1 ^ 0xedb8_8320 } else { check >> 1 };
    let each = |check: u32, byte: &u8| (0..8).fold(check ^ u32::from(*byte), |c, _| step(c));
    let check: u32 = !bytes.iter().fold(!0, each);
    let whole = [bytes, &check.to_be_bytes()].concat();
    let groups = whole.chunks(2).map(|pair| {
        let value = pair.iter().fold(0, |value, byte| value << 8 | usize::from(*byte));
        [value, value / 41, value / 1681]
            .map(|rest| char::from(LETTERS[rest % 41]))
            .into_iter()
            .take(pair.len() + 1)
    });
    groups.flatten().collect()
}
