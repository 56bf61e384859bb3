//! The papers to bring, each with a box to tick when it is ready.

use crate::ui::state::{GuideBook, Shared, state};
use crate::ui::words::words;
use dioxus::prelude::*;

/// The papers of one step of a guide, and how many of them are ready; a totem only names them.
#[component]
pub fn Papers(book: Shared<GuideBook>, guide: ReadSignal<String>, items: Vec<String>) -> Element {
    let (words, state) = (words(), state());
    let tongue = book.tongue();
    let ticked = state.ticks(&guide.read());
    let done = items.iter().filter(|item| ticked.contains(*item)).count();
    let counted = [("done", done.into()), ("total", items.len().into())];
    if state.is_totem() {
        return rsx! {
            section { class: "papers",
                h3 { {words.text("bring-title")} }
                ul { class: "answers",
                    for item in items {
                        li { key: "{item}", lang: tongue.tag, dir: tongue.dir(),
                            {book.text(&format!("item-{item}"))}
                        }
                    }
                }
            }
        };
    }
    rsx! {
        fieldset { class: "papers",
            legend { {words.text("guide-bring")} }
            for item in items.iter().cloned() {
                label { key: "{item}", class: "choice", "data-item": "{item}",
                    input {
                        r#type: "checkbox",
                        checked: ticked.contains(&item),
                        onchange: {
                            let item = item.clone();
                            move |event: FormEvent| {
                                let (item, on) = (item.clone(), event.checked());
                                async move {
                                    state.tick(&guide.peek(), &item, on).await;
                                }
                            }
                        },
                    }
                    span { lang: tongue.tag, dir: tongue.dir(), {book.text(&format!("item-{item}"))} }
                }
            }
            p { class: "papers-ready", role: "status", {words.format("guide-ready", &counted)} }
        }
    }
}

/// Takes all ticks of a guide away, where there are some.
#[component]
pub fn ClearTicks(guide: ReadSignal<String>) -> Element {
    let (words, state) = (words(), state());
    if state.ticks(&guide.read()).is_empty() {
        return rsx! {};
    }
    rsx! {
        button {
            class: "button quiet",
            r#type: "button",
            "data-action": "clear-ticks",
            onclick: move |_| async move {
                state.clear_ticks(&guide.peek()).await;
            },
            {words.text("guide-clear")}
        }
    }
}
