//! One step that is being prepared: what it is for, what to bring, when, and a few words. No browser
//! shall remember what was filled in, as it does with fields for the way back.

use super::path_step::reason;
use crate::domain::eligibility::DOCUMENTS;
use crate::domain::path::{Reason, Step, When};
use crate::ui::components::icon::Icon;
use crate::ui::state::{State, state};
use crate::ui::words::words;
use chrono::{NaiveTime, Timelike};
use dioxus::prelude::*;

/// The step `at` this number, counted from 0.
#[component]
pub(super) fn DraftStep(step: Step, at: usize, total: usize) -> Element {
    let words = words();
    let counted = [("number", (at + 1).into()), ("total", total.into())];
    let neutral = [("word", step.name.as_str().into())];
    rsx! {
        li { class: "card path-step", "data-draft": "{at}",
            p { class: "card-kind", {words.format("guide-step", &counted)} }
            div { class: "path-carried",
                h2 { id: "path-step-{at}", lang: "it", dir: "ltr", "{step.name}" }
                if let Some(town) = &step.town {
                    p { lang: "it", dir: "ltr", "{town}" }
                }
            }
            if step.is_discreet {
                p { class: "protected", "data-discreet": "yes", {words.format("path-safety", &neutral)} }
            } else {
                Why { why: step.why.clone(), at }
            }
            Papers { bring: step.bring.clone(), at }
            Day { when: step.when, at }
            OwnWords { step: step.clone(), at }
            Order { at, total }
        }
    }
}

/// Changes the step at this number, where there is one.
fn edit(state: State, at: usize, change: impl FnOnce(&mut Step)) {
    state.edit_draft(|steps| {
        if let Some(step) = steps.get_mut(at) {
            change(step);
        }
    });
}

#[component]
fn Why(why: Option<String>, at: usize) -> Element {
    let (words, state) = (words(), state());
    let groups = [("search-needs-title", true), ("search-kinds-title", false)];
    let of = |needs: bool| Reason::all().filter(move |one| matches!(one, Reason::Need(_)) == needs);
    rsx! {
        div { class: "field",
            label { r#for: "path-why-{at}", {words.text("path-why")} }
            select {
                id: "path-why-{at}",
                autocomplete: "off",
                onchange: move |event| {
                    let code = Reason::from_code(&event.value()).map(|one| one.code().to_owned());
                    edit(state, at, |step| step.why = code);
                },
                option { value: "", selected: why.is_none(), "–" }
                for (title, needs) in groups {
                    optgroup { label: words.text(title),
                        for one in of(needs) {
                            option {
                                value: one.code(),
                                selected: why.as_deref() == Some(one.code()),
                                {reason(words, one)}
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What to bring, folded away: those of the record are ticked already.
#[component]
fn Papers(bring: Vec<String>, at: usize) -> Element {
    let (words, state) = (words(), state());
    let named: Vec<String> = bring.iter().map(|code| words.coded("document", code)).collect();
    rsx! {
        details { class: "path-papers", "data-part": "path-papers",
            summary {
                span { {words.text("bring-title")} }
                if !named.is_empty() {
                    span { class: "row-note", {named.join(" · ")} }
                }
            }
            div { class: "more",
                for code in DOCUMENTS.iter().copied().filter(|code| *code != "none") {
                    label { key: "{code}", class: "choice", "data-paper": code,
                        input {
                            r#type: "checkbox",
                            autocomplete: "off",
                            checked: bring.iter().any(|one| one == code),
                            onchange: move |event| {
                                edit(state, at, |step| {
                                    step.bring.retain(|one| one != code);
                                    if event.checked() {
                                        step.bring.push(code.to_owned());
                                    }
                                });
                            },
                        }
                        span { {words.coded("document", code)} }
                    }
                }
            }
        }
    }
}

#[component]
fn Day(when: Option<When>, at: usize) -> Element {
    let (words, state) = (words(), state());
    let day = when.map(|when| when.day.to_string()).unwrap_or_default();
    let time = when.and_then(|when| when.time).map(|time| time.format("%H:%M").to_string());
    rsx! {
        div { class: "path-when",
            div { class: "field",
                label { r#for: "path-day-{at}", {words.text("appointment-day")} }
                input {
                    id: "path-day-{at}",
                    r#type: "date",
                    autocomplete: "off",
                    value: day,
                    oninput: move |event| {
                        let day = event.value().parse().ok();
                        edit(state, at, |step| {
                            let time = step.when.and_then(|when| when.time);
                            step.when = day.map(|day| When { day, time });
                        });
                    },
                }
            }
            div { class: "field",
                label { r#for: "path-time-{at}", {words.text("appointment-time")} }
                input {
                    id: "path-time-{at}",
                    r#type: "time",
                    autocomplete: "off",
                    disabled: when.is_none(),
                    value: time.unwrap_or_default(),
                    oninput: move |event| {
                        let time = to_the_minute(&event.value());
                        edit(state, at, |step| {
                            step.when = step.when.map(|when| When { time, ..when });
                        });
                    },
                }
            }
        }
    }
}

fn to_the_minute(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text.get(..5)?, "%H:%M").ok()?.with_second(0)
}

/// A few words, and how much room there is for them.
#[component]
fn OwnWords(step: Step, at: usize) -> Element {
    let (words, state) = (words(), state());
    let room = step.room_letters();
    let told = match room {
        Some(room) => words.format("path-room", &[("count", room.into())]),
        None => words.text("path-too-long"),
    };
    rsx! {
        div { class: "field",
            label { r#for: "path-words-{at}", {words.text("report-words")} }
            textarea {
                id: "path-words-{at}",
                rows: 2,
                dir: "auto",
                autocomplete: "off",
                value: "{step.words}",
                "aria-describedby": "path-room-{at}",
                "aria-invalid": room.is_none(),
                oninput: move |event| edit(state, at, |step| step.say(&event.value())),
            }
            p {
                id: "path-room-{at}",
                class: "path-room",
                role: if room.is_none() { "alert" },
                "{told}"
            }
        }
    }
}

/// Earlier, later, out.
#[component]
fn Order(at: usize, total: usize) -> Element {
    let (words, state) = (words(), state());
    let moved = move |to: usize| {
        state.edit_draft(|steps| {
            // The draft may have been forgotten meanwhile.
            if at.max(to) < steps.len() {
                steps.swap(at, to);
            }
        })
    };
    rsx! {
        div { class: "own-actions",
            button {
                class: "button quiet",
                r#type: "button",
                disabled: at == 0,
                "data-action": "path-earlier",
                "aria-describedby": "path-step-{at}",
                onclick: move |_| moved(at.saturating_sub(1)),
                Icon { name: "earlier" }
                {words.text("path-earlier")}
            }
            button {
                class: "button quiet",
                r#type: "button",
                disabled: at + 1 == total,
                "data-action": "path-later",
                "aria-describedby": "path-step-{at}",
                onclick: move |_| moved(at + 1),
                Icon { name: "later" }
                {words.text("path-later")}
            }
            button {
                class: "button quiet",
                r#type: "button",
                "data-action": "path-remove",
                "aria-describedby": "path-step-{at}",
                onclick: move |_| state.edit_draft(|steps| {
                    if at < steps.len() {
                        steps.remove(at);
                    }
                }),
                Icon { name: "trash" }
                {words.text("path-remove")}
            }
        }
    }
}
