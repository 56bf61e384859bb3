//! Reads a tabular package of HSDS 3: a folder of CSV files, one an entity, joined by ids.
//!
//! The tables are put together into the nested objects that the JSON form has, and read like it.
//! `datapackage.json` says nothing that the standard's own names of files and columns do not, so
//! that it need not be there.

use crate::publish::PublishError;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::fs;
use std::path::Path;

/// Rows by the id that they belong to.
type Joined = HashMap<String, Vec<Value>>;

/// The services of a package, as a list of nested objects.
///
/// # Errors
/// There is no `services.csv`, or a table cannot be read.
pub fn read(folder: &Path) -> Result<Value, PublishError> {
    let terms = by(table(folder, &["taxonomy_terms"])?, "id");
    let mut attributes = table(folder, &["attributes"])?;
    for attribute in &mut attributes {
        if let Some(term) = terms.get(&id(attribute, "taxonomy_term_id")) {
            attribute["taxonomy_term"] = term[0].clone();
        }
    }
    let places = places(folder)?;
    let organizations = by(table(folder, &["organizations"])?, "id");
    let mut services = table(folder, &["services"])?;
    if services.is_empty() {
        let reason = "there is no services.csv with services".to_owned();
        return Err(PublishError::Read { path: folder.to_owned(), reason });
    }
    for service in &mut services {
        if let Some(found) = organizations.get(&id(service, "organization_id")) {
            service["organization"] = found[0].clone();
        }
    }
    attach(&mut services, "attributes", &by(attributes, "link_id"));
    attach(&mut services, "service_at_locations", &by(places, "service_id"));
    for name in ["phones", "schedules", "languages", "cost_options", "required_documents"] {
        attach(&mut services, name, &by(table(folder, &[name])?, "service_id"));
    }
    Ok(Value::Array(services))
}

/// The services at locations, each with its location.
fn places(folder: &Path) -> Result<Vec<Value>, PublishError> {
    let mut locations = table(folder, &["locations"])?;
    for name in ["addresses", "accessibility", "phones", "schedules"] {
        attach(&mut locations, name, &by(table(folder, &[name])?, "location_id"));
    }
    let locations = by(locations, "id");
    let mut places = table(folder, &["service_at_location", "service_at_locations"])?;
    for place in &mut places {
        if let Some(found) = locations.get(&id(place, "location_id")) {
            place["location"] = found[0].clone();
        }
    }
    for name in ["phones", "schedules"] {
        attach(&mut places, name, &by(table(folder, &[name])?, "service_at_location_id"));
    }
    Ok(places)
}

fn attach(rows: &mut [Value], name: &str, parts: &Joined) {
    for row in rows {
        if let Some(found) = parts.get(&id(row, "id")) {
            row[name] = Value::Array(found.clone());
        }
    }
}

fn id(row: &Value, column: &str) -> String {
    row[column].as_str().unwrap_or_default().to_owned()
}

/// Rows by a column of theirs; those that leave it empty belong to nothing.
fn by(rows: Vec<Value>, column: &str) -> Joined {
    let mut joined = Joined::new();
    for row in rows {
        let key = id(&row, column);
        if !key.is_empty() {
            joined.entry(key).or_default().push(row);
        }
    }
    joined
}

/// The rows of the first of these tables that is there; empty cells are not there.
fn table(folder: &Path, names: &[&str]) -> Result<Vec<Value>, PublishError> {
    let mut paths = names.iter().map(|name| folder.join(format!("{name}.csv")));
    let Some(path) = paths.find(|path| path.exists()) else { return Ok(Vec::new()) };
    let failed = |reason: String| PublishError::Read { path: path.clone(), reason };
    let bytes = fs::read(&path).map_err(|error| failed(error.to_string()))?;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let columns = reader.headers().map_err(|error| failed(error.to_string()))?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| failed(error.to_string()))?;
        let cells = columns.iter().zip(record.iter()).filter(|(_, cell)| !cell.is_empty());
        let row: Map<String, Value> =
            cells.map(|(column, cell)| (column.to_owned(), cell.into())).collect();
        rows.push(Value::Object(row));
    }
    Ok(rows)
}
