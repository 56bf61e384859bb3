//! Publishing the feed: whole or not at all, and never more than was meant.

use super::feed_fixture::{Publisher, copy, files};
use passi::feed::bundle::Bundle;
use passi::feed::root::Root;
use passi::feed::{FeedError, HEAD};
use passi::publish::feed_folder::FeedFolder;
use passi::publish::keys::Key;
use passi::publish::{KeyError, PublishError, bundle, check, root, source};
use std::fs;
use std::process::{Child, Command, Stdio};

fn now() -> chrono::DateTime<chrono::Utc> {
    "2026-11-30T12:00:00Z".parse().unwrap()
}

fn look(feed: &FeedFolder) -> check::Report {
    check::check(feed, None, now()).unwrap()
}

#[test]
fn a_key_is_its_owners_alone() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("feed.key");
    Key::generate().unwrap().write(&path).unwrap();
    let again = Key::generate().unwrap().write(&path);
    assert!(matches!(again, Err(KeyError::File { .. })), "a key is never written over");
    Key::read(&path).unwrap();

    fs::create_dir(dir.path().join(".git")).unwrap();
    assert!(matches!(Key::read(&path), Err(KeyError::InTree { .. })));
    let inside = dir.path().join("other.key");
    let written = Key::generate().unwrap().write(&inside);
    assert!(matches!(written, Err(KeyError::InTree { .. })));
    assert!(!inside.exists());
}

#[cfg(unix)]
#[test]
fn a_key_that_others_may_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("feed.key");
    Key::generate().unwrap().write(&path).unwrap();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    assert!(matches!(Key::read(&path), Err(KeyError::Open { .. })));
}

#[test]
fn two_of_three_root_keys_are_needed_and_a_rotation_needs_old_and_new() {
    let publisher = Publisher::new();
    let folder = publisher.folder();
    let again = root::init(&folder, "umbria", publisher.trust(), &publisher.signers(&[0, 1]));
    assert!(again.is_err(), "a feed has one first root");

    let one = root::rotate(&folder, publisher.trust(), &publisher.signers(&[0]), false);
    assert!(matches!(one, Err(PublishError::Feed(FeedError::Signature { valid: 1, .. }))));
    let twice = root::rotate(&folder, publisher.trust(), &publisher.signers(&[0, 0]), false);
    assert!(twice.is_err(), "a key that signs twice counts once");

    let stranger = Publisher::new();
    let theirs = root::rotate(&folder, stranger.trust(), &stranger.signers(&[0, 1]), false);
    assert!(theirs.is_err(), "strangers cannot follow");
    let signers = [publisher.signers(&[0, 1]), stranger.signers(&[0, 1])].concat_keys();
    let next = root::rotate(&folder, stranger.trust(), &signers, true).unwrap();
    assert_eq!((next.version, next.epoch), (2, 2));
    assert_eq!(folder.newest_root().unwrap(), next);
}

trait ConcatKeys {
    fn concat_keys(self) -> Vec<Key>;
}

impl ConcatKeys for [Vec<Key>; 2] {
    fn concat_keys(self) -> Vec<Key> {
        self.into_iter().flatten().collect()
    }
}

#[test]
fn a_release_is_what_a_phone_takes_and_the_next_one_is_a_small_step() {
    let publisher = Publisher::new();
    let first = publisher.release(1).unwrap();
    assert_eq!((first.records, first.put, first.deleted, first.delta_bytes), (356, 356, 0, None));
    let report = look(&publisher.folder());
    assert_eq!((report.head.seq, report.services, report.deltas.len()), (1, 264, 0));
    assert!(report.head_bytes <= 1024, "{} bytes", report.head_bytes);

    // One in a hundred changes: four names and one record that goes.
    publisher.edit(source::SERVICES, |text| {
        let changed = text.replacen("Caritas", "Caritas diocesana", 4);
        changed.replacen(",active,", ",draft,", 1)
    });
    let second = publisher.release(2).unwrap();
    assert_eq!(second.deleted, 1);
    assert!((1..=4).contains(&second.put), "{second:?}");
    let report = look(&publisher.folder());
    assert_eq!((report.deltas.len(), report.replayed), (1, 1));
    let most = report.snapshot_bytes.0 / 50 + 2048;
    assert!(second.delta_bytes.unwrap() <= most, "{second:?} of {most}");

    publisher.release(3).unwrap();
    let report = look(&publisher.folder());
    assert_eq!((report.deltas.len(), report.replayed), (2, 2));
}

#[test]
fn what_cannot_follow_is_refused_and_the_last_release_stays() {
    let publisher = Publisher::new();
    publisher.release(5).unwrap();
    let before = look(&publisher.folder());
    assert!(matches!(publisher.release(5), Err(PublishError::Sequence { last: 5, found: 5 })));
    assert!(matches!(publisher.release(4), Err(PublishError::Sequence { .. })));
    publisher.number(6);
    let stranger = publisher.release_as(&publisher.root_keys[0], false);
    assert!(matches!(stranger, Err(PublishError::NotTheFeedsKey)));

    publisher.edit(source::SERVICES, |text| text.replacen(",active,", ",draft,", 60));
    let many = publisher.release_as(&publisher.feed_key, false);
    assert!(matches!(many, Err(PublishError::ManyDeletions { deleted: 60, of: 356 })));
    publisher.edit(source::SERVICES, |text| text.replacen(",draft,", ",nonsense,", 1));
    let wrong = publisher.release_as(&publisher.feed_key, true);
    assert!(matches!(wrong, Err(PublishError::Source(_))));
    assert_eq!(look(&publisher.folder()), before);

    publisher.edit(source::SERVICES, |text| text.replacen(",nonsense,", ",draft,", 1));
    publisher.release_as(&publisher.feed_key, true).unwrap();
    assert_eq!(look(&publisher.folder()).services, before.services - 60);
}

