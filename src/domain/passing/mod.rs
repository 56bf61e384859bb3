//! What of a service goes to others, and in which form: a contact, an appointment, the words of a
//! code for a camera.
//!
//! [`Spot`] is the one door through which a place leaves the app: a protected one is told by its
//! town and by nothing nearer, whatever the record says. Nothing here knows a language: what is not
//! the record's own is passed in. The formats are written by hand, for they are a dozen lines each
//! and the libraries for them bring parsers and identifiers that a phone need not carry.

mod appointment;
mod code;
mod contact;
mod lines;
mod squares;

pub use appointment::{calendar, calendar_of_step, calendar_of_visit, chosen};
pub use code::{MOST_BYTES, code_words};
pub use contact::contact;
pub use squares::{QUIET, Squares, screen_squares, squares};

use super::position::{Position, Precision};
use super::service::Service;

/// Where a service is, as far as others may be told.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot<'a> {
    /// The building or hamlet.
    pub building: Option<&'a str>,
    /// Street and number.
    pub street: Option<&'a str>,
    /// Postal code.
    pub postal_code: Option<&'a str>,
    /// The municipality.
    pub town: &'a str,
    /// The point, if it is nearer than the municipality's.
    pub point: Option<Position>,
    /// Nothing but the town is told.
    pub is_protected: bool,
}

impl<'a> Spot<'a> {
    /// Where this service is; none for help that has no place.
    pub fn of(service: &'a Service) -> Option<Self> {
        let place = service.place.as_ref()?;
        let shown = !place.hide_location;
        let near = shown && place.precision != Precision::Municipality;
        let told = |text: &'a Option<String>| text.as_deref().filter(|_| shown);
        Some(Spot {
            building: told(&place.name),
            street: told(&place.address),
            postal_code: told(&place.postal_code),
            town: &place.municipality,
            point: place.position.filter(|_| near),
            is_protected: place.hide_location,
        })
    }

    /// The address as one line.
    pub fn line(&self) -> String {
        let town = match self.postal_code {
            Some(code) => format!("{code} {}", self.town),
            None => self.town.to_owned(),
        };
        let parts = [self.building, self.street, Some(town.as_str())];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}
