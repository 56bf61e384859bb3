//! Whose work this is made from, and under which terms.

use crate::ui::components::screen::Screen;
use crate::ui::words::words;
use crate::ui::works::WORKS;
use dioxus::prelude::*;

/// The works.
#[component]
pub fn Licences() -> Element {
    let words = words();
    rsx! {
        Screen { name: "licences", title: words.text("licences-title"),
            p { class: "lead", {words.text("licences-lead")} }
            dl { class: "facts",
                for work in WORKS {
                    dt { {words.text(work.message)} }
                    dd {
                        a { href: work.url, rel: "noopener noreferrer", lang: "en", dir: "ltr", {work.name} }
                        " "
                        bdi { class: "row-note", dir: "ltr", {work.licence} }
                    }
                }
            }
        }
    }
}
