//! A published feed, looked at as a phone would, and the age of what it says.

use super::PublishError;
use super::pack_files;
use super::packing::{self, Records};
use crate::feed::head::{self, Head};
use crate::feed::map_pack::{self, MapPack};
use crate::feed::plan::{self, Plan};
use crate::feed::record::ServiceAtLocation;
use crate::feed::root::{self, Root};
use crate::feed::state::state_of;
use crate::feed::{self, FeedError, HEAD};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

/// A record verified longer ago than this is told as old.
const OLD_DAYS: i64 = 365;

/// Gives the bytes of the file at a path within the feed, at most so many; none where there is no
/// such file.
pub trait Files {
    /// See the trait.
    ///
    /// # Errors
    /// The file is there and cannot be read, or the feed cannot be reached.
    fn get(&self, path: &str, most_bytes: u64) -> Result<Option<Vec<u8>>, PublishError>;
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The head.
    pub head: Head,
    /// Version of the root in force.
    pub root_version: u64,
    /// Bytes of the head's file.
    pub head_bytes: usize,
    /// Bytes of the snapshot, packed and unpacked.
    pub snapshot_bytes: (u64, u64),
    /// The deltas: from which release, and their packed bytes.
    pub deltas: Vec<(u64, u64)>,
    /// How many of them could be replayed from a release that is still served.
    pub replayed: usize,
    /// How many map packs it offers, and their bytes in all.
    pub map_packs: (usize, u64),
    /// Whole days since it was issued; negative where its clock is ahead.
    pub age_days: i64,
    /// Whether phones already call it old.
    pub stale: bool,
    /// How many services it lists.
    pub services: usize,
    /// Services that nobody has verified.
    pub unverified: usize,
    /// Ids of services verified more than a year ago.
    pub old: Vec<String>,
}

/// Checks everything that a phone could fetch. `trusted` is the root that the app ships; without
/// it the feed's own first root is believed.
///
/// # Errors
/// Whatever a phone would refuse, with the file's name; or the feed cannot be read.
pub fn check(
    files: &impl Files,
    trusted: Option<&[u8]>,
    now: DateTime<Utc>,
) -> Result<Report, PublishError> {
    let root = newest_root(files, trusted)?;
    let head_file = must(files, HEAD, head::MOST_BYTES)?;
    let head = Head::open(&head_file, &root)?;
    if head.epoch < root.epoch {
        return Err(PublishError::Epoch { root: root.epoch, found: head.epoch });
    }
    let plan = plan_of(files, &head)?;
    let records = records_of(files, &plan, &head)?;
    let mut deltas = Vec::new();
    let mut replayed = 0;
    for delta in &plan.deltas {
        let bytes = must(files, &delta.file.p, delta.file.size)?;
        feed::check(&delta.file.p, &bytes, &delta.file.sha256, delta.file.size)?;
        if let Some(base) = base(files, &root, delta.from)? {
            let result = packing::replay(base, delta.packed(), &bytes)?;
            if result != records {
                return Err(FeedError::Hash { what: delta.file.p.clone() }.into());
            }
            replayed += 1;
        }
        deltas.push((delta.from, delta.file.size));
    }
    let map_packs = map_packs(files, &records)?;
    let ages = Ages::of(&records, now.date_naive())?;
    Ok(Report {
        root_version: root.version,
        head_bytes: head_file.len(),
        snapshot_bytes: (plan.snap.packed().size, plan.snap.raw),
        deltas,
        replayed,
        map_packs,
        age_days: since(&head.issued, now)?.num_days(),
        stale: since(&head.stale_after, now)? > TimeDelta::zero(),
        services: ages.services,
        unverified: ages.unverified,
        old: ages.old,
        head,
    })
}

fn newest_root(files: &impl Files, trusted: Option<&[u8]>) -> Result<Root, PublishError> {
    let mut root = match trusted {
        Some(bytes) => Root::trusted(bytes)?,
        None => Root::trusted(&must(files, &root::path(1), root::MOST_BYTES)?)?,
    };
    for _ in 0..root::MOST_STEPS {
        let Some(bytes) = files.get(&root::path(root.version + 1), root::MOST_BYTES)? else {
            break;
        };
        root = root.next(&bytes)?;
    }
    Ok(root)
}

fn plan_of(files: &impl Files, head: &Head) -> Result<Plan, PublishError> {
    let bytes = must(files, &head.plan.p, plan::MOST_BYTES)?;
    feed::check(&head.plan.p, &bytes, &head.plan.sha256, head.plan.size)?;
    Ok(Plan::read(&bytes)?)
}

fn records_of(files: &impl Files, plan: &Plan, head: &Head) -> Result<Records, PublishError> {
    let get = |name: &str| must(files, name, plan::MOST_PART_BYTES);
    let records: Records = packing::records_of(plan, get)?;
    if state_of(&packing::raw(&records)) != head.state || records.len() as u64 != head.n {
        return Err(FeedError::Hash { what: format!("release {}", head.seq) }.into());
    }
    Ok(records)
}

/// Checks every part of every map pack.
fn map_packs(files: &impl Files, records: &Records) -> Result<(usize, u64), PublishError> {
    let packs = pack_files::packs_of(records)?;
    for part in packs.iter().flat_map(|pack| &pack.parts) {
        let path = map_pack::path(part);
        let bytes = must(files, &path, part.size)?;
        feed::check(&path, &bytes, &part.sha256, part.size)?;
    }
    Ok((packs.len(), packs.iter().map(MapPack::size_bytes).sum()))
}

/// The records of an earlier release, where its files are still served.
fn base(files: &impl Files, root: &Root, seq: u64) -> Result<Option<Records>, PublishError> {
    let Some(bytes) = files.get(&format!("h/{seq}.json"), head::MOST_BYTES)? else {
        return Ok(None);
    };
    let head = Head::open(&bytes, root)?;
    records_of(files, &plan_of(files, &head)?, &head).map(Some)
}

fn must(files: &impl Files, path: &str, most_bytes: u64) -> Result<Vec<u8>, PublishError> {
    let found = files.get(path, most_bytes)?;
    found.ok_or_else(|| PublishError::Missing { path: path.to_owned() })
}

fn since(moment: &str, now: DateTime<Utc>) -> Result<TimeDelta, FeedError> {
    let then = DateTime::parse_from_rfc3339(moment).map_err(|error| FeedError::Unreadable {
        what: head::TYPE.to_owned(),
        reason: format!("`{moment}` is no time: {error}"),
    })?;
    Ok(now - then.to_utc())
}

/// How long ago the services were verified.
#[derive(Default)]
struct Ages {
    services: usize,
    unverified: usize,
    old: Vec<String>,
}

impl Ages {
    fn of(records: &Records, today: NaiveDate) -> Result<Self, FeedError> {
        let mut ages = Ages::default();
        for ((kind, id), rec) in records {
            if kind != ServiceAtLocation::KIND {
                continue;
            }
            let service = ServiceAtLocation::read(id, rec).map_err(|error| {
                FeedError::Unreadable { what: id.clone(), reason: error.to_string() }
            })?;
            ages.services += 1;
            match service.verified_on {
                None => ages.unverified += 1,
                Some(day) if (today - day).num_days() > OLD_DAYS => ages.old.push(id.clone()),
                Some(_) => {}
            }
        }
        Ok(ages)
    }
}
