//! How long a handout takes, fonts found anew each time, as somebody waits for it. Figures are in the
//! README; nothing asserts them.
#![allow(clippy::unwrap_used, missing_docs)]

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use passi::domain::directory::Query;
use passi::domain::filter::Filter;
use passi::handout::{Handout, Letters, Paper, font_folders, pdf};
use passi::locale::Locale;
use passi::platform;
use passi::store::Content;
use std::hint::black_box;

fn making(criterion: &mut Criterion) {
    let (content, now) = (Content::bundled().unwrap(), platform::now());
    let town = content.municipality_named("Norcia").unwrap();
    let mut group = criterion.benchmark_group("handout");
    group.sample_size(20);
    for (count, tags) in [(6, "ar,it"), (6, "zh"), (20, "it,ur,bn,zh")] {
        let languages: Vec<_> = tags.split(',').map(|tag| Locale::built_in(tag).unwrap()).collect();
        let query = Query { at: town.position, k: count, filter: Filter::default(), now };
        let services = content.near(&query).unwrap().nearest;
        let handout = Handout {
            town: Some(&town.name),
            need: None,
            services: &services,
            languages: &languages,
            towns: content.municipalities(),
            data_of: Some(now.date_naive()),
            now,
        };
        let make =
            || pdf(&handout, Paper::A4, &mut Letters::find(&font_folders()).unwrap()).unwrap();
        group.bench_function(BenchmarkId::new(tags, count), |bencher| {
            bencher.iter(|| black_box(make()));
        });
    }
    group.finish();
}

criterion_group!(benches, making);
criterion_main!(benches);
