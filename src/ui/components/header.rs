//! What stands at the top of every screen.

use super::icon::Icon;
use crate::ui::Route;
use crate::ui::words::words;
use dioxus::prelude::*;

/// A way past all this for whoever goes on by keyboard, then the mark, the language, and emergency at
/// the top end corner.
#[component]
pub fn Header() -> Element {
    let words = words();
    rsx! {
        header { class: "header",
            button {
                class: "button skip",
                r#type: "button",
                "data-action": "skip",
                onclick: |_| {
                    document::eval("document.querySelector('main h1')?.focus();");
                },
                {words.text("skip-to-content")}
            }
            Link { class: "mark", to: Route::Near {},
                Icon { name: "passi" }
                span { class: "mark-name", {words.text("app-name")} }
            }
            Link {
                class: "button quiet language",
                to: Route::Language {},
                "data-action": "language",
                Icon { name: "language" }
                span { {words.text("language-name")} }
            }
            Link {
                class: "button emergency",
                to: Route::Emergency {},
                "data-action": "emergency",
                Icon { name: "emergency" }
                span { {words.text("emergency")} }
            }
        }
    }
}
