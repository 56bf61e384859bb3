//! Rare lines above a screen.

use super::icon::Icon;
use crate::locale::tongue;
use crate::ui::Route;
use crate::ui::links::readable_address;
use crate::ui::words::words;
use dioxus::prelude::*;

/// The languages whose names stand in the notice for whoever's device speaks none of ours: one of each
/// script, and those that many read besides their own. The sentence before them has three more.
const NAMED: [&str; 9] = ["fr", "es", "ru", "fa", "ur", "hi", "bn", "pa", "zh"];

/// The languages for whoever's device speaks none of them, and what went wrong lately.
#[component]
pub fn Notices(
    language_unknown: bool,
    language_failed: bool,
    not_kept: bool,
    update_ready: bool,
    not_opened: Option<String>,
) -> Element {
    let words = words();
    let update = |_| {
        document::eval("dispatchEvent(new Event('passi-update-now'));");
    };
    rsx! {
        if language_unknown {
            Link { class: "notice", to: Route::Language {},
                Icon { name: "language" }
                span { class: "notice-languages",
                    span { {words.text("choose-language-everyone")} }
                    for tongue in NAMED.into_iter().filter_map(tongue) {
                        bdi { lang: tongue.tag, dir: tongue.dir(), "{tongue.name}" }
                    }
                }
            }
        }
        if update_ready {
            button { class: "notice", r#type: "button", "data-action": "update", onclick: update,
                Icon { name: "info" }
                span { {words.text("update-ready")} }
            }
        }
        if let Some(address) = not_opened {
            p { class: "notice", role: "alert",
                Icon { name: "alert" }
                span { {words.format("not-opened", &[("address", readable_address(&address).as_str().into())])} }
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
