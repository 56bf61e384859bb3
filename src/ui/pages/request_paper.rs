//! The button that puts a request on paper: as a file where the program can set letters, else through
//! the browser's own printing.

#[cfg(all(feature = "handout", not(target_arch = "wasm32")))]
pub use file::RequestPaper;
#[cfg(not(all(feature = "handout", not(target_arch = "wasm32"))))]
pub use sheet::RequestPaper;

#[cfg(all(feature = "handout", not(target_arch = "wasm32")))]
mod file {
    use crate::domain::mediation::Letter;
    use crate::ui::components::icon::Icon;
    use crate::ui::state::{Made, state};
    use crate::ui::words::words;
    use dioxus::prelude::*;

    /// Makes the file and hands it over.
    #[component]
    pub fn RequestPaper(letter: Letter) -> Element {
        let (words, state) = (words(), state());
        let mut made = use_signal(|| None::<Made>);
        let make = move |_| {
            let letter = letter.clone();
            async move {
                made.set(Some(Made::Working));
                let went = state.request_on_paper(letter).await;
                made.set(went);
            }
        };
        let told = match made() {
            None => None,
            Some(Made::Working) => Some(("waiting", "info", "status")),
            Some(Made::Given) => Some(("share-given", "check-circle", "status")),
            Some(Made::NoLetters | Made::NotGiven) => Some(("mediation-no-pdf", "alert", "alert")),
        };
        rsx! {
            button {
                class: "button quiet wide",
                r#type: "button",
                disabled: made() == Some(Made::Working),
                "data-action": "request-paper",
                onclick: make,
                Icon { name: "document" }
                {words.text("handout-make")}
            }
            if let Some((id, icon, role)) = told {
                p { class: "handing-note", role, "data-made": id,
                    Icon { name: icon }
                    span { {words.text(id)} }
                }
            }
        }
    }
}

#[cfg(not(all(feature = "handout", not(target_arch = "wasm32"))))]
mod sheet {
    use crate::domain::mediation::Letter;
    use crate::handout::letter_lines;
    use crate::ui::components::icon::Icon;
    use crate::ui::components::print_sheet::{PRINT, PrintLines};
    use crate::ui::words::words;
    use dioxus::prelude::*;

    /// Draws the request as only paper shows it, and prints it.
    #[component]
    pub fn RequestPaper(letter: Letter) -> Element {
        let words = words();
        rsx! {
            button {
                class: "button quiet wide",
                r#type: "button",
                "data-action": "request-paper",
                onclick: |_| {
                    document::eval(PRINT);
                },
                Icon { name: "document" }
                {words.text("handout-print")}
            }
            PrintLines { lines: letter_lines(&letter) }
        }
    }
}
