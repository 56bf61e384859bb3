//! What came nearer and what went farther between two releases.
//!
//! The desks of both are measured from the towns of the later one and weighed with its people, so
//! that what is told comes of desks alone, not of a census or of a town's point that was moved.

use super::distances::Distances;
use super::ground::{Ground, Named};
use super::sums::{self, Sum};
use crate::domain::need::Need;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A town whose distance to a need is another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// The town, by its place in the later list.
    pub town: usize,
    /// The need.
    pub need: Need,
    /// Metres before; none where nobody served it.
    pub before_m: Option<u32>,
    /// Metres after.
    pub after_m: Option<u32>,
}

/// What is different from an earlier release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The earlier release.
    pub before: Named,
    /// The earlier sums of each need's zones, in tile order.
    pub zones: Vec<(Need, BTreeMap<u8, Sum>)>,
    /// The towns and needs that moved: those that concern most, persons times metres, first.
    pub moves: Vec<Move>,
}

impl Change {
    /// Compares the later release with the earlier one.
    pub fn between(after: &Ground, distances: &Distances, before: &Ground) -> Self {
        let earlier = Distances::measure(&after.towns, &before.desks);
        let zones =
            Need::ALL.map(|need| (need, sums::by_zone(&after.towns, &earlier.metres(need))));
        let mut moves = Vec::new();
        for need in Need::ALL {
            let pairs = earlier.metres(need).into_iter().zip(distances.metres(need));
            let moved = pairs.enumerate().filter(|(_, (before_m, after_m))| before_m != after_m);
            moves.extend(moved.map(|(town, (before_m, after_m))| Move {
                town,
                need,
                before_m,
                after_m,
            }));
        }
        let weight = |step: &Move| {
            let people = u64::from(after.towns[step.town].population);
            // A need that begins or ends to be served outweighs any distance.
            let metres = step.before_m.zip(step.after_m);
            metres.map_or(u64::MAX, |(before_m, after_m)| {
                people * u64::from(before_m.abs_diff(after_m))
            })
        };
        moves.sort_by_key(|step| (Reverse(weight(step)), step.town, step.need));
        Change { before: before.named.clone(), zones: zones.to_vec(), moves }
    }

    /// The earlier sum of the whole region.
    pub fn region(&self, need: Need) -> Sum {
        let zones = self.zones.iter().filter(|(of, _)| *of == need);
        zones.flat_map(|(_, zones)| zones.values().copied()).sum()
    }
}
