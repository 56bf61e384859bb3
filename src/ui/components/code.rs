//! A code for the camera of another phone: an address as a picture.

use crate::ui::words::words;
use dioxus::prelude::*;
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;

/// Empty squares that a camera needs around the code, in squares.
const MARGIN: usize = 4;

/// The code of an address, folded away until somebody asks for it. Nothing where the address is too
/// long for one.
#[component]
pub fn AddressCode(address: String) -> Element {
    let words = words();
    let Some((side, path)) = drawing(&address) else {
        return rsx! {};
    };
    rsx! {
        details { class: "part code",
            summary { {words.text("code-title")} }
            svg {
                class: "code-picture",
                role: "img",
                "aria-label": words.text("code-title"),
                view_box: "0 0 {side} {side}",
                shape_rendering: "crispEdges",
                rect { width: "{side}", height: "{side}", class: "code-ground" }
                path { d: "{path}", class: "code-squares" }
            }
            p { {words.text("code-why")} }
            p { class: "code-address",
                bdi { dir: "ltr", "{address}" }
            }
        }
    }
}

/// The side of the code with its margin, in squares, and its dark squares as an SVG path.
fn drawing(address: &str) -> Option<(usize, String)> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let (width, mut path) = (code.width(), String::new());
    for (number, colour) in code.to_colors().into_iter().enumerate() {
        if colour == Color::Dark {
            let (x, y) = (number % width + MARGIN, number / width + MARGIN);
            // Writing to a text does not fail.
            write!(path, "M{x} {y}h1v1h-1z").ok();
        }
    }
    Some((width + 2 * MARGIN, path))
}
