//! The list: cards of one place under its name.

use super::card::{Card, Distance, OnFoot, is_approximate};
use crate::domain::service::Nearby;
use crate::platform::Maps;
use crate::ui::groups::{Group, by_place};
use crate::ui::words::words;
use dioxus::prelude::*;

/// The first `most` cards of an answer, those of one place together; those of the `selected` pin
/// stand out. `onpick` hears the key of the pin whose cards somebody comes to with the keyboard.
#[component]
pub fn Groups(
    answer: ReadSignal<Vec<Nearby>>,
    most: usize,
    maps: Maps,
    #[props(default)] selected: Option<String>,
    #[props(default)] onpick: EventHandler<String>,
) -> Element {
    rsx! {
        for group in by_place(&answer.read(), most) {
            GroupOfCards {
                key: "{first_id(&group)}",
                selected: selected.is_some() && group.key == selected,
                group,
                maps,
                onpick,
            }
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
fn GroupOfCards(group: Group, selected: bool, maps: Maps, onpick: EventHandler<String>) -> Element {
    let headed = group.heading().is_some();
    let key = group.key.clone();
    rsx! {
        section {
            class: "group",
            "data-pin": group.key.clone(),
            "data-selected": selected,
            onfocusin: move |_| {
                if let Some(key) = key.clone() {
                    onpick.call(key);
                }
            },
            if headed {
                Heading { group: group.clone() }
            }
            Cards { cards: group.cards.clone(), maps, grouped: headed }
        }
    }
}

/// The place's name and how far it is; where only the town is known, how far is its name.
#[component]
fn Heading(group: Group) -> Element {
    let words = words();
    let first = group.cards.first();
    let distance = first.and_then(|card| words.distance(card));
    let approximate = first.is_some_and(|card| is_approximate(&card.service));
    let name = group.name().map(str::to_owned);
    let count = words.format("services-here", &[("count", group.total.into())]);
    rsx! {
        div { class: "group-head",
            if let Some(name) = name {
                h3 { class: "group-name", lang: "it", dir: "ltr", "{name}" }
                if let Some(distance) = distance {
                    Distance { distance, approximate }
                }
                if let Some(nearby) = first.cloned() {
                    OnFoot { nearby }
                }
            } else if let Some(distance) = distance {
                h3 { class: "group-name",
                    Distance { distance, approximate }
                }
            }
            p { class: "group-count", "{count}" }
        }
    }
}

fn first_id(group: &Group) -> String {
    group.cards.first().map(|card| card.service.id.clone()).unwrap_or_default()
}
