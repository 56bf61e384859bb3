//! From every town to the nearest desk of every need, in a straight line.
//!
//! The nearest desk is that of [`Position::distance_m`], which orders the app's lists; of desks
//! equally far the one whose id comes first. The distance is then rounded to whole metres, and all
//! that follows uses the rounded one.

use super::ground::Desk;
use crate::domain::nearby::{Index, Wanted};
use crate::domain::need::Need;
use crate::domain::position::Position;
use crate::domain::service::Municipality;

/// The nearest desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nearest {
    /// Which one, by its place among the desks.
    pub desk: usize,
    /// How far, in metres.
    pub distance_m: u32,
}

/// The nearest desk of each town and need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distances {
    nearest: Vec<[Option<Nearest>; Need::ALL.len()]>,
}

impl Distances {
    /// Measures from the towns to the desks, which stand in the order of their ids.
    pub fn measure(towns: &[Municipality], desks: &[Desk]) -> Self {
        let points: Vec<_> = desks.iter().map(|desk| (desk.position, desk.needs.bits())).collect();
        let index = Index::build(&points);
        let nearest_of = |from: Position, need: Need| {
            let wanted = Wanted { any: need.bit(), all: 0 };
            let hits = index.nearest(from, 1, wanted, |_| true, |one, other| one.cmp(&other));
            let hit = hits.first()?;
            Some(Nearest { desk: hit.point as usize, distance_m: whole_m(hit.distance_m) })
        };
        let nearest =
            towns.iter().map(|town| Need::ALL.map(|need| nearest_of(town.position, need)));
        Distances { nearest: nearest.collect() }
    }

    /// The nearest desk of a town, by the town's place in the list; none where nobody serves the
    /// need at a known place.
    pub fn nearest(&self, town: usize, need: Need) -> Option<Nearest> {
        self.nearest.get(town)?[need as usize]
    }

    /// How far each town is from the nearest desk of a need, in metres.
    pub fn metres(&self, need: Need) -> Vec<Option<u32>> {
        let of_town = |row: &[Option<Nearest>; Need::ALL.len()]| row[need as usize];
        self.nearest.iter().map(|row| of_town(row).map(|nearest| nearest.distance_m)).collect()
    }
}

/// How far towns are from each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Between {
    metres: Vec<Vec<u32>>,
}

impl Between {
    /// Measures between all of them.
    pub fn measure(towns: &[Municipality]) -> Self {
        let row = |from: &Municipality| {
            let to = |town: &Municipality| whole_m(from.position.distance_m(town.position));
            towns.iter().map(to).collect()
        };
        Between { metres: towns.iter().map(row).collect() }
    }

    /// From each town to this one, in metres.
    pub fn to(&self, town: usize) -> &[u32] {
        self.metres.get(town).map_or(&[], Vec::as_slice)
    }
}

/// Whole metres, half a metre up. The earth's half circumference fits.
fn whole_m(distance_m: f64) -> u32 {
    distance_m.round() as u32
}