#[test]
fn a_stolen_feed_key_is_made_worthless_by_a_new_root() {
    let publisher = Publisher::new();
    publisher.release(1).unwrap();
    let thief = publisher.feed_key.clone();
    let publisher = publisher.recover();

    publisher.number(2);
    assert!(matches!(publisher.release_as(&thief, false), Err(PublishError::NotTheFeedsKey)));
    let old_epoch = publisher.release_as(&publisher.feed_key, false);
    assert!(matches!(old_epoch, Err(PublishError::Epoch { root: 2, found: 1 })));
    publisher.edit(source::RELEASE, |text| text.replace("epoch = 1", "epoch = 2"));
    let release = publisher.release_as(&publisher.feed_key, false).unwrap();
    assert_eq!((release.delta_bytes, release.bases), (None, 0), "nothing is built on the thief's");
    let head = look(&publisher.folder()).head;
    assert_eq!((head.epoch, head.seq), (2, 2));
}

#[test]
fn a_kill_at_any_moment_leaves_the_old_or_the_new_release() {
    let publisher = Publisher::new();
    publisher.release(1).unwrap();
    publisher.edit(source::SERVICES, |text| text.replacen("Caritas", "Caritas diocesana", 4));
    publisher.number(2);
    let settled = publisher.dir.path().join("settled");
    copy(&publisher.feed(), &settled);
    let there = files(&settled).len();
    for more in 0..4 {
        fs::remove_dir_all(publisher.feed()).unwrap();
        copy(&settled, &publisher.feed());
        let mut child = start_release(&publisher);
        while files(&publisher.feed()).len() < there + more {
            if child.try_wait().unwrap().is_some() {
                break;
            }
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let seq = look(&publisher.folder()).head.seq;
        if seq == 1 {
            publisher.release_as(&publisher.feed_key, false).unwrap();
        }
        assert_eq!(look(&publisher.folder()).head.seq, 2, "killed with {more} new files");
    }
}

fn start_release(publisher: &Publisher) -> Child {
    Command::new(env!("CARGO_BIN_EXE_passi-publish"))
        .arg("release")
        .arg("--source")
        .arg(publisher.source())
        .arg("--feed")
        .arg(publisher.feed())
        .arg("--key")
        .arg(&publisher.feed_key)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn a_check_names_the_file_that_a_phone_would_refuse() {
    let publisher = Publisher::new();
    publisher.release(1).unwrap();
    let folder = publisher.feed().join("v1");
    for name in files(&folder) {
        // The copy of the head serves the next release, not phones.
        if name.starts_with(folder.join("h")) {
            continue;
        }
        let bytes = fs::read(&name).unwrap();
        let mut flipped = bytes.clone();
        let middle = flipped.len() / 2;
        flipped[middle] ^= 1;
        fs::write(&name, flipped).unwrap();
        assert!(check::check(&publisher.folder(), None, now()).is_err(), "{}", name.display());
        fs::write(&name, bytes).unwrap();
    }
    let trusted = fs::read(folder.join("root/1.json")).unwrap();
    check::check(&publisher.folder(), Some(&trusted), now()).unwrap();
    let stranger = Publisher::new();
    let theirs = fs::read(stranger.feed().join("v1/root/1.json")).unwrap();
    assert!(check::check(&publisher.folder(), Some(&theirs), now()).is_err());
}

#[test]
fn a_check_tells_the_age_of_what_is_published() {
    let publisher = Publisher::new();
    publisher.release(1).unwrap();
    let report = look(&publisher.folder());
    assert_eq!((report.age_days, report.unverified, report.stale), (6, 264, false));
    let later = "2027-06-01T00:00:00Z".parse().unwrap();
    assert!(check::check(&publisher.folder(), None, later).unwrap().stale);
}

#[test]
fn a_bundle_holds_the_newest_release_and_every_root() {
    let publisher = Publisher::new();
    publisher.release(1).unwrap();
    let signers = publisher.signers(&[0, 2]);
    root::rotate(&publisher.folder(), publisher.trust(), &signers, false).unwrap();
    let out = publisher.dir.path().join("umbria.passi");
    bundle::write(&publisher.feed(), &out).unwrap();
    let bytes = fs::read(&out).unwrap();
    let bundle = Bundle::read(&bytes).unwrap();
    assert_eq!(bundle.get(HEAD).unwrap(), publisher.folder().read(HEAD).unwrap());
    let root = Root::trusted(bundle.get("root/1.json").unwrap()).unwrap();
    root.next(bundle.get("root/2.json").unwrap()).unwrap();
    assert!(bundle.get("p/1.json").is_some() && bundle.get("h/1.json").is_none());
    bundle::write(&publisher.feed(), &out).unwrap();
    assert_eq!(fs::read(&out).unwrap(), bytes, "twice the same release, twice the same bytes");
}
