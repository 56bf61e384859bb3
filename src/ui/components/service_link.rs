//! The way to a service.

use crate::domain::service::Service;
use crate::ui::Route;
use crate::ui::state::state;
use dioxus::prelude::*;
use std::sync::Arc;

/// Opens this service. The id of one that somebody may have to hide stands in no address, which a
/// browser would remember.
#[component]
pub fn ServiceLink(class: &'static str, service: Arc<Service>, children: Element) -> Element {
    let state = state();
    let id = service.id.clone();
    let delicate = service.is_delicate();
    let to = if delicate { Route::Here {} } else { Route::Service { id: id.clone() } };
    let remember = move |_| {
        if delicate {
            state.show_here(&id);
        }
    };
    rsx! {
        Link { class, to, onclick: remember, {children} }
    }
}
