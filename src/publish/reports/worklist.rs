//! What to look at first: the reports of one mistake together, the gravest mistake first.

use super::Collected;
use crate::domain::report::Fault;
use crate::publish::{PublishError, source};
use crate::store::Content;
use chrono::NaiveDate;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::path::Path;

/// The records of the current data by their ids, each as a person knows it.
pub type Known = BTreeMap<String, String>;

/// One mistake.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Task {
    /// The record's id.
    pub record: String,
    /// What it is called, and its town; none where it is not in the data.
    pub name: Option<String>,
    /// What is wrong with it, as a code.
    pub kind: &'static str,
    /// How many reported it.
    pub count: usize,
    /// When the last one did.
    pub last: NaiveDate,
    /// What they said, the last one first.
    pub words: Vec<String>,
}

/// Every mistake that was reported.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Worklist {
    /// Mistakes of records that are in the data, the gravest first, then those that most people
    /// reported, then the latest.
    pub tasks: Vec<Task>,
    /// Mistakes of records that are not there any more, or never were.
    pub unknown: Vec<Task>,
}

/// The records in the source of this folder, drafts aside; without one those that this program
/// ships.
///
/// # Errors
/// The source or the data cannot be read.
pub fn known(folder: Option<&Path>) -> Result<Known, PublishError> {
    let told = |name: &str, town: Option<&str>| match town {
        Some(town) => format!("{name}, {town}"),
        None => name.to_owned(),
    };
    let Some(folder) = folder else {
        let services = Content::bundled()?.services()?;
        let named = services.into_iter().map(|(_, service)| {
            let town = service.place.as_ref().map(|place| place.municipality.as_str());
            (service.id.clone(), told(&service.name, town))
        });
        return Ok(named.collect());
    };
    let source = source::read(folder)?;
    let towns = source.municipalities.iter();
    let towns: BTreeMap<&str, &str> =
        towns.map(|row| (row.text("istat_code"), row.text("name"))).collect();
    let active = source.services.iter().filter(|row| row.text("status") == "active");
    let named = active.map(|row| {
        let town = towns.get(row.text("municipality")).copied();
        (row.text("id").to_owned(), told(row.text("name"), town))
    });
    Ok(named.collect())
}

/// The list of what was reported.
pub fn worklist(mut reports: Vec<Collected>, known: &Known) -> Worklist {
    reports.sort_by_key(|collected| Reverse(collected.date));
    let mut mistakes: BTreeMap<(Fault, String), Vec<Collected>> = BTreeMap::new();
    for collected in reports {
        let key = (collected.report.fault, collected.report.service_id.clone());
        mistakes.entry(key).or_default().push(collected);
    }
    let mut tasks: Vec<(Fault, Task)> = mistakes
        .into_iter()
        .filter_map(|((fault, record), reports)| {
            let mut words: Vec<String> = Vec::new();
            for Collected { report, .. } in &reports {
                if !report.words.is_empty() && !words.contains(&report.words) {
                    words.push(report.words.clone());
                }
            }
            let (count, last) = (reports.len(), reports.first()?.date);
            let name = known.get(&record).cloned();
            Some((fault, Task { record, name, kind: fault.code(), count, last, words }))
        })
        .collect();
    tasks.sort_by_key(|(fault, task)| (*fault, Reverse(task.count), Reverse(task.last)));
    let (tasks, unknown) =
        tasks.into_iter().map(|(_, task)| task).partition(|it| it.name.is_some());
    Worklist { tasks, unknown }
}

impl fmt::Display for Worklist {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reports: usize = self.tasks.iter().chain(&self.unknown).map(|task| task.count).sum();
        let (tasks, unknown) = (self.tasks.len(), self.unknown.len());
        write!(
            f,
            "reports: {reports}; mistakes to look at: {tasks}; of no record here: {unknown}"
        )?;
        for task in &self.tasks {
            write!(f, "\n\n{task}")?;
        }
        if !self.unknown.is_empty() {
            f.write_str("\n\nNot in the data:")?;
        }
        for task in &self.unknown {
            write!(f, "\n\n{task}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Task {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Task { record, name, kind, count, last, words } = self;
        write!(f, "{kind:<6}  {count} x, last {last}  {record}")?;
        if let Some(name) = name {
            write!(f, "  {name}")?;
        }
        for said in words {
            f.write_char('\n')?;
            write!(f, "        \"{said}\"")?;
        }
        Ok(())
    }
}
