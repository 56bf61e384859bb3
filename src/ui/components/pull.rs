//! The sign that shows while the list is pulled down for newer data.

use super::icon::Icon;
use dioxus::prelude::*;

/// Pulls are only heard while this is on the screen; `pull.js` hears them. It repeats what the
/// button beside the freshness line does, so that it has no word of its own.
#[component]
pub fn PullSign() -> Element {
    rsx! {
        div { class: "pull", "aria-hidden": "true",
            Icon { name: "refresh" }
        }
    }
}
