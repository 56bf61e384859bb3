//! One service: everything that is known of it, and nothing that is not.

use super::near::DataBroken;
use super::service_facts::{Facts, Origin};
use super::service_hours::HoursSection;
use super::service_sharing::{Sharing, TakeAlong};
use super::service_visits::VisitsSection;
use crate::domain::service::Nearby;
use crate::ui::Route;
use crate::ui::components::card::{Distance, Mobile, OnFoot, Verified, is_approximate};
use crate::ui::components::code::AddressCode;
use crate::ui::components::contact::{CallButton, Directions};
use crate::ui::components::icon::Icon;
use crate::ui::components::listen::Listen;
use crate::ui::components::note_field::NoteField;
use crate::ui::components::open_state::OpenLine;
use crate::ui::components::outside::Outside;
use crate::ui::components::save_button::SaveButton;
use crate::ui::components::screen::Screen;
use crate::ui::links;
use crate::ui::state::{Loaded, state};
use crate::ui::words::words;
use dioxus::prelude::*;

/// The service of this id.
#[component]
pub fn Service(id: ReadSignal<String>) -> Element {
    let (words, state) = (words(), state());
    match state.service(&id.read()) {
        Loaded::Ready(Some(nearby)) => rsx! {
            Known { key: "{id}", nearby }
        },
        Loaded::Ready(None) => rsx! {
            Screen { name: "not-found", title: words.text("service-gone-title"),
                p { {words.text("service-gone")} }
                Link { class: "button", to: Route::Near {},
                    Icon { name: "place" }
                    {words.text("to-the-list")}
                }
            }
        },
        Loaded::Waiting => rsx! {
            Screen { name: "service", title: words.text("waiting") }
        },
        Loaded::Failed(reason) => rsx! {
            Screen { name: "service", title: words.text("data-broken-title"),
                DataBroken { reason }
            }
        },
    }
}

#[component]
fn Known(nearby: Nearby) -> Element {
    let (words, is_totem) = (words(), state().is_totem());
    let service = nearby.service.clone();
    let need = service.main_need();
    let kinds = words.kinds(&service).join(" · ");
    let needs: Vec<String> = service.needs.iter().map(|need| words.need(need)).collect();
    let heading = rsx! {
        div { class: "service-head",
            span { class: "card-picture large", "data-need": need.code(),
                Icon { name: "need-{need}" }
            }
            div {
                p { class: "card-kind", "{kinds}" }
                h1 { tabindex: "-1", lang: "it", dir: "ltr", "{service.name}" }
                if let Some(organization) = &service.organization {
                    p { class: "card-organization", lang: "it", dir: "ltr", "{organization}" }
                }
            }
        }
    };
    rsx! {
        Screen { name: "service", title: service.name.clone(), heading,
            div { class: "service", "data-id": "{service.id}",
                div { class: "heard-head",
                    div {
                        p { class: "service-needs", {needs.join(" · ")} }
                        div { class: "card-facts",
                            OpenLine { open: nearby.open }
                        }
                        Mobile { service: service.clone() }
                    }
                    Listen { pieces: words.aloud(&nearby), about: service.name.clone() }
                }
                Contacts { nearby: nearby.clone() }
                if is_totem {
                    TakeAlong { service: service.clone() }
                    {print_button(&nearby)}
                } else {
                    div { class: "own-actions",
                        SaveButton { service: service.clone(), worded: true }
                    }
                }
                Where { nearby: nearby.clone() }
                if service.schedule.itinerant {
                    VisitsSection { service: service.clone() }
                } else {
                    HoursSection { schedule: service.schedule.clone() }
                }
                Facts { service: service.clone() }
                // In a list of one: what is typed about a service must not go on to the next.
                for id in (!is_totem).then(|| service.id.clone()) {
                    NoteField { key: "{id}", id }
                }
                Verified { line: words.verified(&service), verified: service.verified_on.is_some() }
                if !is_totem {
                    AddressCode {
                        address: state().address_of(&service.id),
                        title: words.text("code-title"),
                        why: words.text("code-why"),
                    }
                    Sharing { service: service.clone() }
                }
                Origin { service: service.clone() }
                if !is_totem {
                    Link {
                        class: "button quiet wide",
                        to: if service.is_delicate() { Route::ReportHere {} } else { Route::Report { id: service.id.clone() } },
                        "data-action": "report",
                        Icon { name: "alert" }
                        {words.text("report-title")}
                    }
                }
            }
        }
    }
}

