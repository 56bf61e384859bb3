//! Handing on what this device holds, as a file that another one can check.
//!
//! A device that followed a feed by deltas has no file of the feed to pass on: it packs its own
//! records, with the head and the roots that it was given ([`crate::feed::bundle`]). It signs
//! nothing and vouches for nothing, and it hands over nothing that a receiver would refuse: what
//! was packed is read back as a receiver reads it.

use crate::feed::bundle::{self, Bundle};
use crate::feed::change::{self, Change, Changes};
use crate::feed::pack::{pack, unpack_unsigned};
use crate::feed::state::Running;
use crate::feed::{FeedError, Hash, Revision};
use crate::store::{Content, StoreError};
use crate::sync::config::Feed;
use crate::sync::kept::Kept;
use std::io::BufReader;

/// A release as a file to hand over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// A name for the file, such as `umbria-1-7.passi`.
    pub name: String,
    /// Which release it is.
    pub revision: Revision,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Why there is no file to hand over.
#[derive(Debug, thiserror::Error)]
pub enum ShareError {
    /// No feed is followed, or none has told yet that what is here is a release of its own: nobody
    /// could check it.
    #[error("nothing that was signed is here yet")]
    NothingSigned,
    /// What is here is not what was signed: damaged, and mended by the next sync.
    #[error("the records that are here are not those that were signed")]
    NotAsSigned,
    /// It does not fit a bundle.
    #[error(transparent)]
    Feed(#[from] FeedError),
    /// A record is none.
    #[error("a record cannot be written: {0}")]
    Record(#[from] std::io::Error),
    /// The content cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The bundle of `content`, a release of `feed` that `kept` remembers what was signed about.
///
/// # Errors
/// Nothing was signed about this release, it is not what was signed, or it cannot be read or
/// packed.
pub fn bundle_of(feed: &Feed, content: &Content, kept: &Kept) -> Result<Shared, ShareError> {
    let signed = kept.signed(feed).ok_or(ShareError::NothingSigned)?;
    let (head, release) = (signed.head, content.release());
    if (release.feed.as_str(), release.revision()) != (head.feed.as_str(), head.revision()) {
        return Err(ShareError::NothingSigned);
    }
    let mut lines = Vec::new();
    for record in content.records()? {
        change::put(&mut lines, &record.kind, &record.id, &record.rec)?;
    }
    let packed = pack(&lines)?;
    if read_back(&packed)? != (head.n, head.state) {
        return Err(ShareError::NotAsSigned);
    }
    let mut files = signed.files;
    files.insert(bundle::RECORDS.to_owned(), packed);
    let revision = head.revision();
    let name = format!("{}-{revision}.{}", head.feed, bundle::EXTENSION);
    Ok(Shared { name, revision, bytes: Bundle::new(files).write()? })
}

/// How many records a receiver finds, and their state.
fn read_back(packed: &[u8]) -> Result<(u64, Hash), FeedError> {
    let (mut count, mut state) = (0, Running::default());
    for change in Changes::new(BufReader::new(unpack_unsigned(packed)?)) {
        if let Change::Put(record) = change? {
            state.add(&record.kind, &record.id, &record.rec);
            count += 1;
        }
    }
    Ok((count, state.finish()))
}
