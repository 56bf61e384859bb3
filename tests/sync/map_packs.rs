//! Fetching streets: part by part, checked, and only what is missing.

use super::device::{Device, publish};
use super::transport::FakeTransport;
use super::world::{Files, Operator, records};
use passi::feed::map_pack::{MapPack, path};
use passi::feed::plan::Part;
use passi::feed::{FeedError, hash};
use passi::sync::larder::Folder;
use passi::sync::map_pack::{Ended, PartStore, Reins, fetch};
use passi::sync::transport::Failure;
use proptest::prelude::*;
use std::fs;
use std::sync::atomic::Ordering;

/// A pack of these parts, and the files of a feed that has it.
fn pack_of(parts: &[&[u8]]) -> (MapPack, Files) {
    let part = |bytes: &&[u8]| Part { sha256: hash(bytes), size: bytes.len() as u64 };
    let parts_of: Vec<Part> = parts.iter().map(part).collect();
    let files = parts_of.iter().zip(parts).map(|(part, bytes)| (path(part), bytes.to_vec()));
    let files = files.collect();
    let pack = MapPack {
        id: "streets-2".to_owned(),
        social_zone: 2,
        data_on: None,
        credit: "© nobody".to_owned(),
        parts: parts_of,
    };
    (pack, files)
}

fn three() -> (MapPack, Files) {
    pack_of(&[b"the first part", b"the second", b"and the last"])
}

fn wait_for<T>(ends: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(ends)
}

fn fetched(pack: &MapPack, transport: &FakeTransport, store: &mut Folder) -> Ended {
    wait_for(fetch(pack, transport, store, false, &Reins::default(), |_| {}))
}

fn missing(pack: &MapPack, store: &Folder) -> Vec<Part> {
    wait_for(store.missing(pack))
}

/// A place for parts that is gone after the test.
fn place() -> (tempfile::TempDir, Folder) {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder { path: dir.path().join("map-parts") };
    (dir, folder)
}

#[test]
fn every_part_comes_in_order_and_none_is_asked_for_twice() {
    let ((pack, files), (_dir, mut store)) = (three(), place());
    let transport = FakeTransport::new(files);
    let mut told = Vec::new();
    let reins = Reins::default();
    let ended =
        wait_for(fetch(&pack, &transport, &mut store, false, &reins, |bytes| told.push(bytes)));
    assert_eq!(ended, Ended::Whole);
    assert_eq!(told, [0, 14, 24]);
    let expected: Vec<String> = pack.parts.iter().map(path).collect();
    assert_eq!(transport.asked(), expected);
    assert_eq!(missing(&pack, &store), []);
    assert_eq!(fetched(&pack, &transport, &mut store), Ended::Whole);
    assert!(transport.asked().is_empty(), "it is here");
}

#[test]
fn what_may_cost_money_is_asked_about_before_a_byte_is_fetched() {
    let ((pack, files), (_dir, mut store)) = (three(), place());
    let transport = FakeTransport::new(files);
    let reins = Reins::default();
    reins.metered.store(true, Ordering::Relaxed);
    let mut over = |agreed| wait_for(fetch(&pack, &transport, &mut store, agreed, &reins, |_| {}));
    assert_eq!(over(false), Ended::AskFirst { bytes: 36 });
    assert!(transport.asked().is_empty());
    assert_eq!(over(true), Ended::Whole);
    // There is nothing left that could cost anything.
    assert_eq!(over(false), Ended::Whole);
}

#[test]
fn whoever_leaves_the_wifi_on_the_way_is_asked_before_it_goes_on() {
    let ((pack, files), (_dir, mut store)) = (three(), place());
    let (transport, reins) = (FakeTransport::new(files), Reins::default());
    let tell = |bytes| reins.metered.store(bytes > 0, Ordering::Relaxed);
    let ended = wait_for(fetch(&pack, &transport, &mut store, false, &reins, tell));
    assert_eq!((ended, transport.asked().len()), (Ended::AskFirst { bytes: 22 }, 1));
}

#[test]
fn a_fetch_that_was_stopped_goes_on_where_it_ended() {
    let ((pack, files), (_dir, mut store)) = (three(), place());
    let (transport, reins) = (FakeTransport::new(files), Reins::default());
    let tell = |bytes| reins.stop.store(bytes > 0, Ordering::Relaxed);
    let ended = wait_for(fetch(&pack, &transport, &mut store, false, &reins, tell));
    assert_eq!((ended, transport.asked().len()), (Ended::Stopped, 1));
    assert_eq!(missing(&pack, &store), pack.parts[1..]);
    assert_eq!(fetched(&pack, &transport, &mut store), Ended::Whole);
    let rest: Vec<String> = pack.parts[1..].iter().map(path).collect();
    assert_eq!(transport.asked(), rest);
}

