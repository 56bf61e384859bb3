//! When newer data is fetched by itself.

use super::choices::{Choice, Choices};
use crate::library::AutoFetch;
use crate::ui::words::words;
use dioxus::prelude::*;

/// The three choices. `unknown` if the device does not tell what a connection costs, so that the
/// second one would never fetch by itself.
#[component]
pub fn AutoFetchChoice(
    chosen: AutoFetch,
    unknown: bool,
    onchoose: EventHandler<AutoFetch>,
) -> Element {
    let words = words();
    let choices = AutoFetch::ALL.map(|choice| {
        let code = choice.code();
        Choice { code, label: words.coded("auto-fetch", code), icon: None }
    });
    let choose = move |code| {
        let choice = AutoFetch::ALL.into_iter().find(|choice| choice.code() == code);
        onchoose.call(choice.unwrap_or_default());
    };
    rsx! {
        Choices {
            name: "auto-fetch",
            title: words.text("auto-fetch-title"),
            choices: choices.to_vec(),
            chosen: chosen.code(),
            onchoose: choose,
            if unknown && chosen == AutoFetch::Unmetered {
                p { class: "choice-note", {words.text("auto-fetch-unknown")} }
            }
        }
    }
}
