//! From records to packed files, and back as a phone reads them.

use crate::feed::change::{Change, Changes, del, put};
use crate::feed::head::Pointer;
use crate::feed::pack::{Packed, unpack};
use crate::feed::plan::{DeltaFile, MOST_PART_BYTES, Part, Plan, SnapshotFile};
use crate::feed::state::RawRecord;
use crate::feed::{FeedError, hash};
use std::collections::BTreeMap;
use std::io::{self, BufReader};

/// Packing is done once and paid for by every phone.
const LEVEL: i32 = 19;

/// Files of the feed by their paths.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Records by kind and id.
pub type Records = BTreeMap<(String, String), Vec<u8>>;

/// Records ordered and by their keys.
pub fn by_key(records: &[RawRecord]) -> Records {
    let keyed = records.iter().map(|raw| ((raw.kind.clone(), raw.id.clone()), raw.rec.clone()));
    keyed.collect()
}

/// The packed snapshot of these records: its entry in the plan and its files.
///
/// # Errors
/// A record is no JSON, or the packer fails.
pub fn snapshot(records: &Records) -> io::Result<(SnapshotFile, Files)> {
    let mut raw = Vec::new();
    for ((kind, id), rec) in records {
        put(&mut raw, kind, id, rec)?;
    }
    let packed = zstd::encode_all(&raw[..], LEVEL)?;
    let parts = packed.chunks(MOST_PART_BYTES as usize).map(|bytes| {
        let part = Part { sha256: hash(bytes), size: bytes.len() as u64 };
        (part, bytes.to_vec())
    });
    let (parts, bytes): (Vec<Part>, Vec<Vec<u8>>) = parts.unzip();
    let files = parts.iter().map(Part::path).zip(bytes).collect();
    Ok((SnapshotFile { raw: raw.len() as u64, parts }, files))
}

/// The packed delta from the records of release `from` to those of `to`.
///
/// # Errors
/// A record is no JSON, or the packer fails.
pub fn delta(
    (from, old): (u64, &Records),
    (to, new): (u64, &Records),
) -> io::Result<(DeltaFile, Vec<u8>)> {
    let mut raw = Vec::new();
    let keys: std::collections::BTreeSet<_> = old.keys().chain(new.keys()).collect();
    for key in keys {
        let (kind, id) = key;
        match new.get(key) {
            Some(rec) if old.get(key) == Some(rec) => {}
            Some(rec) => put(&mut raw, kind, id, rec)?,
            None => del(&mut raw, kind, id)?,
        }
    }
    let packed = zstd::encode_all(&raw[..], LEVEL)?;
    let p = format!("d/{from}-{to}.jsonl.zst");
    let file = Pointer { p, sha256: hash(&packed), size: packed.len() as u64 };
    Ok((DeltaFile { from, file, raw: raw.len() as u64 }, packed))
}

/// The records that a release's snapshot holds, read as a phone reads them.
///
/// # Errors
/// A file that is not what the plan promises, or `get`'s own.
pub fn records_of<E: From<FeedError>>(
    plan: &Plan,
    get: impl Fn(&str) -> Result<Vec<u8>, E>,
) -> Result<Records, E> {
    let mut packed = Vec::new();
    for part in &plan.snap.parts {
        let bytes = get(&part.path())?;
        crate::feed::check(&part.path(), &bytes, &part.sha256, part.size)?;
        packed.extend(bytes);
    }
    Ok(replay(Records::new(), plan.snap.packed(), &packed)?)
}

/// These records after the changes in a packed file.
///
/// # Errors
/// The file is none, or does not fit the records.
pub fn replay(mut records: Records, sizes: Packed, packed: &[u8]) -> Result<Records, FeedError> {
    let unpacked = BufReader::new(unpack(sizes, packed)?);
    for change in Changes::new(unpacked) {
        match change? {
            Change::Put(RawRecord { kind, id, rec }) => {
                records.insert((kind, id), rec);
            }
            Change::Del { kind, id } => {
                let gone = records.remove(&(kind, id.clone()));
                let reason = format!("it deletes `{id}`, which is not there");
                gone.ok_or(FeedError::Unreadable { what: "a delta".to_owned(), reason })?;
            }
        }
    }
    Ok(records)
}

/// The records as [`crate::feed::state::state_of`] takes them.
pub fn raw(records: &Records) -> Vec<RawRecord> {
    let owned = |((kind, id), rec): (&(String, String), &Vec<u8>)| RawRecord {
        kind: kind.clone(),
        id: id.clone(),
        rec: rec.clone(),
    };
    records.iter().map(owned).collect()
}
