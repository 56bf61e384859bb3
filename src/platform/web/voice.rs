//! Reading aloud: the browser's voices, by a script of our own beside the program.

use crate::platform::LOUDNESS;
use crate::platform::parts::{Later, Spoken};
use js_sys::Promise;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(module = "/src/platform/web/voice.js")]
extern "C" {
    #[wasm_bindgen(js_name = speak)]
    fn begin(text: &str, tag: &str, rate: f32, volume: f32) -> Promise;
    /// Stops reading.
    pub fn hush();
    /// Whether something is being read, or about to be.
    pub fn is_reading() -> bool;
}

/// Begins to read.
pub fn speak(text: &str, tag: &str, rate: f32) -> Later<Spoken> {
    let volume = LOUDNESS.get().map_or(1.0, |percent| f32::from(*percent) / 100.0);
    let begun = JsFuture::from(begin(text, tag, rate, volume));
    Box::pin(async { spoken(begun.await.ok().and_then(|told| told.as_string()).as_deref()) })
}

fn spoken(told: Option<&str>) -> Spoken {
    match told {
        Some("begun") => Spoken::Begun,
        Some("no-voice") => Spoken::NoVoice,
        _ => Spoken::NoEngine,
    }
}
