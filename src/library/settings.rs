//! The choices: language, place, when newer data is fetched, and how the screens look.

use super::{Look, TextSize, VoiceSpeed, load, save};
use crate::domain::position::Position;
use crate::platform::{Connection, StorageError};
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

pub(super) const KEY: &str = "settings";

/// The user's choices. Fields a newer version added are dropped, absent ones are "not chosen".
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// BCP 47 tag of the chosen language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The last place lists were made for. The database keeps it too: this is what the first list is
    /// drawn from, before anything can be asked of that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<KeptPlace>,
    /// When newer data is fetched without being asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_fetch: Option<AutoFetch>,
    /// The code of the chosen [`Look`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub look: Option<String>,
    /// The code of the chosen [`TextSize`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_size: Option<String>,
    /// How fast the voice reads, see [`VoiceSpeed::code`]; none as the device has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voice_speed: Option<String>,
}

/// When newer data is fetched without being asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AutoFetch {
    /// Small updates on any connection; more is asked about where it may cost money.
    #[default]
    Any,
    /// Only where it costs nothing, such as on Wi-Fi.
    Unmetered,
    /// Never; also what a newer version may mean by a choice that this one does not know.
    #[serde(other)]
    Never,
}

impl AutoFetch {
    /// Each, the most eager first.
    pub const ALL: [AutoFetch; 3] = [AutoFetch::Any, AutoFetch::Unmetered, AutoFetch::Never];

    /// Its code, as it is kept: `any`, `unmetered` or `never`.
    pub fn code(self) -> &'static str {
        match self {
            AutoFetch::Any => "any",
            AutoFetch::Unmetered => "unmetered",
            AutoFetch::Never => "never",
        }
    }

    /// Whether to fetch on this connection. One that does not tell what it is may cost money.
    pub fn allows(self, connection: Connection) -> bool {
        match self {
            AutoFetch::Any => true,
            AutoFetch::Unmetered => connection == Connection::Unmetered,
            AutoFetch::Never => false,
        }
    }
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
        load(KEY).map(Self::sound).unwrap_or_default()
    }

    /// Keeps these settings in place of those before.
    ///
    /// # Errors
    /// The device would not; the app goes on with them until it closes.
    pub fn save(&self) -> Result<(), StorageError> {
        save(KEY, self)
    }

    /// When newer data is fetched while the app is open.
    pub fn auto_fetch(&self) -> AutoFetch {
        self.auto_fetch.unwrap_or_default()
    }

    /// The same while it is not: nobody is there to see what it costs, so only a person's own choice
    /// costs anything.
    pub fn in_background(&self) -> AutoFetch {
        self.auto_fetch.unwrap_or(AutoFetch::Unmetered)
    }

    /// The colours of the screens.
    pub fn look(&self) -> Look {
        self.look.as_deref().map(Look::of).unwrap_or_default()
    }

    /// The size of the screens' text.
    pub fn text_size(&self) -> TextSize {
        self.text_size.as_deref().map(TextSize::of).unwrap_or_default()
    }

    /// How fast the voice reads.
    pub fn voice_speed(&self) -> VoiceSpeed {
        self.voice_speed.as_deref().map(VoiceSpeed::of).unwrap_or_default()
    }

    fn sound(self) -> Self {
        Settings { place: self.place.filter(KeptPlace::is_sound), ..self }
    }
}

impl KeptPlace {
    /// Whether it can be somewhere on the earth.
    pub(super) fn is_sound(&self) -> bool {
        match self {
            KeptPlace::Fix { position, accuracy_m, .. } => {
                Position::new(position.lat, position.lon).is_some() && accuracy_m.is_finite()
            }
            KeptPlace::Town { .. } => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Option<Settings> {
        serde_json::from_str(text).ok().map(Settings::sound)
    }

    #[test]
    fn settings_survive_a_newer_version_and_a_damaged_file() {
        let newer = r#"{"language":"ar","place":{"kind":"town","municipality_id":"054035"},"x":1}"#;
        let town = KeptPlace::Town { municipality_id: "054035".into() };
        let read = parsed(newer).unwrap();
        assert_eq!(
            read,
            Settings { language: Some("ar".into()), place: Some(town), ..Settings::default() }
        );
        assert_eq!(parsed("{\"language\":"), None);
    }

    #[test]
    fn a_point_off_the_earth_is_not_kept() {
        let off = r#"{"language":"it","place":{"kind":"fix","lat":99.0,"lon":0.0,
            "accuracy_m":5.0,"at":"2026-11-24T10:00:00+01:00"}}"#;
        assert_eq!(parsed(off).unwrap().place, None);
    }

    #[test]
    fn who_wants_no_cost_gets_none_where_it_is_not_known() {
        let fetched = |choice: AutoFetch| {
            [Connection::Unmetered, Connection::Metered, Connection::Unknown]
                .map(|connection| choice.allows(connection))
        };
        assert_eq!(fetched(AutoFetch::Any), [true, true, true]);
        assert_eq!(fetched(AutoFetch::Unmetered), [true, false, false]);
        assert_eq!(fetched(AutoFetch::Never), [false, false, false]);
    }

    #[test]
    fn who_chose_nothing_pays_for_nothing_that_they_do_not_see() {
        let settings = Settings::default();
        assert_eq!(settings.auto_fetch(), AutoFetch::Any);
        assert_eq!(settings.in_background(), AutoFetch::Unmetered);
    }

    #[test]
    fn each_choice_is_kept_by_its_code() {
        for choice in AutoFetch::ALL {
            let settings = Settings { auto_fetch: Some(choice), ..Settings::default() };
            let text = serde_json::to_string(&settings).unwrap();
            assert!(text.contains(choice.code()), "{text}");
            assert_eq!((settings.auto_fetch(), settings.in_background()), (choice, choice));
            assert_eq!(parsed(&text), Some(settings));
        }
        let newer = parsed(r#"{"language":"ar","auto_fetch":"at-night"}"#).unwrap();
        assert_eq!((newer.language.as_deref(), newer.auto_fetch()), (Some("ar"), AutoFetch::Never));
    }

    #[test]
    fn each_look_is_kept_by_its_code_and_an_unknown_one_is_the_devices() {
        for (look, size) in Look::ALL.into_iter().zip(TextSize::ALL.into_iter().cycle()) {
            let [kept_look, text_size] =
                [look.code(), size.code()].map(|code| Some(code.to_owned()));
            let kept = Settings { look: kept_look, text_size, ..Settings::default() };
            let read = parsed(&serde_json::to_string(&kept).unwrap()).unwrap();
            assert_eq!((read.look(), read.text_size()), (look, size));
        }
        let newer = parsed(r#"{"look":"sepia","text_size":"huge","language":"ar"}"#).unwrap();
        assert_eq!((newer.look(), newer.text_size()), (Look::Auto, TextSize::Normal));
        assert_eq!(newer.language.as_deref(), Some("ar"));
    }
}
