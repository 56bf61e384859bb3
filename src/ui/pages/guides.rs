//! The guides: what there is to read.

use crate::domain::guide::Guide;
use crate::ui::Route;
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::state::{GuideBook, Loaded, Shared, use_guide_book};
use crate::ui::words::words;
use dioxus::prelude::*;

/// Every guide with its picture and what it is about.
#[component]
pub fn Guides() -> Element {
    let words = words();
    rsx! {
        Screen { name: "guides", title: words.text("guides-title"), back: false,
            p { class: "lead", {words.text("guides-lead")} }
            Link { class: "row", to: Route::Meetings {}, "data-action": "meetings",
                Icon { name: "calendar" }
                {words.text("meetings-title")}
                Icon { name: "chevron" }
            }
            match use_guide_book() {
                Loaded::Ready(book) => rsx! {
                    TheirLanguage { book: book.clone() }
                    ul { class: "rows large",
                        for guide in book.guides.iter() {
                            GuideRow { key: "{guide.id}", book: book.clone(), guide: guide.clone() }
                        }
                    }
                },
                Loaded::Waiting => rsx! {
                    p { class: "waiting", role: "status", {words.text("waiting")} }
                },
                Loaded::Failed(_) => rsx! {
                    NotLoaded {}
                },
            }
        }
    }
}

/// The guides did not come: what to do.
#[component]
pub(super) fn NotLoaded() -> Element {
    let words = words();
    rsx! {
        p { class: "notice", role: "alert",
            Icon { name: "alert" }
            span { {words.text("language-failed")} }
        }
    }
}

/// Says which language the guides are in, where it is not that of the screens.
#[component]
pub(super) fn TheirLanguage(book: Shared<GuideBook>) -> Element {
    let words = words();
    let tongue = book.tongue();
    if tongue.tag == words.tag() {
        return rsx! {};
    }
    rsx! {
        p { class: "notice",
            Icon { name: "language" }
            span { {words.format("guide-in-other-language", &[("language", tongue.name.into())])} }
        }
    }
}

/// The way to a guide.
#[component]
pub(super) fn GuideRow(book: Shared<GuideBook>, guide: Guide) -> Element {
    let tongue = book.tongue();
    rsx! {
        li {
            Link { class: "row", to: Route::Guide { id: guide.id.clone() },
                Icon { name: "need-{guide.need}" }
                span { lang: tongue.tag, dir: tongue.dir(),
                    span { {book.text(&format!("guide-{}", guide.id))} }
                    span { class: "row-note", {book.text(&format!("guide-{}-about", guide.id))} }
                }
                Icon { name: "chevron" }
            }
        }
    }
}
