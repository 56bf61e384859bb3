//! `totem.toml`: what the owner writes, checked field by field.
//!
//! The sentences name the field and say what it should be. A place may be named as people do, so that
//! whoever reads the file is asked where that is.

use super::{IDLE_S, Kiosk, KioskError, VOLUME, pin, printing};
use crate::domain::position::Position;
use crate::domain::schedule::Hours;
use crate::locale::{self, TONGUES};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// Seconds that a session may wait for a touch.
const IDLES_S: std::ops::RangeInclusive<i64> = 15..=600;
/// Letters that a name may have: what fits a line of the screen.
const MOST_LETTERS: usize = 60;

/// A totem and the feed it follows.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// The totem.
    pub kiosk: Kiosk,
    /// The feed, where the file names one.
    pub feed: Option<NamedFeed>,
}

/// A feed as the file names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedFeed {
    /// Its address, the folder above `v1`.
    pub url: String,
    /// The root to trust first; where the path is not absolute, it begins at the file's own folder.
    pub root: PathBuf,
}

/// The file as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: String,
    place: String,
    #[serde(default)]
    languages: Vec<String>,
    #[serde(default = "idle_s")]
    idle_s: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    opening_hours: Option<String>,
    #[serde(default = "volume")]
    volume: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pin: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    printer: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    feed: Option<NamedFeed>,
}

impl Config {
    /// The totem of this file; `locate` says where a place is, or why it is none.
    ///
    /// # Errors
    /// It is no TOML, lacks a field, has one that nobody knows, or one that says what it cannot say.
    pub fn read(
        toml: &str,
        locate: impl FnOnce(&str) -> Result<Position, String>,
    ) -> Result<Self, KioskError> {
        let form =
            |error: toml::de::Error| KioskError::Form { reason: error.to_string().trim().into() };
        let Written { name, place, languages, idle_s, opening_hours, volume, pin, printer, feed } =
            toml::from_str(toml).map_err(form)?;
        let kiosk = Kiosk {
            name: checked_name(name)?,
            place: locate(&place).map_err(|wanted| field("place", &place, &wanted))?,
            languages: checked_languages(languages)?,
            idle_s: checked_idle_s(idle_s)?,
            opening_hours: opening_hours.map(checked_hours).transpose()?,
            volume: checked_volume(volume)?,
            pin: pin.map(checked_pin).transpose()?,
            printer: printer.map(checked_printer).transpose()?,
        };
        Ok(Config { kiosk, feed })
    }

    /// As a file of its own, with everything that was left out.
    ///
    /// # Errors
    /// It has no TOML, which cannot be for what this type holds.
    pub fn write(&self) -> Result<String, toml::ser::Error> {
        let Kiosk { name, place, languages, idle_s, opening_hours, volume, pin, printer } =
            self.kiosk.clone();
        let all = || TONGUES.iter().map(|tongue| tongue.tag.to_owned()).collect();
        toml::to_string(&Written {
            name,
            place: format!("{},{}", place.lat, place.lon),
            languages: if languages.is_empty() { all() } else { languages },
            idle_s: idle_s.into(),
            opening_hours,
            volume: volume.into(),
            pin,
            printer,
            feed: self.feed.clone(),
        })
    }
}

fn field(field: &'static str, given: &str, wanted: &str) -> KioskError {
    KioskError::Field { field, given: given.to_owned(), wanted: wanted.to_owned() }
}

fn checked_name(name: String) -> Result<String, KioskError> {
    let letters = name.chars().count();
    if name.trim().is_empty() || letters > MOST_LETTERS || name.chars().any(char::is_control) {
        let wanted = format!("write what people call the place, in 1 to {MOST_LETTERS} letters");
        return Err(field("name", &name, &wanted));
    }
    Ok(name)
}

fn checked_languages(languages: Vec<String>) -> Result<Vec<String>, KioskError> {
    for (at, tag) in languages.iter().enumerate() {
        if locale::tongue(tag).is_none() {
            let tags: Vec<_> = TONGUES.iter().map(|tongue| tongue.tag).collect();
            let wanted = format!("choose among {}", tags.join(", "));
            return Err(field("languages", tag, &wanted));
        }
        if languages[..at].contains(tag) {
            return Err(field("languages", tag, "name each language once"));
        }
    }
    Ok(languages)
}

fn checked_idle_s(idle_s: i64) -> Result<u32, KioskError> {
    let number = u32::try_from(idle_s).ok().filter(|_| IDLES_S.contains(&idle_s));
    number.ok_or_else(|| {
        let wanted = format!("choose {} to {} seconds", IDLES_S.start(), IDLES_S.end());
        field("idle_s", &idle_s.to_string(), &wanted)
    })
}

fn checked_hours(rule: String) -> Result<String, KioskError> {
    match Hours::parse(&rule) {
        Ok(_) => Ok(rule),
        Err(error) => {
            let wanted = format!(
                "write the hours as OpenStreetMap does, such as `Mo-Fr 08:00-20:00; PH off` \
                 ({})",
                error.reason
            );
            Err(field("opening_hours", &rule, &wanted))
        }
    }
}

fn checked_volume(volume: i64) -> Result<u8, KioskError> {
    let number = u8::try_from(volume).ok().filter(|number| *number <= 100);
    number.ok_or_else(|| field("volume", &volume.to_string(), "choose 0 to 100 percent"))
}

fn checked_pin(kept: String) -> Result<String, KioskError> {
    if pin::is_kept(&kept) {
        return Ok(kept);
    }
    // What was given may be the PIN itself, which is nobody's business.
    Err(field("pin", "…", "put the line here that `passi kiosk --make-pin` prints"))
}

fn checked_printer(name: String) -> Result<String, KioskError> {
    if printing::is_name(&name) {
        return Ok(name);
    }
    Err(field("printer", &name, "write the queue's name as `lpstat -e` lists it"))
}

fn idle_s() -> i64 {
    IDLE_S.into()
}

fn volume() -> i64 {
    VOLUME.into()
}
