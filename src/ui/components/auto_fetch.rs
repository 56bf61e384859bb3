//! When newer data is fetched by itself.

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
    rsx! {
        fieldset { class: "choices",
            legend { {words.text("auto-fetch-title")} }
            for choice in AutoFetch::ALL {
                label { key: "{choice.code()}", class: "choice",
                    input {
                        r#type: "radio",
                        name: "auto-fetch",
                        value: choice.code(),
                        checked: choice == chosen,
                        onchange: move |_| onchoose.call(choice),
                    }
                    span { {words.coded("auto-fetch", choice.code())} }
                }
            }
            if unknown && chosen == AutoFetch::Unmetered {
                p { class: "choice-note", {words.text("auto-fetch-unknown")} }
            }
        }
    }
}
