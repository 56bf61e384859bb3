//! How long an update takes with 100,000 records: hashing them all, a delta of 1,000, and a whole
//! snapshot, each in a file and written through to the disk. Nothing asserts the figures.
#![allow(clippy::unwrap_used, missing_docs)]

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use passi::feed::FeedError;
use passi::feed::change::Change;
use passi::feed::head::{Head, Pointer};
use passi::feed::record::ServiceAtLocation;
use passi::feed::state::{RawRecord, state_of};
use passi::store::{apply, open};
use std::fs;
use std::hint::black_box;
use std::path::Path;

const COUNT: u64 = 100_000;
/// One record in so many is another in the second release.
const EVERY: u64 = 100;

/// The services of a release, of about the length of a real one.
fn services(seq: u64) -> Vec<RawRecord> {
    let service = |number: u64| {
        let id = format!("b{number:06}");
        let name = if number.is_multiple_of(EVERY) { seq } else { 1 };
        let (lat, lon) = (42.4 + number as f64 / 1e5, 11.9 + (number % 997) as f64 / 1e3);
        let rec = format!(
            r#"{{"id":"{id}","service":{{"name":"Bench {name}","organization":{{"name":"Comune"}},"taxonomy_terms":["hospital"],"url":"https://www.example.org/services/{id}","languages":["it","ar"],"eligibility":["everyone"]}},"location":{{"municipality":"054039","address_1":"via dei Cento 12","postal_code":"06100","latitude":{lat},"longitude":{lon},"precision":"exact"}},"schedule":{{"opening_hours":"Mo-Fr 09:00-13:00, Tu,Th 15:30-17:30"}},"phones":[{{"number":"+390755555555"}}],"source":{{"url":"https://www.example.org/page/{id}"}}}}"#
        );
        RawRecord { kind: ServiceAtLocation::KIND.into(), id, rec: rec.into_bytes() }
    };
    (0..COUNT).map(service).collect()
}

fn head(seq: u64, records: &[RawRecord]) -> Head {
    Head {
        feed: "bench".into(),
        schema: "1.0".into(),
        crit: Vec::new(),
        epoch: 1,
        seq,
        issued: "2026-11-24T08:00:00+01:00".into(),
        stale_after: "2027-01-23T08:00:00+01:00".into(),
        n: records.len() as u64,
        state: state_of(records),
        plan: Pointer { p: "p/1.json".into(), sha256: [0; 32], size: 0 },
    }
}

fn puts(records: &[RawRecord]) -> impl Iterator<Item = Result<Change, FeedError>> {
    records.iter().cloned().map(|record| Ok(Change::Put(record)))
}

fn make(path: &Path, records: &[RawRecord], head: &Head) {
    let mut connection = open::editable_file(path).unwrap();
    black_box(apply::snapshot(&mut connection, puts(records), head).unwrap());
}

fn updates(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let (old, draft) = (folder.path().join("old.db"), folder.path().join("draft.db"));
    let (before, after) = (services(1), services(2));
    let (first, second) = (head(1, &before), head(2, &after));
    make(&old, &before, &first);

    let connection = open::file(&old).unwrap();
    criterion.bench_function("state/100000", |bencher| {
        bencher.iter(|| black_box(apply::state(&connection).unwrap()));
    });
    criterion.bench_function("is-whole/100000", |bencher| {
        bencher.iter(|| assert!(apply::is_whole(&connection).unwrap()));
    });

    let changed: Vec<RawRecord> = after.iter().step_by(EVERY as usize).cloned().collect();
    criterion.bench_function("delta-of-1000/100000", |bencher| {
        let copied = || {
            fs::copy(&old, &draft).unwrap();
            open::editable_file(&draft).unwrap()
        };
        let apply = |mut connection: rusqlite::Connection| {
            let from = first.revision();
            let applied = apply::delta(&mut connection, puts(&changed), &second, from).unwrap();
            assert_eq!(applied.changed.len(), 1_000);
            connection
        };
        bencher.iter_batched(copied, apply, BatchSize::PerIteration);
    });

    criterion.bench_function("snapshot/100000", |bencher| {
        let cleared = || fs::remove_file(&draft).unwrap_or_default();
        let apply = |()| make(&draft, &before, &first);
        bencher.iter_batched(cleared, apply, BatchSize::PerIteration);
    });
}

criterion_group!(benches, updates);
criterion_main!(benches);
