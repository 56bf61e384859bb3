//! One release of the feed: everything is checked before the head is written, and the head last.
//!
//! A kill at any moment leaves the old head in force, beside files that the next run writes again
//! or takes as they are; whoever follows the old head finds all of its files.

use super::feed_folder::{FeedFolder, FeedFolderError};
use super::keys::{Key, envelope};
use super::pack_files::{self, Last, Packs};
use super::packing::{self, Files, Records};
use super::{PublishError, record, source, validate};
use crate::feed::head::{self, Head, Pointer};
use crate::feed::map_pack;
use crate::feed::plan::{DeltaFile, Plan};
use crate::feed::root::Root;
use crate::feed::state::state_of;
use crate::feed::{self, FeedError, HEAD};
use crate::store::Release;
use chrono::{DateTime, Datelike};
use std::collections::BTreeSet;
use std::path::Path;

/// How many releases back a phone may be and still get a delta.
const MOST_BASES: usize = 60;
/// More than this share of the records is not deleted by accident.
const MOST_DELETED: f64 = 0.10;

/// What to release.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The source folder.
    pub source: &'a Path,
    /// The feed's folder.
    pub feed: &'a Path,
    /// The folder with the files of the map packs; what is not there is taken over from the last release.
    pub packs: Option<&'a Path>,
    /// Whether many deletions are meant.
    pub force: bool,
}

/// What was released.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The release's sequence number.
    pub seq: u64,
    /// Its records.
    pub records: usize,
    /// Records that are new or changed since the last release.
    pub put: usize,
    /// Records that are gone.
    pub deleted: usize,
    /// Bytes of the packed snapshot.
    pub snapshot_bytes: u64,
    /// Bytes of the delta from the last release; none for the first of an epoch.
    pub delta_bytes: Option<u64>,
    /// How many earlier releases get a delta.
    pub bases: usize,
    /// How many map packs it offers, and their bytes in all.
    pub map_packs: (usize, u64),
}

/// A release that is still served.
struct Base {
    head: Head,
    records: Records,
}

/// Publishes the source as the feed's next release. `tell` hears what is being done, for a person.
///
/// # Errors
/// The source is wrong, its sequence number does not follow, too much would be deleted, the key
/// is not the feed's, a map pack is nowhere, or the folder cannot be written. The last release stays in force.
pub fn release(
    options: Options<'_>,
    key: &Key,
    mut tell: impl FnMut(&str),
) -> Result<Report, PublishError> {
    let feed = FeedFolder::at(options.feed);
    let root = feed.newest_root()?;
    if !root.feed_keys.contains(&key.public()) {
        return Err(PublishError::NotTheFeedsKey);
    }
    tell("reading the source");
    let source = source::read(options.source)?;
    let problems = validate::problems(&source);
    if !problems.is_empty() {
        return Err(PublishError::Source(problems));
    }
    tell("reading the releases that are still served");
    let newest = newest(&feed, &root)?;
    let bases = bases(&feed, &root, newest.as_ref())?;
    let last = bases.last();
    follows(&source.release, &root, last_number(&feed, newest.as_ref())?)?;
    tell("looking for the map packs");
    let served = last.map(|last| Last { feed: &feed, records: &last.records });
    let packs = Packs::of(&source, options.packs, served)?;
    let mut records = record::records(&source);
    records.extend(packs.records());
    let records = packing::by_key(&records);
    let (put, deleted) = differences(last.map(|base| &base.records), &records);
    if let Some(last) = last
        && deleted as f64 > last.records.len() as f64 * MOST_DELETED
        && !options.force
    {
        return Err(PublishError::ManyDeletions { deleted, of: last.records.len() });
    }

    tell("packing the snapshot");
    let (snap, mut files) = packing::snapshot(&records).map_err(PublishError::Pack)?;
    tell("packing and replaying the deltas");
    let deltas = deltas(&bases, &source.release, &records, &mut files)?;
    let plan = Plan { deltas, snap };
    let head = head_of(&source.release, &records, &plan, &mut files)?;
    let payload = serde_json::to_vec(&head).map_err(|error| PublishError::Pack(error.into()))?;
    let bytes = serde_json::to_vec(&envelope(head::TYPE, root.version, &payload, &[key]))
        .map_err(|error| PublishError::Pack(error.into()))?;
    Head::open(&bytes, &root)?;

    tell("writing");
    packs.write(&feed)?;
    write(&feed, &files, &head, &bytes)?;
    prune(&feed, (&head, &plan, &records), &bases)?;
    Ok(Report {
        seq: head.seq,
        records: records.len(),
        put,
        deleted,
        snapshot_bytes: plan.snap.packed().size,
        delta_bytes: delta_bytes(&plan, last),
        bases: plan.deltas.len(),
        map_packs: packs.count(),
    })
}

