//! A code for the camera of another phone: an address or a few words as a picture.

use crate::domain::passing::{QUIET, screen_squares, squares};
use dioxus::prelude::*;
use std::fmt::Write;

/// The code of an address, folded away until somebody asks for it, under this title and with these
/// words on what it is for. Nothing where the address is too long for one.
#[component]
pub fn AddressCode(address: String, title: String, why: String) -> Element {
    rsx! {
        details { class: "part code",
            summary { "{title}" }
            CodePicture { says: address.clone(), label: title }
            p { "{why}" }
            p { class: "code-address",
                bdi { dir: "ltr", "{address}" }
            }
        }
    }
}

/// The code that says this; nothing where that is too long for one. A `wide` one says much, and takes
/// the width of the screen.
#[component]
pub fn CodePicture(says: String, label: String, #[props(default)] wide: bool) -> Element {
    let Some((side, path)) = drawing(&says, wide) else {
        return rsx! {};
    };
    rsx! {
        svg {
            class: if wide { "code-picture wide" } else { "code-picture" },
            role: "img",
            "aria-label": label,
            view_box: "0 0 {side} {side}",
            shape_rendering: "crispEdges",
            rect { width: "{side}", height: "{side}", class: "code-ground" }
            path { d: "{path}", class: "code-squares" }
        }
    }
}

/// The side of the code with its margin, in squares, and its dark squares as an SVG path.
fn drawing(says: &str, wide: bool) -> Option<(usize, String)> {
    let squares = if wide { screen_squares(says)? } else { squares(says)? };
    let mut path = String::new();
    for (x, y) in squares.dark() {
        // Writing to a text does not fail.
        write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET).ok();
    }
    Some((squares.width() + 2 * QUIET, path))
}
