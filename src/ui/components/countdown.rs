//! The end of a visit to a totem, told before it comes.

use super::icon::Icon;
use crate::ui::words::words;
use dioxus::prelude::*;

/// So many seconds are left. A touch anywhere keeps the visit, which the page's script hears.
#[component]
pub fn Countdown(seconds: u32) -> Element {
    let words = words();
    rsx! {
        div {
            class: "countdown",
            role: "alertdialog",
            "aria-modal": "true",
            "aria-labelledby": "countdown-title",
            "aria-describedby": "countdown-why",
            div { class: "countdown-sheet",
                h2 { id: "countdown-title", {words.text("totem-still-there")} }
                p { class: "countdown-seconds", role: "timer",
                    bdi { "{seconds}" }
                }
                p { id: "countdown-why", {words.text("totem-ends")} }
                button {
                    class: "button",
                    r#type: "button",
                    autofocus: true,
                    "data-action": "stay",
                    onmounted: move |event| async move {
                        // Where it cannot be focused, it is touched.
                        event.set_focus(true).await.ok();
                    },
                    Icon { name: "check-circle" }
                    {words.text("totem-stay")}
                }
            }
        }
    }
}
