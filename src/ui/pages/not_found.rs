//! An address that leads nowhere.

use crate::ui::Route;
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::words::words;
use dioxus::prelude::*;

/// No such screen: says so and leads to the first one.
#[component]
pub fn NotFound(segments: Vec<String>) -> Element {
    let words = words();
    rsx! {
        Screen { name: "not-found", title: words.text("not-found-title"),
            p { {words.text("not-found")} }
            p { class: "detail", dir: "ltr", {format!("/{}", segments.join("/"))} }
            Link { class: "button", to: Route::Near {},
                Icon { name: "place" }
                {words.text("to-the-list")}
            }
        }
    }
}
