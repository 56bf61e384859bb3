//! What operators publish, byte for byte, and what it means.
//!
//! A release of the feed is a chain in which each link vouches for the next: the [`root`] names
//! the keys, a key signs the [`head`], the head gives the hash of the [`plan`], the plan the
//! hashes of the packed files, and their [`change`]s carry the [`record`]s, whose [`state`] the
//! head promised. A [`bundle`] is all of that in one file. Paths below the feed's address:
//!
//! ```text
//! v1/head.json              the only file that changes
//! v1/p/<seq>.json           plan of one release
//! v1/d/<from>-<to>.jsonl.zst
//! v1/s/<sha256>.zst         a part of the packed snapshot
//! v1/m/<sha256>.part        a part of a map pack, fetched only when somebody asks for it
//! v1/root/<version>.json
//! ```
//!
//! A record is the exact bytes of one JSON object. The store keeps those bytes; everything else
//! is derived from them here, so that an older app can keep and hash a record it only partly
//! understands. This module reads no file and opens no connection. Nothing is used before its
//! signature or hash has been checked. Parsed earlier are only an envelope, the name of the feed in a
//! head that was refused, and the records of a phone's bundle, which count only once they add up to
//! the state that was signed.

pub mod bundle;
pub mod change;
pub mod head;
pub mod map_pack;
pub mod mediation;
pub mod meeting;
pub mod pack;
pub mod plan;
pub mod record;
pub mod root;
pub mod setting;
pub mod signature;
pub mod state;

use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;

/// The folder of this format below a feed's address.
pub const FOLDER: &str = "v1";
/// The head's path within the folder.
pub const HEAD: &str = "head.json";

/// Why a file of the feed is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FeedError {
    /// It is larger than such a file may be.
    #[error("{what} has more than {most} bytes")]
    Size {
        /// Which file.
        what: String,
        /// The limit in bytes.
        most: u64,
    },
    /// It is not what its signed hash and size promise.
    #[error("{what} is not the file that was signed for")]
    Hash {
        /// Which file.
        what: String,
    },
    /// It cannot be parsed, or says something impossible.
    #[error("{what} is not readable: {reason}")]
    Unreadable {
        /// Which file, or which line of it.
        what: String,
        /// What is wrong.
        reason: String,
    },
    /// Too few of the known keys signed it.
    #[error("{what} has {valid} valid signatures of the {threshold} it needs")]
    Signature {
        /// Which file.
        what: String,
        /// How many known keys signed it.
        valid: usize,
        /// How many must.
        threshold: usize,
    },
    /// It belongs to another feed.
    #[error("this is the feed `{found}`, not `{expected}`")]
    OtherFeed {
        /// The feed that is followed.
        expected: String,
        /// The feed the file names.
        found: String,
    },
    /// It is of another epoch than the one the root trusts.
    #[error("it is of epoch {found}, and the root trusts epoch {trusted}")]
    Epoch {
        /// The epoch it claims.
        found: u64,
        /// The root's.
        trusted: u64,
    },
    /// It needs a newer app: a later schema, or a field that must be understood and is not.
    #[error("it needs a newer app, which knows {needs}")]
    NewerApp {
        /// The schema or field.
        needs: String,
    },
}

impl FeedError {
    fn unreadable(what: impl Into<String>, reason: impl ToString) -> Self {
        FeedError::Unreadable { what: what.into(), reason: reason.to_string() }
    }
}

/// A SHA-256, written in lower-case hexadecimal.
pub type Hash = [u8; 32];

/// The SHA-256 of these bytes.
pub fn hash(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

/// Whether the bytes are those that were signed for.
///
/// # Errors
/// They are not: another size or another hash.
pub fn check(what: &str, bytes: &[u8], sha256: &Hash, size: u64) -> Result<(), FeedError> {
    let same = bytes.len() as u64 == size && hash(bytes) == *sha256;
    same.then_some(()).ok_or_else(|| FeedError::Hash { what: what.to_owned() })
}

/// Where a release stands in its feed: epochs come before sequence numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Revision {
    /// Raised by the root alone, to recover from a stolen key.
    pub epoch: u64,
    /// Grows with each release.
    pub seq: u64,
}

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.epoch, self.seq)
    }
}

/// Reads what [`Revision`] is written as, and nothing else: each has one name.
impl FromStr for Revision {
    type Err = NoRevision;

    fn from_str(text: &str) -> Result<Self, NoRevision> {
        let (epoch, seq) = text.split_once('-').ok_or(NoRevision)?;
        let number = |text: &str| text.parse().map_err(|_| NoRevision);
        let revision = Revision { epoch: number(epoch)?, seq: number(seq)? };
        (text == revision.to_string()).then_some(revision).ok_or(NoRevision)
    }
}

/// The text names no revision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this names no revision")]
pub struct NoRevision;
