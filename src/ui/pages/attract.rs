//! What a totem shows while nobody is there: what it can do, in one language after the other, and every
//! language by its own name, one touch from the app.

use crate::ui::components::icon::Icon;
use crate::ui::components::totem_bar::TotemBand;
use crate::ui::state::state;
use crate::ui::words::words;
use dioxus::prelude::*;

/// The screen that calls; dark while the building is closed.
#[component]
pub fn Attract() -> Element {
    let (words, state) = (words(), state());
    let name = state.kiosk().map(|kiosk| kiosk.name.clone()).unwrap_or_default();
    if !state.is_building_open() {
        return rsx! {
            div { class: "app totem-dark", "data-drawn": "yes", "data-posture": "kiosk" }
        };
    }
    rsx! {
        div {
            class: "app attract",
            lang: words.tag(),
            dir: words.dir(),
            "data-drawn": "yes",
            "data-posture": "kiosk",
            TotemBand { name }
            main { class: "screen screen-attract", "data-screen": "attract",
                Calling {}
                Languages {}
            }
        }
    }
}

/// Hello and the needs, in the language whose turn it is. A touch on a picture begins in that language.
#[component]
fn Calling() -> Element {
    let state = state();
    let greeting = use_memo(move || state.greeting());
    let greeting = greeting();
    let tongue = greeting.tongue;
    rsx! {
        for tag in [tongue.tag] {
            section { key: "{tag}", class: "calling", lang: tag, dir: tongue.dir(),
                h1 { "{greeting.hello}" }
                div { class: "tiles",
                    for (need, name) in greeting.needs.clone() {
                        button {
                            key: "{need}",
                            class: "need-tile",
                            r#type: "button",
                            "data-need": need.code(),
                            onclick: move |_| state.begin_visit(tag, Some(need)),
                            Icon { name: "need-{need}" }
                            span { class: "need-name", "{name}" }
                        }
                    }
                }
                p { class: "lead", "{greeting.touch}" }
            }
        }
    }
}

/// The languages, each by its own name in its own letters.
#[component]
fn Languages() -> Element {
    let (words, state) = (words(), state());
    rsx! {
        ul { class: "totem-languages", "aria-label": words.text("language-title"),
            for tongue in state.languages() {
                li { key: "{tongue.tag}",
                    button {
                        class: "button",
                        r#type: "button",
                        lang: tongue.tag,
                        dir: tongue.dir(),
                        "data-locale": tongue.tag,
                        onclick: move |_| state.begin_visit(tongue.tag, None),
                        "{tongue.name}"
                    }
                }
            }
        }
    }
}
