//! Rare lines above a screen.

use super::icon::Icon;
use crate::ui::Route;
use crate::ui::words::words;
use dioxus::prelude::*;

/// The languages for whoever's device speaks none of them, and what went wrong lately.
#[component]
pub fn Notices(language_unknown: bool, language_failed: bool, not_kept: bool) -> Element {
    let words = words();
    rsx! {
        if language_unknown {
            Link { class: "notice", to: Route::Language {},
                Icon { name: "language" }
                span { {words.text("choose-language-everyone")} }
            }
        }
        if language_failed {
            p { class: "notice", role: "alert",
                Icon { name: "alert" }
                span { {words.text("language-failed")} }
            }
        }
        if not_kept {
            p { class: "notice", role: "alert",
                Icon { name: "alert" }
                span { {words.text("not-kept")} }
            }
        }
    }
}
