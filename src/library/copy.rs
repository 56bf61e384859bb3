//! A copy of what is kept, as one file that a person can read, keep elsewhere and take back.
//!
//! Taking one back adds to what is here and takes nothing away; it happens as a whole or not at all.
//! A copy names the town of the last place and never the point: that does not leave the device.

use super::database::while_it;
use super::paths::add_path;
use super::requests::add_request;
use super::{Kept, KeptPath, KeptPlace, KeptReport, KeptRequest, Library, LibraryError};
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

/// What the file's name ends in.
pub const COPY_EXTENSION: &str = "passi-copy.json";
/// Larger than this no copy is that the app makes.
pub const MOST_COPY_BYTES: usize = 16 << 20;
/// The format that this version reads and writes.
const FORMAT: u64 = 1;

/// The file.
#[derive(Serialize, Deserialize)]
struct Copy {
    /// Newer apps may write another one.
    passi_copy: u64,
    #[serde(flatten)]
    kept: Kept,
}

/// The little of a copy of any format that tells which one it is of.
#[derive(Deserialize)]
struct Mark {
    passi_copy: u64,
}

impl Library {
    /// Everything that is kept, as a file. Where the last place is a point, `town` stands for it, the
    /// ISTAT code of a municipality.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn export(&self, town: Option<String>) -> Result<Vec<u8>, LibraryError> {
        let mut kept = self.kept()?;
        kept.place = match kept.place {
            Some(KeptPlace::Fix { .. }) => {
                town.map(|municipality_id| KeptPlace::Town { municipality_id })
            }
            town => town,
        };
        let copy = Copy { passi_copy: FORMAT, kept };
        serde_json::to_vec_pretty(&copy).map_err(copy_damaged)
    }

    /// Takes back what is in a copy, and says how many things of it were not here. What is here stays
    /// as it is: to other words about the same service those of the copy are added.
    ///
    /// # Errors
    /// It is no copy, damaged, too large or of a newer version, or the device would not keep it;
    /// nothing has changed then.
    pub fn import(&mut self, copy: &[u8]) -> Result<usize, LibraryError> {
        let kept = read(copy)?;
        let here = self.kept()?;
        self.merge(&here, &kept).map_err(while_it("was written"))
    }

    fn merge(&mut self, here: &Kept, kept: &Kept) -> rusqlite::Result<usize> {
        let transaction = self.connection.transaction()?;
        let fresh = add_favourites(&transaction, kept)?
            + add_ticks(&transaction, kept)?
            + add_notes(&transaction, here, kept)?
            + add_reports(&transaction, here, kept)?
            + add_place(&transaction, kept)?
            + add_paths(&transaction, kept)?
            + add_requests(&transaction, here, kept)?;
        transaction.commit()?;
        Ok(fresh)
    }
}

fn add_favourites(database: &Connection, kept: &Kept) -> rusqlite::Result<usize> {
    const ADD: &str = "INSERT INTO favourites (service_id, saved_on, card) VALUES (?1, ?2, ?3)
        ON CONFLICT DO NOTHING";
    let mut fresh = 0;
    for favourite in &kept.favourites {
        let card = serde_json::to_string(&favourite.card);
        let card = card.map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
        let saved_on = favourite.saved_on.to_string();
        fresh += database.execute(ADD, [&favourite.service_id, &saved_on, &card])?;
    }
    Ok(fresh)
}

fn add_ticks(database: &Connection, kept: &Kept) -> rusqlite::Result<usize> {
    const ADD: &str = "INSERT INTO ticks (guide, item) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    let mut fresh = 0;
    for (guide, items) in &kept.ticks {
        for item in items {
            fresh += database.execute(ADD, [guide, item])?;
        }
    }
    Ok(fresh)
}

fn add_notes(database: &Connection, here: &Kept, kept: &Kept) -> rusqlite::Result<usize> {
    const PUT: &str = "INSERT INTO notes (service_id, words) VALUES (?1, ?2)
        ON CONFLICT (service_id) DO UPDATE SET words = excluded.words";
    let mut fresh = 0;
    for (service_id, words) in &kept.notes {
        if let Some(words) = together(here.notes.get(service_id), words) {
            fresh += database.execute(PUT, [service_id, &words])?;
        }
    }
    Ok(fresh)
}

