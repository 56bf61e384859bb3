//! Brings candidates into the source's table, with ids that stay.
//!
//! A candidate is known by its key (`imports.csv` of the source says which row that is) or by our
//! own id; where the names are unlike, a person is asked whether it still is that row, since
//! numbers are given again and two lists may be named alike. One that is not known is compared with every row: what is alike is asked, what is not
//! becomes a new draft, named after the service and its municipality. An id is given once, also to
//! a row that was taken out since.

use super::candidate::{Candidate, Left};
use super::fill::{Filled, Weight, fill};
use super::likeness::{self, HALF, Likeness};
use super::mapping::slug;
use super::places::Places;
use super::questions::{Answer, Question, Questions};
use super::report::Report;
use crate::publish::source::Row;
use crate::publish::table::Table;
use crate::publish::validate::Judge;
use std::collections::HashSet;

/// Name of the file that remembers which row a key of a file is.
pub const IMPORTS: &str = "imports.csv";

/// Its columns; an empty id is a candidate that is not to be taken.
pub const IMPORT_COLUMNS: &[&str] = &["key", "id"];

/// How many rows a person is asked about at once.
const ASKED: usize = 3;

/// How a person is asked; none where nobody answers now.
pub type Ask<'a> = dyn FnMut(&Question) -> Option<Answer> + 'a;

/// What was decided on a candidate that is alike to rows of ours.
enum Decision {
    SameAs(String),
    New,
    Skip,
    Open,
}

/// The tables of a source while candidates come in.
pub(in crate::publish) struct Merge<'a> {
    /// The source's services.
    pub services: Table,
    /// Which row a key is.
    pub imports: Table,
    /// What is asked, and was answered.
    pub questions: Questions,
    /// What came of it so far.
    pub report: Report,
    places: &'a Places,
    judge: &'a Judge<'a>,
    overwrite: bool,
    likeness: Likeness,
    used: HashSet<String>,
}

