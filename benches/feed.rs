//! What following a feed costs with 100,000 records, as a table beside what others publish of
//! theirs. Nothing asserts the figures; the limits are those this project set itself.
//!
//! Time and memory are those of a process of its own that does what a sync does once the file is
//! fetched: check, unpack, read, write to the disk, check the state, put in place.
#![allow(clippy::unwrap_used, missing_docs)]

use passi::domain::directory::Query;
use passi::domain::filter::Filter;
use passi::domain::position::Position;
use passi::feed::change::Changes;
use passi::feed::head::{self, Head, Pointer};
use passi::feed::pack::{Packed, unpack};
use passi::feed::plan::{Part, Plan};
use passi::feed::record::ServiceAtLocation;
use passi::feed::signature::{Envelope, Signed, key_id, message};
use passi::feed::state::state_of;
use passi::feed::{check, hash};
use passi::platform;
use passi::publish::packing::{self, Records};
use passi::store::cabinet::Cabinet;
use std::fs;
use std::io::BufReader;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{self, TryRecvError};
use std::time::{Duration, Instant};

const COUNT: u64 = 100_000;
/// One record in so many is another in the later release.
const EVERY: u64 = 100;

/// F-Droid's figures are those of 1 March 2023, when its index got differences:
/// <https://f-droid.org/2023/03/01/new-repo-format-faster-smaller-updates.html>. How Remote Settings
/// asks: <https://remote-settings.readthedocs.io/en/latest/support.html>. What neither says of what
/// a client fetches is not guessed here.
const SILENT: &str = "not published";

/// The services of a release, of about the length of a real one.
fn services(seq: u64) -> Records {
    let service = |number: u64| {
        let id = format!("b{number:06}");
        let name = if number.is_multiple_of(EVERY) { seq } else { 1 };
        let (lat, lon) = (42.4 + number as f64 / 1e5, 11.9 + (number % 997) as f64 / 1e3);
        // As unlike each other as addresses and numbers are.
        let own = const_hex::encode(&hash(id.as_bytes())[..8]);
        let rec = format!(
            r#"{{"id":"{id}","service":{{"name":"Sportello {own} {name}","organization":{{"name":"Comune"}},"taxonomy_terms":["hospital"],"url":"https://www.example.org/{own}","languages":["it","ar"],"eligibility":["everyone"]}},"location":{{"municipality":"054039","address_1":"via dei Cento {number}","postal_code":"06100","latitude":{lat},"longitude":{lon},"precision":"exact"}},"schedule":{{"opening_hours":"Mo-Fr 09:00-13:00, Tu,Th 15:30-17:30"}},"phones":[{{"number":"+39075{number}"}}],"source":{{"url":"https://www.example.org/page/{own}"}}}}"#
        );
        ((ServiceAtLocation::KIND.to_owned(), id), rec.into_bytes())
    };
    (0..COUNT).map(service).collect()
}

fn head(seq: u64, records: &Records, plan: &[u8]) -> Head {
    let raw = packing::raw(records);
    Head {
        feed: "umbria".into(),
        schema: "1.0".into(),
        crit: Vec::new(),
        epoch: 1,
        seq,
        issued: "2026-11-24T08:00:00+01:00".into(),
        stale_after: "2027-01-23T08:00:00+01:00".into(),
        n: raw.len() as u64,
        state: state_of(&raw),
        plan: Pointer { p: format!("p/{seq}.json"), sha256: hash(plan), size: plan.len() as u64 },
    }
}

/// The head as it travels.
fn signed(head: &Head) -> Vec<u8> {
    use base64::Engine;
    use ed25519_dalek::{Signer, SigningKey};
    let text = |bytes: &[u8]| base64::prelude::BASE64_STANDARD.encode(bytes);
    let (key, payload) = (SigningKey::from_bytes(&[1; 32]), serde_json::to_vec(head).unwrap());
    let sigs = vec![Signed {
        kid: key_id(key.verifying_key().as_bytes()),
        alg: None,
        sig: text(&key.sign(&message(head::TYPE, &payload)).to_bytes()),
    }];
    let envelope = Envelope { t: head::TYPE.into(), rv: 1, payload: text(&payload), sigs };
    serde_json::to_vec(&envelope).unwrap()
}

/// A packed file on its way into the cabinet of `folder`, with the head it leads to.
struct Job<'a> {
    folder: &'a Path,
    name: &'a str,
}

