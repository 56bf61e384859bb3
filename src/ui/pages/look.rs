//! How the screens look and sound: colours, size of the text, speed of the voice.

use crate::library::{Look, TextSize, VoiceSpeed};
use crate::ui::components::choices::{Choice, Choices};
use crate::ui::components::screen::Screen;
use crate::ui::state::state;
use crate::ui::words::words;
use dioxus::prelude::*;

/// Three questions; each answer is seen at once.
#[component]
pub fn Looks() -> Element {
    let (words, state) = (words(), state());
    let (look, size) = state.looks();
    let choice = |kind: &str, code: &'static str, icon: &'static str| Choice {
        code,
        label: words.coded(kind, code),
        icon: Some(icon),
    };
    rsx! {
        Screen { name: "look", title: words.text("look-title"),
            Choices {
                name: "look",
                title: words.text("look-title"),
                choices: Look::ALL.map(|look| choice("look", look.code(), icon(look))).to_vec(),
                chosen: look.code(),
                onchoose: move |code| state.choose_look(code),
            }
            Choices {
                name: "text-size",
                title: words.text("text-size-title"),
                choices: TextSize::ALL.map(|size| choice("text-size", size.code(), "letters")).to_vec(),
                chosen: size.code(),
                onchoose: move |code| state.choose_text_size(code),
            }
            Choices {
                name: "listen",
                title: words.text("listen-speed"),
                choices: VoiceSpeed::ALL.map(|speed| choice("listen", speed.code(), "speaker")).to_vec(),
                chosen: state.voice_speed().code(),
                onchoose: move |code| state.choose_voice_speed(code),
            }
        }
    }
}

fn icon(look: Look) -> &'static str {
    match look {
        Look::Auto => "phone-look",
        Look::Light => "sun",
        Look::Dark => "moon",
        Look::Contrast => "contrast",
    }
}
