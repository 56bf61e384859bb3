//! The installable page: the browser's geolocation, languages and local storage.

use super::{NoFix, StorageError};
use crate::domain::position::{Fix, Position};
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{GeolocationPosition, GeolocationPositionError, PositionOptions, Storage};

/// How long the browser may look for the position.
const TIMEOUT_MS: u32 = 15_000;
/// A fix this young needs no new one.
const FRESH_MS: u32 = 60_000;

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
    let coordinates = fix.unchecked_into::<GeolocationPosition>().coords();
    Position::new(coordinates.latitude(), coordinates.longitude())
        .map(|position| Fix { position, accuracy_m: coordinates.accuracy() })
        .ok_or(NoFix::Unavailable)
}

fn reason(error: JsValue) -> NoFix {
    match error.dyn_into::<GeolocationPositionError>().map(|error| error.code()) {
        Ok(GeolocationPositionError::PERMISSION_DENIED) => NoFix::Refused,
        Ok(GeolocationPositionError::TIMEOUT) => NoFix::TimedOut,
        _ => NoFix::Unavailable,
    }
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

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn name(key: &str) -> String {
    format!("passi.{key}")
}
