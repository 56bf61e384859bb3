//! What happens with what the app knows of a person: nothing leaves the device.

use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::words::words;
use dioxus::prelude::*;

/// The promises, one a line.
#[component]
pub fn Privacy() -> Element {
    let words = words();
    rsx! {
        Screen { name: "privacy", title: words.text("privacy-title"),
            p { class: "lead", {words.text("privacy-lead")} }
            ul { class: "promises",
                li { Icon { name: "locate" } span { {words.text("privacy-position")} } }
                li { Icon { name: "verified" } span { {words.text("privacy-nobody")} } }
                li { Icon { name: "everywhere" } span { {words.text("privacy-network")} } }
                li { Icon { name: "map" } span { {words.text("privacy-maps")} } }
                li { Icon { name: "document" } span { {words.text("privacy-kept")} } }
                li { Icon { name: "star" } span { {words.text("privacy-saved")} } }
                li { Icon { name: "directions" } span { {words.text("privacy-path")} } }
                li { Icon { name: "external" } span { {words.text("privacy-outside")} } }
            }
        }
    }
}
