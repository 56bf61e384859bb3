//! One quiet line on the first screen: the page can be an app. Whoever says no is not asked again.

use super::icon::Icon;
use crate::ui::Route;
use crate::ui::words::words;
use dioxus::prelude::*;

/// The line, as a way to the screen that shows how, with a button to be rid of it.
#[component]
pub fn InstallOffer(onlater: EventHandler<()>) -> Element {
    let words = words();
    rsx! {
        div { class: "notice install-offer",
            Link { class: "offer", to: Route::Install {}, "data-action": "install",
                Icon { name: "receive" }
                span { {words.text("install-offer")} }
            }
            button {
                class: "button quiet",
                r#type: "button",
                "data-action": "install-later",
                onclick: move |_| onlater.call(()),
                {words.text("install-later")}
            }
        }
    }
}
