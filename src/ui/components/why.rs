//! Why the search found something.

use crate::domain::search::Reason;
use crate::locale::tongue;
use crate::ui::words::words;
use dioxus::prelude::*;

/// Stands for the word in the sentence, so that it can be marked as of its own language.
const WORD: &str = "\u{fffc}";

/// The reason as a sentence, its word in its own language and direction.
#[component]
pub fn Why(reason: Reason) -> Element {
    let words = words();
    let id = if reason.similar { "search-similar" } else { "search-why" };
    let sentence = words.format(id, &[("word", WORD.into())]);
    let (before, after) = sentence.split_once(WORD).unwrap_or((&sentence, ""));
    let rtl = tongue(&reason.tag).is_some_and(|tongue| tongue.rtl);
    rsx! {
        span { class: "row-note why", "data-similar": reason.similar,
            {before}
            bdi { lang: "{reason.tag}", dir: if rtl { "rtl" } else { "ltr" }, "{reason.word}" }
            {after}
        }
    }
}
