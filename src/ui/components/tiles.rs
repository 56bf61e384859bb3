//! The twelve needs as pictures.

use super::icon::Icon;
use crate::domain::need::Need;
use crate::ui::words::words;
use dioxus::prelude::*;

/// The tiles. Once one is picked only that one stays, so that its list stands at the top; a
/// second tap brings all back.
#[component]
pub fn NeedTiles(picked: Option<Need>, onpick: EventHandler<Option<Need>>) -> Element {
    let words = words();
    let tiles = Need::ALL.into_iter().filter(move |need| picked.is_none_or(|it| it == *need));
    rsx! {
        div {
            class: "tiles",
            role: "group",
            "aria-label": words.text("needs-title"),
            "data-picked": picked.is_some(),
            for need in tiles {
                button {
                    key: "{need}",
                    class: "need-tile",
                    r#type: "button",
                    "data-need": need.code(),
                    "aria-pressed": if picked == Some(need) { "true" } else { "false" },
                    onclick: move |_| onpick.call((picked != Some(need)).then_some(need)),
                    Icon { name: "need-{need}" }
                    span { class: "need-name", {words.need(need)} }
                    if picked.is_some() {
                        span { class: "need-clear",
                            Icon { name: "close" }
                            {words.text("all-help")}
                        }
                    }
                }
            }
        }
    }
}
