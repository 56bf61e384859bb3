//! Cards of one place stand together.

use crate::domain::position::Precision;
use crate::domain::service::{Nearby, Place};

/// Neighbouring cards of one point, or a card on its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The pin's key, where there is a point.
    pub key: Option<String>,
    /// The cards, in the order of the answer.
    pub cards: Vec<Nearby>,
}

impl Group {
    /// The place whose name may head the group; none for a card on its own.
    pub fn heading(&self) -> Option<&Place> {
        let first = self.cards.first().filter(|_| self.cards.len() > 1)?;
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

/// Puts neighbours of one point and precision together. Equal distances are neighbours in an
/// answer, so a place is never split.
pub fn by_place(answer: &[Nearby]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for nearby in answer {
        match groups.last_mut() {
            Some(group) if group.cards.first().is_some_and(|first| together(first, nearby)) => {
                group.cards.push(nearby.clone());
            }
            _ => groups.push(Group { key: pin_key(nearby), cards: vec![nearby.clone()] }),
        }
    }
    groups
}

fn together(a: &Nearby, b: &Nearby) -> bool {
    a.service.position().is_some() && a.service.position() == b.service.position()
}
