//! A feed that lives in memory: its operator, its files, the way to them, and a shelf.

pub use super::transport::FakeTransport;
use chrono::{DateTime, Utc};
use ed25519_dalek::{Signer, SigningKey};
use passi::feed::bundle::Bundle;
use passi::feed::change::Change;
use passi::feed::head::{Head, Pointer};
use passi::feed::plan::{DeltaFile, Part, Plan, SnapshotFile};
use passi::feed::root::Root;
use passi::feed::signature::{Envelope, Signed, key_id, message};
use passi::feed::state::{RawRecord, state_of};
use passi::feed::{HEAD, Hash, Revision, hash};
use passi::sync::config::Feed;
use passi::sync::kept::Kept;
use passi::sync::shelf::{Applied, ChangeSource, Shelf, ShelfError};
use passi::sync::transport::Transport;
use passi::sync::{self, Options, Outcome};
use ruzstd::encoding::{CompressionLevel, compress_to_vec};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

pub type Files = BTreeMap<String, Vec<u8>>;
pub type Records = BTreeMap<(String, String), Vec<u8>>;

/// The bytes of a part, small enough that a small snapshot has several.
const PART_BYTES: usize = 200;

pub fn key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

pub fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// Monday morning.
pub fn now() -> DateTime<Utc> {
    moment("2026-11-23T08:00:00Z")
}

