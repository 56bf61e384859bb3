//! The star: saves a service, or no more, and what is said where that is not kept.

use super::icon::Icon;
use crate::domain::service::Service;
use crate::ui::state::{State, state};
use crate::ui::words::{Words, words};
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use std::sync::Arc;

/// Pressed while the service is saved; nothing on a totem, which saves nothing. On a card it is a picture whose name is read aloud; `worded` has
/// its word beside it.
#[component]
pub fn SaveButton(service: Arc<Service>, #[props(default)] worded: bool) -> Element {
    let (words, state) = (words(), state());
    let id = service.id.clone();
    let saved = use_memo(use_reactive!(|id| state.is_saved(&id)));
    let saved = saved();
    if state.is_totem() {
        return rsx! {};
    }
    let label = words.format("save-service", &[("name", service.name.as_str().into())]);
    let press = move |_| {
        let service = service.clone();
        // Whoever leaves the screen meanwhile has saved it all the same.
        spawn_forever(async move {
            match saved {
                true => state.unsave(&service.id).await,
                false => state.save(&service).await,
            }
        });
    };
    rsx! {
        button {
            class: if worded { "button quiet save" } else { "button quiet save bare" },
            r#type: "button",
            "data-action": "save",
            "aria-pressed": if saved { "true" } else { "false" },
            "aria-label": (!worded).then_some(label),
            onclick: press,
            Icon { name: if saved { "star-filled" } else { "star" } }
            if worded {
                span { {words.text(if saved { "saved" } else { "save" })} }
            }
        }
    }
}

/// Says that the device did not keep the last thing.
pub fn keep_failed(words: Words, state: State) -> Element {
    rsx! {
        div { class: "told", role: "alert",
            if *state.keep_failed.read() {
                p { class: "notice", "data-told": "keep-failed",
                    Icon { name: "alert" }
                    span { {words.text("keep-failed")} }
                }
            }
        }
    }
}
