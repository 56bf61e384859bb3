//! One step of a path, as whoever follows it reads it.

use super::service_sharing::PassedNote;
use crate::domain::passing::{calendar, calendar_of_step, chosen};
use crate::domain::path::{Path, Reason, Step, When};
use crate::domain::phone::Phone;
use crate::domain::service::Service;
use crate::ui::components::contact::CallButton;
use crate::ui::components::icon::Icon;
use crate::ui::components::service_link::ServiceLink;
use crate::ui::state::{Loaded, Passed, state};
use crate::ui::words::{Words, words};
use dioxus::prelude::*;
use std::sync::Arc;

/// How much of a path is done, in words.
pub(super) fn progress(words: Words, path: &Path) -> String {
    let counted = [("done", path.done().into()), ("total", path.steps.len().into())];
    words.format("path-progress", &counted)
}

/// What a reason is called.
pub(super) fn reason(words: Words, reason: Reason) -> String {
    match reason {
        Reason::Need(need) => words.need(need),
        Reason::Kind(kind) => words.coded("category", kind.code),
    }
}

/// The step: where, why, when, with what; and below it what is among the `children`. What the data
/// at hand knows of its service is believed before what the path says.
#[component]
pub(super) fn StepCard(
    step: Step,
    number: usize,
    total: usize,
    #[props(default)] is_next: bool,
    children: Element,
) -> Element {
    let (words, state) = (words(), state());
    let id = step.service_id.clone();
    let found = use_memo(use_reactive!(|id| id.map(|id| state.service(&id))));
    let (service, is_unknown) = match found() {
        Some(Loaded::Ready(Some(nearby))) => (Some(nearby.service), false),
        Some(Loaded::Ready(None)) => (None, true),
        _ => (None, false),
    };
    let counted = [("number", number.into()), ("total", total.into())];
    let why = step.why.as_deref().and_then(Reason::from_code);
    rsx! {
        li {
            class: "card path-step",
            "data-step": "{number}",
            "data-next": is_next.then_some("yes"),
            "data-done": step.is_done.then_some("yes"),
            "aria-current": is_next.then_some("step"),
            p { class: "card-kind",
                {words.format("guide-step", &counted)}
                if is_next {
                    span { class: "path-next", {words.text("path-next")} }
                }
                if step.is_done {
                    span { class: "path-was-done",
                        Icon { name: "check-circle" }
                        {words.text("path-done")}
                    }
                }
            }
            match &service {
                Some(service) => rsx! {
                    Door { service: service.clone() }
                },
                None => rsx! {
                    Carried { step: step.clone(), is_unknown }
                },
            }
            dl { class: "path-facts",
                if let Some(why) = why {
                    dt { {words.text("path-why")} }
                    dd { {reason(words, why)} }
                }
                if let Some(when) = step.when {
                    dt { {words.text("path-when")} }
                    dd { {told(words, when)} }
                }
                if !step.bring.is_empty() {
                    dt { {words.text("bring-title")} }
                    dd {
                        ul {
                            for paper in &step.bring {
                                li { key: "{paper}", {words.coded("document", paper)} }
                            }
                        }
                    }
                }
            }
            if !step.words.is_empty() {
                p { class: "path-words", dir: "auto", "{step.words}" }
            }
            Appointment { step: step.clone(), service }
            {children}
        }
    }
}

/// The way to the service, which this data has.
#[component]
fn Door(service: Arc<Service>) -> Element {
    let town = service.place.as_ref().map(|place| place.municipality.clone());
    rsx! {
        ServiceLink { class: "row door", service: service.clone(),
            Icon { name: "need-{service.main_need()}" }
            span {
                span { class: "path-name", lang: "it", dir: "ltr", "{service.name}" }
                if let Some(town) = town {
                    span { class: "row-note", lang: "it", dir: "ltr", "{town}" }
                }
            }
            Icon { name: "chevron" }
        }
    }
}

/// The words that the step carries.
#[component]
fn Carried(step: Step, is_unknown: bool) -> Element {
    let words = words();
    let phone = step.phone.clone().map(|number| Phone { number, note: None });
    rsx! {
        div { class: "path-carried",
            if step.is_discreet {
                h3 { {words.text("path-appointment")} }
            } else {
                h3 { lang: "it", dir: "ltr", "{step.name}" }
            }
            if let Some(town) = &step.town {
                p { lang: "it", dir: "ltr", "{town}" }
            }
        }
        if is_unknown {
            p { class: "approximate", "data-unknown": "yes",
                Icon { name: "info" }
                span { {words.text("path-unknown")} }
            }
        }
        if let Some(phone) = phone {
            CallButton { phone }
        }
    }
}

/// Puts a visit that is still to come into the calendar.
#[component]
fn Appointment(step: Step, service: Option<Arc<Service>>) -> Element {
    let (words, state) = (words(), state());
    let mut passed = use_signal(|| None::<Passed>);
    let Some(When { day, time: Some(time) }) = step.when else {
        return rsx! {};
    };
    let now = words.now();
    let Some(at) = chosen(&day.to_string(), &time.to_string(), now) else {
        return rsx! {};
    };
    let make = move |_| {
        let neutral = words.text("path-appointment");
        let entry = match &service {
            Some(service) => calendar(service, &neutral, at, now),
            None if step.is_discreet => {
                calendar_of_step(&Step { name: neutral, ..step.clone() }, at, now)
            }
            None => calendar_of_step(&step, at, now),
        };
        spawn(async move { passed.set(state.pass_file("passi.ics", entry).await) });
    };
    rsx! {
        button {
            class: "button quiet",
            r#type: "button",
            "data-action": "path-calendar",
            onclick: make,
            Icon { name: "calendar" }
            {words.text("appointment-make")}
        }
        PassedNote { passed: passed() }
    }
}

/// "Thu 3 Dec 2026, 09:30".
fn told(words: Words, when: When) -> String {
    let date = format!("{} {}", words.weekday(when.day), words.date(when.day));
    match when.time {
        None => date,
        Some(time) => {
            let time = time.format("%H:%M").to_string();
            let told = [("date", date.as_str().into()), ("time", time.as_str().into())];
            words.format("moment-date", &told)
        }
    }
}
