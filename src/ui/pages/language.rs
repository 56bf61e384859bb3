//! Choose a language, each by its own name in its own script and in its own voice, with a note in that
//! language where a machine translated it.

use crate::locale::Tongue;
use crate::phrases::Piece;
use crate::ui::Route;
use crate::ui::components::icon::Icon;
use crate::ui::components::listen::Listen;
use crate::ui::components::screen::Screen;
use crate::ui::state::state;
use crate::ui::words::words;
use dioxus::prelude::*;

/// The languages; one tap speaks it and goes back to the list.
#[component]
pub fn Language() -> Element {
    let (words, is_totem) = (words(), state().is_totem());
    rsx! {
        Screen { name: "language", title: words.text("language-title"),
            ul { class: "rows large",
                for tongue in state().languages() {
                    TongueRow { key: "{tongue.tag}", tongue: *tongue }
                }
            }
            nav { class: "more", "aria-label": words.text("more-title"),
                if !is_totem {
                    Link { class: "row", to: Route::Outreach {}, "data-action": "outreach",
                        Icon { name: "outreach" }
                        {words.text("outreach-title")}
                    }
                }
                Link { class: "row", to: Route::Looks {}, "data-action": "look",
                    Icon { name: "contrast" }
                    {words.text("look-title")}
                }
                Link { class: "row", to: Route::Accessibility {}, "data-action": "accessibility",
                    Icon { name: "accessibility" }
                    {words.text("accessibility-title")}
                }
                if !is_totem {
                    Link { class: "row", to: Route::About {},
                        Icon { name: "info" }
                        {words.text("about-title")}
                    }
                    Link { class: "row", to: Route::Privacy {},
                        Icon { name: "settings" }
                        {words.text("privacy-title")}
                    }
                    Link { class: "row", to: Route::Licences {},
                        Icon { name: "document" }
                        {words.text("licences-title")}
                    }
                }
            }
        }
    }
}

#[component]
fn TongueRow(tongue: Tongue) -> Element {
    let (words, state) = (words(), state());
    let spoken = words.tag() == tongue.tag;
    let speak = move |_| async move {
        state.speak(tongue.tag).await;
        if !*state.language_failed.peek() {
            navigator().push(Route::Near {});
        }
    };
    rsx! {
        li { class: "row-heard",
            button {
                class: "row",
                r#type: "button",
                lang: tongue.tag,
                dir: tongue.dir(),
                "data-locale": tongue.tag,
                "aria-pressed": if spoken { "true" } else { "false" },
                onclick: speak,
                span {
                    span { "{tongue.name}" }
                    if let Some(note) = tongue.machine_note() {
                        span { class: "row-note", "{note}" }
                    }
                }
                if spoken {
                    Icon { name: "check-circle" }
                }
            }
            Listen {
                pieces: vec![Piece { text: tongue.name.to_owned(), tag: tongue.tag }],
                about: tongue.name,
            }
        }
    }
}
