//! A copy of what the person keeps, and erasing all of it.

use crate::ui::components::icon::Icon;
use crate::ui::components::keeping_note::KeepingNote;
use crate::ui::state::{Keeping, state};
use crate::ui::words::words;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;

/// A browser tells of no choice that is the same as the last one; whoever tries a file again
/// expects an answer.
const FORGET_CHOICE: &str = "document.querySelector('[data-action=take-copy]').value = '';";

/// The safer answer is at hand.
const TO_NO: &str = "document.querySelector('[data-action=erase-no]')?.focus();";

/// Make a copy, take one back, erase everything.
#[component]
pub fn CopyAndErase() -> Element {
    let (words, state) = (words(), state());
    let keeping = *state.keeping.read();
    let working = keeping == Keeping::Working;
    rsx! {
        section { class: "part",
            h2 { {words.text("copy-title")} }
            KeepingNote { keeping }
            MakeCopy { working }
            TakeCopy { working }
            Erase { working, onerase: move |()| {
                spawn_forever(state.erase_everything());
            } }
        }
    }
}

#[component]
fn MakeCopy(working: bool) -> Element {
    let (words, state) = (words(), state());
    rsx! {
        div { class: "handing",
            button {
                class: "button quiet wide",
                r#type: "button",
                disabled: working,
                "aria-describedby": "copy-why",
                "data-action": "make-copy",
                // Whoever leaves this screen meanwhile still gets the file.
                onclick: move |_| {
                    spawn_forever(state.export_copy());
                },
                Icon { name: "share" }
                {words.text("copy-make")}
            }
            p { id: "copy-why", {words.text("copy-what")} }
        }
    }
}

#[component]
fn TakeCopy(working: bool) -> Element {
    let (words, state) = (words(), state());
    let take = move |event: FormEvent| {
        if let Some(file) = event.files().into_iter().next() {
            spawn_forever(state.import_file(file));
        }
    };
    rsx! {
        div { class: "handing",
            label { class: "button quiet wide",
                input {
                    class: "visually-hidden",
                    r#type: "file",
                    accept: ".json",
                    disabled: working,
                    "data-action": "take-copy",
                    onclick: |_| {
                        document::eval(FORGET_CHOICE);
                    },
                    onchange: take,
                }
                Icon { name: "receive" }
                {words.text("copy-take")}
            }
        }
    }
}

/// Asks once more, with the focus on "no".
#[component]
fn Erase(working: bool, onerase: EventHandler<()>) -> Element {
    let words = words();
    let mut asking = use_signal(|| false);
    use_effect(move || {
        if asking() {
            document::eval(TO_NO);
        }
    });
    rsx! {
        div { class: "handing",
            button {
                class: "button quiet wide erase",
                r#type: "button",
                disabled: working,
                "aria-describedby": "erase-why",
                "aria-expanded": if asking() { "true" } else { "false" },
                "data-action": "erase",
                onclick: move |_| asking.set(!asking()),
                Icon { name: "trash" }
                {words.text("erase")}
            }
            p { id: "erase-why", {words.text("erase-why")} }
            if asking() {
                div { class: "erase-ask", role: "group", "aria-label": words.text("erase"),
                    button {
                        class: "button emergency",
                        r#type: "button",
                        "data-action": "erase-yes",
                        onclick: move |_| {
                            asking.set(false);
                            onerase.call(());
                        },
                        Icon { name: "trash" }
                        {words.text("erase-yes")}
                    }
                    button {
                        class: "button quiet",
                        r#type: "button",
                        "data-action": "erase-no",
                        onclick: move |_| asking.set(false),
                        {words.text("erase-no")}
                    }
                }
            }
        }
    }
}
