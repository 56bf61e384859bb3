//! What the user keeps: so far the language and the last place.
//!
//! It lives apart from the content and survives every update of it. It is read once at the start
//! and written whole at each change; what cannot be read counts as not kept, so that a damaged
//! file never stops the app. Nothing kept here ever leaves the device.

use crate::domain::position::Position;
use crate::platform::{self, StorageError};
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

const KEY: &str = "settings";

/// The user's choices. Fields a newer version added are dropped, absent ones are "not chosen".
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// BCP 47 tag of the chosen language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The last place lists were made for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<KeptPlace>,
}

/// A place as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum KeptPlace {
    /// A town chosen from the list.
    Town {
        /// ISTAT code.
        municipality_id: String,
    },
    /// What the device last said.
    Fix {
        /// The point.
        #[serde(flatten)]
        position: Position,
        /// Radius in metres.
        accuracy_m: f64,
        /// When, so that its age can be told.
        at: DateTime<FixedOffset>,
    },
}

impl Settings {
    /// What is kept on this device.
    pub fn load() -> Self {
        platform::read(KEY).and_then(|text| Self::parse(&text)).unwrap_or_default()
    }

    /// Keeps these settings in place of those before.
    ///
    /// # Errors
    /// The device would not; the app goes on with them until it closes.
    pub fn save(&self) -> Result<(), StorageError> {
        let text = serde_json::to_string(self)
            .map_err(|error| StorageError { key: KEY.to_owned(), reason: error.to_string() })?;
        platform::write(KEY, &text)
    }

    fn parse(text: &str) -> Option<Self> {
        let settings: Settings = serde_json::from_str(text).ok()?;
        let sound = match &settings.place {
            Some(KeptPlace::Fix { position, accuracy_m, .. }) => {
                Position::new(position.lat, position.lon).is_some() && accuracy_m.is_finite()
            }
            _ => true,
        };
        Some(Settings { place: settings.place.filter(|_| sound), ..settings })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_survive_a_newer_version_and_a_damaged_file() {
        let newer = r#"{"language":"ar","place":{"kind":"town","municipality_id":"054035"},"x":1}"#;
        let town = KeptPlace::Town { municipality_id: "054035".into() };
        let read = Settings::parse(newer).unwrap();
        assert_eq!(read, Settings { language: Some("ar".into()), place: Some(town) });
        assert_eq!(Settings::parse("{\"language\":"), None);
    }

    #[test]
    fn a_point_off_the_earth_is_not_kept() {
        let off = r#"{"language":"it","place":{"kind":"fix","lat":99.0,"lon":0.0,
            "accuracy_m":5.0,"at":"2026-11-24T10:00:00+01:00"}}"#;
        assert_eq!(Settings::parse(off).unwrap().place, None);
    }
}
