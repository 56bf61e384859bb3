//! One open revision: the database and the directory built from it.

use super::{Release, StoreError, apply, open, read};
use crate::domain::directory::{Directory, Found, Query};
use crate::domain::filter::Filter;
use crate::domain::language::LanguageSet;
use crate::domain::mediation::Desk;
use crate::domain::meeting::Meeting;
use crate::domain::position::Position;
use crate::domain::schedule::RomeTime;
use crate::domain::search::{self, Services, Vocabulary};
use crate::domain::service::{Municipality, Nearby, Service};
use crate::feed::Hash;
use crate::feed::map_pack::MapPack;
use crate::feed::mediation::Mediation;
use crate::feed::meeting as record;
use crate::feed::record::ServiceAtLocation;
use crate::feed::setting::{self, AppAt, ReportsTo};
use crate::feed::state::RawRecord;
use rusqlite::Connection;
use std::cell::OnceCell;
#[cfg(not(target_arch = "wasm32"))]
use std::path::Path;
use std::sync::Arc;

/// The answer to "what is near me".
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// Places, nearest first.
    pub nearest: Vec<Nearby>,
    /// How many places there are, those after the last one read included.
    pub total: usize,
    /// Help that has no place and serves the whole region: always there, never ranked.
    pub everywhere: Vec<Nearby>,
}

/// One open revision of the content.
pub struct Content {
    connection: Connection,
    directory: Directory,
    municipalities: Vec<Municipality>,
    meetings: OnceCell<Vec<Meeting>>,
    desks: OnceCell<Vec<Desk>>,
    release: Release,
}

