//! From phone to phone: a release that came by deltas, packed by whoever holds it.

use super::phone::Phone;
use super::world::{Files, Operator, Records, bundle_of, key, records};
use passi::device::ShareError;
use passi::feed::bundle::{Bundle, RECORDS};
use passi::feed::{FeedError, HEAD};
use passi::store::open;
use passi::sync::Outcome;
use passi::sync::config::Feed;
use passi::sync::kept::{Kept, Source};
use passi::sync::shelf::Applied;
use proptest::prelude::*;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};

/// Some records, a service among them.
fn edition(number: usize) -> Records {
    let mut records = records(30 + number, number);
    let service = include_str!("../fixtures/record.json").trim_end();
    let key = ("service_at_location".to_owned(), "example-desk".to_owned());
    records.insert(key, service.replace("13:00", &format!("1{}:00", number % 10)).into_bytes());
    records
}

/// An operator with a newer release than the bundled one, and a phone that has it.
fn synced() -> (Operator, Phone) {
    let mut operator = Operator::new();
    operator.publish(edition(2));
    let mut phone = Phone::new(&operator);
    phone.sync(&operator);
    (operator, phone)
}

fn updated(outcome: Outcome) -> Applied {
    let Outcome::Updated { applied, .. } = outcome else { panic!("{outcome:?}") };
    applied
}

/// A put of each record.
fn lines(records: &Records) -> String {
    let line = |((kind, id), rec): (&(String, String), &Vec<u8>)| {
        let rec = std::str::from_utf8(rec).unwrap();
        format!("{{\"op\":\"put\",\"kind\":\"{kind}\",\"id\":\"{id}\",\"rec\":{rec}}}\n")
    };
    records.iter().map(line).collect()
}

/// The files of a bundle, changed and made whole again: only what was signed can tell.
fn repacked(bundle: &[u8], change: impl FnOnce(&mut Files)) -> Vec<u8> {
    let opened = Bundle::read(bundle).unwrap();
    let paths = [HEAD, RECORDS, "root/2.json", "root/3.json"].into_iter();
    let mut files = paths.filter_map(|path| Some((path.to_owned(), opened.get(path)?.to_vec())));
    let mut files: Files = files.by_ref().collect();
    change(&mut files);
    Bundle::new(files).write().unwrap()
}

#[test]
fn what_came_by_deltas_is_handed_from_phone_to_phone() {
    let (mut operator, mut a) = synced();
    for number in 3..6 {
        operator.publish(edition(number));
        // The keys change twice on the way.
        if number < 5 {
            operator.rotate(&[10 + number as u8, 20 + number as u8], &[30 + number as u8], false);
        }
        let asked = a.sync(&operator);
        assert!(asked.iter().any(|path| path.starts_with("d/")), "{asked:?}");
        assert!(!asked.iter().any(|path| path.starts_with("s/")), "{asked:?}");
    }
    let shared = a.share().unwrap();
    assert_eq!(shared.name, "umbria-1-5.passi");

    let mut b = Phone::new(&operator);
    let applied = updated(b.import(&shared.bytes));
    assert!(applied.added.contains(&"example-desk".to_owned()));
    assert_eq!(b.kept.source, Source::Bundle);
    let mut c = Phone::new(&operator);
    updated(c.import(&b.shared()));
    for phone in [&b, &c] {
        let (theirs, ours) = (phone.shelf.content(), a.shelf.content());
        assert_eq!(phone.records(), operator.releases.last().unwrap().1);
        assert_eq!(theirs.state().unwrap(), ours.state().unwrap());
        assert_eq!(theirs.release(), ours.release());
        assert!(theirs.is_whole().unwrap());
        assert_eq!(phone.shared(), shared.bytes);
    }
    assert_eq!(c.import(&shared.bytes), Outcome::UpToDate);
    // The network goes on where the file ended.
    operator.publish(edition(7));
    let asked = c.sync(&operator);
    assert!(asked.iter().any(|path| path.starts_with("d/")), "{asked:?}");
}

#[test]
fn what_the_publisher_packed_is_handed_on_as_well() {
    let (operator, a) = synced();
    let mut b = Phone::new(&operator);
    updated(b.import(&operator.bundle()));
    assert_eq!(b.shared(), a.shared());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Whatever the records are, and by whatever steps they came: who receives them has the same.
    #[test]
    fn a_receiver_has_the_same_bytes(
        editions in prop::collection::vec(
            prop::collection::btree_map(("[a-c]{1,2}_x", "[a-z0-9][a-z0-9-]{0,9}"), "\\PC{0,40}", 0..12),
            1..5,
        ),
    ) {
        let mut operator = Operator::new();
        let mut a = Phone::new(&operator);
        for texts in editions {
            let record = |(key, text): ((String, String), String)| {
                (key, serde_json::json!({ "text": text }).to_string().into_bytes())
            };
            operator.publish(texts.into_iter().map(record).collect());
            a.sync(&operator);
        }
        let mut b = Phone::new(&operator);
        updated(b.import(&a.shared()));
        prop_assert_eq!(b.records(), operator.releases.last().unwrap().1.clone());
        prop_assert_eq!(b.shared(), a.shared());
    }
}

