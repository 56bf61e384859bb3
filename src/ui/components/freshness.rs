//! One honest line about the data: how old it is, and what became of asking for newer.

use super::icon::Icon;
use crate::ui::state::{Freshness, News};
use crate::ui::words::{Words, words};
use dioxus::prelude::*;

/// The line, with a button to ask where there is anybody to ask.
#[component]
pub fn FreshnessLine(freshness: Freshness, onask: EventHandler<()>) -> Element {
    let words = words();
    let (sentence, asking) = (sentence(words, &freshness), freshness.news == News::Asking);
    let old = freshness.old_days.filter(|_| !words.timeless());
    rsx! {
        div { class: "freshness", "data-old": old.is_some(),
            p { role: "status",
                Icon { name: if old.is_some() { "alert" } else { "clock" } }
                span { "{sentence}" }
            }
            if let Some(days) = old {
                p { class: "freshness-old", {words.format("data-old", &[("days", days.into())])} }
            }
            if let News::Arrived { added, changed } = freshness.news {
                p { {words.format("data-arrived", &[("added", added.into()), ("changed", changed.into())])} }
            }
            if freshness.can_ask {
                button {
                    class: "button quiet",
                    r#type: "button",
                    disabled: asking,
                    "data-action": "check-data",
                    onclick: move |_| onask.call(()),
                    {words.text("check-data")}
                }
            }
        }
    }
}

fn sentence(words: Words, freshness: &Freshness) -> String {
    let date = words.date(freshness.issued.date_naive());
    let dated = |id: &str| words.format(id, &[("date", date.as_str().into())]);
    let services = words.format("data-services", &[("count", freshness.services.into())]);
    match (freshness.news, freshness.checked_at) {
        (News::Asking, _) => words.text("data-asking"),
        (News::Offline, _) => dated("data-offline"),
        (News::Refused, _) => dated("data-refused"),
        (News::NeedsNewerApp, _) => dated("data-needs-app"),
        (News::NotKept, _) => dated("data-not-kept"),
        (News::None | News::Newest | News::Arrived { .. }, Some(at)) => {
            let moment = words.moment(at);
            let values =
                [("moment", moment.as_str().into()), ("services", services.as_str().into())];
            words.format("data-checked", &values)
        }
        (News::None | News::Newest | News::Arrived { .. }, None) => {
            let values = [("date", date.as_str().into()), ("services", services.as_str().into())];
            words.format("data-of", &values)
        }
    }
}
