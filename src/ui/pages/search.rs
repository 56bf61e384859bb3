//! Find by name: towns, needs and services.

use super::near::DataBroken;
use crate::domain::need::Need;
use crate::domain::service::Municipality;
use crate::ui::Route;
use crate::ui::components::groups::Cards;
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::state::{Found, Loaded, state};
use crate::ui::words::words;
use dioxus::prelude::*;

/// One field, and what it finds.
#[component]
pub fn Search() -> Element {
    let (words, mut state) = (words(), state());
    let index = use_memo(move || state.index());
    let typed = state.typed.read().clone();
    let found = match index() {
        Loaded::Ready(index) => state.find(&index, &typed),
        Loaded::Waiting => Loaded::Waiting,
        Loaded::Failed(reason) => Loaded::Failed(reason),
    };
    rsx! {
        Screen { name: "search", title: words.text("search-title"), back: false,
            div { class: "field", role: "search",
                label { r#for: "search-field", {words.text("search-hint")} }
                input {
                    id: "search-field",
                    r#type: "search",
                    autocomplete: "off",
                    enterkeyhint: "search",
                    value: "{typed}",
                    oninput: move |event| state.typed.set(event.value()),
                }
            }
            match found {
                Loaded::Ready(found) => rsx! {
                    Results { found, asked: !typed.trim().is_empty() }
                },
                Loaded::Waiting => rsx! {
                    p { class: "waiting", role: "status", {words.text("waiting")} }
                },
                Loaded::Failed(reason) => rsx! {
                    DataBroken { reason }
                },
            }
        }
    }
}

#[component]
fn Results(found: Found, asked: bool) -> Element {
    let (words, state) = (words(), state());
    let Found { towns, needs, services } = found;
    let count = towns.len() + needs.len() + services.len();
    rsx! {
        p { class: "result-count", role: "status",
            if asked && count == 0 {
                {words.text("search-nothing")}
            } else if asked {
                {words.format("results-all", &[("count", count.into())])}
            }
        }
        if !towns.is_empty() || !needs.is_empty() {
            ul { class: "rows",
                for town in towns {
                    TownRow { key: "{town.id}", town }
                }
                for need in needs {
                    NeedRow { key: "{need}", need }
                }
            }
        }
        Cards { cards: services, maps: state.maps() }
    }
}

/// A town: one tap makes the list for it.
#[component]
fn TownRow(town: Municipality) -> Element {
    let (words, state) = (words(), state());
    rsx! {
        li {
            button {
                class: "row",
                r#type: "button",
                "data-town": "{town.id}",
                onclick: move |_| {
                    state.choose_town(&town.id);
                    navigator().push(Route::Near {});
                },
                Icon { name: "place" }
                span {
                    span { lang: "it", dir: "ltr", "{town.name}" }
                    span { class: "row-note", {words.text("search-town-note")} }
                }
            }
        }
    }
}

/// A need: one tap narrows the list to it.
#[component]
fn NeedRow(need: Need) -> Element {
    let (words, state) = (words(), state());
    rsx! {
        li {
            button {
                class: "row",
                r#type: "button",
                "data-need": need.code(),
                onclick: move |_| {
                    state.narrow(|filter| filter.need = Some(need));
                    navigator().push(Route::Near {});
                },
                Icon { name: "need-{need}" }
                span {
                    span { {words.need(need)} }
                    span { class: "row-note", {words.text("search-need-note")} }
                }
            }
        }
    }
}
