//! `passi sync`, `status` and `import` as a script sees them.

use super::device::{Device, publish};
use super::world::{Operator, bundle_of, key, records};
use std::fs;
use std::net::{Ipv4Addr, TcpListener};

/// An operator with a release that has a service and is newer than the bundled one.
fn operator() -> Operator {
    let mut operator = Operator::new();
    let mut newest = records(40, 2);
    let service = include_str!("../fixtures/record.json").trim_end();
    let key = ("service_at_location".to_owned(), "example-desk".to_owned());
    newest.insert(key, service.as_bytes().to_vec());
    operator.publish(newest);
    operator
}

#[test]
fn a_new_device_has_what_came_with_the_program() {
    let device = Device::new(&operator());
    let status = device.status();
    for field in ["feed", "epoch", "seq", "n", "state", "issued", "checked_at", "source"] {
        assert!(status.get(field).is_some(), "{field} is missing in {status}");
    }
    assert_eq!((&status["feed"], &status["source"]), (&"umbria".into(), &"bundled".into()));
    assert_eq!(status["checked_at"], serde_json::Value::Null);
    assert_eq!(status["state"].as_str().unwrap().len(), 64);
    assert!(!device.path("data").exists(), "looking writes nothing");
    let (code, said) = device.said(&["status"]);
    assert!(code == 0 && said.contains("came with the program"), "{said}");
}

#[test]
fn a_sync_brings_the_newest_release_to_every_command() {
    let (operator, device) = (operator(), Device::new(&operator()));
    let url = publish(operator.files());
    let sync = ["sync", "--feed", &url, "--root", "root.json"];
    assert_eq!(device.said(&["show", "example-desk"]).0, 2);
    let (code, said) = device.said(&sync);
    // All that came with the program is gone from this feed, and one service is new.
    assert!(code == 0 && said.contains("release 1-2") && said.contains(" 1 new"), "{said}");
    assert!(said.contains(" 0 changed") && !said.contains(" 0 removed"), "{said}");
    assert_eq!(device.said(&["show", "example-desk"]).0, 0);
    let status = device.status();
    assert_eq!((&status["seq"], &status["n"]), (&2.into(), &41.into()));
    assert_eq!(status["source"], "network");
    assert!(status["checked_at"].as_str().unwrap().ends_with('Z'));
    assert_eq!(device.said(&sync), (0, "The data is the newest.\n".to_owned()));
    // Only the newest release and the memory stay.
    assert!(!device.path("data/parts").read_dir().is_ok_and(|mut parts| parts.next().is_some()));
    assert!(device.path("data/sync.json").is_file());

    let mut operator = operator;
    let mut newest = operator.releases.last().unwrap().1.clone();
    newest.pop_first();
    operator.publish(newest);
    let url = publish(operator.files());
    let (code, said) = device.said(&["sync", "--feed", &url, "--root", "root.json"]);
    assert!(code == 0 && said.contains("release 1-3"), "{said}");
    assert_eq!(device.status()["n"], 40);

    // A release that is not there any more says nothing of how new the one before it is.
    fs::write(device.path("data/content/1-3.db"), "SQLite format 3").unwrap();
    let status = device.status();
    assert_eq!((&status["seq"], &status["source"]), (&2.into(), &"network".into()));
    assert_eq!(status["checked_at"], serde_json::Value::Null);
    let (code, said) = device.said(&["sync", "--feed", &url, "--root", "root.json"]);
    assert!(code == 0 && said.contains("release 1-3"), "{said}");
    assert!(device.status()["checked_at"].is_string());
}

#[test]
fn no_feed_is_no_failure_and_half_a_feed_makes_no_sense() {
    let device = Device::new(&operator());
    let (code, said) = device.said(&["sync"]);
    assert!(code == 0 && said.contains("no source of data"), "{said}");
    let bad: [&[&str]; 5] = [
        &["sync", "--feed", "https://feed.example"],
        &["sync", "--root", "root.json"],
        &["sync", "--feed", "http://feed.example", "--root", "root.json"],
        &["sync", "--feed", "https://feed.example", "--root", "nothing.json"],
        &["import", "nothing.passi"],
    ];
    for arguments in bad {
        let (code, said) = device.said(arguments);
        assert!(code == 2 && said.starts_with("passi: "), "{arguments:?}: {said}");
    }
}

