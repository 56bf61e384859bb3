//! A service passed on: as text, as a code, as a contact, as an appointment. Nothing of it is kept.

use crate::domain::passing::{calendar, chosen, code_words};
use crate::domain::service::Service;
use crate::ui::Route;
use crate::ui::components::code::CodePicture;
use crate::ui::components::icon::Icon;
use crate::ui::state::{Passed, state};
use crate::ui::words::words;
use dioxus::prelude::*;
use std::sync::Arc;

/// The name of each file: it says nothing of what is in it.
const CONTACT: &str = "passi.vcf";
pub(super) const APPOINTMENT: &str = "passi.ics";

/// Every way, folded away until somebody asks for them.
#[component]
pub fn Sharing(service: Arc<Service>) -> Element {
    let (words, state) = (words(), state());
    let mut passed = use_signal(|| None::<Passed>);
    let (told, copied) = (words.passed_on(&service), words.passed_on(&service));
    let contact = words.as_contact(&service);
    rsx! {
        details { class: "part code", "data-part": "share",
            summary { {words.text("share-service")} }
            div { class: "more",
                Way { action: "share-text", icon: "share", label: words.text("share-text"),
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
                Way { action: "share-contact", icon: "contact", label: words.text("share-contact"),
                    onpass: move |()| {
                        let contact = contact.clone();
                        spawn(async move { passed.set(state.pass_file(CONTACT, contact).await) });
                    },
                }
                PassedNote { passed: passed() }
                Code { service: service.clone() }
                AddToPath { service: service.clone() }
                Appointment { service, onpassed: move |went| passed.set(went) }
            }
        }
    }
}

/// A button that passes something on.
#[component]
pub(super) fn Way(
    action: &'static str,
    icon: &'static str,
    label: String,
    onpass: EventHandler,
) -> Element {
    rsx! {
        button {
            class: "button quiet wide",
            r#type: "button",
            "data-action": action,
            onclick: move |_| onpass.call(()),
            Icon { name: icon }
            "{label}"
        }
    }
}

/// How it went.
#[component]
pub fn PassedNote(passed: Option<Passed>) -> Element {
    let words = words();
    let (id, icon) = match passed {
        None => return rsx! {},
        Some(Passed::Given) => ("share-given", "check-circle"),
        Some(Passed::Copied) => ("copied", "check-circle"),
        Some(Passed::NotGiven) => ("share-not-given", "alert"),
    };
    let role = if passed == Some(Passed::NotGiven) { "alert" } else { "status" };
    rsx! {
        p { class: "handing-note", role, "data-passed": id,
            Icon { name: icon }
            span { {words.text(id)} }
        }
    }
}

/// All that somebody at a totem can carry away: a code of words for the camera of their own phone.
#[component]
pub fn TakeAlong(service: Arc<Service>) -> Element {
    let words = words();
    let says = code_words(&service);
    rsx! {
        section { class: "part take-along", "data-part": "take-along",
            CodePicture { says, label: words.text("share-qr") }
            div {
                h2 { {words.text("totem-take")} }
                p { {words.text("share-qr-why")} }
            }
        }
    }
}

#[component]
fn Code(service: Arc<Service>) -> Element {
    let words = words();
    let says = code_words(&service);
    rsx! {
        details { class: "code", "data-part": "share-qr",
            summary { {words.text("share-qr")} }
            CodePicture { says: says.clone(), label: words.text("share-qr") }
            p { {words.text("share-qr-why")} }
            p { class: "code-words", lang: "it", dir: "ltr", "{says}" }
        }
    }
}

/// Puts it last on the path that is prepared here, and shows that.
#[component]
fn AddToPath(service: Arc<Service>) -> Element {
    let (words, state) = (words(), state());
    rsx! {
        Way { action: "add-to-path", icon: "directions", label: words.text("path-add"),
            onpass: move |()| {
                state.add_step(&service, &words.text("path-appointment"));
                navigator().push(Route::Compose {});
            },
        }
    }
}

/// A day, a time, and the entry for the calendar.
#[component]
fn Appointment(service: Arc<Service>, onpassed: EventHandler<Option<Passed>>) -> Element {
    let (words, state) = (words(), state());
    let (mut day, mut time) = (use_signal(String::new), use_signal(String::new));
    let mut wrong = use_signal(|| false);
    let make = move |_| {
        state.look_at_the_clock();
        let at = chosen(&day.peek(), &time.peek(), words.now());
        wrong.set(at.is_none());
        if let Some(at) = at {
            let entry = calendar(&service, &words.text("share-appointment"), at, words.now());
            spawn(async move { onpassed.call(state.pass_file(APPOINTMENT, entry).await) });
        }
    };
    rsx! {
        details { class: "code", "data-part": "share-appointment",
            summary { {words.text("share-appointment")} }
            div { class: "more",
                div { class: "field",
                    label { r#for: "appointment-day", {words.text("appointment-day")} }
                    input {
                        id: "appointment-day",
                        r#type: "date",
                        min: words.now().date_naive().to_string(),
                        "aria-invalid": wrong(),
                        oninput: move |event| day.set(event.value()),
                    }
                }
                div { class: "field",
                    label { r#for: "appointment-time", {words.text("appointment-time")} }
                    input {
                        id: "appointment-time",
                        r#type: "time",
                        "aria-invalid": wrong(),
                        oninput: move |event| time.set(event.value()),
                    }
                }
                if wrong() {
                    p { class: "handing-note", role: "alert", "data-passed": "appointment-wrong",
                        Icon { name: "alert" }
                        span { {words.text("appointment-wrong")} }
                    }
                }
                button {
                    class: "button wide",
                    r#type: "button",
                    "data-action": "share-appointment",
                    onclick: make,
                    Icon { name: "calendar" }
                    {words.text("appointment-make")}
                }
            }
        }
    }
}
