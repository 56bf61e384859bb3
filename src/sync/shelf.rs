//! What a sync needs from the place where the content is kept.

use crate::feed::change::Change;
use crate::feed::head::Head;
use crate::feed::{FeedError, Revision};
pub use crate::store::apply::Applied;

/// Changes as they are read; the first error is the last item.
pub type ChangeSource<'a> = dyn Iterator<Item = Result<Change, FeedError>> + 'a;

/// Keeps one release of the content. After any error it holds what it held before.
pub trait Shelf {
    /// The release it holds; the default, which is older than any, where it holds none of the feed
    /// that is followed.
    fn revision(&self) -> Revision;

    /// Turns the release it holds into the one that `head` describes, by its `changes`.
    ///
    /// # Errors
    /// See [`ShelfError`].
    fn apply_delta(
        &mut self,
        head: &Head,
        changes: &mut ChangeSource<'_>,
    ) -> Result<Applied, ShelfError>;

    /// Puts the release that `head` describes, all of whose records are `changes`, in the place of
    /// the one it holds.
    ///
    /// # Errors
    /// See [`ShelfError`].
    fn apply_snapshot(
        &mut self,
        head: &Head,
        changes: &mut ChangeSource<'_>,
    ) -> Result<Applied, ShelfError>;
}

/// Why the shelf did not take a release.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShelfError {
    /// The records would not add up to the state and number that the head promised.
    #[error("the records are not those that the release promised")]
    NotAsPromised,
    /// A change cannot be read.
    #[error(transparent)]
    Feed(#[from] FeedError),
    /// The device would not keep it: full, read-only, broken.
    #[error("the content could not be kept: {reason}")]
    Storage {
        /// What the system says.
        reason: String,
    },
}
