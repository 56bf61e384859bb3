//! The twelve needs as pictures.

use super::icon::Icon;
use super::listen::listen_switch;
use crate::domain::need::Need;
use crate::phrases::Piece;
use crate::ui::state::state;
use crate::ui::words::words;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;

/// The tiles. Once one is picked only that one stays, so that its list stands at the top; a
/// second tap brings all back. Who listens hears a word first, and picks it with one more tap.
#[component]
pub fn NeedTiles(picked: Option<Need>, onpick: EventHandler<Option<Need>>) -> Element {
    let (words, state) = (words(), state());
    let mut last_heard = use_signal(|| None::<Need>);
    let heard = last_heard().filter(|_| picked.is_none() && *state.listening.read());
    let tiles = Need::ALL.into_iter().filter(move |need| picked.is_none_or(|it| it == *need));
    let mut tap = move |need: Need| {
        if picked.is_some() || heard == Some(need) || !*state.listening.peek() {
            last_heard.set(None);
            state.hush();
            return onpick.call((picked != Some(need)).then_some(need));
        }
        last_heard.set(Some(need));
        spawn_forever(state.listen(vec![Piece { text: words.need(need), tag: words.tag() }]));
    };
    rsx! {
        if picked.is_none() {
            div { class: "tiles-head",
                h2 { {words.text("needs-title")} }
                {listen_switch(words, state)}
            }
        }
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
                    "data-heard": heard == Some(need),
                    onclick: move |_| tap(need),
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
