//! The way out for whoever must not be seen here.

use super::icon::Icon;
use crate::ui::Route;
use crate::ui::state::state;
use crate::ui::words::words;
use dioxus::prelude::*;

/// One tap shows an innocent page in place of this one.
#[component]
pub fn QuickExit() -> Element {
    let (words, state) = (words(), state());
    rsx! {
        aside { class: "quick-exit", "aria-label": words.text("quick-exit"),
            button {
                class: "button",
                r#type: "button",
                "data-action": "quick-exit",
                onclick: move |_| {
                    state.leave_no_trace();
                    navigator().replace(Route::Recipe {});
                },
                Icon { name: "exit" }
                {words.text("quick-exit")}
            }
            p { {words.text("quick-exit-why")} }
        }
    }
}
