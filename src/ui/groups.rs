//! Cards of one place stand together.

use crate::domain::position::Precision;
use crate::domain::service::{Nearby, Place};

/// Neighbouring cards of one point, or a card on its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The pin's key, where there is a point.
    pub key: Option<String>,
    /// The cards, in the order of the answer; the last group of a list may not show all.
    pub cards: Vec<Nearby>,
    /// How many cards the place has.
    pub total: usize,
}

impl Group {
    /// The place whose name may head the group; none for a card on its own.
    pub fn heading(&self) -> Option<&Place> {
        let first = self.cards.first().filter(|_| self.total > 1)?;
        first.service.place.as_ref()
    }

    /// The name of the place, where all its cards agree on one: the building's, else the address.
    pub fn name(&self) -> Option<&str> {
        let place = self.heading().filter(|place| place.precision != Precision::Municipality)?;
        let agreed = |of: fn(&Place) -> Option<&str>| {
            let name = of(place)?;
            let mut places = self.cards.iter().filter_map(|card| card.service.place.as_ref());
            places.all(|other| of(other) == Some(name)).then_some(name)
        };
        agreed(|place| place.name.as_deref()).or_else(|| agreed(|place| place.address.as_deref()))
    }
}

/// The key of a service's pin, `latitude,longitude`; none for help without a place, and none for
/// a protected place.
pub fn pin_key(nearby: &Nearby) -> Option<String> {
    let place = nearby.service.place.as_ref().filter(|place| !place.hide_location)?;
    place.position.map(|position| format!("{},{}", position.lat, position.lon))
}

/// Puts neighbours of one point and precision together, and leaves out all but the first `most`
/// cards. Equal distances are neighbours in an answer, so a place is never split.
pub fn by_place(answer: &[Nearby], most: usize) -> Vec<Group> {
    let mut left = most;
    answer
        .chunk_by(together)
        .map(|cards| {
            let shown = &cards[..cards.len().min(left)];
            left -= shown.len();
            let key = cards.first().and_then(pin_key);
            Group { key, cards: shown.to_vec(), total: cards.len() }
        })
        .filter(|group| !group.cards.is_empty())
        .collect()
}

fn together(a: &Nearby, b: &Nearby) -> bool {
    a.service.position().is_some() && a.service.position() == b.service.position()
}
