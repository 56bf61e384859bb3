//! The page as an app of the device: one button where the browser has one, else step by step.

use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::state::{InstallWay, state};
use crate::ui::words::words;
use dioxus::prelude::*;

/// A step by hand: its picture in `install.svg`, and the message beside it.
type Step = (&'static str, &'static str);

const APPLE: &[Step] =
    &[("share", "install-share"), ("row", "install-home"), ("add", "install-add")];
const MENU: &[Step] = &[("menu", "install-menu"), ("choose", "install-choose")];

/// How the app is installed here, or that it is.
#[component]
pub fn Install() -> Element {
    let (words, state) = (words(), state());
    let way = state.install.read().way;
    rsx! {
        Screen { name: "install", title: words.text("install-title"),
            if !matches!(way, InstallWay::Done | InstallWay::Insecure) {
                p { class: "lead", {words.text("install-why")} }
            }
            match way {
                InstallWay::Done => rsx! {
                    p { class: "lead", role: "status", {words.text("install-done")} }
                },
                InstallWay::Ask => rsx! {
                    button {
                        class: "button wide",
                        r#type: "button",
                        "data-action": "install-now",
                        onclick: move |_| state.install_now(),
                        Icon { name: "receive" }
                        {words.text("install-now")}
                    }
                },
                InstallWay::Apple => rsx! {
                    Steps { steps: APPLE, otherwise: "install-safari" }
                },
                InstallWay::Menu => rsx! {
                    Steps { steps: MENU, otherwise: "install-elsewhere" }
                },
                InstallWay::Insecure => rsx! {
                    p { class: "lead", {words.text("install-insecure")} }
                },
            }
        }
    }
}

/// Pictures and words in their order, and what to do where the device shows something else.
#[component]
fn Steps(steps: &'static [Step], otherwise: &'static str) -> Element {
    let words = words();
    rsx! {
        ol { class: "steps",
            for (picture, message) in steps.iter().copied() {
                li { key: "{picture}", class: "step", "data-step": picture,
                    svg { class: "step-picture", "aria-hidden": "true", view_box: "0 0 160 100",
                        r#use { href: "install.svg#{picture}" }
                    }
                    p { {words.text(message)} }
                }
            }
        }
        p { {words.text(otherwise)} }
    }
}
