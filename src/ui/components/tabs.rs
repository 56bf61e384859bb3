//! The places of the bottom bar.

use super::icon::Icon;
use crate::ui::Route;
use crate::ui::words::words;
use dioxus::prelude::*;

/// Near me, Search, Guides; more places as they are built.
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
        }
    }
}
