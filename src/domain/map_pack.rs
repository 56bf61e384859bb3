//! Map packs: streets of a social zone, offered by the operators and fetched only when a person asks.
//!
//! This module compares what is offered with what is here; it fetches and keeps nothing.

use chrono::NaiveDate;
use std::ops::RangeInclusive;

/// The social zones.
pub const ZONES: RangeInclusive<u8> = 1..=12;

/// A pack, offered or here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapPack {
    /// Its id.
    pub id: String,
    /// The social zone whose streets it shows.
    pub zone: u8,
    /// How much it is, in bytes.
    pub size_bytes: u64,
    /// The day the map data was taken, where that is known.
    pub data_on: Option<NaiveDate>,
    /// Another for each drawing.
    pub version: [u8; 32],
}

/// What is here of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stock {
    /// The pack.
    pub pack: MapPack,
    /// How much of it is still to be fetched, in bytes.
    pub missing_bytes: u64,
}

/// A pack as the screen tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The pack that is offered; the one that is here where none is offered any more.
    pub pack: MapPack,
    /// How it stands.
    pub standing: Standing,
}

/// How a pack stands on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing of it is here.
    Offered,
    /// It is here, whole, and there is none that is newer.
    Here,
    /// One is here, and another drawing is offered.
    Newer,
    /// It was here, and this many bytes of it are missing.
    Broken {
        /// Bytes to fetch.
        missing_bytes: u64,
    },
}

/// What is offered and what is here, one a pack, ordered by zone; those of the `zone` that the person
/// is in come first.
pub fn choices(offered: &[MapPack], here: &[Stock], zone: Option<u8>) -> Vec<Choice> {
    let here_of = |id: &str| here.iter().find(|stock| stock.pack.id == id);
    let is_offered = |id: &str| offered.iter().any(|pack| pack.id == id);
    let mut choices: Vec<Choice> = offered
        .iter()
        .map(|pack| Choice { pack: pack.clone(), standing: standing(pack, here_of(&pack.id)) })
        .collect();
    // One that is offered no more can still be used, and removed.
    let left = here.iter().filter(|stock| !is_offered(&stock.pack.id));
    choices.extend(left.map(|stock| Choice {
        pack: stock.pack.clone(),
        standing: match stock.missing_bytes {
            0 => Standing::Here,
            missing_bytes => Standing::Broken { missing_bytes },
        },
    }));
    choices.sort_by_key(|choice| (Some(choice.pack.zone) != zone, choice.pack.zone));
    choices
}

fn standing(offered: &MapPack, here: Option<&Stock>) -> Standing {
    match here {
        None => Standing::Offered,
        Some(stock) if stock.pack.version != offered.version => Standing::Newer,
        Some(Stock { missing_bytes: 0, .. }) => Standing::Here,
        Some(Stock { missing_bytes, .. }) => Standing::Broken { missing_bytes: *missing_bytes },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pack(zone: u8, version: u8) -> MapPack {
        MapPack {
            id: format!("streets-{zone}"),
            zone,
            size_bytes: 6_000_000,
            data_on: None,
            version: [version; 32],
        }
    }

    fn stock(zone: u8, version: u8, missing_bytes: u64) -> Stock {
        Stock { pack: pack(zone, version), missing_bytes }
    }

    #[test]
    fn each_pack_is_told_once_and_those_of_this_zone_first() {
        let offered = [pack(1, 1), pack(2, 2), pack(3, 1), pack(4, 1)];
        let here = [stock(2, 1, 0), stock(3, 1, 0), stock(4, 1, 10), stock(9, 1, 0)];
        let told = choices(&offered, &here, Some(3));
        let told: Vec<_> = told.iter().map(|choice| (choice.pack.zone, choice.standing)).collect();
        let expected = [
            (3, Standing::Here),
            (1, Standing::Offered),
            (2, Standing::Newer),
            (4, Standing::Broken { missing_bytes: 10 }),
            (9, Standing::Here),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn what_is_fetched_anew_is_what_is_offered() {
        let told = choices(&[pack(2, 2)], &[stock(2, 1, 5)], None);
        assert_eq!((told[0].standing, told[0].pack.version), (Standing::Newer, [2; 32]));
    }
}
