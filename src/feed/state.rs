//! The fingerprint of a whole revision.
//!
//! `state` is the SHA-256 over `kind ‖ 0 ‖ id ‖ 0 ‖ SHA-256(rec)` of every record, ordered by
//! (kind, id). The zero bytes keep `ab ‖ c` apart from `a ‖ bc`; neither kind nor id can hold one.

use super::Hash;
use sha2::{Digest, Sha256};

/// A record as published: kind, id and the exact bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RawRecord {
    /// What it is.
    pub kind: String,
    /// Stable id within the kind.
    pub id: String,
    /// The exact bytes of the JSON.
    pub rec: Vec<u8>,
}

/// The state of records that come one by one and need not stay in memory.
#[derive(Default)]
pub struct Running {
    hash: Sha256,
}

impl Running {
    /// Adds a record, which must come after the last one by (kind, id).
    pub fn add(&mut self, kind: &str, id: &str, rec: &[u8]) {
        self.hash.update(kind.as_bytes());
        self.hash.update([0]);
        self.hash.update(id.as_bytes());
        self.hash.update([0]);
        self.hash.update(Sha256::digest(rec));
    }

    /// The state of all that were added.
    pub fn finish(self) -> Hash {
        self.hash.finalize().into()
    }
}

/// The state of `records`, which must be ordered by (kind, id).
pub fn state_of<'a>(records: impl IntoIterator<Item = &'a RawRecord>) -> Hash {
    let mut state = Running::default();
    for record in records {
        state.add(&record.kind, &record.id, &record.rec);
    }
    state.finish()
}
