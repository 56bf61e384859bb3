//! Invented records, and the heads and changes that lead from some to others.

use passi::domain::directory::Query;
use passi::domain::filter::Filter;
use passi::domain::position::Position;
use passi::domain::schedule::rome;
use passi::feed::change::Change;
use passi::feed::head::{Head, Pointer};
use passi::feed::state::{RawRecord, state_of};
use passi::feed::{FeedError, Revision};
use passi::store::open;
use rusqlite::Connection;
use std::collections::BTreeMap;

pub const SERVICE: &str = "service_at_location";

/// Bytes of every record by (kind, id).
pub type Records = BTreeMap<(String, String), Vec<u8>>;
/// What `feed` hands over.
pub type Changes = Vec<Result<Change, FeedError>>;

/// A service whose derived columns all depend on `variant`.
pub fn service(id: &str, variant: u8) -> Vec<u8> {
    let place = match variant % 3 {
        0 => String::new(),
        _ => format!(
            r#""location":{{"municipality":"054039","latitude":43.{variant:03},"longitude":12.5,"precision":"exact"}},"#
        ),
    };
    let (need, language) = [("hospital", "ar"), ("library", "sq")][usize::from(variant % 2)];
    format!(
        r#"{{"id":"{id}","service":{{"name":"S{variant}","taxonomy_terms":["{need}"],"languages":["{language}"]}},{place}"schedule":{{"opening_hours":"Mo-Fr {:02}:00-20:00"}}}}"#,
        variant % 12
    )
    .into_bytes()
}

/// Services of these ids and variants.
pub fn services(all: &[(&str, u8)]) -> Records {
    let one = |(id, variant): &(&str, u8)| {
        ((SERVICE.to_owned(), (*id).to_owned()), service(id, *variant))
    };
    all.iter().map(one).collect()
}

/// Every record of a database.
pub fn records(connection: &Connection) -> Records {
    let mut statement = connection.prepare("SELECT kind, id, rec FROM record").unwrap();
    let rows = statement.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)));
    rows.unwrap().map(Result::unwrap).collect()
}

/// The records that ship with the program, which are revision 1-1.
pub fn bundled() -> Records {
    records(&open::bundled().unwrap())
}

fn raw(((kind, id), rec): (&(String, String), &Vec<u8>)) -> RawRecord {
    RawRecord { kind: kind.clone(), id: id.clone(), rec: rec.clone() }
}

/// The head that promises these records as revision 1-`seq`.
pub fn head(seq: u64, records: &Records) -> Head {
    let all: Vec<RawRecord> = records.iter().map(raw).collect();
    Head {
        feed: "umbria".into(),
        schema: "1.0".into(),
        crit: Vec::new(),
        epoch: 1,
        seq,
        issued: "2026-12-01T08:00:00+01:00".into(),
        stale_after: format!("2027-02-01T08:00:{:02}+01:00", seq % 60),
        n: records.len() as u64,
        state: state_of(&all),
        plan: Pointer { p: format!("p/{seq}.json"), sha256: [0; 32], size: 0 },
    }
}

pub fn at(seq: u64) -> Revision {
    Revision { epoch: 1, seq }
}

/// Puts of everything.
pub fn whole(records: &Records) -> Changes {
    records.iter().map(|record| Ok(Change::Put(raw(record)))).collect()
}

/// What leads from the old records to the new ones.
pub fn between(old: &Records, new: &Records) -> Changes {
    let keys = old.keys().chain(new.keys()).collect::<std::collections::BTreeSet<_>>();
    let change = |key: &(String, String)| match (old.get(key), new.get(key)) {
        (before, Some(rec)) if before != Some(rec) => Some(Change::Put(raw((key, rec)))),
        (Some(_), None) => Some(Change::Del { kind: key.0.clone(), id: key.1.clone() }),
        _ => None,
    };
    keys.into_iter().filter_map(change).map(Ok).collect()
}

/// A question whose answer holds every service.
pub fn question() -> Query {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
    Query {
        at: Position { lat: 43.1107, lon: 12.3908 },
        k: 1_000,
        filter: Filter::default(),
        now: rome(day.and_hms_opt(10, 0, 0).unwrap()).unwrap(),
    }
}
