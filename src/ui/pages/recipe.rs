//! An innocent page for whoever had to leave another one at once.

use crate::ui::Route;
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::words::words;
use dioxus::prelude::*;

/// A recipe, as it could stand anywhere. The mark at its end leads back.
#[component]
pub fn Recipe() -> Element {
    let words = words();
    let title = words.text("recipe-title");
    let named = title.clone();
    use_effect(move || name_document(&named));
    use_drop(|| name_document("Passi"));
    rsx! {
        Screen { name: "recipe", title, back: false,
            p { class: "lead", {words.text("recipe-lead")} }
            h2 { {words.text("recipe-take-title")} }
            p { {words.text("recipe-take")} }
            h2 { {words.text("recipe-make-title")} }
            p { {words.text("recipe-make")} }
            Link { class: "mark", to: Route::Near {}, "aria-label": words.text("app-name"),
                Icon { name: "passi" }
            }
        }
    }
}

/// The name under which a browser remembers what is on the screen.
fn name_document(name: &str) {
    document::eval(&format!("document.title = {};", serde_json::json!(name)));
}
