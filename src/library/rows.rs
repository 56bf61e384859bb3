//! What can be asked of the database and written to it, one function a question.

use super::database::while_it;
use super::{Card, Favourite, Kept, KeptPlace, KeptReport, Library, LibraryError};
use crate::domain::report::Fault;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};
use std::collections::{BTreeMap, BTreeSet};

impl Library {
    /// Everything.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn kept(&self) -> Result<Kept, LibraryError> {
        Ok(Kept {
            favourites: self.favourites()?,
            ticks: self.all_ticks()?,
            notes: self.notes()?,
            reports: self.reports()?,
            place: self.place()?,
            paths: self.paths()?,
            requests: self.requests()?,
        })
    }

    /// The saved services, by their ids.
    ///
    /// # Errors
    /// They cannot be read.
    pub fn favourites(&self) -> Result<Vec<Favourite>, LibraryError> {
        const ALL: &str = "SELECT service_id, saved_on, card FROM favourites ORDER BY service_id";
        let rows = self.rows(ALL, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let favourite = |(service_id, saved_on, card): (String, String, String)| {
            let card = serde_json::from_str(&card).map_err(damaged)?;
            Ok(Favourite { service_id, saved_on: date(&saved_on)?, card })
        };
        rows.into_iter().map(favourite).collect()
    }

    /// Saves a service. One that is saved already keeps its day, and has this card from now on.
    ///
    /// # Errors
    /// It is not kept.
    pub fn keep_favourite(
        &mut self,
        service_id: &str,
        saved_on: NaiveDate,
        card: &Card,
    ) -> Result<(), LibraryError> {
        const KEEP: &str = "INSERT INTO favourites (service_id, saved_on, card) VALUES (?1, ?2, ?3)
            ON CONFLICT (service_id) DO UPDATE SET card = excluded.card";
        let card = serde_json::to_string(card).map_err(damaged)?;
        self.write(KEEP, params![service_id, saved_on.to_string(), card]).map(drop)
    }

    /// Saves a service no more.
    ///
    /// # Errors
    /// It is still saved.
    pub fn drop_favourite(&mut self, service_id: &str) -> Result<(), LibraryError> {
        self.write("DELETE FROM favourites WHERE service_id = ?1", [service_id]).map(drop)
    }

    /// What is ticked in a guide.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn ticks(&self, guide: &str) -> Result<BTreeSet<String>, LibraryError> {
        Ok(self.all_ticks()?.remove(guide).unwrap_or_default())
    }

    /// Ticks something in a guide, or no longer.
    ///
    /// # Errors
    /// It is as it was.
    pub fn tick(&mut self, guide: &str, item: &str, on: bool) -> Result<(), LibraryError> {
        const ON: &str = "INSERT INTO ticks (guide, item) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
        const OFF: &str = "DELETE FROM ticks WHERE guide = ?1 AND item = ?2";
        self.write(if on { ON } else { OFF }, [guide, item]).map(drop)
    }

    /// Ticks nothing in a guide any more.
    ///
    /// # Errors
    /// It is as it was.
    pub fn clear_ticks(&mut self, guide: &str) -> Result<(), LibraryError> {
        self.write("DELETE FROM ticks WHERE guide = ?1", [guide]).map(drop)
    }

    /// The person's words about a service.
    ///
    /// # Errors
    /// They cannot be read.
    pub fn note(&self, service_id: &str) -> Result<Option<String>, LibraryError> {
        const ONE: &str = "SELECT words FROM notes WHERE service_id = ?1";
        let note = self.connection.query_row(ONE, [service_id], |row| row.get(0)).optional();
        note.map_err(while_it("was read"))
    }

    /// Keeps these words about a service in place of those before; empty ones are none.
    ///
    /// # Errors
    /// Those before are kept.
    pub fn write_note(&mut self, service_id: &str, words: &str) -> Result<(), LibraryError> {
        const KEEP: &str = "INSERT INTO notes (service_id, words) VALUES (?1, ?2)
            ON CONFLICT (service_id) DO UPDATE SET words = excluded.words";
        if words.trim().is_empty() {
            return self.write("DELETE FROM notes WHERE service_id = ?1", [service_id]).map(drop);
        }
        self.write(KEEP, [service_id, words]).map(drop)
    }

    /// The reports that wait to be sent, the oldest first.
    ///
    /// # Errors
    /// They cannot be read.
    pub fn reports(&self) -> Result<Vec<KeptReport>, LibraryError> {
        const ALL: &str =
            "SELECT number, service_id, kind, words, written_on FROM reports ORDER BY number";
        let columns =
            |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?));
        let report = |row: (i64, String, String, String, String)| {
            let (number, service_id, kind, words, written_on) = row;
            let kind =
                Fault::from_code(&kind).ok_or_else(|| damaged(format!("`{kind}` is no kind")))?;
            Ok(KeptReport { number, service_id, kind, words, written_on: date(&written_on)? })
        };
        self.rows(ALL, columns)?.into_iter().map(report).collect()
    }

    /// Keeps a report, and gives its number.
    ///
    /// # Errors
    /// It is not kept.
    pub fn keep_report(
        &mut self,
        service_id: &str,
        kind: Fault,
        words: &str,
        written_on: NaiveDate,
    ) -> Result<i64, LibraryError> {
        const KEEP: &str =
            "INSERT INTO reports (service_id, kind, words, written_on) VALUES (?1, ?2, ?3, ?4)";
        self.write(KEEP, params![service_id, kind.code(), words, written_on.to_string()])?;
        Ok(self.connection.last_insert_rowid())
    }

    /// Keeps the report of this number no more.
    ///
    /// # Errors
    /// It is still kept.
    pub fn drop_report(&mut self, number: i64) -> Result<(), LibraryError> {
        self.write("DELETE FROM reports WHERE number = ?1", [number]).map(drop)
    }

    /// The place that lists were last made for; none too where it is none of this version.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn place(&self) -> Result<Option<KeptPlace>, LibraryError> {
        const ONE: &str = "SELECT place FROM last_place";
        let place = self.connection.query_row(ONE, [], |row| row.get::<_, String>(0)).optional();
        let place = place.map_err(while_it("was read"))?;
        let place = place.and_then(|place| serde_json::from_str(&place).ok());
        Ok(place.filter(KeptPlace::is_sound))
    }

    /// Keeps this place in the place of the last one.
    ///
    /// # Errors
    /// The last one is kept.
    pub fn keep_place(&mut self, place: &KeptPlace) -> Result<(), LibraryError> {
        const KEEP: &str = "INSERT INTO last_place (one, place) VALUES (1, ?1)
            ON CONFLICT (one) DO UPDATE SET place = excluded.place";
        let place = serde_json::to_string(place).map_err(damaged)?;
        self.write(KEEP, [place]).map(drop)
    }

    fn all_ticks(&self) -> Result<BTreeMap<String, BTreeSet<String>>, LibraryError> {
        let mut ticks = BTreeMap::<_, BTreeSet<_>>::new();
        const ALL: &str = "SELECT guide, item FROM ticks ORDER BY guide, item";
        for (guide, item) in self.rows(ALL, |row| Ok((row.get(0)?, row.get(1)?)))? {
            ticks.entry(guide).or_default().insert(item);
        }
        Ok(ticks)
    }

    fn notes(&self) -> Result<BTreeMap<String, String>, LibraryError> {
        const ALL: &str = "SELECT service_id, words FROM notes ORDER BY service_id";
        let rows = self.rows(ALL, |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.into_iter().collect())
    }

    pub(super) fn rows<T>(
        &self,
        question: &str,
        row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, LibraryError> {
        let read = while_it("was read");
        let mut statement = self.connection.prepare(question).map_err(&read)?;
        let rows = statement.query_map([], row).map_err(&read)?;
        rows.collect::<rusqlite::Result<_>>().map_err(read)
    }

    /// How many rows are other now.
    pub(super) fn write(
        &mut self,
        change: &str,
        values: impl rusqlite::Params,
    ) -> Result<usize, LibraryError> {
        self.connection.execute(change, values).map_err(while_it("was written"))
    }
}

pub(super) fn date(text: &str) -> Result<NaiveDate, LibraryError> {
    text.parse().map_err(|_| damaged(format!("`{text}` is no day")))
}

pub(super) fn damaged(reason: impl ToString) -> LibraryError {
    LibraryError::Damaged { reason: reason.to_string() }
}
