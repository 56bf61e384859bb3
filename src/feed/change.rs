//! What a delta or a snapshot says, one change a line: how it is read, and how it is written.
//!
//! `{"op":"put","kind":"…","id":"…","rec":{…}}` or `{"op":"del","kind":"…","id":"…"}`, ordered by
//! (kind, id): a line out of order, and so any duplicate, is refused. `rec` is kept as the exact
//! bytes. Records of kinds that this version knows must be understood; others are passed on.

use super::FeedError;
use super::record::{Municipality, ServiceAtLocation};
use super::state::RawRecord;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::io::{self, BufRead, Read};

/// No line is longer than this.
pub const MOST_LINE_BYTES: u64 = 64 * 1024;

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The record is there, and is this.
    Put(RawRecord),
    /// It is not there any more.
    Del {
        /// What it was.
        kind: String,
        /// Its id.
        id: String,
    },
}

impl Change {
    /// What changes.
    pub fn key(&self) -> (&str, &str) {
        match self {
            Change::Put(record) => (&record.kind, &record.id),
            Change::Del { kind, id } => (kind, id),
        }
    }
}

/// A line as it is written.
#[derive(Deserialize)]
struct Line<'a> {
    op: Op,
    kind: String,
    id: String,
    #[serde(borrow)]
    rec: Option<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Op {
    Put,
    Del,
}

/// Reads changes one by one; after an error there are no more.
pub struct Changes<R> {
    from: R,
    line: Vec<u8>,
    number: u64,
    last: Option<(String, String)>,
    over: bool,
}

impl<R: BufRead> Changes<R> {
    /// The changes in this text.
    pub fn new(from: R) -> Self {
        Changes { from, line: Vec::new(), number: 0, last: None, over: false }
    }

    fn read(&mut self) -> Result<Option<Change>, FeedError> {
        self.number += 1;
        self.line.clear();
        let mut line = (&mut self.from).take(MOST_LINE_BYTES + 1);
        line.read_until(b'\n', &mut self.line).map_err(|error| self.unreadable(error))?;
        match self.line.pop() {
            None => return Ok(None),
            Some(b'\n') => {}
            Some(_) if self.line.len() as u64 >= MOST_LINE_BYTES => {
                return Err(self.unreadable("it is too long"));
            }
            Some(_) => return Err(self.unreadable("it has no end")),
        }
        let change = parse(&self.line).map_err(|reason| self.unreadable(reason))?;
        let (kind, id) = change.key();
        let key = (kind.to_owned(), id.to_owned());
        if self.last.as_ref().is_some_and(|last| *last >= key) {
            return Err(self.unreadable("it is out of order"));
        }
        self.last = Some(key);
        Ok(Some(change))
    }

    fn unreadable(&self, reason: impl ToString) -> FeedError {
        FeedError::unreadable(format!("line {}", self.number), reason)
    }
}

impl<R: BufRead> Iterator for Changes<R> {
    type Item = Result<Change, FeedError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.over {
            return None;
        }
        let change = self.read().transpose();
        self.over = !matches!(change, Some(Ok(_)));
        change
    }
}

/// A line to be written.
#[derive(Serialize)]
#[serde(tag = "op", rename_all = "lowercase")]
enum Written<'a> {
    Put { kind: &'a str, id: &'a str, rec: &'a RawValue },
    Del { kind: &'a str, id: &'a str },
}

/// Writes the line that puts a record. Whoever writes several keeps their order.
///
/// # Errors
/// The record is no JSON.
pub fn put(into: &mut Vec<u8>, kind: &str, id: &str, rec: &[u8]) -> io::Result<()> {
    let rec: &RawValue = serde_json::from_slice(rec)?;
    write(into, &Written::Put { kind, id, rec })
}

/// Writes the line that deletes a record.
///
/// # Errors
/// As [`put`].
pub fn del(into: &mut Vec<u8>, kind: &str, id: &str) -> io::Result<()> {
    write(into, &Written::Del { kind, id })
}

fn write(into: &mut Vec<u8>, line: &Written<'_>) -> io::Result<()> {
    serde_json::to_writer(&mut *into, line)?;
    into.push(b'\n');
    Ok(())
}

fn parse(line: &[u8]) -> Result<Change, String> {
    let Line { op, kind, id, rec } =
        serde_json::from_slice(line).map_err(|error| error.to_string())?;
    let change = match (op, rec) {
        (Op::Put, Some(rec)) => {
            Change::Put(RawRecord { kind, id, rec: rec.get().as_bytes().to_vec() })
        }
        (Op::Del, None) => Change::Del { kind, id },
        _ => return Err("a put needs a record, a deletion has none".to_owned()),
    };
    let (kind, id) = change.key();
    if !is_kind(kind) || !is_id(id) {
        return Err("its kind or id is malformed".to_owned());
    }
    if let Change::Put(record) = &change {
        check_record(record)?;
    }
    Ok(change)
}

/// Whether a record can be what it says it is.
fn check_record(record: &RawRecord) -> Result<(), String> {
    let RawRecord { kind, id, rec } = record;
    let own_id = match kind.as_str() {
        ServiceAtLocation::KIND => {
            let service = ServiceAtLocation::read(id, rec).map_err(|error| error.to_string())?;
            service.position().map_err(|error| error.to_string())?;
            service.id
        }
        Municipality::KIND => Municipality::read(id, rec).map_err(|error| error.to_string())?.id,
        _ if rec.first() == Some(&b'{') => return Ok(()),
        _ => return Err("its record is no object".to_owned()),
    };
    if own_id == *id { Ok(()) } else { Err(format!("its record calls itself `{own_id}`")) }
}

fn is_kind(kind: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte == b'_';
    (1..=64).contains(&kind.len()) && kind.bytes().all(plain)
}

/// Whether this is an id: `[a-z0-9][a-z0-9-]{0,63}`.
pub fn is_id(id: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let mut bytes = id.bytes();
    id.len() <= 64
        && bytes.next().is_some_and(plain)
        && bytes.all(|byte| plain(byte) || byte == b'-')
}
