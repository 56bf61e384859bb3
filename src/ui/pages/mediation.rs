//! Mediation on call: the desks by province, and the requests that were prepared here.

use super::near::DataBroken;
use crate::domain::mediation::{Desk, provinces};
use crate::library::KeptRequest;
use crate::ui::Route;
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::state::{Loaded, state};
use crate::ui::words::{Words, words};
use dioxus::prelude::*;

/// The desks, and what was asked.
#[component]
pub fn Mediation() -> Element {
    let (words, state) = (words(), state());
    // Another tab may have prepared something.
    use_future(move || state.read_kept());
    rsx! {
        Screen { name: "mediation", title: words.text("mediation-title"), place: "mediation",
            p { class: "lead", {words.text("mediation-why")} }
            match state.desks() {
                Loaded::Ready(desks) if desks.is_empty() => rsx! {
                    p { {words.text("mediation-none")} }
                },
                Loaded::Ready(desks) => rsx! {
                    for province in provinces(&desks) {
                        section { key: "{province}", class: "part", "data-province": "{province}",
                            h2 {
                                Icon { name: "need-town-hall" }
                                {words.format("mediation-province", &[("province", province.into())])}
                            }
                            ul { class: "rows large",
                                for desk in desks.iter().filter(|desk| desk.province_name() == province) {
                                    {desk_row(words, desk)}
                                }
                            }
                        }
                    }
                },
                Loaded::Waiting => rsx! {
                    p { class: "waiting", role: "status", {words.text("waiting")} }
                },
                Loaded::Failed(reason) => rsx! {
                    DataBroken { reason }
                },
            }
            {history(words, &state.requests())}
        }
    }
}

/// The way here, where there is a desk.
#[component]
pub(super) fn MediationRow() -> Element {
    let words = words();
    if !state().has_desks() {
        return rsx! {};
    }
    rsx! {
        Link { class: "row", to: Route::Mediation {}, "data-action": "mediation",
            Icon { name: "language" }
            {words.text("mediation-title")}
        }
    }
}

fn desk_row(words: Words, desk: &Desk) -> Element {
    rsx! {
        li { key: "{desk.id}",
            Link { class: "row", to: Route::MediationDesk { id: desk.id.clone() }, "data-desk": "{desk.id}",
                Icon { name: "language" }
                span {
                    span { lang: "it", dir: "ltr", "{desk.name}" }
                    span { class: "row-note", {words.budget(desk)} }
                }
                Icon { name: "chevron" }
            }
        }
    }
}

/// What was asked, the newest first.
fn history(words: Words, requests: &[KeptRequest]) -> Element {
    if requests.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "part", "data-part": "history",
            h2 {
                Icon { name: "document" }
                {words.text("mediation-history")}
            }
            p { {words.text("mediation-history-why")} }
            ul { class: "rows large",
                for request in requests {
                    {request_row(words, request)}
                }
            }
        }
    }
}

fn request_row(words: Words, request: &KeptRequest) -> Element {
    let KeptRequest { number, letter, .. } = request;
    let date = words.date(letter.prepared_on);
    // The first answer tells requests of one day apart.
    let first = letter.paragraphs().next().map(|(_, answer)| answer.to_owned());
    rsx! {
        li { key: "{number}",
            Link { class: "row", to: Route::MediationRequest { number: *number }, "data-request": "{number}",
                Icon { name: "mail" }
                span {
                    span { lang: "it", dir: "ltr", "{letter.desk}" }
                    span { class: "row-note",
                        {words.format("path-made", &[("date", date.as_str().into())])}
                    }
                    if let Some(first) = first {
                        span { class: "row-note", dir: "auto", "{first}" }
                    }
                }
                Icon { name: "chevron" }
            }
        }
    }
}
