//! Choose one of the 92 municipalities.

use crate::domain::search::fold;
use crate::domain::service::Municipality;
use crate::platform::Exactness;
use crate::ui::Route;
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::state::{Locating, state};
use crate::ui::words::words;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;

/// A field and the towns by their first letter; the device's position stands above them.
#[component]
pub fn Town() -> Element {
    let (words, state) = (words(), state());
    let mut typed = use_signal(String::new);
    use_future(move || state.learn_words());
    let vocabulary = use_memo(move || state.vocabulary());
    let towns = state.towns_named(&vocabulary.read(), &typed.read());
    let none = towns.is_empty();
    rsx! {
        Screen { name: "town", title: words.text("choose-town"),
            UsePosition {}
            div { class: "field", role: "search",
                label { r#for: "town-field", {words.text("town-hint")} }
                input {
                    id: "town-field",
                    r#type: "search",
                    autocomplete: "off",
                    value: "{typed}",
                    oninput: move |event| typed.set(event.value()),
                }
            }
            if none {
                p { role: "status", {words.text("town-none")} }
            }
            for (letter, towns) in by_letter(towns) {
                section { key: "{letter}", class: "letter", "aria-label": "{letter}",
                    p { class: "letter-name", "aria-hidden": "true", "{letter}" }
                    ul { class: "rows",
                        for town in towns {
                            TownRow { key: "{town.id}", town }
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn TownRow(town: Municipality) -> Element {
    let state = state();
    rsx! {
        li {
            button {
                class: "row",
                r#type: "button",
                "data-town": "{town.id}",
                onclick: move |_| {
                    state.choose_town(&town.id);
                    navigator().push(Route::Near {});
                },
                span { lang: "it", dir: "ltr", "{town.name}" }
                bdi { class: "row-note", dir: "ltr", "{town.province}" }
            }
        }
    }
}

/// Asks for the position here too, and leads to the list, which says how it goes.
#[component]
fn UsePosition() -> Element {
    let (words, state) = (words(), state());
    let asking = *state.locating.read() == Locating::Asking;
    // Whoever looks at something else meanwhile still gets the answer.
    let locate = move |_| {
        spawn_forever(state.use_position(Exactness::Coarse));
        navigator().push(Route::Near {});
    };
    rsx! {
        button {
            class: "button quiet wide",
            r#type: "button",
            "data-action": "use-position",
            "aria-busy": asking,
            onclick: locate,
            Icon { name: "locate" }
            {words.text(if asking { "position-asking" } else { "use-position" })}
        }
    }
}

fn by_letter(towns: Vec<Municipality>) -> Vec<(String, Vec<Municipality>)> {
    let mut letters: Vec<(String, Vec<Municipality>)> = Vec::new();
    for town in towns {
        let letter = fold(&town.name).chars().take(1).flat_map(char::to_uppercase).collect();
        match letters.last_mut() {
            Some((last, group)) if *last == letter => group.push(town),
            _ => letters.push((letter, vec![town])),
        }
    }
    letters
}
