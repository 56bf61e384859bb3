//! The screens of a service that somebody may have to hide: their addresses do not say which.

use super::report::Report;
use super::service::Service;
use crate::ui::Route;
use crate::ui::components::screen::Screen;
use crate::ui::state::state;
use crate::ui::words::words;
use dioxus::prelude::*;

/// The service that was chosen last of these.
#[component]
pub fn Here() -> Element {
    match use_here() {
        Some(id) => rsx! {
            Service { id }
        },
        None => rsx! {
            Nothing {}
        },
    }
}

/// Something is wrong with it.
#[component]
pub fn ReportHere() -> Element {
    match use_here() {
        Some(id) => rsx! {
            Report { id }
        },
        None => rsx! {
            Nothing {}
        },
    }
}

/// Its id; none after a new start, which leads to the list.
fn use_here() -> Option<String> {
    let id = state().here.read().clone();
    let nothing = id.is_none();
    use_effect(use_reactive!(|nothing| {
        if nothing {
            navigator().replace(Route::Near {});
        }
    }));
    id
}

/// What is seen for the moment until the list is there.
#[component]
fn Nothing() -> Element {
    rsx! {
        Screen { name: "service", title: words().text("waiting") }
    }
}
