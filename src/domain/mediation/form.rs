//! The form of a desk, and whether answers to it are right.
//!
//! Each field has a kind; a kind that a newer publisher knows and this version does not is asked as
//! plain text. What a form may not say at all is judged where it is published.

use crate::domain::link::is_mailbox;
use crate::domain::mediation::Texts;
use crate::domain::phone::is_dialable;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// Answers by the ids of their fields.
pub type Answers = BTreeMap<String, String>;

/// No answer has more letters: the whole goes into one e-mail.
pub const MOST_LETTERS: u32 = 1_000;
/// Letters of an answer of one line, where the form says nothing.
const LINE_LETTERS: u32 = 120;
/// Letters of any other answer, where the form says nothing.
const TEXT_LETTERS: u32 = 600;
/// The highest number, where the form says nothing.
const MOST_NUMBER: u32 = 9_999;
/// How many days ahead a date may be, where the form says nothing.
const MOST_DAYS: u32 = 365;

/// What a field asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A few words on one line.
    Line,
    /// A day that is not over.
    Date,
    /// A time of day.
    Time,
    /// A whole number.
    Number,
    /// One of the field's own choices.
    Choice,
    /// One of the desk's languages.
    Language,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// Words on several lines; also what a newer version may mean by a kind that this one does not know.
    #[serde(other)]
    Text,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 9] = [
        Kind::Line,
        Kind::Text,
        Kind::Date,
        Kind::Time,
        Kind::Number,
        Kind::Choice,
        Kind::Language,
        Kind::Phone,
        Kind::Email,
    ];

    /// The code as it is written.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Line => "line",
            Kind::Text => "text",
            Kind::Date => "date",
            Kind::Time => "time",
            Kind::Number => "number",
            Kind::Choice => "choice",
            Kind::Language => "language",
            Kind::Phone => "phone",
            Kind::Email => "email",
        }
    }

    /// Whether a field of it may have a least and a most.
    pub const fn has_bounds(self) -> bool {
        matches!(self, Kind::Line | Kind::Text | Kind::Date | Kind::Number)
    }
}

/// What a desk asks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// Stable id.
    pub id: String,
    /// The questions, in their order.
    pub fields: Vec<Field>,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Stable id within the form.
    pub id: String,
    /// What it asks for.
    pub kind: Kind,
    /// Whether there is no request without it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    /// The least: letters, a number, or days from today.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<u32>,
    /// The most of the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<u32>,
    /// The question.
    pub label: Texts,
    /// What helps to answer it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<Texts>,
    /// What can be chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
}

/// One thing that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Stable id within the field.
    pub id: String,
    /// Its words.
    pub label: Texts,
}

/// Something wrong with one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field's id.
    pub field: String,
    /// What is wrong.
    pub why: Why,
}

/// Why an answer is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// There is none, and there must be.
    Missing,
    /// It has fewer or more letters than it may have.
    Length {
        /// Letters at least.
        least: u32,
        /// Letters at most.
        most: u32,
    },
    /// It is no whole number, or too low or high.
    Number {
        /// The lowest.
        least: u32,
        /// The highest.
        most: u32,
    },
    /// It is no day, or too early or late.
    Day {
        /// The first.
        first: NaiveDate,
        /// The last.
        last: NaiveDate,
    },
    /// It is no time of day.
    Time,
    /// It is none of what can be chosen.
    Choice,
    /// It is no telephone number.
    Phone,
    /// It is no e-mail address.
    Email,
    /// All answers together are too long for an e-mail.
    WholeTooLong,
}

impl Form {
    /// The answers to its own questions, without what nobody sees; empty ones are none.
    pub fn tidied(&self, answers: &Answers) -> Answers {
        let answered = self.fields.iter().filter_map(|field| {
            let answer = tidied(field.kind, answers.get(&field.id)?);
            (!answer.is_empty()).then(|| (field.id.clone(), answer))
        });
        answered.collect()
    }

