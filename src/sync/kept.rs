//! What a device remembers between two syncs, in one small file.
//!
//! It belongs to one feed, known by the first root that was trusted: for another feed everything
//! begins anew. A damaged file counts as absent; what is then trusted is the built-in root, from
//! which the newer ones are walked to again.
//!
//! What was signed is remembered as it was published, so that this device can hand its data on and
//! whoever receives it can check everything for themselves: the head of the release that is here,
//! and every root from the first one on, since the other device may know no newer one.

use super::config::Feed;
use crate::feed::head::{self, Head};
use crate::feed::root::{self, Root};
use crate::feed::{FeedError, HEAD, Revision, hash};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
    /// Every root that was verified after the first one, in order, as published.
    roots: Vec<String>,
    /// The newest root, where the memory was written when only that one was kept; gone once the
    /// roots have been walked to up to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    root: Option<String>,
    /// The head of the release that is here, as published; none before a feed has told it.
    head: Option<String>,
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

    /// What was signed, for handing over the release that the feed last told was here; none where
    /// it never did, or where the newest root no longer vouches for what it told.
    pub fn signed(&self, feed: &Feed) -> Option<Signed> {
        if self.anchor != fingerprint(&feed.root) {
            return None;
        }
        let walked = self.walked(feed);
        let root = walked.last().unwrap_or(&feed.root);
        // Whoever knows no root but the first one could not follow across a gap.
        if self.root.is_some() || walked.len() < self.roots.len() {
            return None;
        }
        let bytes = self.head.as_ref()?.as_bytes();
        let head = Head::trusted(bytes, root).ok()?;
        let roots = walked.iter().map(|root| root::path(root.version));
        let texts = self.roots.iter().map(|text| text.clone().into_bytes());
        let mut files: BTreeMap<_, _> = roots.zip(texts).collect();
        files.insert(HEAD.to_owned(), bytes.to_vec());
        Some(Signed { head, files })
    }

    /// What of this is still true where `held` is the newest release that can be used.
    ///
    /// The release that the feed told of may be gone: damaged and dropped, or thrown away by the
    /// browser. What the feed said of it then says neither how new this one is nor when to ask
    /// again: the next sync is due.
    #[must_use]
    pub fn about(mut self, held: Revision, is_bundled: bool) -> Self {
        let told = self.head.as_ref().and_then(|head| head::claimed_revision(head.as_bytes()));
        if told.is_some_and(|told| told > held) {
            (self.head, self.checked_at, self.not_before) = (None, None, None);
        }
        self.source = match self.source {
            _ if is_bundled => Source::Bundled,
            // Whatever the memory says, nothing that is kept came with the program.
            Source::Bundled => Source::Network,
            source => source,
        };
        self
    }

    /// Forgets everything that was about another feed, and roots that do not follow each other.
    pub(super) fn follow(&mut self, feed: &Feed) {
        let anchor = fingerprint(&feed.root);
        if self.anchor != anchor {
            *self = Kept { anchor, ..Kept::default() };
        }
        self.roots.truncate(self.walked(feed).len());
    }

    /// The newest root known: the one remembered, else the feed's first one.
    pub(super) fn newest_root(&self, feed: &Feed) -> Root {
        let walked = self.last_walked(feed);
        let kept = self.root.as_ref().and_then(|text| Root::trusted(text.as_bytes()).ok());
        let newer = |root: &Root| root.feed == walked.feed && root.version > walked.version;
        kept.filter(newer).unwrap_or(walked)
    }

    /// The last root to which an unbroken row of remembered ones leads from the feed's first one.
    pub(super) fn last_walked(&self, feed: &Feed) -> Root {
        self.walked(feed).pop().unwrap_or_else(|| feed.root.clone())
    }

    /// Every root that was known at some time, newest first, the feed's first one included.
    pub(super) fn earlier_roots(&self, feed: &Feed) -> Vec<Root> {
        let mut roots = self.walked(feed);
        roots.insert(0, feed.root.clone());
        roots.reverse();
        roots
    }

    /// Whether roots are missing between the first one and the newest.
    pub(super) fn has_a_gap(&self) -> bool {
        self.root.is_some()
    }

    fn walked(&self, feed: &Feed) -> Vec<Root> {
        let mut walked: Vec<Root> = Vec::new();
        for text in &self.roots {
            match walked.last().unwrap_or(&feed.root).next(text.as_bytes()) {
                Ok(root) => walked.push(root),
                Err(_) => break,
            }
        }
        walked
    }

    /// Remembers this root, which has been verified to follow the last one that was walked to.
    ///
    /// # Errors
    /// It is no text, which no JSON is.
    pub(super) fn remember_root(&mut self, root: &Root, bytes: Vec<u8>) -> Result<(), FeedError> {
        self.roots.push(text(root::TYPE, bytes)?);
        let kept = self.root.as_ref().and_then(|text| Root::trusted(text.as_bytes()).ok());
        if kept.is_none_or(|kept| kept.version <= root.version) {
            self.root = None;
        }
        Ok(())
    }

    /// Remembers this head, which has been verified and tells of the release that is here.
    ///
    /// # Errors
    /// As for a root.
    pub(super) fn remember_head(&mut self, bytes: Vec<u8>) -> Result<(), FeedError> {
        self.head = Some(text(HEAD, bytes)?);
        Ok(())
    }
}

/// What operators signed about one release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// What the head says.
    pub head: Head,
    /// The head and every root after the first one, as published, by their paths in the feed.
    pub files: BTreeMap<String, Vec<u8>>,
}

fn text(what: &str, bytes: Vec<u8>) -> Result<String, FeedError> {
    String::from_utf8(bytes)
        .map_err(|error| FeedError::Unreadable { what: what.to_owned(), reason: error.to_string() })
}

/// What tells one first root from every other.
fn fingerprint(root: &Root) -> String {
    let keys = root.root_keys.iter().chain(&root.feed_keys).flatten().copied();
    let numbers = [root.version, root.epoch].map(u64::to_be_bytes).concat();
    let text: Vec<u8> = root.feed.bytes().chain([0]).chain(numbers).chain(keys).collect();
    const_hex::encode(hash(&text))
}
