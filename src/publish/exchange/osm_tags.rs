//! What the tags of an OpenStreetMap object say in our columns.
//!
//! Tag meanings: the OSM wiki (`Key:amenity`, `Key:office`, `Key:government`, `Key:healthcare`,
//! `Key:social_facility:for`, `Key:diplomatic`, `Key:wheelchair`). An object is taken only where a
//! category of ours truly fits what the tag means; the others are told with the tag, so that their
//! number shows what the taxonomy lacks.

use super::candidate::Candidate;
use super::normal;
use crate::domain::language::LANGUAGES;
use std::collections::BTreeMap;

/// Whose the coordinates and facts are.
pub const ATTRIBUTION: &str = "OpenStreetMap contributors (ODbL)";

/// Tags by key.
pub type Tags<'a> = BTreeMap<&'a str, &'a str>;

/// Keys of which one must be there for an object to be looked at.
const KINDS: [&str; 6] =
    ["amenity", "office", "healthcare", "diplomatic", "social_facility", "government"];

/// What an object may be for us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fit {
    /// A category of ours.
    Category(&'static str),
    /// A kind that we have no category for, as the tag has it (`key=value`).
    Unknown(String),
    /// Of a kind that could serve people, but not surely; and why not.
    None(String),
}

/// Whether an object is one that may serve people at all.
pub fn is_looked_at(tags: &Tags<'_>) -> bool {
    KINDS.iter().any(|key| tags.contains_key(key))
}

/// The category that fits an object of [`is_looked_at`].
pub fn fit(tags: &Tags<'_>) -> Fit {
    let tag = KINDS.iter().find_map(|key| Some(format!("{key}={}", tags.get(key)?)));
    let tag = tag.unwrap_or_default();
    let none = |reason| Fit::None(format!("{tag}: {reason}"));
    let is_shelter = said(tags, "social_facility", &["shelter"]);
    if is_for(tags, &["abused", "victim"])
        || said(tags, "social_facility", &["women_refuge"])
        || (is_shelter && is_for(tags, &["wom", "female", "child"]))
    {
        return none("places that protect people are entered by hand");
    }
    if said(tags, "access", &["private", "no"]) {
        return none("not open to the public");
    }
    match by_kind(tags) {
        Some(Ok(code)) => Fit::Category(code),
        Some(Err(reason)) => none(reason),
        None => Fit::Unknown(tag),
    }
}

/// The category, or why it is none; none where we have no such kind at all.
fn by_kind(tags: &Tags<'_>) -> Option<Result<&'static str, &'static str>> {
    if let Some(found) = tags.get("amenity").and_then(|amenity| by_amenity(amenity, tags)) {
        return Some(found);
    }
    if tags.contains_key("diplomatic") || said(tags, "office", &["diplomatic", "consulate"]) {
        let is_consulate = said(tags, "diplomatic", &["consulate"])
            || said(tags, "office", &["consulate"])
            || tags.contains_key("consulate");
        return Some(is_consulate.then_some("consulate").ok_or("an embassy without a consulate"));
    }
    if let Some(government) = tags.get("government") {
        return by_government(government).map(Ok);
    }
    match tags.get("office").copied() {
        Some("employment_agency") if is_public(tags) => return Some(Ok("job-centre")),
        Some("employment_agency") => return Some(Err("not said to be a public job centre")),
        Some("union") => return Some(Ok("trade-union")),
        _ => {}
    }
    match tags.get("healthcare").copied() {
        Some("hospital") => Some(Ok("hospital")),
        Some("clinic" | "centre") => Some(Ok("health-centre")),
        _ => None,
    }
}

/// What an amenity is for us; none where other tags must tell.
fn by_amenity(amenity: &str, tags: &Tags<'_>) -> Option<Result<&'static str, &'static str>> {
    Some(match amenity {
        "police" => Ok("police"),
        "townhall" => Ok("public-desk"),
        "hospital" => Ok("hospital"),
        "clinic" => Ok("health-centre"),
        "library" => Ok("library"),
        "language_school" if said(tags, "language:it", &["yes", "main"]) => Ok("adult-school"),
        "language_school" => Err("not said to teach Italian"),
        "school" | "college" | "kindergarten" | "university" => {
            Err("a school, but not said to be one of Italian for adults")
        }
        "pharmacy" => Err("a pharmacy: no category of ours"),
        "doctors" | "dentist" => Err("a practice, not a service for everybody"),
        "post_office" => Err("not said to take requests for permits of stay"),
        "social_facility" => by_facility(tags),
        "community_centre" | "social_centre" => {
            if said(tags, "community_centre", &["youth_centre"])
                || said(tags, "community_centre:for", &["youth", "juvenile"])
            {
                Ok("youth-service")
            } else {
                Err("a meeting place for no one in particular")
            }
        }
        "youth_centre" => Ok("youth-service"),
        _ => return None,
    })
}

