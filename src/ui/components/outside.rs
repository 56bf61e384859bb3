//! What leads out of the app: a link, and on a totem, which nobody leaves, its words alone.

use crate::ui::state::state;
use dioxus::prelude::*;

/// A link to `href` with this in it. `action` is for tests and styles.
#[component]
pub fn Outside(
    #[props(default)] class: &'static str,
    #[props(into)] href: String,
    #[props(default)] action: Option<&'static str>,
    #[props(default)] label: Option<String>,
    #[props(default)] lang: Option<&'static str>,
    children: Element,
) -> Element {
    let dir = lang.map(|_| "ltr");
    if state().is_totem() {
        return rsx! {
            span { class: "{class} words-alone", lang, dir, "data-told": action, {children} }
        };
    }
    rsx! {
        a {
            class: (!class.is_empty()).then_some(class),
            href,
            rel: "noopener noreferrer",
            lang,
            dir,
            "data-action": action,
            "aria-label": label,
            {children}
        }
    }
}
