//! A device that will not keep a release: full, forbidden, or at work already. The old release goes
//! on answering, and once there is room the new one comes.

use super::device::{Device, publish, said};
use super::over_http::serve;
use super::world::{Files, Operator, Records};
use crate::store_updates::world::{bundled, services};
use axum::Router;
use axum::http::Uri;
use std::fs;
use std::process::Command;
use std::sync::{Arc, mpsc};
use tokio::sync::Semaphore;

/// What the person chose; no sync may touch it.
const SETTINGS: &str = "{ \"language\": \"ar\" }\n";

/// The bundled records and one more service.
fn with(id: &str) -> Records {
    let mut records = bundled();
    records.extend(services(&[(id, 1)]));
    records
}

/// A device that holds release 2 of a feed whose third one, in these files, is out.
fn device() -> (Device, Files) {
    let mut operator = Operator::new();
    operator.releases.clear();
    operator.publish(bundled());
    operator.publish(with("two"));
    let device = Device::new(&operator);
    let (code, said) = device.said(&sync(&publish(operator.files())));
    assert_eq!(code, 0, "{said}");
    fs::write(device.path("data/settings.json"), SETTINGS).unwrap();
    operator.publish(with("three"));
    (device, operator.files())
}

fn sync(url: &str) -> [&str; 5] {
    ["sync", "--feed", url, "--root", "root.json"]
}

/// The words that run a program where it may mount what it likes, and nobody else sees it.
fn own_mounts() -> Option<&'static [&'static str]> {
    const WAYS: [&[&str]; 2] = [&["unshare", "-rm"], &["unshare", "-m"]];
    let works = |way: &&&[&str]| {
        let mut command = Command::new(way[0]);
        command.args(&way[1..]).args(["mount", "-t", "tmpfs", "none", "/mnt"]);
        command.output().is_ok_and(|output| output.status.success())
    };
    let way = WAYS.iter().find(works).copied();
    if way.is_none() {
        println!("nothing can be mounted here: only the limit of file sizes is tested");
    }
    way
}

/// Syncs on a file system of this size, looks, makes it large, syncs again, and looks again.
const FULL: &str = r#"
    size=$1 url=$2
    passi() { "$PASSI" "$@" --data-dir full; }
    look() { passi status --json > "$1.status"; passi near --at 43.1107,12.3908 --json > "$1.near"; }
    mkdir -p full && mount -t tmpfs -o "size=${size}k" none full && cp -r data/. full/ || exit 99
    passi sync --feed "$url" --root root.json --lang en > first.said 2>&1
    echo $? > first.code
    look first
    cp full/settings.json settings.json
    mount -o remount,size=64m full || exit 98
    passi sync --feed "$url" --root root.json --lang en > second.said 2>&1
    echo $? > second.code
    look second
"#;

#[test]
fn a_full_disk_keeps_the_old_release_until_there_is_room() {
    let Some(own_mounts) = own_mounts() else {
        return;
    };
    let (device, files) = device();
    let url = publish(files);
    let text = |name: &str| fs::read_to_string(device.path(name)).unwrap();
    let seq = |name: &str| -> u64 {
        let status: serde_json::Value = serde_json::from_str(&text(name)).unwrap();
        status["seq"].as_u64().unwrap()
    };
    let there = fs::metadata(device.path("data/content/1-2.db")).unwrap().len() / 1024;
    // From room for nothing more to room for the next release and all it needs on the way.
    let codes = (16..=1024).step_by(96).map(|more| {
        let size = (there + more).to_string();
        let arguments = ["sh", "-c", FULL, "sh", &size, &url];
        let mut command = Command::new(own_mounts[0]);
        command.args(&own_mounts[1..]).args(arguments).current_dir(device.path("."));
        let ended = command.env("PASSI", env!("CARGO_BIN_EXE_passi")).status().unwrap();
        assert!(ended.success(), "{size} kB: {ended}");
        let code = text("first.code");
        let expected = match code.trim() {
            "0" => 3,
            "1" => 2,
            other => panic!("{size} kB: {other}: {}", text("first.said")),
        };
        assert_eq!(seq("first.status"), expected, "{size} kB: {}", text("first.said"));
        assert!(text("first.said").contains("cannot be kept") == (expected == 2), "{size} kB");
        assert!(text("first.near").len() > 1000, "{size} kB");
        assert_eq!(text("settings.json"), SETTINGS);
        assert_eq!((text("second.code").trim(), seq("second.status")), ("0", 3), "{size} kB");
        assert!(text("second.near").len() > 1000, "{size} kB");
        code.trim() == "0"
    });
    let codes: Vec<bool> = codes.collect();
    assert!(!codes[0] && codes.last() == Some(&true) && codes.is_sorted(), "{codes:?}");
}

