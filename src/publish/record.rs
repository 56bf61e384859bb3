//! From a good row to the record of the feed.

use super::source::{Row, Source};
use super::{mediation, meetings};
use crate::domain::phone::Phone;
use crate::domain::position::Precision;
use crate::domain::schedule::Schedule;
use crate::domain::service::Source as Provenance;
use crate::feed::record::{Location, Municipality, Organization, Service, ServiceAtLocation};
use crate::feed::setting::{self, AppAt, ReportsTo};
use crate::feed::state::RawRecord;
use serde::Serialize;

/// The records of a source without problems, ordered by (kind, id): its municipalities, its active
/// services, its meetings, its desks of mediation, and who takes reports. Drafts stay in the source; map
/// packs are not among them, for their records need their files ([`super::pack_files`]).
pub(super) fn records(source: &Source) -> Vec<RawRecord> {
    let towns = source.municipalities.iter().filter_map(municipality);
    let active = source.services.iter().filter(|row| row.text("status") == "active");
    let services = active.filter_map(|row| {
        let record = service_at_location(row);
        raw(ServiceAtLocation::KIND, &record.id, &record)
    });
    let reports_to = source
        .reports_to
        .iter()
        .filter_map(|address| raw(setting::KIND, ReportsTo::ID, &ReportsTo::new(address)));
    let app_at = source.app_at.iter();
    let app_at = app_at.filter_map(|url| raw(setting::KIND, AppAt::ID, &AppAt::new(url)));
    let mut records: Vec<RawRecord> = towns
        .chain(services)
        .chain(meetings::records(source))
        .chain(mediation::records(&source.mediation))
        .chain(reports_to)
        .chain(app_at)
        .collect();
    records.sort();
    records
}

/// A number and its note, from `+39… (note)`.
pub(super) fn phone(entry: &str) -> (String, Option<String>) {
    match entry.split_once('(') {
        Some((number, note)) => {
            (number.trim().to_owned(), Some(note.trim_end_matches(')').trim().to_owned()))
        }
        None => (entry.trim().to_owned(), None),
    }
}

pub(super) fn raw(kind: &str, id: &str, record: &impl Serialize) -> Option<RawRecord> {
    let rec = serde_json::to_vec(record).ok()?;
    Some(RawRecord { kind: kind.to_owned(), id: id.to_owned(), rec })
}

fn municipality(row: &Row) -> Option<RawRecord> {
    let town = Municipality {
        id: row.text("istat_code").to_owned(),
        name: row.text("name").to_owned(),
        province: row.text("province").to_owned(),
        social_zone: row.text("social_zone").parse().ok()?,
        population: row.text("population").parse().ok()?,
        latitude: row.text("lat").parse().ok()?,
        longitude: row.text("lon").parse().ok()?,
    };
    raw(Municipality::KIND, &town.id, &town)
}

pub(super) fn service_at_location(row: &Row) -> ServiceAtLocation {
    ServiceAtLocation {
        id: row.text("id").to_owned(),
        service: service(row),
        location: location(row),
        schedule: Schedule {
            opening_hours: row.stated("opening_hours"),
            description: row.stated("hours_text"),
            appointment: row.stated("appointment").map(|stated| stated == "yes"),
            itinerant: row.text("itinerant") == "yes",
        },
        phones: row
            .several("phones")
            .iter()
            .map(|entry| phone(entry))
            .map(|(number, note)| Phone { number, note })
            .collect(),
        source: Provenance {
            url: row.stated("source_url"),
            date: row.stated("source_date"),
            confidence: row.stated("confidence"),
        },
        verified_on: row.text("verified_on").parse().ok(),
    }
}

fn service(row: &Row) -> Service {
    Service {
        name: row.text("name").to_owned(),
        organization: row.stated("organization").map(|name| Organization { name }),
        taxonomy_terms: row.several("category"),
        needs: row.several("needs"),
        url: row.stated("website"),
        email: row.stated("email"),
        whatsapp: row.stated("whatsapp"),
        languages: row.several("languages"),
        languages_description: row.stated("languages_text"),
        eligibility: row.several("eligibility"),
        required_documents: row.several("required_documents"),
        cost_options: row.several("cost"),
        note: row.stated("note"),
    }
}

fn location(row: &Row) -> Option<Location> {
    let hidden = row.text("hide_location") == "yes";
    let nearer = |column: &str| row.stated(column).filter(|_| !hidden);
    Some(Location {
        name: nearer("place_name"),
        municipality: row.stated("municipality")?,
        address_1: nearer("address"),
        postal_code: nearer("postal_code"),
        latitude: row.text("lat").parse().ok(),
        longitude: row.text("lon").parse().ok(),
        precision: Precision::from_code(row.text("precision")).unwrap_or(Precision::Municipality),
        coordinates_source: nearer("coordinates_source"),
        hide_location: hidden,
        accessibility: row.several("accessibility"),
    })
}
