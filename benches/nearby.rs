//! How fast an answer is: the index alone, the index with open-now and language, loading, and a
//! whole answer from the bundled data. Figures are in the README; nothing asserts them.
#![allow(clippy::unwrap_used, missing_docs)]

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use passi::domain::directory::{Builder, Directory, Listing, Query};
use passi::domain::filter::{Filter, Traits};
use passi::domain::language::LanguageSet;
use passi::domain::nearby::{Index, Wanted};
use passi::domain::need::{Need, NeedSet};
use passi::domain::position::Position;
use passi::domain::schedule::{RomeTime, rome};
use passi::store::Content;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// A small linear congruential generator (Knuth's MMIX constants): the same points every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> f64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A point in Umbria's box.
    fn point(&mut self) -> Position {
        Position { lat: 42.36 + 1.26 * self.roll(), lon: 11.88 + 1.39 * self.roll() }
    }
}

/// Points of which one in ten has the wanted bit.
fn points(count: usize) -> Vec<(Position, u32)> {
    let mut dice = Dice(1);
    (0..count).map(|_| (dice.point(), if dice.roll() < 0.1 { 1 } else { 2 })).collect()
}

fn origins() -> Vec<Position> {
    let mut dice = Dice(2);
    (0..1_024).map(|_| dice.point()).collect()
}

fn nearest(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("nearest-20");
    for count in [1_000, 100_000, 1_000_000] {
        let index = Index::build(&points(count));
        for (name, any) in [("unfiltered", 0), ("category-10%", 1)] {
            let wanted = Wanted { any, all: 0 };
            let ask = |from| index.nearest(from, 20, wanted, |_| true, |a, b| a.cmp(&b));
            let origins = origins();
            let mut next = origins.iter().cycle();
            group.bench_function(BenchmarkId::new(name, count), |bencher| {
                bencher.iter(|| black_box(ask(*next.next().unwrap())));
            });
            report_tail(name, count, &origins, &ask);
        }
    }
    group.finish();
}

/// Criterion has no percentiles of single calls: time each origin once, the best of five.
fn report_tail<T>(name: &str, count: usize, origins: &[Position], ask: &dyn Fn(Position) -> T) {
    let time = |from: &Position| {
        let once = || {
            let start = Instant::now();
            black_box(ask(*from));
            start.elapsed()
        };
        (0..5).map(|_| once()).min().unwrap_or_default()
    };
    let mut times: Vec<Duration> = origins.iter().map(time).collect();
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!("{name}/{count}: median {:?}, p99 {:?}", at(0.5), at(0.99));
}

const RULES: [&str; 4] = [
    "Mo-Fr 09:00-13:00",
    "Mo-Fr 09:00-13:00, Tu,Th 15:30-17:30",
    "Tu 16:00-18:00",
    "Mo-Su,PH 12:00-14:00",
];

fn directory(count: usize) -> Directory {
    let mut dice = Dice(3);
    let mut builder = Builder::default();
    for row in 0..count {
        builder.add(Listing {
            row: row as i64,
            position: Some(dice.point()),
            needs: [Need::ALL[(dice.roll() * 12.0) as usize]].into_iter().collect::<NeedSet>(),
            languages: if dice.roll() < 0.1 {
                LanguageSet::of(["ar"])
            } else {
                LanguageSet::of(["it"])
            },
            traits: Traits::default(),
            opening_hours: Some(RULES[(dice.roll() * 4.0) as usize]),
        });
    }
    builder.finish()
}

fn now() -> RomeTime {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    rome(day.and_hms_opt(10, 0, 0).unwrap()).unwrap()
}

fn filtered(criterion: &mut Criterion) {
    let directory = directory(100_000);
    let filter = Filter {
        need: Some(Need::Health),
        open: true,
        languages: LanguageSet::of(["ar"]),
        ..Filter::default()
    };
    let origins = origins();
    let mut next = origins.iter().cycle();
    criterion.bench_function("nearest-20/open-now-and-language/100000", |bencher| {
        bencher.iter(|| {
            let at = *next.next().unwrap();
            black_box(directory.nearest(&Query { at, k: 20, filter: filter.clone(), now: now() }))
        });
    });
}

fn loading(criterion: &mut Criterion) {
    let points = points(100_000);
    criterion.bench_function("build-index/100000", |bencher| {
        bencher.iter(|| black_box(Index::build(&points)));
    });
    let folder = tempfile::tempdir().unwrap();
    let bytes = snapshot_of(100_000, &folder.path().join("large.db"));
    criterion.bench_function("load-positions-from-rows/100000", |bencher| {
        let connection = passi::store::open::from_bytes(&bytes).unwrap();
        bencher.iter(|| black_box(passi::store::directory(&connection).unwrap()));
    });
}

fn snapshot_of(count: usize, path: &std::path::Path) -> Vec<u8> {
    use passi::feed::record::{Location, Service, ServiceAtLocation};
    use passi::feed::state::RawRecord;
    let mut dice = Dice(4);
    let records: Vec<RawRecord> = (0..count)
        .map(|number| {
            let id = format!("b{number:06}");
            let point = dice.point();
            let record = ServiceAtLocation {
                id: id.clone(),
                service: Service {
                    name: format!("Bench {number}"),
                    taxonomy_terms: vec!["hospital".into()],
                    ..Service::default()
                },
                location: Some(Location {
                    name: None,
                    municipality: "054039".into(),
                    address_1: None,
                    postal_code: None,
                    latitude: Some(point.lat),
                    longitude: Some(point.lon),
                    precision: passi::domain::position::Precision::Exact,
                    coordinates_source: None,
                    hide_location: false,
                    accessibility: Vec::new(),
                }),
                ..ServiceAtLocation::default()
            };
            let rec = serde_json::to_vec(&record).unwrap();
            RawRecord { kind: ServiceAtLocation::KIND.into(), id, rec }
        })
        .collect();
    let release = passi::store::Release {
        feed: "bench".into(),
        schema: "1.0".into(),
        epoch: 1,
        sequence: 1,
        issued: "2026-11-24T08:00:00+01:00".into(),
        stale_after: "2027-01-23T08:00:00+01:00".into(),
        records: 0,
    };
    passi::store::write::snapshot(path, &release, &records).unwrap();
    std::fs::read(path).unwrap()
}

fn answer(criterion: &mut Criterion) {
    let content = Content::bundled().unwrap();
    let at = Position { lat: 43.1107, lon: 12.3908 };
    let query = Query { at, k: 20, filter: Filter::default(), now: now() };
    criterion.bench_function("whole-answer/bundled", |bencher| {
        bencher.iter(|| black_box(content.near(&query).unwrap()));
    });
}

criterion_group!(benches, nearest, filtered, loading, answer);
criterion_main!(benches);
