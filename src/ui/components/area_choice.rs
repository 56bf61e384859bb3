//! Which part of the region: a town, a social zone, or a circle on the map.

use super::choices::{Choice, Choices};
use super::map::Map;
use crate::domain::area::Area;
use crate::domain::position::Fix;
use crate::domain::service::Nearby;
use crate::ui::state::{RADII_M, Whereabouts, state};
use crate::ui::words::words;
use dioxus::prelude::*;

/// The three ways, and the choice of the one that is on.
#[component]
pub fn AreaChoice() -> Element {
    let (words, state) = (words(), state());
    let area = state.area();
    let chosen = match area {
        Area::Town(_) => "town",
        Area::Zone(_) => "zone",
        Area::Circle { .. } => "circle",
    };
    let choice = |code, label, icon| Choice { code, label: words.text(label), icon: Some(icon) };
    let choices = vec![
        choice("town", "outreach-town", "place"),
        choice("zone", "outreach-zone", "need-town-hall"),
        choice("circle", "outreach-circle", "map"),
    ];
    let choose = move |code| {
        let area = match code {
            "town" => state.area_town().map(Area::Town),
            "zone" => state.area_zone().map(Area::Zone),
            _ => Some(state.circle_here()),
        };
        state.reach_out(|outreach| outreach.area = area);
    };
    rsx! {
        Choices { name: "area", title: words.text("where-title"), choices, chosen, onchoose: choose }
        match area {
            Area::Town(id) => rsx! {
                TownChoice { id }
            },
            Area::Zone(number) => rsx! {
                ZoneChoice { number }
            },
            Area::Circle { .. } => rsx! {
                Circle {}
            },
        }
    }
}

#[component]
fn TownChoice(id: String) -> Element {
    let (words, state) = (words(), state());
    rsx! {
        div { class: "field",
            label { r#for: "area-town", {words.text("outreach-town")} }
            select {
                id: "area-town",
                onchange: move |event| state.reach_out(|outreach| outreach.area = Some(Area::Town(event.value()))),
                for town in state.towns() {
                    option { key: "{town.id}", value: "{town.id}", selected: town.id == id, lang: "it", "{town.name}" }
                }
            }
        }
    }
}

#[component]
fn ZoneChoice(number: u8) -> Element {
    let (words, state) = (words(), state());
    let choose = move |event: FormEvent| {
        if let Ok(number) = event.value().parse() {
            state.reach_out(|outreach| outreach.area = Some(Area::Zone(number)));
        }
    };
    rsx! {
        div { class: "field",
            label { r#for: "area-zone", {words.text("outreach-zone")} }
            select { id: "area-zone", onchange: choose,
                for zone in state.zones() {
                    option { key: "{zone.number}", value: "{zone.number}", selected: zone.number == number,
                        "{zone.number} · {zone.town}"
                    }
                }
            }
        }
    }
}

/// The map, whose middle is that of the circle, and the radius.
#[component]
fn Circle() -> Element {
    let (words, state) = (words(), state());
    let whereabouts = use_memo(move || {
        let accuracy_m = match state.area() {
            Area::Circle { radius_m, .. } => radius_m,
            Area::Town(_) | Area::Zone(_) => 0.0,
        };
        let fix = Fix { position: state.area_centre(), accuracy_m };
        Whereabouts::Here { fix, at: words.now(), outside: false }
    });
    let inside = use_memo(move || state.in_area().ready().map(|answer| answer.inside));
    let answer: Vec<Nearby> = inside().unwrap_or_default();
    let Area::Circle { radius_m, .. } = state.area() else {
        return rsx! {};
    };
    rsx! {
        p { {words.text("outreach-circle-how")} }
        div { class: "area-map",
            Map {
                answer,
                whereabouts: whereabouts(),
                selected: None::<String>,
                need: state.outreach.read().need,
                onselect: |_| {},
                onmiddle: move |centre| {
                    state.reach_out(|outreach| outreach.area = Some(Area::Circle { centre, radius_m }));
                },
            }
        }
        div { class: "chips", role: "group", "aria-label": words.text("outreach-radius"),
            for radius in RADII_M {
                button {
                    key: "{radius}",
                    class: "chip",
                    r#type: "button",
                    "data-radius": "{radius}",
                    "aria-pressed": if f64::from(radius) == radius_m { "true" } else { "false" },
                    onclick: move |_| {
                        let circle = Area::Circle { centre: state.area_centre(), radius_m: radius.into() };
                        state.reach_out(|outreach| outreach.area = Some(circle));
                    },
                    {words.format("distance-km", &[("km", (radius / 1_000).into())])}
                }
            }
        }
    }
}