fn delta_bytes(plan: &Plan, last: Option<&Base>) -> Option<u64> {
    let last = last?.head.seq;
    plan.deltas.iter().find(|delta| delta.from == last).map(|delta| delta.file.size)
}

/// Whether this release may follow the one of the number `last`.
fn follows(release: &Release, root: &Root, last: Option<u64>) -> Result<(), PublishError> {
    if release.feed != root.feed {
        let (expected, found) = (root.feed.clone(), release.feed.clone());
        return Err(FeedError::OtherFeed { expected, found }.into());
    }
    if release.epoch != root.epoch {
        return Err(PublishError::Epoch { root: root.epoch, found: release.epoch });
    }
    match last {
        Some(last) if release.sequence <= last => {
            Err(PublishError::Sequence { last, found: release.sequence })
        }
        _ => Ok(()),
    }
}

/// The number of the release in force. Where the root no longer trusts that one, the highest that
/// was ever written: files are named by it and never change, so it grows across stolen keys too.
fn last_number(feed: &FeedFolder, newest: Option<&Head>) -> Result<Option<u64>, PublishError> {
    if let Some(newest) = newest {
        return Ok(Some(newest.seq));
    }
    let names = feed.names("h")?;
    let number = |name: &String| name.strip_prefix("h/")?.strip_suffix(".json")?.parse().ok();
    Ok(names.iter().filter_map(number).max())
}

/// How many records are new or changed, and how many are gone.
fn differences(old: Option<&Records>, new: &Records) -> (usize, usize) {
    let empty = Records::new();
    let old = old.unwrap_or(&empty);
    let put = new.iter().filter(|(key, rec)| old.get(*key) != Some(rec)).count();
    let deleted = old.keys().filter(|key| !new.contains_key(*key)).count();
    (put, deleted)
}

