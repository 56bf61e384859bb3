//! The code of one service, as large as the screen allows, for the camera of whoever it is for.

use crate::domain::passing::code_words;
use crate::ui::components::code::CodePicture;
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::state::{Loaded, state};
use crate::ui::words::words;
use dioxus::prelude::*;

/// The code, what it says, and the way to the next one of those that were collected.
#[component]
pub fn BigCode() -> Element {
    let (words, state) = (words(), state());
    let id = state.outreach.read().photographed.clone();
    let found = id.as_deref().map(|id| state.service(id));
    let Some(Loaded::Ready(Some(nearby))) = found else {
        return rsx! {
            Screen { name: "big-code", title: words.text("big-code"),
                p { {words.text("service-gone")} }
            }
        };
    };
    let says = code_words(&nearby.service);
    let collected = state.outreach.read().collected.clone();
    let place = collected.iter().position(|one| Some(one) == id.as_ref());
    let turn = move |by: usize| {
        if let Some(place) = place {
            let next = collected[(place + by) % collected.len()].clone();
            state.reach_out(|outreach| outreach.photographed = Some(next));
        }
    };
    let back = turn.clone();
    let count = state.outreach.read().collected.len();
    rsx! {
        Screen { name: "big-code", title: words.text("big-code"),
            p { class: "big-code-name", lang: "it", dir: "ltr", "{nearby.service.name}" }
            div { class: "big-code-picture",
                CodePicture { says: says.clone(), label: words.text("big-code") }
            }
            p { {words.text("big-code-why")} }
            if count > 1 && place.is_some() {
                div { class: "actions",
                    button {
                        class: "button quiet",
                        r#type: "button",
                        "data-action": "code-before",
                        onclick: move |_| back(count - 1),
                        Icon { name: "back" }
                        span { {words.text("code-before")} }
                    }
                    button {
                        class: "button quiet",
                        r#type: "button",
                        "data-action": "code-next",
                        onclick: move |_| turn(1),
                        span { {words.text("code-next")} }
                        Icon { name: "chevron" }
                    }
                }
            }
            p { class: "code-words", lang: "it", dir: "ltr", "{says}" }
        }
    }
}
