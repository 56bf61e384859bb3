//! Updates of the content: all or nothing, and the same as if it had been made anew.

mod cabinet;
mod damage;
pub mod world;

use passi::feed::change::Change;
use passi::feed::{FeedError, Hash};
use passi::store::apply::{self, Applied, ApplyError};
use passi::store::{Answer, Content, StoreError, open};
use proptest::prelude::*;
use rusqlite::Connection;
use rusqlite::types::Value;
use world::{Records, SERVICE, at, between, head, question, services, whole};

/// A database in memory with these records.
fn made(seq: u64, records: &Records) -> Connection {
    let mut connection = open::empty().unwrap();
    apply::snapshot(&mut connection, whole(records), &head(seq, records)).unwrap();
    connection
}

fn bytes(connection: &mut Connection) -> Vec<u8> {
    open::to_bytes(connection).unwrap()
}

fn rows(connection: &Connection, table: &str) -> Vec<Vec<Value>> {
    let mut statement = connection.prepare(table).unwrap();
    let width = statement.column_count();
    let row = |row: &rusqlite::Row<'_>| (0..width).map(|column| row.get(column)).collect();
    statement.query_map([], row).unwrap().map(Result::unwrap).collect()
}

/// Every listing but for its number.
fn listings(connection: &Connection) -> Vec<Vec<Value>> {
    let all = "SELECT id, latitude, longitude, needs, traits, languages, opening_hours
               FROM listing ORDER BY id";
    rows(connection, all)
}

fn numbers(connection: &Connection) -> Vec<Vec<Value>> {
    rows(connection, "SELECT id, number FROM listing")
}

fn answer(connection: &mut Connection) -> Answer {
    Content::from_bytes(&bytes(connection)).unwrap().near(&question()).unwrap()
}

/// What an update from `old` to `new` must tell.
fn expected(old: &Records, new: &Records) -> Applied {
    let ids = |all: &Records, is_told: &dyn Fn(&(String, String)) -> bool| {
        let told = all.keys().filter(|key| key.0 == SERVICE && is_told(key));
        told.map(|key| key.1.clone()).collect::<Vec<String>>()
    };
    Applied {
        added: ids(new, &|key| !old.contains_key(key)),
        changed: ids(new, &|key| old.get(key).is_some_and(|rec| *rec != new[key])),
        removed: ids(old, &|key| !new.contains_key(key)),
    }
}

