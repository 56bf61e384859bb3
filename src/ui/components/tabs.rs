//! The places of the bottom bar.

use super::icon::Icon;
use crate::ui::Route;
use crate::ui::words::words;
use dioxus::prelude::*;

/// The four places.
#[component]
pub fn Tabs() -> Element {
    let words = words();
    rsx! {
        nav { class: "tabs", "aria-label": words.text("tabs"),
            Link { class: "tab", to: Route::Near {},
                Icon { name: "place" }
                span { {words.text("tab-near")} }
            }
            Link { class: "tab", to: Route::Search {}, "data-action": "search",
                Icon { name: "search" }
                span { {words.text("tab-search")} }
            }
            Link { class: "tab", to: Route::Guides {}, "data-action": "guides",
                Icon { name: "guide" }
                span { {words.text("tab-guides")} }
            }
            Link { class: "tab", to: Route::Saved {}, "data-action": "saved",
                Icon { name: "star" }
                span { {words.text("tab-saved")} }
            }
        }
    }
}
