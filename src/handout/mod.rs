//! A handout: some services on paper, for somebody who has no app, in the languages that they read.
//!
//! [`Handout`] is what stands on it. [`content`] says it in words and [`plan`] where its places are,
//! which is all that a page needs for the browser to print. With the feature `handout`, `pdf` sets it on
//! pages: `letters` finds the fonts and sets paragraphs of any script (parley), `flow` fills the pages
//! and `map` draws the plan (krilla). [`message`] is the same for a telephone without anything, and
//! [`letter_lines`] is a request for a mediator. Nothing here asks the store or a network, so a handout
//! is made wherever the data is.
//!
//! The map knows towns and points only: roads are on the map of the app, whose tiles a sheet of paper
//! does not need for "which town, which side of it, how far". Letters come from the system's own font
//! files, for one that holds Chinese alone is larger than the app; of each only what is used travels
//! in the file. A text without letters here is an error, never a row of boxes.

pub mod content;
#[cfg(all(feature = "handout", not(target_arch = "wasm32")))]
mod draw;
#[cfg(all(feature = "handout", not(target_arch = "wasm32")))]
mod flow;
mod letter;
#[cfg(all(feature = "handout", not(target_arch = "wasm32")))]
mod letters;
#[cfg(all(feature = "handout", not(target_arch = "wasm32")))]
mod map;
mod message;
#[cfg(all(feature = "handout", not(target_arch = "wasm32")))]
mod pdf;
pub mod plan;

pub use letter::letter_lines;
#[cfg(all(feature = "handout", not(target_arch = "wasm32")))]
pub use letters::{Letters, font_folders};
pub use message::message;
#[cfg(all(feature = "handout", not(target_arch = "wasm32")))]
pub use pdf::{HandoutError, letter_pdf, pdf};

use crate::domain::need::Need;
use crate::domain::schedule::RomeTime;
use crate::domain::service::{Municipality, Nearby};
use crate::locale::Locale;
use chrono::NaiveDate;

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
