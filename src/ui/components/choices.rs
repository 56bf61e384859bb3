//! One of a few choices.

use super::icon::Icon;
use dioxus::prelude::*;

/// One choice: the code that is told when it is chosen, its words, and perhaps a picture.
#[derive(Clone, PartialEq)]
pub struct Choice {
    /// Its code.
    pub code: &'static str,
    /// Its words.
    pub label: String,
    /// Its picture.
    pub icon: Option<&'static str>,
}

/// The choices under their `title`, of which this `chosen` one is on. What is among the `children`
/// stands below.
#[component]
pub fn Choices(
    name: &'static str,
    title: String,
    choices: Vec<Choice>,
    chosen: &'static str,
    onchoose: EventHandler<&'static str>,
    children: Element,
) -> Element {
    rsx! {
        fieldset { class: "choices", "data-choices": name,
            legend { "{title}" }
            for Choice { code, label, icon } in choices {
                label { key: "{code}", class: "choice", "data-choice": code,
                    input {
                        r#type: "radio",
                        name,
                        value: code,
                        checked: code == chosen,
                        onchange: move |_| onchoose.call(code),
                    }
                    if let Some(icon) = icon {
                        Icon { name: icon }
                    }
                    span { "{label}" }
                }
            }
            {children}
        }
    }
}