/// Every way to get in touch, the telephone first.
#[component]
pub(super) fn Contacts(nearby: Nearby) -> Element {
    let (words, state) = (words(), state());
    let service = nearby.service;
    let way = links::directions(&service, state.maps()).filter(|_| !state.is_totem());
    let called = !service.phones.is_empty();
    rsx! {
        div { class: "contacts",
            for phone in service.phones.clone() {
                CallButton { key: "{phone.number}", phone }
            }
            if let Some(way) = way {
                Directions { way, quiet: called }
            }
            if let Some(number) = &service.whatsapp {
                Outside { class: "button quiet", href: links::whatsapp(number),
                    Icon { name: "whatsapp" }
                    span { class: "call-words",
                        span { {words.text("whatsapp")} }
                        if state.is_totem() {
                            bdi { class: "contact-text", dir: "ltr", "{number}" }
                        }
                    }
                }
            }
            if let Some(address) = &service.email {
                Outside { class: "button quiet", href: links::mail(address),
                    Icon { name: "mail" }
                    span { class: "call-words",
                        span { {words.text("mail")} }
                        bdi { class: "contact-text", dir: "ltr", "{address}" }
                    }
                }
            }
            if let Some(url) = &service.website {
                Outside { class: "button quiet", href: url.clone(),
                    Icon { name: "web" }
                    span { class: "call-words",
                        span { {words.text("website")} }
                        bdi { class: "contact-text", dir: "ltr", {links::readable(url)} }
                    }
                }
            }
        }
    }
}

/// Where it is, as far as that is known and may be told.
#[component]
pub(super) fn Where(nearby: Nearby) -> Element {
    let words = words();
    let distance = words.distance(&nearby);
    let approximate = is_approximate(&nearby.service);
    let place = nearby.service.place.clone();
    rsx! {
        section { class: "part",
            h2 {
                Icon { name: "place" }
                {words.text("where-title")}
            }
            match place {
                None => rsx! {
                    p { {words.text("where-everywhere")} }
                },
                Some(place) if place.hide_location => rsx! {
                    p { lang: "it", dir: "ltr", "{place.municipality}" }
                    p { class: "protected", {words.text("where-hidden")} }
                },
                Some(place) => rsx! {
                    address { lang: "it", dir: "ltr",
                        if let Some(name) = &place.name {
                            span { "{name}" }
                        }
                        if let Some(street) = &place.address {
                            span { "{street}" }
                        }
                        span {
                            if let Some(code) = &place.postal_code {
                                "{code} "
                            }
                            "{place.municipality}"
                        }
                    }
                    if let Some(distance) = distance {
                        Distance { distance, approximate }
                    }
                    OnFoot { nearby }
                    if approximate {
                        p { class: "approximate",
                            Icon { name: "alert" }
                            span { {words.text("approximate-position")} }
                        }
                    }
                },
            }
        }
    }
}

/// Where the totem has a printer.
#[cfg(all(
    feature = "handout",
    not(any(target_arch = "wasm32", target_os = "android", target_os = "ios"))
))]
fn print_button(nearby: &Nearby) -> Element {
    let has_printer = state().kiosk().is_some_and(|kiosk| kiosk.printer.is_some());
    rsx! {
        if has_printer {
            super::handout_paper::PrintService { nearby: nearby.clone() }
        }
    }
}

/// Nothing here can print by itself.
#[cfg(not(all(
    feature = "handout",
    not(any(target_arch = "wasm32", target_os = "android", target_os = "ios"))
)))]
fn print_button(_: &Nearby) -> Element {
    rsx! {}
}
