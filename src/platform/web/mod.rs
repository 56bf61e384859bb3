//! The installable page: the browser's geolocation, languages and storage.
//!
//! Texts are kept in its local storage, large things in the [`Archive`]. A browser may keep neither.

mod archive;
mod lock;
mod patience;

pub use archive::Archive;
pub use lock::{Lock, lock};
pub use patience::within;

use super::{Connection, Maps, NoFix, StorageError};
use crate::domain::position::{Fix, Position};
use js_sys::{Math, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DomException, Position as BrowserPosition, PositionError, PositionOptions, Response, Storage,
};

/// How long the browser may look for the position.
const TIMEOUT_MS: u32 = 15_000;
/// A fix this young needs no new one.
const FRESH_MS: u32 = 60_000;

/// A number from 0 to 1 that is another each time and on each device.
pub fn chance() -> f64 {
    Math::random()
}

/// The browser's languages, best first, as BCP 47 tags.
pub fn languages() -> Vec<String> {
    web_sys::window()
        .map(|window| {
            window.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect()
        })
        .unwrap_or_default()
}

/// Asks the browser once where the device is; the browser asks the person.
///
/// # Errors
/// The person refused, the device cannot tell (a page over plain http never can), or it took too
/// long.
pub async fn locate() -> Result<Fix, NoFix> {
    let geolocation = web_sys::window()
        .and_then(|window| window.navigator().geolocation().ok())
        .ok_or(NoFix::Unavailable)?;
    let options = PositionOptions::new();
    options.set_enable_high_accuracy(true);
    options.set_timeout(TIMEOUT_MS);
    options.set_maximum_age(FRESH_MS);
    let asked = Promise::new(&mut |resolve, reject| {
        let found = Closure::once_into_js(move |fix: JsValue| resolve.call1(&JsValue::NULL, &fix));
        let failed = reject.clone();
        let refused =
            Closure::once_into_js(move |error: JsValue| failed.call1(&JsValue::NULL, &error));
        let started = geolocation.get_current_position_with_error_callback_and_options(
            found.unchecked_ref(),
            Some(refused.unchecked_ref()),
            &options,
        );
        if let Err(error) = started {
            // The promise is rejected with the browser's own reason; nothing else can be done.
            reject.call1(&JsValue::NULL, &error).ok();
        }
    });
    let fix = JsFuture::from(asked).await.map_err(reason)?;
    let coordinates = fix.unchecked_into::<BrowserPosition>().coords();
    Position::new(coordinates.latitude(), coordinates.longitude())
        .map(|position| Fix { position, accuracy_m: coordinates.accuracy() })
        .ok_or(NoFix::Unavailable)
}

/// The browser always hands over its own error type, under a newer name than the binding's.
fn reason(error: JsValue) -> NoFix {
    match error.unchecked_into::<PositionError>().code() {
        PositionError::PERMISSION_DENIED => NoFix::Refused,
        PositionError::TIMEOUT => NoFix::TimedOut,
        _ => NoFix::Unavailable,
    }
}

/// What the connection costs, where the browser has the Network Information API; it is no
/// standard yet, so that the binding does not know it.
pub fn connection() -> Connection {
    let get = |from: &JsValue, name: &str| Reflect::get(from, &name.into()).ok();
    let told = web_sys::window().and_then(|window| get(&window.navigator(), "connection"));
    let Some(told) = told.filter(JsValue::is_object) else {
        return Connection::Unknown;
    };
    if get(&told, "saveData").is_some_and(|saves| saves.is_truthy()) {
        return Connection::Metered;
    }
    match get(&told, "type").and_then(|kind| kind.as_string()).as_deref() {
        Some("wifi" | "ethernet") => Connection::Unmetered,
        Some("cellular" | "wimax" | "bluetooth") => Connection::Metered,
        _ => Connection::Unknown,
    }
}

/// What opens directions on this device, as far as the browser tells.
pub fn maps() -> Maps {
    let agent = web_sys::window().and_then(|window| window.navigator().user_agent().ok());
    match agent.as_deref() {
        Some(agent) if agent.contains("Android") => Maps::Geo,
        Some(agent) if agent.contains("iPhone") || agent.contains("iPad") => Maps::Apple,
        _ => Maps::Web,
    }
}

/// A file of the page could not be read.
#[derive(Debug, thiserror::Error)]
#[error("`{path}` of the page cannot be read: {reason}")]
pub struct FetchError {
    /// Which file, relative to the page.
    pub path: String,
    /// What the browser says.
    pub reason: String,
}

/// The bytes of one of the page's own files; `path` is relative to the page.
///
/// # Errors
/// The browser cannot reach it, or it is not there.
pub async fn fetch(path: &str) -> Result<Vec<u8>, FetchError> {
    let error = |reason: JsValue| FetchError { path: path.to_owned(), reason: said(&reason) };
    let window = web_sys::window().ok_or_else(|| error("there is no window".into()))?;
    let response = JsFuture::from(window.fetch_with_str(path)).await.map_err(error)?;
    let response = response.unchecked_into::<Response>();
    if !response.ok() {
        return Err(error(format!("status {}", response.status()).into()));
    }
    let body = JsFuture::from(response.array_buffer().map_err(error)?).await.map_err(error)?;
    Ok(Uint8Array::new(&body).to_vec())
}

/// The text kept under `key`; none where the browser keeps nothing.
pub fn read(key: &str) -> Option<String> {
    storage()?.get_item(&name(key)).ok()?
}

/// Keeps `text` under `key`, in place of what was there.
///
/// # Errors
/// The browser has no storage for this page, or it is full.
pub fn write(key: &str, text: &str) -> Result<(), StorageError> {
    let error = |reason: &str| StorageError { key: key.to_owned(), reason: reason.to_owned() };
    let storage = storage().ok_or_else(|| error("the browser keeps nothing for this page"))?;
    storage.set_item(&name(key), text).map_err(|_| error("the browser's storage is full"))
}

/// Asks the browser not to throw away what it keeps for this page; it may ask the person.
pub fn keep_for_long() {
    let asked = web_sys::window().and_then(|window| window.navigator().storage().persist().ok());
    // Whatever it answers, all there is to do has been done.
    drop(asked);
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn name(key: &str) -> String {
    format!("passi.{key}")
}

/// What is this page's alone among the pages of its address: two of them may be of two regions.
fn own_name() -> String {
    let path = web_sys::window().and_then(|window| window.location().pathname().ok());
    let path = path.unwrap_or_default();
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("passi {folder}/")
}

/// The browser's reason in words.
fn said(reason: &JsValue) -> String {
    if let Some(error) = reason.dyn_ref::<DomException>() {
        return format!("{}: {}", error.name(), error.message());
    }
    reason.as_string().unwrap_or_else(|| format!("{reason:?}"))
}
