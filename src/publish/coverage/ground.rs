//! What stands where in one release: the towns with their people, and the desks that have a point.
//!
//! Both a source and a published feed are read through the records that phones get, so that the
//! two can be compared and drafts are out of both. The rest is counted and not measured.

use crate::domain::need::NeedSet;
use crate::domain::position::{Position, Precision};
use crate::domain::service;
use crate::feed::FeedError;
use crate::feed::head::Head;
use crate::feed::record::{Location, Municipality, RecordError, ServiceAtLocation};
use crate::publish::feed_folder::{FeedFolder, FeedFolderError};
use crate::publish::{PublishError, record, release, source, validate};
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// Which release it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The feed.
    pub feed: String,
    /// Its number.
    pub sequence: u64,
    /// When it was issued (RFC 3339).
    pub issued: String,
}

/// A desk that has a point.
#[derive(Clone, Debug, PartialEq)]
pub struct Desk {
    /// The record's id.
    pub id: String,
    /// ISTAT code of its municipality.
    pub municipality: String,
    /// Where; a protected place is at its town's point.
    pub position: Position,
    /// How exactly that is known.
    pub precision: Precision,
    /// What it helps with.
    pub needs: NeedSet,
}

/// How many published services count, and how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All of them; drafts are not among them.
    pub published: usize,
    /// With a municipality, but without a point.
    pub pointless: usize,
    /// With a point that is their municipality's only, protected ones among them.
    pub town_only: usize,
    /// Protected, with a point: they count at their town.
    pub protected: usize,
}

/// What stands where.
#[derive(Clone, Debug, PartialEq)]
pub struct Ground {
    /// Which release says so.
    pub named: Named,
    /// The municipalities by ISTAT code.
    pub towns: Vec<service::Municipality>,
    /// The municipality that leads each social zone, where the source says which.
    pub zone_leads: BTreeMap<u8, String>,
    /// The desks by id.
    pub desks: Vec<Desk>,
    /// What each service without a place helps with: telephone lines, offices for the whole region.
    pub placeless: Vec<NeedSet>,
    /// What counts, and what does not.
    pub counts: Counts,
}

impl Ground {
    /// Reads and judges the source in `folder`, as for a release.
    ///
    /// # Errors
    /// The source is wrong; every problem at once.
    pub fn of_source(folder: &Path) -> Result<Self, PublishError> {
        let source = source::read(folder)?;
        let problems = validate::problems(&source);
        if !problems.is_empty() {
            return Err(PublishError::Source(problems));
        }
        let records = record::records(&source);
        let named = Named {
            feed: source.release.feed.clone(),
            sequence: source.release.sequence,
            issued: source.release.issued.clone(),
        };
        let lead = |row: &source::Row| {
            Some((row.text("social_zone").parse().ok()?, row.stated("zone_lead")?))
        };
        let zone_leads = source.municipalities.iter().filter_map(lead).collect();
        // A hundred thousand rows are large: they go before their records are read.
        drop(source);
        let records = records.iter().map(|raw| (&raw.kind[..], &raw.id[..], &raw.rec[..]));
        Ok(Ground { zone_leads, ..Ground::of_records(named, records)? })
    }

    /// Reads the release of this number in the folder of a feed, signed by a key that the newest
    /// root still names.
    ///
    /// # Errors
    /// The release is not served any more, or is not what a phone would take.
    pub fn of_feed(folder: &Path, sequence: u64) -> Result<Self, PublishError> {
        let feed = FeedFolder::at(folder);
        let root = feed.newest_root()?;
        let path = release::head_name(sequence);
        let bytes = feed.read(&path).map_err(|error| match error {
            FeedFolderError::Io { source, .. } if source.kind() == io::ErrorKind::NotFound => {
                PublishError::Missing { path }
            }
            other => other.into(),
        })?;
        let head = Head::open(&bytes, &root)?;
        let records = release::records(&feed, &head)?;
        let named = Named { feed: head.feed, sequence: head.seq, issued: head.issued };
        let records = records.iter().map(|((kind, id), rec)| (&kind[..], &id[..], &rec[..]));
        Ground::of_records(named, records)
    }

