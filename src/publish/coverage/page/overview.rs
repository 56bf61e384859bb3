//! What is most in want, and where one more desk would help most: what a hurried reader takes home.

use super::Page;
use super::bars::{bar, legend};
use super::frame::{cells, columns, head, rows, table, word, word_columns};
use super::words::{km, percent, told, whole};
use crate::domain::need::Need;
use crate::publish::coverage::ranking::Step;
use crate::publish::coverage::sums::LIMITS_KM;
use std::cmp::Reverse;

/// The limit that the bars and the findings speak of.
const TOLD_KM: u32 = LIMITS_KM[1];

/// The heads of the limits' columns.
pub(super) const BEYOND: [&str; LIMITS_KM.len()] = ["Oltre 10 km", "Oltre 20 km", "Oltre 30 km"];

pub(super) fn section(page: &Page<'_>) -> String {
    let findings =
        [counted(page), approximate(page), farthest(page), unserved(page), next(page)].concat();
    let bars = Need::ALL.map(|need| {
        let sum = page.region(need);
        let said = match sum.unserved {
            0 => format!("{} oltre {TOLD_KM} km", percent(sum.beyond(TOLD_KM), sum.population)),
            _ => "nessun luogo".to_owned(),
        };
        let (name, bar) = (page.words.need(need), bar(&sum));
        format!("<li><a href=\"#need-{need}\">{name}</a>{bar}<span>{said}</span></li>\n")
    });
    let heads = word_columns(&["Bisogno"])
        + &columns(&["Luoghi", "Senza luogo", "Media km"])
        + &columns(&BEYOND);
    let body = rows(&Need::ALL.map(|need| row(page, need)).concat());
    let caption = "Abitanti senza un luogo entro 10, 20 e 30 km in linea d’aria. «Senza luogo»: servizi al telefono o per tutta la regione, non misurati";
    format!(
        r#"<section id="overview">
<h2>In breve</h2>
<ul class="findings">
{findings}</ul>
<figure>
<figcaption>Gli abitanti della regione secondo la distanza dal luogo più vicino</figcaption>
{legend}
<ul class="bars">
{bars}</ul>
</figure>
{table}</section>
"#,
        legend = legend(),
        bars = bars.concat(),
        table = table("needs-caption", "plain", caption, &heads, &body)
    )
}

fn row(page: &Page<'_>, need: Need) -> String {
    let sum = page.region(need);
    let beyond = LIMITS_KM.map(|limit_km| {
        let people = sum.beyond(limit_km);
        format!("{} <small>({})</small>", whole(people), percent(people, sum.population))
    });
    let counts = [page.places(need), page.placeless(need)].map(|count| whole(count as u64));
    let mean = [sum.mean_m().map_or("–".to_owned(), km)];
    let numbers = cells(counts) + &cells(mean) + &cells(beyond);
    format!("<tr>{}{numbers}</tr>\n", head(&page.words.need(need)))
}

/// How many services are behind the figures, and which are not.
fn counted(page: &Page<'_>) -> String {
    let counts = page.coverage.ground.counts;
    let with_point = page.coverage.ground.desks.len();
    let mut left_out = Vec::new();
    let placeless = page.coverage.ground.placeless.len();
    if placeless > 0 {
        left_out.push(format!(
            "senza un luogo, cioè linee telefoniche e uffici per tutta la regione: {}",
            whole(placeless as u64)
        ));
    }
    if counts.pointless > 0 {
        left_out.push(format!(
            "con un comune ma senza un punto sulla carta: {}",
            whole(counts.pointless as u64)
        ));
    }
    let left_out = match left_out.is_empty() {
        true => String::new(),
        false => format!(" Qui non sono vicini a nessuno quelli {}.", left_out.join("; ")),
    };
    format!(
        "<li>Servizi pubblicati: <strong>{}</strong>. Con un punto sulla carta, e quindi misurati: <strong>{}</strong>.{left_out}</li>\n",
        whole(counts.published as u64),
        whole(with_point as u64)
    )
}

/// How many of them are known to their town only.
fn approximate(page: &Page<'_>) -> String {
    let counts = page.coverage.ground.counts;
    if counts.town_only == 0 {
        return String::new();
    }
    let with_point = page.coverage.ground.desks.len() as u64;
    let protected = match counts.protected {
        0 => String::new(),
        protected => format!(
            " Tra questi i luoghi protetti ({}), che non si mostrano mai più da vicino.",
            whole(protected as u64)
        ),
    };
    format!(
        "<li>Di {} di questi ({}) si conosce <strong>solo il comune</strong>: contano al centro del comune, e la loro distanza è approssimata.{protected}</li>\n",
        whole(counts.town_only as u64),
        percent(counts.town_only as u64, with_point)
    )
}

