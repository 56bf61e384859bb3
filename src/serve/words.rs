//! What the server itself says, in every language; read once, so that saying it costs nothing.

use crate::locale::{self, FALLBACK, Locale, LocaleError, TONGUES, Tongue};
use axum::http::HeaderMap;
use axum::http::header;

/// The sentences of one language.
#[derive(Clone, Debug)]
pub struct Said {
    /// Which language.
    pub tongue: &'static Tongue,
    /// That the app is here, without internet.
    pub here: String,
    /// Before the address to type into the browser.
    pub browser: String,
    /// How to remain in this network.
    pub stay: String,
    /// The way to the page.
    pub open: String,
    /// The way to the app for Android.
    pub apk: String,
    /// To an address that asked for too much.
    pub wait: String,
}

/// The sentences of all languages.
#[derive(Clone, Debug)]
pub struct Sentences(Vec<Said>);

impl Sentences {
    /// Reads them from the app's messages.
    ///
    /// # Errors
    /// Messages that cannot be read.
    pub fn read() -> Result<Self, LocaleError> {
        TONGUES.iter().map(said).collect::<Result<_, _>>().map(Sentences)
    }

    /// In the language that the browser wants most of ours, else in English.
    pub fn wanted(&self, headers: &HeaderMap) -> &Said {
        let header = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        // Browsers name the languages best first.
        let tags = header.unwrap_or_default().split(',');
        let tags = tags.map(|tag| tag.split(';').next().unwrap_or_default().trim());
        let tag = locale::negotiate(tags).map_or(FALLBACK, |tongue| tongue.tag);
        self.0.iter().find(|said| said.tongue.tag == tag).unwrap_or(&self.0[0])
    }

    /// All of them, in the order of the picker.
    pub fn all(&self) -> &[Said] {
        &self.0
    }
}

fn said(tongue: &'static Tongue) -> Result<Said, LocaleError> {
    let locale = Locale::built_in(tongue.tag)?;
    Ok(Said {
        tongue,
        here: locale.text("portal-here"),
        browser: locale.text("portal-browser"),
        stay: locale.text("portal-stay"),
        open: locale.text("portal-open"),
        apk: locale.text("portal-apk"),
        wait: locale.text("too-many-requests"),
    })
}
