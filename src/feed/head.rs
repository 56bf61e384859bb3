//! The head: the one small file a phone polls, which says what the newest release is.

use super::root::Root;
use super::signature::Envelope;
use super::{FeedError, Hash, Revision};
use serde::{Deserialize, Serialize};

/// The envelope's type.
pub const TYPE: &str = "head/1";
/// Larger than this no head is.
pub const MOST_BYTES: u64 = 1024;
/// The schema of the records that this version reads: a later major one needs a newer app.
pub const SCHEMA_MAJOR: u64 = 1;

/// The signed part of a head.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Name of the feed.
    pub feed: String,
    /// Schema of the records, `major.minor`.
    pub schema: String,
    /// Names of things that must be understood to use this release.
    #[serde(default)]
    pub crit: Vec<String>,
    /// See [`Revision::epoch`].
    pub epoch: u64,
    /// See [`Revision::seq`].
    pub seq: u64,
    /// RFC 3339 time of the release.
    pub issued: String,
    /// RFC 3339 time after which the data is called old; it is used all the same.
    pub stale_after: String,
    /// How many records, of all kinds.
    pub n: u64,
    /// The state of the records ([`super::state`]).
    #[serde(with = "const_hex")]
    pub state: Hash,
    /// The plan of how to get them.
    pub plan: Pointer,
}

/// A file that the signed head vouches for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pointer {
    /// Path within the feed's folder.
    pub p: String,
    /// Its hash.
    #[serde(with = "const_hex")]
    pub sha256: Hash,
    /// Its size in bytes.
    pub size: u64,
}

impl Head {
    /// The head in these bytes, if a key that `root` names signed it and this version can use it.
    ///
    /// # Errors
    /// It is too large or unreadable, nobody known signed it, it is another feed's, or it needs a
    /// newer app.
    pub fn open(bytes: &[u8], root: &Root) -> Result<Self, FeedError> {
        if bytes.len() as u64 > MOST_BYTES {
            return Err(FeedError::Size { what: TYPE.to_owned(), most: MOST_BYTES });
        }
        let payload = Envelope::read(TYPE, bytes)?.payload(&root.feed_keys, 1)?;
        let head: Head =
            serde_json::from_slice(&payload).map_err(|error| FeedError::unreadable(TYPE, error))?;
        if head.feed != root.feed {
            return Err(FeedError::OtherFeed { expected: root.feed.clone(), found: head.feed });
        }
        head.check_schema()?;
        if !is_path(&head.plan.p) {
            return Err(FeedError::unreadable(TYPE, "its plan has no path within the feed"));
        }
        Ok(head)
    }

    /// As [`Head::open`], and of the epoch that `root` trusts. Only a root raises the epoch, so a
    /// head that runs ahead of it is no better than one that stayed behind.
    ///
    /// # Errors
    /// As [`Head::open`], or it is of another epoch.
    pub fn trusted(bytes: &[u8], root: &Root) -> Result<Self, FeedError> {
        let head = Self::open(bytes, root)?;
        if head.epoch != root.epoch {
            return Err(FeedError::Epoch { found: head.epoch, trusted: root.epoch });
        }
        Ok(head)
    }

    /// Where it stands in the feed.
    pub fn revision(&self) -> Revision {
        Revision { epoch: self.epoch, seq: self.seq }
    }

    fn check_schema(&self) -> Result<(), FeedError> {
        let major = self.schema.split('.').next().and_then(|major| major.parse().ok());
        let needs = match (major, self.crit.first()) {
            // No critical thing has been named so far.
            (Some(SCHEMA_MAJOR), Some(name)) => name.clone(),
            (Some(SCHEMA_MAJOR), None) => return Ok(()),
            _ => format!("schema {}", self.schema),
        };
        Err(FeedError::NewerApp { needs })
    }
}

/// The version of the root that an unverified head wants to be judged by; a guess that only says
/// whether it is worth asking for newer roots.
pub fn wanted_root(bytes: &[u8]) -> Option<u64> {
    Envelope::read(TYPE, bytes).ok().map(|envelope| envelope.rv)
}

/// The feed that an unverified head says it is of; a guess that only chooses the words of a
/// refusal.
pub fn claimed_feed(bytes: &[u8]) -> Option<String> {
    claim(bytes).map(|claim| claim.feed)
}

/// Where an unverified head says that its release stands in its feed.
pub fn claimed_revision(bytes: &[u8]) -> Option<Revision> {
    claim(bytes).map(|claim| Revision { epoch: claim.epoch, seq: claim.seq })
}

#[derive(Deserialize)]
struct Claim {
    feed: String,
    epoch: u64,
    seq: u64,
}

fn claim(bytes: &[u8]) -> Option<Claim> {
    // No key need have signed it.
    let payload = Envelope::read(TYPE, bytes).and_then(|envelope| envelope.payload(&[], 0));
    serde_json::from_slice(&payload.ok()?).ok()
}

/// Whether this is a path that stays within the feed's folder.
pub fn is_path(path: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_./".contains(c);
    !path.is_empty()
        && path.len() <= 128
        && path.chars().all(plain)
        && path.split('/').all(|part| !part.is_empty() && !part.starts_with('.'))
}
