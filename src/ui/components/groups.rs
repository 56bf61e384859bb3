//! The list: cards of one place under its name.

use super::card::{Card, Distance, is_approximate};
use crate::domain::service::Nearby;
use crate::platform::Maps;
use crate::ui::groups::{Group, by_place};
use crate::ui::words::words;
use dioxus::prelude::*;

/// The cards of an answer, those of one place together.
#[component]
pub fn Groups(answer: Vec<Nearby>, maps: Maps) -> Element {
    rsx! {
        for group in by_place(&answer) {
            GroupOfCards { key: "{first_id(&group)}", group, maps }
        }
    }
}

/// Cards without a place, or of one that needs no heading.
#[component]
pub fn Cards(cards: Vec<Nearby>, maps: Maps, #[props(default)] grouped: bool) -> Element {
    rsx! {
        ul { class: "cards",
            for nearby in cards {
                Card { key: "{nearby.service.id}", nearby, maps, grouped }
            }
        }
    }
}

#[component]
fn GroupOfCards(group: Group, maps: Maps) -> Element {
    let words = words();
    let heading = group.heading().map(|place| {
        let distance = group.cards.first().and_then(|card| words.distance(card));
        let name = group.name().map(str::to_owned);
        let count = words.format("services-here", &[("count", group.cards.len().into())]);
        (name, distance, count, place.municipality.clone())
    });
    let approximate = group.cards.first().is_some_and(|card| is_approximate(&card.service));
    rsx! {
        section { class: "group", "data-pin": group.key.clone(),
            if let Some((name, distance, count, town)) = heading {
                div { class: "group-head",
                    h3 { class: "group-name", lang: "it", dir: "ltr", {name.unwrap_or(town)} }
                    if let Some(distance) = distance {
                        Distance { distance, approximate }
                    }
                    p { class: "group-count", "{count}" }
                }
                Cards { cards: group.cards.clone(), maps, grouped: true }
            } else {
                Cards { cards: group.cards.clone(), maps }
            }
        }
    }
}

fn first_id(group: &Group) -> String {
    group.cards.first().map(|card| card.service.id.clone()).unwrap_or_default()
}
