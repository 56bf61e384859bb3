//! The content of a machine with files.
//!
//! Everything is below the data folder: the releases in `content`, parts of a snapshot that is on
//! its way in `parts`, and what is remembered between two syncs in `sync.json`.

use super::{Held, ShareError, Shared, bundle_of, check_feed, difference, reason};
use crate::feed::Revision;
use crate::feed::head::Head;
use crate::platform;
use crate::store::cabinet::{Cabinet, CabinetError, Lock, Origin};
use crate::store::{Content, StoreError};
use crate::sync::config::Feed;
use crate::sync::http::Http;
use crate::sync::kept::{self, Kept};
use crate::sync::larder::Folder;
use crate::sync::shelf::{Applied, ChangeSource, Shelf, ShelfError};
use crate::sync::{self, Options, Outcome};
use chrono::{DateTime, Utc};
use std::path::PathBuf;
use std::time::Duration;

/// The folder of releases within the data folder.
const CONTENT: &str = "content";
/// The folder of parts.
const PARTS: &str = "parts";

/// The newest release on this device.
///
/// # Errors
/// The one inside the program is broken; any other is left out then.
pub fn held() -> Result<Held, StoreError> {
    let (content, kept) = newest()?;
    Ok(Held { content, source: kept.source, checked_at: kept.checked_at })
}

/// The newest release that can be used, and what is remembered of it.
fn newest() -> Result<(Content, Kept), StoreError> {
    let Some(folder) = platform::data_folder() else {
        return Ok((Content::bundled()?, Kept::default()));
    };
    let (content, origin) = Cabinet::at(folder.join(CONTENT)).newest()?;
    let kept = remembered(content.release().revision(), &origin);
    Ok((content, kept))
}

/// What is remembered between two syncs, of this release.
fn remembered(held: Revision, origin: &Origin) -> Kept {
    let kept = Kept::read(platform::read(kept::KEY).as_deref());
    kept.about(held, matches!(origin, Origin::Bundled))
}

/// The content of the newest release on this device.
///
/// # Errors
/// See [`held`].
pub fn content() -> Result<Content, StoreError> {
    held().map(|held| held.content)
}

/// Whether every record that is kept is the one that was signed for; false once, where it was not:
/// the damaged release is gone then, and [`content`] gives the one before it. It reads all there is, so no screen waits for the answer.
///
/// # Errors
/// It cannot be told now, or the damaged release not be deleted; what is open stays usable.
pub fn verify() -> Result<bool, CabinetError> {
    let Some(folder) = platform::data_folder() else {
        return Ok(true);
    };
    Cabinet::at(folder.join(CONTENT)).verify()
}

/// Fetches the newest release of `feed`, if one is followed. Call it within a tokio runtime.
pub async fn sync(feed: Option<&Feed>, now: DateTime<Utc>, options: Options) -> Outcome {
    let Some(feed) = feed else {
        return Outcome::NoFeed;
    };
    // Looking at every record is for those who will ask.
    if let Ok((_, kept)) = newest()
        && !sync::is_due(feed, &kept, now, options)
    {
        return Outcome::NotDue;
    }
    let http = match Http::new(feed) {
        Ok(http) => http,
        Err(error) => return Outcome::Offline { reason: error.to_string() },
    };
    let (mut shelf, mut kept, folder) = match open(feed, Duration::ZERO) {
        Ok(open) => open,
        Err(outcome) => return outcome,
    };
    let mut parts = Folder { path: folder.join(PARTS) };
    let outcome = sync::sync(feed, &http, &mut shelf, &mut parts, &mut kept, now, options).await;
    remember(&kept, outcome)
}

/// Takes the release in a bundle, if it is one of `feed` and newer. Somebody holds the file in their
/// hand, so it waits for a sync that is at work; call it where waiting is no harm.
pub async fn import(feed: Option<&Feed>, bundle: &[u8], now: DateTime<Utc>) -> Outcome {
    let Some(feed) = feed else {
        return Outcome::NoFeed;
    };
    let (mut shelf, mut kept, _) = match open(feed, super::PATIENCE) {
        Ok(open) => open,
        Err(outcome) => return outcome,
    };
    let outcome = sync::import(feed, bundle, &mut shelf, &mut kept, now).await;
    remember(&kept, outcome)
}

/// The newest release on this device, as a file for another one.
///
/// # Errors
/// See [`ShareError`].
pub fn share(feed: Option<&Feed>) -> Result<Shared, ShareError> {
    let feed = feed.ok_or(ShareError::NothingSigned)?;
    let (content, kept) = newest()?;
    bundle_of(feed, &content, &kept)
}

/// Keeps the memory. Where the device would not, a release that is here is here all the same, and
/// a refusal stays one.
fn remember(kept: &Kept, outcome: Outcome) -> Outcome {
    let text = kept.write().map_err(|error| error.to_string());
    let written =
        text.and_then(|text| platform::write(kept::KEY, &text).map_err(|error| error.to_string()));
    match (written, outcome) {
        (Err(reason), Outcome::UpToDate) => Outcome::NotKept { reason },
        (_, outcome) => outcome,
    }
}