    /// What is wrong with these answers, in the order of the questions, at most one thing each.
    /// `languages` are those that may be named.
    pub fn problems(
        &self,
        answers: &Answers,
        languages: &[&str],
        today: NaiveDate,
    ) -> Vec<Problem> {
        let wrong = self.fields.iter().filter_map(|field| {
            let answer = answers.get(&field.id).map_or("", String::as_str);
            let why = field.wrong(answer, languages, today)?;
            Some(Problem { field: field.id.clone(), why })
        });
        wrong.collect()
    }
}

impl Field {
    /// The letters that an answer in words may have.
    pub fn letters(&self) -> RangeInclusive<u32> {
        let usual = if self.kind == Kind::Line { LINE_LETTERS } else { TEXT_LETTERS };
        self.min.unwrap_or(1)..=self.max.unwrap_or(usual).min(MOST_LETTERS)
    }

    /// The numbers that may be given.
    pub fn numbers(&self) -> RangeInclusive<u32> {
        self.min.unwrap_or(0)..=self.max.unwrap_or(MOST_NUMBER)
    }

    /// The days that may be given, as of `today`; never one that is over.
    pub fn days(&self, today: NaiveDate) -> RangeInclusive<NaiveDate> {
        let ahead = |days: u32| today.checked_add_days(Days::new(days.into())).unwrap_or(today);
        ahead(self.min.unwrap_or(0))..=ahead(self.max.unwrap_or(MOST_DAYS))
    }

    fn wrong(&self, answer: &str, languages: &[&str], today: NaiveDate) -> Option<Why> {
        if answer.is_empty() {
            return self.required.then_some(Why::Missing);
        }
        let (is_right, why) = match self.kind {
            Kind::Line | Kind::Text => {
                let (least, most) = self.letters().into_inner();
                let letters = answer.chars().count();
                let is_right = (least as usize..=most as usize).contains(&letters);
                (is_right, Why::Length { least, most })
            }
            Kind::Number => {
                let (least, most) = self.numbers().into_inner();
                let is_right = answer.parse().is_ok_and(|number| (least..=most).contains(&number));
                (is_right, Why::Number { least, most })
            }
            Kind::Date => {
                let (first, last) = self.days(today).into_inner();
                let is_right = answer.parse().is_ok_and(|day| (first..=last).contains(&day));
                (is_right, Why::Day { first, last })
            }
            Kind::Time => (is_time(answer), Why::Time),
            Kind::Choice => (self.choices.iter().any(|one| one.id == answer), Why::Choice),
            Kind::Language => (languages.contains(&answer), Why::Choice),
            Kind::Phone => (is_dialable(answer), Why::Phone),
            Kind::Email => (is_mailbox(answer), Why::Email),
        };
        (!is_right).then_some(why)
    }
}

/// Whether this is a time of day such as `09:30`.
fn is_time(answer: &str) -> bool {
    let parts =
        answer.split_once(':').filter(|(hours, minutes)| hours.len().max(minutes.len()) == 2);
    let below = |text: &str, end: u32| {
        text.bytes().all(|sign| sign.is_ascii_digit()) && text.parse().is_ok_and(|of: u32| of < end)
    };
    parts.is_some_and(|(hours, minutes)| {
        below(hours, 24) && minutes.len() == 2 && below(minutes, 60)
    })
}

/// An answer without what nobody sees: on one line, but for words on several.
fn tidied(kind: Kind, answer: &str) -> String {
    let plain = |text: &str| {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        words.chars().filter(|letter| !letter.is_control()).collect::<String>()
    };
    match kind {
        Kind::Text => {
            let lines: Vec<String> = answer.lines().map(plain).collect();
            // No line is empty: that ends a paragraph of the letter.
            lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
        }
        // People write numbers in groups.
        Kind::Phone => plain(answer).chars().filter(|sign| !" -./()".contains(*sign)).collect(),
        _ => plain(answer),
    }
}
