//! How many people live how far from a need's nearest desk: by zone, and in the whole region.
//!
//! All people of a municipality count at its main town. The distances fall into five classes that
//! the map and the bars show too; "beyond 10 km" is more than 10,000 m, not 10,000 m itself.

use crate::domain::service::Municipality;
use std::collections::BTreeMap;
use std::ops::AddAssign;

/// Where one class ends and the next begins, in kilometres; a class holds its own upper end.
pub const ENDS_KM: [u32; 4] = [5, 10, 20, 30];
/// How many classes there are.
pub const CLASSES: usize = ENDS_KM.len() + 1;
/// The distances beyond which people are counted, in kilometres.
pub const LIMITS_KM: [u32; 3] = [10, 20, 30];

/// The class of a distance, 0 for the nearest.
pub fn class(distance_m: u32) -> usize {
    ENDS_KM.iter().take_while(|end_km| distance_m > **end_km * 1_000).count()
}

/// People and their distances.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// All people.
    pub population: u64,
    /// Those in each class of distance.
    pub classes: [u64; CLASSES],
    /// Those whose need nobody serves at a known place.
    pub unserved: u64,
    /// Persons times metres, of those who are served.
    pub person_m: u64,
}

impl Sum {
    /// The people of one town.
    pub fn of(population: u32, distance_m: Option<u32>) -> Self {
        let people = u64::from(population);
        let mut sum = Sum { population: people, ..Sum::default() };
        match distance_m {
            Some(distance_m) => {
                sum.classes[class(distance_m)] = people;
                sum.person_m = people * u64::from(distance_m);
            }
            None => sum.unserved = people,
        }
        sum
    }

    /// How many have no desk within so many kilometres, one of [`LIMITS_KM`]; whoever is not served
    /// at all is among them.
    pub fn beyond(&self, limit_km: u32) -> u64 {
        let farther = ENDS_KM.iter().take_while(|end_km| **end_km <= limit_km).count();
        self.classes[farther..].iter().sum::<u64>() + self.unserved
    }

    /// The distance of the average person in metres; none where somebody is not served, or nobody
    /// is there.
    pub fn mean_m(&self) -> Option<u64> {
        if self.unserved > 0 { None } else { self.person_m.checked_div(self.population) }
    }
}

impl AddAssign for Sum {
    fn add_assign(&mut self, other: Sum) {
        self.population += other.population;
        for (own, others) in self.classes.iter_mut().zip(other.classes) {
            *own += others;
        }
        self.unserved += other.unserved;
        self.person_m += other.person_m;
    }
}

impl std::iter::Sum for Sum {
    fn sum<I: Iterator<Item = Sum>>(sums: I) -> Sum {
        sums.fold(Sum::default(), |mut all, sum| {
            all += sum;
            all
        })
    }
}

/// The sum of each zone, for towns and their distances to one need.
pub fn by_zone(towns: &[Municipality], metres: &[Option<u32>]) -> BTreeMap<u8, Sum> {
    let mut zones: BTreeMap<u8, Sum> = BTreeMap::new();
    for (town, distance_m) in towns.iter().zip(metres) {
        *zones.entry(town.social_zone).or_default() += Sum::of(town.population, *distance_m);
    }
    zones
}

/// The sum of the whole region.
pub fn region(towns: &[Municipality], metres: &[Option<u32>]) -> Sum {
    by_zone(towns, metres).into_values().sum()
}
