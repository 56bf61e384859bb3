//! Buttons that call, write and show the way.

use super::icon::Icon;
use super::outside::Outside;
use crate::domain::phone::Phone;
use crate::domain::service::Service;
use crate::platform::Maps;
use crate::ui::links;
use crate::ui::state::state;
use crate::ui::words::words;
use dioxus::prelude::*;
use std::sync::Arc;

/// The two buttons of a card: call the first number, and go there. A totem does neither.
#[component]
pub fn Actions(service: Arc<Service>, maps: Maps) -> Element {
    let words = words();
    let does_neither = state().is_totem();
    let phone = service.phones.first().filter(|_| !does_neither);
    let way = links::directions(&service, maps).filter(|_| !does_neither);
    rsx! {
        if phone.is_some() || way.is_some() {
            div { class: "actions",
                if let Some(phone) = phone {
                    a {
                        class: "button",
                        href: links::call(&phone.number),
                        "data-action": "call",
                        "aria-label": words.format("call-number", &[("number", phone.grouped().as_str().into())]),
                        Icon { name: "phone" }
                        span { {words.text("call")} }
                    }
                }
                if let Some(way) = way {
                    Directions { way, quiet: phone.is_some() }
                }
            }
        }
    }
}

/// The way there, in the device's maps.
#[component]
pub fn Directions(way: String, quiet: bool) -> Element {
    let words = words();
    rsx! {
        a {
            class: if quiet { "button quiet" } else { "button" },
            href: "{way}",
            rel: "noopener noreferrer",
            "data-action": "directions",
            Icon { name: "directions" }
            span { {words.text("directions")} }
        }
    }
}

/// A number as a large button: what it is for, and the number to read or dictate.
#[component]
pub fn CallButton(phone: Phone, #[props(default)] label: Option<String>) -> Element {
    let words = words();
    rsx! {
        Outside { class: "button call-button", href: links::call(&phone.number), action: "call",
            Icon { name: "phone" }
            span { class: "call-words",
                span { {label.unwrap_or_else(|| words.text("call"))} }
                bdi { class: "number", dir: "ltr", {phone.grouped()} }
                if let Some(note) = &phone.note {
                    span { class: "call-note", lang: "it", dir: "ltr", "{note}" }
                }
            }
        }
    }
}
