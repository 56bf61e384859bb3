//! A handout: some services on paper, for somebody who has no app, in the languages that they read.
//!
//! [`Handout`] is what stands on it. [`pdf`] sets it on pages: `content` says it in words, `letters`
//! finds the fonts and sets paragraphs of any script (parley), `flow` fills the pages and `map` draws
//! where the services are (krilla). [`message`] is the same for a telephone without anything. Nothing
//! here asks the store or a network, so a handout is made wherever the data is.
//!
//! The map knows towns and points only: roads are on the map of the app, whose tiles a sheet of paper
//! does not need for "which town, which side of it, how far". Letters come from the system's own font
//! files, for one that holds Chinese alone is larger than the app; of each only what is used travels
//! in the file. A text without letters here is an error, never a row of boxes.

mod content;
mod draw;
mod flow;
mod letters;
mod map;
mod message;

pub use letters::{Letters, font_folders};
pub use message::message;

use crate::domain::need::Need;
use crate::domain::schedule::RomeTime;
use crate::domain::service::{Municipality, Nearby};
use crate::locale::Locale;
use chrono::NaiveDate;
use std::path::PathBuf;

/// What stands on a handout.
pub struct Handout<'a> {
    /// The town whose nearest these are (Italian); none where somebody chose them.
    pub town: Option<&'a str>,
    /// The need that it answers, if it is one.
    pub need: Option<Need>,
    /// The services, in their order.
    pub services: &'a [Nearby],
    /// Whom it speaks to, at least one; the first one's direction is that of the page.
    pub languages: &'a [Locale],
    /// Towns for the map.
    pub towns: &'a [Municipality],
    /// The day of the data, where it is known.
    pub data_of: Option<NaiveDate>,
    /// When it is made.
    pub now: RomeTime,
}

/// A size of paper, upright.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// 210 by 297 mm.
    A4,
    /// 148 by 210 mm.
    A5,
}

impl Paper {
    /// The paper of this name, `a4` or `a5`.
    pub fn named(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "a4" => Some(Paper::A4),
            "a5" => Some(Paper::A5),
            _ => None,
        }
    }
}

/// Why there is no handout.
#[derive(Debug, thiserror::Error)]
pub enum HandoutError {
    /// No font of this system has a letter of the text.
    #[error(
        "no font here has the letters of `{text}`: install Noto Sans (on Debian the packages \
         fonts-noto-core and fonts-noto-cjk), or name their folder"
    )]
    NoLetters {
        /// The text that cannot be set.
        text: String,
    },
    /// A font file is broken.
    #[error("the font that sets `{text}` cannot be read")]
    Font {
        /// The text that was to be set.
        text: String,
    },
    /// The file cannot be written.
    #[error("the pages cannot be written as PDF: {reason}")]
    Pdf {
        /// What the library says.
        reason: String,
    },
    /// There is no language to say it in.
    #[error("a handout needs a language")]
    NoLanguage,
    /// No folder has a font that we know.
    #[error("none of the fonts that set our languages (Noto Sans and its kin) is in {}", folders.iter().map(|at| at.display().to_string()).collect::<Vec<_>>().join(", "))]
    NoFonts {
        /// Where they were looked for.
        folders: Vec<PathBuf>,
    },
}

/// The handout as a PDF of one page or more.
///
/// # Errors
/// See [`HandoutError`].
pub fn pdf(
    handout: &Handout<'_>,
    paper: Paper,
    letters: &mut Letters,
) -> Result<Vec<u8>, HandoutError> {
    let first = handout.languages.first().ok_or(HandoutError::NoLanguage)?;
    let sheet = content::sheet(handout);
    flow::Flow::new(paper, first.dir() == "rtl", letters).write(&sheet, first.tag())
}
