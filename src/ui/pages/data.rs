//! The data on this device: how fresh it is, and how it goes from phone to phone.

use super::near::ask_for_data;
use crate::feed::bundle;
use crate::ui::Route;
use crate::ui::components::auto_fetch::AutoFetchChoice;
use crate::ui::components::code::AddressCode;
use crate::ui::components::freshness::FreshnessLine;
use crate::ui::components::handing_note::HandingNote;
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::state::{Handing, state};
use crate::ui::words::words;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;

/// A browser tells of no choice that is the same as the last one; whoever tries a file again
/// expects an answer.
const FORGET_CHOICE: &str = "document.querySelector('[data-action=receive-data]').value = '';";

/// Fetch the data, hand it over, receive it.
#[component]
pub fn Data() -> Element {
    let (words, state) = (words(), state());
    let handing = *state.handing.read();
    let unseen = use_memo(move || state.unseen_near());
    use_effect(move || {
        if state.has_chosen_path() {
            navigator().push(Route::Prepared {});
        }
    });
    rsx! {
        Screen { name: "data", title: words.text("data-title"),
            if let Some(freshness) = state.freshness() {
                FreshnessLine {
                    freshness,
                    unseen: unseen(),
                    linked: false,
                    onask: move |ask| ask_for_data(state, ask),
                }
            }
            // Above the buttons: a file that another program brought is answered here too.
            HandingNote { handing }
            Share { working: handing == Handing::Working }
            Receive { working: handing == Handing::Working }
            if let Some(address) = state.app_at() {
                AddressCode {
                    address,
                    title: words.text("app-code-title"),
                    why: words.text("app-code-why"),
                }
            }
            if state.follows() {
                AutoFetchChoice {
                    chosen: state.auto_fetch(),
                    unknown: !state.knows_connection(),
                    onchoose: move |choice| state.choose_auto_fetch(choice),
                }
            }
        }
    }
}

/// Makes a file of the newest data.
#[component]
fn Share(working: bool) -> Element {
    let (words, state) = (words(), state());
    rsx! {
        section { class: "handing",
            button {
                class: "button wide",
                r#type: "button",
                disabled: working,
                "aria-describedby": "share-why",
                "data-action": "share-data",
                // Whoever leaves this screen meanwhile still gets the file.
                onclick: move |_| {
                    spawn_forever(state.share());
                },
                Icon { name: "share" }
                {words.text("share-data")}
            }
            p { id: "share-why", {words.text("share-why")} }
        }
    }
}

/// Takes the newest data from a file.
#[component]
fn Receive(working: bool) -> Element {
    let (words, state) = (words(), state());
    let receive = move |event: FormEvent| {
        if let Some(file) = event.files().into_iter().next() {
            spawn_forever(state.receive(file));
        }
    };
    rsx! {
        section { class: "handing",
            label { class: "button quiet wide",
                input {
                    class: "visually-hidden",
                    r#type: "file",
                    accept: ".{bundle::EXTENSION}",
                    disabled: working,
                    "aria-describedby": "receive-why",
                    "data-action": "receive-data",
                    onclick: |_| {
                        document::eval(FORGET_CHOICE);
                    },
                    onchange: receive,
                }
                Icon { name: "receive" }
                {words.text("receive-data")}
            }
            p { id: "receive-why", {words.text("receive-why")} }
        }
    }
}
