//! Every municipality and need in one table: the same as `coverage.csv`, to be read.

use super::Page;
use super::frame::{columns, head, rows, table, word_columns};
use super::words::{plain, told, whole};
use super::zones::needs;
use crate::domain::need::Need;
use crate::publish::coverage::TABLE;
use crate::publish::coverage::sums::class;

pub(super) fn section(page: &Page<'_>) -> String {
    let ground = &page.coverage.ground;
    let mut each = String::new();
    for (index, town) in ground.towns.iter().enumerate() {
        let cells = Need::ALL.map(|need| {
            let nearest = page.coverage.distances.nearest(index, need);
            let tint = nearest.map_or(CLASS_OF_NONE, |nearest| class(nearest.distance_m));
            format!("<td class=\"tint-{tint}\">{}</td>", told(ground, town, nearest))
        });
        each.push_str(&format!(
            "<tr>{}<td>{}</td><td>{}</td>{}</tr>\n",
            head(&plain(&town.name)),
            town.social_zone,
            whole(town.population.into()),
            cells.concat()
        ));
    }
    let heads = word_columns(&["Comune"]) + &columns(&["Zona", "Abitanti"]) + &needs(page);
    let caption = "Distanza in chilometri, comune per comune";
    format!(
        r#"<section id="towns">
<h2>Tutti i comuni</h2>
<p>Chilometri in linea d’aria dal luogo più vicino. «qui»: nel comune stesso, senza sapere dove. ≈: del luogo si conosce solo il comune o la località. –: nessun luogo. I metri e il codice del servizio più vicino sono in <code>{TABLE}</code>.</p>
{}</section>
"#,
        table("towns-caption", "matrix tall", caption, &heads, &rows(&each))
    )
}

/// What nobody serves is as dark as what is farthest.
const CLASS_OF_NONE: usize = 4;
