//! How copying, taking back or erasing went, in one sentence.

use super::icon::Icon;
use crate::ui::state::Keeping;
use crate::ui::words::words;
use dioxus::prelude::*;

/// The sentence; nothing where nobody did any.
#[component]
pub fn KeepingNote(keeping: Keeping) -> Element {
    let words = words();
    let (id, icon) = match keeping {
        Keeping::Idle => return rsx! {},
        Keeping::Working => ("waiting", "clock"),
        Keeping::Copied => ("copy-done", "check-circle"),
        Keeping::Cancelled => ("share-cancelled", "info"),
        Keeping::Impossible | Keeping::NotCopied => ("share-not-given", "alert"),
        Keeping::Taken(_) => ("copy-taken", "check-circle"),
        Keeping::Refused => ("copy-refused", "alert"),
        Keeping::NeedsNewerApp => ("copy-newer", "info"),
        Keeping::NotKept => ("keep-failed", "alert"),
        Keeping::Erased => ("erased", "check-circle"),
        Keeping::NotErased => ("erase-failed", "alert"),
    };
    let sentence = match keeping {
        Keeping::Taken(count) => words.format(id, &[("count", count.into())]),
        _ => words.text(id),
    };
    let warns = icon == "alert";
    rsx! {
        p {
            class: "handing-note",
            role: if warns { "alert" } else { "status" },
            "data-keeping": id,
            Icon { name: icon }
            span { "{sentence}" }
        }
    }
}
