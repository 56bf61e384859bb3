//! Mediation on call: where public bodies ask for a cultural mediator, how many hours there are left,
//! and the request itself.
//!
//! A [`Desk`] answers for a province. What it asks is a [`Form`]: data of the operators, not code. A
//! request is answers to that form; those that pass [`Desk::problems`] become a [`Letter`] to the desk's
//! office. Nothing here sends anything or knows a screen; `today` is an argument.

mod form;
mod letter;

pub use form::{Answers, Choice, Field, Form, Kind, MOST_LETTERS, Problem, Why};
pub use letter::Letter;

use super::service::Service;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The language that every text of a desk is written in.
const ITALIAN: &str = "it";

/// One text in several languages, by their BCP 47 tags; Italian is always among them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts(pub BTreeMap<String, String>);

impl Texts {
    /// The text in this language, else in Italian, and the tag of the language that it is in.
    pub fn in_language<'a>(&'a self, tag: &'a str) -> (&'a str, &'a str) {
        match self.0.get(tag) {
            Some(text) => (text, tag),
            None => (self.italian(), ITALIAN),
        }
    }

    /// The text in Italian; empty where a careless publisher left it out.
    pub fn italian(&self) -> &str {
        self.0.get(ITALIAN).map_or("", String::as_str)
    }
}

/// One paragraph of what a desk makes public of its own work: who may ask, what it costs, how soon.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paragraph {
    /// What it is about.
    pub label: Texts,
    /// What is so.
    pub text: Texts,
}

/// How many hours of mediation a desk can still give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Budget {
    /// Nobody says.
    Unknown,
    /// Some.
    Left {
        /// Hours left.
        hours: u32,
        /// The day they were counted.
        on: NaiveDate,
    },
    /// None.
    UsedUp {
        /// The day that was counted.
        on: NaiveDate,
    },
}

/// A desk that sends mediators.
#[derive(Clone, Debug, PartialEq)]
pub struct Desk {
    /// Stable id.
    pub id: String,
    /// The code of its province, `PG` or `TR`.
    pub province: String,
    /// What it is called (Italian).
    pub name: String,
    /// The office that answers (Italian).
    pub office: String,
    /// Where requests go.
    pub email: String,
    /// Languages that its mediators speak, codes of [`super::language::LANGUAGES`].
    pub languages: Vec<String>,
    /// Hours of the whole budget, where that is stated.
    pub hours_budget: Option<u32>,
    /// How many of them are left.
    pub budget: Budget,
    /// It answers within so many hours, where that is stated.
    pub answers_within_h: Option<u32>,
    /// What it makes public of its work.
    pub sheet: Vec<Paragraph>,
    /// Ids of services that may help once the hours are used up.
    pub instead: Vec<String>,
    /// What it asks.
    pub form: Form,
    /// As every service is told: whom to call, its web page, its source. It has no place.
    pub what: Arc<Service>,
}

impl Desk {
    /// The Italian name of its province; the code where this version knows no name.
    pub fn province_name(&self) -> &str {
        match self.province.as_str() {
            "PG" => "Perugia",
            "TR" => "Terni",
            other => other,
        }
    }

    /// Whether its hours are used up.
    pub fn is_used_up(&self) -> bool {
        matches!(self.budget, Budget::UsedUp { .. })
    }

    /// Languages that a request may name: the desk's own, any where it names none.
    pub fn languages_to_ask(&self) -> Vec<&str> {
        match self.languages.is_empty() {
            true => super::language::LANGUAGES.to_vec(),
            false => self.languages.iter().map(String::as_str).collect(),
        }
    }

    /// Everything that keeps these answers from being a request, in the order of the form. Where each
    /// answer is right and together they are too long for an e-mail, the longest is told to be.
    pub fn problems(&self, answers: &Answers, today: NaiveDate) -> Vec<Problem> {
        let answers = self.form.tidied(answers);
        let problems = self.form.problems(&answers, &self.languages_to_ask(), today);
        if !problems.is_empty() {
            return problems;
        }
        // Longer than the name of any language in Italian.
        let longest_name = |_: &str| "x".repeat(40);
        if self.letter(&answers, today, longest_name).link().is_some() {
            return problems;
        }
        let longest = answers.iter().max_by_key(|(_, answer)| answer.len());
        let field = longest.map(|(field, _)| field.clone()).unwrap_or_default();
        vec![Problem { field, why: Why::WholeTooLong }]
    }
}

/// The names of the provinces of these desks, each once, in the order of the desks.
pub fn provinces(desks: &[Desk]) -> Vec<&str> {
    let mut names = Vec::new();
    for desk in desks {
        if !names.contains(&desk.province_name()) {
            names.push(desk.province_name());
        }
    }
    names
}

#[cfg(test)]
mod tests;
