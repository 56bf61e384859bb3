//! Requests for a mediator in the database: what was answered, to fill in another one from it, and the
//! letter as it was prepared.

use super::database::while_it;
use super::rows::damaged;
use super::{KeptRequest, Library, LibraryError};
use crate::domain::mediation::{Answers, Letter};
use rusqlite::{Connection, params};
use serde::Serialize;

impl Library {
    /// The requests, the oldest first.
    ///
    /// # Errors
    /// They cannot be read.
    pub fn requests(&self) -> Result<Vec<KeptRequest>, LibraryError> {
        const ALL: &str = "SELECT number, desk_id, answers, letter FROM requests ORDER BY number";
        let columns =
            |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?));
        let request = |(number, desk_id, answers, letter): (i64, String, String, String)| {
            let answers = serde_json::from_str(&answers).map_err(damaged)?;
            let letter = serde_json::from_str(&letter).map_err(damaged)?;
            Ok(KeptRequest { number, desk_id, answers, letter })
        };
        self.rows(ALL, columns)?.into_iter().map(request).collect()
    }

    /// Keeps a request to the desk of this id, and gives its number.
    ///
    /// # Errors
    /// It is not kept.
    pub fn keep_request(
        &mut self,
        desk_id: &str,
        answers: &Answers,
        letter: &Letter,
    ) -> Result<i64, LibraryError> {
        let request = KeptRequest {
            number: 0,
            desk_id: desk_id.to_owned(),
            answers: answers.clone(),
            letter: letter.clone(),
        };
        let added = add_request(&self.connection, &request, None);
        added.map_err(while_it("was written"))?;
        Ok(self.connection.last_insert_rowid())
    }

    /// Keeps the request of this number no more.
    ///
    /// # Errors
    /// It is still kept.
    pub fn drop_request(&mut self, number: i64) -> Result<(), LibraryError> {
        self.write("DELETE FROM requests WHERE number = ?1", [number]).map(drop)
    }
}

/// Puts a request in under this number, or under a new one; how many things were not here.
pub(super) fn add_request(
    database: &Connection,
    request: &KeptRequest,
    number: Option<i64>,
) -> rusqlite::Result<usize> {
    const ADD: &str =
        "INSERT INTO requests (number, desk_id, answers, letter) VALUES (?1, ?2, ?3, ?4)";
    let (answers, letter) = (json(&request.answers)?, json(&request.letter)?);
    database.execute(ADD, params![number, request.desk_id, answers, letter])
}

fn json(kept: &impl Serialize) -> rusqlite::Result<String> {
    let text = serde_json::to_string(kept);
    text.map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
}
