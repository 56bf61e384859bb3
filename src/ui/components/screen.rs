//! The frame of one screen: its landmark and its one heading.

use super::icon::Icon;
use crate::ui::Route;
use crate::ui::words::words;
use dioxus::prelude::*;
use std::cell::Cell;
use std::rc::Rc;

/// How many screens were opened since the start.
#[derive(Clone, Default)]
pub struct Visits(Rc<Cell<u32>>);

/// The main landmark of a screen. `name` is for tests and styles. Its heading takes the focus
/// when the screen is opened from another one, so that a screen reader says where one is.
#[component]
pub fn Screen(
    name: &'static str,
    #[props(into)] title: String,
    #[props(default)] heading: Option<Element>,
    #[props(default = true)] back: bool,
    children: Element,
) -> Element {
    let visits = use_context::<Visits>();
    let opened = visits.clone();
    use_effect(move || {
        opened.0.set(opened.0.get() + 1);
        if opened.0.get() > 1 {
            arrive();
        }
    });
    rsx! {
        main { class: "screen screen-{name}", id: "content", "data-screen": name,
            if back {
                Back { visits }
            }
            {
                heading.unwrap_or_else(|| rsx! {
                    h1 { tabindex: "-1", "{title}" }
                })
            }
            {children}
        }
    }
}

/// To the top, the heading focused. On the web the browser's history has put the page where it
/// belongs already.
fn arrive() {
    let top = if cfg!(target_arch = "wasm32") { "" } else { "scrollTo(0, 0);" };
    document::eval(&format!(
        "{top} document.querySelector('main h1')?.focus({{ preventScroll: true }});"
    ));
}

/// One step back, or to the first screen for whoever came in by another door.
#[component]
fn Back(visits: Visits) -> Element {
    let words = words();
    let go = move |_| {
        let navigator = navigator();
        if visits.0.get() > 1 && navigator.can_go_back() {
            navigator.go_back();
        } else {
            navigator.push(Route::Near {});
        }
    };
    rsx! {
        button { class: "back", r#type: "button", "data-action": "back", onclick: go,
            Icon { name: "back" }
            {words.text("back")}
        }
    }
}

impl PartialEq for Visits {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
