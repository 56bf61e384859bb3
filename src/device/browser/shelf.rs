//! The newest release as a shelf: an update makes the bytes of the next one beside it.

use super::Found;
use crate::device::{difference, reason};
use crate::feed::Revision;
use crate::feed::head::Head;
use crate::store::apply::{self, ApplyError};
use crate::store::{Content, StoreError, open};
use crate::sync::shelf::{Applied, ChangeSource, Shelf, ShelfError};

/// A release that may have become a newer one, which nobody keeps yet.
pub(super) struct Draft {
    before: Found,
    fresh: Option<(Revision, Vec<u8>)>,
}

impl Draft {
    /// Begins with this release.
    pub fn of(before: Found) -> Self {
        Draft { before, fresh: None }
    }

    /// What has come, if anything has.
    pub fn into_fresh(self) -> Option<(Revision, Vec<u8>)> {
        self.fresh
    }

    fn delta(
        &mut self,
        head: &Head,
        changes: &mut ChangeSource<'_>,
    ) -> Result<Applied, ApplyError> {
        let mut connection = open::editable(&self.before.bytes)?;
        let applied = apply::delta(&mut connection, changes, head, self.revision())?;
        self.fresh = Some((head.revision(), open::to_bytes(&mut connection)?));
        Ok(applied)
    }

    fn snapshot(
        &mut self,
        head: &Head,
        changes: &mut ChangeSource<'_>,
    ) -> Result<Applied, ApplyError> {
        apply::check_successor(self.before.content.release(), head)?;
        let mut connection = open::empty()?;
        let all = apply::snapshot(&mut connection, changes, head)?;
        let bytes = open::to_bytes(&mut connection)?;
        // A snapshot knows nothing of what was here before; to a person only the difference is
        // news. Where that cannot be read, everything is.
        let applied = self.news(&bytes).unwrap_or(all);
        self.fresh = Some((head.revision(), bytes));
        Ok(applied)
    }

    fn news(&self, bytes: &[u8]) -> Result<Applied, StoreError> {
        difference(&self.before.content, &Content::from_bytes(bytes)?)
    }
}

impl Shelf for Draft {
    fn revision(&self) -> Revision {
        self.before.content.release().revision()
    }

    fn apply_delta(
        &mut self,
        head: &Head,
        changes: &mut ChangeSource<'_>,
    ) -> Result<Applied, ShelfError> {
        self.delta(head, changes).map_err(reason)
    }

    fn apply_snapshot(
        &mut self,
        head: &Head,
        changes: &mut ChangeSource<'_>,
    ) -> Result<Applied, ShelfError> {
        self.snapshot(head, changes).map_err(reason)
    }
}
