//! Work that no screen waits for. Machines with files do it on threads of their own, all but opening
//! the newest data, which cannot leave its thread; a page has no threads, and goes on drawing while
//! it waits for the browser.

use crate::device::{self, Held, ShareError, Shared};
use crate::domain::map_pack::Stock;
use crate::feed::map_pack::MapPack;
#[cfg(not(target_arch = "wasm32"))]
use crate::platform::apart;
use crate::sync::config::Feed;
use crate::sync::map_pack::{Ended, Reins};
use crate::sync::{Options, Outcome};
use chrono::Utc;
#[cfg(not(target_arch = "wasm32"))]
use std::future::poll_fn;
#[cfg(not(target_arch = "wasm32"))]
use std::pin::pin;
use std::sync::Arc;
#[cfg(not(target_arch = "wasm32"))]
use std::task::Poll;

/// Fetches the newest release of the feed.
#[cfg(target_arch = "wasm32")]
pub async fn fetch(feed: Feed, options: Options) -> Outcome {
    device::sync(Some(&feed), Utc::now(), options).await
}

/// The newest data on this device.
#[cfg(target_arch = "wasm32")]
pub async fn held() -> Option<Held> {
    device::held().await.ok()
}

/// Looks at every record that is kept; what is to be shown instead, where one was damaged.
#[cfg(target_arch = "wasm32")]
pub async fn verified() -> Option<Held> {
    device::verify().await
}

/// Packs what is here for another device.
#[cfg(target_arch = "wasm32")]
pub async fn packed(feed: Option<Feed>) -> Option<Result<Shared, ShareError>> {
    Some(device::share(feed.as_ref()).await)
}

/// Takes the release in a bundle.
#[cfg(target_arch = "wasm32")]
pub async fn taken(feed: Option<Feed>, bundle: Vec<u8>) -> Outcome {
    device::import(feed.as_ref(), &bundle, Utc::now()).await
}

/// Fetches a map pack; `tell` hears how many of its bytes are here.
#[cfg(target_arch = "wasm32")]
pub async fn fetch_map(
    feed: Feed,
    pack: MapPack,
    agreed: bool,
    reins: Arc<Reins>,
    tell: impl FnMut(u64),
) -> Ended {
    device::fetch_map(&feed, &pack, agreed, &reins, tell).await
}

/// What is here of each map pack.
#[cfg(target_arch = "wasm32")]
pub async fn map_stock() -> Vec<Stock> {
    device::map_stock().await
}

/// What is here of each map pack; every part is read for it.
#[cfg(not(target_arch = "wasm32"))]
pub async fn map_stock() -> Vec<Stock> {
    let work = || {
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        runtime.map_or_else(|_| Vec::new(), |runtime| runtime.block_on(device::map_stock()))
    };
    apart("maps", work).await.unwrap_or_default()
}

/// Fetches a map pack; `tell` hears how many of its bytes are here.
#[cfg(not(target_arch = "wasm32"))]
pub async fn fetch_map(
    feed: Feed,
    pack: MapPack,
    agreed: bool,
    reins: Arc<Reins>,
    mut tell: impl FnMut(u64),
) -> Ended {
    let (sender, mut told) = tokio::sync::mpsc::unbounded_channel();
    let work = move || {
        let tell = |bytes| {
            // Nobody listens any more once the window is closed.
            sender.send(bytes).ok();
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        match runtime {
            Ok(runtime) => runtime.block_on(device::fetch_map(&feed, &pack, agreed, &reins, tell)),
            Err(error) => Ended::Offline { reason: error.to_string() },
        }
    };
    let mut ended = pin!(apart("map", work));
    let ended = poll_fn(|context| {
        while let Poll::Ready(Some(bytes)) = told.poll_recv(context) {
            tell(bytes);
        }
        ended.as_mut().poll(context)
    });
    ended.await.unwrap_or_else(|reason| Ended::NotKept { reason })
}

/// Fetches the newest release of the feed.
#[cfg(not(target_arch = "wasm32"))]
pub async fn fetch(feed: Feed, options: Options) -> Outcome {
    let work = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        match runtime {
            Ok(runtime) => runtime.block_on(device::sync(Some(&feed), Utc::now(), options)),
            Err(error) => Outcome::Offline { reason: error.to_string() },
        }
    };
    apart("sync", work).await.unwrap_or_else(|reason| Outcome::Offline { reason })
}

/// The newest data on this device.
#[cfg(not(target_arch = "wasm32"))]
pub async fn held() -> Option<Held> {
    device::held().ok()
}

/// Looks at every record that is kept; what is to be shown instead, where one was damaged.
#[cfg(not(target_arch = "wasm32"))]
pub async fn verified() -> Option<Held> {
    match apart("verify", device::verify).await {
        Ok(Ok(false)) => held().await,
        // It is whole, or it cannot be told now.
        _ => None,
    }
}

/// Packs what is here for another device; none where there is no thread for it.
#[cfg(not(target_arch = "wasm32"))]
pub async fn packed(feed: Option<Feed>) -> Option<Result<Shared, ShareError>> {
    apart("share", move || device::share(feed.as_ref())).await.ok()
}

/// Takes the release in a bundle.
#[cfg(not(target_arch = "wasm32"))]
pub async fn taken(feed: Option<Feed>, bundle: Vec<u8>) -> Outcome {
    let work = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        match runtime {
            Ok(runtime) => runtime.block_on(device::import(feed.as_ref(), &bundle, Utc::now())),
            Err(error) => Outcome::NotKept { reason: error.to_string() },
        }
    };
    apart("import", work).await.unwrap_or_else(|reason| Outcome::NotKept { reason })
}
