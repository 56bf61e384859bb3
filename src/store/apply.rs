//! Bringing a content database up to date, all or nothing.
//!
//! Each function here is one transaction: it writes the records and their listings, hashes every
//! record there is then, and commits only if that is the state which the signed head promised.
//! Whatever goes wrong before leaves exactly what was there. A record of a kind that this version
//! does not know is kept and hashed like any other, so that the state can be told.
//!
//! There is no file, thread or clock here: the same code serves a file of the [`super::cabinet`]
//! and a database in a browser's memory. Nothing here checks a signature; that is `feed`'s part.

use super::write::Columns;
use super::{Release, StoreError, read, while_it, write};
use crate::feed::change::Change;
use crate::feed::head::Head;
use crate::feed::record::ServiceAtLocation;
use crate::feed::{FeedError, Hash, Revision};
use rusqlite::{Connection, TransactionBehavior};

/// What an update did to the services, by their ids in the order of the changes. Records of other
/// kinds and puts of bytes that were there already are not told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Services that were not there.
    pub added: Vec<String>,
    /// Services whose record is another now.
    pub changed: Vec<String>,
    /// Services that are not there any more.
    pub removed: Vec<String>,
}

/// Why an update was not applied; the database is as it was.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    /// A change cannot be read, or belongs to another feed.
    #[error(transparent)]
    Feed(#[from] FeedError),
    /// The database failed, or a record cannot be understood.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The changes begin at another revision than the database's.
    #[error("the changes begin at {expected}, but the content is {found}")]
    Base {
        /// Where they begin.
        expected: Revision,
        /// Where the database is.
        found: Revision,
    },
    /// The head is what the database holds, or older.
    #[error("{offered} is not newer than {newest}")]
    NotNewer {
        /// What is there.
        newest: Revision,
        /// What was offered.
        offered: Revision,
    },
    /// A record is to be deleted that is not there.
    #[error("there is no record {id} of kind {kind} to delete")]
    Missing {
        /// Its kind.
        kind: String,
        /// Its id.
        id: String,
    },
    /// The records after the changes are not those that the head promised.
    #[error("the records of {revision} are not those that were signed for")]
    NotAsPromised {
        /// Where the head stands.
        revision: Revision,
    },
}

/// Leads the database from revision `from` to the head's.
///
/// # Errors
/// The database is not at `from` or not of this feed, the head is not newer, the changes do not
/// fit or do not give the promised state, or SQLite failed; nothing has changed then.
pub fn delta(
    connection: &mut Connection,
    changes: impl IntoIterator<Item = Result<Change, FeedError>>,
    head: &Head,
    from: Revision,
) -> Result<Applied, ApplyError> {
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(while_it("began an update"))?;
    let release = read::release(&transaction)?;
    let found = release.revision();
    if found != from {
        return Err(ApplyError::Base { expected: from, found });
    }
    check_successor(&release, head)?;
    let applied = write_changes(&transaction, changes)?;
    keep_promise(&transaction, head)?;
    transaction.commit().map_err(while_it("committed an update"))?;
    Ok(applied)
}

/// Makes the tables in an empty database and fills them. A deletion finds nothing to delete, and
/// is refused.
///
/// # Errors
/// The database is not empty, the changes do not give the promised state, or SQLite failed; the
/// database has no tables then.
pub fn snapshot(
    connection: &mut Connection,
    changes: impl IntoIterator<Item = Result<Change, FeedError>>,
    head: &Head,
) -> Result<Applied, ApplyError> {
    write::prepare(connection)?;
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(while_it("began a snapshot"))?;
    write::create(&transaction)?;
    let applied = write_changes(&transaction, changes)?;
    keep_promise(&transaction, head)?;
    transaction.commit().map_err(while_it("committed a snapshot"))?;
    Ok(applied)
}

/// Whether this head may follow this release: one of the same feed, and a newer one.
///
/// # Errors
/// It may not.
pub fn check_successor(release: &Release, head: &Head) -> Result<(), ApplyError> {
    if head.feed != release.feed {
        let (expected, found) = (release.feed.clone(), head.feed.clone());
        return Err(FeedError::OtherFeed { expected, found }.into());
    }
    let (newest, offered) = (release.revision(), head.revision());
    if offered > newest { Ok(()) } else { Err(ApplyError::NotNewer { newest, offered }) }
}

