//! The code of the path that was prepared, for the camera of the person's phone.

use super::path_compose::ThrowAway;
use super::service_sharing::PassedNote;
use crate::ui::Route;
use crate::ui::components::code::CodePicture;
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::state::{Passed, state};
use crate::ui::words::words;
use dioxus::prelude::*;

/// The code, the file, and throwing all of it away. Without a path, the screen that prepares one.
#[component]
pub fn ComposeCode() -> Element {
    let (words, state) = (words(), state());
    let mut passed = use_signal(|| None::<Passed>);
    let path = state.drafted();
    let address = state.address_of_path(&path);
    let nothing = address.is_none();
    use_effect(use_reactive!(|nothing| {
        if nothing {
            navigator().replace(Route::Compose {});
        }
    }));
    let Some(address) = address else {
        return rsx! {
            Screen { name: "compose-code", title: words.text("waiting") }
        };
    };
    let hand_over = move |_| {
        let path = path.clone();
        spawn(async move { passed.set(state.pass_path(path).await) });
    };
    rsx! {
        Screen { name: "compose-code", title: words.text("path-show"),
            CodePicture { says: address, label: words.text("path-show"), wide: true }
            p { class: "lead", {words.text("path-show-why")} }
            button {
                class: "button quiet wide",
                r#type: "button",
                "data-action": "path-file",
                onclick: hand_over,
                Icon { name: "share" }
                {words.text("path-file")}
            }
            PassedNote { passed: passed() }
            p { {words.text("path-memory")} }
            ThrowAway {}
        }
    }
}