/// `count` records, whose text depends on `edition`.
pub fn records(count: usize, edition: usize) -> Records {
    let record = |number: usize| {
        // Only the first one differs from edition to edition.
        let edition = if number == 0 { edition } else { 0 };
        let text = const_hex::encode(hash(format!("{number}/{edition}").as_bytes()));
        let rec = format!(r#"{{"id":"r{number:03}","text":"{text}"}}"#);
        (("note".to_owned(), format!("r{number:03}")), rec.into_bytes())
    };
    (0..count).map(record).collect()
}

/// Who publishes, with every key.
#[derive(Clone)]
pub struct Operator {
    pub root: Root,
    pub root_keys: Vec<SigningKey>,
    pub feed_keys: Vec<SigningKey>,
    pub roots: BTreeMap<u64, Vec<u8>>,
    pub releases: Vec<(Revision, Records)>,
}

pub fn envelope(t: &str, rv: u64, payload: &[u8], keys: &[SigningKey]) -> Vec<u8> {
    use base64::Engine;
    let text = |bytes: &[u8]| base64::prelude::BASE64_STANDARD.encode(bytes);
    let sigs = keys
        .iter()
        .map(|key| Signed {
            kid: key_id(key.verifying_key().as_bytes()),
            alg: None,
            sig: text(&key.sign(&message(t, payload)).to_bytes()),
        })
        .collect();
    let envelope = Envelope { t: t.to_owned(), rv, payload: text(payload), sigs };
    serde_json::to_vec(&envelope).unwrap()
}

fn public(keys: &[SigningKey]) -> Vec<[u8; 32]> {
    keys.iter().map(|key| key.verifying_key().to_bytes()).collect()
}

impl Operator {
    /// An operator of `umbria` in its first epoch, with one release.
    pub fn new() -> Self {
        let (root_keys, feed_keys) = (vec![key(1), key(2)], vec![key(10)]);
        let root = Root {
            feed: "umbria".to_owned(),
            version: 1,
            epoch: 1,
            threshold: 2,
            root_keys: public(&root_keys),
            feed_keys: public(&feed_keys),
        };
        let mut operator =
            Operator { roots: BTreeMap::new(), releases: Vec::new(), root, root_keys, feed_keys };
        operator.sign_root(&[]);
        operator.publish(records(40, 1));
        operator
    }

    fn sign_root(&mut self, old_keys: &[SigningKey]) {
        let keys = [old_keys, &self.root_keys].concat();
        let payload = serde_json::to_vec(&self.root).unwrap();
        let bytes = envelope("root/1", self.root.version, &payload, &keys);
        self.roots.insert(self.root.version, bytes);
    }

    /// The next root: these keys from now on, and the next epoch if `recovers`.
    pub fn rotate(&mut self, root_keys: &[u8], feed_keys: &[u8], recovers: bool) {
        let old_keys = self.root_keys.clone();
        self.root_keys = root_keys.iter().map(|seed| key(*seed)).collect();
        self.feed_keys = feed_keys.iter().map(|seed| key(*seed)).collect();
        self.root.version += 1;
        self.root.epoch += u64::from(recovers);
        self.root.root_keys = public(&self.root_keys);
        self.root.feed_keys = public(&self.feed_keys);
        self.sign_root(&old_keys);
    }

    pub fn publish(&mut self, records: Records) {
        let epoch = self.root.epoch;
        let last = self.releases.last().map(|(revision, _)| *revision);
        let seq = last.filter(|last| last.epoch == epoch).map_or(1, |last| last.seq + 1);
        self.releases.push((Revision { epoch, seq }, records));
    }

    /// The feed as a new phone knows it.
    pub fn feed(&self) -> Feed {
        Feed::new("https://feed.example/umbria", &self.roots[&1]).unwrap()
    }

    /// A shelf that holds the release of this place in the list.
    pub fn shelf(&self, index: usize) -> FakeShelf {
        let (revision, records) = self.releases[index].clone();
        FakeShelf { revision, records, is_full: false }
    }

    /// The newest release's files, and every root.
    pub fn files(&self) -> Files {
        let (revision, records) = self.releases.last().unwrap();
        let mut files = Files::new();
        for (version, bytes) in &self.roots {
            files.insert(format!("root/{version}.json"), bytes.clone());
        }
        let snap = self.cut_snapshot(records, &mut files);
        let earlier = self.releases.iter().rev().skip(1).take(3);
        let deltas = earlier
            .filter(|(from, _)| from.epoch == revision.epoch)
            .map(|(from, old)| {
                let raw = lines(&delta(old, records));
                let packed = compress_to_vec(raw.as_slice(), CompressionLevel::Fastest);
                let path = format!("d/{}-{}.jsonl.zst", from.seq, revision.seq);
                let file = pointer(&path, &packed);
                files.insert(path, packed);
                DeltaFile { from: from.seq, file, raw: raw.len() as u64 }
            })
            .collect();
        let plan = serde_json::to_vec(&Plan { deltas, snap }).unwrap();
        let path = format!("p/{}.json", revision.seq);
        let head = self.head(pointer(&path, &plan));
        files.insert(path, plan);
        files.insert(HEAD.to_owned(), self.sign_head(&head));
        files
    }

    fn cut_snapshot(&self, records: &Records, files: &mut Files) -> SnapshotFile {
        let raw = lines(&delta(&Records::new(), records));
        let packed = compress_to_vec(raw.as_slice(), CompressionLevel::Fastest);
        let parts = packed.chunks(PART_BYTES).map(|bytes| {
            let part = Part { sha256: hash(bytes), size: bytes.len() as u64 };
            files.insert(part.path(), bytes.to_vec());
            part
        });
        SnapshotFile { raw: raw.len() as u64, parts: parts.collect() }
    }

    pub fn head(&self, plan: Pointer) -> Head {
        let (revision, records) = self.releases.last().unwrap();
        Head {
            feed: self.root.feed.clone(),
            schema: "1.0".to_owned(),
            crit: Vec::new(),
            epoch: revision.epoch,
            seq: revision.seq,
            issued: "2026-11-23T07:00:00Z".to_owned(),
            stale_after: "2027-01-23T07:00:00Z".to_owned(),
            n: records.len() as u64,
            state: state(records),
            plan,
        }
    }

    pub fn sign_head(&self, head: &Head) -> Vec<u8> {
        let payload = serde_json::to_vec(head).unwrap();
        envelope("head/1", self.root.version, &payload, &self.feed_keys)
    }

    /// The files with the head changed and signed again.
    pub fn files_with_head(&self, change: impl FnOnce(&mut Head)) -> Files {
        let mut files = self.files();
        let revision = self.releases.last().unwrap().0;
        let path = format!("p/{}.json", revision.seq);
        let mut head = self.head(pointer(&path, &files[&path]));
        change(&mut head);
        files.insert(HEAD.to_owned(), self.sign_head(&head));
        files
    }

    /// The newest release as one file to hand over.
    pub fn bundle(&self) -> Vec<u8> {
        bundle_of(self.files())
    }
}

/// These files, but the deltas, as one file to hand over.
pub fn bundle_of(mut files: Files) -> Vec<u8> {
    files.retain(|path, _| !path.starts_with("d/"));
    Bundle::new(files).write().unwrap()
}

pub fn pointer(path: &str, bytes: &[u8]) -> Pointer {
    Pointer { p: path.to_owned(), sha256: hash(bytes), size: bytes.len() as u64 }
}

fn state(records: &Records) -> Hash {
    let raw: Vec<_> = records
        .iter()
        .map(|((kind, id), rec)| RawRecord { kind: kind.clone(), id: id.clone(), rec: rec.clone() })
        .collect();
    state_of(&raw)
}

/// What leads from the old records to the new ones, in order.
fn delta(old: &Records, new: &Records) -> Vec<Change> {
    let mut changes: BTreeMap<&(String, String), Change> = BTreeMap::new();
    for key in old.keys().filter(|key| !new.contains_key(*key)) {
        changes.insert(key, Change::Del { kind: key.0.clone(), id: key.1.clone() });
    }
    for (key, rec) in new.iter().filter(|(key, rec)| old.get(*key) != Some(*rec)) {
        let (kind, id) = key.clone();
        changes.insert(key, Change::Put(RawRecord { kind, id, rec: rec.clone() }));
    }
    changes.into_values().collect()
}

fn lines(changes: &[Change]) -> Vec<u8> {
    let line = |change: &Change| match change {
        Change::Put(RawRecord { kind, id, rec }) => {
            let rec: &RawValue = serde_json::from_slice(rec).unwrap();
            format!("{{\"op\":\"put\",\"kind\":\"{kind}\",\"id\":\"{id}\",\"rec\":{rec}}}\n")
        }
        Change::Del { kind, id } => {
            format!("{{\"op\":\"del\",\"kind\":\"{kind}\",\"id\":\"{id}\"}}\n")
        }
    };
    changes.iter().flat_map(|change| line(change).into_bytes()).collect()
}

/// Keeps records in memory, and checks what a real one checks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FakeShelf {
    pub revision: Revision,
    pub records: Records,
    pub is_full: bool,
}

