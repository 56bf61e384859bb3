//! The button that puts the handout on paper: as a file where the program can set letters, else through
//! the browser's own printing.

#[cfg(all(feature = "handout", not(target_arch = "wasm32")))]
pub use file::MakeHandout;
#[cfg(all(
    feature = "handout",
    not(any(target_arch = "wasm32", target_os = "android", target_os = "ios"))
))]
pub use file::PrintService;
#[cfg(not(all(feature = "handout", not(target_arch = "wasm32"))))]
pub use sheet::MakeHandout;

#[cfg(all(feature = "handout", not(target_arch = "wasm32")))]
mod file {
    #[cfg(not(any(target_os = "android", target_os = "ios")))]
    use crate::domain::service::Nearby;
    use crate::ui::components::icon::Icon;
    use crate::ui::state::{Made, state};
    use crate::ui::words::words;
    use dioxus::prelude::*;

    /// Makes the file and hands it over.
    #[component]
    pub fn MakeHandout() -> Element {
        let (words, state) = (words(), state());
        let mut made = use_signal(|| None::<Made>);
        let make = move |_| async move {
            made.set(Some(Made::Working));
            let went = state.hand_out().await;
            made.set(went);
        };
        rsx! {
            button {
                class: "button wide",
                r#type: "button",
                disabled: made() == Some(Made::Working),
                "data-action": "make-handout",
                onclick: make,
                Icon { name: "document" }
                {words.text("handout-make")}
            }
            MadeNote { made: made() }
        }
    }

    /// Puts a service on the totem's own paper.
    #[cfg(not(any(target_os = "android", target_os = "ios")))]
    #[component]
    pub fn PrintService(nearby: Nearby) -> Element {
        let (words, state) = (words(), state());
        let mut made = use_signal(|| None::<Made>);
        let print = move |_| {
            let nearby = nearby.clone();
            async move {
                made.set(Some(Made::Working));
                let went = state.print(nearby).await;
                made.set(Some(went));
            }
        };
        rsx! {
            button {
                class: "button wide",
                r#type: "button",
                disabled: made() == Some(Made::Working),
                "data-action": "print",
                onclick: print,
                Icon { name: "document" }
                {words.text("totem-print")}
            }
            MadeNote { made: made() }
        }
    }

    /// How it goes, or went.
    #[component]
    fn MadeNote(made: Option<Made>) -> Element {
        let words = words();
        let (id, icon, role) = match made {
            None => return rsx! {},
            Some(Made::Working) => ("handout-working", "info", "status"),
            Some(Made::Given) => ("share-given", "check-circle", "status"),
            Some(Made::NoLetters) => ("handout-no-letters", "alert", "alert"),
            Some(Made::NotGiven) => ("handout-not-made", "alert", "alert"),
        };
        rsx! {
            p { class: "handing-note", role, "data-made": id,
                Icon { name: icon }
                span { {words.text(id)} }
            }
        }
    }
}

#[cfg(not(all(feature = "handout", not(target_arch = "wasm32"))))]
mod sheet {
    use crate::handout::content::Sheet;
    use crate::ui::components::icon::Icon;
    use crate::ui::components::print_sheet::{PRINT, PrintSheet};
    use crate::ui::state::{Shared, state};
    use crate::ui::words::words;
    use dioxus::prelude::*;

    /// Draws the sheet, which only paper shows, and prints it.
    #[component]
    pub fn MakeHandout() -> Element {
        let (words, state) = (words(), state());
        let mut sheet = use_signal(|| None::<Shared<Sheet>>);
        let mut failed = use_signal(|| false);
        let make = move |_| async move {
            let drawn = state.handout_sheet().await;
            failed.set(drawn.is_none());
            let is_drawn = drawn.is_some();
            sheet.set(drawn);
            if is_drawn {
                document::eval(PRINT);
            }
        };
        let is_small = state.outreach.read().is_small;
        let current = sheet.read().clone();
        rsx! {
            button {
                class: "button wide",
                r#type: "button",
                "data-action": "make-handout",
                onclick: make,
                Icon { name: "document" }
                {words.text("handout-print")}
            }
            if failed() {
                p { class: "handing-note", role: "alert", "data-made": "handout-not-made",
                    Icon { name: "alert" }
                    span { {words.text("handout-not-made")} }
                }
            }
            if let Some(sheet) = current {
                PrintSheet { sheet, small: is_small }
            }
        }
    }
}
