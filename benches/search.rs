//! How fast typing finds something among 100,000 services, in several scripts: a beginning, two
//! words, a slip. Figures are in the README; nothing asserts them.
#![allow(clippy::unwrap_used, missing_docs)]

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use passi::domain::search::{self, Builder, Services, Vocabulary};
use passi::locale::word_lists;
use passi::store::Content;
use std::hint::black_box;
use std::time::{Duration, Instant};

const SERVICES: usize = 100_000;

/// What is typed, and in which language.
const QUERIES: [(&str, &str, &str); 12] = [
    ("beginning-latin", "ospe", "it"),
    ("beginning-cyrillic", "боль", "uk"),
    ("beginning-arabic", "مستش", "ar"),
    ("beginning-devanagari", "अस्प", "hi"),
    ("beginning-two-letters", "ca", "it"),
    ("two-words-latin", "caritas perugia", "it"),
    ("two-words-cyrillic", "адвокат Перуджа", "ru"),
    ("two-words-han", "老板不发工资", "zh"),
    ("six-words", "il mio capo non mi paga", "it"),
    ("slip-latin", "disocupazionne", "it"),
    ("slip-arabic", "مسشتفى", "ar"),
    ("slip-bengali", "হাসপাতল", "bn"),
];

/// Made-up names beside the real ones: as many distinct words as a country's directory would have.
fn services(content: &Content) -> Services {
    let real = content.services().unwrap();
    let syllables = ["ca", "ro", "mi", "tel", "san", "vi", "bor", "gu", "pe", "lin", "fo", "dra"];
    let mut builder = Builder::default();
    for number in 0..SERVICES {
        let (_, mut service) = real[number % real.len()].clone();
        let word = |seed: usize| -> String {
            [1, 12, 144].map(|step| syllables[seed / step % syllables.len()]).concat()
        };
        service.name = format!("{} {} {}", service.name, word(number), word(number / 7));
        builder.add(number as i64, &service);
    }
    builder.finish()
}

fn searching(criterion: &mut Criterion) {
    let content = Content::bundled().unwrap();
    let vocabulary = content.vocabulary(&word_lists());
    let services = services(&content);
    let mut group = criterion.benchmark_group("search");
    for (name, typed, tag) in QUERIES {
        let ask = || search::find(&vocabulary, &services, typed, tag, 50);
        group.bench_function(BenchmarkId::new(name, SERVICES), |bencher| {
            bencher.iter(|| black_box(ask()));
        });
    }
    group.finish();
    report_tail(&vocabulary, &services);
}

/// Every beginning of every query, as somebody types it, each its best of five.
fn report_tail(vocabulary: &Vocabulary, services: &Services) {
    let mut times: Vec<Duration> = Vec::new();
    for (_, typed, tag) in QUERIES {
        for end in typed.char_indices().skip(1).map(|(end, _)| end).chain([typed.len()]) {
            let once = || {
                let start = Instant::now();
                black_box(search::find(vocabulary, services, &typed[..end], tag, 50));
                start.elapsed()
            };
            times.extend((0..5).map(|_| once()).min());
        }
    }
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!("search/{SERVICES}, letter by letter: median {:?}, p99 {:?}", at(0.5), at(0.99));
}

fn learning(criterion: &mut Criterion) {
    let content = Content::bundled().unwrap();
    let lists = word_lists();
    criterion.bench_function("read-words-of-all-languages", |bencher| {
        bencher.iter(|| black_box(content.vocabulary(&lists)));
    });
}

criterion_group!(benches, searching, learning);
criterion_main!(benches);