#[test]
fn what_is_not_what_was_signed_is_asked_for_once_more_past_all_caches() {
    let ((pack, files), (_dir, mut store)) = (three(), place());
    let first = path(&pack.parts[0]);
    let stale = {
        let first = first.clone();
        move |asked: &str, fresh: bool, answer| {
            if asked == first && !fresh { Ok(b"of last month".to_vec()) } else { answer }
        }
    };
    let transport = FakeTransport::faulty(files.clone(), stale);
    assert_eq!(fetched(&pack, &transport, &mut store), Ended::Whole);
    assert_eq!(transport.asked()[..2], [first.clone(), format!("{first}!")]);

    for forged in [b"forged by them".to_vec(), vec![7; 20]] {
        let (_dir, mut store) = place();
        let last = path(&pack.parts[2]);
        let forge = move |asked: &str, _: bool, answer| {
            if asked == last { Ok(forged.clone()) } else { answer }
        };
        let transport = FakeTransport::faulty(files.clone(), forge);
        let ended = fetched(&pack, &transport, &mut store);
        assert!(matches!(ended, Ended::Refused(FeedError::Hash { .. })), "{ended:?}");
        assert_eq!(missing(&pack, &store), pack.parts[2..], "what was sound is kept");
    }
}

#[test]
fn each_failure_has_its_own_end() {
    let (pack, files) = three();
    let offline = Failure::Offline { reason: "no route".to_owned() };
    for (failure, expected) in [
        (Failure::NotThere, Ended::Gone),
        (offline, Ended::Offline { reason: "no route".to_owned() }),
        (
            Failure::Busy { retry_after_s: None },
            Ended::Offline { reason: "the machine is busy".to_owned() },
        ),
    ] {
        let (_dir, mut store) = place();
        let transport = FakeTransport::faulty(files.clone(), move |_, _, _| Err(failure.clone()));
        assert_eq!(fetched(&pack, &transport, &mut store), expected);
    }
    let (dir, mut store) = place();
    fs::write(dir.path().join("map-parts"), "no folder").unwrap();
    let ended = fetched(&pack, &FakeTransport::new(files), &mut store);
    assert!(matches!(ended, Ended::NotKept { .. }), "{ended:?}");
}

#[test]
fn a_part_that_was_damaged_on_the_device_is_missing_again() {
    let ((pack, files), (_dir, mut store)) = (three(), place());
    let transport = FakeTransport::new(files);
    assert_eq!(fetched(&pack, &transport, &mut store), Ended::Whole);
    let file = fs::read_dir(&store.path).unwrap().next().unwrap().unwrap().path();
    let mut bytes = fs::read(&file).unwrap();
    bytes[0] ^= 1;
    fs::write(&file, bytes).unwrap();
    assert_eq!(missing(&pack, &store).len(), 1);
    assert_eq!(fetched(&pack, &transport, &mut store), Ended::Whole);
    assert_eq!(missing(&pack, &store), []);
}

