//! For two people over one phone: a part of the region, a need and a language, and what is there.

use super::near::DataBroken;
use crate::domain::area::Area;
use crate::domain::service::Nearby;
use crate::locale::tongue;
use crate::ui::Route;
use crate::ui::components::area_choice::AreaChoice;
use crate::ui::components::card::Card;
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::components::tiles::NeedTiles;
use crate::ui::pages::mediation::MediationRow;
use crate::ui::state::{AreaAnswer, Loaded, MOST_COLLECTED, state};
use crate::ui::words::words;
use dioxus::prelude::*;

/// The choices, and what they give.
#[component]
pub fn Outreach() -> Element {
    let (words, state) = (words(), state());
    let answer = use_memo(move || state.in_area());
    let need = state.outreach.read().need;
    rsx! {
        Screen { name: "outreach", title: words.text("outreach-title"), place: "outreach",
            p { class: "lead", {words.text("outreach-why")} }
            Tongues {}
            AreaChoice {}
            NeedTiles {
                picked: need,
                onpick: move |need| state.reach_out(|outreach| outreach.need = need),
            }
            match answer() {
                Loaded::Ready(answer) => rsx! {
                    Shown { answer }
                },
                Loaded::Waiting => rsx! {
                    p { class: "waiting", role: "status", {words.text("waiting")} }
                },
                Loaded::Failed(reason) => rsx! {
                    DataBroken { reason }
                },
            }
            MediationRow {}
            ToHandout {}
        }
    }
}

/// One tap, one language; everything else stays.
#[component]
fn Tongues() -> Element {
    let (words, state) = (words(), state());
    rsx! {
        div { class: "chips", role: "group", "aria-label": words.text("language-title"),
            for tongue in state.tongues_at_hand().into_iter().filter_map(tongue) {
                button {
                    key: "{tongue.tag}",
                    class: "chip",
                    r#type: "button",
                    lang: tongue.tag,
                    dir: tongue.dir(),
                    "data-speak": tongue.tag,
                    "aria-pressed": if words.tag() == tongue.tag { "true" } else { "false" },
                    onclick: move |_| state.speak_for_now(tongue.tag),
                    "{tongue.name}"
                }
            }
        }
    }
}

#[component]
fn Shown(answer: AreaAnswer) -> Element {
    let (words, state) = (words(), state());
    let AreaAnswer { inside, outside, everywhere } = answer;
    let told = match state.area() {
        Area::Circle { .. } => words.text("outreach-inside"),
        Area::Town(_) | Area::Zone(_) => {
            words.format("outreach-from", &[("town", state.area_name().as_str().into())])
        }
    };
    let count = words.format("results-all", &[("count", inside.len().into())]);
    rsx! {
        section { class: "shown", "data-part": "inside",
            h2 { "{told}" }
            if inside.is_empty() {
                p { role: "status", {words.text("outreach-nothing")} }
            } else {
                p { class: "result-count", role: "status", "{count}" }
                ShownCards { cards: inside }
            }
        }
        if !outside.is_empty() {
            section { class: "shown", "data-part": "outside",
                h2 { {words.text("outreach-outside")} }
                ShownCards { cards: outside }
            }
        }
        if !everywhere.is_empty() {
            section { class: "shown", "data-part": "everywhere",
                h2 { {words.text("everywhere-title")} }
                ShownCards { cards: everywhere }
            }
        }
    }
}

#[component]
fn ShownCards(cards: Vec<Nearby>) -> Element {
    let maps = state().maps();
    rsx! {
        ul { class: "cards large",
            for nearby in cards {
                Card {
                    key: "{nearby.service.id}",
                    below: rsx! {
                        Collect { id: nearby.service.id.clone(), name: nearby.service.name.clone() }
                    },
                    nearby,
                    maps,
                }
            }
        }
    }
}

/// Into the handout or out of it, and its code large.
#[component]
fn Collect(id: String, name: String) -> Element {
    let (words, state) = (words(), state());
    let (is_in, is_full) = {
        let collected = &state.outreach.read().collected;
        (collected.contains(&id), collected.len() >= MOST_COLLECTED)
    };
    let shown = id.clone();
    rsx! {
        div { class: "actions",
            button {
                class: "button quiet",
                r#type: "button",
                disabled: is_full && !is_in,
                "data-action": "collect",
                "aria-pressed": if is_in { "true" } else { "false" },
                onclick: move |_| state.collect(&id, !is_in),
                Icon { name: if is_in { "check-circle" } else { "plus" } }
                span { {words.text(if is_in { "collected" } else { "collect" })} }
                span { class: "visually-hidden", lang: "it", "{name}" }
            }
            button {
                class: "button quiet",
                r#type: "button",
                "data-action": "show-code",
                onclick: move |_| {
                    state.reach_out(|outreach| outreach.photographed = Some(shown.clone()));
                    navigator().push(Route::BigCode {});
                },
                Icon { name: "code" }
                span { {words.text("big-code")} }
            }
        }
    }
}

/// The way to the handout, at hand wherever the list is rolled to.
#[component]
fn ToHandout() -> Element {
    let (words, state) = (words(), state());
    let count = state.outreach.read().collected.len();
    rsx! {
        if count > 0 {
            Link { class: "button to-handout", to: Route::Handout {}, "data-action": "handout",
                Icon { name: "document" }
                span { {words.format("handout-open", &[("count", count.into())])} }
            }
        }
    }
}
