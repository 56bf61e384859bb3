//! The request as a letter to the desk's office. It is in Italian whatever the language of the screens,
//! for that is what the office reads, and it says nothing but the answers: neither who wrote it nor on
//! which device.

use super::{Answers, Desk, Field, Kind};
use crate::domain::link::Link;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What every letter is about.
const ABOUT: &str = "Richiesta di mediazione culturale";

/// A request that is ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// The office's e-mail address.
    pub to: String,
    /// The office.
    pub office: String,
    /// What the desk is called.
    pub desk: String,
    /// What is asked and answered, in the order of the form: a paragraph each, the question on its
    /// first line.
    pub told: String,
    /// When it was prepared.
    pub prepared_on: NaiveDate,
}

impl Desk {
    /// The letter with these answers; `language` gives the Italian name of a language's code.
    pub fn letter(
        &self,
        answers: &Answers,
        prepared_on: NaiveDate,
        language: impl Fn(&str) -> String,
    ) -> Letter {
        let answers = self.form.tidied(answers);
        let mut told = String::new();
        for field in &self.form.fields {
            if let Some(answer) = answers.get(&field.id) {
                let asked = field.label.italian().trim_end_matches(':');
                told += &format!("{asked}\n{}\n\n", read_out(field, answer, &language));
            }
        }
        Letter {
            to: self.email.clone(),
            office: self.office.clone(),
            desk: self.name.clone(),
            told,
            prepared_on,
        }
    }
}

/// An answer as an Italian office reads it.
fn read_out(field: &Field, answer: &str, language: impl Fn(&str) -> String) -> String {
    let chosen = || field.choices.iter().find(|choice| choice.id == answer);
    match field.kind {
        Kind::Language => language(answer),
        Kind::Choice => chosen().map_or(answer, |choice| choice.label.italian()).to_owned(),
        Kind::Date => answer.parse().map_or(answer.to_owned(), italian_date),
        _ => answer.to_owned(),
    }
}

fn italian_date(day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}

impl Letter {
    /// Its subject.
    pub fn subject(&self) -> String {
        format!("{ABOUT} – {}", self.desk)
    }

    /// What is asked and answered: each paragraph with its question apart.
    pub fn paragraphs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.told.split("\n\n").filter_map(|paragraph| paragraph.split_once('\n'))
    }

    /// Whom it is for.
    pub fn address_line(&self) -> String {
        format!("A: {} <{}>", self.office, self.to)
    }

    /// When it was prepared.
    pub fn date_line(&self) -> String {
        format!("Richiesta preparata il {} con Passi", italian_date(self.prepared_on))
    }

    /// The whole of it as plain text.
    pub fn body(&self) -> String {
        format!("{}\n\n{}{}\n", self.address_line(), self.told, self.date_line())
    }

    /// The address that opens it as a draft of an e-mail; none where it is too long for one, or the
    /// office has no plain address.
    pub fn link(&self) -> Option<Link> {
        Link::letter(&self.to, &self.subject(), &self.body())
    }
}