fn by_facility(tags: &Tags<'_>) -> Result<&'static str, &'static str> {
    match tags.get("social_facility").copied() {
        Some("shelter") => Ok("shelter"),
        Some("food_bank" | "soup_kitchen" | "clothing_bank" | "dairy_kitchen") => Ok("charity"),
        Some("outreach") if is_for(tags, &["migrant", "refugee"]) => Ok("immigration-desk"),
        _ => Err("a social facility of a kind that we do not have"),
    }
}

fn by_government(government: &str) -> Option<&'static str> {
    Some(match government {
        "immigration" | "migration" => "immigration-desk",
        "social_security" => "social-security",
        "social_services" | "social_welfare" => "social-services",
        "prefecture" => "prefecture",
        "register_office" => "registry-office",
        "employment" | "employment_agency" => "job-centre",
        "public_service" => "public-desk",
        _ => return None,
    })
}

fn said(tags: &Tags<'_>, key: &str, values: &[&str]) -> bool {
    tags.get(key).is_some_and(|given| given.split(';').any(|one| values.contains(&one.trim())))
}

fn is_public(tags: &Tags<'_>) -> bool {
    said(tags, "operator:type", &["public", "government"])
        || said(tags, "ownership", &["public", "municipal", "national"])
}

/// Whether the facility is for people whose name begins so (the plural is common).
fn is_for(tags: &Tags<'_>, people: &[&str]) -> bool {
    tags.get("social_facility:for").is_some_and(|given| {
        given
            .split(';')
            .any(|one| people.iter().any(|who| one.trim().to_lowercase().starts_with(who)))
    })
}

/// Fills in the cells that the tags state.
pub fn fill(candidate: &mut Candidate, tags: &Tags<'_>) {
    let first = |keys: &[&str]| keys.iter().find_map(|key| tags.get(key)).copied().unwrap_or("");
    candidate.set("name", first(&["name", "official_name"]));
    candidate.set("organization", first(&["operator"]));
    candidate.set("email", first(&["email", "contact:email"]));
    candidate.set("website", first(&["website", "contact:website", "url"]));
    fill_address(candidate, tags);
    fill_hours(candidate, tags);
    fill_phones(candidate, tags);
    fill_access(candidate, tags);
    match first(&["fee"]) {
        "no" => candidate.add("cost", "free"),
        "yes" => candidate.add("cost", "fee"),
        _ => {}
    }
    if said(tags, "reservation", &["required"]) {
        candidate.set("appointment", "yes");
    }
    // At a school these are the languages it teaches.
    if first(&["amenity"]) != "language_school" {
        for code in LANGUAGES {
            if said(tags, &format!("language:{code}"), &["yes", "main"]) {
                candidate.add("languages", code);
            }
        }
    }
    if let Some(day) = normal::date(first(&["check_date", "survey:date"])) {
        candidate.set("source_date", &day);
    }
}

fn fill_address(candidate: &mut Candidate, tags: &Tags<'_>) {
    let of = |key: &str| tags.get(key).copied().unwrap_or("");
    let street = if of("addr:street").is_empty() { of("addr:place") } else { of("addr:street") };
    if !street.is_empty() {
        candidate.set("address", &format!("{street} {}", of("addr:housenumber")));
    }
    if let Some(code) = normal::postal_code(of("addr:postcode")) {
        candidate.set("postal_code", &code);
    }
    candidate.set("municipality", of("addr:city"));
}

fn fill_hours(candidate: &mut Candidate, tags: &Tags<'_>) {
    if let Some(rule) = tags.get("opening_hours") {
        candidate.set("opening_hours", rule);
        candidate.set("hours_text", &format!("{} (OpenStreetMap)", rule.trim()));
    }
}

fn fill_phones(candidate: &mut Candidate, tags: &Tags<'_>) {
    for key in ["phone", "contact:phone", "mobile", "contact:mobile"] {
        let Some(given) = tags.get(key) else { continue };
        for number in normal::numbers(given) {
            match normal::phone(&number) {
                Some(dialled) => candidate.add("phones", &dialled),
                None => candidate.note("phones", format!("`{number}` surely dials nobody")),
            }
        }
    }
    let whatsapp = tags.get("contact:whatsapp").and_then(|number| normal::phone(number));
    candidate.set("whatsapp", &whatsapp.unwrap_or_default());
}

fn fill_access(candidate: &mut Candidate, tags: &Tags<'_>) {
    match tags.get("wheelchair").copied() {
        Some("yes" | "designated") => candidate.add("accessibility", "step-free"),
        Some(other) => {
            candidate.note("accessibility", format!("wheelchair={other} is no code of ours"));
        }
        None => {}
    }
    if said(tags, "toilets:wheelchair", &["yes", "designated"]) {
        candidate.add("accessibility", "accessible-toilet");
    }
}