impl Job<'_> {
    /// Leaves the file where a process of its own finds it.
    fn prepare(&self, head: &Head, bytes: &[u8], raw: u64) {
        fs::write(self.file("packed"), bytes).unwrap();
        fs::write(self.file("raw"), raw.to_string()).unwrap();
        fs::write(self.file("head"), serde_json::to_vec(head).unwrap()).unwrap();
    }

    fn file(&self, part: &str) -> std::path::PathBuf {
        self.folder.join(format!("{}.{part}", self.name))
    }

    /// Does what a sync does with it.
    fn work(&self) {
        let bytes = fs::read(self.file("packed")).unwrap();
        let raw = fs::read_to_string(self.file("raw")).unwrap().parse().unwrap();
        let head: Head = serde_json::from_slice(&fs::read(self.file("head")).unwrap()).unwrap();
        check(self.name, &bytes, &hash(&bytes), bytes.len() as u64).unwrap();
        let packed = Packed { size: bytes.len() as u64, raw };
        let changes = Changes::new(BufReader::new(unpack(packed, bytes.as_slice()).unwrap()));
        let cabinet = Cabinet::at(self.folder.join("content"));
        let lock = cabinet.lock().unwrap().unwrap();
        match self.name {
            "delta" => cabinet.apply_delta(&lock, changes, &head).unwrap(),
            _ => cabinet.apply_snapshot(&lock, changes, &head).unwrap(),
        };
    }

    /// Does it in a process of its own; gives the time and the most memory that it took.
    fn measured(&self) -> (String, String) {
        let mut child = Command::new(std::env::current_exe().unwrap());
        let output = child.arg("--work").arg(self.folder).arg(self.name).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let said = String::from_utf8(output.stdout).unwrap();
        let (time, memory) = said.trim().split_once(';').unwrap();
        (time.to_owned(), memory.to_owned())
    }
}

/// The most memory this process ever had, as the kernel counts it.
fn peak() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<f64>().ok());
    kib.map_or("not measured here".to_owned(), |kib| format!("{:.0} MB", kib * 1024.0 / 1e6))
}

/// Applies the job while the release before it is asked again and again: how many answers came,
/// and how long the slowest took.
fn searched_meanwhile(job: &Job) -> (usize, Duration) {
    let content = Cabinet::at(job.folder.join("content")).newest().unwrap().0;
    let query = Query {
        at: Position { lat: 43.1107, lon: 12.3908 },
        k: 20,
        filter: Filter::default(),
        now: platform::now(),
    };
    let (done, ended) = mpsc::channel();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            job.work();
            done.send(()).unwrap();
        });
        let (mut answers, mut slowest) = (0, Duration::ZERO);
        while ended.try_recv() == Err(TryRecvError::Empty) {
            let began = Instant::now();
            assert_eq!(content.near(&query).unwrap().nearest.len(), 20);
            slowest = slowest.max(began.elapsed());
            answers += 1;
        }
        (answers, slowest)
    })
}

/// Bytes for a person.
fn size(bytes: usize) -> String {
    match bytes {
        0..10_000 => format!("{bytes} B"),
        10_000..1_000_000 => format!("{:.0} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, work, folder, name] = &arguments[..]
        && work == "--work"
    {
        let began = Instant::now();
        Job { folder: Path::new(folder), name }.work();
        println!("{:.2} s;{}", began.elapsed().as_secs_f64(), peak());
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (services(1), services(2));
    let (snap, parts) = packing::snapshot(&old).unwrap();
    let (delta, delta_bytes) = packing::delta((2, &old), (3, &new)).unwrap();
    let part = |part: &Part| parts[&part.path()].clone();
    let snap_bytes: Vec<u8> = snap.parts.iter().flat_map(part).collect();
    let (snap_raw, delta_raw) = (snap.raw, delta.raw);
    let plan = serde_json::to_vec(&Plan { deltas: vec![delta; 60], snap }).unwrap();
    let (first, second) = (head(2, &old, &plan), head(3, &new, &plan));
    let [snapshot, by_delta] =
        ["snapshot", "delta"].map(|name| Job { folder: folder.path(), name });
    snapshot.prepare(&first, &snap_bytes, snap_raw);
    by_delta.prepare(&second, &delta_bytes, delta_raw);
    let (snap_time, snap_memory) = snapshot.measured();
    let (delta_time, delta_memory) = by_delta.measured();
    // Once more, as a later release, while somebody goes on asking.
    snapshot.prepare(&Head { seq: 4, ..first }, &snap_bytes, snap_raw);
    let (answers, slowest) = searched_meanwhile(&snapshot);

    let (head, plan) = (size(signed(&second).len()), size(plan.len()));
    let (whole, whole_raw) = (size(snap_bytes.len()), size(snap_raw as usize));
    let (small, small_raw) = (size(delta_bytes.len()), size(delta_raw as usize));
    let most = size(snap_bytes.len() * 2 / 100 + 2048);
    println!(
        "| {COUNT} records | Passi | Limit | F-Droid | Remote Settings |
|---|---|---|---|---|
| a check without change | 1 request, {head} | 1 request, 1024 B | {SILENT} | 1 request every 24 h |
| an update | head, plan, delta | 3 requests | entry, difference | changes, then each collection |
| the plan, with 60 deltas | {plan} | 262 kB | {SILENT} | {SILENT} |
| 1 % of the records, packed and not | {small}, {small_raw} | {most} packed | 80 kB, 241 kB | {SILENT} |
| all records, packed and not | {whole}, {whole_raw} | 67 MB not packed | 8 MB, 33 MB | {SILENT} |
| 1 % applied: time, memory | {delta_time}, {delta_memory} | 1 s, 50 MB | {SILENT} | {SILENT} |
| all applied: time, memory | {snap_time}, {snap_memory} | 15 s, 50 MB | {SILENT} | {SILENT} |
| answers while all is applied | {answers}, slowest {slowest:.1?} | some | {SILENT} | {SILENT} |"
    );
}
