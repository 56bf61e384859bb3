//! The machine under the app: its clock, its languages, a little storage, and a [`Body`].
//!
//! A body is what the app can do on one kind of machine: [`parts`] has one trait for each ability,
//! and one module a machine implements them all (`android`, `ios`, `desktop`, `web`). Where there is
//! none, the app is [`still`]: it can be drawn, and every ability answers that it is not there. The
//! feature `fake` adds a body that does as it is told and the `contract` that all of them keep.
//!
//! Storage, clock and languages are plain functions, `files` for machines with files and `web` for
//! the page. Nothing here decides anything; a refusal is an answer. The position is handed to the
//! caller and to nobody else. `web_view` prepares the window of Linux.

#[cfg(target_os = "android")]
mod android;
#[cfg(not(target_arch = "wasm32"))]
mod apart;
#[cfg(not(target_arch = "wasm32"))]
mod arrivals;
#[cfg(any(target_os = "android", target_os = "ios", all(test, not(target_arch = "wasm32"))))]
mod askers;
#[cfg(feature = "fake")]
pub mod contract;
#[cfg(all(
    feature = "desktop",
    not(any(target_arch = "wasm32", target_os = "android", target_os = "ios"))
))]
mod desktop;
#[cfg(feature = "fake")]
pub mod fake;
#[cfg(not(target_arch = "wasm32"))]
mod files;
#[cfg(target_os = "ios")]
mod ios;
pub mod parts;
mod still;
#[cfg(target_arch = "wasm32")]
mod web;
#[cfg(all(feature = "desktop", target_os = "linux"))]
mod web_view;

#[cfg(not(target_arch = "wasm32"))]
pub use apart::apart;
#[cfg(not(target_arch = "wasm32"))]
pub use arrivals::{bring, bring_file, brought};
#[cfg(not(target_arch = "wasm32"))]
pub use files::{chance, data_folder, forget, keep_below, languages, note, read, write};
pub use parts::{
    Arrival, Connection, Exactness, HandOverError, HandedOver, Maps, NoFix, Refreshing, Spoken,
};
#[cfg(target_arch = "wasm32")]
pub use web::{
    Archive, FetchError, Lock, breathe, chance, fetch, forget, goes_ahead, is_kept_for_long,
    keep_for_long, languages, lock_within, note, read, say_gone_ahead, within, write,
};
#[cfg(all(feature = "desktop", target_os = "linux"))]
pub use web_view::prepare_web_view;

use crate::domain::schedule::RomeTime;
use parts::{BackgroundRefresh, Inbox, LocationSource, Network, Opener, Screen, ShareSheet, Voice};
use std::rc::Rc;
use std::sync::OnceLock;

/// How loud the voice is, if the machine's owner said so.
static LOUDNESS: OnceLock<u8> = OnceLock::new();

/// Everything that the app can do on the machine it runs on.
#[derive(Clone)]
pub struct Body {
    /// Tells where the device is.
    pub location: Rc<dyn LocationSource>,
    /// Opens what is outside the app.
    pub opener: Rc<dyn Opener>,
    /// Hands files and words over.
    pub share_sheet: Rc<dyn ShareSheet>,
    /// What other programs brought.
    pub inbox: Rc<dyn Inbox>,
    /// Reads aloud.
    pub voice: Rc<dyn Voice>,
    /// The network at hand.
    pub network: Rc<dyn Network>,
    /// Fetches while the app is not open.
    pub refresh: Rc<dyn BackgroundRefresh>,
    /// The piece of glass.
    pub screen: Rc<dyn Screen>,
}

impl Body {
    /// The body that has all these parts in one.
    pub fn of<P>(parts: P) -> Self
    where
        P: LocationSource
            + Opener
            + ShareSheet
            + Inbox
            + Voice
            + Network
            + BackgroundRefresh
            + Screen
            + 'static,
    {
        let parts = Rc::new(parts);
        Body {
            location: parts.clone(),
            opener: parts.clone(),
            share_sheet: parts.clone(),
            inbox: parts.clone(),
            voice: parts.clone(),
            network: parts.clone(),
            refresh: parts.clone(),
            screen: parts,
        }
    }

    /// The body of this machine.
    pub fn at_hand() -> Self {
        #[cfg(all(feature = "fake", target_arch = "wasm32"))]
        if let Some(fake) = web::scripted() {
            return Body::of(fake);
        }
        #[cfg(target_arch = "wasm32")]
        return Body::of(web::Browser);
        #[cfg(target_os = "android")]
        return Body::of(android::Android);
        #[cfg(target_os = "ios")]
        return Body::of(ios::Ios);
        #[cfg(all(
            feature = "desktop",
            not(any(target_arch = "wasm32", target_os = "android", target_os = "ios"))
        ))]
        return Body::of(desktop::Desktop);
        #[allow(unreachable_code, reason = "each machine has returned its own by now")]
        Body::still()
    }

    /// A body that can do nothing: for pictures of the app.
    pub fn still() -> Self {
        Body::of(still::Still)
    }
}

/// Prepares the machine; call it first of all, while the program has one thread.
#[cfg(any(target_os = "android", target_os = "ios"))]
pub fn prepare() {
    #[cfg(target_os = "android")]
    android::prepare();
    #[cfg(target_os = "ios")]
    ios::prepare();
}

#[cfg(target_os = "ios")]
pub use ios::{put_on, take_off};

/// The device would not keep a text: full, private mode, or no folder to write to.
#[derive(Debug, thiserror::Error)]
#[error("`{key}` could not be kept on this device: {reason}")]
pub struct StorageError {
    /// What was to be kept.
    pub key: String,
    /// What the system says.
    pub reason: String,
}

/// Nobody waits for the thread that draws where it is not the only one.
#[cfg(not(target_arch = "wasm32"))]
pub async fn breathe() {}

/// Has the voice read this loud from now on, in percent of what the machine gives. The first call
/// counts; without one, it is as loud as the machine's own settings have it. Phones have keys for that.
pub fn set_loudness(percent: u8) {
    // Two owners of one machine cannot both be right.
    LOUDNESS.set(percent.min(100)).ok();
}

/// The moment on Italian clocks.
pub fn now() -> RomeTime {
    chrono::Utc::now().with_timezone(&chrono_tz::Europe::Rome)
}
