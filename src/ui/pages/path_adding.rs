//! Choosing the service of the next step: by its name, or from what is saved and near.

use super::near::DataBroken;
use super::search::Delicacy;
use crate::domain::search::Services;
use crate::domain::service::Nearby;
use crate::ui::components::icon::Icon;
use crate::ui::state::{Loaded, Shared, state};
use crate::ui::words::words;
use dioxus::prelude::*;

/// How many services are proposed at a time.
const PROPOSED: usize = 8;

/// A field, and what it finds; what is saved and near where nothing is typed.
#[component]
pub(super) fn AddStep() -> Element {
    let (words, state) = (words(), state());
    use_future(move || state.learn_words());
    let services = use_memo(move || state.searchable());
    let mut typed = use_signal(String::new);
    let is_empty = typed.read().trim().is_empty();
    rsx! {
        section { class: "part path-adding",
            h2 {
                Icon { name: "plus" }
                {words.text("path-add-step")}
            }
            div { class: "field", role: "search",
                label { r#for: "path-field", {words.text("search-hint")} }
                input {
                    id: "path-field",
                    r#type: "search",
                    autocomplete: "off",
                    value: "{typed}",
                    oninput: move |event| typed.set(event.value()),
                }
            }
            match services() {
                Loaded::Ready(_) if is_empty => rsx! {
                    AtHand {}
                },
                Loaded::Ready(services) => rsx! {
                    FoundBy { services, typed: typed.read().clone(), onadd: move |()| typed.set(String::new()) }
                },
                Loaded::Waiting => rsx! {},
                Loaded::Failed(reason) => rsx! {
                    DataBroken { reason }
                },
            }
        }
    }
}

/// What is saved, and what is near.
#[component]
fn AtHand() -> Element {
    let (words, state) = (words(), state());
    let saved = use_memo(move || state.saved().0);
    let near = use_memo(move || match state.near(true) {
        Loaded::Ready(answer) => answer.nearest.into_iter().take(PROPOSED).collect(),
        Loaded::Waiting | Loaded::Failed(_) => Vec::new(),
    });
    rsx! {
        if !saved.read().is_empty() {
            h3 { {words.text("saved-services")} }
            Proposed { services: saved() }
        }
        h3 { {words.text("tab-near")} }
        Proposed { services: near() }
    }
}

#[component]
fn FoundBy(services: Shared<Services>, typed: String, onadd: EventHandler) -> Element {
    let (words, state) = (words(), state());
    let vocabulary = use_memo(move || state.vocabulary());
    let found: Vec<Nearby> = match state.find(&vocabulary.read(), &services, &typed) {
        Loaded::Ready(found) => {
            found.services.into_iter().take(PROPOSED).map(|(nearby, _)| nearby).collect()
        }
        Loaded::Waiting | Loaded::Failed(_) => Vec::new(),
    };
    rsx! {
        Delicacy { delicate: state.has_delicate(found.iter()) }
        if found.is_empty() {
            p { role: "status", {words.text("search-nothing")} }
        }
        Proposed { services: found, onadd }
    }
}

/// A tap puts it last.
#[component]
fn Proposed(services: Vec<Nearby>, #[props(default)] onadd: EventHandler) -> Element {
    let (words, state) = (words(), state());
    rsx! {
        ul { class: "rows",
            for Nearby { service, .. } in services {
                li { key: "{service.id}",
                    button {
                        class: "row",
                        r#type: "button",
                        "data-add": "{service.id}",
                        onclick: {
                            let service = service.clone();
                            move |_| {
                                state.add_step(&service, &words.text("path-appointment"));
                                onadd.call(());
                            }
                        },
                        Icon { name: "need-{service.main_need()}" }
                        span {
                            span { lang: "it", dir: "ltr", "{service.name}" }
                            if let Some(place) = &service.place {
                                span { class: "row-note", lang: "it", dir: "ltr", "{place.municipality}" }
                            }
                        }
                        Icon { name: "plus" }
                    }
                }
            }
        }
    }
}
