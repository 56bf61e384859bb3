//! A request that is ready: as a draft of an e-mail, on paper, as text. Only the person sends it.

use super::mediation_desk::Gone;
use super::request_paper::RequestPaper;
use super::service_sharing::{PassedNote, Way};
use crate::domain::mediation::Letter;
use crate::library::KeptRequest;
use crate::ui::Route;
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::state::{Passed, State, state};
use crate::ui::words::{Words, words};
use dioxus::core::spawn_forever;
use dioxus::prelude::*;

/// The request that is kept under this number.
#[component]
pub fn MediationRequest(number: i64) -> Element {
    let (words, state) = (words(), state());
    match state.request(number) {
        Some(request) => rsx! {
            Screen { name: "mediation-request", title: words.text("mediation-ready"),
                p { class: "lead", lang: "it", dir: "ltr", "{request.letter.desk}" }
                Ready { desk_id: request.desk_id.clone(), letter: request.letter.clone() }
                {afterwards(words, state, request)}
            }
        },
        None if state.has_read_kept() => rsx! {
            Gone {}
        },
        None => rsx! {
            Screen { name: "mediation-request", title: words.text("waiting") }
        },
    }
}

/// The letter, and the ways for it to reach the office.
#[component]
pub(super) fn Ready(desk_id: String, letter: Letter) -> Element {
    let (words, state) = (words(), state());
    let mut passed = use_signal(|| None::<Passed>);
    let mail = state.mail_of_request(&desk_id, &letter);
    let (body, copied) = (letter.body(), letter.body());
    let office = [("office", letter.office.as_str().into())];
    rsx! {
        p { role: "status", {words.format("mediation-ready-why", &office)} }
        p { class: "code-words", lang: "it", dir: "auto", "data-part": "letter", "{body}" }
        div { class: "more", "data-part": "request-ways",
            match mail {
                Some(address) => rsx! {
                    a { class: "button wide", href: "{address}", "data-action": "request-mail",
                        Icon { name: "mail" }
                        {words.text("report-mail")}
                    }
                },
                None => rsx! {
                    p { {words.text("mediation-gone")} }
                },
            }
            Way { action: "copy-text", icon: "copy", label: words.text("copy-text"),
                onpass: move |()| {
                    let told = copied.clone();
                    spawn(async move { passed.set(Some(state.copy(&told).await)) });
                },
            }
            PassedNote { passed: passed() }
        }
        RequestPaper { letter }
    }
}

/// Another one like it, or none of it any more.
fn afterwards(words: Words, state: State, request: KeptRequest) -> Element {
    let number = request.number;
    rsx! {
        div { class: "more", "data-part": "request-afterwards",
            Way { action: "request-again", icon: "note", label: words.text("mediation-again"),
                onpass: move |()| {
                    state.begin_again(&request);
                    navigator().push(Route::MediationAsk { id: request.desk_id.clone() });
                },
            }
            Way { action: "request-drop", icon: "trash", label: words.text("report-drop"),
                onpass: move |()| {
                    spawn_forever(async move {
                        state.drop_request(number).await;
                    });
                    navigator().replace(Route::Mediation {});
                },
            }
        }
    }
}
