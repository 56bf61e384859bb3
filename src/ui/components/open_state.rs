//! Open or not: a sign, a word, a colour.

use super::icon::Icon;
use crate::domain::schedule::OpenState;
use crate::ui::words::words;
use dioxus::prelude::*;

/// The state as one line. Unknown hours have a sign of their own and never look closed. Where the
/// screen is drawn for no moment in particular the line is there, and empty.
#[component]
pub fn OpenLine(open: ReadSignal<OpenState>) -> Element {
    let words = words();
    if words.timeless() {
        return rsx! {
            span { class: "open-state", "aria-hidden": true,
                Icon { name: "clock" }
                span { {"\u{a0}"} }
            }
        };
    }
    let open = *open.read();
    let sign = match open {
        OpenState::Open { .. } => "check-circle",
        OpenState::Closed { .. } => "x-circle",
        OpenState::Appointment => "calendar",
        OpenState::Unknown => "help-circle",
    };
    rsx! {
        span { class: "open-state", "data-open": open.code(),
            Icon { name: sign }
            span { {words.open(open)} }
        }
    }
}