#[test]
fn offline_is_3_and_a_stranger_is_4_and_nothing_changes() {
    let (operator, device) = (operator(), Device::new(&operator()));
    let before = device.status();
    let nobody = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let url = format!("http://{}", nobody.local_addr().unwrap());
    drop(nobody);
    assert_eq!(device.said(&["sync", "--feed", &url, "--root", "root.json"]).0, 3);

    let mut stranger = operator;
    stranger.feed_keys = vec![key(66)];
    let url = publish(stranger.files());
    let (code, said) = device.said(&["sync", "--feed", &url, "--root", "root.json"]);
    assert!(code == 4 && said.contains("was refused"), "{said}");
    assert_eq!(device.status(), before);

    // A feed of another name is not for this program's content.
    stranger.root.feed = "molise".to_owned();
    stranger.rotate(&[1, 2], &[66], false);
    fs::write(device.path("molise.json"), &stranger.roots[&2]).unwrap();
    assert_eq!(device.said(&["sync", "--feed", &url, "--root", "molise.json"]).0, 4);
    assert_eq!(device.status(), before);
}

#[test]
fn a_bundle_is_taken_once_and_never_if_it_is_tampered_with_or_old() {
    let (mut operator, device) = (operator(), Device::new(&operator()));
    let url = "https://feed.example";
    let import = |name: &str, bytes: &[u8]| {
        fs::write(device.path(name), bytes).unwrap();
        device.said(&["import", name, "--feed", url, "--root", "root.json"])
    };
    let old = operator.bundle();
    // Whoever changes a file makes the bundle whole again; only the signature can tell.
    let mut files = operator.files();
    let part = files.iter_mut().find(|(path, _)| path.starts_with("s/")).unwrap().1;
    part[9] ^= 1;
    let tampered = bundle_of(files);
    assert_eq!(import("tampered.passi", &tampered).0, 4);
    assert_eq!(device.status()["source"], "bundled");

    operator.publish(records(41, 3));
    assert_eq!(import("new.passi", &operator.bundle()).0, 0);
    let status = device.status();
    assert_eq!((&status["source"], &status["seq"]), (&"bundle".into(), &3.into()));
    assert_eq!(status["checked_at"], serde_json::Value::Null);
    let (code, said) = import("old.passi", &old);
    assert!(code == 4 && said.contains("older"), "{said}");
    assert_eq!(import("new.passi", &operator.bundle()).0, 0);
    assert_eq!(device.status(), status);
}

#[test]
fn where_nothing_can_be_kept_the_old_content_is_still_shown() {
    let (operator, device) = (operator(), Device::new(&operator()));
    // A file where the folder should be.
    fs::write(device.path("data"), "").unwrap();
    let url = publish(operator.files());
    let (code, said) = device.said(&["sync", "--feed", &url, "--root", "root.json"]);
    assert!(code == 1 && said.contains("cannot be kept"), "{said}");
    assert_eq!(device.status()["source"], "bundled");
}

#[test]
fn the_outcome_is_told_in_each_language() {
    let device = Device::new(&operator());
    for (tag, word) in [("it", "fonte"), ("en", "source"), ("ar", "مصدر")] {
        let output = device.run(&["sync", "--lang", tag]);
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains(word), "{tag}: {text}");
        let output = device.run(&["status", "--lang", tag]);
        assert!(!String::from_utf8(output.stdout).unwrap().contains("status-"), "{tag}");
    }
}