fn add_reports(database: &Connection, here: &Kept, kept: &Kept) -> rusqlite::Result<usize> {
    const ADD: &str = "INSERT INTO reports (number, service_id, kind, words, written_on)
        VALUES (?1, ?2, ?3, ?4, ?5)";
    let (mut known, mut fresh) = (here.reports.clone(), 0);
    for report in &kept.reports {
        if known.iter().any(|one| is_same(one, report)) {
            continue;
        }
        // Its own number, unless another one has that here.
        let is_taken = known.iter().any(|one| one.number == report.number);
        let number = (!is_taken).then_some(report.number);
        let KeptReport { service_id, kind, words, written_on, .. } = report;
        let row = params![number, service_id, kind.code(), words, written_on.to_string()];
        fresh += database.execute(ADD, row)?;
        known.push(KeptReport { number: database.last_insert_rowid(), ..report.clone() });
    }
    Ok(fresh)
}

fn add_place(database: &Connection, kept: &Kept) -> rusqlite::Result<usize> {
    const ADD: &str = "INSERT INTO last_place (one, place) VALUES (1, ?1) ON CONFLICT DO NOTHING";
    let Some(place) = &kept.place else {
        return Ok(0);
    };
    let place = serde_json::to_string(place);
    let place = place.map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
    database.execute(ADD, [place])
}

fn add_paths(database: &Connection, kept: &Kept) -> rusqlite::Result<usize> {
    let mut fresh = 0;
    for KeptPath { kept_on, path, .. } in &kept.paths {
        fresh += add_path(database, path, *kept_on)?;
    }
    Ok(fresh)
}

fn add_requests(database: &Connection, here: &Kept, kept: &Kept) -> rusqlite::Result<usize> {
    let (mut known, mut fresh) = (here.requests.clone(), 0);
    for request in &kept.requests {
        let is_same =
            |one: &KeptRequest| KeptRequest { number: request.number, ..one.clone() } == *request;
        if known.iter().any(is_same) {
            continue;
        }
        // Its own number, unless another one has that here.
        let is_taken = known.iter().any(|one| one.number == request.number);
        fresh += add_request(database, request, (!is_taken).then_some(request.number))?;
        known.push(KeptRequest { number: database.last_insert_rowid(), ..request.clone() });
    }
    Ok(fresh)
}

fn read(copy: &[u8]) -> Result<Kept, LibraryError> {
    if copy.len() > MOST_COPY_BYTES {
        return Err(LibraryError::CopyTooLarge { bytes: copy.len() });
    }
    let Mark { passi_copy: found } = serde_json::from_slice(copy).map_err(copy_damaged)?;
    if found > FORMAT {
        return Err(LibraryError::CopyNewer { found, known: FORMAT });
    }
    let Copy { mut kept, .. } = serde_json::from_slice(copy).map_err(copy_damaged)?;
    kept.paths.iter_mut().for_each(|kept| kept.path.leave_out_unknown());
    // What could not have come to this device by itself is no more welcome in a copy.
    let path = kept.paths.iter().find(|kept| !kept.path.is_sound());
    let path = path.map(|KeptPath { number, .. }| format!("path {number} is none"));
    let request = kept.requests.iter().find(|kept| kept.letter.link().is_none());
    let request = request.map(|KeptRequest { number, .. }| format!("request {number} is none"));
    match path.or(request) {
        Some(reason) => Err(LibraryError::CopyDamaged { reason }),
        None => Ok(kept),
    }
}

/// Both words about a service, none where those that are here say it already.
fn together(here: Option<&String>, words: &str) -> Option<String> {
    match here {
        _ if words.trim().is_empty() => None,
        None => Some(words.to_owned()),
        Some(here) if here.contains(words) => None,
        Some(here) => Some(format!("{here}\n{words}")),
    }
}

fn is_same(one: &KeptReport, other: &KeptReport) -> bool {
    let said = |report: &KeptReport| (report.kind, report.written_on);
    said(one) == said(other) && one.service_id == other.service_id && one.words == other.words
}

fn copy_damaged(error: serde_json::Error) -> LibraryError {
    LibraryError::CopyDamaged { reason: error.to_string() }
}
