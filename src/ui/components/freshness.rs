//! One honest line about the data: how old it is, what became of asking for newer, and what it
//! brought.

use super::icon::Icon;
use crate::ui::Route;
use crate::ui::state::{Ask, Freshness, News, UnseenNear};
use crate::ui::words::{Words, words};
use dioxus::prelude::*;

/// The line, with a button to ask where there is anybody to ask, and the way to all about the data
/// where it is `linked`.
#[component]
pub fn FreshnessLine(
    freshness: Freshness,
    unseen: UnseenNear,
    onask: EventHandler<Ask>,
    #[props(default = true)] linked: bool,
) -> Element {
    let words = words();
    let (sentence, asking) = (sentence(words, &freshness), freshness.news == News::Asking);
    let old = freshness.old_days.filter(|_| !words.timeless());
    let (ask, action) = match freshness.news {
        News::AskFirst { .. } => (Ask::Agreed, "fetch-data"),
        _ => (Ask::Now, "check-data"),
    };
    // Above a list there is room for one line; whoever wants to know more is led to the words.
    let sign_alone = linked && ask == Ask::Now;
    let told = rsx! {
        Icon { name: if old.is_some() { "alert" } else { "clock" } }
        span { "{sentence}" }
    };
    rsx! {
        div { class: "freshness", "data-old": old.is_some(),
            p { role: "status",
                if linked {
                    Link {
                        class: "freshness-more",
                        to: Route::Data {},
                        title: words.text("data-title"),
                        "data-action": "data",
                        {told}
                    }
                } else {
                    {told}
                }
            }
            if let Some(days) = old {
                p { class: "freshness-old", {words.format("data-old", &[("days", days.into())])} }
            }
            if freshness.can_ask {
                button {
                    class: if sign_alone { "button quiet sign-alone" } else { "button quiet" },
                    r#type: "button",
                    disabled: asking,
                    "data-action": action,
                    onclick: move |_| onask.call(ask),
                    Icon { name: "refresh" }
                    span { class: if sign_alone { "visually-hidden" }, {words.text(action)} }
                }
            }
        }
        UnseenLink { added: unseen.added.len(), changed: unseen.changed.len() }
    }
}

/// What newer data brought, as a way there.
#[component]
fn UnseenLink(added: usize, changed: usize) -> Element {
    let words = words();
    let told =
        words.format("data-arrived", &[("added", added.into()), ("changed", changed.into())]);
    rsx! {
        if added + changed > 0 {
            Link { class: "notice unseen", to: Route::Changes {}, "data-action": "see-changes",
                Icon { name: "info" }
                span { "{told}" }
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
        (News::ForNow, _) => dated("data-for-now"),
        (News::Offline, _) => dated("data-offline"),
        (News::Refused, _) => dated("data-refused"),
        (News::NeedsNewerApp, _) => dated("data-needs-app"),
        (News::NotKept, _) => dated("data-not-kept"),
        (News::AskFirst { bytes }, _) => {
            let kilobytes = bytes.div_ceil(1000) as usize;
            words.format("data-ask-first", &[("kilobytes", kilobytes.into())])
        }
        (News::None | News::Newest, Some(at)) => {
            let moment = words.moment(at);
            let values =
                [("moment", moment.as_str().into()), ("services", services.as_str().into())];
            words.format("data-checked", &values)
        }
        (News::None | News::Newest, None) => {
            let values = [("date", date.as_str().into()), ("services", services.as_str().into())];
            words.format("data-of", &values)
        }
    }
}
