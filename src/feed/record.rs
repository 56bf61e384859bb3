//! Wire types of the records, with HSDS names, and their translation into domain values.
//!
//! `kind` says what a record is: [`ServiceAtLocation::KIND`] or [`Municipality::KIND`]. Unknown
//! fields are ignored, absent fields are "not stated", and fields are written in the order of the
//! structs, compact, absent ones left out: that order is part of the format, since a record's
//! hash is taken over its bytes. One full example is `tests/fixtures/record.json`.

use crate::domain::need::{self, Need, NeedSet};
use crate::domain::phone::Phone;
use crate::domain::position::{Position, Precision};
use crate::domain::schedule::Schedule;
use crate::domain::service;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A record that cannot be understood.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// The bytes are not the JSON of this kind.
    #[error("record {id} of kind {kind} is not readable: {reason}")]
    Json {
        /// Kind as stored.
        kind: &'static str,
        /// Id as stored.
        id: String,
        /// What the parser says.
        reason: String,
    },
    /// A coordinate is missing, not finite or out of range.
    #[error("record {id}: its coordinates are no point on the earth")]
    Coordinates {
        /// Id as stored.
        id: String,
    },
}

/// A service at a place (HSDS `service_at_location`).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ServiceAtLocation {
    /// Stable id, `[a-z0-9][a-z0-9-]{0,63}`.
    pub id: String,
    /// What is offered.
    pub service: Service,
    /// Where; absent for help that serves the whole region without a place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// When.
    #[serde(default, skip_serializing_if = "is_default")]
    pub schedule: Schedule,
    /// Numbers, the best first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Phone>,
    /// Where the facts come from.
    #[serde(default, skip_serializing_if = "is_default")]
    pub source: service::Source,
    /// The day somebody verified the record; absent is "not yet".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_on: Option<NaiveDate>,
}

/// What is offered (HSDS `service`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Name, in Italian.
    pub name: String,
    /// Who runs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<Organization>,
    /// Category codes ([`need::CATEGORIES`]), the main one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub taxonomy_terms: Vec<String>,
    /// Need codes, where they differ from the categories' own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// Web address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// WhatsApp number as dialled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whatsapp: Option<String>,
    /// Codes of spoken languages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// What the source says of languages without naming them (Italian).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages_description: Option<String>,
    /// Codes of who it is for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub eligibility: Vec<String>,
    /// Codes of what to bring.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub required_documents: Vec<String>,
    /// Codes of what it costs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cost_options: Vec<String>,
    /// A short remark for visitors (Italian).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Who runs a service (HSDS `organization`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organization {
    /// Name, in Italian.
    pub name: String,
}

/// Where a service is given (HSDS `location`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Location {
    /// Building or hamlet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the municipality record.
    pub municipality: String,
    /// Street and number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_1: Option<String>,
    /// Postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Degrees; present with `longitude` or not at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    /// Degrees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longitude: Option<f64>,
    /// How exactly the point is known.
    pub precision: Precision,
    /// Who the coordinates are from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coordinates_source: Option<String>,
    /// A protected place: nothing nearer than its municipality is published.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hide_location: bool,
    /// Codes of how to get in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accessibility: Vec<String>,
}

/// A municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Municipality {
    /// ISTAT code, six digits.
    pub id: String,
    /// Italian name.
    pub name: String,
    /// `PG` or `TR`.
    pub province: String,
    /// Social zone, 1 to 12.
    pub social_zone: u8,
    /// Inhabitants.
    pub population: u32,
    /// Degrees, the main town.
    pub latitude: f64,
    /// Degrees.
    pub longitude: f64,
}

impl ServiceAtLocation {
    /// The kind under which these records travel.
    pub const KIND: &'static str = "service_at_location";

    /// Reads the record of this `id` from its bytes.
    ///
    /// # Errors
    /// The bytes are no such record.
    pub fn read(id: &str, rec: &[u8]) -> Result<Self, RecordError> {
        read(Self::KIND, id, rec)
    }

