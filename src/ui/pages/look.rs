//! How the screens look: colours and size of the text.

use crate::library::{Look, TextSize};
use crate::ui::components::choices::{Choice, Choices};
use crate::ui::components::screen::Screen;
use crate::ui::state::state;
use crate::ui::words::words;
use dioxus::prelude::*;

/// Two questions; each answer is seen at once.
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
