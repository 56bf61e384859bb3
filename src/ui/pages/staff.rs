//! The staff of the place where a totem stands: their PIN, and what they can do.

use crate::ui::components::freshness::FreshnessLine;
use crate::ui::components::icon::Icon;
use crate::ui::components::totem_bar::TotemBand;
use crate::ui::state::{UnseenNear, state};
use crate::ui::words::words;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;

/// How many digits a PIN has at most.
const MOST_DIGITS: usize = 12;

/// What stands around both.
#[component]
fn Inside(name: &'static str, title: String, children: Element) -> Element {
    let (words, state) = (words(), state());
    let place = state.kiosk().map(|kiosk| kiosk.name.clone()).unwrap_or_default();
    rsx! {
        div {
            class: "app",
            lang: words.tag(),
            dir: words.dir(),
            "data-drawn": "yes",
            "data-posture": "kiosk",
            TotemBand { name: place }
            main { class: "screen screen-{name}", "data-screen": name,
                h1 { tabindex: "-1", "{title}" }
                {children}
                button {
                    class: "button quiet wide",
                    r#type: "button",
                    "data-action": "finish",
                    onclick: move |_| {
                        spawn_forever(state.end_visit());
                    },
                    Icon { name: "exit" }
                    {words.text("totem-finish")}
                }
            }
        }
    }
}

/// Asks for the PIN, with keys of its own. What is typed is shown as dots.
#[component]
pub fn Pin() -> Element {
    let (words, state) = (words(), state());
    let mut pin = use_signal(String::new);
    let is_locked = state.is_locked();
    let told = match state.is_pin_wrong() {
        _ if is_locked => Some("totem-pin-locked"),
        true => Some("totem-pin-wrong"),
        false => None,
    };
    rsx! {
        Inside { name: "pin", title: words.text("totem-pin"),
            p { class: "pin-dots", "aria-hidden": "true", {"●".repeat(pin.read().len())} }
            p { class: "pin-told", role: "alert",
                if let Some(id) = told {
                    {words.text(id)}
                }
            }
            div { class: "pin-pad", dir: "ltr",
                for digit in '0'..='9' {
                    button {
                        key: "{digit}",
                        class: "key",
                        r#type: "button",
                        disabled: is_locked,
                        "data-key": "{digit}",
                        onclick: move |_| {
                            if pin.peek().len() < MOST_DIGITS {
                                pin.with_mut(|pin| pin.push(digit));
                            }
                        },
                        "{digit}"
                    }
                }
                button {
                    class: "key",
                    r#type: "button",
                    "data-key": "back",
                    "aria-label": words.text("totem-key-delete"),
                    onclick: move |_| {
                        pin.with_mut(String::pop);
                    },
                    Icon { name: "back" }
                }
                button {
                    class: "key",
                    r#type: "button",
                    disabled: is_locked,
                    "data-key": "enter",
                    "aria-label": words.text("totem-pin-enter"),
                    onclick: move |_| state.try_pin(&pin.take()),
                    Icon { name: "check-circle" }
                }
            }
        }
    }
}

/// How old the data is, and the way out.
#[component]
pub fn Staff() -> Element {
    let (words, state) = (words(), state());
    let mut is_let_out = use_signal(|| false);
    rsx! {
        Inside { name: "staff", title: words.text("totem-staff"),
            if let Some(freshness) = state.freshness() {
                FreshnessLine {
                    freshness,
                    unseen: UnseenNear::default(),
                    linked: false,
                    onask: move |ask| {
                        spawn_forever(state.sync(ask));
                    },
                }
            }
            if is_let_out() {
                p { class: "notice", role: "status",
                    Icon { name: "info" }
                    span { {words.text("totem-let-out")} }
                }
            }
            button {
                class: "button wide",
                r#type: "button",
                "data-action": "leave",
                onclick: move |_| is_let_out.set(!state.leave_totem()),
                Icon { name: "close" }
                {words.text("totem-leave")}
            }
        }
    }
}
