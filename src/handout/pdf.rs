//! The pages as one file.

use super::letters::Letters;
use super::{Handout, Paper, content, flow, letter_lines};
use crate::domain::mediation::Letter;
use crate::phrases::ITALIAN;
use std::path::PathBuf;

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

/// A request for a mediator as a PDF of one page or more.
///
/// # Errors
/// See [`HandoutError`].
pub fn letter_pdf(letter: &Letter, letters: &mut Letters) -> Result<Vec<u8>, HandoutError> {
    let lines = letter_lines(letter);
    flow::Flow::new(Paper::A4, false, letters).write_lines(&lines, ITALIAN)
}
