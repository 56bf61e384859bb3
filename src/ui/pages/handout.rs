//! What was collected for another person: on paper, in a message.

use crate::domain::service::Nearby;
use crate::locale::tongue;
use crate::ui::Route;
use crate::ui::components::choices::{Choice, Choices};
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::pages::handout_paper::MakeHandout;
use crate::ui::pages::service_sharing::PassedNote;
use crate::ui::state::{MOST_LANGUAGES, Passed, state};
use crate::ui::words::words;
use dioxus::prelude::*;

/// The services in their order, the languages and the paper, and the ways to hand it over.
#[component]
pub fn Handout() -> Element {
    let (words, state) = (words(), state());
    let collected = state.collected();
    if collected.is_empty() {
        return rsx! {
            Screen { name: "handout", title: words.text("handout-title"),
                p { class: "lead", {words.text("handout-empty")} }
                Link { class: "button", to: Route::Outreach {}, "data-action": "outreach",
                    Icon { name: "list" }
                    {words.text("outreach-title")}
                }
            }
        };
    }
    let chosen = if state.outreach.read().is_small { "a5" } else { "a4" };
    let paper =
        |code: &'static str, label: &str| Choice { code, label: label.to_owned(), icon: None };
    rsx! {
        Screen { name: "handout", title: words.text("handout-title"), place: "handout",
            ol { class: "rows collected",
                for nearby in collected {
                    Row { key: "{nearby.service.id}", nearby }
                }
            }
            Languages {}
            Choices {
                name: "paper",
                title: words.text("handout-paper"),
                choices: vec![paper("a4", "A4"), paper("a5", "A5")],
                chosen,
                onchoose: move |code| state.reach_out(|outreach| outreach.is_small = code == "a5"),
            }
            MakeHandout {}
            Message {}
        }
    }
}

#[component]
fn Row(nearby: Nearby) -> Element {
    let (words, state) = (words(), state());
    let service = nearby.service;
    let id = service.id.clone();
    let town = service.place.as_ref().map(|place| place.municipality.clone());
    let remove = words.format("handout-remove", &[("name", service.name.as_str().into())]);
    rsx! {
        li { class: "row", "data-id": "{id}",
            span { lang: "it", dir: "ltr",
                span { "{service.name}" }
                if let Some(town) = town {
                    span { class: "row-note", "{town}" }
                }
            }
            button {
                class: "button quiet bare",
                r#type: "button",
                "data-action": "take-out",
                "aria-label": remove,
                onclick: move |_| state.collect(&id, false),
                Icon { name: "close" }
            }
        }
    }
}

/// The languages, the leading one first.
#[component]
fn Languages() -> Element {
    let (words, state) = (words(), state());
    let spoken = state.handout_languages();
    let is_full = spoken.len() >= MOST_LANGUAGES;
    let most = words.format("handout-languages", &[("count", MOST_LANGUAGES.into())]);
    rsx! {
        p { id: "handout-languages", class: "handout-languages", "{most}" }
        div { class: "chips", role: "group", "aria-labelledby": "handout-languages",
            for tongue in state.tongues_at_hand().into_iter().filter_map(tongue) {
                button {
                    key: "{tongue.tag}",
                    class: "chip",
                    r#type: "button",
                    lang: tongue.tag,
                    dir: tongue.dir(),
                    disabled: is_full && !spoken.contains(&tongue.tag),
                    "data-handout-language": tongue.tag,
                    "aria-pressed": if spoken.contains(&tongue.tag) { "true" } else { "false" },
                    onclick: move |_| state.toggle_handout_language(tongue.tag),
                    if spoken.contains(&tongue.tag) {
                        Icon { name: "check-circle" }
                    }
                    "{tongue.name}"
                }
            }
        }
    }
}

/// The same for a telephone that has nothing but messages.
#[component]
fn Message() -> Element {
    let (words, state) = (words(), state());
    let mut passed = use_signal(|| None::<Passed>);
    rsx! {
        div { class: "handing",
            button {
                class: "button quiet wide",
                r#type: "button",
                "aria-describedby": "message-why",
                "data-action": "share-message",
                onclick: move |_| async move {
                    let message = state.handout_message();
                    passed.set(state.pass_words(message).await);
                },
                Icon { name: "share" }
                {words.text("handout-message")}
            }
            p { id: "message-why", {words.text("handout-message-why")} }
            PassedNote { passed: passed() }
        }
    }
}