#[cfg(unix)]
#[test]
fn a_limit_of_file_sizes_keeps_the_old_release_until_it_is_lifted() {
    let (device, files) = device();
    let url = publish(files);
    let arguments = [&sync(&url)[..], &["--lang", "en"]].concat();
    let mut kept = 0;
    for blocks in (0..800).step_by(80) {
        let limit = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\"");
        let output = device.command(&["sh", "-c", &limit, "sh"], &arguments).output().unwrap();
        let (code, said) = said(&output);
        let seq = &device.status()["seq"];
        assert!(device.near().as_array().is_some_and(|near| !near.is_empty()));
        assert_eq!(fs::read_to_string(device.path("data/settings.json")).unwrap(), SETTINGS);
        if code == 0 {
            assert_eq!(seq, 3, "{blocks}: {said}");
            kept += 1;
            continue;
        }
        assert!(code == 1 && said.contains("cannot be kept"), "{blocks}: {code}: {said}");
        assert!(*seq == 2 || kept > 0, "{blocks}: {seq}");
    }
    assert!(kept > 0 && kept < 10, "{kept}");
    assert_eq!(device.said(&sync(&url)).0, 0);
    assert_eq!(device.status()["seq"], 3);
}

#[test]
fn a_read_only_folder_keeps_the_old_release_until_it_can_be_written() {
    let Some(own_mounts) = own_mounts() else {
        return;
    };
    let (device, files) = device();
    let url = publish(files);
    let read_only = "mount --bind data data && mount -o remount,ro,bind data && exec \"$@\"";
    let wrapper = [own_mounts, &["sh", "-c", read_only, "sh"]].concat();
    let under = |arguments: &[&str]| said(&device.command(&wrapper, arguments).output().unwrap());
    let (code, said) = under(&[&sync(&url)[..], &["--lang", "en"]].concat());
    assert!(code == 1 && said.contains("cannot be kept"), "{code}: {said}");
    let (code, status) = under(&["status", "--json"]);
    assert!(code == 0 && status.contains("\"seq\": 2"), "{status}");
    let (code, near) = under(&["near", "--at", "43.1107,12.3908", "--json"]);
    assert!(code == 0 && near.len() > 1000, "{near}");
    assert_eq!(fs::read_to_string(device.path("data/settings.json")).unwrap(), SETTINGS);
    assert_eq!(device.said(&sync(&url)).0, 0);
    assert_eq!(device.status()["seq"], 3);
}

#[test]
fn of_two_at_once_one_updates_and_the_other_says_so() {
    let (device, files) = device();
    let (arrived, arrivals) = mpsc::channel();
    let gate = Arc::new(Semaphore::new(0));
    let held = gate.clone();
    let url = format!(
        "http://{}",
        serve(Router::new().fallback(move |uri: Uri| {
            let (arrived, held, files) = (arrived.clone(), held.clone(), files.clone());
            async move {
                arrived.send(()).unwrap();
                drop(held.acquire().await.unwrap());
                files.get(uri.path().trim_start_matches("/v1/")).cloned().unwrap_or_default()
            }
        }))
    );
    let mut first = device.command(&[], &sync(&url)).spawn().unwrap();
    arrivals.recv().unwrap();
    // The first one waits for its head now.
    let (code, said) = device.said(&sync(&url));
    assert!(code == 3 && said.contains("already"), "{code}: {said}");
    assert_eq!(device.status()["seq"], 2);
    gate.add_permits(1);
    assert!(first.wait().unwrap().success());
    assert_eq!(device.status()["seq"], 3);
    let (code, said) = device.said(&sync(&url));
    assert!(code == 0 && said.contains("newest"), "{said}");
}
