//! One service in a list.

use super::contact::Actions;
use super::icon::Icon;
use super::open_state::OpenLine;
use super::save_button::SaveButton;
use super::service_link::ServiceLink;
use super::why::Why;
use crate::domain::search::Reason;
use crate::domain::service::{Nearby, Service};
use crate::platform::Maps;
use crate::ui::state::state;
use crate::ui::words::words;
use dioxus::prelude::*;
use std::sync::Arc;

/// How many languages a card names before it says how many more there are.
const NAMED_LANGUAGES: usize = 4;

/// The card: its title opens the service from anywhere on it, its two buttons act at once.
/// `grouped` leaves out what the heading above several cards already says; `reason` is why a search
/// found it, `below` what stands at its end.
#[component]
pub fn Card(
    nearby: Nearby,
    maps: Maps,
    #[props(default)] grouped: bool,
    #[props(default)] reason: Option<Reason>,
    #[props(default)] below: Option<Element>,
) -> Element {
    let words = words();
    let service = &nearby.service;
    let need = service.main_need();
    let distance = words.distance(&nearby).filter(|_| !grouped);
    let kinds = words.kinds(service);
    rsx! {
        li { class: "card", "data-id": "{service.id}", "data-need": need.code(),
            div { class: "card-head",
                span { class: "card-picture", "data-need": need.code(),
                    Icon { name: "need-{need}" }
                }
                div { class: "card-titles",
                    p { class: "card-kind", {kinds.join(" · ")} }
                    ServiceLink { class: "card-title", service: service.clone(),
                        span { lang: "it", dir: "ltr", "{service.name}" }
                    }
                    if let Some(organization) = &service.organization {
                        p { class: "card-organization", lang: "it", dir: "ltr", "{organization}" }
                    }
                }
                SaveButton { service: service.clone() }
            }
            if let Some(reason) = reason {
                Why { reason }
            }
            div { class: "card-facts",
                OpenLine { open: nearby.open }
                if let Some(distance) = distance {
                    Distance { distance, approximate: is_approximate(service) }
                    OnFoot { nearby: nearby.clone() }
                }
            }
            Mobile { service: service.clone() }
            Spoken { languages: service.languages.clone() }
            Verified { line: words.verified(service), verified: service.verified_on.is_some() }
            Actions { service: service.clone(), maps }
            {below}
        }
    }
}

/// That a desk comes and goes, and when it is there next.
#[component]
pub fn Mobile(service: Arc<Service>) -> Element {
    let words = words();
    let next = words.next_visit(&service).filter(|_| !words.timeless());
    rsx! {
        if service.schedule.itinerant {
            p { class: "mobile-desk",
                Icon { name: "calendar" }
                span {
                    strong { {words.text("mobile-desk")} }
                    if let Some(next) = next {
                        " {next}"
                    }
                }
            }
        }
    }
}

/// Whether the point is less than a street known.
pub fn is_approximate(service: &Service) -> bool {
    service.position().is_some_and(|(_, precision)| precision.is_approximate())
}

/// How far, with the sign of how well that is known.
#[component]
pub fn Distance(distance: String, approximate: bool) -> Element {
    rsx! {
        span { class: "distance", "data-approximate": approximate,
            Icon { name: if approximate { "map" } else { "place" } }
            bdi { "{distance}" }
        }
    }
}

/// How long the way is on foot, for whoever stands at a totem: it is there that they go from.
#[component]
pub fn OnFoot(nearby: Nearby) -> Element {
    let words = words();
    let told = words.on_foot(&nearby).filter(|_| state().is_totem());
    rsx! {
        if let Some(told) = told {
            span { class: "on-foot",
                Icon { name: "passi" }
                "{told}"
            }
        }
    }
}

/// Verified or not.
#[component]
pub fn Verified(line: String, verified: bool) -> Element {
    rsx! {
        p { class: "verified", "data-verified": verified,
            Icon { name: if verified { "verified" } else { "info" } }
            span { "{line}" }
        }
    }
}

/// The first languages spoken there, and how many more.
#[component]
fn Spoken(languages: Vec<String>) -> Element {
    let words = words();
    let named: Vec<String> =
        languages.iter().take(NAMED_LANGUAGES).map(|code| words.coded("spoken", code)).collect();
    let more = languages.len().saturating_sub(NAMED_LANGUAGES);
    rsx! {
        if !named.is_empty() {
            p { class: "spoken",
                Icon { name: "language" }
                span {
                    {named.join(" · ")}
                    if more > 0 {
                        " "
                        {words.format("languages-more", &[("count", more.into())])}
                    }
                }
            }
        }
    }
}
