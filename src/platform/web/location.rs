//! Asking the browser where the device is.

use super::member;
use crate::domain::position::{Fix, Position};
use crate::platform::{Exactness, NoFix};
use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Position as BrowserPosition, PositionError, PositionOptions};

/// How long the browser may look for the position.
const TIMEOUT_MS: u32 = 30_000;
/// A fix this young needs no new one.
const FRESH_MS: u32 = 60_000;

/// Asks the browser once; the browser asks the person.
///
/// # Errors
/// The page came over plain http, the person refused, the device cannot tell, or it took too long.
pub(super) async fn locate(exactness: Exactness) -> Result<Fix, NoFix> {
    let window = web_sys::window().ok_or(NoFix::Unavailable)?;
    // Browsers say there that the person refused, who was never asked.
    if !window.is_secure_context() {
        return Err(NoFix::Insecure);
    }
    let geolocation = window.navigator().geolocation().map_err(|_| NoFix::Unavailable)?;
    let options = PositionOptions::new();
    options.set_enable_high_accuracy(exactness == Exactness::Fine);
    options.set_timeout(TIMEOUT_MS);
    // Who asks for more than the last fix gave wants a new one.
    options.set_maximum_age(if exactness == Exactness::Fine { 0 } else { FRESH_MS });
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
    let fix = match JsFuture::from(asked).await {
        Ok(fix) => fix,
        Err(error) => return Err(reason(error).await),
    };
    let coordinates = fix.unchecked_into::<BrowserPosition>().coords();
    Position::new(coordinates.latitude(), coordinates.longitude())
        .map(|position| Fix { position, accuracy_m: coordinates.accuracy() })
        .ok_or(NoFix::Unavailable)
}

/// The browser always hands over its own error type, under a newer name than the binding's.
async fn reason(error: JsValue) -> NoFix {
    match error.unchecked_into::<PositionError>().code() {
        PositionError::PERMISSION_DENIED if is_blocked().await => NoFix::Blocked,
        PositionError::PERMISSION_DENIED => NoFix::Refused,
        PositionError::TIMEOUT => NoFix::TimedOut,
        _ => NoFix::Unavailable,
    }
}

/// Whether the browser will not even ask the person again; not every browser tells.
async fn is_blocked() -> bool {
    let asked = || -> Option<Promise> {
        let permissions = member(&web_sys::window()?.navigator(), "permissions")?;
        let query = member(&permissions, "query")?.dyn_into::<Function>().ok()?;
        let what = js_sys::Object::new();
        js_sys::Reflect::set(&what, &"name".into(), &"geolocation".into()).ok()?;
        query.call1(&permissions, &what).ok()?.dyn_into().ok()
    };
    let Some(asked) = asked() else {
        return false;
    };
    let status = JsFuture::from(asked).await.ok().and_then(|status| member(&status, "state"));
    status.is_some_and(|state| state == "denied")
}
