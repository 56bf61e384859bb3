//! Writes Open Referral HSDS 3: a JSON list of services, one a line.
//!
//! What the standard has a field for stands there; our id, the OSM rule of the hours, and whatever
//! the standard's fields would not give back, stand in attributes, found by reading the service as
//! the import would. Nothing is made up for a required field: an organization of which we know the
//! name alone has an empty description. Weekly hours become schedules where the rule is simple; the
//! times are Italian wall times without an offset, which would be wrong for half the year.

use super::candidate::Candidate;
use super::code_names::CodeNames;
use super::hsds_fields;
use super::hsds_terms::{ISTAT, TERMS, column_attribute, term_attribute, uuid};
use super::outgoing::Outgoing;
use super::weekly;
use crate::publish::record;
use crate::publish::source::SERVICE_COLUMNS;
use serde_json::{Map, Value, json};

/// The whole file.
pub fn write(rows: &[Outgoing<'_>]) -> Vec<u8> {
    let names = CodeNames::built_in();
    let mut bytes = b"[".to_vec();
    for (at, row) in rows.iter().enumerate() {
        bytes.extend_from_slice(if at == 0 { b"\n" } else { b",\n" });
        bytes.extend_from_slice(service(row, names).to_string().as_bytes());
    }
    bytes.extend_from_slice(b"\n]\n");
    bytes
}

fn service(row: &Outgoing<'_>, names: &CodeNames) -> Value {
    let id = row.text("id");
    let is_active = row.text("status") == "active";
    let mut service = Map::new();
    service.insert("id".into(), uuid("service", id).into());
    service.insert("status".into(), if is_active { "active" } else { "inactive" }.into());
    for (field, column) in [
        ("name", "name"),
        ("description", "note"),
        ("url", "website"),
        ("email", "email"),
        ("interpretation_services", "languages_text"),
        ("assured_date", "verified_on"),
    ] {
        put(&mut service, field, row.text(column));
    }
    if let Some(organization) = organization(row) {
        service.insert("organization".into(), organization);
    }
    put_list(&mut service, "phones", phones(row));
    put_list(&mut service, "schedules", schedules(row));
    put_list(&mut service, "languages", coded(row, "languages", "language", "code"));
    put_list(
        &mut service,
        "required_documents",
        coded(row, "required_documents", "document", "document"),
    );
    put_list(&mut service, "cost_options", coded(row, "cost", "cost", "option"));
    put_list(&mut service, "service_at_locations", place(row).into_iter().collect());
    let mut service = Value::Object(service);
    service["attributes"] = attributes(row, &service, names).into();
    service
}

fn put(object: &mut Map<String, Value>, field: &str, text: &str) {
    if !text.is_empty() {
        object.insert(field.to_owned(), text.into());
    }
}

fn put_list(object: &mut Map<String, Value>, field: &str, list: Vec<Value>) {
    if !list.is_empty() {
        object.insert(field.to_owned(), list.into());
    }
}

/// Who runs it, the same for every service of that name.
fn organization(row: &Outgoing<'_>) -> Option<Value> {
    let name = Some(row.text("organization")).filter(|name| !name.is_empty())?;
    Some(json!({"id": uuid("organization", name), "name": name, "description": ""}))
}

fn phones(row: &Outgoing<'_>) -> Vec<Value> {
    let phone = |(at, entry): (usize, &str)| {
        let (number, note) = record::phone(entry);
        let id = uuid("phone", &format!("{}/{at}", row.text("id")));
        let mut phone = Map::from_iter([("id".to_owned(), id.into())]);
        put(&mut phone, "number", &number);
        put(&mut phone, "description", &note.unwrap_or_default());
        Value::Object(phone)
    };
    row.several("phones").enumerate().map(phone).collect()
}

fn schedules(row: &Outgoing<'_>) -> Vec<Value> {
    let words = row.text("hours_text");
    let id = |at: usize| uuid("schedule", &format!("{}/{at}", row.text("id")));
    let stretches = weekly::of_rule(row.text("opening_hours")).unwrap_or_default();
    if stretches.is_empty() && !words.is_empty() {
        return vec![json!({"id": id(0), "description": words})];
    }
    let schedule = |(at, stretch): (usize, &weekly::Weekly)| {
        let mut schedule = Map::from_iter([("id".to_owned(), id(at).into())]);
        put(&mut schedule, "freq", "WEEKLY");
        put(&mut schedule, "byday", &stretch.by_day());
        put(&mut schedule, "opens_at", &stretch.opens_at);
        put(&mut schedule, "closes_at", &stretch.closes_at);
        put(&mut schedule, "description", words);
        Value::Object(schedule)
    };
    stretches.iter().enumerate().map(schedule).collect()
}

/// The codes of a column, each as an object with the code in `field`.
fn coded(row: &Outgoing<'_>, column: &str, kind: &str, field: &str) -> Vec<Value> {
    let object =
        |code: &str| json!({"id": uuid(kind, &format!("{}/{code}", row.text("id"))), field: code});
    row.several(column).map(object).collect()
}

/// Where it is offered; none where it has no place.
fn place(row: &Outgoing<'_>) -> Option<Value> {
    let town = Some(row.text("municipality")).filter(|town| !town.is_empty())?;
    let id = row.text("id");
    let mut location = Map::from_iter([
        ("id".to_owned(), uuid("location", id).into()),
        ("location_type".to_owned(), "physical".into()),
        ("external_identifier".to_owned(), town.into()),
        ("external_identifier_type".to_owned(), ISTAT.into()),
    ]);
    put(&mut location, "name", row.text("place_name"));
    for (field, column) in [("latitude", "lat"), ("longitude", "lon")] {
        if let Some(degrees) = row.degrees(column) {
            location.insert(field.to_owned(), degrees.into());
        }
    }
    put_list(&mut location, "addresses", address(row).into_iter().collect());
    put_list(&mut location, "accessibility", coded(row, "accessibility", "access", "description"));
    Some(json!({"id": uuid("place", id), "location": location}))
}

/// The address, where a street or a postal code is known; the standard wants every part of it.
fn address(row: &Outgoing<'_>) -> Option<Value> {
    let (street, postal_code) = (row.text("address"), row.text("postal_code"));
    if street.is_empty() && postal_code.is_empty() {
        return None;
    }
    Some(json!({
        "id": uuid("address", row.text("id")),
        "address_1": street,
        "city": row.town,
        "region": "Umbria",
        "state_province": row.province,
        "postal_code": postal_code,
        "country": "IT",
        "address_type": "physical",
    }))
}

/// Our id and rule, the terms, and every cell that the fields written so far do not give back.
fn attributes(row: &Outgoing<'_>, service: &Value, names: &CodeNames) -> Vec<Value> {
    let id = row.text("id");
    let mut given = Candidate::default();
    let place = service["service_at_locations"].get(0);
    hsds_fields::fill(&mut given, service, place, names);
    let mut attributes = vec![column_attribute(id, "id", id)];
    for (taxonomy, column) in TERMS {
        for code in row.several(column) {
            attributes.push(term_attribute(id, taxonomy, code));
            given.add(column, code);
        }
    }
    for column in SERVICE_COLUMNS.iter().filter(|column| !["id", "status"].contains(column)) {
        let cell = row.text(column);
        let is_rule = *column == "opening_hours" && !cell.is_empty();
        if is_rule || given.text(column) != cell {
            attributes.push(column_attribute(id, column, cell));
        }
    }
    attributes
}
