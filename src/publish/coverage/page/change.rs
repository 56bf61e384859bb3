//! What came nearer and what went farther since an earlier release.

use super::Page;
use super::bars::{bar, legend};
use super::frame::{cells, columns, head, rows, table, word, word_columns};
use super::overview::BEYOND;
use super::words::{km, plain, whole};
use crate::domain::need::Need;
use crate::publish::coverage::change::{Change, Move};
use crate::publish::coverage::sums::{LIMITS_KM, Sum};

/// How many towns are told by name.
const MOST_MOVES: usize = 30;

pub(super) fn section(page: &Page<'_>, change: &Change) -> String {
    let before = page.words.release(&change.before);
    let body = match change.moves.is_empty() {
        true => "<p>Nessuna distanza è cambiata.</p>\n".to_owned(),
        false => region(page, change) + &zones(page, change) + &moves(page, change),
    };
    format!(
        r#"<section id="change">
<h2>Cosa è cambiato</h2>
<p>Confronto con la {before}. Contano solo i luoghi: comuni e abitanti sono quelli di oggi per tutte e due le versioni.</p>
{body}</section>
"#
    )
}

/// The needs that changed, with their bars before and after.
fn region(page: &Page<'_>, change: &Change) -> String {
    let changed = Need::ALL.into_iter().filter_map(|need| {
        let (before, after) = (change.region(need), page.region(need));
        (before != after).then_some((need, before, after))
    });
    let bars = changed.map(|(need, before, after)| {
        format!(
            "<li><a href=\"#need-{need}\">{}</a><span class=\"two\">{}{}</span><span>{} → {}</span></li>\n",
            page.words.need(need),
            bar(&before),
            bar(&after),
            mean(&before),
            mean(&after)
        )
    });
    format!(
        r#"<figure>
<figcaption>I bisogni cambiati: sopra com’era, sotto com’è; a destra la distanza media</figcaption>
{}
<ul class="bars">
{}</ul>
</figure>
"#,
        legend(),
        bars.collect::<String>()
    )
}

fn mean(sum: &Sum) -> String {
    sum.mean_m().map_or("nessun luogo".to_owned(), |mean_m| format!("{} km", km(mean_m)))
}

/// The zones in which people crossed a limit.
fn zones(page: &Page<'_>, change: &Change) -> String {
    let mut each = String::new();
    for (need, earlier) in &change.zones {
        for (zone, after) in page.zones(*need) {
            let before = earlier.get(&zone).copied().unwrap_or_default();
            let limits = LIMITS_KM.map(|limit| (before.beyond(limit), after.beyond(limit)));
            if limits.iter().all(|(before, after)| before == after) {
                continue;
            }
            let told = limits.map(|(before, after)| match before == after {
                true => whole(after),
                false => format!("{} → <strong>{}</strong>", whole(before), whole(after)),
            });
            let (zone, need) = (head(&page.zone(zone)), word(&page.words.need(*need)));
            each.push_str(&format!("<tr>{zone}{need}{}</tr>\n", cells(told)));
        }
    }
    if each.is_empty() {
        return "<p>In nessuna zona qualcuno è passato oltre, o dentro, i 10, 20 o 30 km.</p>\n"
            .to_owned();
    }
    let heads = word_columns(&["Zona", "Bisogno"]) + &columns(&BEYOND);
    let caption =
        "Abitanti senza un luogo entro 10, 20 e 30 km: prima → ora, nelle zone in cui è cambiato";
    table("change-zones", "plain", caption, &heads, &rows(&each))
}

/// The towns that came nearer or went farther.
fn moves(page: &Page<'_>, change: &Change) -> String {
    let distance = |metres: Option<u32>| metres.map_or("–".to_owned(), |metres| km(metres.into()));
    let row = |step: &Move| {
        let town = &page.coverage.ground.towns[step.town];
        let meaning = match (step.before_m, step.after_m) {
            (Some(before_m), Some(after_m)) if after_m < before_m => "più vicino",
            (None, _) => "ora c’è un luogo",
            (_, None) => "non c’è più un luogo",
            _ => "più lontano",
        };
        let (before, after) = (distance(step.before_m), distance(step.after_m));
        format!(
            "<tr>{}{}{}{}</tr>\n",
            head(&plain(&town.name)),
            word(&page.words.need(step.need)),
            cells([format!("{before} → <strong>{after}</strong>")]),
            word(meaning)
        )
    };
    let body = rows(&change.moves.iter().take(MOST_MOVES).map(row).collect::<String>());
    let more = match change.moves.len().saturating_sub(MOST_MOVES) {
        0 => String::new(),
        1 => "<p>E un altro cambiamento più piccolo.</p>\n".to_owned(),
        more => format!("<p>E altri {} cambiamenti più piccoli.</p>\n", whole(more as u64)),
    };
    let heads = word_columns(&["Comune", "Bisogno"])
        + &columns(&["Prima → ora"])
        + &word_columns(&["Quindi"]);
    let caption =
        "I comuni in cui una distanza (km tra i punti noti) è cambiata, da dove riguarda di più";
    table("change-towns", "plain", caption, &heads, &body) + &more
}
