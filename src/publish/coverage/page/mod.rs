//! `coverage.html`: the report for the people who decide where desks are, in Italian.
//!
//! One file with its style and pictures in it and no script: it can be sent by mail, opened
//! without a network, printed. `overview` says what is most in want, `need` shows each need with
//! its map, `zones` and `towns` are the whole tables, `change` compares with an earlier release,
//! and `method` tells how all that was counted and what it is not. `map` and `bars` draw, `frame`
//! makes tables, `words` puts numbers and foreign text into Italian and into HTML.

mod bars;
mod change;
mod frame;
mod map;
mod method;
mod need;
mod overview;
mod towns;
mod words;
mod zones;

use super::Coverage;
use super::sums::{self, Sum};
use crate::domain::need::Need;
use crate::publish::PublishError;
use crate::publish::boundaries::Boundaries;
use map::Atlas;
use std::collections::BTreeMap;
use words::{Words, plain};

const STYLE: &str = include_str!("page.css");

/// What the sections are made of.
struct Page<'a> {
    coverage: &'a Coverage,
    words: Words,
    atlas: Atlas,
    has_outlines: bool,
}

impl Page<'_> {
    /// The sums of a need's zones.
    fn zones(&self, need: Need) -> BTreeMap<u8, Sum> {
        let Coverage { ground, distances, .. } = self.coverage;
        sums::by_zone(&ground.towns, &distances.metres(need))
    }

    /// The sum of a need in the whole region.
    fn region(&self, need: Need) -> Sum {
        self.zones(need).into_values().sum()
    }

    /// How many desks serve a need at a known place.
    fn places(&self, need: Need) -> usize {
        self.coverage.ground.desks.iter().filter(|desk| desk.needs.contains(need)).count()
    }

    /// How many services without a place serve a need.
    fn placeless(&self, need: Need) -> usize {
        self.coverage.ground.placeless.iter().filter(|needs| needs.contains(need)).count()
    }

    /// "9 Spoleto"; the number alone where nobody says who leads the zone.
    fn zone(&self, zone: u8) -> String {
        let lead = self.coverage.ground.zone_leads.get(&zone);
        lead.map_or(zone.to_string(), |lead| format!("{zone} {}", plain(lead)))
    }

    /// A town by its place in the list.
    fn town(&self, town: usize) -> String {
        plain(&self.coverage.ground.towns[town].name)
    }
}

/// The whole page.
pub(super) fn text(
    coverage: &Coverage,
    boundaries: Option<&Boundaries>,
) -> Result<String, PublishError> {
    let atlas = Atlas::of(&coverage.ground.towns, boundaries);
    let page = Page { coverage, words: Words::read()?, atlas, has_outlines: boundaries.is_some() };
    let change = coverage.change.as_ref().map(|change| change::section(&page, change));
    let change_link =
        if change.is_some() { r##"<li><a href="#change">Cosa è cambiato</a></li>"## } else { "" };
    let named = &coverage.ground.named;
    Ok(format!(
        r##"<!DOCTYPE html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Quanto sono lontani i servizi ({feed}, {release})</title>
<style>
{STYLE}</style>
</head>
<body>
{patterns}{shapes}
<header>
<h1>Quanto sono lontani i servizi</h1>
<p>Dati «{feed}», {release}. Tutte le distanze sono <strong>in linea d’aria</strong>, dal centro abitato principale di ogni comune: le strade sono più lunghe.</p>
<nav aria-label="In questa pagina"><ul>
<li><a href="#overview">In breve</a></li><li><a href="#ranking">Dove un altro sportello</a></li>{change_link}<li><a href="#needs">Bisogno per bisogno</a></li><li><a href="#zones-table">Zone sociali</a></li><li><a href="#towns">Tutti i comuni</a></li><li><a href="#method">Metodo e limiti</a></li>
</ul></nav>
</header>
<main>
{overview}{ranking}{change}{needs}{zones}{towns}{method}</main>
</body>
</html>
"##,
        feed = plain(&named.feed),
        release = page.words.release(named),
        patterns = bars::patterns(),
        shapes = page.atlas.shared(&coverage.ground),
        overview = overview::section(&page),
        ranking = overview::ranking(&page),
        change = change.unwrap_or_default(),
        needs = need::sections(&page),
        zones = zones::section(&page),
        towns = towns::section(&page),
        method = method::section(&page),
    ))
}
