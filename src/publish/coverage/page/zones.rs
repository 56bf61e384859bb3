//! Zones and needs in one table: where in the region which help is missing.

use super::Page;
use super::frame::{head, rows, table, word_columns};
use super::words::percent;
use crate::domain::need::Need;
use crate::publish::coverage::sums::{LIMITS_KM, Sum};
use std::collections::BTreeMap;

/// The limit that the table speaks of.
const TOLD_KM: u32 = LIMITS_KM[0];

pub(super) fn section(page: &Page<'_>) -> String {
    let mut zones: BTreeMap<u8, Vec<Sum>> = BTreeMap::new();
    for need in Need::ALL {
        for (zone, sum) in page.zones(need) {
            zones.entry(zone).or_default().push(sum);
        }
    }
    let cell = |sum: &Sum| {
        let beyond = sum.beyond(TOLD_KM);
        format!(
            "<td class=\"{}\">{}</td>",
            tint(beyond, sum.population),
            percent(beyond, sum.population)
        )
    };
    let row = |(zone, sums): (&u8, &Vec<Sum>)| {
        let cells: String = sums.iter().map(cell).collect();
        format!("<tr>{}{cells}</tr>\n", head(&page.zone(*zone)))
    };
    let body = rows(&zones.iter().map(row).collect::<String>());
    let heads = word_columns(&["Zona"]) + &needs(page);
    let caption = format!("Parte degli abitanti senza un luogo entro {TOLD_KM} km in linea d’aria");
    format!(
        r#"<section id="zones-table">
<h2>Zone sociali</h2>
<p>Più scura la casella, più grande la parte degli abitanti che non ha un luogo entro {TOLD_KM}&nbsp;km.</p>
{}</section>
"#,
        table("zones-caption", "matrix", &caption, &heads, &body)
    )
}

/// A column for each need.
pub(super) fn needs(page: &Page<'_>) -> String {
    let column =
        |need: Need| format!("<th scope=\"col\"><span>{}</span></th>", page.words.need(need));
    Need::ALL.map(column).concat()
}

/// How dark a share is: nobody, up to a quarter, a half, three quarters, more.
fn tint(part: u64, all: u64) -> String {
    let quarters = [0, 1, 2, 3].into_iter().take_while(|quarters| part * 4 > all * quarters);
    format!("tint-{}", quarters.count())
}
