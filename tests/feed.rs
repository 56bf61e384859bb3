//! The feed's formats, byte for byte, and what is refused.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ed25519_dalek::{Signer, SigningKey};
use passi::feed::bundle::Bundle;
use passi::feed::change::{Change, Changes, MOST_LINE_BYTES, is_id};
use passi::feed::head::{Head, is_path};
use passi::feed::pack::{MOST_RAW_BYTES, Packed, unpack};
use passi::feed::plan::{Plan, Way};
use passi::feed::root::Root;
use passi::feed::signature::key_id;
use passi::feed::{FeedError, Revision};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::io::Read;

const HEAD: &[u8] = include_bytes!("fixtures/feed/head.json");
const ROOT: &[u8] = include_bytes!("fixtures/feed/root.json");
const PLAN: &[u8] = include_bytes!("fixtures/feed/plan.json");

/// Keys that anybody can make again: they sign nothing but these fixtures.
fn key(number: u8) -> SigningKey {
    SigningKey::from_bytes(&[number; 32])
}

/// A signed file, put together from the sentence in the docs of `feed::signature`.
fn signed(t: &str, payload: &str, keys: &[SigningKey]) -> Vec<u8> {
    let message = [b"passi ", t.as_bytes(), b"\0", payload.as_bytes()].concat();
    let sigs: Vec<_> = keys
        .iter()
        .map(|key| {
            let kid = key_id(&key.verifying_key().to_bytes());
            let sig = BASE64_STANDARD.encode(key.sign(&message).to_bytes());
            serde_json::json!({ "kid": kid, "sig": sig })
        })
        .collect();
    let payload = BASE64_STANDARD.encode(payload);
    serde_json::to_vec(&serde_json::json!({ "t": t, "rv": 1, "payload": payload, "sigs": sigs }))
        .unwrap()
}

fn root() -> Root {
    Root::trusted(ROOT).unwrap()
}

/// The head of the fixture with one thing in its payload replaced, signed again.
fn head_with(from: &str, to: &str) -> Result<Head, FeedError> {
    let payload = payload_of(HEAD);
    assert!(payload.contains(from), "{payload}");
    Head::open(&signed("head/1", &payload.replace(from, to), &[key(9)]), &root())
}

fn payload_of(envelope: &[u8]) -> String {
    let envelope: serde_json::Value = serde_json::from_slice(envelope).unwrap();
    let payload = BASE64_STANDARD.decode(envelope["payload"].as_str().unwrap()).unwrap();
    String::from_utf8(payload).unwrap()
}

#[test]
fn a_revision_has_one_name() {
    for (epoch, seq) in [(0, 0), (1, 1841), (u64::MAX, u64::MAX)] {
        let revision = Revision { epoch, seq };
        assert_eq!(revision.to_string().parse(), Ok(revision));
    }
    for text in ["", "1", "1-", "-1", "01-1", "1-+1", "1-1 ", "1-1-1", "1-18446744073709551616"] {
        assert!(text.parse::<Revision>().is_err(), "{text}");
    }
}

#[test]
fn the_fixtures_are_read_field_by_field() {
    let root = root();
    assert_eq!((root.feed.as_str(), root.version, root.epoch), ("umbria", 1, 1));
    assert_eq!((root.threshold, root.root_keys.len(), root.feed_keys.len()), (2, 3, 1));
    let head = Head::open(HEAD, &root).unwrap();
    assert_eq!(head.revision(), Revision { epoch: 1, seq: 1841 });
    assert_eq!((head.schema.as_str(), head.n), ("1.0", 246));
    assert_eq!(head.issued, "2026-11-24T08:10:00+01:00");
    assert_eq!(head.stale_after, "2027-01-23T08:10:00+01:00");
    assert_eq!((head.plan.p.as_str(), head.plan.size), ("p/1841.json", PLAN.len() as u64));
    passi::feed::check("plan", PLAN, &head.plan.sha256, head.plan.size).unwrap();
    let plan = Plan::read(PLAN).unwrap();
    assert_eq!(plan.deltas[0].file.p, "d/1840-1841.jsonl.zst");
    assert!(matches!(plan.way_from(Some(1840)), Way::Delta(delta) if delta.raw == 6005));
    assert!(matches!(plan.way_from(Some(12)), Way::Snapshot(_)), "no delta from there");
    assert!(matches!(plan.way_from(None), Way::Snapshot(_)));
}

#[test]
fn whatever_changes_in_a_signed_file_is_noticed() {
    let root = root();
    for index in 0..HEAD.len() {
        let mut changed = HEAD.to_vec();
        changed[index] ^= 1;
        // White space may change, and the root's version is only a hint.
        if let Ok(head) = Head::open(&changed, &root) {
            assert_eq!(head, Head::open(HEAD, &root).unwrap(), "byte {index}");
        }
    }
    for end in 0..HEAD.len() - 1 {
        assert!(Head::open(&HEAD[..end], &root).is_err(), "cut at {end}");
    }
}

