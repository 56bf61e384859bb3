//! Fetching a map pack that somebody asked for, part by part.
//!
//! A pack is fetched only on a connection that costs nothing, unless the person agreed. Each part is
//! checked against its signed hash and size before it is kept, once more past all caches if it
//! differs, and what is here already is not fetched again: a fetch that broke off, or was stopped,
//! goes on where it ended. Nothing here decides what a pack looks like or when one is shown.

use super::transport::{Failure, Transport};
use crate::feed::map_pack::{MapPack, path};
use crate::feed::plan::Part;
use crate::feed::{FeedError, check};
use std::sync::atomic::{AtomicBool, Ordering};

/// Where a device keeps parts of packs.
#[allow(async_fn_in_trait, reason = "a fetch runs on the thread that asked for it")]
pub trait PartStore {
    /// The parts of `pack` that are not here, or damaged.
    async fn missing(&self, pack: &MapPack) -> Vec<Part>;

    /// Keeps a part that was checked.
    ///
    /// # Errors
    /// The device would not; what the system says.
    async fn keep(&mut self, part: &Part, bytes: &[u8]) -> Result<(), String>;
}

/// How fetching a pack ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Ended {
    /// Every part is here.
    Whole,
    /// Somebody stopped it.
    Stopped,
    /// It costs something, and nobody agreed.
    AskFirst {
        /// How much there is to fetch, in bytes.
        bytes: u64,
    },
    /// No connection, or the feed's machine does not answer.
    Offline {
        /// What the system says.
        reason: String,
    },
    /// The feed does not have it any more.
    Gone,
    /// What came is not what was signed.
    Refused(FeedError),
    /// The device would not keep it.
    NotKept {
        /// What the system says.
        reason: String,
    },
}

/// What may change while a pack is fetched; looked at before each part.
#[derive(Debug, Default)]
pub struct Reins {
    /// Somebody stops it.
    pub stop: AtomicBool,
    /// The connection costs money, or may.
    pub metered: AtomicBool,
}

/// Fetches what is missing of `pack` into `store`; `tell` hears how many of its bytes are here.
/// `agreed` if the person knows what it may cost.
pub async fn fetch<T: Transport, S: PartStore>(
    pack: &MapPack,
    transport: &T,
    store: &mut S,
    agreed: bool,
    reins: &Reins,
    mut tell: impl FnMut(u64),
) -> Ended {
    let missing = store.missing(pack).await;
    let mut left: u64 = missing.iter().map(|part| part.size).sum();
    for part in &missing {
        tell(pack.size_bytes() - left);
        if reins.stop.load(Ordering::Relaxed) {
            return Ended::Stopped;
        }
        if reins.metered.load(Ordering::Relaxed) && !agreed {
            return Ended::AskFirst { bytes: left };
        }
        let bytes = match get(part, transport).await {
            Ok(bytes) => bytes,
            Err(ended) => return ended,
        };
        if let Err(reason) = store.keep(part, &bytes).await {
            return Ended::NotKept { reason };
        }
        left -= part.size;
    }
    Ended::Whole
}

/// One part; a second time past all caches where what came is another.
async fn get<T: Transport>(part: &Part, transport: &T) -> Result<Vec<u8>, Ended> {
    match get_once(part, transport, false).await {
        Err(Ended::Refused(_)) => get_once(part, transport, true).await,
        other => other,
    }
}

async fn get_once<T: Transport>(part: &Part, transport: &T, fresh: bool) -> Result<Vec<u8>, Ended> {
    let path = path(part);
    let bytes = transport.get(&path, part.size, fresh).await.map_err(|failure| match failure {
        Failure::NotThere => Ended::Gone,
        Failure::TooLarge => Ended::Refused(FeedError::Hash { what: path.clone() }),
        Failure::Busy { .. } => Ended::Offline { reason: "the machine is busy".to_owned() },
        Failure::Offline { reason } | Failure::Strange { reason } => Ended::Offline { reason },
    })?;
    check(&path, &bytes, &part.sha256, part.size).map_err(Ended::Refused)?;
    Ok(bytes)
}
