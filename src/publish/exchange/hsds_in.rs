//! Reads Open Referral HSDS 3: JSON of services, and tabular packages.
//!
//! Taken are a service, a list of them, a page of the API (`contents`), and services at locations
//! (which name their service). A service at several places becomes one candidate a place, one
//! without a place one candidate. Attributes of our own taxonomy stand over the standard's fields:
//! they are what an export of ours added to lose nothing. The terms of others, whose taxonomies the
//! standard leaves to each publisher, mean what a mapping says, or what our own codes are called.

use super::candidate::{Candidate, Left, Reading};
use super::code_names::CodeNames;
use super::geojson::text;
use super::hsds_fields;
use super::hsds_terms::{SOURCE, TERMS};
use super::mapping::Mapping;
use crate::publish::validate::is_id;
use serde_json::Value;

/// The services of a document, the terms of others as a mapping says.
pub fn read(document: &Value, mapping: &Mapping) -> Reading {
    let mut reading = Reading::default();
    let pages = document["total_pages"].as_u64().unwrap_or(1);
    if pages > 1 {
        let page = text(&document["page_number"]);
        reading.notes.push(format!("this is page {page} of {pages}: import the others too"));
    }
    let single = std::slice::from_ref(document);
    let list = document.as_array().or_else(|| document["contents"].as_array());
    for (number, object) in (1..).zip(list.map_or(single, Vec::as_slice)) {
        take(object, &format!("object {number}"), mapping, &mut reading);
    }
    reading
}

fn take(object: &Value, at: &str, mapping: &Mapping, reading: &mut Reading) {
    // A service at a location turned round: the place names its service.
    if object["service"].is_object() {
        candidate(&object["service"], Some(object), at, mapping, reading);
        return;
    }
    let places = object["service_at_locations"].as_array().map_or(&[][..], Vec::as_slice);
    if object["status"].is_null() && places.is_empty() {
        reading.left.push(Left::new(at, "it is no service"));
        return;
    }
    if places.is_empty() {
        candidate(object, None, at, mapping, reading);
    }
    for (number, place) in (1..).zip(places) {
        let at = if places.len() > 1 { format!("{at}, place {number}") } else { at.to_owned() };
        candidate(object, Some(place), &at, mapping, reading);
    }
}

fn candidate(
    service: &Value,
    place: Option<&Value>,
    at: &str,
    mapping: &Mapping,
    reading: &mut Reading,
) {
    let names = CodeNames::built_in();
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
    translate(&mut candidate, service, mapping, names);
    for (column, text) in &mapping.constants {
        candidate.set_if_empty(column, text);
    }
    let status = text(&service["status"]);
    if candidate.own_id.is_none() && !["", "active"].contains(&status.as_str()) {
        reading.left.push(Left::new(at, format!("the service is {status}")));
        return;
    }
    reading.candidates.push(candidate);
}

/// Takes back what an export of ours put into attributes.
fn restore(candidate: &mut Candidate, service: &Value) {
    let attributes = attributes(service);
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

/// Takes the terms of other taxonomies: by their code, their name, or `taxonomy/code`.
fn translate(candidate: &mut Candidate, service: &Value, mapping: &Mapping, names: &CodeNames) {
    for attribute in attributes(service) {
        let (taxonomy, code) = (term(attribute, "taxonomy"), term(attribute, "code"));
        if taxonomy == SOURCE || TERMS.iter().any(|(ours, _)| *ours == taxonomy) {
            continue;
        }
        let name = term(attribute, "name");
        let words = [format!("{taxonomy}/{code}"), code, name];
        let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
        words.retain(|word| !word.trim_matches('/').is_empty());
        let mut is_taken = false;
        for (_, column) in TERMS {
            let translated = words.iter().find_map(|word| mapping.translation(column, word));
            let called = words.iter().find_map(|word| names.code(column, word));
            for code in translated.or(called).into_iter().flat_map(|codes| codes.split(';')) {
                match names.code(column, code) {
                    Some(code) => candidate.add(column, code),
                    None => candidate.note(column, format!("`{code}` of the mapping is no code")),
                }
                is_taken = true;
            }
        }
        if let (false, Some(word)) = (is_taken, words.last()) {
            let reason = format!("the term `{word}` is no code: translate it in [codes.category]");
            candidate.note("category", reason);
        }
    }
}

fn attributes(service: &Value) -> &[Value] {
    service["attributes"].as_array().map_or(&[][..], Vec::as_slice)
}

fn term(attribute: &Value, field: &str) -> String {
    text(&attribute["taxonomy_term"][field])
}
