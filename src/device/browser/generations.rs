//! Where the page's releases are: in the browser's archive, by their revisions, and where that
//! would not take one, in memory until the page is closed.
//!
//! What is remembered between two syncs goes with the release that it is about: it is not kept
//! without it, else the next visit would wait for hours with older data.

use crate::feed::Revision;
use crate::platform::{self, Archive, StorageError};
use crate::sync::kept::{KEY, Kept};
use std::cell::RefCell;

thread_local! {
    /// What the browser would not keep.
    static UNKEPT: RefCell<Unkept> = RefCell::default();
}

#[derive(Default)]
struct Unkept {
    release: Option<(Revision, Vec<u8>)>,
    memory: Option<Kept>,
}

/// The releases, as they were when this was opened.
pub(super) struct Generations {
    archive: Result<Archive, StorageError>,
    /// Newest first.
    revisions: Vec<Revision>,
}

impl Generations {
    /// Opens the archive; without one there may still be a release in memory.
    pub async fn open() -> Self {
        let archive = Archive::open().await;
        let mut revisions = match &archive {
            Ok(archive) => listed(archive).await,
            Err(_) => Vec::new(),
        };
        revisions.extend(unkept_revision());
        revisions.sort_by(|one, other| other.cmp(one));
        revisions.dedup();
        Generations { archive, revisions }
    }

    /// The newest that was not passed over.
    pub fn newest(&self) -> Option<Revision> {
        self.revisions.first().copied()
    }

    /// The bytes of this one; none where the browser does not have them any more.
    pub async fn read(&self, revision: Revision) -> Option<Vec<u8>> {
        let unkept = UNKEPT.with_borrow(|unkept| {
            let release = unkept.release.as_ref();
            release.filter(|(here, _)| *here == revision).map(|(_, bytes)| bytes.clone())
        });
        match (unkept, &self.archive) {
            (Some(bytes), _) => Some(bytes),
            (None, Ok(archive)) => archive.get(&revision.to_string()).await.ok().flatten(),
            (None, Err(_)) => None,
        }
    }

    /// Looks at this one no more.
    pub fn pass_over(&mut self, revision: Revision) {
        self.revisions.retain(|known| *known != revision);
    }

    /// Deletes this one, which is of no use.
    pub async fn delete(&self, revision: Revision) {
        if let Ok(archive) = &self.archive {
            // If it cannot be deleted, it is found to be of no use each time.
            archive.delete(&revision.to_string()).await.ok();
        }
    }

    /// Keeps this release with its memory, and of the older ones but the `previous`.
    ///
    /// # Errors
    /// The browser would not; both are here until the page is closed then.
    pub async fn keep(
        &self,
        revision: Revision,
        bytes: Vec<u8>,
        previous: Option<Revision>,
        memory: Kept,
    ) -> Result<(), String> {
        let archived = self.archived(revision, &bytes, previous).await;
        let unkept = archived.is_err().then_some((revision, bytes));
        UNKEPT.with_borrow_mut(|here| here.release = unkept);
        remember(memory);
        archived
    }

    async fn archived(
        &self,
        revision: Revision,
        bytes: &[u8],
        previous: Option<Revision>,
    ) -> Result<(), String> {
        let archive = self.archive.as_ref().map_err(ToString::to_string)?;
        // A newer one may have come from another tab.
        let is_old = |known: &Revision| *known < revision && Some(*known) != previous;
        let old = listed(archive).await.into_iter().filter(is_old);
        let old: Vec<String> = old.map(|revision| revision.to_string()).collect();
        let put = archive.put(&revision.to_string(), bytes, &old).await;
        put.map_err(|error| error.to_string())
    }
}

/// What is remembered between two syncs.
pub(super) fn recall() -> Kept {
    let unkept = UNKEPT.with_borrow(|unkept| unkept.memory.clone());
    unkept.unwrap_or_else(|| Kept::read(platform::read(KEY).as_deref()))
}

/// Remembers this: on the device, unless the release that it is about is in memory alone or the
/// browser keeps no texts.
pub(super) fn remember(memory: Kept) {
    let text = if unkept_revision().is_some() { None } else { memory.write().ok() };
    let is_kept = text.is_some_and(|text| platform::write(KEY, &text).is_ok());
    UNKEPT.with_borrow_mut(|unkept| unkept.memory = (!is_kept).then_some(memory));
}

fn unkept_revision() -> Option<Revision> {
    UNKEPT.with_borrow(|unkept| unkept.release.as_ref().map(|(revision, _)| *revision))
}

/// The releases in the archive; what has another name is none.
async fn listed(archive: &Archive) -> Vec<Revision> {
    let names = archive.names().await.unwrap_or_default();
    names.iter().filter_map(|name| name.parse().ok()).collect()
}
