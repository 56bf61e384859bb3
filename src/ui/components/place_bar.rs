//! Where the list is made for, and how to change that.

use super::icon::Icon;
use crate::platform::{Exactness, NoFix};
use crate::ui::Route;
use crate::ui::state::{Locating, Whereabouts};
use crate::ui::words::words;
use dioxus::prelude::*;

/// A fix older than this is told with its time.
const FRESH_MINUTES: i64 = 10;

/// The heading of the first screen: the place, and one tap to choose another.
#[component]
pub fn PlaceHeading(whereabouts: Whereabouts) -> Element {
    let words = words();
    let title = match &whereabouts {
        Whereabouts::NotChosen(town, _) => {
            words.format("showing-town", &[("town", town.as_str().into())])
        }
        Whereabouts::Town(town) => {
            words.format("near-town", &[("town", town.name.as_str().into())])
        }
        Whereabouts::Here { .. } => words.text("near-you"),
        Whereabouts::Totem { name, .. } => {
            words.format("totem-here-name", &[("name", name.as_str().into())])
        }
    };
    if matches!(whereabouts, Whereabouts::Totem { .. }) {
        // To be seen above every screen, in larger letters.
        return rsx! {
            h1 { class: "visually-hidden", tabindex: "-1", "{title}" }
        };
    }
    rsx! {
        div { class: "place-heading",
            h1 { tabindex: "-1", "{title}" }
            Link { class: "button quiet", to: Route::Town {}, "data-action": "choose-town",
                Icon { name: "place" }
                span { {words.text("change-place")} }
            }
        }
    }
}

/// Asks for a place, says why, or tells what came of asking. Nothing where a town was chosen.
#[component]
pub fn PositionCard(
    whereabouts: Whereabouts,
    locating: Locating,
    /// Whether a more exact position may be had for the asking.
    exacter: bool,
    onlocate: EventHandler<Exactness>,
) -> Element {
    let words = words();
    let sentence = match (locating, &whereabouts) {
        (Locating::Failed(reason), _) => Some(words.text(match reason {
            NoFix::Refused => "position-refused",
            NoFix::Blocked => "position-blocked",
            NoFix::Unavailable => "position-unavailable",
            NoFix::TimedOut => "position-timed-out",
            NoFix::Insecure => "position-insecure",
        })),
        (_, Whereabouts::NotChosen(..)) => Some(words.text("position-why")),
        (_, Whereabouts::Here { outside: true, .. }) => Some(words.text("position-outside")),
        (_, Whereabouts::Here { .. }) if exacter => Some(words.text("position-rough")),
        (_, Whereabouts::Here { at, .. }) if (words.now() - *at).num_minutes() >= FRESH_MINUTES => {
            let moment = words.moment(*at);
            Some(words.format("position-of", &[("moment", moment.as_str().into())]))
        }
        _ => None,
    };
    let asking = locating == Locating::Asking;
    let failed = matches!(locating, Locating::Failed(_));
    // Asking again would only be told the same.
    let may_ask = locating != Locating::Failed(NoFix::Insecure);
    let wanted = if exacter { Exactness::Fine } else { Exactness::Coarse };
    let label = match () {
        () if asking => "position-asking",
        () if failed => "try-again",
        () if exacter => "position-exactly",
        () => "use-position",
    };
    rsx! {
        if let Some(sentence) = sentence {
            section { class: "position-card", "data-failed": failed, "aria-label": words.text("position-title"),
                p {
                    role: if failed { "alert" },
                    "{sentence}"
                }
                div { class: "actions",
                    if may_ask {
                        button {
                            class: if failed { "button quiet" } else { "button" },
                            r#type: "button",
                            "data-action": "use-position",
                            "aria-busy": asking,
                            onclick: move |_| onlocate.call(wanted),
                            Icon { name: "locate" }
                            span { {words.text(label)} }
                        }
                    }
                    Link {
                        class: if failed { "button" } else { "button quiet" },
                        to: Route::Town {},
                        "data-action": "choose-town",
                        Icon { name: "map" }
                        span { {words.text("choose-town")} }
                    }
                }
            }
        }
    }
}
