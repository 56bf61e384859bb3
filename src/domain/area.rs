//! A part of the region that somebody looks at together with another person: a town, a social zone or
//! a circle.

use super::position::Position;
use super::service::{Municipality, Service};

/// The part.
#[derive(Clone, Debug, PartialEq)]
pub enum Area {
    /// A municipality, by its ISTAT code.
    Town(String),
    /// A social zone, by its number.
    Zone(u8),
    /// Whatever is at most this far from a point.
    Circle {
        /// The point.
        centre: Position,
        /// Radius in metres.
        radius_m: f64,
    },
}

/// A social zone and its largest town, which people know it by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Zone<'a> {
    /// Its number.
    pub number: u8,
    /// The most populous of its municipalities.
    pub town: &'a Municipality,
}

/// Every zone of these municipalities, by number.
pub fn zones(towns: &[Municipality]) -> Vec<Zone<'_>> {
    let mut numbers: Vec<_> = towns.iter().map(|town| town.social_zone).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let zone = |number| Some(Zone { number, town: largest(towns, number)? });
    numbers.into_iter().filter_map(zone).collect()
}

impl Area {
    /// The point that distances are told from: a town's own, the largest town's of a zone, the middle
    /// of a circle. None where no such town is known.
    pub fn centre(&self, towns: &[Municipality]) -> Option<Position> {
        match self {
            Area::Circle { centre, .. } => Some(*centre),
            Area::Town(_) | Area::Zone(_) => self.town(towns).map(|town| town.position),
        }
    }

    /// The town that distances are told from; none for a circle.
    pub fn town<'a>(&self, towns: &'a [Municipality]) -> Option<&'a Municipality> {
        match self {
            Area::Town(id) => towns.iter().find(|town| town.id == *id),
            Area::Zone(number) => largest(towns, *number),
            Area::Circle { .. } => None,
        }
    }

    /// Whether the service is in it: by its municipality, or by its point in a circle. Help without a
    /// place is in none.
    pub fn holds(&self, service: &Service, towns: &[Municipality]) -> bool {
        let Some(place) = &service.place else {
            return false;
        };
        match self {
            Area::Town(id) => place.municipality_id == *id,
            Area::Zone(number) => {
                let town = towns.iter().find(|town| town.id == place.municipality_id);
                town.is_some_and(|town| town.social_zone == *number)
            }
            Area::Circle { centre, radius_m } => service
                .position()
                .is_some_and(|(position, _)| centre.distance_m(position) <= *radius_m),
        }
    }
}

fn largest(towns: &[Municipality], zone: u8) -> Option<&Municipality> {
    towns.iter().filter(|town| town.social_zone == zone).max_by_key(|town| town.population)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Content;

    #[test]
    fn each_of_the_twelve_zones_goes_by_its_largest_town() {
        let content = Content::bundled().unwrap();
        let zones = zones(content.municipalities());
        let numbers: Vec<_> = zones.iter().map(|zone| zone.number).collect();
        assert_eq!(numbers, (1..=12).collect::<Vec<_>>());
        for Zone { number, town } in zones {
            let inside = |other: &&Municipality| other.social_zone == number;
            let mut others = content.municipalities().iter().filter(inside);
            assert!(others.all(|other| other.population <= town.population), "{}", town.name);
        }
    }

    #[test]
    fn every_place_is_in_its_town_and_its_zone_and_in_no_other() {
        let content = Content::bundled().unwrap();
        let towns = content.municipalities();
        for (_, service) in content.services().unwrap() {
            let holding = |areas: Vec<Area>| {
                areas.into_iter().filter(|area| area.holds(&service, towns)).count()
            };
            let placed = usize::from(service.place.is_some());
            let each = towns.iter().map(|town| Area::Town(town.id.clone())).collect();
            assert_eq!(holding(each), placed, "{}", service.id);
            assert_eq!(holding((1..=12).map(Area::Zone).collect()), placed, "{}", service.id);
        }
    }

    #[test]
    fn a_circle_ends_at_its_radius() {
        let content = Content::bundled().unwrap();
        let centre = content.municipality_named("Terni").unwrap().position;
        let (mut within, mut without) = (0, 0);
        for (_, service) in content.services().unwrap() {
            let Some((position, _)) = service.position() else { continue };
            let distance_m = centre.distance_m(position);
            let holds = |radius_m| Area::Circle { centre, radius_m }.holds(&service, &[]);
            assert!(holds(distance_m) && !holds(distance_m - 0.01), "{}", service.id);
            if holds(5_000.0) { within += 1 } else { without += 1 }
        }
        assert!(within > 0 && without > 0);
    }
}
