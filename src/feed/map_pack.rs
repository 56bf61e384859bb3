//! The wire type of a map pack: streets of one social zone, which a person may fetch.
//!
//! A pack is one PMTiles file of vector tiles, cut into [`Part`]s so that a fetch that broke off
//! goes on where it ended. The signed record names each part's hash and size, so a pack is judged
//! like any other file of the feed. Parts are files of their own below the feed's folder
//! ([`path`]); what a pack looks like is the map's business. HSDS 3 knows no such thing: an app that
//! does not know the kind keeps the record and passes it on.

use super::plan::{MOST_PART_BYTES, Part};
use super::record::{RecordError, read};
use super::{Hash, hash};
use crate::domain::map_pack::{self as domain, ZONES};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Larger than this no pack is: a phone has to keep it.
pub const MOST_BYTES: u64 = 48 * 1024 * 1024;

/// A map pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MapPack {
    /// Stable id, `[a-z0-9][a-z0-9-]{0,63}`.
    pub id: String,
    /// The social zone whose streets it shows, from 1 to 12.
    pub social_zone: u8,
    /// The day the map data was taken, where the extract says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_on: Option<NaiveDate>,
    /// Who is to be named on the map, as it stands there.
    pub credit: String,
    /// The file, in order.
    pub parts: Vec<Part>,
}

impl MapPack {
    /// The kind under which these records travel.
    pub const KIND: &'static str = "map_pack";

    /// Reads the record of this `id` from its bytes.
    ///
    /// # Errors
    /// The bytes are no such record, it is of no zone, or its parts cannot be.
    pub fn read(id: &str, rec: &[u8]) -> Result<Self, RecordError> {
        let pack: Self = read(Self::KIND, id, rec)?;
        let parts = pack.parts.iter().all(|part| (1..=MOST_PART_BYTES).contains(&part.size));
        let is_sound = parts
            && pack.id == id
            && ZONES.contains(&pack.social_zone)
            && (1..=MOST_BYTES).contains(&pack.size_bytes());
        is_sound.then_some(pack).ok_or_else(|| RecordError::Json {
            kind: Self::KIND,
            id: id.to_owned(),
            reason: "no pack can be like this".to_owned(),
        })
    }

    /// The size of the whole file.
    pub fn size_bytes(&self) -> u64 {
        self.parts.iter().fold(0, |sum, part| sum.saturating_add(part.size))
    }

    /// The domain's view of it.
    pub fn seen(&self) -> domain::MapPack {
        let hashes: Vec<u8> = self.parts.iter().flat_map(|part| part.sha256).collect();
        domain::MapPack {
            id: self.id.clone(),
            zone: self.social_zone,
            size_bytes: self.size_bytes(),
            data_on: self.data_on,
            version: hash(&hashes),
        }
    }

    /// The hashes of its parts, in order.
    pub fn hashes(&self) -> Vec<Hash> {
        self.parts.iter().map(|part| part.sha256).collect()
    }
}

/// A part's path within the feed's folder.
pub fn path(part: &Part) -> String {
    format!("m/{}.part", part.name())
}
