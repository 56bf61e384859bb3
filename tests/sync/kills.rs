//! A kill at any moment of a sync: the content is the old or the new release, and both work.
//!
//! The moments are system calls, counted and hit by strace, so that each run dies where it should:
//! on the way to the server, between two writes to the draft, before and after each rename.

use super::device::{Device, publish};
use super::world::{Operator, Records, records};
use crate::store_updates::world::{bundled, services};
use passi::store::cabinet::Cabinet;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Stdio;

/// What the person chose; no sync may touch it.
const SETTINGS: &[u8] = b"{ \"language\": \"ar\", \"place\": \"054039\" }\n";

/// A device before a sync, the feed it follows, and the releases before and after.
struct Scene {
    device: Device,
    url: String,
    releases: [Look; 2],
}

/// What a person sees of one release.
#[derive(Debug, PartialEq)]
struct Look {
    state: Value,
    near: Value,
}

impl Look {
    fn at(device: &Device) -> Self {
        Look { state: device.status()["state"].clone(), near: device.near() }
    }
}

impl Scene {
    /// A device that holds the release before the operator's last one.
    fn new(releases: &[Records], way: &str) -> Self {
        let mut operator = Operator::new();
        operator.releases.clear();
        let (last, earlier) = releases.split_last().unwrap();
        earlier.iter().for_each(|records| operator.publish(records.clone()));
        let device = Device::new(&operator);
        if earlier.len() > 1 {
            sync(&device, &publish(operator.files()));
        }
        fs::create_dir_all(device.path("data")).unwrap();
        fs::write(device.path("data/settings.json"), SETTINGS).unwrap();
        operator.publish(last.clone());
        let mut files = operator.files();
        let other_way = if way == "d/" { "s/" } else { "d/" };
        files.retain(|path, _| !path.starts_with(other_way));
        let url = publish(files);
        let before = Look::at(&device);
        keep(&device.path("data"), &device.path("before"));
        sync(&device, &url);
        let after = Look::at(&device);
        assert!(before.state != after.state && before.near != after.near);
        Scene { device, url, releases: [before, after] }
    }

    /// Begins anew with what was there before the sync.
    fn begin(&self) {
        fs::remove_dir_all(self.device.path("data")).unwrap();
        keep(&self.device.path("before"), &self.device.path("data"));
    }

    /// The system calls of a whole sync from its first socket on: each one's name, and how many of
    /// that name there were by then. What comes before is the start of the program, which is longer
    /// the more libraries it has.
    fn calls(&self) -> Vec<(String, usize)> {
        self.begin();
        let log = self.device.path("calls");
        let ended = self.sync_under(&["strace", "-qq", "-o", log.to_str().unwrap()]);
        assert!(ended.success());
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        let log = fs::read_to_string(log).unwrap();
        let names = log.lines().filter_map(|line| line.split_once('(')).map(|(name, _)| name);
        let call = |name: &str| {
            let count = counts.entry(name.to_owned()).or_default();
            *count += 1;
            (name.to_owned(), *count)
        };
        names.map(call).skip_while(|(name, _)| name != "socket").collect()
    }

    fn sync_under(&self, wrapper: &[&str]) -> std::process::ExitStatus {
        let mut command = self.device.command(wrapper, &arguments(&self.url));
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command.status().expect("strace is installed by scripts/deps.sh")
    }

    /// Kills a sync at this system call; says whether the new release was there, and nothing if
    /// the sync had ended before.
    fn kill_at(&self, (name, count): &(String, usize)) -> Option<bool> {
        self.begin();
        let inject = format!("inject={name}:signal=SIGKILL:when={count}");
        let ended = self.sync_under(&["strace", "-qq", "-o", "/dev/null", "-e", &inject]);
        let [before, after] = &self.releases;
        let found = Look::at(&self.device);
        assert!(found == *before || found == *after, "killed at {name} {count}: {found:?}");
        sync(&self.device, &self.url);
        let cabinet = Cabinet::at(self.device.path("data/content"));
        let content = cabinet.newest().unwrap().0;
        assert_eq!(const_hex::encode(content.state().unwrap()), after.state);
        assert!(content.is_whole().unwrap(), "after a kill at {name} {count}");
        assert_eq!(fs::read(self.device.path("data/settings.json")).unwrap(), SETTINGS);
        let left = fs::read_dir(self.device.path("data/content")).unwrap();
        let names: Vec<_> = left.map(|entry| entry.unwrap().file_name()).collect();
        assert!(!names.iter().any(|name| name.to_string_lossy().starts_with("draft")), "{names:?}");
        (!ended.success()).then_some(found == *after)
    }

    /// Kills it at least `kills` times, evenly from its first call to its last.
    fn kill_all_along(&self, kills: usize) {
        // No two runs wait for the network equally often: a few end before their moment comes.
        let (calls, moments) = (self.calls(), kills + 5);
        assert!(calls.len() > moments, "{} calls", calls.len());
        let moments = (0..moments).map(|moment| &calls[moment * calls.len() / moments]);
        let new: Vec<bool> = moments.filter_map(|call| self.kill_at(call)).collect();
        assert!(new.len() >= kills, "{} of {kills} kills", new.len());
        // Some came before the new release was in place, and some after.
        assert!(!new[0] && new.contains(&true), "{new:?}");
    }
}

fn arguments(url: &str) -> [&str; 5] {
    ["sync", "--feed", url, "--root", "root.json"]
}

fn sync(device: &Device, url: &str) {
    let (code, said) = device.said(&arguments(url));
    assert_eq!(code, 0, "{said}");
}

/// Copies a folder with all that is in it.
fn keep(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            keep(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The bundled records with one more service, which is near Perugia.
fn with(id: &str) -> Records {
    let mut all = bundled();
    let mut record: Value = serde_json::from_str(include_str!("../fixtures/record.json")).unwrap();
    record["id"] = id.into();
    (record["location"]["latitude"], record["location"]["longitude"]) =
        (43.1107.into(), 12.3908.into());
    all.insert(("service_at_location".to_owned(), id.to_owned()), record.to_string().into_bytes());
    all
}

#[test]
fn a_kill_during_the_first_delta_leaves_the_old_or_the_new_release() {
    Scene::new(&[bundled(), with("one")], "d/").kill_all_along(67);
}

#[test]
fn a_kill_during_a_later_delta_leaves_the_old_or_the_new_release() {
    Scene::new(&[bundled(), with("one"), with("two")], "d/").kill_all_along(67);
}

#[test]
fn a_kill_during_a_snapshot_leaves_the_old_or_the_new_release() {
    let mut few = records(40, 2);
    few.extend(services(&[("a", 1), ("b", 2)]));
    Scene::new(&[bundled(), few], "s/").kill_all_along(67);
}
