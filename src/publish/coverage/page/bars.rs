//! How people are spread over the classes of distance, as a bar; and what the classes look like.
//!
//! A class has a colour and, from 10 km on, a pattern too; whatever a bar shows stands beside it
//! in words.

use super::words::percent;
use crate::publish::coverage::sums::{CLASSES, Sum};

/// What each class is called, the nearest first.
pub(super) const NAMES: [&str; CLASSES] =
    ["fino a 5 km", "da 5 a 10 km", "da 10 a 20 km", "da 20 a 30 km", "oltre 30 km"];

/// The patterns of maps (drawn in the units of [`super::map`]) and of bars, and nothing to see.
pub(super) fn patterns() -> String {
    let set = |kind: &str, side: u32, stroke: u32| {
        let half = side / 2;
        let dots = format!(r#"<circle cx="{half}" cy="{half}" r="{stroke}"/>"#);
        let lines = format!(r#"<path d="M0 {half}H{side}" stroke-width="{stroke}"/>"#);
        let grid =
            format!(r#"<path d="M0 {half}H{side}M{half} 0V{side}" stroke-width="{stroke}"/>"#);
        let pattern = |class: usize, drawn: &str| {
            format!(
                r#"<pattern id="{kind}-{class}" width="{side}" height="{side}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground-{class}" width="{side}" height="{side}"/><g class="ink-{class}">{drawn}</g></pattern>"#
            )
        };
        pattern(2, &dots) + &pattern(3, &lines) + &pattern(4, &grid)
    };
    format!(
        r#"<svg class="hidden" width="0" height="0" aria-hidden="true" focusable="false"><defs>{}{}</defs></svg>"#,
        set("map", 22, 3),
        set("bar", 8, 1)
    )
}

/// One bar, as wide as its place. Nobody in it, and it stays empty.
pub(super) fn bar(sum: &Sum) -> String {
    let all = sum.population.max(1);
    let mut at = 0;
    let mut parts = String::new();
    let classes = (0..CLASSES).map(|class| (format!("d{class}"), sum.classes[class]));
    for (class, people) in classes.chain([("none".to_owned(), sum.unserved)]) {
        if people > 0 {
            let (from, to) = (share(at, all), share(at + people, all));
            let width = to - from;
            parts.push_str(&format!(
                r#"<rect class="{class}" x="{}" width="{}" height="100%"/>"#,
                hundredths(from),
                hundredths(width)
            ));
        }
        at += people;
    }
    format!(r#"<svg class="bar" role="img" aria-label="{}">{parts}</svg>"#, said(sum))
}

/// The bar in words.
fn said(sum: &Sum) -> String {
    if sum.unserved > 0 {
        return "nessun luogo".to_owned();
    }
    let part =
        |(name, people): (&&str, &u64)| format!("{name}: {}", percent(*people, sum.population));
    NAMES.iter().zip(&sum.classes).map(part).collect::<Vec<_>>().join("; ")
}

/// A share in hundredths of a per cent.
fn share(part: u64, all: u64) -> u64 {
    part * 10_000 / all
}

fn hundredths(share: u64) -> String {
    format!("{}.{:02}%", share / 100, share % 100)
}

/// What the colours and patterns mean.
pub(super) fn legend() -> String {
    let item = |(class, name): (usize, &&str)| {
        format!(
            r#"<li><svg class="swatch bar" aria-hidden="true"><rect class="d{class}" width="100%" height="100%"/></svg>{name}</li>"#
        )
    };
    let items: String = NAMES.iter().enumerate().map(item).collect();
    format!(r#"<ul class="legend" aria-label="Classi di distanza">{items}</ul>"#)
}
