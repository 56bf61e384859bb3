//! The installable page: the browser's abilities, languages and storage.
//!
//! Texts are kept in its local storage, large things in the [`Archive`]. A browser may keep neither.
//! `browser` is the page's body, `location`, `share_sheet` and `voice` its larger parts.

mod archive;
mod browser;
mod location;
mod lock;
mod patience;
#[cfg(feature = "fake")]
mod rehearsal;
mod share_sheet;
mod voice;

pub use archive::Archive;
pub(super) use browser::Browser;
pub use lock::{Lock, lock_within};
pub use patience::{breathe, within};
#[cfg(feature = "fake")]
pub(super) use rehearsal::scripted;

use super::StorageError;
use js_sys::{Function, Math, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, Response, Storage, StorageManager};

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
    let asked = call_global("fetch", path).map_err(error)?.unchecked_into::<Promise>();
    let response = JsFuture::from(asked).await.map_err(error)?;
    let response = response.unchecked_into::<Response>();
    if !response.ok() {
        return Err(error(format!("status {}", response.status()).into()));
    }
    let body = JsFuture::from(response.array_buffer().map_err(error)?).await.map_err(error)?;
    Ok(Uint8Array::new(&body).to_vec())
}

/// In which language this thread goes ahead of the one that draws (`ahead.js`); none in that one.
pub fn goes_ahead() -> Option<String> {
    Reflect::get(&js_sys::global(), &"passiAhead".into()).ok()?.as_string()
}

/// Tells the thread that draws that this one has gone ahead.
pub fn say_gone_ahead() {
    // Who does not hear of it goes on after some seconds.
    call_global("postMessage", "done").ok();
}

/// Calls what a page and its other threads have alike.
fn call_global(function: &str, argument: &str) -> Result<JsValue, JsValue> {
    let global = js_sys::global();
    let function = Reflect::get(&global, &function.into())?.unchecked_into::<Function>();
    function.call1(&global, &argument.into())
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

/// As [`write`]: a browser does not tell the two apart.
///
/// # Errors
/// As [`write`].
pub fn note(key: &str, text: &str) -> Result<(), StorageError> {
    write(key, text)
}

/// Keeps nothing under `key` any more.
///
/// # Errors
/// The browser would not delete it.
pub fn forget(key: &str) -> Result<(), StorageError> {
    let error = |reason| StorageError { key: key.to_owned(), reason: said(&reason) };
    // Where there is no storage, nothing is kept.
    storage().map_or(Ok(()), |storage| storage.remove_item(&name(key)).map_err(error))
}

/// Whether the browser has promised not to throw away what it keeps for this page.
pub async fn is_kept_for_long() -> bool {
    let asked = web_sys::window().and_then(|window| {
        // Undefined where the page came over plain http.
        let storage = member(&window.navigator(), "storage")?.unchecked_into::<StorageManager>();
        storage.persisted().ok()
    });
    let Some(asked) = asked else { return false };
    JsFuture::from(asked).await.is_ok_and(|promised| promised.is_truthy())
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

/// What this object has under a name; none where it has nothing.
fn member(of: &JsValue, name: &str) -> Option<JsValue> {
    let found = Reflect::get(of, &name.into()).ok()?;
    (!found.is_undefined() && !found.is_null()).then_some(found)
}

/// The browser's reason in words.
fn said(reason: &JsValue) -> String {
    if let Some(error) = reason.dyn_ref::<DomException>() {
        return format!("{}: {}", error.name(), error.message());
    }
    reason.as_string().unwrap_or_else(|| format!("{reason:?}"))
}
