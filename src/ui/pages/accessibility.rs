//! The accessibility declaration, in the order in which Italian public bodies publish theirs. It
//! claims no more than the tests show.

use crate::ui::components::screen::Screen;
use crate::ui::words::words;
use chrono::NaiveDate;
use dioxus::prelude::*;

/// The day of the self-assessment: year, month, day.
const ASSESSED: (i32, u32, u32) = (2026, 11, 26);

/// The parts by their titles, each with its sentences.
const PARTS: [(&str, &[&str]); 4] = [
    ("accessibility-status-title", &["accessibility-status"]),
    (
        "accessibility-not-title",
        &[
            "accessibility-not-map",
            "accessibility-not-source",
            "accessibility-not-voice",
            "accessibility-not-translation",
        ],
    ),
    ("accessibility-how-title", &["accessibility-how"]),
    (
        "accessibility-tell-title",
        &["accessibility-tell-none", "accessibility-ombudsman", "accessibility-ombudsman-link"],
    ),
];

/// The declaration.
#[component]
pub fn Accessibility() -> Element {
    let words = words();
    let (year, month, day) = ASSESSED;
    let date = NaiveDate::from_ymd_opt(year, month, day).map(|date| words.date(date));
    let values = [("date", date.as_deref().unwrap_or_default().into())];
    rsx! {
        Screen { name: "accessibility", title: words.text("accessibility-title"),
            p { class: "lead", {words.text("accessibility-lead")} }
            for (title, sentences) in PARTS {
                section { key: "{title}", class: "part",
                    h2 { {words.text(title)} }
                    for id in sentences {
                        p { key: "{id}", {words.format(id, &values)} }
                    }
                }
            }
        }
    }
}
