//! What the user keeps: choices, the last place, and what changed while nobody looked.
//!
//! It lives apart from the content and survives every update of it. It is read once at the start
//! and written whole at each change; what cannot be read counts as not kept, so that a damaged
//! file never stops the app. Nothing kept here ever leaves the device.

mod look;
mod session;
mod settings;
mod unseen;

pub use look::{Look, TextSize, VoiceSpeed};
pub use session::Session;
pub use settings::{AutoFetch, KeptPlace, Settings};
pub use unseen::{MOST_UNSEEN, Unseen};

use crate::platform::{self, StorageError};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What is kept under `key`; none where nothing readable is.
fn load<T: DeserializeOwned>(key: &str) -> Option<T> {
    serde_json::from_str(&platform::read(key)?).ok()
}

fn save<T: Serialize>(key: &str, kept: &T) -> Result<(), StorageError> {
    platform::write(key, &text(key, kept)?)
}

/// As [`save`], for what is written often and may be lost.
fn note<T: Serialize>(key: &str, kept: &T) -> Result<(), StorageError> {
    platform::note(key, &text(key, kept)?)
}

fn text<T: Serialize>(key: &str, kept: &T) -> Result<String, StorageError> {
    serde_json::to_string(kept)
        .map_err(|error| StorageError { key: key.to_owned(), reason: error.to_string() })
}