fn write_changes(
    connection: &Connection,
    changes: impl IntoIterator<Item = Result<Change, FeedError>>,
) -> Result<Applied, ApplyError> {
    let mut applied = Applied::default();
    for change in changes {
        let change = change?;
        let told = write_change(connection, &change, &mut applied)?;
        let (kind, id) = change.key();
        if let Some(ids) = told.filter(|_| kind == ServiceAtLocation::KIND) {
            ids.push(id.to_owned());
        }
    }
    Ok(applied)
}

/// Writes one change; gives the list it belongs to, none where nothing is different now.
fn write_change<'a>(
    connection: &Connection,
    change: &Change,
    applied: &'a mut Applied,
) -> Result<Option<&'a mut Vec<String>>, ApplyError> {
    match change {
        Change::Put(record) => {
            let before = read::has(connection, record)?;
            write::put(connection, record)?;
            Ok(match before {
                None => Some(&mut applied.added),
                Some(false) => Some(&mut applied.changed),
                Some(true) => None,
            })
        }
        Change::Del { kind, id } => {
            if !write::delete(connection, kind, id)? {
                return Err(ApplyError::Missing { kind: kind.clone(), id: id.clone() });
            }
            Ok(Some(&mut applied.removed))
        }
    }
}

/// Writes the release, if the records are what its head promised.
fn keep_promise(connection: &Connection, head: &Head) -> Result<(), ApplyError> {
    let found = read::count_and_state(connection)?;
    if found != (head.n, head.state) {
        return Err(ApplyError::NotAsPromised { revision: head.revision() });
    }
    Ok(write::put_release(connection, &head.into(), &head.state)?)
}

/// The state of the records that are there, computed from their bytes.
///
/// # Errors
/// The database failed.
pub fn state(connection: &Connection) -> Result<Hash, StoreError> {
    Ok(read::count_and_state(connection)?.1)
}

/// Whether the tables are laid out as this version does, the records are those that the release
/// row promises, and every listing is what its record says. This finds flipped bits which SQLite's
/// own `integrity_check` does not.
///
/// # Errors
/// The database cannot be read just now; damage is no error but the answer `false`.
pub fn is_whole(connection: &Connection) -> Result<bool, StoreError> {
    match compare(connection) {
        Err(error) if error.is_damage() => Ok(false),
        compared => compared,
    }
}

fn compare(connection: &Connection) -> Result<bool, StoreError> {
    // A flipped bit in a constraint hinders nobody who only reads, and every update.
    if read::layout(connection)? != write::layout()? {
        return Ok(false);
    }
    let as_promised = read::count_and_state(connection)? == read::promise(connection)?;
    Ok(as_promised && has_its_listings(connection)?)
}

/// Whether there is a listing for each service, saying the same, and no other.
fn has_its_listings(connection: &Connection) -> Result<bool, StoreError> {
    let doing = "compared the listings";
    // The cross join makes SQLite look each listing up by its id, as the app does.
    let mut statement = connection
        .prepare(
            "SELECT record.id, record.rec, listing.latitude, listing.longitude, listing.needs,
                 listing.traits, listing.languages, listing.opening_hours
             FROM record CROSS JOIN listing ON listing.id = record.id WHERE record.kind = ?1",
        )
        .map_err(while_it(doing))?;
    let mut rows = statement.query([ServiceAtLocation::KIND]).map_err(while_it(doing))?;
    let mut services = 0;
    while let Some(row) = rows.next().map_err(while_it(doing))? {
        let (id, rec) = read::id_and_bytes(row).map_err(while_it(doing))?;
        let listed = Columns::read(row, 2).map_err(while_it(doing))?;
        if listed != Columns::of(&ServiceAtLocation::read(&id, &rec)?)? {
            return Ok(false);
        }
        services += 1;
    }
    let counts = "SELECT (SELECT count(*) FROM listing NOT INDEXED),
                      (SELECT count(*) FROM record WHERE kind = ?1)";
    let expected: (i64, i64) = connection
        .query_row(counts, [ServiceAtLocation::KIND], |row| Ok((row.get(0)?, row.get(1)?)))
        .map_err(while_it(doing))?;
    Ok(expected == (services, services))
}
