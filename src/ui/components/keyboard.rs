//! A keyboard on the screen, in the letters of the language of the screens.

use super::icon::Icon;
use crate::domain::keyboard::Layout;
use crate::ui::words::words;
use dioxus::prelude::*;
use unicode_normalization::char::is_combining_mark;

/// The keys. The field that they type into keeps the focus.
#[component]
pub fn Keyboard(
    layout: Layout,
    onletter: EventHandler<char>,
    onback: EventHandler,
    onhide: EventHandler,
) -> Element {
    let words = words();
    let mut is_latin = use_signal(|| false);
    let other = layout.latin.filter(|_| is_latin());
    let rows = other.unwrap_or(layout.letters);
    // The first letters of what the key leads to.
    let switch = if other.is_some() { layout.letters } else { layout.latin.unwrap_or_default() };
    let switch: String = switch.get(1).map_or("", |row| row).chars().take(3).collect();
    let dir = if other.is_some() { "ltr" } else { words.dir() };
    rsx! {
        div {
            class: "keyboard",
            role: "group",
            "aria-label": words.text("totem-keyboard"),
            onmousedown: |event| event.prevent_default(),
            for row in rows.iter() {
                div { key: "{row}", class: "keys", dir,
                    for letter in row.chars() {
                        button {
                            key: "{letter}",
                            class: "key",
                            r#type: "button",
                            "data-key": "{letter}",
                            onclick: move |_| onletter.call(letter),
                            {shown(letter)}
                        }
                    }
                }
            }
            div { class: "keys",
                if layout.latin.is_some() {
                    button {
                        class: "key worded",
                        r#type: "button",
                        "data-key": "letters",
                        onclick: move |_| is_latin.toggle(),
                        "{switch}"
                    }
                }
                button {
                    class: "key space",
                    r#type: "button",
                    "data-key": "space",
                    onclick: move |_| onletter.call(' '),
                    {words.text("totem-key-space")}
                }
                button {
                    class: "key worded",
                    r#type: "button",
                    "data-key": "back",
                    onclick: move |_| onback.call(()),
                    Icon { name: "back" }
                    span { {words.text("totem-key-delete")} }
                }
                button {
                    class: "key worded",
                    r#type: "button",
                    "data-key": "hide",
                    onclick: move |_| onhide.call(()),
                    Icon { name: "close" }
                    span { {words.text("close")} }
                }
            }
        }
    }
}

/// A sign that stands on a letter is shown on an empty one.
fn shown(letter: char) -> String {
    if is_combining_mark(letter) { format!("◌{letter}") } else { letter.to_string() }
}
