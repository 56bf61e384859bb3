//! The frame of one screen: its landmark and its one heading.

use super::icon::Icon;
use crate::ui::Route;
use crate::ui::state::state;
use crate::ui::words::words;
use dioxus::prelude::*;
use std::cell::Cell;
use std::rc::Rc;

/// How many screens were opened since the start.
#[derive(Clone, Default)]
pub struct Visits(Rc<Cell<u32>>);

/// The main landmark of a screen. `name` is for tests and styles. Its heading takes the focus
/// when the screen is opened from another one, so that a screen reader says where one is; a
/// screen that is left under a `place` is opened again where it was left.
#[component]
pub fn Screen(
    name: &'static str,
    #[props(into)] title: String,
    #[props(default)] heading: Option<Element>,
    #[props(default = true)] back: bool,
    #[props(default)] place: Option<String>,
    children: Element,
) -> Element {
    let visits = use_context::<Visits>();
    let is_totem = state().is_totem();
    let place = use_signal(|| place);
    let opened = visits.clone();
    use_effect(move || {
        opened.0.set(opened.0.get() + 1);
        arrive(name, place.peek().as_deref(), opened.0.get() > 1);
    });
    rsx! {
        main { class: "screen screen-{name}", id: "content", "data-screen": name,
            // A totem has that in its bar.
            if back && !is_totem {
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

/// To the top, or to where the screen was left; the heading focused if that is asked.
fn arrive(name: &str, place: Option<&str>, focus: bool) {
    let arrival = serde_json::json!({ "name": name, "place": place, "focus": focus });
    document::eval(&format!("const arrival = {arrival};{}", include_str!("arrive.js")));
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
