//! The papers to bring, each with a box to tick when it is ready.

use crate::ui::state::{GuideBook, Shared};
use crate::ui::words::words;
use dioxus::prelude::*;

/// The papers of one step of a guide.
#[component]
pub fn Papers(book: Shared<GuideBook>, guide: String, items: Vec<String>) -> Element {
    let words = words();
    let tongue = book.tongue();
    rsx! {
        fieldset { class: "papers",
            legend { {words.text("guide-bring")} }
            for item in items {
                label { key: "{item}", class: "choice", "data-item": "{item}",
                    input { r#type: "checkbox" }
                    span { lang: tongue.tag, dir: tongue.dir(), {book.text(&format!("item-{item}"))} }
                }
            }
        }
    }
}
