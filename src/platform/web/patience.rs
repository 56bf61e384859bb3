//! Waiting no longer than it makes sense.

use futures_util::future::{Either, select};
use js_sys::{Function, Promise};
use std::pin::pin;
use std::time::Duration;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// What `work` gives, if it gives it within this time; none otherwise, and what it was at is
/// dropped.
pub async fn within<T>(time: Duration, work: impl Future<Output = T>) -> Option<T> {
    let Some(timer) = Timer::start(time) else {
        return Some(work.await);
    };
    match select(pin!(work), pin!(JsFuture::from(timer.rings.clone()))).await {
        Either::Left((done, _)) => Some(done),
        Either::Right(_) => None,
    }
}

/// Lets the browser do what waits: hear a finger, paint.
pub async fn breathe() {
    pause(Duration::ZERO).await;
}

/// Lets so much time go by.
pub async fn pause(time: Duration) {
    if let Some(timer) = Timer::start(time) {
        // A timer does not fail.
        JsFuture::from(timer.rings.clone()).await.ok();
    }
}

/// A timer of the page, stopped when it is dropped.
struct Timer {
    id: i32,
    ring: Function,
    rings: Promise,
}

impl Timer {
    /// None where there is no window to keep time.
    fn start(time: Duration) -> Option<Self> {
        let window = web_sys::window()?;
        let ms = i32::try_from(time.as_millis()).unwrap_or(i32::MAX);
        let mut ring = None;
        let rings = Promise::new(&mut |done, _| ring = Some(done));
        let ring = ring?;
        let id = window.set_timeout_with_callback_and_timeout_and_arguments_0(&ring, ms).ok()?;
        Some(Timer { id, ring, rings })
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_timeout_with_handle(self.id);
        }
        // Whoever waits for a promise that never ends is never let go of.
        self.ring.call0(&JsValue::NULL).ok();
    }
}
