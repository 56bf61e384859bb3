//! From the feed to the store: fetch, check, apply, and say how it ended.
//!
//! [`sync`] does these steps over any [`transport::Transport`], and [`import`] the same ones over
//! a bundle, so that a file from a stranger is judged as strictly as the network:
//!
//! 1. The content is there already: `store` opens it, or copies the bundled one. What is bundled is
//!    the oldest release a device can have.
//! 2. Nothing here is waited for by a screen: whoever calls goes on drawing.
//! 3. One sync at a time, and not before it is due ([`schedule`]). On a connection that costs
//!    money, much data is asked about first.
//! 4. Get the head.
//! 5. What is no head at all came from somebody else, such as a sign-in page: as good as offline.
//! 6. If it speaks of a newer root, or a week has passed, walk from root to root. The first week
//!    begins with the first head, which says its root's version: the ordinary first sync is a head,
//!    a plan and a delta.
//! 7. Check the head, then read it, and compare (epoch, seq). Only a higher one goes on.
//! 8. Get the plan, and choose the way: a delta from what is here, else the snapshot. A bundle
//!    that a phone packed has no plan, but the records themselves: they go on at step 10, and are
//!    held to the head's number and state alone, as in the end every release is.
//! 9. Get the files, each checked against its signed size and hash, and once more past all caches
//!    if it differs. Sound parts of the snapshot are kept for the next try ([`larder`]).
//! 10. Unpack as a stream that ends where the signed size ends.
//! 11. Read the changes line by line.
//! 12. A delta: the shelf applies it in one transaction and checks the state. Where that, or the
//!     delta itself, is not as promised, the snapshot follows.
//! 13. A snapshot: the shelf builds it apart, checks it, and only then puts it in place.
//! 14. Plan the next time, later after each failure.
//!
//! Every root on the way, and the head of the release that is here, are remembered as they were
//! signed ([`kept`]), so that this device can hand its release on.
//!
//! How much room is left on a device is not asked before: the answer is a guess on some systems and
//! old a moment later. A full device ends a sync with [`Outcome::NotKept`], wherever that happens, and
//! with what was there.
//!
//! Being offline is an outcome and not an error. This module keeps no content and knows no SQL;
//! apart from `http` and, in a browser, `fetching` it asks no network and, but for
//! `larder::Folder`, touches no file.

mod answer;
pub mod config;
#[cfg(target_arch = "wasm32")]
pub mod fetching;
#[cfg(not(target_arch = "wasm32"))]
pub mod http;
pub mod kept;
pub mod larder;
pub mod map_pack;
mod outcome;
pub mod schedule;
pub mod shelf;
mod steps;
pub mod transport;

pub use outcome::Outcome;

use crate::feed::bundle::Bundle;
use crate::feed::head::claimed_feed;
use crate::feed::{FeedError, HEAD};
use chrono::{DateTime, Utc};
use config::Feed;
use kept::{Kept, Source};
use larder::Larder;
use outcome::Stop;
use shelf::Shelf;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use steps::Run;
use transport::Transport;

/// On a connection that costs money, a delta larger than this, in bytes, is asked about first.
pub const MOST_METERED_BYTES: u64 = 200 * 1024;

/// How a sync is to be done.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Options {
    /// The person asked for it, so it need not be due.
    pub asked: bool,
    /// The connection costs money.
    pub metered: bool,
    /// The person agreed to fetch much all the same.
    pub agreed: bool,
    /// Chance, from 0 to 1, which spreads the next sync.
    pub jitter: f64,
}

/// Whether [`sync`] would ask now, by what is remembered.
pub fn is_due(feed: &Feed, kept: &Kept, now: DateTime<Utc>, options: Options) -> bool {
    let mut kept = kept.clone();
    kept.follow(feed);
    schedule::is_due(&kept, now, options.asked)
}

/// Brings the newest release of `feed` to `shelf`. `kept` is to be kept afterwards, whatever the
/// outcome.
pub async fn sync<T: Transport, S: Shelf, L: Larder>(
    feed: &Feed,
    transport: &T,
    shelf: &mut S,
    larder: &mut L,
    kept: &mut Kept,
    now: DateTime<Utc>,
    options: Options,
) -> Outcome {
    // Step 3.
    let Some(_turn) = Turn::take() else {
        return Outcome::Busy;
    };
    kept.follow(feed);
    if !schedule::is_due(kept, now, options.asked) {
        return Outcome::NotDue;
    }
    let source = Source::Network;
    let mut run = Run { feed, transport, shelf, larder, kept, now, options, source };
    let ended = run.release().await;
    // Step 14.
    let (outcome, wait_s) = ended.map_or_else(Stop::into_outcome, |outcome| (outcome, None));
    match &outcome {
        Outcome::UpToDate | Outcome::Updated { .. } => {
            kept.checked_at = Some(now);
            schedule::after_answer(kept, now, options.jitter);
        }
        Outcome::OlderThanHere { .. }
        | Outcome::NeedsNewerApp { .. }
        | Outcome::AskFirst { .. } => schedule::after_answer(kept, now, options.jitter),
        Outcome::Offline { .. } | Outcome::Refused(_) | Outcome::NotKept { .. } => {
            schedule::after_failure(kept, now, options.jitter, wait_s);
        }
        Outcome::NoFeed | Outcome::NotDue | Outcome::Busy => {}
    }
    outcome
}

/// Brings the release in a bundle of either form to `shelf`, if it is one of `feed` and newer. When
/// the network is asked next does not change. `kept` is to be kept afterwards, whatever the outcome.
pub async fn import<S: Shelf>(
    feed: &Feed,
    bundle: &[u8],
    shelf: &mut S,
    kept: &mut Kept,
    now: DateTime<Utc>,
) -> Outcome {
    let Some(_turn) = Turn::take() else {
        return Outcome::Busy;
    };
    kept.follow(feed);
    let bundle = match Bundle::read(bundle) {
        Ok(bundle) => bundle,
        Err(error) => return Outcome::Refused(error),
    };
    let mut run = Run {
        feed,
        transport: &bundle,
        shelf,
        larder: &mut BTreeMap::new(),
        kept,
        now,
        options: Options::default(),
        source: Source::Bundle,
    };
    let outcome = run.release().await.unwrap_or_else(|stop| stop.into_outcome().0);
    match outcome {
        // Another region's bundle is no forgery, although nobody who is known here signed it.
        Outcome::Refused(error @ FeedError::Signature { .. }) => {
            let expected = feed.name().to_owned();
            let claimed = bundle.get(HEAD).and_then(claimed_feed);
            let other = claimed.filter(|found| *found != expected);
            Outcome::Refused(other.map_or(error, |found| FeedError::OtherFeed { expected, found }))
        }
        // There is no connection that could come back: the bundle is not whole.
        Outcome::Offline { reason } => {
            Outcome::Refused(FeedError::Unreadable { what: "the bundle".to_owned(), reason })
        }
        outcome => outcome,
    }
}

/// Whether a sync is at work in this process.
static AT_WORK: AtomicBool = AtomicBool::new(false);

/// The right to be the one sync at work; given back when it is dropped.
struct Turn;

impl Turn {
    fn take() -> Option<Self> {
        (!AT_WORK.swap(true, Ordering::AcqRel)).then_some(Turn)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        AT_WORK.store(false, Ordering::Release);
    }
}
