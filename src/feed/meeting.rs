//! The wire type of a meeting: a service at a place, and when it is.
//!
//! HSDS 3 knows no events. An app that does not know the kind keeps the record and passes it on.

use super::record::{RecordError, ServiceAtLocation, read};
use crate::domain::meeting::{self, THEMES};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A meeting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    /// Stable id, `[a-z0-9][a-z0-9-]{0,63}`.
    pub id: String,
    /// What it is about: a code of [`THEMES`].
    pub theme: String,
    /// When it begins: Italian wall time, `2026-12-03T17:00:00`.
    pub starts_at: NaiveDateTime,
    /// When it ends, where that is stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<NaiveDateTime>,
    /// Codes of languages that somebody interprets.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub interpreters: Vec<String>,
    /// Stated: whether somebody looks after the children.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub childcare: Option<bool>,
    /// How many can take part, where that is stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
    /// It does not take place.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cancelled: bool,
    /// What it is called, who calls it, where, in which languages, whom to ask. Its id is the
    /// meeting's, its schedule says nothing.
    pub service_at_location: ServiceAtLocation,
}

impl Meeting {
    /// The kind under which these records travel.
    pub const KIND: &'static str = "meeting";

    /// Reads the record of this `id` from its bytes.
    ///
    /// # Errors
    /// The bytes are no such record.
    pub fn read(id: &str, rec: &[u8]) -> Result<Self, RecordError> {
        read(Self::KIND, id, rec)
    }

    /// The meeting, in the municipality of this name.
    ///
    /// # Errors
    /// Its point is none.
    pub fn into_meeting(self, municipality: &str) -> Result<meeting::Meeting, RecordError> {
        Ok(meeting::Meeting {
            what: Arc::new(self.service_at_location.into_service(municipality)?),
            theme: THEMES.into_iter().find(|theme| *theme == self.theme),
            starts: self.starts_at,
            ends: self.ends_at,
            interpreters: self.interpreters,
            childcare: self.childcare,
            seats: self.seats,
            cancelled: self.cancelled,
        })
    }
}
