//! The app's languages: Fluent messages, negotiation, direction, the fallback chain.
//!
//! Every word on a screen or a terminal comes from `locales/<tag>/*.ftl` through a [`Locale`].
//! Messages are asked for by id; one that the language lacks falls back to English, then shows
//! its id (a test keeps that from shipping). Isolation marks are off: components wrap numbers,
//! phones and names in `<bdi>`, and a terminal would print the marks as boxes.

mod notes;
mod wanted;

pub use wanted::{ALIASES, negotiate, script};

use crate::domain::schedule::RomeTime;
use chrono::{Datelike, NaiveDate, Timelike};
use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

/// A language the app speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tongue {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// Its own name in its own script.
    pub name: &'static str,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// Whether a machine translated it and no person has reviewed that yet: the screens say so.
    pub by_machine: bool,
}

/// The languages the app speaks, in the order of the picker.
#[rustfmt::skip]
pub const TONGUES: &[Tongue] = &[
    machine("it", "Italiano").by_hand(),
    machine("en", "English").by_hand(),
    machine("fr", "Français"),
    machine("es", "Español"),
    machine("pt", "Português"),
    machine("ro", "Română"),
    machine("sq", "Shqip"),
    machine("mk", "Македонски"),
    machine("uk", "Українська"),
    machine("ru", "Русский"),
    machine("pl", "Polski"),
    machine("tr", "Türkçe"),
    machine("ar", "العربية").rtl(),
    machine("fa", "فارسی").rtl(),
    machine("ps", "پښتو").rtl(),
    machine("ur", "اردو").rtl(),
    machine("hi", "हिन्दी"),
    machine("bn", "বাংলা"),
    machine("pa", "ਪੰਜਾਬੀ"),
    machine("zh", "简体中文"),
    machine("fil", "Filipino"),
];

const fn machine(tag: &'static str, name: &'static str) -> Tongue {
    Tongue { tag, name, rtl: false, by_machine: true }
}

impl Tongue {
    /// `ltr` or `rtl`, for the `dir` attribute.
    pub const fn dir(&self) -> &'static str {
        if self.rtl { "rtl" } else { "ltr" }
    }

    const fn rtl(self) -> Self {
        Tongue { rtl: true, ..self }
    }

    const fn by_hand(self) -> Self {
        Tongue { by_machine: false, ..self }
    }
}

/// The language of whoever speaks none of ours.
pub const FALLBACK: &str = "en";

/// Messages that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum LocaleError {
    /// No such language.
    #[error("the app does not speak `{tag}`")]
    Unknown {
        /// The tag asked for.
        tag: String,
    },
    /// A Fluent file is broken.
    #[error("the messages of `{tag}` cannot be read: {reason}")]
    Messages {
        /// Whose messages.
        tag: String,
        /// The first thing wrong.
        reason: String,
    },
}

/// The language of this tag.
pub fn tongue(tag: &str) -> Option<&'static Tongue> {
    TONGUES.iter().find(|tongue| tongue.tag == tag)
}

/// A language with its messages loaded.
pub struct Locale {
    tongue: &'static Tongue,
    bundle: FluentBundle<FluentResource>,
    fallback: Option<FluentBundle<FluentResource>>,
}

/// A value put into a message.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// Text, shown as it is.
    Text(&'a str),
    /// A number, which also picks the plural.
    Number(f64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(text)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Value::Number(number.into())
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Value::Number(number as f64)
    }
}

impl Locale {
    /// A locale from the text of its Fluent messages, and those of the fallback language.
    ///
    /// # Errors
    /// An unknown tag, or messages that do not parse.
    pub fn new(tag: &str, messages: &str, fallback: Option<&str>) -> Result<Self, LocaleError> {
        let tongue = tongue(tag).ok_or_else(|| LocaleError::Unknown { tag: tag.to_owned() })?;
        Ok(Locale {
            tongue,
            bundle: bundle(tag, messages)?,
            fallback: fallback.map(|messages| bundle(FALLBACK, messages)).transpose()?,
        })
    }

