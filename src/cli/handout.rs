//! `passi handout`: the nearest help for a place on paper.

use super::near::{moment, need, position};
use super::{CliError, locale};
use crate::device;
use crate::domain::directory::Query;
use crate::domain::filter::Filter;
use crate::domain::need::Need;
use crate::domain::position::Position;
use crate::domain::schedule::RomeTime;
use crate::domain::service::Nearby;
use crate::handout::{Handout, Letters, Paper, font_folders, message, pdf};
use crate::kiosk::Kiosk;
use crate::kiosk::printing::print;
use crate::locale::{Locale, Value};
use crate::platform;
use crate::store::Content;
use chrono::{DateTime, NaiveDate};
use chrono_tz::Europe::Rome;
use clap::Args;
use std::fs;
use std::path::PathBuf;

/// A handout for somebody without the app.
#[derive(Args, Debug)]
pub struct HandoutArguments {
    /// Where: `latitude,longitude` in degrees, or a municipality such as `Norcia`
    #[arg(
        long,
        value_name = "PLACE",
        allow_hyphen_values = true,
        required_unless_present = "services"
    )]
    at: Option<String>,
    /// Only help for this need
    #[arg(long, value_parser = need)]
    need: Option<Need>,
    /// These services by their ids, in this order, not the nearest
    #[arg(long, value_name = "ID", value_delimiter = ',', conflicts_with_all = ["at", "need"])]
    services: Vec<String>,
    /// Languages of the handout, the first one leading [default: the device's]
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    lang: Vec<String>,
    /// Size of the paper: a4 or a5
    #[arg(long, default_value = "a4", value_parser = paper)]
    paper: Paper,
    /// How many places at most; help without a place comes after them, as much at most
    #[arg(long, default_value_t = 6, value_parser = clap::value_parser!(u16).range(1..=20))]
    k: u16,
    /// The day on whose week the hours are told, such as `2026-12-25` [default: today]
    #[arg(long, value_name = "TIME", value_parser = moment)]
    when: Option<RomeTime>,
    /// Look for fonts here, not where the system keeps them
    #[arg(long, value_name = "DIR")]
    fonts: Vec<PathBuf>,
    /// Where to write the PDF; without it a text message is printed
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl HandoutArguments {
    /// Writes the file and says so, or gives the message.
    pub(super) fn answer(&self) -> Result<String, CliError> {
        let languages = self.languages()?;
        let content = device::content()?;
        let now = self.when.unwrap_or_else(platform::now);
        let place = self.at.as_deref().map(|given| position(&content, given)).transpose()?;
        let services = match &place {
            Some((at, _)) => self.nearest(&content, *at, now)?,
            None => self.chosen(&content, now)?,
        };
        let handout = Handout {
            // Degrees are nothing to read on paper, and nobody's business.
            town: place
                .as_ref()
                .map(|(_, town)| town.as_str())
                .filter(|town| content.municipality_named(town).is_some()),
            need: self.need,
            services: &services,
            languages: &languages,
            towns: content.municipalities(),
            data_of: issued(&content),
            now,
        };
        let Some(out) = &self.out else {
            return Ok(message(&handout) + "\n");
        };
        let folders = if self.fonts.is_empty() { font_folders() } else { self.fonts.clone() };
        let bytes = pdf(&handout, self.paper, &mut Letters::find(&folders)?)?;
        fs::write(out, bytes).map_err(|source| CliError::Write { path: out.clone(), source })?;
        let path = out.display().to_string();
        let values =
            [("count", Value::Number(services.len() as f64)), ("path", path.as_str().into())];
        Ok(locale(None)?.format("cli-handout", &values) + "\n")
    }

    fn languages(&self) -> Result<Vec<Locale>, CliError> {
        match self.lang[..] {
            [] => Ok(vec![locale(None)?]),
            _ => self.lang.iter().map(|tag| locale(Some(tag))).collect(),
        }
    }

    fn nearest(
        &self,
        content: &Content,
        at: Position,
        now: RomeTime,
    ) -> Result<Vec<Nearby>, CliError> {
        let (k, filter) = (self.k.into(), Filter { need: self.need, ..Filter::default() });
        let answer = content.near(&Query { at, k, filter, now })?;
        let everywhere = answer.everywhere.into_iter().take(k);
        let found: Vec<_> = answer.nearest.into_iter().chain(everywhere).collect();
        if found.is_empty() { Err(CliError::NothingToHand) } else { Ok(found) }
    }

    fn chosen(&self, content: &Content, now: RomeTime) -> Result<Vec<Nearby>, CliError> {
        let named = |id: &String| {
            content.service(id, now)?.ok_or_else(|| CliError::NoService { id: id.clone() })
        };
        self.services.iter().map(named).collect()
    }
}

/// Puts the nearest help for this totem on its printer, in its first language.
pub(super) fn try_printer(kiosk: &Kiosk) -> Result<(), CliError> {
    let printer = kiosk.printer.as_deref().ok_or(CliError::NoPrinter)?;
    let languages = [locale(kiosk.languages.first().map(String::as_str))?];
    let (content, now) = (device::content()?, platform::now());
    let query = Query { at: kiosk.place, k: 6, filter: Filter::default(), now };
    let services = content.near(&query)?.nearest;
    let handout = Handout {
        town: None,
        need: None,
        services: &services,
        languages: &languages,
        towns: content.municipalities(),
        data_of: issued(&content),
        now,
    };
    let bytes = pdf(&handout, Paper::A4, &mut Letters::find(&font_folders())?)?;
    Ok(print(&bytes, printer)?)
}

/// The day on which the release was issued, in Italy.
fn issued(content: &Content) -> Option<NaiveDate> {
    let issued = DateTime::parse_from_rfc3339(&content.release().issued).ok()?;
    Some(issued.with_timezone(&Rome).date_naive())
}

fn paper(name: &str) -> Result<Paper, String> {
    Paper::named(name).ok_or_else(|| "no such paper; choose a4 or a5".to_owned())
}