#[test]
fn what_a_hostile_record_says_stays_text() {
    let mut operator = Operator::new();
    let hostile = serde_json::json!({"id": "hostile",
        "service": {"name": "\u{1b}[2J\u{7}gone\u{9b}1m", "note": "a\rb\nc", "url": "javascript:x"},
        "schedule": {"description": "\u{1b}]0;title\u{7}", "opening_hours": "\u{0}"},
        "phones": [{"number": "\u{1b}[31m1"}],
        "source": {"url": "intent://x#Intent;end"}});
    let mut newest = records(3, 2);
    let key = ("service_at_location".to_owned(), "hostile".to_owned());
    newest.insert(key, hostile.to_string().into_bytes());
    operator.publish(newest);
    let device = Device::new(&operator);
    let url = publish(operator.files());
    assert_eq!(device.said(&["sync", "--feed", &url, "--root", "root.json"]).0, 0);
    for arguments in [&["show", "hostile"][..], &["near", "--at", "43.1,12.4"]] {
        let (code, said) = device.said(arguments);
        assert!(code == 0 && said.contains("gone"), "{said:?}");
        assert!(!said.contains(|c: char| c.is_control() && c != '\n'), "{said:?}");
        assert!(!said.contains("javascript:") && !said.contains("intent:"), "{said:?}");
    }
    let shown = device.run(&["show", "hostile", "--json"]);
    let shown: serde_json::Value = serde_json::from_slice(&shown.stdout).unwrap();
    assert_eq!((&shown["website"], &shown["source"]["url"]), (&().into(), &().into()));
}

#[test]
fn a_release_is_shared_from_device_to_device() {
    let mut operator = operator();
    let (a, b, c) = (Device::new(&operator), Device::new(&operator), Device::new(&operator));
    let network = |operator: &Operator, device: &Device| {
        let url = publish(operator.files());
        assert_eq!(device.said(&["sync", "--feed", &url, "--root", "root.json"]).0, 0);
    };
    let named = ["--feed", "https://feed.example", "--root", "root.json"];
    let share =
        |device: &Device| device.said(&[&["share", "--out", "x.passi"], &named[..]].concat());
    let import = |device: &Device, from: &Device| {
        fs::copy(from.path("x.passi"), device.path("x.passi")).unwrap();
        device.said(&[&["import", "x.passi"], &named[..]].concat())
    };
    let (code, said) = share(&a);
    assert!(code == 3 && said.contains("nothing to share yet"), "{said}");
    assert!(!a.path("x.passi").exists());

    network(&operator, &a);
    operator.rotate(&[3, 4], &[11], false);
    let mut newest = operator.releases.last().unwrap().1.clone();
    newest.pop_first();
    operator.publish(newest);
    network(&operator, &a);
    let (code, said) = share(&a);
    assert!(code == 0 && said.contains("release 1-3") && said.contains("x.passi"), "{said}");
    assert_eq!(import(&b, &a).0, 0);
    assert_eq!(share(&b).0, 0);
    assert_eq!(import(&c, &b).0, 0);
    let field = |device: &Device, field: &str| device.status()[field].clone();
    for device in [&b, &c] {
        for same in ["feed", "epoch", "seq", "n", "state", "issued"] {
            assert_eq!(field(device, same), field(&a, same));
        }
        assert_eq!(field(device, "source"), "bundle");
        assert_eq!(device.said(&["show", "example-desk"]).0, 0);
    }
    let files = [&a, &c].map(|device| fs::read(device.path("x.passi")).unwrap());
    fs::copy(b.path("x.passi"), a.path("b.passi")).unwrap();
    assert_eq!(files[0], fs::read(a.path("b.passi")).unwrap());
    assert_eq!(files[0], files[1]);
}

#[test]
fn a_share_that_cannot_be_written_or_makes_no_sense_says_so() {
    let (operator, device) = (operator(), Device::new(&operator()));
    let url = publish(operator.files());
    assert_eq!(device.said(&["sync", "--feed", &url, "--root", "root.json"]).0, 0);
    let nowhere =
        ["share", "--out", "no/such/folder/x.passi", "--feed", &url, "--root", "root.json"];
    let (code, said) = device.said(&nowhere);
    assert!(code == 1 && said.contains("cannot be written"), "{said}");
    assert_eq!(device.said(&["share"]).0, 2);
    // No feed is built in: nobody could check what is handed over.
    assert_eq!(device.said(&["share", "--out", "x.passi"]).0, 3);
    for (tag, word) in [("it", "condividere"), ("en", "share"), ("ar", "للمشاركة")] {
        let output = device.run(&["share", "--out", "x.passi", "--lang", tag]);
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(text.contains(word), "{tag}: {text}");
    }
    assert!(!device.path("x.passi").exists());
}