#[test]
fn a_flipped_byte_leaves_the_old_release_or_the_new_one() {
    let (mut operator, mut a) = synced();
    operator.rotate(&[3, 4], &[11], false);
    a.sync(&operator);
    let (bundle, before) = (a.shared(), Phone::new(&operator));
    let mut refused = 0;
    // Every byte takes half a minute; these are in every file, at its begin, middle and end.
    for place in (0..bundle.len()).step_by(7) {
        let (mut b, mut tampered) = (before.clone(), bundle.clone());
        tampered[place] ^= 1 << (place % 8);
        match b.import(&tampered) {
            Outcome::Refused(_) => {
                refused += 1;
                assert!(b.shelf == before.shelf, "byte {place}");
            }
            // Dates and the like within the zip.
            Outcome::Updated { .. } => assert_eq!(b.records(), a.records(), "byte {place}"),
            other => panic!("byte {place}: {other:?}"),
        }
    }
    assert!(refused > bundle.len() / 14, "{refused} of {}", bundle.len() / 7);
    for end in (0..bundle.len()).step_by(97) {
        let mut b = before.clone();
        assert!(matches!(b.import(&bundle[..end]), Outcome::Refused(_)));
        assert!(b.shelf == before.shelf);
    }
}

#[test]
fn other_records_than_those_that_were_signed_are_refused() {
    let (operator, a) = synced();
    let lines = lines(&edition(2));
    let last = lines.lines().last().unwrap();
    let del = r#"{"op":"del","kind":"zzz","id":"gone"}"#;
    let tampered = [
        String::new(),
        lines.replace("example-desk", "another-desk"),
        lines.replacen("r001", "r0011", 2),
        lines.strip_suffix(&format!("{last}\n")).unwrap().to_owned(),
        format!("{lines}{last}\n"),
        format!("{last}\n{lines}"),
        format!("{lines}{del}\n"),
        lines.trim_end().to_owned(),
    ];
    let packed = |text: &str| compress_to_vec(text.as_bytes(), CompressionLevel::Fastest);
    let import = |text: &str| {
        let mut b = Phone::new(&operator);
        let before = b.shelf.clone();
        let bundle = repacked(&a.shared(), |files| {
            files.insert(RECORDS.to_owned(), packed(text));
        });
        let outcome = b.import(&bundle);
        assert!(!matches!(outcome, Outcome::Refused(_)) || b.shelf == before);
        outcome
    };
    updated(import(&lines));
    for text in tampered {
        let outcome = import(&text);
        assert!(matches!(outcome, Outcome::Refused(_)), "{outcome:?}: {text}");
    }
}

