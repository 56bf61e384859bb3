//! A phone that keeps its release in a real database, and hands it on.

use super::world::{FakeTransport, Operator, Records, now, wait_for};
use passi::device::{self, ShareError, Shared};
use passi::feed::Revision;
use passi::feed::head::Head;
use passi::store::apply::{self, ApplyError};
use passi::store::{Content, open};
use passi::sync::config::Feed;
use passi::sync::kept::Kept;
use passi::sync::shelf::{Applied, ChangeSource, Shelf, ShelfError};
use passi::sync::{self, Options, Outcome};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// A phone with a real database in memory.
#[derive(Clone)]
pub struct Phone {
    pub feed: Feed,
    pub shelf: StoreShelf,
    pub kept: Kept,
}

/// Keeps one release as the bytes of a database.
#[derive(Clone, PartialEq)]
pub struct StoreShelf {
    pub database: Vec<u8>,
    pub revision: Revision,
}

impl StoreShelf {
    pub fn content(&self) -> Content {
        Content::from_bytes(&self.database).unwrap()
    }

    fn apply(
        &mut self,
        head: &Head,
        mut connection: Connection,
        apply: impl FnOnce(&mut Connection) -> Result<Applied, ApplyError>,
    ) -> Result<Applied, ShelfError> {
        let applied = apply(&mut connection).map_err(|error| match error {
            ApplyError::Feed(error) => ShelfError::Feed(error),
            ApplyError::Store(error) => ShelfError::Storage { reason: error.to_string() },
            _ => ShelfError::NotAsPromised,
        })?;
        self.database = open::to_bytes(&mut connection).unwrap();
        self.revision = head.revision();
        Ok(applied)
    }
}

impl Shelf for StoreShelf {
    fn revision(&self) -> Revision {
        self.revision
    }

    fn apply_delta(
        &mut self,
        head: &Head,
        changes: &mut ChangeSource<'_>,
    ) -> Result<Applied, ShelfError> {
        let (base, connection) = (self.revision, open::editable(&self.database).unwrap());
        self.apply(head, connection, |connection| apply::delta(connection, changes, head, base))
    }

    fn apply_snapshot(
        &mut self,
        head: &Head,
        changes: &mut ChangeSource<'_>,
    ) -> Result<Applied, ShelfError> {
        let connection = open::empty().unwrap();
        self.apply(head, connection, |connection| apply::snapshot(connection, changes, head))
    }
}

impl Phone {
    /// One that has just installed the app, with the operator's first root built in.
    pub fn new(operator: &Operator) -> Self {
        let revision = Revision { epoch: 1, seq: 1 };
        let shelf = StoreShelf { database: open::BUNDLED.to_vec(), revision };
        Phone { feed: operator.feed(), shelf, kept: Kept::default() }
    }

    /// Syncs; gives the paths that were asked for.
    pub fn sync(&mut self, operator: &Operator) -> Vec<String> {
        let (transport, mut larder) = (FakeTransport::new(operator.files()), BTreeMap::new());
        let Phone { feed, shelf, kept } = self;
        let options = Options { asked: true, jitter: 0.5, ..Options::default() };
        let outcome =
            wait_for(sync::sync(feed, &transport, shelf, &mut larder, kept, now(), options));
        assert!(matches!(outcome, Outcome::Updated { .. } | Outcome::UpToDate), "{outcome:?}");
        // What is remembered lives in a file.
        *kept = Kept::read(Some(&kept.write().unwrap()));
        transport.asked()
    }

    pub fn import(&mut self, bundle: &[u8]) -> Outcome {
        let Phone { feed, shelf, kept } = self;
        let outcome = wait_for(sync::import(feed, bundle, shelf, kept, now()));
        *kept = Kept::read(Some(&kept.write().unwrap()));
        outcome
    }

    pub fn share(&self) -> Result<Shared, ShareError> {
        device::bundle_of(&self.feed, &self.shelf.content(), &self.kept)
    }

    pub fn shared(&self) -> Vec<u8> {
        self.share().unwrap().bytes
    }

    pub fn records(&self) -> Records {
        let records = self.shelf.content().records().unwrap().into_iter();
        records.map(|record| ((record.kind, record.id), record.rec)).collect()
    }
}
