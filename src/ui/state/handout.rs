//! The handout: what is collected, on paper or in a message.
//!
//! Where the program can set letters it makes the file itself; a browser sets them better than any
//! library that a page could carry, and prints to paper or to a file, so the page draws the sheet and
//! asks the browser.

use super::State;
use crate::domain::schedule::RomeTime;
use crate::domain::service::{Municipality, Nearby};
use crate::handout::{self, Handout};
use crate::locale::Locale;
use chrono::{DateTime, NaiveDate};
use dioxus::prelude::*;

/// How making the handout went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// It is at work.
    Working,
    /// The person has it.
    Given,
    /// This device has no letters for one of its languages.
    NoLetters,
    /// It could not be made or handed over.
    NotGiven,
}

/// What a handout is made of, apart from its languages.
#[derive(Clone)]
struct Gathered {
    services: Vec<Nearby>,
    towns: Vec<Municipality>,
    data_of: Option<NaiveDate>,
    now: RomeTime,
}

impl Gathered {
    fn handout<'a>(&'a self, languages: &'a [Locale]) -> Handout<'a> {
        Handout {
            // They may be from anywhere.
            town: None,
            need: None,
            services: &self.services,
            languages,
            towns: &self.towns,
            data_of: self.data_of,
            now: self.now,
        }
    }
}

impl State {
    /// The handout as a message: names, addresses and numbers.
    pub fn handout_message(self) -> String {
        handout::message(&self.gathered().handout(&[]))
    }

    /// The handout in words, for the browser to print; none where a language cannot be read.
    #[cfg(not(all(feature = "handout", not(target_arch = "wasm32"))))]
    pub async fn handout_sheet(self) -> Option<super::Shared<handout::content::Sheet>> {
        let gathered = self.gathered();
        let mut languages = Vec::new();
        for tag in self.handout_languages() {
            languages.push(super::load_locale(tag).await.ok()?);
        }
        Some(super::Shared::new(handout::content::sheet(&gathered.handout(&languages))))
    }

    /// Sets the handout on paper and hands it to the person; none where they did not want it.
    #[cfg(all(feature = "handout", not(target_arch = "wasm32")))]
    pub async fn hand_out(self) -> Option<Made> {
        use crate::handout::{Letters, Paper, font_folders, pdf};
        let (gathered, tags) = (self.gathered(), self.handout_languages());
        let paper = if self.outreach.peek().is_small { Paper::A5 } else { Paper::A4 };
        let set = move || {
            // What is not read is not spoken: with none of them there is no handout.
            let languages = tags.iter().filter_map(|tag| Locale::built_in(tag).ok());
            let languages: Vec<_> = languages.collect();
            let mut letters = Letters::find(&font_folders())?;
            pdf(&gathered.handout(&languages), paper, &mut letters)
        };
        self.hand_over_pdf(set).await
    }

    /// Sets a request for a mediator on paper and hands it to the person; none where they did not want
    /// it.
    #[cfg(all(feature = "handout", not(target_arch = "wasm32")))]
    pub async fn request_on_paper(self, letter: crate::domain::mediation::Letter) -> Option<Made> {
        use crate::handout::{Letters, font_folders, letter_pdf};
        let set = move || letter_pdf(&letter, &mut Letters::find(&font_folders())?);
        self.hand_over_pdf(set).await
    }

    /// Has the pages `set` apart from the screens, and hands them over.
    #[cfg(all(feature = "handout", not(target_arch = "wasm32")))]
    async fn hand_over_pdf(
        self,
        set: impl FnOnce() -> Result<Vec<u8>, crate::handout::HandoutError> + Send + 'static,
    ) -> Option<Made> {
        use crate::handout::HandoutError;
        use crate::platform::{HandedOver, apart};
        let bytes = match apart("handout", set).await {
            Ok(Ok(bytes)) => bytes,
            Ok(Err(HandoutError::NoLetters { .. } | HandoutError::NoFonts { .. })) => {
                return Some(Made::NoLetters);
            }
            Ok(Err(_)) | Err(_) => return Some(Made::NotGiven),
        };
        let sheet = self.body.peek().share_sheet.clone();
        match sheet.hand_over("passi.pdf".to_owned(), bytes).await {
            Ok(HandedOver::Given) => Some(Made::Given),
            Ok(HandedOver::Cancelled) => None,
            Ok(HandedOver::Impossible) | Err(_) => Some(Made::NotGiven),
        }
    }

    /// Prints this service on the totem's printer, in the language of the screens.
    #[cfg(all(
        feature = "handout",
        not(any(target_arch = "wasm32", target_os = "android", target_os = "ios"))
    ))]
    pub async fn print(self, nearby: Nearby) -> Made {
        use crate::handout::{HandoutError, Letters, Paper, font_folders, pdf};
        use crate::kiosk::printing;
        use crate::platform::apart;
        let Some(printer) = self.kiosk().and_then(|kiosk| kiosk.printer.clone()) else {
            return Made::NotGiven;
        };
        let (gathered, tag) =
            (Gathered { services: vec![nearby], ..self.gathered() }, self.locale.peek().tag());
        let print = move || {
            let languages: Vec<_> = Locale::built_in(tag).into_iter().collect();
            let mut letters = Letters::find(&font_folders())?;
            let pages = pdf(&gathered.handout(&languages), Paper::A4, &mut letters)?;
            Ok(printing::print(&pages, &printer).is_ok())
        };
        match apart("print", print).await {
            Ok(Ok(true)) => Made::Given,
            Ok(Err(HandoutError::NoLetters { .. } | HandoutError::NoFonts { .. })) => {
                Made::NoLetters
            }
            Ok(Ok(false) | Err(_)) | Err(_) => Made::NotGiven,
        }
    }

    fn gathered(self) -> Gathered {
        self.look_at_the_clock();
        let (towns, data_of) = self
            .with_content(|content| {
                let issued = DateTime::parse_from_rfc3339(&content.release().issued).ok();
                let day = issued.map(|at| at.with_timezone(&chrono_tz::Europe::Rome).date_naive());
                (content.municipalities().to_vec(), day)
            })
            .unwrap_or_default();
        Gathered { services: self.collected(), towns, data_of, now: *self.now.peek() }
    }
}