impl FakeShelf {
    fn apply(
        &mut self,
        head: &Head,
        mut records: Records,
        changes: &mut ChangeSource<'_>,
    ) -> Result<Applied, ShelfError> {
        let mut applied = Applied::default();
        for change in changes {
            match change? {
                Change::Put(RawRecord { kind, id, rec }) => {
                    let was_there = records.insert((kind, id.clone()), rec).is_some();
                    if was_there { &mut applied.changed } else { &mut applied.added }.push(id);
                }
                Change::Del { kind, id } => {
                    records.remove(&(kind, id.clone())).ok_or(ShelfError::NotAsPromised)?;
                    applied.removed.push(id);
                }
            }
        }
        if records.len() as u64 != head.n || state(&records) != head.state {
            return Err(ShelfError::NotAsPromised);
        }
        if self.is_full {
            return Err(ShelfError::Storage { reason: "no space left".to_owned() });
        }
        (self.records, self.revision) = (records, head.revision());
        Ok(applied)
    }
}

impl Shelf for FakeShelf {
    fn revision(&self) -> Revision {
        self.revision
    }

    fn apply_delta(
        &mut self,
        head: &Head,
        changes: &mut ChangeSource<'_>,
    ) -> Result<Applied, ShelfError> {
        self.apply(head, self.records.clone(), changes)
    }

    fn apply_snapshot(
        &mut self,
        head: &Head,
        changes: &mut ChangeSource<'_>,
    ) -> Result<Applied, ShelfError> {
        self.apply(head, Records::new(), changes)
    }
}

/// A phone that follows a feed.
#[derive(Clone)]
pub struct Phone {
    pub feed: Feed,
    pub shelf: FakeShelf,
    pub kept: Kept,
    pub larder: BTreeMap<Hash, Vec<u8>>,
    pub options: Options,
    pub now: DateTime<Utc>,
}

/// One sync at a time is the rule of the process, and tests share one.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

pub fn wait_for<F: Future>(future: F) -> F::Output {
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().build().unwrap().block_on(future)
}

impl Phone {
    /// A phone that holds this release of the operator's.
    pub fn new(operator: &Operator, index: usize) -> Self {
        Phone {
            feed: operator.feed(),
            shelf: operator.shelf(index),
            kept: Kept::default(),
            larder: BTreeMap::new(),
            options: Options { asked: true, jitter: 0.5, ..Options::default() },
            now: now(),
        }
    }

    /// The same phone, which looked for newer roots a moment ago.
    pub fn probed(operator: &Operator, index: usize) -> Self {
        let mut phone = Self::new(operator, index);
        // Only a sync can say which feed the memory is about.
        phone.sync(&FakeTransport::new(Files::new()));
        phone.kept.probed_at = Some(now());
        (phone.kept.failures, phone.kept.not_before) = (0, None);
        phone
    }

    pub fn sync(&mut self, transport: &impl Transport) -> Outcome {
        let Phone { feed, shelf, kept, larder, options, now } = self;
        wait_for(sync::sync(feed, transport, shelf, larder, kept, *now, *options))
    }

    pub fn import(&mut self, bundle: &[u8]) -> Outcome {
        let Phone { feed, shelf, kept, now, .. } = self;
        wait_for(sync::import(feed, bundle, shelf, kept, *now))
    }
}
