//! Preparing a path for somebody: on this screen alone, and gone with it.

use super::path_adding::AddStep;
use super::path_draft::DraftStep;
use crate::domain::path::MOST_STEPS;
use crate::ui::Route;
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::state::state;
use crate::ui::words::words;
use dioxus::prelude::*;

/// The steps so far, one more, and the way to the code.
#[component]
pub fn Compose() -> Element {
    let (words, state) = (words(), state());
    let steps = state.draft();
    let total = steps.len();
    let is_sound = state.drafted().is_sound();
    rsx! {
        Screen { name: "compose", title: words.text("path-compose"), place: "compose",
            p { class: "lead", {words.text("path-compose-lead")} }
            p { class: "notice",
                Icon { name: "info" }
                span { {words.text("path-memory")} }
            }
            if total > 0 {
                ol { class: "path-steps",
                    for (at, step) in steps.into_iter().enumerate() {
                        DraftStep { key: "{at}", step, at, total }
                    }
                }
            }
            if is_sound {
                Link { class: "button wide", to: Route::ComposeCode {}, "data-action": "path-show",
                    Icon { name: "code" }
                    {words.text("path-show")}
                }
            }
            if total < MOST_STEPS {
                AddStep {}
            } else {
                p { role: "status", {words.format("path-full", &[("most", MOST_STEPS.into())])} }
            }
            if total > 0 {
                ThrowAway {}
            }
        }
    }
}

/// Nothing of it stays.
#[component]
pub(super) fn ThrowAway(#[props(default)] ondone: EventHandler) -> Element {
    let (words, state) = (words(), state());
    rsx! {
        button {
            class: "button quiet wide",
            r#type: "button",
            "data-action": "path-throw-away",
            onclick: move |_| {
                state.forget_draft();
                ondone.call(());
            },
            Icon { name: "trash" }
            {words.text("report-drop")}
        }
    }
}