impl<'a> Merge<'a> {
    /// Begins with the tables as they are. With `overwrite`, a file's word replaces ours in drafts
    /// that nobody verified.
    pub fn new(
        services: Table,
        imports: Table,
        questions: Questions,
        (places, judge): (&'a Places, &'a Judge<'a>),
        overwrite: bool,
    ) -> Self {
        let mut likeness = Likeness::default();
        for id in services.keys() {
            likeness.add(id, |column| services.cell(id, column));
        }
        let given = imports.keys().map(|key| imports.cell(key, "id"));
        let used = services.keys().chain(given).map(str::to_owned).collect();
        let report = Report::default();
        Merge { services, imports, questions, report, places, judge, overwrite, likeness, used }
    }

    /// Brings in one candidate that is settled.
    pub fn take(&mut self, candidate: Candidate, ask: &mut Ask<'_>) {
        if self.imports.has(&candidate.key) {
            let id = self.imports.cell(&candidate.key, "id").to_owned();
            self.take_known(&id, &candidate, ask);
        } else if let Some(id) = candidate.own_id.clone() {
            if self.services.has(&id) {
                self.recognize(&id, &candidate, ask);
            } else {
                self.insert(id, &candidate);
            }
        } else {
            self.take_unknown(&candidate, ask);
        }
    }

    fn take_known(&mut self, id: &str, candidate: &Candidate, ask: &mut Ask<'_>) {
        if id.is_empty() {
            self.leave(candidate, "skipped at an earlier import");
        } else if self.services.has(id) {
            self.recognize(id, candidate, ask);
        } else {
            let reason = format!("its row {id} is no more in the source ({IMPORTS} remembers it)");
            self.leave(candidate, reason);
        }
    }

    /// Updates the row that a candidate is known to be, or asks where their names are unlike. The
    /// answer stays in the file, so that it is asked once for each name.
    fn recognize(&mut self, id: &str, candidate: &Candidate, ask: &mut Ask<'_>) {
        let Some(question) = self.doubt(id, candidate) else {
            self.update(id, candidate);
            return;
        };
        let Some(answer) = self.questions.standing(&question).or_else(|| ask(&question)) else {
            self.open(&question);
            return;
        };
        self.questions.remember(&question, answer);
        match answer {
            Answer::Same => self.update(id, candidate),
            Answer::Skip => self.leave(candidate, "skipped, as answered"),
            Answer::Other => {
                let mut candidate = candidate.clone();
                candidate.leave_stamp();
                self.take_unknown(&candidate, ask);
            }
        }
    }

    /// The question whether a row that a candidate is known to be still is that; none where the
    /// names are alike.
    fn doubt(&self, id: &str, candidate: &Candidate) -> Option<Question> {
        let names = likeness::of_names(candidate.text("name"), self.services.cell(id, "name"));
        let why = || format!("known by its key, but names only {:.0} % alike", names * 100.0);
        (names < HALF).then(|| self.question(candidate, id.to_owned(), why()))
    }

    fn take_unknown(&mut self, candidate: &Candidate, ask: &mut Ask<'_>) {
        let alike = self.likeness.alike(|column| candidate.text(column));
        let mut questions: Vec<Question> =
            alike.into_iter().map(|row| self.question(candidate, row.id, row.why)).collect();
        for earlier in self.questions.earlier(&candidate.key) {
            let is_asked = questions.iter().any(|question| question.id == earlier.id);
            if !is_asked && self.services.has(&earlier.id) {
                questions.push(earlier);
            }
        }
        let decision = self.decide(&questions, ask);
        if !matches!(decision, Decision::Open) {
            for question in &questions {
                self.questions.settle(question);
            }
        }
        match decision {
            Decision::New => {
                let id = self.fresh_id(candidate);
                self.insert(id, candidate);
            }
            Decision::SameAs(id) => {
                self.imports.set(&candidate.key, "id", &id);
                if let Some(question) = self.doubt(&id, candidate) {
                    self.questions.remember(&question, Answer::Same);
                }
                self.update(&id, candidate);
            }
            Decision::Skip => {
                // A row without an id: the table makes it by writing a cell of it.
                self.imports.set(&candidate.key, "id", "-");
                self.imports.set(&candidate.key, "id", "");
                self.leave(candidate, "skipped, as answered");
            }
            Decision::Open => {}
        }
    }

    fn question(&self, candidate: &Candidate, id: String, why: String) -> Question {
        let told = |name: &str, town: &str| {
            let town = self.places.name(town);
            if town.is_empty() { name.to_owned() } else { format!("{name}, {town}") }
        };
        let ours = |column: &str| self.services.cell(&id, column);
        Question {
            key: candidate.key.clone(),
            theirs: told(candidate.text("name"), candidate.text("municipality")),
            ours: told(ours("name"), ours("municipality")),
            why,
            id,
        }
    }

    /// One `same` or `skip` decides; a new row needs `other` for each. As long as some are open,
    /// the answers so far stay in the file.
    fn decide(&mut self, questions: &[Question], ask: &mut Ask<'_>) -> Decision {
        let decision = |question: &Question, answer: Answer| match answer {
            Answer::Same => Some(Decision::SameAs(question.id.clone())),
            Answer::Skip => Some(Decision::Skip),
            Answer::Other => None,
        };
        let (mut open, mut others) = (Vec::new(), Vec::new());
        for question in questions {
            match self.questions.answer(question) {
                Some(answer) => match decision(question, answer) {
                    Some(decision) => return decision,
                    None => others.push(question),
                },
                None => open.push(question),
            }
        }
        let mut asked = Vec::new();
        for question in open {
            if asked.len() == ASKED {
                break;
            }
            match ask(question) {
                Some(answer) => match decision(question, answer) {
                    Some(decision) => return decision,
                    None => others.push(question),
                },
                None => asked.push(question),
            }
        }
        if asked.is_empty() {
            return Decision::New;
        }
        for question in others {
            self.questions.remember(question, Answer::Other);
        }
        for question in asked {
            self.open(question);
        }
        Decision::Open
    }

    fn open(&mut self, question: &Question) {
        self.questions.ask(question);
        self.report.questions.push(question.clone());
    }

    fn leave(&mut self, candidate: &Candidate, reason: impl Into<String>) {
        self.report.left.push(Left::new(&candidate.at, reason));
    }

    fn insert(&mut self, id: String, candidate: &Candidate) {
        self.services.set(&id, "status", "draft");
        for (column, text) in candidate.cells() {
            self.services.set(&id, column, text);
        }
        self.likeness.add(&id, |column| candidate.text(column));
        self.imports.set(&candidate.key, "id", &id);
        self.used.insert(id.clone());
        self.report.left_cells.extend(candidate.left.iter().cloned());
        self.report.taken.push(id);
    }

    fn update(&mut self, id: &str, candidate: &Candidate) {
        let before = self.cells(id);
        let weight = self.weight(id);
        let Filled { changed, conflicts, proposals } =
            fill(&mut self.services, id, candidate, weight);
        let was_good = || {
            let cells = before.iter().map(|(column, text)| (*column, text.as_str()));
            self.judge.problems(&Row::of_service(cells)).is_empty()
        };
        if changed && !self.is_good(id) && was_good() {
            for (column, text) in before {
                self.services.set(id, column, &text);
            }
            self.leave(candidate, format!("with it {id} would break a rule of the source"));
            return;
        }
        self.report.left_cells.extend(candidate.left.iter().cloned());
        self.report.conflicts.extend(conflicts);
        self.report.proposals.extend(proposals);
        if changed {
            self.report.updated.push(id.to_owned());
        } else {
            self.report.unchanged += 1;
        }
    }

    /// How far a file's word goes in a row: what is published or verified, only a person changes.
    fn weight(&self, id: &str) -> Weight {
        let is_draft = self.services.cell(id, "status") == "draft";
        match self.services.cell(id, "verified_on") {
            "" if is_draft && self.overwrite => Weight::Wins,
            "" if is_draft => Weight::Fills,
            _ => Weight::Proposed,
        }
    }

    fn cells(&self, id: &str) -> Vec<(&'static str, String)> {
        let row = self.services.row(id).unwrap_or_default();
        row.into_iter().map(|(column, text)| (column, text.to_owned())).collect()
    }

    fn is_good(&self, id: &str) -> bool {
        let row = self.services.row(id).unwrap_or_default();
        self.judge.problems(&Row::of_service(row)).is_empty()
    }

    /// An id that nothing ever had: the name and the municipality, and a number where that is not
    /// enough.
    fn fresh_id(&self, candidate: &Candidate) -> String {
        let town = self.places.name(candidate.text("municipality"));
        let mut base = slug(&[candidate.text("name"), town]);
        base.truncate(56);
        let base = base.trim_end_matches('-');
        let base = if base.is_empty() { "service" } else { base };
        let mut id = base.to_owned();
        let mut number = 2;
        while self.used.contains(&id) {
            id = format!("{base}-{number}");
            number += 1;
        }
        id
    }
}
