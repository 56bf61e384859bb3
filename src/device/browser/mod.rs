//! The content of the web page.
//!
//! A release is the bytes of one database. The page brings one with its own files; newer ones are
//! kept by the browser, the newest and the one before ([`generations`]). A browser may keep
//! nothing, or throw away what it kept: the page's own release always answers then, and newer data
//! is here as long as the page is open.
//!
//! One tab updates at a time where the browser can tell. Where it cannot, two may, and no harm is
//! done: each checks a whole release before it is kept under its own name, in one transaction.

mod generations;
mod shelf;

use super::{Held, ShareError, Shared, bundle_of, check_feed};
use crate::feed::Revision;
use crate::platform::{self, FetchError};
use crate::store::{self, Content, StoreError, open};
use crate::sync::config::Feed;
use crate::sync::fetching::Fetching;
use crate::sync::kept::Kept;
use crate::sync::{self, Options, Outcome};
use chrono::{DateTime, Utc};
use futures_util::future::join;
use generations::Generations;
use shelf::Draft;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Duration;

/// Which of the page's files is a release.
const BUNDLED: &str = "app/snapshot.db";

thread_local! {
    /// The bytes of [`BUNDLED`], once they are here: what is fallen back on must not need a network.
    static OWN: OnceCell<Rc<[u8]>> = const { OnceCell::new() };
}

