//! The map packs of this device: which are here, how one comes and how one goes.
//!
//! A pack is a list of parts, each kept under its hash: as files, or in the browser's archive. The
//! list of packs is a text like the settings, and names a pack only once all its parts are here. Parts
//! that no pack on the list and none that was begun needs are deleted. The map reads the parts
//! itself ([`PartsAt`]); nothing here draws, and nothing is fetched that nobody asked for.

use crate::domain::map_pack::Stock;
use crate::feed::Hash;
use crate::feed::map_pack::MapPack;
use crate::platform::{self, StorageError};
use crate::sync::config::Feed;
#[cfg(target_arch = "wasm32")]
use crate::sync::fetching::Fetching;
#[cfg(not(target_arch = "wasm32"))]
use crate::sync::http::Http;
#[cfg(not(target_arch = "wasm32"))]
use crate::sync::larder::{Folder, Larder};
use crate::sync::map_pack::{Ended, PartStore, Reins, fetch};
use serde::{Deserialize, Deserializer, Serialize};
use std::sync::{Mutex, PoisonError};

/// The key of the list.
const KEY: &str = "map-packs";
/// The folder of parts within the data folder.
#[cfg(not(target_arch = "wasm32"))]
const PARTS: &str = "map-parts";
/// How the names of parts begin in a browser's archive.
#[cfg(target_arch = "wasm32")]
const PART: &str = "map-part/";

/// Held by whoever changes the list.
static REVISING: Mutex<()> = Mutex::new(());

/// What is remembered of packs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MapPacks {
    /// Those that came as a whole.
    #[serde(default, deserialize_with = "readable")]
    pub here: Vec<MapPack>,
    /// Those of which some parts may be here.
    #[serde(default, deserialize_with = "readable")]
    pub begun: Vec<MapPack>,
    /// Ids of those that wait for a connection that costs nothing.
    #[serde(default)]
    pub waiting: Vec<String>,
}

/// One entry that another version wrote hides no other.
fn readable<'a, D: Deserializer<'a>>(list: D) -> Result<Vec<MapPack>, D::Error> {
    let list = Vec::<serde_json::Value>::deserialize(list)?;
    Ok(list.into_iter().filter_map(|pack| serde_json::from_value(pack).ok()).collect())
}

/// Where the map finds parts.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartsAt {
    /// Files of this folder, relative to the page.
    Folder(String),
    /// Entries of the browser's database of this name.
    Archive(String),
}

impl PartsAt {
    /// Where they are on this device.
    pub fn here() -> Self {
        #[cfg(target_arch = "wasm32")]
        return PartsAt::Archive(platform::Archive::name());
        #[cfg(not(target_arch = "wasm32"))]
        PartsAt::Folder(format!("app/{PARTS}/"))
    }
}

