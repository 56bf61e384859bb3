//! Pictures from the sprite that stands in the page. A picture never stands without a word.

use dioxus::prelude::*;

/// The picture of this name, as large as the text around it asks.
#[component]
pub fn Icon(#[props(into)] name: String) -> Element {
    rsx! {
        svg { class: "icon icon-{name}", "aria-hidden": "true", "focusable": "false",
            r#use { href: "#icon-{name}" }
        }
    }
}
