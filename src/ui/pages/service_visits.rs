//! A desk that comes and goes: its coming visits, each to be put into the calendar.

use super::service_sharing::{APPOINTMENT, PassedNote};
use crate::domain::passing::calendar_of_visit;
use crate::domain::service::Service;
use crate::domain::visiting::{Visit, visits};
use crate::ui::components::icon::Icon;
use crate::ui::state::{Passed, state};
use crate::ui::words::words;
use dioxus::prelude::*;
use std::sync::Arc;

/// So many visits are told.
const MOST: usize = 4;

/// When it comes, in the place of the week of a desk that stays.
#[component]
pub fn VisitsSection(service: Arc<Service>) -> Element {
    let words = words();
    let passed = use_signal(|| None::<Passed>);
    let coming = visits(&service.schedule, words.now(), MOST);
    rsx! {
        section { class: "part", "data-part": "visits",
            h2 {
                Icon { name: "calendar" }
                {words.text("mobile-desk")}
            }
            if !coming.is_empty() {
                p { {words.text("mobile-desk-why")} }
                ul { class: "visits",
                    for visit in coming {
                        Coming { key: "{visit.from}", service: service.clone(), visit, passed }
                    }
                }
            } else if !service.phones.is_empty() {
                p { {words.text("mobile-desk-unknown")} }
            }
            PassedNote { passed: passed() }
            if service.schedule.appointment == Some(true) {
                p { {words.text("by-appointment-call")} }
            }
            if let Some(description) = &service.schedule.description {
                p { class: "own-words-title", {words.text("own-words")} }
                p { class: "own-words", lang: "it", dir: "ltr", "{description}" }
            }
        }
    }
}

/// One visit. What is kept by a totem is kept by nobody: there it has no button.
#[component]
fn Coming(service: Arc<Service>, visit: Visit, passed: Signal<Option<Passed>>) -> Element {
    let (words, state, mut passed) = (words(), state(), passed);
    let when = words.visit(visit);
    let label = format!("{}: {when}", words.text("appointment-make"));
    let make = move |_| {
        let neutral = words.text("share-appointment");
        if let Some(entry) = calendar_of_visit(&service, &neutral, visit, words.now()) {
            spawn(async move { passed.set(state.pass_file(APPOINTMENT, entry).await) });
        }
    };
    rsx! {
        li {
            span { "{when}" }
            if !state.is_totem() {
                button {
                    class: "button quiet",
                    r#type: "button",
                    "data-action": "keep-visit",
                    "aria-label": label,
                    onclick: make,
                    Icon { name: "calendar" }
                    {words.text("appointment-make")}
                }
            }
        }
    }
}