/// Why there is no content at all.
#[derive(Debug, thiserror::Error)]
pub enum HeldError {
    /// The page's own release is not there.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// The page's own release is broken.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A release, open and as bytes.
struct Found {
    content: Content,
    bytes: Rc<[u8]>,
    /// Under which name it is kept; none for the one that the page brings with it.
    kept_as: Option<Revision>,
}

/// What was found, and where.
struct Look {
    found: Found,
    generations: Generations,
    /// Whether there was a newer one, which is damaged.
    has_fallen_back: bool,
}

/// How much of a release is looked at before it is used.
#[derive(Clone, Copy, PartialEq)]
enum Care {
    /// What is needed to draw.
    Quick,
    /// Every record.
    Whole,
}

/// The newest release on this device.
///
/// # Errors
/// The page's own release cannot be used, and no other one counts without it.
pub async fn held() -> Result<Held, HeldError> {
    Ok(hold(look(Care::Quick).await?.found))
}

/// Looks at every record of the newest release, which is too slow to be done before the first
/// screen. Where it is not whole it is deleted, and this is what there is instead; none where all
/// is well.
pub async fn verify() -> Option<Held> {
    let look = look(Care::Whole).await.ok()?;
    look.has_fallen_back.then(|| hold(look.found))
}

/// Fetches the newest release of `feed`, if one is followed.
pub async fn sync(feed: Option<&Feed>, now: DateTime<Utc>, options: Options) -> Outcome {
    // Looking at every record is for those who will ask.
    if let (Some(feed), Ok(look)) = (feed, look(Care::Quick).await)
        && !sync::is_due(feed, &memory(&look.found), now, options)
    {
        return Outcome::NotDue;
    }
    update(feed, Duration::ZERO, async |feed, draft, kept| {
        // The browser's own cache keeps the parts of a snapshot: they never change.
        let mut parts = BTreeMap::new();
        sync::sync(feed, &Fetching::new(feed), draft, &mut parts, kept, now, options).await
    })
    .await
}

/// Takes the release in a bundle, if it is one of `feed` and newer. Somebody holds the file in their
/// hand, so it waits for a sync that is at work.
pub async fn import(feed: Option<&Feed>, bundle: &[u8], now: DateTime<Utc>) -> Outcome {
    update(feed, super::PATIENCE, async |feed, draft, kept| {
        sync::import(feed, bundle, draft, kept, now).await
    })
    .await
}

/// The newest release on this device, as a file for another one.
///
/// # Errors
/// See [`ShareError`].
pub async fn share(feed: Option<&Feed>) -> Result<Shared, ShareError> {
    let feed = feed.ok_or(ShareError::NothingSigned)?;
    let Look { found, .. } = look(Care::Quick).await.map_err(|error| match error {
        HeldError::Store(error) => ShareError::Store(error),
        // Where not even the page's own release is here, nothing else is.
        HeldError::Fetch(_) => ShareError::NothingSigned,
    })?;
    bundle_of(feed, &found.content, &memory(&found))
}

/// Does what `bring` does to the newest release, and keeps what comes of it.
///
/// Where the browser would not keep it, it is the newest release until the page is closed, and the
/// outcome is [`Outcome::NotKept`].
async fn update(
    feed: Option<&Feed>,
    patience: Duration,
    bring: impl AsyncFnOnce(&Feed, &mut Draft, &mut Kept) -> Outcome,
) -> Outcome {
    let Some(feed) = feed else {
        return Outcome::NoFeed;
    };
    let Some(_lock) = platform::lock_within(patience).await else {
        return Outcome::Busy;
    };
    // A delta needs a sound release to begin with.
    let Look { found, generations, .. } = match look(Care::Whole).await {
        Ok(look) => look,
        Err(error) => return Outcome::NotKept { reason: error.to_string() },
    };
    if let Err(outcome) = check_feed(found.content.release(), feed) {
        return outcome;
    }
    let mut kept = memory(&found);
    let previous = found.kept_as;
    let mut draft = Draft::of(found);
    let outcome = bring(feed, &mut draft, &mut kept).await;
    let Some((revision, bytes)) = draft.into_fresh() else {
        generations::remember(kept);
        return outcome;
    };
    match generations.keep(revision, bytes, previous, kept).await {
        Ok(()) => {
            platform::keep_for_long();
            outcome
        }
        Err(reason) => Outcome::NotKept { reason },
    }
}

/// Finds the newest kept release that is newer than the page's own and can be used, else that. What
/// can not is deleted on the way.
async fn look(care: Care) -> Result<Look, HeldError> {
    let (bundled, mut generations) = join(bundled(), Generations::open()).await;
    let bundled = bundled?;
    platform::breathe().await;
    let own = open::from_bytes_by_parts(&bundled, platform::breathe).await?;
    platform::breathe().await;
    let own_release = store::release(&own)?;
    let own_revision = own_release.revision();
    let mut has_fallen_back = false;
    while let Some(revision) = generations.newest().filter(|newest| *newest > own_revision) {
        if let Some(bytes) = generations.read(revision).await {
            match usable(&bytes, &own_release.feed, revision, care).await {
                Ok(content) => {
                    let found = Found { content, bytes: bytes.into(), kept_as: Some(revision) };
                    return Ok(Look { found, generations, has_fallen_back });
                }
                Err(error) if error.is_damage() => {
                    generations.delete(revision).await;
                    has_fallen_back = true;
                }
                Err(_) => {}
            }
        }
        generations.pass_over(revision);
    }
    let content = Content::of_by_parts(own, platform::breathe).await?;
    let found = Found { content, bytes: bundled, kept_as: None };
    Ok(Look { found, generations, has_fallen_back })
}

/// The release that the page brings with it.
async fn bundled() -> Result<Rc<[u8]>, FetchError> {
    if let Some(bytes) = OWN.with(|own| own.get().cloned()) {
        return Ok(bytes);
    }
    let bytes = platform::fetch(BUNDLED).await?;
    Ok(OWN.with(|own| own.get_or_init(|| bytes.into()).clone()))
}

/// The release in these bytes, if it is the one that it was kept as.
async fn usable(
    bytes: &[u8],
    feed: &str,
    revision: Revision,
    care: Care,
) -> Result<Content, StoreError> {
    let connection = open::from_bytes_by_parts(bytes, platform::breathe).await?;
    let content = Content::of_by_parts(connection, platform::breathe).await?;
    content.release().check_is(feed, revision)?;
    match care {
        Care::Whole if !content.is_whole()? => Err(StoreError::NotWhole),
        _ => Ok(content),
    }
}

fn hold(found: Found) -> Held {
    let Kept { checked_at, source, .. } = memory(&found);
    Held { content: found.content, source, checked_at }
}

/// What is remembered of this release.
fn memory(found: &Found) -> Kept {
    generations::recall().about(found.content.release().revision(), found.kept_as.is_none())
}
