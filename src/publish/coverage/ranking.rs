//! Where one more desk helps most: a greedy p-median.
//!
//! The p-median problem (Hakimi, 1964) asks where to put p desks so that people have least to go
//! in all. Desks may stand in any municipality's main town; each person weighs the same. The
//! greedy answer takes the best town, then the best one given the first, and so on. It is not
//! always the best set, but what it saves can never be less than 1 - 1/e (63 %) of what the best
//! set of as many would (Nemhauser, Wolsey and Fisher, 1978), and it is the answer to
//! the question asked: where should the *next* desk be. What a step saves never grows from one
//! step to the next.

use super::distances::Between;

/// The limits within which people come by a new desk, in kilometres.
pub const NEARER_KM: [u32; 2] = [10, 20];

/// One more desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The town where it would stand, by its place in the list.
    pub town: usize,
    /// Persons times metres that it saves, over the needs; none for the first desk of a need that
    /// nobody served, where there is nothing to compare with.
    pub gain_person_m: Option<u64>,
    /// How many persons it brings within each of [`NEARER_KM`] for at least one of the needs.
    pub nearer: [u64; NEARER_KM.len()],
}

/// The towns where the next `desks` desks, each for all of `needs`, would save most, the best
/// first; the lower ISTAT code among equals. Fewer where a further one would save nothing.
///
/// `needs` holds for each need how far each town is from it now, in metres: each of them served
/// everywhere or, as the only one, nowhere.
pub fn rank(
    populations: &[u32],
    between: &Between,
    mut needs: Vec<Vec<Option<u32>>>,
    desks: usize,
) -> Vec<Step> {
    let mut steps = Vec::new();
    while steps.len() < desks && !needs.is_empty() {
        let after = |town: usize| -> u64 {
            let to = between.to(town);
            needs.iter().filter_map(|metres| total(populations, &with_desk(metres, to))).sum()
        };
        let best = (0..populations.len()).map(|town| (after(town), town)).min();
        let Some((after, town)) = best else { break };
        let before = needs.iter().map(|metres| total(populations, metres)).sum::<Option<u64>>();
        let gain_person_m = before.map(|before| before.saturating_sub(after));
        if gain_person_m == Some(0) {
            break;
        }
        let then: Vec<_> = needs.iter().map(|now| with_desk(now, between.to(town))).collect();
        let nearer = NEARER_KM.map(|limit_km| brought_within(limit_km, populations, &needs, &then));
        steps.push(Step { town, gain_person_m, nearer });
        needs = then;
    }
    steps
}

/// How far the towns are once a desk stands where they are `to` metres from.
fn with_desk(metres: &[Option<u32>], to: &[u32]) -> Vec<Option<u32>> {
    let nearer = |(now, to): (&Option<u32>, &u32)| Some(now.map_or(*to, |now| now.min(*to)));
    metres.iter().zip(to).map(nearer).collect()
}

/// Persons times metres; none where a town is not served.
fn total(populations: &[u32], metres: &[Option<u32>]) -> Option<u64> {
    let of_town = |(people, distance_m): (&u32, &Option<u32>)| {
        distance_m.map(|distance_m| u64::from(*people) * u64::from(distance_m))
    };
    populations.iter().zip(metres).map(of_town).sum()
}

fn brought_within(
    limit_km: u32,
    populations: &[u32],
    now: &[Vec<Option<u32>>],
    then: &[Vec<Option<u32>>],
) -> u64 {
    let is_within = |metres: &[Option<u32>], town: usize| {
        metres[town].is_some_and(|distance_m| distance_m <= limit_km * 1_000)
    };
    let comes = |town: usize| {
        let mut needs = now.iter().zip(then);
        needs.any(|(now, then)| !is_within(now, town) && is_within(then, town))
    };
    let towns = populations.iter().enumerate().filter(|(town, _)| comes(*town));
    towns.map(|(_, people)| u64::from(*people)).sum()
}
