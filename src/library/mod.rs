//! What the user keeps: choices, the last place, what changed while nobody looked, and what they saved.
//!
//! It lives apart from the content and survives every update of it. The choices are texts, read once
//! at the start and written whole at each change. What was saved has a database of its own
//! ([`Library`]): `database` opens it, `rows`, `paths`, `requests` and `copy` have its SQL, and `keeping` is where it
//! lies. What cannot be read counts as not kept, so that a damaged file never stops the app.
//! Nothing kept here leaves the device, but in a copy that the person makes.

mod copy;
mod database;
mod keeping;
mod kept;
mod look;
mod paths;
mod requests;
mod rows;
mod session;
mod settings;
mod unseen;

pub use copy::{COPY_EXTENSION, MOST_COPY_BYTES};
pub use database::{Library, LibraryError};
pub use keeping::{change, erase, kept};
pub use kept::{Card, Favourite, Kept, KeptPath, KeptReport, KeptRequest};
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
