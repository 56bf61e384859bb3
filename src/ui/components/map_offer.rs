//! Below the map: that its streets can be had.

use super::icon::Icon;
use crate::ui::Route;
use crate::ui::state::state;
use crate::ui::words::words;
use dioxus::prelude::*;

/// The way to the streets of the person's zone, where they are offered and not here.
#[component]
pub fn MapOffer() -> Element {
    let (words, state) = (words(), state());
    let Some(pack) = state.map_to_offer() else {
        return rsx! {};
    };
    let size = words.megabytes(pack.size_bytes);
    rsx! {
        Link { class: "map-offer", to: Route::Maps {}, "data-action": "maps",
            Icon { name: "receive" }
            span { {words.format("maps-offer", &[("size", size.as_str().into())])} }
        }
    }
}
