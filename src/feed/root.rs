//! Whom a feed trusts: the root keys, kept offline, and the keys that sign its heads.
//!
//! A root names the next one's judges: version n+1 counts only if enough root keys of n and
//! enough of its own signed it. The first one is built into the app. A root that raises `epoch`
//! makes every head of an earlier epoch worthless: what a stolen feed key signed is gone.

use super::FeedError;
use super::signature::{Envelope, PublicKey};
use serde::{Deserialize, Serialize};

/// The envelope's type.
pub const TYPE: &str = "root/1";
/// Larger than this no root is.
pub const MOST_BYTES: u64 = 16 * 1024;
/// A phone that slept for long walks at most so many roots at once.
pub const MOST_STEPS: usize = 32;

/// The path of the root of this version within the feed's folder.
pub fn path(version: u64) -> String {
    format!("root/{version}.json")
}

/// The signed part of a root.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Root {
    /// Name of the feed.
    pub feed: String,
    /// Grows by one.
    pub version: u64,
    /// Heads of an earlier epoch do not count.
    pub epoch: u64,
    /// How many root keys must sign a root.
    pub threshold: usize,
    /// The root keys.
    #[serde(with = "keys")]
    pub root_keys: Vec<PublicKey>,
    /// The keys that may sign a head; one is enough.
    #[serde(with = "keys")]
    pub feed_keys: Vec<PublicKey>,
}

impl Root {
    /// The root that somebody chose to trust: signed by its own keys, so that a damaged file is
    /// noticed.
    ///
    /// # Errors
    /// It is no root, or its own keys did not sign it.
    pub fn trusted(bytes: &[u8]) -> Result<Self, FeedError> {
        let envelope = Self::envelope(bytes)?;
        // The keys that vouch for the root stand in it: nothing else can vouch for the first one.
        let claimed = Self::parse(&envelope.payload(&[], 0)?)?;
        envelope.payload(&claimed.root_keys, claimed.threshold)?;
        Ok(claimed)
    }

    /// The root that follows this one.
    ///
    /// # Errors
    /// It is not the next version of this feed, goes back to an earlier epoch, or too few keys of
    /// either root signed it.
    pub fn next(&self, bytes: &[u8]) -> Result<Self, FeedError> {
        let envelope = Self::envelope(bytes)?;
        let payload = envelope.payload(&self.root_keys, self.threshold)?;
        let next = Self::parse(&payload)?;
        envelope.payload(&next.root_keys, next.threshold)?;
        if next.feed != self.feed {
            return Err(FeedError::OtherFeed { expected: self.feed.clone(), found: next.feed });
        }
        if Some(next.version) != self.version.checked_add(1) || next.epoch < self.epoch {
            let reason = format!("version {} cannot follow {}", next.version, self.version);
            return Err(FeedError::unreadable(TYPE, reason));
        }
        Ok(next)
    }

    fn envelope(bytes: &[u8]) -> Result<Envelope, FeedError> {
        if bytes.len() as u64 > MOST_BYTES {
            return Err(FeedError::Size { what: TYPE.to_owned(), most: MOST_BYTES });
        }
        Envelope::read(TYPE, bytes)
    }

    fn parse(payload: &[u8]) -> Result<Self, FeedError> {
        let root: Root =
            serde_json::from_slice(payload).map_err(|error| FeedError::unreadable(TYPE, error))?;
        if root.threshold == 0 || root.threshold > root.root_keys.len() {
            return Err(FeedError::unreadable(TYPE, "no such threshold can be met"));
        }
        Ok(root)
    }
}

/// Keys as a list of hexadecimal strings.
mod keys {
    use super::PublicKey;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(keys: &[PublicKey], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(keys.iter().map(const_hex::encode))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<PublicKey>, D::Error> {
        let texts = Vec::<String>::deserialize(from)?;
        texts
            .iter()
            .map(|text| const_hex::decode_to_array(text).map_err(D::Error::custom))
            .collect()
    }
}
