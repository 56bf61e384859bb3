//! What the standard's own fields of an HSDS service say in our columns.
//!
//! Used both ways: by the import for what it takes, and by the export to see what the standard's
//! fields would give back, so that attributes carry exactly what they would not. Free text stays
//! text: an `eligibility_description` is no code and is told as left.

use super::candidate::Candidate;
use super::code_names::CodeNames;
use super::geojson::text;
use super::hsds_terms::ISTAT;
use super::normal;
use super::weekly::{self, Weekly};
use serde_json::{Map, Value};

/// Fields that only say it in words which no code of ours holds.
const WORDS_ONLY: [&str; 6] = [
    "eligibility_description",
    "application_process",
    "fees_description",
    "wait_time",
    "alert",
    "accreditations",
];

/// Fills `candidate` from a service and, where it has one, the place that it is offered at.
pub fn fill(candidate: &mut Candidate, service: &Value, place: Option<&Value>, names: &CodeNames) {
    let of = |field: &str| text(&service[field]);
    candidate.set("name", &of("name"));
    candidate.set("organization", &text(&service["organization"]["name"]));
    candidate.set("website", &of("url"));
    candidate.set("email", &of("email"));
    candidate.set("note", &of("description"));
    candidate.set("languages_text", &of("interpretation_services"));
    candidate.set("verified_on", &normal::date(&of("assured_date")).unwrap_or_default());
    for field in WORDS_ONLY {
        if !of(field).is_empty() {
            candidate.note(field, "words that no column of ours holds");
        }
    }
    fill_codes(candidate, service, names);
    let place = place.unwrap_or(&Value::Null);
    let location = &place["location"];
    fill_phones(candidate, [service, place, location]);
    fill_hours(candidate, [place, location, service]);
    fill_location(candidate, location, names);
}

fn list<'a>(value: &'a Value, field: &str) -> &'a [Value] {
    value[field].as_array().map_or(&[], Vec::as_slice)
}

fn fill_codes(candidate: &mut Candidate, service: &Value, names: &CodeNames) {
    for (column, array, fields) in [
        ("languages", "languages", &["code", "name"][..]),
        ("required_documents", "required_documents", &["document"][..]),
        ("cost", "cost_options", &["option"][..]),
    ] {
        for value in list(service, array) {
            take_code(candidate, column, value, fields, names);
        }
    }
}

/// The first field of `value` that names a code of the column.
fn take_code(
    candidate: &mut Candidate,
    column: &'static str,
    value: &Value,
    fields: &[&str],
    names: &CodeNames,
) {
    match fields.iter().find_map(|field| names.code(column, &text(&value[*field]))) {
        Some(code) => candidate.add(column, code),
        None => {
            let words = fields.iter().map(|field| text(&value[*field]));
            let words = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", ");
            candidate.note(column, format!("`{words}` is no code of ours"));
        }
    }
}

fn fill_phones(candidate: &mut Candidate, holders: [&Value; 3]) {
    for phone in holders.iter().flat_map(|holder| list(holder, "phones")) {
        let number = text(&phone["number"]).replace('"', "");
        match normal::phone(&number) {
            // A `;` or a bracket in its note would part the cell in another place.
            Some(dialled) => {
                let note = text(&phone["description"]).replace([';', '(', ')'], ",");
                let note = note.trim();
                let note = if note.is_empty() { String::new() } else { format!(" ({note})") };
                candidate.add("phones", &(dialled + &note));
            }
            None => candidate.note("phones", format!("`{number}` is no number that surely dials")),
        }
    }
}

/// The hours of the first holder that states any.
fn fill_hours(candidate: &mut Candidate, holders: [&Value; 3]) {
    let Some(schedules) =
        holders.iter().map(|holder| list(holder, "schedules")).find(|found| !found.is_empty())
    else {
        return;
    };
    let mut words: Vec<String> =
        schedules.iter().map(|schedule| text(&schedule["description"])).collect();
    words.retain(|word| !word.is_empty());
    words.dedup();
    candidate.set("hours_text", &words.join("; "));
    let timed = schedules.iter().filter(|schedule| !text(&schedule["opens_at"]).is_empty());
    let stretches: Option<Vec<Weekly>> = timed.map(stretch).collect();
    match stretches {
        Some(stretches) => candidate.set("opening_hours", &weekly::rule(&stretches)),
        None => candidate.note("opening_hours", "a schedule that is not the same every week"),
    }
}

/// A schedule as weekly hours; none where it is bounded, counted or not weekly.
fn stretch(schedule: &Value) -> Option<Weekly> {
    const BOUNDS: [&str; 8] = [
        "valid_from",
        "valid_to",
        "dtstart",
        "until",
        "count",
        "byweekno",
        "bymonthday",
        "byyearday",
    ];
    let of = |field: &str| text(&schedule[field]);
    let is_weekly = of("freq") == "WEEKLY" && matches!(of("interval").as_str(), "" | "1");
    if !is_weekly || BOUNDS.iter().any(|field| !of(field).is_empty()) {
        return None;
    }
    let days = weekly::days_of_list(&of("byday"))?;
    let (opens_at, closes_at) = (weekly::clock(&of("opens_at"))?, weekly::clock(&of("closes_at"))?);
    Some(Weekly { days, opens_at, closes_at })
}

fn fill_location(candidate: &mut Candidate, location: &Value, names: &CodeNames) {
    let Some(fields) = location.as_object() else { return };
    candidate.set("place_name", &text(&location["name"]));
    for (column, field) in [("lat", "latitude"), ("lon", "longitude")] {
        candidate.set(column, &text(&location[field]));
    }
    for access in list(location, "accessibility") {
        take_code(candidate, "accessibility", access, &["description"], names);
    }
    let address = list(location, "addresses").first().unwrap_or(&Value::Null);
    let lines = [text(&address["address_1"]), text(&address["address_2"])];
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    candidate.set("address", &lines.join(", "));
    candidate.set("postal_code", &text(&address["postal_code"]));
    candidate.set("municipality", &municipality(fields, address));
}

fn municipality(location: &Map<String, Value>, address: &Value) -> String {
    let of = |field: &str| location.get(field).map(text).unwrap_or_default();
    if of("external_identifier_type") == ISTAT {
        return of("external_identifier");
    }
    text(&address["city"])
}
