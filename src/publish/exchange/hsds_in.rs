//! Reads Open Referral HSDS 3: JSON of services, and tabular packages.
//!
//! Taken are a service, a list of them, a page of the API (`contents`), and services at locations
//! (which name their service). A service at several places becomes one candidate a place, one
//! without a place one candidate. Attributes of our own taxonomy stand over the standard's fields:
//! they are what an export of ours added to lose nothing.

use super::candidate::{Candidate, Left, Reading};
use super::code_names::CodeNames;
use super::geojson::text;
use super::hsds_fields;
use super::hsds_terms::{SOURCE, TERMS};
use crate::publish::validate::is_id;
use serde_json::Value;

/// The services of a document.
pub fn read(document: &Value) -> Reading {
    let mut reading = Reading::default();
    let names = CodeNames::built_in();
    let pages = document["total_pages"].as_u64().unwrap_or(1);
    if pages > 1 {
        let page = text(&document["page_number"]);
        reading.notes.push(format!("this is page {page} of {pages}: import the others too"));
    }
    let single = std::slice::from_ref(document);
    let list = document.as_array().or_else(|| document["contents"].as_array());
    for (number, object) in (1..).zip(list.map_or(single, Vec::as_slice)) {
        take(object, &format!("object {number}"), names, &mut reading);
    }
    reading
}

fn take(object: &Value, at: &str, names: &CodeNames, reading: &mut Reading) {
    // A service at a location turned round: the place names its service.
    if object["service"].is_object() {
        candidate(&object["service"], Some(object), at, names, reading);
        return;
    }
    let places = object["service_at_locations"].as_array().map_or(&[][..], Vec::as_slice);
    if object["status"].is_null() && places.is_empty() {
        reading.left.push(Left::new(at, "it is no service"));
        return;
    }
    if places.is_empty() {
        candidate(object, None, at, names, reading);
    }
    for (number, place) in (1..).zip(places) {
        let at = if places.len() > 1 { format!("{at}, place {number}") } else { at.to_owned() };
        candidate(object, Some(place), &at, names, reading);
    }
}

fn candidate(
    service: &Value,
    place: Option<&Value>,
    at: &str,
    names: &CodeNames,
    reading: &mut Reading,
) {
    let id = text(&service["id"]);
    if id.is_empty() {
        reading.left.push(Left::new(at, "it has no id"));
        return;
    }
    let place_id = place.map(|place| text(&place["id"])).filter(|id| !id.is_empty());
    let key = place_id.map_or(format!("hsds:{id}"), |place| format!("hsds:{id}/{place}"));
    let mut candidate = Candidate::new(key, at);
    hsds_fields::fill(&mut candidate, service, place, names);
    restore(&mut candidate, service);
    let status = text(&service["status"]);
    if candidate.own_id.is_none() && !["", "active"].contains(&status.as_str()) {
        reading.left.push(Left::new(at, format!("the service is {status}")));
        return;
    }
    reading.candidates.push(candidate);
}

/// Takes back what an export of ours put into attributes.
fn restore(candidate: &mut Candidate, service: &Value) {
    let attributes = service["attributes"].as_array().map_or(&[][..], Vec::as_slice);
    let term = |attribute: &Value, field: &str| text(&attribute["taxonomy_term"][field]);
    for attribute in attributes {
        let (taxonomy, code) = (term(attribute, "taxonomy"), term(attribute, "code"));
        if let Some((_, column)) = TERMS.iter().find(|(name, _)| *name == taxonomy) {
            candidate.add(column, &code);
        }
    }
    for attribute in attributes.iter().filter(|one| term(one, "taxonomy") == SOURCE) {
        let (code, value) = (term(attribute, "code"), text(&attribute["value"]));
        if code == "id" {
            candidate.own_id = Some(value).filter(|id| is_id(id));
        } else if code != "status" {
            candidate.set(&code, &value);
        }
    }
}
