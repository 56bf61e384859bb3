//! Help that has no place and answers by telephone, what is urgent first.

use super::near::DataBroken;
use crate::domain::need::Need;
use crate::domain::service::{Nearby, Service};
use crate::ui::components::contact::CallButton;
use crate::ui::components::icon::Icon;
use crate::ui::components::listen::Listen;
use crate::ui::components::open_state::OpenLine;
use crate::ui::components::screen::Screen;
use crate::ui::components::service_link::ServiceLink;
use crate::ui::state::{Loaded, state};
use crate::ui::words::words;
use dioxus::prelude::*;
use std::sync::Arc;

/// Numbers to call.
#[component]
pub fn Emergency() -> Element {
    let (words, state) = (words(), state());
    rsx! {
        Screen { name: "emergency", title: words.text("emergency-title"),
            match state.everywhere() {
                Loaded::Ready(help) => rsx! {
                    Numbers { help }
                },
                Loaded::Waiting => rsx! {
                    p { class: "waiting", role: "status", {words.text("waiting")} }
                },
                Loaded::Failed(reason) => rsx! {
                    DataBroken { reason }
                },
            }
        }
    }
}

#[component]
fn Numbers(help: Vec<Nearby>) -> Element {
    let (words, is_totem) = (words(), state().is_totem());
    let (urgent, others): (Vec<_>, Vec<_>) =
        help.into_iter().partition(|nearby| nearby.service.needs.contains(Need::Emergency));
    rsx! {
        // A totem is no telephone.
        if !is_totem {
            p { class: "lead", {words.text("emergency-lead")} }
        }
        ul { class: "numbers",
            for nearby in urgent {
                Number { key: "{nearby.service.id}", nearby, urgent: true }
            }
        }
        if !others.is_empty() {
            h2 { {words.text("everywhere-title")} }
            ul { class: "numbers",
                for nearby in others {
                    Number { key: "{nearby.service.id}", nearby, urgent: false }
                }
            }
        }
    }
}

#[component]
fn Number(nearby: Nearby, urgent: bool) -> Element {
    let words = words();
    let aloud = words.aloud(&nearby);
    let Nearby { service, open, .. } = nearby;
    let kinds = words.kinds(&service).join(" · ");
    rsx! {
        li { class: "card", "data-id": "{service.id}", "data-urgent": urgent,
            div { class: "heard-head",
                div {
                    p { class: "card-kind", "{kinds}" }
                    Title { service: service.clone() }
                    OpenLine { open }
                }
                Listen { pieces: aloud, about: service.name.clone() }
            }
            for phone in service.phones.clone() {
                CallButton { key: "{phone.number}", phone }
            }
        }
    }
}

#[component]
fn Title(service: Arc<Service>) -> Element {
    rsx! {
        ServiceLink { class: "card-title", service: service.clone(),
            span { lang: "it", dir: "ltr", "{service.name}" }
            Icon { name: "chevron" }
        }
    }
}