#[test]
fn only_a_known_key_counts_and_unknown_signatures_are_passed_over() {
    let payload = payload_of(HEAD);
    let by = |keys: &[SigningKey]| Head::open(&signed("head/1", &payload, keys), &root());
    by(&[key(9)]).unwrap();
    by(&[key(77), key(9)]).unwrap();
    assert!(matches!(by(&[key(77)]), Err(FeedError::Signature { valid: 0, .. })));
    assert!(matches!(by(&[key(1)]), Err(FeedError::Signature { .. })), "a root key signs no head");
    assert!(matches!(by(&[]), Err(FeedError::Signature { .. })));
    let text = String::from_utf8(signed("head/1", &payload, &[key(9)])).unwrap();
    let other_way = text.replace("\"kid\"", "\"alg\":\"other\",\"kid\"");
    assert!(Head::open(other_way.as_bytes(), &root()).is_err());
    let as_root = signed("root/1", &payload, &[key(9)]);
    assert!(Head::open(&as_root, &root()).is_err(), "one type's signature is none for another");
    let renamed = String::from_utf8(as_root).unwrap().replace("root/1", "head/1");
    assert!(matches!(Head::open(renamed.as_bytes(), &root()), Err(FeedError::Signature { .. })));
}

#[test]
fn a_head_of_another_feed_or_for_a_newer_app_is_told_apart() {
    assert!(matches!(head_with("umbria", "marche"), Err(FeedError::OtherFeed { .. })));
    assert!(matches!(head_with("\"1.0\"", "\"2.0\""), Err(FeedError::NewerApp { .. })));
    let critical = head_with("\"crit\":[]", "\"crit\":[\"tides\"]");
    assert!(matches!(critical, Err(FeedError::NewerApp { needs }) if needs == "tides"));
    head_with("\"1.0\"", "\"1.7\"").unwrap();
    head_with("\"crit\"", "\"later\":{\"a\":[1]},\"crit\"").unwrap();
    let last = head_with("1841,", "18446744073709551615,").unwrap();
    assert_eq!(last.seq, u64::MAX);
    assert!(head_with("1841,", "18446744073709551616,").is_err());
    assert!(head_with("1841,", "-1,").is_err());
    assert!(head_with("p/1841.json", "../1841.json").is_err());
    let long = head_with("umbria", &"u".repeat(1024));
    assert!(matches!(long, Err(FeedError::Size { .. })));
}

#[test]
fn a_path_stays_within_the_feed() {
    for path in ["p/1.json", "s/0a.zst", "d/1-2.jsonl.zst"] {
        assert!(is_path(path), "{path}");
    }
    for path in ["", "/p", "p/../q", "p//q", "https://x/y", "p/.q", "p\\q", "p/1.json?x", "P"] {
        assert!(!is_path(path), "{path}");
    }
}

const RECORD: &str = include_str!("fixtures/record.json");

fn line_of(rec: &str) -> String {
    let whole: serde_json::Value = serde_json::from_str(RECORD).unwrap();
    let (kind, id) = ("service_at_location", whole["id"].as_str().unwrap());
    format!("{{\"op\":\"put\",\"kind\":\"{kind}\",\"id\":\"{id}\",\"rec\":{rec}}}\n")
}

fn read(text: impl AsRef<[u8]>) -> Result<Vec<Change>, FeedError> {
    Changes::new(text.as_ref()).collect()
}

#[test]
fn a_record_is_kept_as_the_exact_bytes() {
    let rec = RECORD.trim_end().replacen('{', "{ \"later\" : 1e3,", 1);
    let changes = read(line_of(&rec)).unwrap();
    assert!(matches!(&changes[..], [Change::Put(raw)] if raw.rec == rec.as_bytes()));
}