/// The head in force; none before the first release, and none where the root no longer trusts
/// whoever signed it: what it stands on is not built upon.
fn newest(feed: &FeedFolder, root: &Root) -> Result<Option<Head>, PublishError> {
    match feed.head(root) {
        Ok(head) => Ok(head),
        Err(FeedFolderError::Feed { source: FeedError::Signature { .. }, .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// The releases of this epoch that are still served, oldest first, with their records.
fn bases(feed: &FeedFolder, root: &Root, newest: Option<&Head>) -> Result<Vec<Base>, PublishError> {
    let Some(newest) = newest else {
        return Ok(Vec::new());
    };
    let mut bases = Vec::new();
    for name in feed.names("h")?.iter().filter(|name| name.ends_with(".json")) {
        // A head that a key signed which the root has dropped since is no base any more.
        let Ok(head) = Head::open(&feed.read(name)?, root) else {
            continue;
        };
        if head.epoch == root.epoch && head.seq <= newest.seq {
            let records = records(feed, &head)?;
            bases.push(Base { head, records });
        }
    }
    bases.sort_by_key(|base| base.head.seq);
    Ok(bases)
}

/// The records of a release, checked against its head.
pub(super) fn records(feed: &FeedFolder, head: &Head) -> Result<Records, PublishError> {
    let bytes = feed.read(&head.plan.p)?;
    feed::check(&head.plan.p, &bytes, &head.plan.sha256, head.plan.size)?;
    let plan = Plan::read(&bytes)?;
    let records: Records =
        packing::records_of(&plan, |name| feed.read(name).map_err(PublishError::from))?;
    promised(&records, head)?;
    Ok(records)
}

fn promised(records: &Records, head: &Head) -> Result<(), PublishError> {
    if state_of(&packing::raw(records)) == head.state && records.len() as u64 == head.n {
        return Ok(());
    }
    Err(FeedError::Hash { what: format!("release {}", head.seq) }.into())
}

/// The deltas from every base, each replayed before it counts.
fn deltas(
    bases: &[Base],
    release: &Release,
    records: &Records,
    files: &mut Files,
) -> Result<Vec<DeltaFile>, PublishError> {
    let mut deltas = Vec::new();
    for base in kept(bases) {
        let (from, to) = ((base.head.seq, &base.records), (release.sequence, records));
        let (delta, bytes) = packing::delta(from, to).map_err(PublishError::Pack)?;
        let replayed = packing::replay(base.records.clone(), delta.packed(), &bytes)?;
        if replayed != *records {
            return Err(FeedError::Hash { what: delta.file.p }.into());
        }
        files.insert(delta.file.p.clone(), bytes);
        deltas.push(delta);
    }
    Ok(deltas)
}

/// The last releases, and the first one of each month.
fn kept(bases: &[Base]) -> Vec<&Base> {
    let recent = bases.len().saturating_sub(MOST_BASES);
    let mut months = BTreeSet::new();
    let first_of_month = |base: &Base| {
        let issued = DateTime::parse_from_rfc3339(&base.head.issued);
        issued.is_ok_and(|issued| months.insert((issued.year(), issued.month())))
    };
    let firsts: Vec<bool> = bases.iter().map(first_of_month).collect();
    let numbered = bases.iter().zip(firsts).enumerate();
    numbered.filter(|(index, (_, first))| *index >= recent || *first).map(|(_, (b, _))| b).collect()
}

/// The head of this release; its plan joins the files.
fn head_of(
    release: &Release,
    records: &Records,
    plan: &Plan,
    files: &mut Files,
) -> Result<Head, PublishError> {
    let bytes = serde_json::to_vec(plan).map_err(|error| PublishError::Pack(error.into()))?;
    Plan::read(&bytes)?;
    let p = format!("p/{}.json", release.sequence);
    let pointer = Pointer { p, sha256: feed::hash(&bytes), size: bytes.len() as u64 };
    files.insert(pointer.p.clone(), bytes);
    Ok(Head {
        feed: release.feed.clone(),
        schema: release.schema.clone(),
        crit: Vec::new(),
        epoch: release.epoch,
        seq: release.sequence,
        issued: release.issued.clone(),
        stale_after: release.stale_after.clone(),
        n: records.len() as u64,
        state: state_of(&packing::raw(records)),
        plan: pointer,
    })
}

/// Parts, deltas, plan, then the head: under its number first, and last where phones look.
fn write(
    feed: &FeedFolder,
    files: &Files,
    head: &Head,
    bytes: &[u8],
) -> Result<(), FeedFolderError> {
    for folder in ["s/", "d/", "p/"] {
        for (name, content) in files.iter().filter(|(name, _)| name.starts_with(folder)) {
            feed.write(name, content)?;
        }
    }
    feed.write(&head_name(head.seq), bytes)?;
    feed.write(HEAD, bytes)
}

/// Removes what neither this release nor one that is still served needs. Phones that follow the
/// last head find its files until the next release; those that have a release which still gets a
/// delta find the parts of its map packs.
fn prune(
    feed: &FeedFolder,
    (head, plan, records): (&Head, &Plan, &Records),
    bases: &[Base],
) -> Result<(), PublishError> {
    let part_names = |records: &Records| -> Result<Vec<String>, FeedError> {
        Ok(pack_files::named_parts(records)?.iter().map(map_pack::path).collect())
    };
    let mut needed = BTreeSet::from([head_name(head.seq), head.plan.p.clone()]);
    needed.extend(plan.snap.parts.iter().map(|part| part.path()));
    needed.extend(plan.deltas.iter().map(|delta| delta.file.p.clone()));
    needed.extend(part_names(records)?);
    let last = bases.last().map(|base| base.head.seq);
    for base in kept(bases) {
        let bytes = feed.read(&base.head.plan.p)?;
        let plan = Plan::read(&bytes)?;
        needed.extend([head_name(base.head.seq), base.head.plan.p.clone()]);
        needed.extend(plan.snap.parts.iter().map(|part| part.path()));
        needed.extend(part_names(&base.records)?);
        if Some(base.head.seq) == last {
            needed.extend(plan.deltas.iter().map(|delta| delta.file.p.clone()));
        }
    }
    for folder in ["s", "m", "d", "p", "h"] {
        for name in feed.names(folder)?.iter().filter(|name| !needed.contains(*name)) {
            feed.remove(name)?;
        }
    }
    Ok(())
}

pub(super) fn head_name(seq: u64) -> String {
    format!("h/{seq}.json")
}