/// The need that most people are far from.
fn farthest(page: &Page<'_>) -> String {
    let served = Need::ALL.into_iter().map(|need| (need, page.region(need)));
    let served = served.filter(|(_, sum)| sum.unserved == 0 && sum.beyond(TOLD_KM) > 0);
    // Of equals the first tile, not the last.
    let Some((need, sum)) = served.min_by_key(|(_, sum)| Reverse(sum.beyond(TOLD_KM))) else {
        return String::new();
    };
    let elsewhere = match page.placeless(need) {
        0 => String::new(),
        count => format!(
            " A questo bisogno rispondono però anche servizi senza luogo ({}), per tutti.",
            whole(count as u64)
        ),
    };
    format!(
        "<li>Il bisogno con più persone lontane da un luogo: <a href=\"#need-{need}\"><strong>{}</strong></a>. {} abitanti ({}) non ne hanno uno entro {TOLD_KM} km.{elsewhere}</li>\n",
        page.words.need(need),
        whole(sum.beyond(TOLD_KM)),
        percent(sum.beyond(TOLD_KM), sum.population)
    )
}

/// The needs that nobody serves at a known place.
fn unserved(page: &Page<'_>) -> String {
    let needs = Need::ALL.into_iter().filter(|need| page.places(*need) == 0);
    let names: Vec<String> = needs.map(|need| page.words.need(need)).collect();
    if names.is_empty() {
        return String::new();
    }
    format!("<li>Nessun luogo pubblicato per: <strong>{}</strong>.</li>\n", names.join(", "))
}

/// Where the next desk for everything would stand.
fn next(page: &Page<'_>) -> String {
    let Some(step) = page.coverage.of_all.first() else {
        return String::new();
    };
    format!(
        "<li>Un solo sportello in più, per tutti i bisogni, accorcerebbe di più le distanze se fosse a <a href=\"#ranking\"><strong>{}</strong></a>.</li>\n",
        page.town(step.town)
    )
}

pub(super) fn ranking(page: &Page<'_>) -> String {
    let coverage = page.coverage;
    let mut first: Vec<(Need, &Step)> = Vec::new();
    for (need, steps) in &coverage.of_need {
        first.extend(steps.first().map(|step| (*need, step)));
    }
    // A need that nobody serves has nothing to compare with, and comes before all others.
    first.sort_by_key(|(need, step)| (Reverse(step.gain_person_m.unwrap_or(u64::MAX)), *need));
    let each = first.iter().map(|(need, step)| {
        let name = format!("<a href=\"#need-{need}\">{}</a>", page.words.need(*need));
        let town = word(&page.town(step.town));
        format!("<tr>{}{town}{}{}</tr>\n", head(&name), now(page, step, *need), gains(step))
    });
    let heads = word_columns(&["Bisogno", "Comune"]) + &columns(&["Oggi a km"]) + &columns(&GAINS);
    let caption = "Il primo posto per ogni bisogno, dal guadagno più grande";
    let body = rows(&each.collect::<String>());
    let all = match coverage.of_all.is_empty() {
        true => "<p>Uno sportello per tutti i bisogni non accorcerebbe la strada a nessuno.</p>\n"
            .to_owned(),
        false => format!(
            "<p>Uno sportello che serve <strong>tutti i bisogni</strong> che oggi hanno almeno un luogo:</p>\n{}",
            steps_table(page, &coverage.of_all, None)
        ),
    };
    format!(
        r##"<section id="ranking">
<h2>Dove un altro sportello aiuterebbe di più</h2>
<p>Ogni volta si sceglie il comune che accorcia di più la strada di tutti gli abitanti insieme (<a href="#method">come si calcola</a>). 1.000 km-persona sono mille persone con un chilometro in meno, o cento persone con dieci.</p>
{table}{all}</section>
"##,
        table = table("first-caption", "plain", caption, &heads, &body)
    )
}

/// The heads of [`gains`].
const GAINS: [&str; 3] = ["km-persona in meno", "In più entro 10 km", "In più entro 20 km"];

fn gains(step: &Step) -> String {
    let gain = step.gain_person_m;
    let gain = gain.map_or("primo luogo".to_owned(), |gain| whole((gain + 500) / 1_000));
    cells([gain]) + &cells(step.nearer.map(whole))
}

/// How far the town of a step is from the need today.
fn now(page: &Page<'_>, step: &Step, need: Need) -> String {
    let nearest = page.coverage.distances.nearest(step.town, need);
    let town = &page.coverage.ground.towns[step.town];
    cells([told(&page.coverage.ground, town, nearest)])
}

/// The steps of one ranking: that of a need, or that of all.
pub(super) fn steps_table(page: &Page<'_>, steps: &[Step], need: Option<Need>) -> String {
    let row = |(at, step): (usize, &Step)| {
        let now = need.map(|need| now(page, step, need)).unwrap_or_default();
        let town = head(&page.town(step.town));
        format!("<tr>{}{town}{now}{}</tr>\n", word(&(at + 1).to_string()), gains(step))
    };
    let body = rows(&steps.iter().enumerate().map(row).collect::<String>());
    let now = if need.is_some() { columns(&["Oggi a km"]) } else { String::new() };
    let heads = word_columns(&["N.", "Comune"]) + &now + &columns(&GAINS);
    let (id, caption) = match need {
        Some(need) => (need.to_string(), "Dove un altro sportello aiuterebbe di più"),
        None => ("all".to_owned(), "Sportelli per tutti i bisogni insieme, uno dopo l’altro"),
    };
    table(&format!("steps-{id}"), "plain", caption, &heads, &body)
}
