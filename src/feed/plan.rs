//! The plan of one release: the deltas that lead to it and the parts of its snapshot.

use super::head::{Pointer, is_path};
use super::pack::Packed;
use super::{FeedError, Hash};
use serde::{Deserialize, Serialize};

/// Larger than this no plan is.
pub const MOST_BYTES: u64 = 256 * 1024;
/// Larger than this no part of a snapshot is.
pub const MOST_PART_BYTES: u64 = 256 * 1024;

/// How to get a release.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Deltas, one for each earlier release that is still served.
    pub deltas: Vec<DeltaFile>,
    /// The whole of it.
    pub snap: SnapshotFile,
}

/// A packed delta.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeltaFile {
    /// The sequence number it starts from, in the same epoch.
    pub from: u64,
    /// The file.
    #[serde(flatten)]
    pub file: Pointer,
    /// Its size unpacked.
    pub raw: u64,
}

/// A packed snapshot: one zstd frame cut into parts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SnapshotFile {
    /// Its size unpacked.
    pub raw: u64,
    /// The parts, in order.
    pub parts: Vec<Part>,
}

/// A part of a snapshot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its hash, which is its name too.
    #[serde(with = "const_hex")]
    pub sha256: Hash,
    /// Its size in bytes.
    pub size: u64,
}

/// What a phone fetches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way<'a> {
    /// From what it has.
    Delta(&'a DeltaFile),
    /// From nothing.
    Snapshot(&'a SnapshotFile),
}

impl Plan {
    /// Reads a plan whose hash has been checked.
    ///
    /// # Errors
    /// It is no plan, or it names files that cannot be.
    pub fn read(bytes: &[u8]) -> Result<Self, FeedError> {
        let plan: Plan = serde_json::from_slice(bytes)
            .map_err(|error| FeedError::unreadable("the plan", error))?;
        let deltas =
            plan.deltas.iter().all(|delta| is_path(&delta.file.p) && delta.packed().is_plausible());
        let parts = plan.snap.parts.iter().all(|part| part.size <= MOST_PART_BYTES);
        if !deltas || !parts || !plan.snap.packed().is_plausible() {
            return Err(FeedError::unreadable("the plan", "it names files that cannot be"));
        }
        Ok(plan)
    }

    /// The shorter way to this release for whoever has `seq` of the same epoch, or nothing of use.
    pub fn way_from(&self, seq: Option<u64>) -> Way<'_> {
        let whole = self.snap.packed().size;
        let delta = self.deltas.iter().find(|delta| Some(delta.from) == seq);
        match delta.filter(|delta| delta.file.size <= whole) {
            Some(delta) => Way::Delta(delta),
            None => Way::Snapshot(&self.snap),
        }
    }
}

impl DeltaFile {
    /// Its sizes.
    pub fn packed(&self) -> Packed {
        Packed { size: self.file.size, raw: self.raw }
    }
}

impl SnapshotFile {
    /// Its sizes; that of all parts together.
    pub fn packed(&self) -> Packed {
        let size = self.parts.iter().fold(0_u64, |sum, part| sum.saturating_add(part.size));
        Packed { size, raw: self.raw }
    }
}

impl Part {
    /// Its name: the hash in lower-case hexadecimal, without a prefix.
    pub fn name(&self) -> String {
        const_hex::encode(self.sha256)
    }

    /// Its path within the feed's folder.
    pub fn path(&self) -> String {
        format!("s/{}.zst", self.name())
    }
}