    /// The needs it serves: its own where it names any this version knows, else its categories'.
    pub fn needs(&self) -> NeedSet {
        let own: NeedSet =
            self.service.needs.iter().filter_map(|code| Need::from_code(code)).collect();
        if own != NeedSet::default() {
            return own;
        }
        let terms = self.service.taxonomy_terms.iter();
        terms.filter_map(|code| need::category(code)).flat_map(|kind| kind.needs).copied().collect()
    }

    /// The point, where the record has one.
    ///
    /// # Errors
    /// One coordinate without the other, or out of range.
    pub fn position(&self) -> Result<Option<Position>, RecordError> {
        let Some(location) = &self.location else {
            return Ok(None);
        };
        let point = match (location.latitude, location.longitude) {
            (None, None) => return Ok(None),
            (Some(lat), Some(lon)) => Position::new(lat, lon),
            _ => None,
        };
        point.map(Some).ok_or_else(|| RecordError::Coordinates { id: self.id.clone() })
    }

    /// The domain's view of the record. `municipality_name` is that of the location's
    /// municipality.
    ///
    /// # Errors
    /// Its coordinates are no point.
    pub fn into_service(self, municipality_name: &str) -> Result<service::Service, RecordError> {
        let (position, needs) = (self.position()?, self.needs());
        let offered = self.service;
        let accessibility =
            self.location.as_ref().map(|place| place.accessibility.clone()).unwrap_or_default();
        Ok(service::Service {
            id: self.id,
            name: offered.name,
            organization: offered.organization.map(|organization| organization.name),
            categories: offered.taxonomy_terms.iter().filter_map(|c| need::category(c)).collect(),
            needs,
            place: self.location.map(|location| location.into_place(municipality_name, position)),
            schedule: self.schedule,
            phones: self.phones,
            email: offered.email,
            whatsapp: offered.whatsapp,
            website: offered.url.filter(|url| is_of_the_web(url)),
            languages: offered.languages,
            languages_description: offered.languages_description,
            eligibility: offered.eligibility,
            required_documents: offered.required_documents,
            cost_options: offered.cost_options,
            accessibility,
            note: offered.note,
            source: service::Source {
                url: self.source.url.filter(|url| is_of_the_web(url)),
                ..self.source
            },
            verified_on: self.verified_on,
        })
    }
}

impl Location {
    /// A protected place loses whatever is nearer than its municipality, should a careless
    /// publisher have let it through.
    fn into_place(self, municipality: &str, position: Option<Position>) -> service::Place {
        let shown = !self.hide_location;
        let point_is_harmless = shown || self.precision == Precision::Municipality;
        service::Place {
            name: self.name.filter(|_| shown),
            municipality_id: self.municipality,
            municipality: municipality.to_owned(),
            address: self.address_1.filter(|_| shown),
            postal_code: self.postal_code.filter(|_| shown),
            position: position.filter(|_| point_is_harmless),
            precision: self.precision,
            coordinates_source: self.coordinates_source.filter(|_| shown),
            hide_location: self.hide_location,
        }
    }
}

impl Municipality {
    /// The kind under which these records travel.
    pub const KIND: &'static str = "municipality";

    /// Reads the record of this `id` from its bytes.
    ///
    /// # Errors
    /// The bytes are no such record, or its point is none.
    pub fn read(id: &str, rec: &[u8]) -> Result<service::Municipality, RecordError> {
        let wire: Municipality = read(Self::KIND, id, rec)?;
        let position = Position::new(wire.latitude, wire.longitude)
            .ok_or_else(|| RecordError::Coordinates { id: wire.id.clone() })?;
        Ok(service::Municipality {
            id: wire.id,
            name: wire.name,
            province: wire.province,
            social_zone: wire.social_zone,
            population: wire.population,
            position,
        })
    }
}

/// Whether an address leads to the web and nowhere else: a careless publisher could let
/// `javascript:` or `intent:` through.
fn is_of_the_web(url: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| url.starts_with(scheme))
}

pub(super) fn read<'a, T: Deserialize<'a>>(
    kind: &'static str,
    id: &str,
    rec: &'a [u8],
) -> Result<T, RecordError> {
    serde_json::from_slice(rec).map_err(|error| RecordError::Json {
        kind,
        id: id.to_owned(),
        reason: error.to_string(),
    })
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
