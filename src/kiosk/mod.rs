//! What makes a totem of a device: where it stands, whom it speaks to and how it behaves.
//!
//! The owner's file says it, once, at the start: `totem.toml` for the window ([`config`]),
//! `app/kiosk.json` beside the page. [`night`] says when the screen is dark and when data is fetched,
//! [`pin`] who may leave by the screen, [`counters`] what may be told of its use, [`health`] what may be
//! told of the machine. [`running`] is the one that keeps and tells them; everything else here is told
//! what time it is. Nothing here draws.

#[cfg(not(any(target_arch = "wasm32", target_os = "android", target_os = "ios")))]
pub mod config;
pub mod counters;
pub mod health;
pub mod night;
pub mod pin;
#[cfg(not(any(target_arch = "wasm32", target_os = "android", target_os = "ios")))]
pub mod printing;
pub mod running;
#[cfg(target_os = "linux")]
mod watchdog;

use crate::domain::position::Position;
use serde::{Deserialize, Serialize};

/// Seconds without a touch until a session ends, where the file names none.
const IDLE_S: u32 = 60;
/// Loudness of the voice in percent, where the file names none.
const VOLUME: u8 = 70;

/// A totem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kiosk {
    /// What the place calls itself, as people read it: "Stazione di Foligno".
    pub name: String,
    /// Where it stands.
    pub place: Position,
    /// Tags of the languages offered, the one it begins with first; none offers all.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Seconds without a touch until a session ends.
    #[serde(default = "idle_s")]
    pub idle_s: u32,
    /// When the building is open (OSM `opening_hours`); the screen is dark at other times.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opening_hours: Option<String>,
    /// Loudness of the voice in percent.
    #[serde(default = "volume")]
    pub volume: u8,
    /// What the staff's PIN is checked against; without one nobody leaves by the screen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pin: Option<String>,
    /// The printer's name (CUPS), where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printer: Option<String>,
}

/// How the window stands on its machine.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Posture {
    /// A window among others.
    #[default]
    Window,
    /// It fills the screen and keeps it lit.
    Filled,
    /// It fills the screen, and is this totem.
    Kiosk(Kiosk),
}

/// Why a file makes no totem.
#[derive(Debug, thiserror::Error)]
pub enum KioskError {
    /// It is not written as it must be.
    #[error("the totem's file cannot be read: {reason}")]
    Form {
        /// What is wrong with it.
        reason: String,
    },
    /// A field says what it cannot say.
    #[error("`{field}` of the totem's file is `{given}`: {wanted}")]
    Field {
        /// Its name in the file.
        field: &'static str,
        /// What it says.
        given: String,
        /// What it should say.
        wanted: String,
    },
}

impl Kiosk {
    /// The totem in the page's own file; none where that is `{}`.
    ///
    /// # Errors
    /// It is written otherwise.
    pub fn read(json: &[u8]) -> Result<Option<Self>, KioskError> {
        let form = |error: serde_json::Error| KioskError::Form { reason: error.to_string() };
        let written: serde_json::Value = serde_json::from_slice(json).map_err(form)?;
        if written.as_object().is_some_and(serde_json::Map::is_empty) {
            return Ok(None);
        }
        serde_json::from_value(written).map(Some).map_err(form)
    }

    /// As the page's own file has it.
    ///
    /// # Errors
    /// It has no JSON, which cannot be for what this type holds.
    pub fn write(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }
}

impl Posture {
    /// Whether the window fills the screen and keeps it lit.
    pub fn fills_screen(&self) -> bool {
        !matches!(self, Posture::Window)
    }

    /// The totem, where it is one.
    pub fn into_kiosk(self) -> Option<Kiosk> {
        match self {
            Posture::Kiosk(kiosk) => Some(kiosk),
            Posture::Window | Posture::Filled => None,
        }
    }
}

fn idle_s() -> u32 {
    IDLE_S
}

fn volume() -> u8 {
    VOLUME
}
