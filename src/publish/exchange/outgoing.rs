//! The rows that leave the source, with nothing in them that must stay hidden.
//!
//! Every export begins here, so that a protected place is left out once and for all formats: of it
//! go the municipality and, at most, the municipality's own point. Who verified a row stays here.

use crate::publish::source::{Row, SERVICE_COLUMNS, Source};
use std::collections::{BTreeMap, HashMap};

/// What a protected place never shows.
const HIDDEN: [&str; 4] = ["place_name", "address", "postal_code", "coordinates_source"];

/// Who verified a row is ours to know: the name of a desk, or of a person.
const INNER: &str = "verified_by";

/// A row on its way out.
#[derive(Clone, Debug)]
pub struct Outgoing<'a> {
    cells: BTreeMap<&'static str, String>,
    /// The name of its municipality; empty where it has none.
    pub town: &'a str,
    /// The province of that, `PG` or `TR`; empty where it has none.
    pub province: &'a str,
}

impl Outgoing<'_> {
    /// The text of a column; empty where the cell is.
    pub fn text(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// Every cell that says something, by column.
    pub fn cells(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.cells.iter().map(|(column, text)| (*column, text.as_str()))
    }

    /// The values of a column that holds several.
    pub fn several(&self, column: &str) -> impl Iterator<Item = &str> {
        self.text(column).split(';').map(str::trim).filter(|part| !part.is_empty())
    }

    /// The coordinate of a column as a number.
    pub fn degrees(&self, column: &str) -> Option<f64> {
        self.text(column).parse().ok()
    }
}

/// The active rows of a source in its order, the drafts among them where asked for.
pub fn rows(source: &Source, with_drafts: bool) -> Vec<Outgoing<'_>> {
    let towns: HashMap<&str, &Row> =
        source.municipalities.iter().map(|row| (row.text("istat_code"), row)).collect();
    let taken = source.services.iter().filter(|row| with_drafts || row.text("status") == "active");
    taken.map(|row| outgoing(row, towns.get(row.text("municipality")).copied())).collect()
}

fn outgoing<'a>(row: &Row, town: Option<&'a Row>) -> Outgoing<'a> {
    let told = SERVICE_COLUMNS.iter().filter(|column| **column != INNER);
    let stated = told.filter_map(|column| Some((*column, row.stated(column)?)));
    let mut cells: BTreeMap<&'static str, String> = stated.collect();
    let of = |column: &str| town.map_or("", |town| town.text(column));
    if row.text("hide_location") == "yes" {
        cells.retain(|column, _| !HIDDEN.contains(column));
        let is_centre = row.text("lat") == of("lat") && row.text("lon") == of("lon");
        if !is_centre {
            cells.retain(|column, _| !["lat", "lon", "precision"].contains(column));
        }
    }
    Outgoing { cells, town: of("name"), province: of("province") }
}