#[test]
fn a_record_that_no_pack_can_have_is_none() {
    let (good, _) = three();
    let read = |pack: &MapPack| MapPack::read("streets-2", &serde_json::to_vec(pack).unwrap());
    assert_eq!(read(&good).unwrap(), good);
    let empty = MapPack { parts: Vec::new(), ..good.clone() };
    let elsewhere = MapPack { social_zone: 13, ..good.clone() };
    let another = MapPack { id: "streets-3".to_owned(), ..good.clone() };
    let mut huge = good;
    huge.parts[1].size = 1 << 20;
    for pack in [empty, elsewhere, another, huge] {
        assert!(read(&pack).is_err(), "{pack:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever the network does, only what was signed is kept, and once it does no more the pack is
    /// whole.
    #[test]
    fn after_any_faults_the_pack_comes_as_it_was_signed(
        parts in prop::collection::btree_set(prop::collection::vec(any::<u8>(), 1..40), 1..6),
        faults in prop::collection::vec(0_u8..5, 0..12),
    ) {
        let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
        let ((pack, files), (_dir, mut store)) = (pack_of(&parts), place());
        let left = std::cell::RefCell::new(faults.clone());
        let faulty = FakeTransport::faulty(files.clone(), move |_, _, answer| {
            match left.borrow_mut().pop() {
                Some(0) => Err(Failure::Offline { reason: "gone".to_owned() }),
                Some(1) => answer.map(|mut bytes| { bytes[0] ^= 1; bytes }),
                Some(2) => answer.map(|mut bytes| { bytes.pop(); bytes }),
                Some(3) => Err(Failure::TooLarge),
                _ => answer,
            }
        });
        // Each try uses up one fault at least, or is the last one.
        for _ in 0..=faults.len() {
            fetched(&pack, &faulty, &mut store);
            for file in fs::read_dir(&store.path).into_iter().flatten() {
                let path = file.unwrap().path();
                let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
                prop_assert_eq!(const_hex::encode(hash(&fs::read(path).unwrap())), name);
            }
        }
        prop_assert_eq!(missing(&pack, &store), Vec::new());
    }
}

#[test]
fn a_person_fetches_streets_and_removes_them_on_a_terminal() {
    let (pack, files) = three();
    let mut operator = Operator::new();
    let mut newest = records(4, 2);
    let key = ("map_pack".to_owned(), pack.id.clone());
    newest.insert(key, serde_json::to_vec(&pack).unwrap());
    operator.publish(newest);
    let mut all = operator.files();
    all.extend(files.clone());
    let url = publish(all);
    let device = Device::new(&operator);
    let maps = |more: &[&str]| {
        let words = ["maps", "--feed", &url, "--root", "root.json"];
        device.said(&[&words, more].concat())
    };
    assert_eq!(maps(&[]), (0, "There are no street maps in our data yet.\n".to_owned()));
    assert_eq!(device.said(&["sync", "--feed", &url, "--root", "root.json"]).0, 0);
    let (code, offered) = maps(&[]);
    assert!(code == 0 && offered.contains("streets-2  Zone 2: "), "{offered}");
    assert!(offered.ends_with("0.1 MB\n") && !device.path("data/map-parts").exists(), "{offered}");

    assert_eq!(maps(&["--get", "streets-9"]).0, 2);
    let (code, here) = maps(&["--get", "streets-2"]);
    assert!(code == 0 && here.ends_with("0.1 MB  On this device\n"), "{here}");
    for part in &pack.parts {
        let name = format!("data/map-parts/{}.part", const_hex::encode(part.sha256));
        assert_eq!(fs::read(device.path(&name)).unwrap(), files[&path(part)]);
    }

    // Another drawing takes the place of the first one, of which nothing is left.
    let (newer, mut others) = pack_of(&[b"the first part", b"drawn anew"]);
    let mut newest = operator.releases.last().unwrap().1.clone();
    newest.insert(("map_pack".to_owned(), newer.id.clone()), serde_json::to_vec(&newer).unwrap());
    operator.publish(newest);
    others.extend(operator.files());
    let url = publish(others);
    let feed = ["--feed", &url, "--root", "root.json"];
    assert_eq!(device.said(&[&["sync"], &feed[..]].concat()).0, 0);
    let get = ["maps", "--get", "streets-2"];
    assert_eq!(device.said(&[&get, &feed[..]].concat()).0, 0);
    assert_eq!(device.path("data/map-parts").read_dir().unwrap().count(), 2);

    // What another version wrote beside it hides nothing.
    let list = device.path("data/map-packs.json");
    let odd = fs::read_to_string(&list).unwrap().replace("\"here\":[", "\"here\":[{\"odd\":1},");
    fs::write(&list, odd).unwrap();
    let (code, here) = maps(&[]);
    assert!(code == 0 && here.ends_with("On this device\n"), "{here}");

    let (code, gone) = maps(&["--remove", "streets-2"]);
    assert!(code == 0 && gone.ends_with("0.1 MB\n"), "{gone}");
    assert_eq!(device.path("data/map-parts").read_dir().unwrap().count(), 0);
}

#[test]
fn streets_that_the_feed_has_no_more_say_so() {
    let (pack, _) = three();
    let mut operator = Operator::new();
    let mut newest = records(4, 2);
    newest.insert(("map_pack".to_owned(), pack.id.clone()), serde_json::to_vec(&pack).unwrap());
    operator.publish(newest);
    let url = publish(operator.files());
    let device = Device::new(&operator);
    let feed = ["--feed", &url, "--root", "root.json"];
    assert_eq!(device.said(&[&["sync"], &feed[..]].concat()).0, 0);
    let (code, said) = device.said(&[&["maps", "--get", "streets-2"], &feed[..]].concat());
    assert!(code == 3 && said.contains("no longer offered"), "{said}");
}