impl Content {
    /// Opens the snapshot that ships with the program.
    ///
    /// # Errors
    /// The snapshot cannot be read: the program was built with a broken one.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn bundled() -> Result<Self, StoreError> {
        Self::of(open::bundled()?)
    }

    /// Opens a snapshot held in memory.
    ///
    /// # Errors
    /// The bytes are no snapshot of this schema, or a record cannot be understood.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, StoreError> {
        Self::of(open::from_bytes(bytes)?)
    }

    /// Opens a database file, for reading alone.
    ///
    /// # Errors
    /// It cannot be opened or read, or is no snapshot of this schema.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        Self::of(open::file(path)?)
    }

    /// Reads what an open snapshot holds, with a `rest` after each part of it: for a machine whose
    /// only thread also draws.
    ///
    /// # Errors
    /// A record cannot be understood.
    #[cfg(target_arch = "wasm32")]
    pub async fn of_by_parts(
        connection: Connection,
        rest: impl AsyncFn(),
    ) -> Result<Self, StoreError> {
        let release = read::release(&connection)?;
        rest().await;
        let directory = read::directory(&connection)?;
        rest().await;
        directory.parse_a_rule();
        rest().await;
        let municipalities = read::municipalities(&connection)?;
        rest().await;
        let (meetings, desks) = (OnceCell::new(), OnceCell::new());
        Ok(Content { connection, directory, municipalities, meetings, desks, release })
    }

    pub(super) fn of(connection: Connection) -> Result<Self, StoreError> {
        Ok(Content {
            directory: read::directory(&connection)?,
            municipalities: read::municipalities(&connection)?,
            meetings: OnceCell::new(),
            desks: OnceCell::new(),
            release: read::release(&connection)?,
            connection,
        })
    }

    /// Which revision this is.
    pub fn release(&self) -> &Release {
        &self.release
    }

    /// Whether every record and listing is as published; reads them all. See [`apply::is_whole`].
    ///
    /// # Errors
    /// The database cannot be read just now.
    pub fn is_whole(&self) -> Result<bool, StoreError> {
        apply::is_whole(&self.connection)
    }

    /// The state of its records, as it was signed for ([`crate::feed::state`]).
    ///
    /// # Errors
    /// The database failed.
    pub fn state(&self) -> Result<Hash, StoreError> {
        read::promise(&self.connection).map(|(_, state)| state)
    }

    /// Every record as it was published, by kind and id: what is handed to another device.
    ///
    /// # Errors
    /// The database failed.
    pub fn records(&self) -> Result<Vec<RawRecord>, StoreError> {
        read::records(&self.connection)
    }

    /// Who takes reports of mistakes, where the operators say so.
    ///
    /// # Errors
    /// The database failed.
    pub fn reports_to(&self) -> Result<Option<String>, StoreError> {
        let rec = read::record(&self.connection, setting::KIND, ReportsTo::ID)?;
        Ok(rec.and_then(|rec| ReportsTo::read(&rec)))
    }

    /// Where the app is had, where the operators say so.
    ///
    /// # Errors
    /// The database failed.
    pub fn app_at(&self) -> Result<Option<String>, StoreError> {
        let rec = read::record(&self.connection, setting::KIND, AppAt::ID)?;
        Ok(rec.and_then(|rec| AppAt::read(&rec)))
    }

    /// How many services it holds.
    pub fn service_count(&self) -> usize {
        self.directory.len()
    }

    /// How many of them have no place.
    pub fn everywhere_count(&self) -> usize {
        self.directory.everywhere_count()
    }

    /// Every municipality, by name.
    pub fn municipalities(&self) -> &[Municipality] {
        &self.municipalities
    }

    /// The municipality that was typed: the one of exactly this name, letter variants aside, else
    /// the only one whose name begins so.
    pub fn municipality_named(&self, typed: &str) -> Option<&Municipality> {
        let folded = search::fold(typed);
        let exact = self.municipalities.iter().find(|town| search::fold(&town.name) == folded);
        exact.or_else(|| match self.municipalities_starting(typed)[..] {
            [only] => Some(only),
            _ => None,
        })
    }

    /// The municipalities whose name, or a word of it, begins as typed; none where nothing is typed.
    pub fn municipalities_starting(&self, typed: &str) -> Vec<&Municipality> {
        if typed.trim().is_empty() {
            return Vec::new();
        }
        let towns = self.municipalities.iter();
        towns.filter(|town| search::begins(&town.name, typed)).collect()
    }

    /// The municipality with this id.
    pub fn municipality(&self, id: &str) -> Option<&Municipality> {
        self.municipalities.iter().find(|town| town.id == id)
    }

    /// Languages spoken at some service: what a filter may offer.
    pub fn spoken_languages(&self) -> LanguageSet {
        self.directory.languages()
    }

    /// The nearest places and the help without a place, rows and all.
    ///
    /// # Errors
    /// The database failed.
    pub fn near(&self, query: &Query) -> Result<Answer, StoreError> {
        let everywhere = self.everywhere(&query.filter, query.now)?;
        Ok(Answer { everywhere, ..self.places_first(query, query.k)? })
    }

    /// As [`Content::near`], with the rows of the first `most` places alone and without help that
    /// has no place: what a list shows before somebody asks for more. Places as far as the last one
    /// are read too, so that what stands on one point is whole.
    ///
    /// # Errors
    /// The database failed.
    pub fn places_first(&self, query: &Query, most: usize) -> Result<Answer, StoreError> {
        let (found, total) = self.directory.nearest_first(query, most);
        Ok(Answer { nearest: self.fetch(&found)?, total, everywhere: Vec::new() })
    }

    /// The help without a place that passes the filter.
    ///
    /// # Errors
    /// The database failed.
    pub fn everywhere(&self, filter: &Filter, now: RomeTime) -> Result<Vec<Nearby>, StoreError> {
        self.fetch(&self.directory.everywhere(filter, now))
    }

    /// The service with this id, as of `now`; none where there is none.
    ///
    /// # Errors
    /// The database failed.
    pub fn service(&self, id: &str, now: RomeTime) -> Result<Option<Nearby>, StoreError> {
        let Some(row) = read::number_of(&self.connection, id)? else {
            return Ok(None);
        };
        let found = Found { row, distance_m: None, open: self.directory.open_of(row, now) };
        Ok(self.fetch(&[found])?.pop())
    }

    /// Every service, by id.
    ///
    /// # Errors
    /// The database failed.
    pub fn services(&self) -> Result<Vec<(i64, Service)>, StoreError> {
        let numbers = read::numbers(&self.connection)?;
        let records = read::services(&self.connection, numbers)?;
        records.into_iter().map(|(row, record)| Ok((row, self.complete(record)?))).collect()
    }

    /// Every meeting that this version understands, those that are over among them; read once. One
    /// that cannot be read hides no other. None is told that somebody may have to hide: meetings are
    /// announced to everybody, with their places.
    ///
    /// # Errors
    /// The database failed.
    pub fn meetings(&self) -> Result<&[Meeting], StoreError> {
        if let Some(meetings) = self.meetings.get() {
            return Ok(meetings);
        }
        let records = read::of_kind(&self.connection, record::Meeting::KIND)?;
        let read = records.into_iter().filter_map(|(id, rec)| {
            let record = record::Meeting::read(&id, &rec).ok()?;
            let town = self.town_of(&record.service_at_location);
            record.into_meeting(town).ok()
        });
        let told = read.filter(|meeting| !meeting.what.is_delicate()).collect();
        Ok(self.meetings.get_or_init(|| told))
    }

    /// Every desk that sends mediators, as far as this version understands it; read once. One that
    /// cannot be read hides no other.
    ///
    /// # Errors
    /// The database failed.
    pub fn desks(&self) -> Result<&[Desk], StoreError> {
        if let Some(desks) = self.desks.get() {
            return Ok(desks);
        }
        let records = read::of_kind(&self.connection, Mediation::KIND)?;
        let read = records.into_iter().filter_map(|(id, rec)| Mediation::read(&id, &rec).ok());
        let desks = read.filter_map(|record| record.into_desk().ok()).collect();
        Ok(self.desks.get_or_init(|| desks))
    }

    /// The map packs that are offered, as far as this version understands them.
    ///
    /// # Errors
    /// The database failed.
    pub fn map_packs(&self) -> Result<Vec<MapPack>, StoreError> {
        let records = read::of_kind(&self.connection, MapPack::KIND)?;
        Ok(records.into_iter().filter_map(|(id, rec)| MapPack::read(&id, &rec).ok()).collect())
    }

    /// What the services are found by when somebody types: the nearest to `from` first, help without
    /// a place last.
    ///
    /// # Errors
    /// The database failed.
    pub fn searchable(&self, from: Position) -> Result<Services, StoreError> {
        let services = self.services()?;
        // Whole decimetres before the number: plain numbers sort in the least code.
        let far = |service: &Service| match service.position() {
            Some((position, _)) => (from.distance_m(position) * 10.0) as u32,
            None => u32::MAX,
        };
        let keys = services.iter().zip(0..).map(|((_, it), at)| u64::from(far(it)) << 32 | at);
        let mut keys: Vec<u64> = keys.collect();
        keys.sort_unstable();
        let mut builder = search::Builder::default();
        for key in keys {
            let (row, service) = &services[key as u32 as usize];
            builder.add(*row, service);
        }
        Ok(builder.finish())
    }

    /// The words of these lists (see [`Vocabulary::read`]) and the names of the municipalities.
    pub fn vocabulary(&self, lists: &str) -> Vocabulary {
        let towns = self.municipalities.iter();
        Vocabulary::read(lists, towns.map(|town| (town.id.as_str(), town.name.as_str())))
    }

    /// The services of these rows, as of `now` and as far as they are from `from`, in the order asked.
    ///
    /// # Errors
    /// The database failed.
    pub fn rows(
        &self,
        rows: &[i64],
        from: Position,
        now: RomeTime,
    ) -> Result<Vec<Nearby>, StoreError> {
        let found: Vec<Found> = rows
            .iter()
            .map(|row| Found {
                row: *row,
                distance_m: None,
                open: self.directory.open_of(*row, now),
            })
            .collect();
        let far = |nearby: &Nearby| {
            nearby.service.position().map(|(position, _)| from.distance_m(position))
        };
        let answer = self.fetch(&found)?.into_iter();
        Ok(answer.map(|nearby| Nearby { distance_m: far(&nearby), ..nearby }).collect())
    }

    fn fetch(&self, found: &[Found]) -> Result<Vec<Nearby>, StoreError> {
        let records = read::services(&self.connection, found.iter().map(|found| found.row))?;
        let mut rows = found.iter();
        let mut answer = Vec::with_capacity(records.len());
        for (row, record) in records {
            // Records come in the order asked; a row without one was skipped.
            let Some(found) = rows.by_ref().find(|found| found.row == row) else {
                break;
            };
            answer.push(Nearby {
                service: Arc::new(self.complete(record)?),
                distance_m: found.distance_m,
                open: found.open,
            });
        }
        Ok(answer)
    }

    fn complete(&self, record: ServiceAtLocation) -> Result<Service, StoreError> {
        let town = self.town_of(&record);
        Ok(record.into_service(town)?)
    }

    /// The name of the municipality that a record is in; empty where it is in none.
    fn town_of(&self, record: &ServiceAtLocation) -> &str {
        let id = record.location.as_ref().map(|location| location.municipality.as_str());
        id.and_then(|id| self.municipality(id)).map_or("", |town| &town.name)
    }
}