    /// The locale with the messages built into the program.
    ///
    /// # Errors
    /// An unknown tag.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn built_in(tag: &str) -> Result<Self, LocaleError> {
        let messages = messages(tag).ok_or_else(|| LocaleError::Unknown { tag: tag.to_owned() })?;
        let fallback = messages_of_fallback().filter(|_| tag != FALLBACK);
        Locale::new(tag, &messages, fallback.as_deref())
    }

    /// Which language it is.
    pub fn tongue(&self) -> &'static Tongue {
        self.tongue
    }

    /// BCP 47 tag.
    pub fn tag(&self) -> &'static str {
        self.tongue.tag
    }

    /// `ltr` or `rtl`, for the `dir` attribute.
    pub fn dir(&self) -> &'static str {
        self.tongue.dir()
    }

    /// Whether a machine translated it and no person has reviewed that yet.
    pub fn is_by_machine(&self) -> bool {
        self.tongue.by_machine
    }

    /// The message of this id.
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// The message of this id with its variables.
    pub fn format(&self, id: &str, variables: &[(&str, Value<'_>)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in variables {
            let value = match value {
                Value::Text(text) => FluentValue::from(*text),
                Value::Number(number) => FluentValue::from(*number),
            };
            args.set(*name, value);
        }
        [Some(&self.bundle), self.fallback.as_ref()]
            .into_iter()
            .flatten()
            .find_map(|bundle| formatted(bundle, id, &args))
            .unwrap_or_else(|| id.to_owned())
    }

    /// Whether the language itself (not the fallback) has this message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// A day in words: "3 Nov 2026".
    pub fn date(&self, date: NaiveDate) -> String {
        let month = self.text(&format!("month-{}", date.month()));
        self.format(
            "date",
            &[
                ("day", date.day().into()),
                ("month", month.as_str().into()),
                ("year", date.year().to_string().as_str().into()),
            ],
        )
    }

    /// A moment as seen from `now`: "13:00" today, "tomorrow 09:00", "Mon 09:00" within a week,
    /// else the day and time.
    pub fn moment(&self, at: RomeTime, now: RomeTime) -> String {
        let time = format!("{:02}:{:02}", at.hour(), at.minute());
        let time = ("time", time.as_str().into());
        match (at.date_naive() - now.date_naive()).num_days() {
            0 => self.format("moment-today", &[time]),
            1 => self.format("moment-tomorrow", &[time]),
            2..=6 => {
                let day = self.text(&format!("weekday-{}", at.weekday().number_from_monday()));
                self.format("moment-weekday", &[("day", day.as_str().into()), time])
            }
            _ => {
                let date = self.date(at.date_naive());
                self.format("moment-date", &[("date", date.as_str().into()), time])
            }
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
static LOCALES: include_dir::Dir<'_> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The words of the guides are apart: the screens do without them until a guide is opened.
#[cfg(not(target_arch = "wasm32"))]
const GUIDES: &str = "guides.ftl";

/// The text of the guides' messages in a built-in language; none where they are not written in it.
#[cfg(not(target_arch = "wasm32"))]
pub fn guide_messages(tag: &str) -> Option<&'static str> {
    LOCALES.get_file(format!("{}/{GUIDES}", tongue(tag)?.tag))?.contents_utf8()
}

/// The text of all messages of a built-in language but the guides'.
#[cfg(not(target_arch = "wasm32"))]
pub fn messages(tag: &str) -> Option<String> {
    tongue(tag)?;
    let is_fluent = |file: &&include_dir::File<'_>| {
        let path = file.path();
        path.extension().is_some_and(|extension| extension == "ftl") && !path.ends_with(GUIDES)
    };
    let mut files: Vec<_> = LOCALES.get_dir(tag)?.files().filter(is_fluent).collect();
    files.sort_by_key(|file| file.path());
    let texts: Option<Vec<_>> = files.into_iter().map(|file| file.contents_utf8()).collect();
    texts.map(|texts| texts.join("\n"))
}

/// What people call each need, kind of help and town in every language, as
/// [`crate::domain::search::Vocabulary`] reads it: the names that the app says, then what else is
/// typed for them.
#[cfg(not(target_arch = "wasm32"))]
pub fn word_lists() -> String {
    let mut lists = String::new();
    for Tongue { tag, .. } in TONGUES {
        lists += &format!("[{tag}]\n");
        for (name, is_list) in
            [("taxonomy.ftl", false), ("synonyms.txt", true), ("places.txt", true)]
        {
            let file = LOCALES.get_file(format!("{tag}/{name}"));
            let text = file.and_then(|file| file.contents_utf8()).unwrap_or_default();
            let names_a_subject =
                |line: &&str| line.starts_with("need-") || line.starts_with("category-");
            let is_entry = |line: &&str| !line.starts_with('#') && !line.is_empty();
            let wanted = text.lines().filter(|line| match is_list {
                true => is_entry(line),
                false => names_a_subject(line),
            });
            wanted.for_each(|line| lists.extend([line, "\n"]));
        }
    }
    lists
}

#[cfg(not(target_arch = "wasm32"))]
fn messages_of_fallback() -> Option<String> {
    messages(FALLBACK)
}

fn bundle(tag: &str, messages: &str) -> Result<FluentBundle<FluentResource>, LocaleError> {
    let broken = |reason: String| LocaleError::Messages { tag: tag.to_owned(), reason };
    let language: LanguageIdentifier = tag.parse().map_err(|error| broken(format!("{error}")))?;
    let resource = FluentResource::try_new(messages.to_owned()).map_err(|(_, errors)| {
        broken(errors.first().map_or_else(String::new, ToString::to_string))
    })?;
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    bundle
        .add_resource(resource)
        .map_err(|errors| broken(errors.first().map_or_else(String::new, ToString::to_string)))?;
    Ok(bundle)
}

fn formatted(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    args: &FluentArgs<'_>,
) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors);
    errors.is_empty().then(|| text.into_owned())
}
