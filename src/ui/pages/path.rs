//! The paths that somebody prepared for the person: ticked step by step, and shown to whoever helps
//! next.

use super::path_step::{StepCard, progress};
use crate::domain::path::Path;
use crate::library::KeptPath;
use crate::ui::Route;
use crate::ui::components::code::CodePicture;
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::state::state;
use crate::ui::words::words;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;

/// The safer answer is at hand.
const TO_NO: &str = "document.querySelector('[data-action=path-delete-no]')?.focus();";

/// The newest first.
#[component]
pub fn MyPath() -> Element {
    let (words, state) = (words(), state());
    // Another tab may have kept one.
    use_future(move || state.read_kept());
    let paths = state.kept_paths();
    rsx! {
        Screen { name: "path", title: words.text("path-title"), place: "path",
            if state.arrived_path().is_some() {
                Link { class: "button wide", to: Route::Prepared {}, "data-action": "path-prepared",
                    Icon { name: "directions" }
                    {words.text("path-prepared-title")}
                }
            }
            if !state.has_read_kept() {
                p { class: "waiting", role: "status", {words.text("waiting")} }
            } else if paths.is_empty() {
                p { class: "lead", {words.text("path-none")} }
            } else {
                p { {words.text("path-mine-why")} }
            }
            for kept in paths {
                Mine { key: "{kept.number}", kept }
            }
            Link { class: "button quiet wide", to: Route::Compose {}, "data-action": "path-compose",
                Icon { name: "plus" }
                {words.text("path-compose")}
            }
        }
    }
}

#[component]
fn Mine(kept: KeptPath) -> Element {
    let (words, state) = (words(), state());
    let KeptPath { number, path, .. } = kept;
    let made = words.date(path.made_on);
    let (total, next) = (path.steps.len(), path.next());
    rsx! {
        section { class: "my-path", "data-path": "{number}",
            h2 { {words.format("path-made", &[("date", made.as_str().into())])} }
            p { class: "path-progress", role: "status",
                Icon { name: "check-circle" }
                span { {progress(words, &path)} }
            }
            ol { class: "path-steps",
                for (at, step) in path.steps.iter().cloned().enumerate() {
                    StepCard {
                        key: "{at}",
                        step: step.clone(),
                        is_next: next == Some(at),
                        number: at + 1,
                        total,
                        label { class: "choice path-tick",
                            input {
                                r#type: "checkbox",
                                checked: step.is_done,
                                onchange: move |event: FormEvent| async move {
                                    state.tick_step(number, at as u32, event.checked()).await;
                                },
                            }
                            span { {words.text("path-done")} }
                        }
                    }
                }
            }
            Code { path }
            Delete { number }
        }
    }
}

/// The code with the steps and their ticks, for whoever helps next.
#[component]
fn Code(path: Path) -> Element {
    let (words, state) = (words(), state());
    let Some(address) = state.address_of_path(&path) else {
        return rsx! {};
    };
    rsx! {
        details { class: "part code", "data-part": "path-code",
            summary { {words.text("path-code")} }
            CodePicture { says: address, label: words.text("path-code"), wide: true }
            p { {words.text("path-code-why")} }
        }
    }
}

/// Asks once more, with the focus on "no".
#[component]
fn Delete(number: i64) -> Element {
    let (words, state) = (words(), state());
    let mut asking = use_signal(|| false);
    use_effect(move || {
        if asking() {
            document::eval(TO_NO);
        }
    });
    rsx! {
        button {
            class: "button quiet wide erase",
            r#type: "button",
            "aria-expanded": if asking() { "true" } else { "false" },
            "data-action": "path-delete",
            onclick: move |_| asking.set(!asking()),
            Icon { name: "trash" }
            {words.text("path-delete")}
        }
        if asking() {
            div { class: "erase-ask", role: "group", "aria-label": words.text("path-delete"),
                button {
                    class: "button emergency",
                    r#type: "button",
                    "data-action": "path-delete-yes",
                    onclick: move |_| {
                        spawn_forever(async move {
                            state.drop_path(number).await;
                        });
                    },
                    Icon { name: "trash" }
                    {words.text("path-delete-yes")}
                }
                button {
                    class: "button quiet",
                    r#type: "button",
                    "data-action": "path-delete-no",
                    onclick: move |_| asking.set(false),
                    {words.text("erase-no")}
                }
            }
        }
    }
}