/// The shelf of this device, held so that nobody else updates it, what is remembered of what is on
/// it, and the data folder; or how it ends because there is none, or somebody else held it so long.
fn open(feed: &Feed, patience: Duration) -> Result<(CabinetShelf, Kept, PathBuf), Outcome> {
    let not_kept = |reason: String| Outcome::NotKept { reason };
    let folder =
        platform::data_folder().ok_or_else(|| not_kept("there is no data folder".to_owned()))?;
    let cabinet = Cabinet::at(folder.join(CONTENT));
    let lock = cabinet.lock_within(patience).map_err(|error| not_kept(error.to_string()))?;
    let lock = lock.ok_or(Outcome::Busy)?;
    // A delta needs a sound release to begin with. Where it cannot be told now, applying will.
    cabinet.verify().ok();
    let (content, origin) = cabinet.newest().map_err(|error| not_kept(error.to_string()))?;
    check_feed(content.release(), feed)?;
    let revision = content.release().revision();
    let kept = remembered(revision, &origin);
    Ok((CabinetShelf { cabinet, lock, revision, content }, kept, folder))
}

/// A cabinet as a shelf.
struct CabinetShelf {
    cabinet: Cabinet,
    lock: Lock,
    revision: Revision,
    /// What it held when the sync began.
    content: Content,
}

impl Shelf for CabinetShelf {
    fn revision(&self) -> Revision {
        self.revision
    }

    fn apply_delta(
        &mut self,
        head: &Head,
        changes: &mut ChangeSource<'_>,
    ) -> Result<Applied, ShelfError> {
        let applied = self.cabinet.apply_delta(&self.lock, changes, head).map_err(failure)?;
        self.revision = head.revision();
        Ok(applied)
    }

    fn apply_snapshot(
        &mut self,
        head: &Head,
        changes: &mut ChangeSource<'_>,
    ) -> Result<Applied, ShelfError> {
        let all = self.cabinet.apply_snapshot(&self.lock, changes, head).map_err(failure)?;
        self.revision = head.revision();
        // A snapshot knows nothing of what was here before; to a person only the difference is
        // news. Where that cannot be read, everything is.
        let newest = self.cabinet.newest();
        Ok(newest.and_then(|(newest, _)| difference(&self.content, &newest)).unwrap_or(all))
    }
}

/// What a failed update means for the sync.
fn failure(error: CabinetError) -> ShelfError {
    match error {
        CabinetError::Apply { source, .. } => reason(source),
        // The release to begin with is damaged: only the snapshot can help.
        CabinetError::Database { source, .. } if source.is_damage() => ShelfError::NotAsPromised,
        error => ShelfError::Storage { reason: error.to_string() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::head::Pointer;
    use crate::sync::kept::Source;
    use std::fs;

    /// A head that promises the bundled records once more, as the release after them.
    fn next_head() -> Head {
        let bundled = Content::bundled().unwrap();
        let (release, state) = (bundled.release(), bundled.state().unwrap());
        Head {
            feed: release.feed.clone(),
            schema: release.schema.clone(),
            crit: Vec::new(),
            epoch: release.epoch,
            seq: release.sequence + 1,
            issued: release.issued.clone(),
            stale_after: release.stale_after.clone(),
            n: release.records,
            state,
            plan: Pointer { p: "p/2.json".to_owned(), sha256: [0; 32], size: 0 },
        }
    }

    #[test]
    fn a_damaged_release_gives_way_to_the_one_before_without_any_feed() {
        let folder = tempfile::tempdir().unwrap();
        platform::keep_below(folder.path().to_owned());
        assert!(verify().unwrap(), "nothing is kept");
        let (cabinet, head) = (Cabinet::at(folder.path().join(CONTENT)), next_head());
        let lock = cabinet.lock().unwrap().unwrap();
        cabinet.apply_delta(&lock, [], &head).unwrap();
        drop(lock);
        assert!(verify().unwrap());
        let open = held().unwrap();
        assert_eq!((open.source, open.content.release().sequence), (Source::Network, head.seq));

        let path = folder.path().join(CONTENT).join(format!("{}.db", head.revision()));
        let mut bytes = fs::read(&path).unwrap();
        let name = b"\"name\":\"Perugia\"";
        let at = bytes.windows(name.len()).position(|window| window == name).unwrap();
        bytes[at + 9] ^= 1;
        fs::write(&path, bytes).unwrap();
        assert_eq!(held().unwrap().source, Source::Network, "opening it does not stumble");
        assert!(!verify().unwrap());
        assert_eq!(held().unwrap().source, Source::Bundled);
        assert!(verify().unwrap());
    }
}