/// What is remembered; nothing where it cannot be read.
pub fn map_packs() -> MapPacks {
    let text = platform::read(KEY);
    text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

/// What is here of each pack, begun ones among them.
pub async fn map_stock() -> Vec<Stock> {
    let MapPacks { here, begun, .. } = map_packs();
    let Ok(store) = parts().await else { return Vec::new() };
    let is_here = |pack: &MapPack| here.iter().any(|other| other.id == pack.id);
    let begun: Vec<&MapPack> = begun.iter().filter(|pack| !is_here(pack)).collect();
    let mut stock = Vec::new();
    for pack in here.iter().chain(begun) {
        let missing = store.missing(pack).await;
        let missing_bytes = missing.iter().map(|part| part.size).sum();
        if missing_bytes < pack.size_bytes() || here.contains(pack) {
            stock.push(Stock { pack: pack.seen(), missing_bytes });
        }
    }
    stock
}

/// Fetches a pack, and has it among those that are here once it is whole. `tell` hears how many of
/// its bytes are here; see [`fetch`]. Call it within a tokio runtime where there are files.
pub async fn fetch_map(
    feed: &Feed,
    pack: &MapPack,
    agreed: bool,
    reins: &Reins,
    tell: impl FnMut(u64),
) -> Ended {
    match try_fetch(feed, pack, agreed, reins, tell).await {
        Ok(ended) => ended,
        Err(StorageError { reason, .. }) => Ended::NotKept { reason },
    }
}

async fn try_fetch(
    feed: &Feed,
    pack: &MapPack,
    agreed: bool,
    reins: &Reins,
    tell: impl FnMut(u64),
) -> Result<Ended, StorageError> {
    #[cfg(target_arch = "wasm32")]
    let transport = Fetching::new(feed);
    #[cfg(not(target_arch = "wasm32"))]
    let transport = match Http::new(feed) {
        Ok(http) => http,
        Err(error) => return Ok(Ended::Offline { reason: error.to_string() }),
    };
    let mut store = parts().await?;
    revise(|packs| put(&mut packs.begun, pack))?;
    let ended = fetch(pack, &transport, &mut store, agreed, reins, tell).await;
    // Meanwhile it may have been removed, here or in another window, and its parts with it.
    if ended != Ended::Whole {
        if !map_packs().begun.contains(pack) {
            tidy(&mut store).await;
        }
        return Ok(ended);
    }
    let is_whole = store.missing(pack).await.is_empty();
    let is_wanted = revise(|packs| {
        let is_wanted = is_whole && packs.begun.contains(pack);
        if is_wanted {
            packs.begun.retain(|other| other.id != pack.id);
            packs.waiting.retain(|id| *id != pack.id);
            put(&mut packs.here, pack);
        }
        is_wanted
    })?;
    tidy(&mut store).await;
    #[cfg(target_arch = "wasm32")]
    platform::keep_for_long();
    Ok(if is_wanted { Ended::Whole } else { Ended::Stopped })
}

fn put(packs: &mut Vec<MapPack>, pack: &MapPack) {
    packs.retain(|other| other.id != pack.id);
    packs.push(pack.clone());
}

/// Deletes a pack and whatever is here of it.
///
/// # Errors
/// The device would not forget it; it is as it was then.
pub async fn remove_map(id: &str) -> Result<(), StorageError> {
    revise(|packs| {
        packs.here.retain(|pack| pack.id != id);
        packs.begun.retain(|pack| pack.id != id);
        packs.waiting.retain(|waiting| waiting != id);
    })?;
    tidy_all().await;
    Ok(())
}

/// Deletes every pack, and forgets which there were.
///
/// # Errors
/// The device would not forget them; they are as they were then.
pub async fn remove_maps() -> Result<(), StorageError> {
    platform::forget(KEY)?;
    tidy_all().await;
    Ok(())
}

/// Parts that nobody needs any more take room and nothing else: where they cannot be deleted now,
/// they are the next time.
async fn tidy_all() {
    if let Ok(mut store) = parts().await {
        tidy(&mut store).await;
    }
}

/// Has this pack fetched, or not, once the connection costs nothing.
///
/// # Errors
/// The device would not remember it.
pub fn await_map(id: &str, waits: bool) -> Result<(), StorageError> {
    revise(|packs| {
        packs.waiting.retain(|waiting| waiting != id);
        packs.waiting.extend(waits.then(|| id.to_owned()));
    })
}

fn revise<T>(change: impl FnOnce(&mut MapPacks) -> T) -> Result<T, StorageError> {
    // A fetch that ends and a person who chooses may both change it.
    let _turn = REVISING.lock().unwrap_or_else(PoisonError::into_inner);
    let mut packs = map_packs();
    let changed = change(&mut packs);
    let text = serde_json::to_string(&packs)
        .map_err(|error| StorageError { key: KEY.to_owned(), reason: error.to_string() })?;
    platform::write(KEY, &text)?;
    Ok(changed)
}

/// The hashes of all parts that somebody may still need.
fn wanted() -> Vec<Hash> {
    let MapPacks { here, begun, .. } = map_packs();
    here.iter().chain(&begun).flat_map(MapPack::hashes).collect()
}

#[cfg(not(target_arch = "wasm32"))]
async fn parts() -> Result<Folder, StorageError> {
    folder().ok_or_else(|| StorageError {
        key: PARTS.to_owned(),
        reason: "there is no data folder".to_owned(),
    })
}

#[cfg(not(target_arch = "wasm32"))]
fn folder() -> Option<Folder> {
    Some(Folder { path: platform::data_folder()?.join(PARTS) })
}

#[cfg(not(target_arch = "wasm32"))]
async fn tidy(folder: &mut Folder) {
    folder.retain(&wanted());
}

/// A part for the map, by the path that it asks for within the page's files; none that is not here as
/// it was signed.
#[cfg(not(target_arch = "wasm32"))]
pub fn map_part(path: &str) -> Option<Vec<u8>> {
    let name = path.strip_prefix(PARTS)?.strip_prefix('/')?.strip_suffix(".part")?;
    let sha256 = const_hex::decode_to_array(name).ok()?;
    let bytes = folder()?.get(&sha256)?;
    (crate::feed::hash(&bytes) == sha256).then_some(bytes)
}

#[cfg(target_arch = "wasm32")]
async fn parts() -> Result<platform::Archive, StorageError> {
    platform::Archive::open().await
}

#[cfg(target_arch = "wasm32")]
async fn tidy(archive: &mut platform::Archive) {
    let wanted: Vec<String> = wanted().iter().map(name).collect();
    for known in archive.names().await.unwrap_or_default() {
        if known.starts_with(PART) && !wanted.contains(&known) {
            // What cannot be deleted does no harm but taking room, and is tried again.
            archive.delete(&known).await.ok();
        }
    }
}

#[cfg(target_arch = "wasm32")]
fn name(sha256: &Hash) -> String {
    format!("{PART}{}", const_hex::encode(sha256))
}

#[cfg(target_arch = "wasm32")]
impl PartStore for platform::Archive {
    async fn missing(&self, pack: &MapPack) -> Vec<crate::feed::plan::Part> {
        let names = self.names().await.unwrap_or_default();
        let is_here = |part: &crate::feed::plan::Part| names.contains(&name(&part.sha256));
        pack.parts.iter().filter(|part| !is_here(part)).cloned().collect()
    }

    async fn keep(&mut self, part: &crate::feed::plan::Part, bytes: &[u8]) -> Result<(), String> {
        let put = self.put(&name(&part.sha256), bytes, &[]).await;
        put.map_err(|error| error.to_string())
    }
}
