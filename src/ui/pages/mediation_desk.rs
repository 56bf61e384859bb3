//! One desk that sends mediators: what it makes public of its work, its languages, how many hours are
//! left, and what else there is when none are.

use super::near::DataBroken;
use super::service::Contacts;
use super::service_facts::{Facts, Origin};
use crate::domain::mediation::{Desk, Paragraph};
use crate::domain::schedule::OpenState;
use crate::domain::service::Nearby;
use crate::platform::Maps;
use crate::ui::Route;
use crate::ui::components::card::Verified;
use crate::ui::components::form_field::told;
use crate::ui::components::groups::Cards;
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::state::{Loaded, state};
use crate::ui::words::{Words, words};
use dioxus::prelude::*;

/// The desk of this id.
#[component]
pub fn MediationDesk(id: String) -> Element {
    known(state().desk(&id), shown)
}

/// What `shown` draws of a desk, or why it cannot be drawn.
pub(super) fn known(desk: Loaded<Option<Desk>>, shown: impl FnOnce(Desk) -> Element) -> Element {
    let words = words();
    match desk {
        Loaded::Ready(Some(desk)) => shown(desk),
        Loaded::Ready(None) => rsx! {
            Gone {}
        },
        Loaded::Waiting => rsx! {
            Screen { name: "mediation", title: words.text("waiting") }
        },
        Loaded::Failed(reason) => rsx! {
            Screen { name: "mediation", title: words.text("data-broken-title"),
                DataBroken { reason }
            }
        },
    }
}

/// A desk or a request that is not there any more.
#[component]
pub(super) fn Gone() -> Element {
    let words = words();
    rsx! {
        Screen { name: "not-found", title: words.text("mediation-title"),
            p { {words.text("mediation-gone")} }
            Link { class: "button", to: Route::Mediation {}, "data-action": "mediation",
                Icon { name: "language" }
                {words.text("mediation-title")}
            }
        }
    }
}

fn shown(desk: Desk) -> Element {
    let (words, state) = (words(), state());
    let (name, office) = (desk.name.clone(), desk.office.clone());
    let heading = rsx! {
        div {
            h1 { tabindex: "-1", lang: "it", dir: "ltr", "{name}" }
            p { class: "card-organization", lang: "it", dir: "ltr", "{office}" }
        }
    };
    let (service, used_up) = (desk.what.clone(), desk.is_used_up());
    let nearby = Nearby { service: service.clone(), distance_m: None, open: OpenState::Unknown };
    rsx! {
        Screen { name: "mediation-desk", title: desk.name.clone(), heading,
            div { class: "service", "data-id": "{desk.id}",
                p { class: "when", "data-hours": if used_up { "none" } else { "some" },
                    Icon { name: if used_up { "x-circle" } else { "clock" } }
                    span { {words.budget(&desk)} }
                }
                if let Some(hours) = desk.answers_within_h {
                    p { {words.format("mediation-answers-within", &[("hours", hours.into())])} }
                }
                if used_up {
                    {instead(words, state.instead_of(&desk), state.maps())}
                }
                Link {
                    class: if used_up { "button quiet wide" } else { "button wide" },
                    to: Route::MediationAsk { id: desk.id.clone() },
                    "data-action": "mediation-ask",
                    Icon { name: "note" }
                    {words.text("mediation-ask")}
                }
                Contacts { nearby }
                for paragraph in &desk.sheet {
                    {sheet_part(words, paragraph)}
                }
                Facts { service: service.clone() }
                Verified { line: words.verified(&service), verified: service.verified_on.is_some() }
                Origin { service }
            }
        }
    }
}

/// One paragraph of what the desk makes public of its work.
fn sheet_part(words: Words, paragraph: &Paragraph) -> Element {
    rsx! {
        section { class: "part", "data-part": "sheet",
            h2 {
                Icon { name: "info" }
                {told(words, &paragraph.label)}
            }
            p { {told(words, &paragraph.text)} }
        }
    }
}

/// No hours: what else there is.
fn instead(words: Words, services: Vec<Nearby>, maps: Maps) -> Element {
    rsx! {
        section { class: "far", "data-part": "instead",
            p { {words.text("mediation-instead-why")} }
            if !services.is_empty() {
                h2 { {words.text("mediation-instead")} }
                Cards { cards: services, maps }
            }
        }
    }
}
