//! What narrows the list.

use super::icon::Icon;
use crate::domain::filter::Filter;
use crate::domain::language::LanguageSet;
use crate::ui::words::words;
use dioxus::prelude::*;

/// One thing a filter may ask for: the code of its chip, its picture, its words and its place in
/// the filter.
struct Choice {
    code: &'static str,
    icon: &'static str,
    message: &'static str,
    on: fn(&mut Filter) -> &mut bool,
}

const CHOICES: [Choice; 4] = [
    Choice { code: "open", icon: "clock", message: "filter-open", on: |f| &mut f.open },
    Choice {
        code: "no-appointment",
        icon: "calendar",
        message: "filter-no-appointment",
        on: |f| &mut f.no_appointment,
    },
    Choice {
        code: "no-documents",
        icon: "document",
        message: "filter-no-documents",
        on: |f| &mut f.no_documents,
    },
    Choice {
        code: "step-free",
        icon: "accessibility",
        message: "filter-step-free",
        on: |f| &mut f.step_free,
    },
];

/// The chips. `spoken` are the languages some service speaks.
#[component]
pub fn Chips(filter: Filter, spoken: LanguageSet, onchange: EventHandler<Filter>) -> Element {
    let words = words();
    let [open, others @ ..] = CHOICES;
    rsx! {
        div { class: "chips", role: "group", "aria-label": words.text("filters-title"),
            {chip(&open, &filter, onchange)}
            if !spoken.is_empty() {
                SpokenChip { filter: filter.clone(), spoken, onchange }
            }
            for choice in others {
                {chip(&choice, &filter, onchange)}
            }
        }
    }
}

fn chip(choice: &Choice, filter: &Filter, onchange: EventHandler<Filter>) -> Element {
    let words = words();
    let mut changed = filter.clone();
    let on = (choice.on)(&mut changed);
    let pressed = *on;
    *on = !pressed;
    rsx! {
        button {
            key: "{choice.code}",
            class: "chip",
            r#type: "button",
            "data-filter": choice.code,
            "aria-pressed": if pressed { "true" } else { "false" },
            onclick: move |_| onchange.call(changed.clone()),
            Icon { name: if pressed { "check-circle" } else { choice.icon } }
            {words.text(choice.message)}
        }
    }
}

/// One of the languages, chosen with the device's own list.
#[component]
fn SpokenChip(filter: Filter, spoken: LanguageSet, onchange: EventHandler<Filter>) -> Element {
    let words = words();
    let asked = filter.languages.iter().next();
    let change = move |event: Event<FormData>| {
        let languages = LanguageSet::of([event.value().as_str()]);
        onchange.call(Filter { languages, ..filter.clone() });
    };
    rsx! {
        label { class: "chip", "data-filter": "language", "data-on": asked.is_some(),
            Icon { name: "language" }
            span { class: "visually-hidden", {words.text("filter-language")} }
            select { value: asked.unwrap_or_default(), onchange: change,
                option { value: "", selected: asked.is_none(), {words.text("filter-any-language")} }
                for code in spoken.iter() {
                    option { key: "{code}", value: code, selected: asked == Some(code),
                        {words.coded("spoken", code)}
                    }
                }
            }
            Icon { name: "chevron" }
        }
    }
}
