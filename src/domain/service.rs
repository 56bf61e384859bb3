//! The card itself: one service at one place (HSDS `service_at_location`), and the municipality
//! it belongs to.

use super::need::{Category, Need, NeedSet};
use super::phone::Phone;
use super::position::{Position, Precision};
use super::schedule::{OpenState, Schedule};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// One of the 92 municipalities.
#[derive(Clone, Debug, PartialEq)]
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
    /// The main town.
    pub position: Position,
}

/// Where a service is given (HSDS `location`).
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The building or hamlet, where stated.
    pub name: Option<String>,
    /// The municipality's id.
    pub municipality_id: String,
    /// The municipality's name.
    pub municipality: String,
    /// Street and number, as stated.
    pub address: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// The point, if any is known.
    pub position: Option<Position>,
    /// How exactly the point is known; the municipality where there is no point.
    pub precision: Precision,
    /// Who the coordinates are from.
    pub coordinates_source: Option<String>,
    /// A protected place: the screens know its municipality and phone, nothing nearer.
    pub hide_location: bool,
}

/// Where a record comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The page or document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The page's own date: a year, month or day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// `high`, `medium` or `low`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<String>,
}

/// One service at one place, or with no place at all where it serves the whole region.
#[derive(Clone, Debug, PartialEq)]
pub struct Service {
    /// Stable id.
    pub id: String,
    /// What it is called there (Italian).
    pub name: String,
    /// Who runs it, where stated.
    pub organization: Option<String>,
    /// Kinds of help; those this version does not know are left out.
    pub categories: Vec<&'static Category>,
    /// The needs it serves.
    pub needs: NeedSet,
    /// Where; none for help that has no place.
    pub place: Option<Place>,
    /// When.
    pub schedule: Schedule,
    /// Numbers to call, the best first.
    pub phones: Vec<Phone>,
    /// E-mail address.
    pub email: Option<String>,
    /// WhatsApp number, as dialled.
    pub whatsapp: Option<String>,
    /// Web address.
    pub website: Option<String>,
    /// Languages spoken there, codes of [`super::language::LANGUAGES`].
    pub languages: Vec<String>,
    /// What the source says of languages without naming them (Italian).
    pub languages_description: Option<String>,
    /// Who it is for, codes of [`super::eligibility`].
    pub eligibility: Vec<String>,
    /// What to bring, codes.
    pub required_documents: Vec<String>,
    /// What it costs, codes.
    pub cost_options: Vec<String>,
    /// How to get in, codes.
    pub accessibility: Vec<String>,
    /// A short remark for visitors (Italian).
    pub note: Option<String>,
    /// Where all this comes from.
    pub source: Source,
    /// When somebody verified it; none is "not yet verified".
    pub verified_on: Option<NaiveDate>,
}

impl Service {
    /// The need whose icon stands for the service: the first of its category's needs that it
    /// serves, so that a clinic is not shown under the papers it also helps with.
    pub fn main_need(&self) -> Need {
        self.categories
            .iter()
            .flat_map(|category| category.needs)
            .copied()
            .find(|need| self.needs.contains(*need))
            .or_else(|| self.needs.first())
            .unwrap_or(Need::Community)
    }

    /// Whether somebody may have to hide that they look at it.
    pub fn is_delicate(&self) -> bool {
        let is_hidden = self.place.as_ref().is_some_and(|place| place.hide_location);
        is_hidden || self.needs.contains(Need::Safety)
    }

    /// The point and its precision, where there is one.
    pub fn position(&self) -> Option<(Position, Precision)> {
        let place = self.place.as_ref()?;
        place.position.map(|position| (position, place.precision))
    }
}

/// A service as an answer: how far, and open or not at the asked time.
#[derive(Clone, Debug)]
pub struct Nearby {
    /// The service; the screens pass it on many times.
    pub service: Arc<Service>,
    /// Great-circle metres; none without a place.
    pub distance_m: Option<f64>,
    /// Open or not at the asked time.
    pub open: OpenState,
}

impl PartialEq for Nearby {
    fn eq(&self, other: &Self) -> bool {
        // One and the same service need not be read to be equal.
        (Arc::ptr_eq(&self.service, &other.service) || self.service == other.service)
            && self.distance_m == other.distance_m
            && self.open == other.open
    }
}
