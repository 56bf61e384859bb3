//! Buttons that read aloud, for whoever would rather hear.

use super::icon::Icon;
use crate::phrases::Piece;
use crate::platform::Maps;
use crate::ui::state::{State, state};
use crate::ui::words::{Words, words};
use dioxus::core::spawn_forever;
use dioxus::prelude::*;

/// Reads the pieces; a second tap stops it. Its name speaks of what they are `about`; a `page` as a
/// whole says so on the button.
#[component]
pub fn Listen(
    pieces: Vec<Piece>,
    #[props(into)] about: String,
    #[props(default)] page: bool,
) -> Element {
    let (words, state) = (words(), state());
    let reading = state.hears(&pieces);
    let label = match (reading, page) {
        (true, _) => words.text("listen-stop"),
        (false, true) => words.text("listen-page"),
        (false, false) => words.format("listen-to", &[("text", about.as_str().into())]),
    };
    rsx! {
        button {
            class: if page { "button quiet" } else { "button quiet listen" },
            r#type: "button",
            "data-action": "listen",
            "data-reading": reading,
            "aria-label": label.clone(),
            onclick: move |_| {
                spawn_forever(state.listen(pieces.clone()));
            },
            Icon { name: if reading { "stop" } else { "speaker" } }
            if page {
                span { "{label}" }
            }
        }
    }
}

/// While it is on, a tap on a picture says its word, and the next one opens it.
pub fn listen_switch(words: Words, mut state: State) -> Element {
    let on = *state.listening.read();
    rsx! {
        button {
            class: "chip listen-switch",
            r#type: "button",
            "data-action": "listening",
            "aria-pressed": if on { "true" } else { "false" },
            onclick: move |_| {
                state.listening.set(!on);
                state.leave_unheard();
            },
            Icon { name: "speaker" }
            span { {words.text("listen")} }
        }
    }
}

/// Says once that the device has no voice for what was to be read, and how to get one.
pub fn voice_missing(words: Words, state: State) -> Element {
    let how = match state.maps() {
        Maps::Geo => "voice-how-android",
        Maps::Apple => "voice-how-ios",
        Maps::Web => "voice-how-computer",
    };
    rsx! {
        div { class: "told", role: "status",
            if *state.voice_missing.read() {
                p { class: "notice",
                    Icon { name: "alert" }
                    span {
                        span { {words.text("voice-missing")} }
                        " "
                        span { {words.text(how)} }
                    }
                }
            }
        }
    }
}
