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
    /// How much there is to fetch, or how much room it takes.
    pub size_bytes: u64,
    /// The day the map data was taken, where that is known.
    pub data_on: Option<NaiveDate>,
}
