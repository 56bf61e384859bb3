//! A code for the camera of another phone: an address or a few words as a picture.

use crate::ui::words::words;
use dioxus::prelude::*;
use qrcode::bits::Bits;
use qrcode::types::QrError;
use qrcode::{Color, EcLevel, QrCode, Version};
use std::fmt::Write;

/// Empty squares that a camera needs around the code, in squares.
const MARGIN: usize = 4;
/// The largest of codes.
const LAST_VERSION: i16 = 40;
/// The number of UTF-8 among the ways to write letters in a code.
const UTF_8: u32 = 26;

/// The code of an address, folded away until somebody asks for it. Nothing where the address is too
/// long for one.
#[component]
pub fn AddressCode(address: String) -> Element {
    let words = words();
    rsx! {
        details { class: "part code",
            summary { {words.text("code-title")} }
            CodePicture { says: address.clone(), label: words.text("code-title") }
            p { {words.text("code-why")} }
            p { class: "code-address",
                bdi { dir: "ltr", "{address}" }
            }
        }
    }
}

/// The code that says this; nothing where that is too long for one.
#[component]
pub fn CodePicture(says: String, label: String) -> Element {
    let Some((side, path)) = drawing(&says) else {
        return rsx! {};
    };
    rsx! {
        svg {
            class: "code-picture",
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
fn drawing(says: &str) -> Option<(usize, String)> {
    let code = code(says).ok()?;
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

/// The smallest code. Letters beyond ASCII are marked as UTF-8 and kept together: the library would
/// take some of them for Japanese, and so would a camera.
fn code(says: &str) -> Result<QrCode, QrError> {
    if says.is_ascii() {
        return QrCode::with_error_correction_level(says, EcLevel::M);
    }
    for version in 1..=LAST_VERSION {
        let mut bits = Bits::new(Version::Normal(version));
        bits.push_eci_designator(UTF_8)?;
        let pushed = bits.push_byte_data(says.as_bytes());
        match pushed.and_then(|()| bits.push_terminator(EcLevel::M)) {
            Ok(()) => return QrCode::with_bits(bits, EcLevel::M),
            Err(QrError::DataTooLong) => {}
            Err(error) => return Err(error),
        }
    }
    Err(QrError::DataTooLong)
}
