//! What newer data brought near the person.

use crate::domain::service::Nearby;
use crate::ui::components::groups::Cards;
use crate::ui::components::screen::Screen;
use crate::ui::state::{UnseenNear, state};
use crate::ui::words::words;
use dioxus::prelude::*;

/// Who opens it has seen it: it is empty from the next visit on, as far as it was near.
#[component]
pub fn Changes() -> Element {
    let (words, state) = (words(), state());
    let unseen = use_memo(move || state.unseen_near());
    use_effect(move || state.keep_seen(&unseen.read()));
    use_drop(move || state.forget_seen());
    let UnseenNear { added, changed } = unseen();
    let nothing = added.is_empty() && changed.is_empty();
    rsx! {
        Screen { name: "changes", title: words.text("changes-title"), place: "changes",
            if nothing {
                p { {words.text("changes-none")} }
            }
            Part { name: "changes-added", cards: added }
            Part { name: "changes-changed", cards: changed }
        }
    }
}

/// One sort of news; nothing where there is none.
#[component]
fn Part(name: &'static str, cards: Vec<Nearby>) -> Element {
    let (words, state) = (words(), state());
    rsx! {
        if !cards.is_empty() {
            section { class: "part", "data-part": name,
                h2 { {words.text(name)} }
                Cards { cards, maps: state.maps() }
            }
        }
    }
}
