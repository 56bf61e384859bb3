//! What the person saved, and how it is copied and erased.

use super::guides::GuideRow;
use super::path_step::progress;
use super::report::ReadyReport;
use super::saved_copy::CopyAndErase;
use crate::library::Favourite;
use crate::ui::Route;
use crate::ui::components::contact::CallButton;
use crate::ui::components::groups::Cards;
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::state::{Loaded, state, use_guide_book};
use crate::ui::words::words;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;

/// The saved services, the nearest first.
#[component]
pub fn Saved() -> Element {
    let (words, state) = (words(), state());
    // Another tab may have saved something.
    use_future(move || state.read_kept());
    let saved = use_memo(move || state.saved());
    let (here, gone) = saved();
    let is_read = state.has_read_kept();
    rsx! {
        Screen { name: "saved", title: words.text("saved-title"), back: false, place: "saved",
            if *state.may_vanish.read() {
                p { class: "may-vanish", "data-told": "keep-may-vanish",
                    Icon { name: "alert" }
                    span { {words.text("keep-may-vanish")} }
                }
            }
            if !is_read {
                p { class: "waiting", role: "status", {words.text("waiting")} }
            } else if here.is_empty() && gone.is_empty() {
                p { class: "lead", {words.text("saved-none")} }
            } else {
                section { class: "saved-services",
                    h2 { {words.text("saved-services")} }
                    Cards { cards: here, maps: state.maps() }
                    ul { class: "cards",
                        for favourite in gone {
                            Gone { key: "{favourite.service_id}", favourite }
                        }
                    }
                }
            }
            MyPathRow {}
            Lists {}
            Reports {}
            CopyAndErase {}
        }
    }
}

/// A service that the data has no more, as it was when it was saved.
#[component]
fn Gone(favourite: Favourite) -> Element {
    let (words, state) = (words(), state());
    let Favourite { service_id: id, saved_on, card } = favourite;
    let need = card.main_need();
    let date = words.date(saved_on);
    let remove = words.format("unsave-service", &[("name", card.name.as_str().into())]);
    rsx! {
        li { class: "card", "data-id": "{id}", "data-gone": "true",
            div { class: "card-head",
                span { class: "card-picture", "data-need": need.code(),
                    Icon { name: "need-{need}" }
                }
                div { class: "card-titles",
                    h3 { lang: "it", dir: "ltr", "{card.name}" }
                    for line in card.organization.iter().chain(&card.municipality) {
                        p { class: "card-organization", lang: "it", dir: "ltr", "{line}" }
                    }
                }
            }
            p { class: "approximate",
                Icon { name: "alert" }
                span { {words.format("saved-gone", &[("date", date.as_str().into())])} }
            }
            for phone in card.phones {
                CallButton { key: "{phone.number}", phone }
            }
            button {
                class: "button quiet",
                r#type: "button",
                "data-action": "unsave",
                onclick: move |_| {
                    let id = id.clone();
                    spawn_forever(async move { state.unsave(&id).await });
                },
                Icon { name: "trash" }
                span { "{remove}" }
            }
        }
    }
}

/// The way to the paths that somebody prepared, and how far the newest is.
#[component]
fn MyPathRow() -> Element {
    let (words, state) = (words(), state());
    let newest = state.kept_paths().into_iter().next();
    rsx! {
        ul { class: "rows large saved-path",
            li {
                Link { class: "row", to: Route::MyPath {}, "data-action": "my-path",
                    Icon { name: "directions" }
                    span {
                        span { {words.text("path-title")} }
                        if let Some(kept) = newest {
                            span { class: "row-note", {progress(words, &kept.path)} }
                        }
                    }
                    Icon { name: "chevron" }
                }
            }
        }
    }
}

/// The guides of which some papers are ticked.
#[component]
fn Lists() -> Element {
    let (words, state) = (words(), state());
    let begun = state.guides_begun();
    let Loaded::Ready(book) = use_guide_book() else {
        return rsx! {};
    };
    let begun: Vec<_> =
        book.guides.iter().filter(|guide| begun.contains(&guide.id)).cloned().collect();
    if begun.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "saved-lists",
            h2 { {words.text("saved-lists")} }
            ul { class: "rows large",
                for guide in begun {
                    GuideRow { key: "{guide.id}", book: book.clone(), guide }
                }
            }
        }
    }
}

/// The reports that wait to be sent.
#[component]
fn Reports() -> Element {
    let (words, state) = (words(), state());
    let reports = state.reports();
    if reports.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "saved-reports",
            h2 { {words.text("report-waiting")} }
            for report in reports {
                section { key: "{report.number}", class: "card", "data-report": "{report.number}",
                    h3 { {words.coded("report", report.kind.code())} }
                    if let Loaded::Ready(Some(nearby)) = state.service(&report.service_id) {
                        p { class: "card-organization", lang: "it", dir: "ltr", "{nearby.service.name}" }
                    }
                    ReadyReport {
                        report: report.told(),
                        written_on: report.written_on,
                        number: Some(report.number),
                    }
                }
            }
        }
    }
}
