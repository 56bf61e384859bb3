//! What makes a totem of a device: where it stands, whom it speaks to and how it behaves.
//!
//! The owner's file says it, once, at the start: `totem.toml` for the window, `app/kiosk.json` beside
//! the page. Nothing here draws, keeps or asks a clock.

mod pin;

use crate::domain::position::Position;
use crate::domain::schedule::{Hours, RomeTime};
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

/// Why a file makes no totem.
#[derive(Debug, thiserror::Error)]
pub enum KioskError {
    /// It is not written as it must be.
    #[error("the totem's file cannot be read: {reason}")]
    Form {
        /// What is wrong with it.
        reason: String,
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

    /// Whether the building is open; it is where nobody said when.
    pub fn is_building_open(&self, now: RomeTime) -> bool {
        let hours = self.opening_hours.as_deref().map(Hours::parse);
        hours.is_none_or(|hours| hours.is_ok_and(|hours| hours.is_open_at(now)))
    }
}

fn idle_s() -> u32 {
    IDLE_S
}

fn volume() -> u8 {
    VOLUME
}
