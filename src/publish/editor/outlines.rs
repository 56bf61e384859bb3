//! The map: outlines of the municipalities and the other services as dots, in degrees.

use super::Desk;
use super::saving::EditError;
use crate::publish::source::{self, Row};
use serde::Serialize;

type Ring = Vec<(f64, f64)>;

/// A municipality's outline.
#[derive(Debug, Serialize)]
struct Outline {
    code: String,
    /// Longitude and latitude of the corners, the outer line of each part and its holes.
    rings: Vec<Ring>,
}

/// A service whose place is known.
#[derive(Debug, Serialize)]
struct Dot {
    id: String,
    name: String,
    lat: f64,
    lon: f64,
}

/// What the map shows.
#[derive(Debug, Serialize)]
pub(super) struct Map {
    outlines: Vec<Outline>,
    dots: Vec<Dot>,
}

/// Draws the map of the source as it is now.
///
/// # Errors
/// The source cannot be read.
pub(super) fn map(desk: &Desk) -> Result<Map, EditError> {
    let source = source::read(&desk.source)?;
    let outlines = desk.boundaries.iter().flat_map(|boundaries| boundaries.all());
    let outlines = outlines.map(|(code, outline)| {
        let ring = |ring: &geo::LineString| ring.coords().map(|at| (at.x, at.y)).collect();
        let lines = outline
            .iter()
            .flat_map(|part| std::iter::once(part.exterior()).chain(part.interiors()).map(ring));
        Outline { code: code.to_owned(), rings: lines.collect() }
    });
    let outlines = outlines.collect();
    Ok(Map { outlines, dots: source.services.iter().filter_map(dot).collect() })
}

/// Where a protected place is stands on no map, and what is known by its town alone is no place.
fn dot(row: &Row) -> Option<Dot> {
    let is_near = ["exact", "street", "locality"].contains(&row.text("precision"));
    if row.text("hide_location") == "yes" || !is_near {
        return None;
    }
    let (id, name) = (row.text("id").to_owned(), row.text("name").to_owned());
    Some(Dot { id, name, lat: row.text("lat").parse().ok()?, lon: row.text("lon").parse().ok()? })
}
