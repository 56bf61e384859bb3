//! What a device remembers between two syncs, in one small file.
//!
//! It belongs to one feed, known by the first root that was trusted: for another feed everything
//! begins anew. A damaged file counts as absent; what is then trusted is the built-in root, from
//! which the newer ones are walked to again.

use super::config::Feed;
use crate::feed::root::Root;
use crate::feed::{FeedError, hash};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The name under which it is kept (`sync.json`).
pub const KEY: &str = "sync";

/// How the content got here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// It came with the program.
    #[default]
    Bundled,
    /// It was fetched.
    Network,
    /// Somebody handed it over in a file.
    Bundle,
}

impl Source {
    /// Its code: `bundled`, `network` or `bundle`.
    pub fn code(self) -> &'static str {
        match self {
            Source::Bundled => "bundled",
            Source::Network => "network",
            Source::Bundle => "bundle",
        }
    }
}

/// What is remembered; every field is optional in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    /// Which feed all this is about: the fingerprint of its first trusted root.
    anchor: String,
    /// The newest root that was verified, as published; none while it is the first one.
    root: Option<String>,
    /// When the feed last said that the content is, or has become, the newest.
    pub checked_at: Option<DateTime<Utc>>,
    /// When newer roots were last asked for; at first, when the feed first answered.
    pub probed_at: Option<DateTime<Utc>>,
    /// How many times in a row it went wrong.
    pub failures: u32,
    /// Not before this, unless the person asks.
    pub not_before: Option<DateTime<Utc>>,
    /// Not before this, whoever asks: the feed's machine wished so.
    pub busy_until: Option<DateTime<Utc>>,
    /// How the content got here.
    pub source: Source,
}

impl Kept {
    /// What this text says; nothing, where it is damaged.
    pub fn read(text: Option<&str>) -> Self {
        text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    }

    /// As a text to keep.
    ///
    /// # Errors
    /// It has no JSON, which cannot be for what this type holds.
    pub fn write(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }

    /// Forgets everything that was about another feed.
    pub(super) fn follow(&mut self, feed: &Feed) {
        let anchor = fingerprint(&feed.root);
        if self.anchor != anchor {
            *self = Kept { anchor, ..Kept::default() };
        }
    }

    /// The newest root known: the one remembered, else the feed's first one.
    pub(super) fn newest_root(&self, feed: &Feed) -> Root {
        let kept = self.root.as_ref().and_then(|text| Root::trusted(text.as_bytes()).ok());
        let newer = |root: &Root| root.feed == feed.root.feed && root.version > feed.root.version;
        kept.filter(newer).unwrap_or_else(|| feed.root.clone())
    }

    /// Remembers the root in these bytes, which has been verified.
    ///
    /// # Errors
    /// It is no text, which no JSON is.
    pub(super) fn remember_root(&mut self, bytes: Vec<u8>) -> Result<(), FeedError> {
        let text = String::from_utf8(bytes).map_err(|error| FeedError::Unreadable {
            what: "the root".to_owned(),
            reason: error.to_string(),
        })?;
        self.root = Some(text);
        Ok(())
    }
}

/// What tells one first root from every other.
fn fingerprint(root: &Root) -> String {
    let keys = root.root_keys.iter().chain(&root.feed_keys).flatten().copied();
    let numbers = [root.version, root.epoch].map(u64::to_be_bytes).concat();
    let text: Vec<u8> = root.feed.bytes().chain([0]).chain(numbers).chain(keys).collect();
    const_hex::encode(hash(&text))
}
