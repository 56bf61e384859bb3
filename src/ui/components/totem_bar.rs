//! What stands around every screen of a totem: where it is above, every way to go on below, where a hand
//! reaches from a wheelchair.

use super::icon::Icon;
use crate::ui::Route;
use crate::ui::state::state;
use crate::ui::words::words;
use chrono::Timelike;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;

/// Where the totem stands, and what time it is.
#[component]
pub fn TotemBand(name: String) -> Element {
    let words = words();
    let now = words.now();
    let time = format!("{:02}:{:02}", now.hour(), now.minute());
    rsx! {
        header { class: "totem-band",
            span { class: "totem-print",
                Icon { name: "passi" }
            }
            span { class: "totem-mark",
                Icon { name: "passi" }
                span { {words.text("app-name")} }
            }
            if !words.timeless() {
                bdi { class: "totem-time", dir: "ltr", "{time}" }
            }
            div { class: "totem-place",
                p { class: "totem-here",
                    Icon { name: "place" }
                    span { {words.text("totem-here")} }
                }
                p { class: "totem-name", lang: "it", dir: "auto", "{name}" }
                p { class: "totem-promise", {words.text("totem-nothing-kept")} }
            }
        }
    }
}

/// The places of the app, one step back, another language, and the end.
#[component]
pub fn TotemBar() -> Element {
    let (words, state) = (words(), state());
    let back = move |_| {
        let navigator = navigator();
        if navigator.can_go_back() {
            navigator.go_back();
        } else {
            navigator.push(Route::Near {});
        }
    };
    rsx! {
        nav { class: "tabs totem-bar", "aria-label": words.text("tabs"),
            Link { class: "tab", to: Route::Near {}, "data-action": "near",
                Icon { name: "place" }
                span { {words.text("tab-near")} }
            }
            Link { class: "tab", to: Route::Search {}, "data-action": "search",
                Icon { name: "search" }
                span { {words.text("tab-search")} }
            }
            Link { class: "tab", to: Route::Guides {}, "data-action": "guides",
                Icon { name: "guide" }
                span { {words.text("tab-guides")} }
            }
            Link { class: "tab urgent", to: Route::Emergency {}, "data-action": "emergency",
                Icon { name: "emergency" }
                span { {words.text("emergency")} }
            }
            button { class: "tab", r#type: "button", "data-action": "back", onclick: back,
                Icon { name: "back" }
                span { {words.text("back")} }
            }
            Link { class: "tab", to: Route::Language {}, "data-action": "language",
                Icon { name: "language" }
                span { {words.text("language-name")} }
            }
            button {
                class: "tab finish",
                r#type: "button",
                "data-action": "finish",
                onclick: move |_| {
                    spawn_forever(state.end_visit());
                },
                Icon { name: "exit" }
                span { {words.text("totem-finish")} }
            }
        }
    }
}
