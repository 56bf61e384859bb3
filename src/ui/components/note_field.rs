//! The person's own words about a service.

use super::icon::Icon;
use crate::ui::state::state;
use crate::ui::words::words;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;

/// Longer than this no note is.
const MOST_LETTERS: usize = 2000;

/// Kept when the field is left, also together with the screen.
#[component]
pub fn NoteField(id: String) -> Element {
    let (words, state) = (words(), state());
    let mut typed = use_signal(|| None::<String>);
    let mut is_kept = use_signal(|| false);
    // What is typed and not written yet; it is there still when the screen is not.
    let unkept = use_hook(|| Rc::new(RefCell::new(None::<String>)));
    let (about, written) = (id.clone(), unkept.clone());
    let keep = move || {
        let (Some(note), id, unkept) = (written.take(), about.clone(), written.clone()) else {
            return;
        };
        spawn_forever(async move {
            let kept = state.write_note(&id, &note).await;
            if !kept {
                unkept.borrow_mut().get_or_insert(note);
            }
            // Where the screen is gone, there is nobody to tell.
            if let Ok(mut told) = is_kept.try_write() {
                *told = kept;
            }
        });
    };
    use_drop(keep.clone());
    let shown = typed.read().clone().unwrap_or_else(|| state.note(&id));
    rsx! {
        section { class: "part note-field",
            h2 {
                Icon { name: "note" }
                label { r#for: "my-note", {words.text("my-note")} }
            }
            textarea {
                id: "my-note",
                dir: "auto",
                rows: "3",
                maxlength: MOST_LETTERS as i64,
                autocomplete: "off",
                "aria-describedby": "my-note-why",
                value: shown,
                oninput: move |event| {
                    is_kept.set(false);
                    unkept.replace(Some(event.value()));
                    typed.set(Some(event.value()));
                },
                onchange: move |_| keep(),
            }
            p { id: "my-note-why", class: "detail", {words.text("my-note-why")} }
            p { class: "note-kept", role: "status",
                if is_kept() {
                    {words.text("note-kept")}
                }
            }
        }
    }
}
