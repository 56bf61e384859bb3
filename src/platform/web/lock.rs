//! One tab at a time, by the browser's Web Locks.

use super::own_name;
use super::patience::pause;
use js_sys::{Array, Function, Object, Promise, Reflect};
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

/// The right of one tab to do something; given back when it is dropped, and by the browser when the
/// tab is closed.
pub struct Lock {
    /// None where the browser has no locks.
    give_back: Option<Function>,
}

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(give_back) = &self.give_back {
            // A promise's own function does not throw.
            give_back.call0(&JsValue::NULL).ok();
        }
    }
}

/// How often it looks whether a right that somebody has was given back.
const LOOK_AGAIN: Duration = Duration::from_millis(200);

/// Takes the right, unless another tab of this page has it so long. Where the browser has no locks
/// (an old one, or a page over plain http) everybody gets it: what it guards must stay whole without.
pub async fn lock_within(patience: Duration) -> Option<Lock> {
    let Some((locks, request)) = locks() else {
        return Some(Lock { give_back: None });
    };
    // Waiting in the browser's own line could not be given up without holding the right for ever.
    let mut waited = Duration::ZERO;
    loop {
        let lock = taken(&locks, &request).await;
        if lock.is_some() || waited >= patience {
            return lock;
        }
        pause(LOOK_AGAIN).await;
        waited += LOOK_AGAIN;
    }
}

/// The browser's locks and how to ask for one. The bindings have them for nightly builds alone.
fn locks() -> Option<(JsValue, Function)> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok().filter(JsValue::is_object)?;
    let request = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    Some((locks, request))
}

/// The browser holds the lock until the promise that it is handed ends.
async fn taken(locks: &JsValue, request: &Function) -> Option<Lock> {
    let (mut give_back, mut tell) = (None, None);
    let held = Promise::new(&mut |done, _| give_back = Some(done));
    let told = Promise::new(&mut |done, _| tell = Some(done));
    let granted = Closure::once_into_js(move |lock: JsValue| -> JsValue {
        if let Some(tell) = tell {
            tell.call1(&JsValue::NULL, &lock.is_object().into()).ok();
        }
        if lock.is_object() { held.into() } else { JsValue::UNDEFINED }
    });
    let options = Object::new();
    Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE).ok()?;
    let asked = request.call3(locks, &own_name().into(), &options, &granted);
    let asked = asked.unwrap_or_else(|error| Promise::reject(&error).into());
    match JsFuture::from(Promise::race(&Array::of2(&told, &asked))).await {
        Ok(is_ours) => is_ours.is_truthy().then_some(Lock { give_back }),
        // A page that may have no locks is where one without them is.
        Err(_) => Some(Lock { give_back: None }),
    }
}
