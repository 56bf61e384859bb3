//! The guides: what to do step by step, what to bring, at which door, and whose rule it is.
//!
//! How they are built up stands in two tables that travel with the app (`assets/guides`): the steps in
//! their order, and the facts that the steps tell, each with its official source and the day for which
//! that says so. Their words are not here: each guide, step and paper has Fluent messages in
//! `locales/<tag>/guides.ftl` (`guide-<id>`, `step-<guide>-<id>`, `item-<id>`).

use super::need::{Category, Need, category};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A guide.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    /// Its id, such as `permit-renewal`.
    pub id: String,
    /// The need whose picture it has.
    pub need: Need,
    /// What to do, in this order.
    pub steps: Vec<Step>,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Its id within the guide.
    pub id: String,
    /// Who helps with it.
    pub door: Door,
    /// Where its rules come from, each source once.
    pub sources: Vec<Source>,
    /// The ids of the papers to bring.
    pub items: Vec<String>,
}

/// Help of which kind.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Door {
    /// Whoever serves this need.
    Need(Need),
    /// This kind of help.
    Kind(&'static Category),
}

/// An official source.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// The law or the office, in Italian.
    pub name: String,
    /// Its address.
    pub url: String,
    /// The day for which it says so.
    pub as_of: NaiveDate,
}

/// A rule that steps tell.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The digits that every telling of it shows.
    pub values: Vec<String>,
    /// What the source says, in Italian.
    pub says: String,
    /// The source.
    pub source: Source,
}

/// A line of a table that cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line} of the guides' {table}: {reason}")]
pub struct GuideError {
    /// `outline` or `facts`.
    pub table: &'static str,
    /// Which line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub reason: String,
}

/// The guides of the two tables.
///
/// # Errors
/// A line that cannot be understood, or names a fact that there is none of.
pub fn read(outline: &str, facts: &str) -> Result<Vec<Guide>, GuideError> {
    let facts = read_facts(facts)?;
    let mut guides: Vec<Guide> = Vec::new();
    for (line, cells) in lines(outline) {
        let error = |reason: String| GuideError { table: "outline", line, reason };
        let [guide, step, door, told, items] = cells[..] else {
            return Err(error(format!("{} columns, not 5", cells.len())));
        };
        let door = read_door(door).ok_or_else(|| error(format!("no need or kind `{door}`")))?;
        match (step, door) {
            ("", Door::Need(need)) => {
                guides.push(Guide { id: guide.to_owned(), need, steps: Vec::new() });
            }
            ("", Door::Kind(_)) => return Err(error("a guide's picture is a need's".to_owned())),
            _ => {
                let of = guides.last_mut().filter(|last| last.id == guide);
                let of = of.ok_or_else(|| error(format!("a step of `{guide}` apart from it")))?;
                let sources =
                    sources(&facts, told).map_err(|fact| error(format!("no fact `{fact}`")))?;
                let items = list(items).map(str::to_owned).collect();
                of.steps.push(Step { id: step.to_owned(), door, sources, items });
            }
        }
    }
    Ok(guides)
}

/// The facts by their ids.
///
/// # Errors
/// A line that cannot be understood.
pub fn read_facts(text: &str) -> Result<BTreeMap<String, Fact>, GuideError> {
    let mut facts = BTreeMap::new();
    for (line, cells) in lines(text).skip(1) {
        let error = |reason: String| GuideError { table: "facts", line, reason };
        let [id, values, says, name, url, as_of, _read] = cells[..] else {
            return Err(error(format!("{} columns, not 7", cells.len())));
        };
        let as_of = as_of.parse().map_err(|_| error(format!("`{as_of}` is no day")))?;
        let fact = Fact {
            values: values.split_whitespace().map(str::to_owned).collect(),
            says: says.to_owned(),
            source: Source { name: name.to_owned(), url: url.to_owned(), as_of },
        };
        if facts.insert(id.to_owned(), fact).is_some() {
            return Err(error(format!("`{id}` twice")));
        }
    }
    Ok(facts)
}

fn lines(text: &str) -> impl Iterator<Item = (usize, Vec<&str>)> {
    let numbered = text.lines().enumerate().map(|(at, line)| (at + 1, line));
    let told = numbered.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    told.map(|(number, line)| (number, line.split('\t').collect()))
}

fn list(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(',').filter(|part| !part.is_empty())
}

fn read_door(code: &str) -> Option<Door> {
    let need = Need::from_code(code).map(Door::Need);
    need.or_else(|| category(code).map(Door::Kind))
}

/// The sources of these facts, each once; the fact that there is none of.
fn sources<'a>(facts: &BTreeMap<String, Fact>, told: &'a str) -> Result<Vec<Source>, &'a str> {
    let mut sources: Vec<Source> = Vec::new();
    for id in list(told) {
        let source = &facts.get(id).ok_or(id)?.source;
        if !sources.contains(source) {
            sources.push(source.clone());
        }
    }
    Ok(sources)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FACTS: &str = "id\tvalue\tfact\tsource\turl\tas_of\tread\n\
        in-8-days\t8\tEntro otto giorni.\tLegge, art. 5\thttps://legge.example\t2026-10-03\tsource\n";

    #[test]
    fn steps_stand_in_their_guide_with_their_sources() {
        let outline = "# comment\npermit\t\tdocuments\t\t\npermit\task\tpatronato\tin-8-days\tpassport,photos\n";
        let guides = read(outline, FACTS).unwrap();
        assert_eq!(guides.len(), 1);
        assert_eq!(guides[0].need, Need::Documents);
        let step = &guides[0].steps[0];
        assert_eq!(step.items, ["passport", "photos"]);
        assert_eq!(step.sources[0].name, "Legge, art. 5");
        assert!(matches!(step.door, Door::Kind(kind) if kind.code == "patronato"));
    }

    #[test]
    fn what_cannot_be_understood_is_told_by_its_line() {
        for (outline, line) in [
            ("permit\t\tnowhere\t\t", 1),
            ("permit\task\twork\t\t", 1),
            ("permit\t\twork\t\t\npermit\task\twork\tin-9-days\t", 2),
            ("permit\t\twork", 1),
            ("permit\t\tpatronato\t\t", 1),
        ] {
            assert_eq!(read(outline, FACTS).unwrap_err().line, line, "{outline}");
        }
        assert!(read("", "id\nin-8-days\t8\t\t\t\ttomorrow\t").is_err());
    }
}
