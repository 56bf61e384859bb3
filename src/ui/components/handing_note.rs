//! How handing the data over or receiving it went, in one sentence that says what to do.

use super::icon::Icon;
use crate::ui::state::Handing;
use crate::ui::words::words;
use dioxus::prelude::*;

/// The sentence; nothing where nobody did either.
#[component]
pub fn HandingNote(handing: Handing) -> Element {
    let words = words();
    let (id, icon) = match handing {
        Handing::Idle => return rsx! {},
        Handing::Working => ("waiting", "clock"),
        Handing::Given => ("share-done", "check-circle"),
        Handing::Cancelled => ("share-cancelled", "info"),
        Handing::NothingToGive => ("share-nothing", "info"),
        Handing::Impossible => ("share-impossible", "info"),
        Handing::NotGiven => ("share-failed", "alert"),
        Handing::Arrived { .. } => ("receive-arrived", "check-circle"),
        Handing::Same => ("receive-same", "check-circle"),
        Handing::Older => ("receive-older", "info"),
        Handing::Refused => ("receive-refused", "alert"),
        Handing::Unreadable => ("receive-unreadable", "alert"),
        Handing::OtherFeed => ("receive-other-feed", "info"),
        Handing::NeedsNewerApp => ("receive-newer-app", "info"),
        Handing::ForNow => ("receive-for-now", "info"),
        Handing::NotKept => ("receive-not-kept", "alert"),
        Handing::Busy => ("receive-busy", "clock"),
        Handing::NoFeed => ("receive-no-feed", "info"),
    };
    let sentence = match handing {
        Handing::Arrived { added, changed } => {
            words.format(id, &[("added", added.into()), ("changed", changed.into())])
        }
        _ => words.text(id),
    };
    let warns = icon == "alert";
    rsx! {
        p {
            class: "handing-note",
            role: if warns { "alert" } else { "status" },
            "data-handing": id,
            Icon { name: icon }
            span { "{sentence}" }
        }
    }
}
