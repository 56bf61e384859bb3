//! The wire type of a desk that sends cultural mediators, with its form in it: whoever has the record
//! can ask, without any other.
//!
//! HSDS 3 knows no such thing. An app that does not know the kind keeps the record and passes it on.

use super::record::{Organization, RecordError, Service, ServiceAtLocation, read};
use crate::domain::language::LANGUAGES;
use crate::domain::mediation::{Budget, Desk, Form, Paragraph};
use crate::domain::phone::Phone;
use crate::domain::service::Source;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A desk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mediation {
    /// Stable id, `[a-z0-9][a-z0-9-]{0,63}`.
    pub id: String,
    /// `PG` or `TR`, as of a municipality.
    pub province: String,
    /// What it is called, in Italian.
    pub name: String,
    /// The office that answers, in Italian.
    pub office: String,
    /// Where requests go: one plain e-mail address.
    pub email: String,
    /// Numbers, the best first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Phone>,
    /// Web address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Codes of the languages that its mediators speak.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Hours of the whole budget.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_budget: Option<u32>,
    /// Hours that are left of it; present with `hours_on` or not at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_left: Option<u32>,
    /// The day they were counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_on: Option<NaiveDate>,
    /// It answers within so many hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers_within_h: Option<u32>,
    /// What it makes public of its work.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sheet: Vec<Paragraph>,
    /// Ids of services that may help once the hours are used up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub instead: Vec<String>,
    /// What it asks.
    pub form: Form,
    /// Where the facts come from.
    #[serde(default)]
    pub source: Source,
    /// The day somebody verified them; absent is "not yet".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_on: Option<NaiveDate>,
}

impl Mediation {
    /// The kind under which these records travel.
    pub const KIND: &'static str = "mediation";

    /// Reads the record of this `id` from its bytes.
    ///
    /// # Errors
    /// The bytes are no such record.
    pub fn read(id: &str, rec: &[u8]) -> Result<Self, RecordError> {
        read(Self::KIND, id, rec)
    }

    /// The domain's view of it. Languages that this version does not know are left out.
    ///
    /// # Errors
    /// None that a desk can have: it has no point.
    pub fn into_desk(self) -> Result<Desk, RecordError> {
        let budget = match (self.hours_left, self.hours_on) {
            (Some(0), Some(on)) => Budget::UsedUp { on },
            (Some(hours), Some(on)) => Budget::Left { hours, on },
            _ => Budget::Unknown,
        };
        let is_known = |code: &String| LANGUAGES.contains(&code.as_str());
        let languages: Vec<String> = self.languages.into_iter().filter(is_known).collect();
        let what = ServiceAtLocation {
            id: self.id.clone(),
            service: Service {
                name: self.name.clone(),
                organization: Some(Organization { name: self.office.clone() }),
                url: self.url,
                email: Some(self.email.clone()),
                languages: languages.clone(),
                ..Service::default()
            },
            phones: self.phones,
            source: self.source,
            verified_on: self.verified_on,
            ..ServiceAtLocation::default()
        };
        Ok(Desk {
            id: self.id,
            province: self.province,
            name: self.name,
            office: self.office,
            email: self.email,
            languages,
            hours_budget: self.hours_budget,
            budget,
            answers_within_h: self.answers_within_h,
            sheet: self.sheet,
            instead: self.instead,
            form: self.form,
            what: Arc::new(what.into_service("")?),
        })
    }
}
