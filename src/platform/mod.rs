//! The machine under the app: its clock, its languages, where it is, and a little storage.
//!
//! One module a body: `native` for windows, phones and the command line, `web` for the page.
//! Nothing here decides anything; a refusal is an answer. The position is handed to the caller
//! and to nobody else. `graphics` prepares the window of Linux.

use crate::domain::schedule::RomeTime;

#[cfg(all(feature = "desktop", target_os = "linux"))]
mod graphics;
#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod web;

#[cfg(not(target_arch = "wasm32"))]
use native as body;
#[cfg(target_arch = "wasm32")]
use web as body;

pub use body::{chance, connection, languages, locate, maps, read, write};
#[cfg(not(target_arch = "wasm32"))]
pub use body::{data_folder, keep_below};
#[cfg(all(feature = "desktop", target_os = "linux"))]
pub use graphics::spare_missing_graphics;
#[cfg(target_arch = "wasm32")]
pub use web::{Archive, FetchError, Lock, fetch, keep_for_long, lock, within};

/// Why there is no position. Not an error: the screens go on with a chosen town.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFix {
    /// The person, or the system on their behalf, said no.
    Refused,
    /// The device cannot tell where it is.
    Unavailable,
    /// It took too long.
    TimedOut,
}

/// What opens directions on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Maps {
    /// Any maps app, by a `geo:` link.
    Geo,
    /// Apple's maps, by their web address.
    Apple,
    /// OpenStreetMap's web page.
    Web,
}

/// What the connection at hand costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Connection {
    /// Nothing, as Wi-Fi mostly does.
    Unmetered,
    /// Money, or the person wishes to save data.
    Metered,
    /// The device does not tell.
    Unknown,
}

/// The device would not keep a text: full, private mode, or no folder to write to.
#[derive(Debug, thiserror::Error)]
#[error("`{key}` could not be kept on this device: {reason}")]
pub struct StorageError {
    /// What was to be kept.
    pub key: String,
    /// What the system says.
    pub reason: String,
}

/// The moment on Italian clocks.
pub fn now() -> RomeTime {
    chrono::Utc::now().with_timezone(&chrono_tz::Europe::Rome)
}