#[test]
fn a_bomb_is_refused_even_if_its_state_was_signed() {
    let import = |texts: usize, length: usize| {
        let mut operator = Operator::new();
        let record = |number: usize| {
            let rec = format!(r#"{{"text":"{}"}}"#, "a".repeat(length)).into_bytes();
            (("note".to_owned(), format!("r{number}")), rec)
        };
        let records: Records = (0..texts).map(record).collect();
        let lines = lines(&records);
        operator.publish(records);
        let (mut b, mut files) = (Phone::new(&operator), operator.files());
        let before = b.shelf.clone();
        files.retain(|path, _| path == HEAD);
        let packed = compress_to_vec(lines.as_bytes(), CompressionLevel::Fastest);
        let ratio = lines.len() / packed.len();
        files.insert(RECORDS.to_owned(), packed);
        let outcome = b.import(&Bundle::new(files).write().unwrap());
        assert!(!matches!(outcome, Outcome::Refused(_)) || b.shelf == before);
        (outcome, ratio)
    };
    let (outcome, ratio) = import(60, 60_000);
    assert!(matches!(outcome, Outcome::Refused(_)) && ratio > 100, "{ratio}: {outcome:?}");
    let (outcome, ratio) = import(600, 60);
    assert!(matches!(outcome, Outcome::Updated { .. }) && ratio < 100, "{ratio}: {outcome:?}");
}

#[test]
fn an_older_release_is_left_alone_even_if_the_keys_changed_since() {
    let (mut operator, a) = synced();
    let old = a.shared();
    let mut b = a.clone();
    operator.publish(edition(3));
    b.sync(&operator);
    let is_older = |outcome: Outcome| matches!(outcome, Outcome::OlderThanHere { .. });
    assert!(is_older(b.import(&old)));
    // The key that signed the old one counts no more, and neither does its epoch.
    operator.rotate(&[3, 4], &[11], true);
    operator.publish(edition(4));
    b.sync(&operator);
    let before = b.shelf.clone();
    assert!(is_older(b.import(&old)));
    assert!(b.shelf == before);
    // A thief who has that key makes nothing newer out of it.
    let mut thief = Operator::new();
    thief.publish(edition(5));
    thief.releases.last_mut().unwrap().0.seq = 99;
    let mut c = a.clone();
    c.kept = b.kept.clone();
    let outcome = c.import(&thief.bundle());
    assert!(matches!(outcome, Outcome::Refused(FeedError::Signature { .. })), "{outcome:?}");
}

#[test]
fn another_feeds_bundle_is_refused() {
    let (operator, a) = synced();
    let mut stranger = Operator::new();
    stranger.root.feed = "molise".to_owned();
    stranger.root_keys = vec![key(66), key(67)];
    stranger.feed_keys = vec![key(68)];
    stranger.rotate(&[66, 67], &[68], false);
    stranger.publish(edition(2));
    let mut b = Phone::new(&operator);
    let before = b.shelf.clone();
    let outcome = b.import(&stranger.bundle());
    let (expected, found) = ("umbria".to_owned(), "molise".to_owned());
    assert_eq!(outcome, Outcome::Refused(FeedError::OtherFeed { expected, found }));
    assert!(b.shelf == before);
    // The same name under the same keys, but a head of another feed.
    let files = operator.files_with_head(|head| head.feed = "molise".to_owned());
    let outcome = b.import(&bundle_of(files));
    assert!(matches!(outcome, Outcome::Refused(FeedError::OtherFeed { .. })), "{outcome:?}");
    // What was remembered about one feed is shared for no other.
    let other =
        Phone { feed: Feed::new("https://other.example", &stranger.roots[&2]).unwrap(), ..a };
    assert!(matches!(other.share(), Err(ShareError::NothingSigned)));
}

#[test]
fn who_holds_nothing_signed_has_nothing_to_share() {
    let (operator, mut a) = synced();
    assert!(matches!(Phone::new(&operator).share(), Err(ShareError::NothingSigned)));
    // The memory is lost, and the next answer brings it back.
    a.kept = Kept::default();
    assert!(matches!(a.share(), Err(ShareError::NothingSigned)));
    a.sync(&operator);
    a.share().unwrap();
    // The head tells of another release than the one that is here.
    a.shelf = Phone::new(&operator).shelf;
    assert!(matches!(a.share(), Err(ShareError::NothingSigned)));
}

#[test]
fn damaged_records_are_not_handed_on() {
    let (_, mut a) = synced();
    let mut connection = open::editable(&a.shelf.database).unwrap();
    let change =
        "UPDATE record SET rec = CAST(replace(rec, 'text', 'next') AS BLOB) WHERE id = 'r001'";
    assert_eq!(connection.execute(change, []).unwrap(), 1);
    a.shelf.database = open::to_bytes(&mut connection).unwrap();
    assert!(matches!(a.share(), Err(ShareError::NotAsSigned)));
}

#[test]
fn a_memory_of_the_newest_root_alone_is_trusted_and_filled_in() {
    let (mut operator, mut a) = synced();
    operator.rotate(&[3, 4], &[11], false);
    operator.rotate(&[5, 6], &[12], false);
    a.sync(&operator);
    let complete = a.shared();
    let mut memory: serde_json::Value = serde_json::from_str(&a.kept.write().unwrap()).unwrap();
    let roots = memory["roots"].as_array().unwrap().clone();
    assert_eq!(roots.len(), 2);
    let fields = memory.as_object_mut().unwrap();
    fields.remove("roots");
    fields.remove("head");
    fields.insert("root".to_owned(), roots[1].clone());
    a.kept = Kept::read(Some(&memory.to_string()));

    assert!(matches!(a.share(), Err(ShareError::NothingSigned)));
    // What the first root's key signed still counts for nothing.
    let mut thief = Operator::new();
    thief.publish(edition(2));
    thief.publish(edition(9));
    let mut b = a.clone();
    let outcome = b.import(&thief.bundle());
    assert!(matches!(outcome, Outcome::Refused(FeedError::Signature { .. })), "{outcome:?}");

    a.sync(&operator);
    assert_eq!(a.shared(), complete);
}
