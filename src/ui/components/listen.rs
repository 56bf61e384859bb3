//! Buttons that read aloud, for whoever would rather hear.

use super::icon::Icon;
use crate::ui::state::{State, state};
use crate::ui::words::{Words, words};
use dioxus::prelude::*;

/// Reads `text` in the language of `tag`, else in that of the screens; a second tap stops it. Its
/// name speaks of `about` alone, for a long text.
#[component]
pub fn Listen(
    text: String,
    #[props(default)] tag: Option<&'static str>,
    #[props(default)] about: Option<String>,
) -> Element {
    let (words, state) = (words(), state());
    let reading = state.hears(&text);
    let tag = tag.unwrap_or_else(|| words.tag());
    let about = about.unwrap_or_else(|| text.clone());
    let label = match reading {
        true => words.text("listen-stop"),
        false => words.format("listen-to", &[("text", about.as_str().into())]),
    };
    rsx! {
        button {
            class: "button quiet listen",
            r#type: "button",
            "data-action": "listen",
            "data-reading": reading,
            "aria-label": label,
            onclick: move |_| state.listen(text.clone(), tag),
            Icon { name: if reading { "stop" } else { "speaker" } }
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

/// Says once that the device has no voice for what was to be read.
pub fn voice_missing(words: Words, state: State) -> Element {
    rsx! {
        div { class: "told", role: "status",
            if *state.voice_missing.read() {
                p { class: "notice",
                    Icon { name: "alert" }
                    span { {words.text("voice-missing")} }
                }
            }
        }
    }
}
