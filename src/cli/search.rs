//! `passi search`: the needs, kinds of help, towns and services that some words find.

use super::near::{moment, position};
use super::{CliError, json, locale, text};
use crate::device;
use crate::domain::position::Position;
use crate::domain::schedule::RomeTime;
use crate::domain::search::{self, Subject};
use crate::domain::service::Nearby;
use crate::locale::word_lists;
use crate::platform;
use crate::store::{Content, StoreError};
use clap::Args;

/// What words find, in any language.
#[derive(Debug, Args)]
pub struct Search {
    /// What to look for, in any of the app's languages
    #[arg(value_name = "QUERY")]
    query: String,
    /// Whose nearest services come first: `latitude,longitude` in degrees, or a municipality
    #[arg(long, value_name = "PLACE", default_value = "Perugia", allow_hyphen_values = true)]
    at: String,
    /// The moment asked about, on Italian clocks, such as `2026-12-25T10:00` [default: now]
    #[arg(long, value_name = "TIME", value_parser = moment)]
    when: Option<RomeTime>,
    /// How many services at most
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..=1000))]
    k: u16,
    /// Language of the answer, whose words come first [default: the device's]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Answer as JSON
    #[arg(long)]
    json: bool,
}

/// What was found, ready to be told.
pub(super) struct Answer {
    /// Needs, kinds of help and towns, the best first, by their names.
    pub hits: Vec<(search::Hit, String)>,
    /// Services, the best first.
    pub services: Vec<(Nearby, search::Reason)>,
}

impl Search {
    /// The answer, ready to print.
    pub(super) fn answer(&self) -> Result<String, CliError> {
        let locale = locale(self.lang.as_deref())?;
        let content = device::content()?;
        let now = self.when.unwrap_or_else(platform::now);
        let (at, _) = position(&content, &self.at)?;
        let vocabulary = content.vocabulary(&word_lists());
        let services = content.searchable(at)?;
        let found = search::find(&vocabulary, &services, &self.query, locale.tag(), self.k.into());
        let name = |subject: &Subject| match subject {
            Subject::Need(need) => locale.text(&format!("need-{need}")),
            Subject::Kind(kind) => locale.text(&format!("category-{}", kind.code)),
            Subject::Town(id) => town_name(&content, id),
        };
        let hits = found.hits.into_iter().map(|hit| (name(&hit.subject), hit));
        let answer = Answer {
            hits: hits.map(|(name, hit)| (hit, name)).collect(),
            services: read(&content, found.services, at, now)?,
        };
        if self.json {
            json::search(&answer)
        } else {
            Ok(text::search(&locale, &self.query, &answer, now))
        }
    }
}

fn town_name(content: &Content, id: &str) -> String {
    content.municipality(id).map_or_else(|| id.to_owned(), |town| town.name.clone())
}

/// The services of these rows with their reasons.
fn read(
    content: &Content,
    found: Vec<search::FoundService>,
    at: Position,
    now: RomeTime,
) -> Result<Vec<(Nearby, search::Reason)>, StoreError> {
    let rows: Vec<i64> = found.iter().map(|found| found.row).collect();
    let reasons = found.into_iter().map(|found| found.reason);
    Ok(content.rows(&rows, at, now)?.into_iter().zip(reasons).collect())
}
