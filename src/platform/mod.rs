//! The machine under the app: its clock, its languages, where it is, and a little storage.
//!
//! One module a body: `native` for windows, phones and the command line, `web` for the page.
//! Nothing here decides anything; a refusal is an answer. The position is handed to the caller
//! and to nobody else. `web_view` prepares the window of Linux; `dialogue` and `share_sheet` hand a
//! file to the person, from a window and from the page.

use crate::domain::schedule::RomeTime;

#[cfg(not(target_arch = "wasm32"))]
mod dialogue;
#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod share_sheet;
#[cfg(target_arch = "wasm32")]
mod web;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod web_view;

#[cfg(not(target_arch = "wasm32"))]
use native as body;
#[cfg(target_arch = "wasm32")]
use web as body;

pub use body::{chance, connection, languages, locate, maps, read, write};
#[cfg(not(target_arch = "wasm32"))]
pub use body::{data_folder, keep_below};
#[cfg(not(target_arch = "wasm32"))]
pub use dialogue::hand_over;
#[cfg(target_arch = "wasm32")]
pub use share_sheet::hand_over;
#[cfg(target_arch = "wasm32")]
pub use web::{Archive, FetchError, Lock, fetch, keep_for_long, lock, within};
#[cfg(all(feature = "desktop", target_os = "linux"))]
pub use web_view::prepare_web_view;

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

/// What became of a file that was to be handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandedOver {
    /// The person has it, or has sent it on.
    Given,
    /// The person chose not to, or the system offered no way. Not an error.
    Cancelled,
    /// This body of the app cannot hand files over.
    Impossible,
}

/// The file could not be made.
#[derive(Debug, thiserror::Error)]
#[error("`{name}` cannot be handed over: {reason}")]
pub struct HandOverError {
    /// Its name.
    pub name: String,
    /// What the system says.
    pub reason: String,
}

/// The moment on Italian clocks.
pub fn now() -> RomeTime {
    chrono::Utc::now().with_timezone(&chrono_tz::Europe::Rome)
}
