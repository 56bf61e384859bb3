//! GeoJSON (RFC 7946), both ways: a collection of features, one a service at one place.
//!
//! Out: our columns are the properties, as text and in every feature, as map programs want them; the
//! point is the geometry, and stands in the properties too only where its digits would be lost
//! (`43.10` is 43.1 as a number). In: the properties are columns like those of a spreadsheet, with
//! the same mapping; the geometry gives `lat` and `lon` where no property does. Only points are
//! taken: the middle of an area is a guess.

use super::candidate::Left;
use super::grid::{Grid, GridRow};
use super::outgoing::Outgoing;
use crate::publish::PublishError;
use crate::publish::source::SERVICE_COLUMNS;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::path::Path;

/// A collection as a table, and the geometries that are no points.
///
/// # Errors
/// It is no collection of features.
pub fn read(path: &Path, value: &Value) -> Result<(Grid, Vec<Left>), PublishError> {
    let Some(features) = value["features"].as_array() else {
        let reason = "it is no collection of features".to_owned();
        return Err(PublishError::Read { path: path.to_owned(), reason });
    };
    let properties = features.iter().filter_map(|feature| feature["properties"].as_object());
    let names: BTreeSet<&String> = properties.flat_map(Map::keys).collect();
    let mut columns: Vec<String> = names.into_iter().cloned().collect();
    for own in ["id", "lat", "lon"] {
        if !columns.iter().any(|name| name == own) {
            columns.push(own.to_owned());
        }
    }
    let mut left = Vec::new();
    let mut rows = Vec::new();
    for (number, feature) in (1..).zip(features) {
        let at = format!("feature {number}");
        let kind = feature["geometry"]["type"].as_str();
        if let Some(kind) = kind.filter(|kind| *kind != "Point") {
            left.push(Left::new(&at, format!("lat: its geometry is a {kind}, no point")));
        }
        let cells = columns.iter().map(|column| cell(feature, column)).collect();
        rows.push(GridRow { at, cells });
    }
    Ok((Grid { columns, rows }, left))
}

fn cell(feature: &Value, column: &str) -> String {
    let own = text(&feature["properties"][column]);
    if !own.is_empty() {
        return own;
    }
    let geometry = &feature["geometry"];
    let at = |place: usize| match geometry["type"].as_str() {
        Some("Point") => text(&geometry["coordinates"][place]),
        _ => String::new(),
    };
    match column {
        "id" => text(&feature["id"]),
        "lat" => at(1),
        "lon" => at(0),
        _ => own,
    }
}

/// A value as the text of a cell; lists become values separated by `;`.
pub fn text(value: &Value) -> String {
    match value {
        Value::Null | Value::Object(_) => String::new(),
        Value::Bool(is_true) => if *is_true { "yes" } else { "no" }.to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(text).collect::<Vec<_>>().join(";"),
    }
}

/// The collection, one feature a line.
pub fn write(rows: &[Outgoing<'_>]) -> Vec<u8> {
    let mut bytes = b"{\"type\":\"FeatureCollection\",\"features\":[".to_vec();
    for (at, row) in rows.iter().enumerate() {
        bytes.extend_from_slice(if at == 0 { b"\n" } else { b",\n" });
        bytes.extend_from_slice(feature(row).to_string().as_bytes());
    }
    bytes.extend_from_slice(b"\n]}\n");
    bytes
}

fn feature(row: &Outgoing<'_>) -> Value {
    let point = row.degrees("lat").zip(row.degrees("lon"));
    let geometry = match point {
        Some((lat, lon)) => json!({"type": "Point", "coordinates": [lon, lat]}),
        None => Value::Null,
    };
    let is_told = |column: &str| {
        let cell = row.text(column);
        let is_kept = cell.is_empty() || row.degrees(column).map(number).as_deref() == Some(cell);
        !["lat", "lon"].contains(&column) || !is_kept || (point.is_none() && !cell.is_empty())
    };
    let told = SERVICE_COLUMNS.iter().filter(|column| is_told(column));
    let properties: Map<String, Value> =
        told.map(|column| ((*column).to_owned(), row.text(column).into())).collect();
    json!({"type": "Feature", "id": row.text("id"), "geometry": geometry, "properties": properties})
}

/// A number as JSON has it.
fn number(at: f64) -> String {
    Value::from(at).to_string()
}
