//! Paths in the database: each as it was prepared, and beside it which of its steps are done.

use super::database::while_it;
use super::rows::{damaged, date};
use super::{KeptPath, Library, LibraryError};
use crate::domain::path::Path;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeMap;

impl Library {
    /// The paths, the newest last.
    ///
    /// # Errors
    /// They cannot be read.
    pub fn paths(&self) -> Result<Vec<KeptPath>, LibraryError> {
        const ALL: &str = "SELECT number, kept_on, path FROM paths ORDER BY number";
        const TICKS: &str = "SELECT path, step FROM path_ticks ORDER BY path, step";
        let mut done = BTreeMap::<i64, Vec<u32>>::new();
        for (number, step) in self.rows(TICKS, |row| Ok((row.get(0)?, row.get(1)?)))? {
            done.entry(number).or_default().push(step);
        }
        let rows = self.rows(ALL, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let kept = |(number, kept_on, path): (i64, String, String)| {
            let mut path: Path = serde_json::from_str(&path).map_err(damaged)?;
            for step in done.remove(&number).unwrap_or_default() {
                if let Some(step) = path.steps.get_mut(step as usize) {
                    step.is_done = true;
                }
            }
            Ok(KeptPath { number, kept_on: date(&kept_on)?, path })
        };
        rows.into_iter().map(kept).collect()
    }

    /// Keeps a path, with what is done of it. One that is kept already keeps its day, and what was
    /// done of either is done.
    ///
    /// # Errors
    /// It is not kept; everything is as it was.
    pub fn keep_path(&mut self, path: &Path, kept_on: NaiveDate) -> Result<(), LibraryError> {
        let written = |library: &mut Self| -> rusqlite::Result<()> {
            let transaction = library.connection.transaction()?;
            add_path(&transaction, path, kept_on)?;
            transaction.commit()
        };
        written(self).map_err(while_it("was written"))
    }

    /// Marks a step of the path of this number as done, or no longer; steps count from 0.
    ///
    /// # Errors
    /// It is as it was.
    pub fn tick_step(&mut self, number: i64, step: u32, on: bool) -> Result<(), LibraryError> {
        const ON: &str = "INSERT INTO path_ticks (path, step) VALUES (?1, ?2)
            ON CONFLICT DO NOTHING";
        const OFF: &str = "DELETE FROM path_ticks WHERE path = ?1 AND step = ?2";
        self.write(if on { ON } else { OFF }, params![number, step]).map(drop)
    }

    /// Keeps the path of this number no more.
    ///
    /// # Errors
    /// It is still kept.
    pub fn drop_path(&mut self, number: i64) -> Result<(), LibraryError> {
        let dropped = |library: &mut Self| -> rusqlite::Result<()> {
            let transaction = library.connection.transaction()?;
            transaction.execute("DELETE FROM path_ticks WHERE path = ?1", [number])?;
            transaction.execute("DELETE FROM paths WHERE number = ?1", [number])?;
            transaction.commit()
        };
        dropped(self).map_err(while_it("was written"))
    }
}

/// Puts a path in, with what is done of it; how many things of it were not here.
pub(super) fn add_path(
    database: &Connection,
    path: &Path,
    kept_on: NaiveDate,
) -> rusqlite::Result<usize> {
    const FIND: &str = "SELECT number FROM paths WHERE path = ?1";
    const ADD: &str = "INSERT INTO paths (kept_on, path) VALUES (?1, ?2)";
    const TICK: &str = "INSERT INTO path_ticks (path, step) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    let told = serde_json::to_string(&path.untouched());
    let told = told.map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
    let known = database.query_row(FIND, [&told], |row| row.get::<_, i64>(0)).optional()?;
    let (number, mut fresh) = match known {
        Some(number) => (number, 0),
        None => {
            let added = database.execute(ADD, [&kept_on.to_string(), &told])?;
            (database.last_insert_rowid(), added)
        }
    };
    for (at, _) in (0_u32..).zip(&path.steps).filter(|(_, step)| step.is_done) {
        // What is done of a path that is new here comes with it.
        let ticked = database.execute(TICK, params![number, at])?;
        fresh += if known.is_some() { ticked } else { 0 };
    }
    Ok(fresh)
}
