//! `passi near`: the nearest help for a place and a moment.

use super::{CliError, json, locale, text};
use crate::device;
use crate::domain::directory::Query;
use crate::domain::filter::Filter;
use crate::domain::language::{LANGUAGES, LanguageSet};
use crate::domain::need::Need;
use crate::domain::position::Position;
use crate::domain::schedule::{RomeTime, rome};
use crate::domain::search::Subject;
use crate::domain::service::Municipality;
use crate::domain::visiting::advice;
use crate::locale::{FALLBACK, word_lists};
use crate::platform;
use crate::store::Content;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Europe::Rome;
use clap::Args;

/// The nearest help for a place.
#[derive(Debug, Args)]
pub struct Near {
    /// Where: `latitude,longitude` in degrees, or a municipality such as `Norcia`
    #[arg(long, value_name = "PLACE", allow_hyphen_values = true)]
    at: String,
    /// Only help for this need
    #[arg(long, value_parser = need)]
    need: Option<Need>,
    /// Only what is surely open
    #[arg(long)]
    open_now: bool,
    /// The moment asked about, on Italian clocks, such as `2026-12-25T10:00` [default: now]
    #[arg(long, value_name = "TIME", value_parser = moment)]
    when: Option<RomeTime>,
    /// How many places at most
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..=1000))]
    k: u16,
    /// Only where this language is spoken (ISO 639 code)
    #[arg(long, value_name = "CODE", value_parser = spoken)]
    speaks: Option<LanguageSet>,
    /// Only where it is stated that no appointment is needed
    #[arg(long)]
    no_appointment: bool,
    /// Only where it is stated that no document is asked for
    #[arg(long)]
    no_documents: bool,
    /// Only where it is stated that the way in has no step
    #[arg(long)]
    step_free: bool,
    /// Language of the answer [default: the device's]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Answer as JSON
    #[arg(long)]
    json: bool,
}

impl Near {
    /// The answer, ready to print.
    pub(super) fn answer(&self) -> Result<String, CliError> {
        let locale = locale(self.lang.as_deref())?;
        let content = device::content()?;
        let now = self.when.unwrap_or_else(platform::now);
        let (at, place) = position(&content, &self.at)?;
        let query = Query { at, k: self.k.into(), filter: self.filter(), now };
        let answer = content.near(&query)?;
        // Of a narrowed list the next desk may be missing.
        let is_whole = query.filter.need.is_some() && !query.filter.is_narrowed();
        let advice = advice(&answer.nearest, now).filter(|_| is_whole);
        if self.json {
            json::list(answer.nearest.iter().chain(&answer.everywhere))
        } else {
            Ok(text::near(&locale, &place, &answer, advice.as_ref(), now))
        }
    }

    fn filter(&self) -> Filter {
        Filter {
            need: self.need,
            open: self.open_now,
            languages: self.speaks.unwrap_or_default(),
            no_appointment: self.no_appointment,
            no_documents: self.no_documents,
            step_free: self.step_free,
        }
    }
}

/// The position meant, and how to name it.
pub(super) fn position(content: &Content, given: &str) -> Result<(Position, String), CliError> {
    if let Some(at) = coordinates(given) {
        return Ok((at, given.to_owned()));
    }
    if let Some(town) = content.municipality_named(given) {
        return Ok((town.position, town.name.clone()));
    }
    if let Some(town) = named_elsewhere(content, given) {
        return Ok((town.position, town.name.clone()));
    }
    let near: Vec<_> =
        content.municipalities_starting(given).iter().map(|town| town.name.clone()).collect();
    let hint = match near[..] {
        [] => String::new(),
        _ => format!("; did you mean {}?", near.join(", ")),
    };
    Err(CliError::Place { given: given.to_owned(), hint })
}

/// The municipality that is called so in one of the other languages, or in other letters.
fn named_elsewhere<'a>(content: &'a Content, given: &str) -> Option<&'a Municipality> {
    let named = content.vocabulary(&word_lists()).find(given, FALLBACK).into_iter();
    let mut towns = named.filter(|hit| !hit.reason.similar).filter_map(|hit| match hit.subject {
        Subject::Town(id) => content.municipality(&id),
        Subject::Need(_) | Subject::Kind(_) => None,
    });
    towns.next().filter(|_| towns.next().is_none())
}

fn coordinates(given: &str) -> Option<Position> {
    let (lat, lon) = given.split_once(',')?;
    Position::new(lat.trim().parse().ok()?, lon.trim().parse().ok()?)
}

pub(super) fn need(code: &str) -> Result<Need, String> {
    Need::from_code(code).ok_or_else(|| {
        let codes: Vec<_> = Need::ALL.iter().map(|need| need.code()).collect();
        format!("no such need; choose one of {}", codes.join(", "))
    })
}

fn spoken(code: &str) -> Result<LanguageSet, String> {
    let set = LanguageSet::of([code]);
    if set.is_empty() {
        return Err(format!("no such language; choose one of {}", LANGUAGES.join(", ")));
    }
    Ok(set)
}

/// A wall time in Italy, with or without seconds, a day (from midnight), or RFC 3339.
pub(super) fn moment(given: &str) -> Result<RomeTime, String> {
    if let Ok(moment) = DateTime::parse_from_rfc3339(given) {
        return Ok(moment.with_timezone(&Rome));
    }
    ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(given, format).ok())
        .or_else(|| {
            let day = NaiveDate::parse_from_str(given, "%Y-%m-%d").ok()?;
            Some(day.and_time(NaiveTime::MIN))
        })
        .and_then(rome)
        .ok_or_else(|| "give a time such as 2026-12-25T10:00".to_owned())
}