    fn of_records<'a>(
        named: Named,
        records: impl Iterator<Item = (&'a str, &'a str, &'a [u8])> + Clone,
    ) -> Result<Self, PublishError> {
        let of_kind = |wanted: &'static str| {
            records.clone().filter(move |(kind, ..)| *kind == wanted).map(|(_, id, rec)| (id, rec))
        };
        let towns = of_kind(Municipality::KIND).map(|(id, rec)| Municipality::read(id, rec));
        let mut towns = towns.collect::<Result<Vec<_>, _>>().map_err(unreadable)?;
        towns.sort_by(|one, other| one.id.cmp(&other.id));
        let mut ground = Ground {
            named,
            towns,
            zone_leads: BTreeMap::new(),
            desks: Vec::new(),
            placeless: Vec::new(),
            counts: Counts::default(),
        };
        for (id, rec) in of_kind(ServiceAtLocation::KIND) {
            let record = ServiceAtLocation::read(id, rec).map_err(unreadable)?;
            ground.place(record).map_err(unreadable)?;
        }
        ground.desks.sort_by(|one, other| one.id.cmp(&other.id));
        Ok(ground)
    }

    /// Puts a record where it is, if its point is known; it is counted either way.
    fn place(&mut self, record: ServiceAtLocation) -> Result<(), RecordError> {
        self.counts.published += 1;
        let (point, needs) = (record.position()?, record.needs());
        let Some(Location { municipality, hide_location, precision, .. }) = record.location else {
            self.placeless.push(needs);
            return Ok(());
        };
        // Whatever a careless publisher let through, a protected place is no nearer than its town.
        let point = match hide_location {
            true => point.and_then(|_| self.town_point(&municipality)),
            false => point,
        };
        let precision = if hide_location { Precision::Municipality } else { precision };
        let Some(position) = point else {
            self.counts.pointless += 1;
            return Ok(());
        };
        self.counts.town_only += usize::from(precision == Precision::Municipality);
        self.counts.protected += usize::from(hide_location);
        self.desks.push(Desk { id: record.id, municipality, position, precision, needs });
        Ok(())
    }

    fn town_point(&self, istat_code: &str) -> Option<Position> {
        let at = self.towns.binary_search_by(|town| town.id.as_str().cmp(istat_code)).ok()?;
        Some(self.towns[at].position)
    }
}

fn unreadable(error: RecordError) -> FeedError {
    let (RecordError::Json { id, .. } | RecordError::Coordinates { id }) = &error;
    FeedError::Unreadable { what: id.clone(), reason: error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::state::RawRecord;

    fn read(records: &[RawRecord]) -> Result<Ground, PublishError> {
        let named = Named { feed: "umbria".into(), sequence: 1, issued: String::new() };
        let records = records.iter().map(|raw| (&raw.kind[..], &raw.id[..], &raw.rec[..]));
        Ground::of_records(named, records)
    }

    fn raw(kind: &str, id: &str, rec: &str) -> RawRecord {
        RawRecord { kind: kind.into(), id: id.into(), rec: rec.into() }
    }

    #[test]
    fn a_protected_place_is_at_its_town_whatever_a_careless_feed_says() {
        let town = r#"{"id":"900001","name":"Alfa","province":"PG","social_zone":1,"population":1,"latitude":43.0,"longitude":12.0}"#;
        let place = r#"{"id":"a","service":{"name":"A","taxonomy_terms":["antiviolence"]},"location":{"municipality":"900001","latitude":43.1,"longitude":12.1,"precision":"exact","hide_location":true}}"#;
        let town = raw(Municipality::KIND, "900001", town);
        let ground = read(&[town.clone(), raw(ServiceAtLocation::KIND, "a", place)]).unwrap();
        assert_eq!(ground.desks[0].position, Position { lat: 43.0, lon: 12.0 });
        assert_eq!(ground.desks[0].precision, Precision::Municipality);
        let nowhere = place.replace("900001", "900009");
        let ground = read(&[town, raw(ServiceAtLocation::KIND, "a", &nowhere)]).unwrap();
        assert!(ground.desks.is_empty() && ground.counts.pointless == 1);
    }

    #[test]
    fn a_record_that_cannot_be_read_is_named() {
        let error = read(&[raw(ServiceAtLocation::KIND, "a7", "{}")]).unwrap_err();
        assert!(error.to_string().contains("a7"), "{error}");
    }
}
