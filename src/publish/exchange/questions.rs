//! What an import asks instead of guessing, and the answers.
//!
//! `questions.csv` has a line for each pair that may be one service; the operator writes `same`,
//! `other` or `skip` into its last column, and the next import of the same file acts on it. An
//! answer that was acted on is taken out of the file: `imports.csv` remembers what came of it. Only
//! the answer on a known row whose name has changed stays, for as long as the name does. Cells
//! stand guarded, since spreadsheet programs open the file.

use super::sheet::unguarded;
use crate::publish::PublishError;
use crate::publish::inspection::guarded;
use crate::publish::table::Table;
use std::collections::HashMap;
use std::fmt;
use std::path::Path;
use std::str::FromStr;

/// Name of the file, where no other is named.
pub const QUESTIONS: &str = "questions.csv";

/// Its columns.
pub const QUESTION_COLUMNS: &[&str] = &["question", "theirs", "ours", "why", "answer"];

/// What a person says of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Both are one service: fill in what our row lacks.
    Same,
    /// They are two.
    Other,
    /// Not to be taken, now and later.
    Skip,
}

impl FromStr for Answer {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.trim().to_lowercase().as_str() {
            "same" => Ok(Answer::Same),
            "other" => Ok(Answer::Other),
            "skip" => Ok(Answer::Skip),
            other => Err(format!("`{other}` is not one of same, other, skip")),
        }
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Answer::Same => "same",
            Answer::Other => "other",
            Answer::Skip => "skip",
        })
    }
}

/// Whether a candidate is the same as a row of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The candidate's key.
    pub key: String,
    /// The row's id.
    pub id: String,
    /// The candidate's name and place.
    pub theirs: String,
    /// The row's name and place.
    pub ours: String,
    /// What both have in common.
    pub why: String,
}

impl Question {
    /// How the question is named in the file.
    pub fn name(&self) -> String {
        format!("{} = {}", self.key, self.id)
    }
}

/// The questions of earlier imports with their answers, and those of this one.
pub struct Questions {
    table: Table,
    /// The ids that each key was asked about before.
    asked: HashMap<String, Vec<String>>,
}

impl Questions {
    /// Reads the file; none is one without questions.
    ///
    /// # Errors
    /// The file cannot be read, or holds an answer that is none.
    pub fn read(path: &Path) -> Result<Self, PublishError> {
        if !path.exists() {
            let table = Table::empty(path, QUESTION_COLUMNS);
            return Ok(Questions { table, asked: HashMap::new() });
        }
        let table = Table::read(path, QUESTION_COLUMNS)?;
        for key in table.keys() {
            let answer = table.cell(key, "answer");
            if let Err(reason) = answer.parse::<Answer>()
                && !answer.trim().is_empty()
            {
                let reason = format!("{key}: {reason}");
                return Err(PublishError::Read { path: path.to_owned(), reason });
            }
        }
        let mut asked: HashMap<String, Vec<String>> = HashMap::new();
        for (key, id) in table.keys().filter_map(|name| name.rsplit_once(" = ")) {
            asked.entry(key.to_owned()).or_default().push(id.to_owned());
        }
        Ok(Questions { table, asked })
    }

    /// The questions of earlier imports about a key: what was asked once is not decided by itself,
    /// even when the rows have become less alike.
    pub fn earlier(&self, key: &str) -> Vec<Question> {
        let ids = self.asked.get(key).into_iter().flatten();
        let question = |id: &String| {
            let name = format!("{key} = {id}");
            let cell = |column: &str| unguarded(self.table.cell(&name, column)).to_owned();
            Question {
                key: key.to_owned(),
                id: id.clone(),
                theirs: cell("theirs"),
                ours: cell("ours"),
                why: cell("why"),
            }
        };
        ids.map(question).collect()
    }

    /// The answer to a question, if the file has one.
    pub fn answer(&self, question: &Question) -> Option<Answer> {
        self.table.cell(&question.name(), "answer").parse().ok()
    }

    /// The answer to a question, if it was given on what the candidate is named now.
    pub fn standing(&self, question: &Question) -> Option<Answer> {
        let is_same = unguarded(self.table.cell(&question.name(), "theirs")) == question.theirs;
        self.answer(question).filter(|_| is_same)
    }

    /// Keeps an answer in the file.
    pub fn remember(&mut self, question: &Question, answer: Answer) {
        self.ask(question);
        self.table.set(&question.name(), "answer", &answer.to_string());
    }

    /// Takes a question in, for the operator to answer; an answer on another name is none.
    pub fn ask(&mut self, question: &Question) {
        let name = question.name();
        if self.standing(question).is_none() {
            self.table.set(&name, "answer", "");
        }
        let asked = self.asked.entry(question.key.clone()).or_default();
        if !asked.contains(&question.id) {
            asked.push(question.id.clone());
        }
        for (column, text) in
            [("theirs", &question.theirs), ("ours", &question.ours), ("why", &question.why)]
        {
            self.table.set(&name, column, &guarded(text));
        }
    }

    /// Takes out a question that was answered and acted on.
    pub fn settle(&mut self, question: &Question) {
        self.table.remove(&question.name());
    }

    /// Where they are.
    pub fn path(&self) -> &Path {
        self.table.path()
    }

    /// Writes the file; where there never was a question, none is made.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write(&self) -> Result<(), PublishError> {
        if self.table.keys().next().is_none() && !self.table.path().exists() {
            return Ok(());
        }
        self.table.write()
    }
}
