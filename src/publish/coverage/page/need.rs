//! One need after the other: its map, its zones, and where a further desk would help most.

use super::Page;
use super::bars::legend;
use super::frame::{cells, columns, head, rows, table, word_columns};
use super::overview::steps_table;
use super::words::{km, percent, whole};
use crate::domain::need::Need;
use crate::publish::coverage::sums::{LIMITS_KM, Sum};

pub(super) fn sections(page: &Page<'_>) -> String {
    let dots = "Un punto nero è un luogo, o più luoghi vicini. Le linee più forti separano le zone sociali.";
    let drawn = match page.has_outlines {
        true => "",
        false => " La fonte non ha i confini dei comuni: ogni comune è un disco sul suo centro.",
    };
    let each = Need::ALL.map(|need| section(page, need)).concat();
    format!(
        r#"<section id="needs">
<h2>Bisogno per bisogno</h2>
<p>Ogni comune ha il colore e il disegno della distanza tra il suo centro e il luogo più vicino. {dots}{drawn}</p>
{legend}
{each}</section>
"#,
        legend = legend()
    )
}

fn section(page: &Page<'_>, need: Need) -> String {
    let (name, sum) = (page.words.need(need), page.region(need));
    let said = said(page, need, &sum);
    let steps = page.coverage.of_need.iter().find(|(of, _)| *of == need);
    let ranking = match steps.map(|(_, steps)| steps.as_slice()) {
        None | Some([]) => {
            "<p>Un altro sportello non accorcerebbe la strada a nessuno: ogni centro ha già il suo luogo.</p>\n".to_owned()
        }
        Some(steps) => steps_table(page, steps, Some(need)),
    };
    format!(
        r#"<section class="need" id="need-{need}">
<h3>{name}</h3>
<p>{said}</p>
<div class="pair">
{map}
<div>
{zones}{ranking}</div>
</div>
</section>
"#,
        map = page.atlas.map(page.coverage, need, &name, &said),
        zones = zones_table(page, need, &sum)
    )
}

/// The need in a sentence or two.
fn said(page: &Page<'_>, need: Need, sum: &Sum) -> String {
    let Some(mean_m) = sum.mean_m() else {
        return "Nessun luogo pubblicato con un punto sulla carta.".to_owned();
    };
    let mut beyond: Vec<String> = Vec::new();
    for limit_km in LIMITS_KM {
        let people = sum.beyond(limit_km);
        if people == 0 {
            beyond.push(format!("nessuno oltre {limit_km} km"));
            break;
        }
        beyond.push(format!("{} oltre {limit_km} km", percent(people, sum.population)));
    }
    let places = page.places(need);
    format!(
        "{} {}. L’abitante medio è a {} km dal più vicino; {}.",
        whole(places as u64),
        if places == 1 { "luogo" } else { "luoghi" },
        km(mean_m),
        beyond.join(", ")
    )
}

fn zones_table(page: &Page<'_>, need: Need, region: &Sum) -> String {
    let row = |name: &str, sum: &Sum| {
        let mean = sum.mean_m().map_or("–".to_owned(), km);
        let beyond = LIMITS_KM.map(|limit_km| whole(sum.beyond(limit_km)));
        let numbers = cells([whole(sum.population), mean]) + &cells(beyond);
        format!("<tr>{}{numbers}</tr>\n", head(name))
    };
    let zones = page.zones(need);
    let of_zones: String = zones.iter().map(|(zone, sum)| row(&page.zone(*zone), sum)).collect();
    let foot = format!("<tfoot>\n{}</tfoot>\n", row("Regione", region));
    let heads = word_columns(&["Zona"])
        + &columns(&["Abitanti", "Media km", "&gt; 10 km", "&gt; 20 km", "&gt; 30 km"]);
    let caption = "Abitanti senza un luogo entro 10, 20 e 30 km, per zona sociale";
    table(&format!("zones-{need}"), "plain", caption, &heads, &(rows(&of_zones) + &foot))
}
