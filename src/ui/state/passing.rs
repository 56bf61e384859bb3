//! Passing a service on, and letters about mistakes.

use super::State;
use crate::domain::link::Link;
use crate::domain::report::Report;
use crate::platform::HandedOver;
use chrono::NaiveDate;
use dioxus::prelude::*;

/// How passing something on went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passed {
    /// The person has it, or has sent it on.
    Given,
    /// The words are on the clipboard.
    Copied,
    /// It did not go this way.
    NotGiven,
}

impl State {
    /// Hands these words to another app; where the device has no way for that, to the clipboard.
    /// None where the person chose not to.
    pub async fn pass_words(self, words: String) -> Option<Passed> {
        let handing = self.body.peek().share_sheet.hand_over_words(words.clone());
        match handing.await {
            HandedOver::Given => Some(Passed::Given),
            HandedOver::Cancelled => None,
            HandedOver::Impossible => Some(self.copy(&words).await),
        }
    }

    /// Hands over a file; none where the person chose not to.
    pub async fn pass_file(self, name: &str, text: String) -> Option<Passed> {
        let handing = self.body.peek().share_sheet.hand_over(name.to_owned(), text.into_bytes());
        match handing.await {
            Ok(HandedOver::Given) => Some(Passed::Given),
            Ok(HandedOver::Cancelled) => None,
            Ok(HandedOver::Impossible) | Err(_) => Some(Passed::NotGiven),
        }
    }

    /// Puts these words on the clipboard.
    pub async fn copy(self, words: &str) -> Passed {
        let words = serde_json::Value::from(words);
        let mut copying =
            document::eval(&format!("const words = {words};{}", include_str!("../copy.js")));
        match copying.recv::<bool>().await {
            Ok(true) => Passed::Copied,
            _ => Passed::NotGiven,
        }
    }

    /// Who takes reports of mistakes, where the data says so.
    pub fn reports_to(self) -> Option<String> {
        self.with_content(|content| content.reports_to().ok().flatten()).flatten()
    }

    /// The letter that tells of this mistake, written on that day.
    pub fn letter(self, report: &Report, written_on: NaiveDate) -> String {
        let data = self.with_content(|content| {
            let release = content.release();
            format!("{} {}-{}", release.feed, release.epoch, release.sequence)
        });
        report.letter(&data.unwrap_or_default(), written_on)
    }

    /// The address that writes this letter to whoever takes reports; none where nobody does.
    pub fn mail_of_report(self, subject: &str, letter: &str) -> Option<String> {
        let link = Link::letter(&self.reports_to()?, subject, letter)?;
        Some(link.as_str().to_owned())
    }

    /// The letter of the app's own in this address, if it goes to whoever takes reports.
    pub(super) fn own_letter(self, address: &str) -> Option<Link> {
        Link::letter_to(&self.reports_to()?, address)
    }
}
