//! One meeting: when, where, what makes it possible to come.

use super::meetings::{When, as_nearby};
use super::near::DataBroken;
use super::service::{Contacts, Where};
use super::service_facts::{Facts, Origin};
use super::service_sharing::{APPOINTMENT, PassedNote, Way};
use crate::domain::meeting::Coming;
use crate::domain::passing::{calendar, calendar_of_visit};
use crate::domain::schedule::rome;
use crate::ui::Route;
use crate::ui::components::card::Verified;
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::state::{Loaded, Passed, state};
use crate::ui::words::words;
use dioxus::prelude::*;

/// The meeting of this id.
#[component]
pub fn Meeting(id: ReadSignal<String>) -> Element {
    let (words, state) = (words(), state());
    match state.meeting(&id.read()) {
        Loaded::Ready(Some(coming)) => rsx! {
            Announced { key: "{id}", coming }
        },
        Loaded::Ready(None) => rsx! {
            Screen { name: "not-found", title: words.text("meeting-gone-title"),
                p { {words.text("meeting-gone")} }
                Link { class: "button", to: Route::Meetings {},
                    Icon { name: "calendar" }
                    {words.text("meetings-title")}
                }
            }
        },
        Loaded::Waiting => rsx! {
            Screen { name: "meeting", title: words.text("waiting") }
        },
        Loaded::Failed(reason) => rsx! {
            Screen { name: "meeting", title: words.text("data-broken-title"),
                DataBroken { reason }
            }
        },
    }
}

#[component]
fn Announced(coming: Coming) -> Element {
    let (words, is_totem) = (words(), state().is_totem());
    let (meeting, nearby) = (coming.meeting.clone(), as_nearby(&coming));
    let what = meeting.what.clone();
    let possible = words.makes_possible(&meeting);
    let (name, organization) = (what.name.clone(), what.organization.clone());
    let heading = rsx! {
        div { class: "service-head",
            div {
                if let Some(theme) = meeting.theme {
                    p { class: "card-kind", {words.theme(theme)} }
                }
                h1 { tabindex: "-1", lang: "it", dir: "ltr", "{name}" }
                if let Some(organization) = organization {
                    p { class: "card-organization", lang: "it", dir: "ltr", "{organization}" }
                }
            }
        }
    };
    rsx! {
        Screen { name: "meeting", title: what.name.clone(), heading,
            div { class: "service", "data-id": "{what.id}",
                When { coming: coming.clone() }
                if !possible.is_empty() {
                    ul { class: "possible",
                        for (icon, line) in possible {
                            li { key: "{icon}",
                                Icon { name: icon }
                                span { "{line}" }
                            }
                        }
                    }
                }
                Contacts { nearby: nearby.clone() }
                Where { nearby }
                Facts { service: what.clone() }
                Verified { line: words.verified(&what), verified: what.verified_on.is_some() }
                if !is_totem {
                    TakeIt { coming }
                }
                Origin { service: what.clone() }
            }
        }
    }
}

/// Into the calendar, or to somebody else.
#[component]
fn TakeIt(coming: Coming) -> Element {
    let (words, state) = (words(), state());
    let mut passed = use_signal(|| None::<Passed>);
    let meeting = coming.meeting;
    let told = words.meeting_passed_on(&meeting);
    let copied = told.clone();
    let is_held = !meeting.cancelled;
    let keep = move |()| {
        let (neutral, now) = (words.text("share-appointment"), words.now());
        // Where no end is stated the entry is as long as any appointment.
        let entry = match meeting.visit() {
            Some(visit) => calendar_of_visit(&meeting.what, &neutral, visit, now),
            None => rome(meeting.starts).map(|at| calendar(&meeting.what, &neutral, at, now)),
        };
        if let Some(entry) = entry {
            spawn(async move { passed.set(state.pass_file(APPOINTMENT, entry).await) });
        }
    };
    rsx! {
        div { class: "more", "data-part": "take",
            if is_held {
                Way { action: "keep-visit", icon: "calendar", label: words.text("appointment-make"),
                    onpass: keep,
                }
            }
            Way { action: "share-text", icon: "share", label: words.text("share-service"),
                onpass: move |()| {
                    let told = told.clone();
                    spawn(async move { passed.set(state.pass_words(told).await) });
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
    }
}
