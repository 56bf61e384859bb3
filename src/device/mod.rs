//! The content of this device: the newest release it has, how it gets a newer one, and how it
//! hands it on.
//!
//! This is where `store`, `sync` and `platform` meet; one module a body, `files` for machines with
//! files and `browser` for the web page. `sharing` packs a release for another device and `map_packs`
//! keeps streets, on every body alike. What they share is here: what is held, what an update means to a person, and what its
//! failure means for the sync.

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
mod files;
mod map_packs;
#[cfg(not(target_arch = "wasm32"))]
mod refreshing;
mod sharing;

#[cfg(target_arch = "wasm32")]
pub use browser::{HeldError, held, import, share, sync, verify};
#[cfg(not(target_arch = "wasm32"))]
pub use files::{content, held, import, share, sync, verify};
#[cfg(not(target_arch = "wasm32"))]
pub use map_packs::map_part;
pub use map_packs::{
    MapPacks, PartsAt, await_map, fetch_map, map_packs, map_stock, remove_map, remove_maps,
};
#[cfg(not(target_arch = "wasm32"))]
pub use refreshing::{refresh, stop_refreshing};
pub use sharing::{ShareError, Shared, bundle_of};

use crate::domain::service::Service;
use crate::feed::FeedError;
use crate::store::apply::ApplyError;
use crate::store::{Content, Release, StoreError};
use crate::sync::Outcome;
use crate::sync::config::Feed;
use crate::sync::kept::Source;
use crate::sync::shelf::{Applied, ShelfError};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use std::time::Duration;

/// How long a file that somebody brought waits for a sync that is at work.
const PATIENCE: Duration = Duration::from_secs(30);

/// What is here, and since when.
pub struct Held {
    /// The newest release that can be used.
    pub content: Content,
    /// How it got here.
    pub source: Source,
    /// When the feed last said that it is the newest.
    pub checked_at: Option<DateTime<Utc>>,
}

/// What a person finds new, changed or gone between two releases.
fn difference(old: &Content, new: &Content) -> Result<Applied, StoreError> {
    let services = |content: &Content| -> Result<BTreeMap<String, Service>, StoreError> {
        let services = content.services()?.into_iter();
        Ok(services.map(|(_, service)| (service.id.clone(), service)).collect())
    };
    let (mut old, mut applied) = (services(old)?, Applied::default());
    for (id, service) in services(new)? {
        match old.remove(&id) {
            None => applied.added.push(id),
            Some(before) if before != service => applied.changed.push(id),
            Some(_) => {}
        }
    }
    applied.removed = old.into_keys().collect();
    Ok(applied)
}

/// Whether what is here is of the feed that is followed; how it ends where it is not.
fn check_feed(release: &Release, feed: &Feed) -> Result<(), Outcome> {
    if release.feed == feed.name() {
        return Ok(());
    }
    let (expected, found) = (release.feed.clone(), feed.name().to_owned());
    Err(Outcome::Refused(FeedError::OtherFeed { expected, found }))
}

/// What a failed update means for the sync: another way, nobody's fault, or the device's.
fn reason(error: ApplyError) -> ShelfError {
    match error {
        ApplyError::Feed(error) => ShelfError::Feed(error),
        ApplyError::Missing { .. } | ApplyError::NotAsPromised { .. } | ApplyError::Base { .. } => {
            ShelfError::NotAsPromised
        }
        // The release to begin with is damaged: only the snapshot can help.
        ApplyError::Store(damage) if damage.is_damage() => ShelfError::NotAsPromised,
        error => ShelfError::Storage { reason: error.to_string() },
    }
}