/// Releases of records from a small pool: services, municipalities, and kinds nobody knows.
fn history() -> impl Strategy<Value = Vec<Records>> {
    let record = prop_oneof![
        5 => ("[a-f]", 0_u8..60).prop_map(|(id, variant)| {
            let rec = world::service(&id, variant);
            ((SERVICE.to_owned(), id), rec)
        }),
        1 => (0..3_u8, 0..9_u8).prop_map(|(town, digit)| {
            let id = format!("05400{town}");
            let rec = format!(
                r#"{{"id":"{id}","name":"T{digit}","province":"PG","social_zone":1,"population":1,"latitude":43.{digit},"longitude":12.1}}"#
            );
            (("municipality".to_owned(), id), rec.into_bytes())
        }),
        2 => ("event|form|setting|zebra", "[a-c]", "[a-z]{0,9}").prop_map(|(kind, id, text)| {
            ((kind, id), format!(r#"{{"new":"{text}"}}"#).into_bytes())
        }),
    ];
    let release = prop::collection::vec(record, 0..14).prop_map(Records::from_iter);
    prop::collection::vec(release, 1..6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_delta_gives_what_a_new_snapshot_gives(history in history()) {
        let mut kept = made(1, &history[0]);
        for (old, (new, seq)) in history.iter().zip(history.iter().skip(1).zip(2..)) {
            let before = numbers(&kept);
            let changes = between(old, new);
            let applied = apply::delta(&mut kept, changes, &head(seq, new), at(seq - 1)).unwrap();
            prop_assert_eq!(applied, expected(old, new));
            let mut fresh = made(seq, new);
            prop_assert_eq!(&world::records(&kept), new);
            prop_assert_eq!(listings(&kept), listings(&fresh));
            let release = "SELECT * FROM release";
            prop_assert_eq!(rows(&kept, release), rows(&fresh, release));
            prop_assert_eq!(answer(&mut kept), answer(&mut fresh));
            prop_assert_eq!(apply::state(&kept).unwrap(), head(seq, new).state);
            prop_assert!(apply::is_whole(&kept).unwrap());
            let after = numbers(&kept);
            let stays = |row: &&Vec<Value>| after.iter().any(|other| other[0] == row[0]);
            prop_assert!(before.iter().filter(stays).all(|row| after.contains(row)));
        }
    }

    #[test]
    fn what_does_not_fit_changes_nothing(history in history(), wrong in 0..32_usize) {
        let (old, new) = (&history[0], history.last().unwrap());
        let mut kept = made(1, old);
        let before = bytes(&mut kept);
        let good = head(2, new);
        let mut state: Hash = good.state;
        state[wrong] ^= 1;
        for bad in [
            passi::feed::head::Head { state, ..good.clone() },
            passi::feed::head::Head { n: good.n + 1, ..good.clone() },
        ] {
            let refused = apply::delta(&mut kept, between(old, new), &bad, at(1));
            let is_told = matches!(refused, Err(ApplyError::NotAsPromised { .. }));
            prop_assert!(is_told);
            prop_assert!(bytes(&mut kept) == before);
        }
        apply::delta(&mut kept, between(old, new), &good, at(1)).unwrap();
        let after = bytes(&mut kept);
        let twice = apply::delta(&mut kept, between(old, new), &good, at(1));
        let Err(ApplyError::Base { expected, found }) = twice else {
            panic!("{twice:?}");
        };
        prop_assert_eq!((expected, found), (at(1), at(2)));
        prop_assert!(bytes(&mut kept) == after);
    }
}

#[test]
fn everything_can_be_deleted_and_come_again() {
    let (full, none) = (services(&[("a", 1), ("b", 2)]), Records::new());
    let mut kept = made(1, &full);
    let applied = apply::delta(&mut kept, between(&full, &none), &head(2, &none), at(1)).unwrap();
    assert_eq!(applied.removed, ["a", "b"]);
    assert_eq!(answer(&mut kept), Answer::default());
    assert!(apply::is_whole(&kept).unwrap());
    apply::delta(&mut kept, between(&none, &full), &head(3, &full), at(2)).unwrap();
    assert_eq!(answer(&mut kept), answer(&mut made(3, &full)));
}

#[test]
fn a_put_of_the_same_bytes_is_no_news() {
    let records = services(&[("a", 1)]);
    let mut kept = made(1, &records);
    let applied = apply::delta(&mut kept, whole(&records), &head(2, &records), at(1)).unwrap();
    assert_eq!(applied, Applied::default());
}

#[test]
fn a_deletion_of_what_is_not_there_is_refused() {
    let records = services(&[("a", 1)]);
    let mut kept = made(1, &records);
    let before = bytes(&mut kept);
    for kind in [SERVICE, "event"] {
        let del = || Ok(Change::Del { kind: kind.into(), id: "b".into() });
        let refused = apply::delta(&mut kept, [del()], &head(2, &records), at(1));
        assert!(matches!(refused, Err(ApplyError::Missing { id, .. }) if id == "b"));
        assert!(bytes(&mut kept) == before);
        let mut empty = open::empty().unwrap();
        let refused = apply::snapshot(&mut empty, [del()], &head(2, &records));
        assert!(matches!(refused, Err(ApplyError::Missing { .. })));
        assert!(rows(&empty, "SELECT name FROM sqlite_schema").is_empty());
    }
}

#[test]
fn an_error_among_the_changes_undoes_those_before_it() {
    let (old, new) = (services(&[("a", 1)]), services(&[("a", 2), ("b", 2)]));
    let mut kept = made(1, &old);
    let before = bytes(&mut kept);
    let cut = FeedError::Unreadable { what: "line 3".into(), reason: "cut".into() };
    let mut changes = between(&old, &new);
    changes.push(Err(cut.clone()));
    let refused = apply::delta(&mut kept, changes, &head(2, &new), at(1));
    assert!(matches!(refused, Err(ApplyError::Feed(error)) if error == cut));
    let mut unreadable = new.clone();
    unreadable.insert((SERVICE.into(), "c".into()), b"{}".to_vec());
    let changes = between(&old, &unreadable);
    let refused = apply::delta(&mut kept, changes, &head(2, &unreadable), at(1));
    assert!(matches!(refused, Err(ApplyError::Store(StoreError::Record(_)))));
    assert!(bytes(&mut kept) == before);
}

#[test]
fn another_feed_and_an_older_head_are_refused() {
    let (old, new) = (services(&[("a", 1)]), services(&[("a", 2)]));
    let mut kept = made(5, &old);
    let before = bytes(&mut kept);
    let mut other = head(6, &new);
    other.feed = "toscana".into();
    let refused = apply::delta(&mut kept, between(&old, &new), &other, at(5));
    assert!(matches!(refused, Err(ApplyError::Feed(FeedError::OtherFeed { .. }))));
    for seq in [4, 5] {
        let refused = apply::delta(&mut kept, between(&old, &new), &head(seq, &new), at(5));
        assert!(matches!(refused, Err(ApplyError::NotNewer { offered, .. }) if offered == at(seq)));
    }
    assert!(bytes(&mut kept) == before);
}

#[test]
fn a_higher_epoch_is_newer_whatever_its_sequence() {
    let records = services(&[("a", 1)]);
    let mut kept = made(900, &records);
    let mut next = head(1, &records);
    next.epoch = 2;
    apply::delta(&mut kept, [], &next, at(900)).unwrap();
    assert!(apply::is_whole(&kept).unwrap());
}

#[test]
fn a_snapshot_needs_an_empty_database() {
    let records = services(&[("a", 1)]);
    let mut kept = made(1, &records);
    let before = bytes(&mut kept);
    assert!(apply::snapshot(&mut kept, whole(&records), &head(2, &records)).is_err());
    assert!(bytes(&mut kept) == before);
}

#[test]
fn an_update_in_memory_begins_with_the_bytes_of_the_last_one() {
    let old = world::bundled();
    let mut new = old.clone();
    new.extend(services(&[("zz-new", 1)]));
    let mut kept = open::editable(open::BUNDLED).unwrap();
    apply::delta(&mut kept, between(&old, &new), &head(2, &new), at(1)).unwrap();
    let content = Content::from_bytes(&bytes(&mut kept)).unwrap();
    assert_eq!(content.service_count(), 265);
    assert_eq!(content.release().stale_after, head(2, &new).stale_after);
    assert!(content.is_whole().unwrap());
    assert!(content.service("zz-new", question().now).unwrap().is_some());
}
