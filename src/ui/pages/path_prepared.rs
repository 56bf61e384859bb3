//! A path that came: to be read, and kept or not.

use super::path_step::StepCard;
use crate::domain::path::{Path, PathError};
use crate::ui::Route;
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::state::state;
use crate::ui::words::words;
use dioxus::prelude::*;

/// The moment before the path is taken out of the address.
#[component]
pub fn PathArrived(letters: ReadSignal<String>) -> Element {
    rsx! {
        Screen { name: "prepared", title: words().text("waiting") }
    }
}

/// What somebody prepared, or why it cannot be read. After a new start, which has nothing, the list.
#[component]
pub fn Prepared() -> Element {
    let (words, state) = (words(), state());
    let arrived = state.arrived_path();
    let nothing = arrived.is_none();
    let mut is_answered = use_signal(|| false);
    use_effect(use_reactive!(|nothing| {
        if nothing && !*is_answered.peek() {
            navigator().replace(Route::Near {});
        }
    }));
    let mut answer = move |to: Route| {
        is_answered.set(true);
        state.forget_arrived();
        navigator().replace(to);
    };
    match arrived {
        None => rsx! {
            Screen { name: "prepared", title: words.text("waiting") }
        },
        Some(Err(error)) => rsx! {
            Screen { name: "prepared", title: words.text("path-title"),
                Refused { error }
                button {
                    class: "button",
                    r#type: "button",
                    "data-action": "path-refused",
                    onclick: move |_| answer(Route::Near {}),
                    Icon { name: "place" }
                    {words.text("to-the-list")}
                }
            }
        },
        Some(Ok(path)) => rsx! {
            Screen { name: "prepared", title: words.text("path-prepared-title"),
                p { class: "lead", {words.text("path-prepared-ask")} }
                Answers {
                    onkeep: move |()| async move {
                        is_answered.set(true);
                        if state.keep_arrived().await {
                            navigator().replace(Route::MyPath {});
                        }
                    },
                    onrefuse: move |()| answer(Route::Near {}),
                }
                Steps { path }
            }
        },
    }
}

#[component]
fn Answers(onkeep: EventHandler, onrefuse: EventHandler) -> Element {
    let words = words();
    rsx! {
        div { class: "own-actions",
            button {
                class: "button",
                r#type: "button",
                "data-action": "path-keep",
                onclick: move |_| onkeep.call(()),
                Icon { name: "check-circle" }
                {words.text("path-keep")}
            }
            button {
                class: "button quiet",
                r#type: "button",
                "data-action": "path-refuse",
                onclick: move |_| onrefuse.call(()),
                Icon { name: "close" }
                {words.text("path-keep-no")}
            }
        }
    }
}

#[component]
fn Steps(path: Path) -> Element {
    let words = words();
    let (total, made) = (path.steps.len(), words.date(path.made_on));
    rsx! {
        h2 { {words.format("path-made", &[("date", made.as_str().into())])} }
        ol { class: "path-steps",
            for (at, step) in path.steps.into_iter().enumerate() {
                StepCard { key: "{at}", step, number: at + 1, total }
            }
        }
    }
}

/// Why it is no path.
#[component]
fn Refused(error: PathError) -> Element {
    let words = words();
    let id = match error {
        PathError::Damaged => "path-damaged",
        PathError::Newer { .. } => "path-newer",
    };
    rsx! {
        p { class: "notice", role: "alert", "data-refused": id,
            Icon { name: "alert" }
            span { {words.text(id)} }
        }
    }
}