#[test]
fn hostile_lines_are_refused_with_their_number() {
    let unknown = |id: &str, rec: &str| {
        format!("{{\"op\":\"put\",\"kind\":\"tide\",\"id\":\"{id}\",\"rec\":{rec}}}\n")
    };
    let rec = RECORD.trim_end();
    let good = unknown("a", "{}");
    read(&good).unwrap();
    let deep = format!("{{\"a\":{}{}}}", "[".repeat(200), "]".repeat(200));
    let long = unknown("b", &format!("{{\"a\":\"{}\"}}", "x".repeat(MOST_LINE_BYTES as usize)));
    let cases = [
        ("a duplicate", good.clone()),
        ("out of order", unknown("0", "{}")),
        ("no end", unknown("b", "{}").trim_end().to_owned()),
        ("an empty line", "\n".to_owned()),
        ("too long", long),
        ("a byte order mark", format!("\u{feff}{}", unknown("b", "{}"))),
        ("an id with a path", unknown("../b", "{}")),
        ("an empty id", unknown("", "{}")),
        ("a record that is no object", unknown("b", "[]")),
        ("half a record", unknown("b", "{\"a\":")),
        ("a number that is none", unknown("b", "{\"a\":NaN}")),
        ("a deletion with a record", unknown("b", "{}").replace("put", "del")),
        ("another operation", unknown("b", "{}").replace("put", "merge")),
        ("coordinates swapped", line_of(&rec.replace("\"latitude\":", "\"latitude\":1"))),
        (
            "an endless coordinate",
            line_of(&rec.replace("\"latitude\":", "\"latitude\":1e999,\"x\":")),
        ),
        ("another id inside", line_of(rec).replacen("\"id\":\"", "\"id\":\"b", 1)),
        ("half a letter", line_of(&rec.replacen("\"name\":\"", "\"name\":\"\\ud800", 1))),
        ("a record of nested lists", unknown("b", &deep).replace("tide", "municipality")),
    ];
    for (what, line) in cases {
        // Kinds are in order too: `service_at_location` comes before `tide`.
        let text = if line.contains("tide") { format!("{good}{line}") } else { line };
        let error = read(&text).expect_err(what);
        assert!(matches!(error, FeedError::Unreadable { .. }), "{what}: {error}");
    }
}

#[test]
fn ids_are_plain() {
    for id in ["a", "0", "questura-perugia", &"a".repeat(64)] {
        assert!(is_id(id), "{id}");
    }
    for id in ["", "-a", "A", "a_b", "à", "a b", &"a".repeat(65)] {
        assert!(!is_id(id), "{id}");
    }
}

fn unpacked(sizes: Packed, bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    unpack(sizes, bytes).ok()?.read_to_end(&mut out).ok()?;
    Some(out)
}

#[test]
fn a_packed_file_unpacks_to_what_was_signed_for_and_no_more() {
    let raw = b"umbria ".repeat(3000);
    let packed = zstd::encode_all(&raw[..], 3).unwrap();
    let sizes = |raw: usize| Packed { size: packed.len() as u64 * 100, raw: raw as u64 };
    assert_eq!(unpacked(sizes(raw.len()), &packed).unwrap(), raw);
    assert!(unpacked(sizes(raw.len() - 1), &packed).is_none(), "more than promised");
    assert!(unpacked(sizes(raw.len() + 1), &packed).is_none(), "less than promised");
    assert!(unpacked(sizes(0), &packed).is_none());
    let bomb = Packed { size: packed.len() as u64, raw: MOST_RAW_BYTES };
    assert!(!bomb.is_plausible() && unpacked(bomb, &packed).is_none(), "it grows too much");
    let huge = Packed { size: MOST_RAW_BYTES, raw: MOST_RAW_BYTES + 1 };
    assert!(!huge.is_plausible());
}

#[test]
fn a_bundle_is_taken_apart_within_its_limits() {
    let files = BTreeMap::from([
        ("head.json".to_owned(), HEAD.to_vec()),
        ("p/1841.json".to_owned(), PLAN.to_vec()),
    ]);
    let bytes = Bundle::new(files).write().unwrap();
    let bundle = Bundle::read(&bytes).unwrap();
    assert_eq!(bundle.get("head.json"), Some(HEAD));
    assert_eq!(bundle.get("p/1841.json"), Some(PLAN));
    assert_eq!(bundle.get("../head.json"), None);
    for end in 0..bytes.len() - 1 {
        assert!(Bundle::read(&bytes[..end]).is_err(), "cut at {end}");
    }
    for name in ["../../x", "/etc/passwd", "h/1.json", "notes.txt"] {
        for content in ["x", ""] {
            let strange = BTreeMap::from([(name.to_owned(), content.as_bytes().to_vec())]);
            let bytes = Bundle::new(strange).write().unwrap();
            assert!(Bundle::read(&bytes).is_err(), "{name}");
        }
    }
}

proptest! {
    #[test]
    fn random_bytes_are_refused_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        prop_assert!(Head::open(&bytes, &root()).is_err());
        prop_assert!(Root::trusted(&bytes).is_err());
        prop_assert!(Plan::read(&bytes).is_err());
        prop_assert!(Bundle::read(&bytes).is_err());
        let _ = read(&bytes);
        let _ = unpacked(Packed { size: bytes.len() as u64, raw: 4096 }, &bytes);
    }
}
