//! The fingerprint of a whole revision.
//!
//! `state` is the SHA-256 over `kind ‖ 0 ‖ id ‖ 0 ‖ SHA-256(rec)` of every record, ordered by
//! (kind, id). The zero bytes keep `ab ‖ c` apart from `a ‖ bc`; neither kind nor id can hold one.

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

/// The state of `records`, which must be ordered by (kind, id).
pub fn state_of<'a>(records: impl IntoIterator<Item = &'a RawRecord>) -> [u8; 32] {
    let mut whole = Sha256::new();
    for record in records {
        whole.update(record.kind.as_bytes());
        whole.update([0]);
        whole.update(record.id.as_bytes());
        whole.update([0]);
        whole.update(Sha256::digest(&record.rec));
    }
    whole.finalize().into()
}
