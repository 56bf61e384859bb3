//! What a person keeps, as the screens see it and as a copy of it is written.

use super::KeptPlace;
use crate::domain::mediation::{Answers, Letter};
use crate::domain::need::Need;
use crate::domain::path::Path;
use crate::domain::phone::Phone;
use crate::domain::report::{Fault, Report};
use crate::domain::service::Service;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    /// Saved services, by their ids.
    pub favourites: Vec<Favourite>,
    /// What is ticked in each guide.
    pub ticks: BTreeMap<String, BTreeSet<String>>,
    /// Words about services, by their ids.
    pub notes: BTreeMap<String, String>,
    /// Reports to send, by their numbers.
    pub reports: Vec<KeptReport>,
    /// The place that lists were last made for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<KeptPlace>,
    /// Paths that somebody prepared for the person, by their numbers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub paths: Vec<KeptPath>,
    /// Requests for a mediator that were prepared, by their numbers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<KeptRequest>,
}

impl Kept {
    /// Whether the service of this id is saved.
    pub fn is_saved(&self, service_id: &str) -> bool {
        self.favourites.iter().any(|one| one.service_id == service_id)
    }

    /// Whether the person saved nothing: a place is kept by the way.
    #[cfg(target_arch = "wasm32")]
    pub(super) fn is_unused(&self) -> bool {
        *self == Kept { place: self.place.clone(), ..Kept::default() }
    }
}

/// A saved service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Favourite {
    /// Which one.
    pub service_id: String,
    /// Since when.
    pub saved_on: NaiveDate,
    /// What it was then.
    pub card: Card,
}

/// As much of a service as helps once its record is gone. It has no position and no address, so
/// that nothing is kept that a protected place hides.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// What it is called (Italian).
    pub name: String,
    /// Who runs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// The municipality's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<String>,
    /// Numbers to call.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Phone>,
    /// The code of its main need.
    #[serde(default)]
    pub need: String,
    /// Whether somebody may have to hide that they know it.
    #[serde(default)]
    pub delicate: bool,
}

impl Card {
    /// The card of this service.
    pub fn of(service: &Service) -> Self {
        Card {
            name: service.name.clone(),
            organization: service.organization.clone(),
            municipality: service.place.as_ref().map(|place| place.municipality.clone()),
            phones: service.phones.clone(),
            need: service.main_need().code().to_owned(),
            delicate: service.is_delicate(),
        }
    }

    /// The need whose icon stands for it.
    pub fn main_need(&self) -> Need {
        let known = Need::ALL.into_iter().find(|need| need.code() == self.need);
        known.unwrap_or(Need::Community)
    }
}

/// Something about a service that is not right, written down to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptReport {
    /// Its number on this device.
    pub number: i64,
    /// About which service.
    pub service_id: String,
    /// What is wrong.
    pub kind: Fault,
    /// In the person's own words; may be empty.
    pub words: String,
    /// When it was written.
    pub written_on: NaiveDate,
}

impl KeptReport {
    /// The report itself.
    pub fn told(&self) -> Report {
        Report::new(&self.service_id, self.kind, &self.words)
    }
}

/// A path that somebody prepared for the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptPath {
    /// Its number on this device.
    pub number: i64,
    /// Since when.
    pub kept_on: NaiveDate,
    /// The path, with what is done of it.
    pub path: Path,
}

/// A request for a mediator that was prepared here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptRequest {
    /// Its number on this device.
    pub number: i64,
    /// To which desk.
    pub desk_id: String,
    /// What was answered, by the ids of the form's fields.
    pub answers: Answers,
    /// The letter, as it was prepared.
    pub letter: Letter,
}
