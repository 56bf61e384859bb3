//! Coded facts of a service, each under its question; a question without an answer is not asked.

use crate::domain::service::Service;
use crate::ui::components::icon::Icon;
use crate::ui::components::outside::Outside;
use crate::ui::links;
use crate::ui::words::words;
use dioxus::prelude::*;
use std::sync::Arc;

/// Who it is for, what to bring, what it costs, which languages, how to get in, remarks.
#[component]
pub fn Facts(service: Arc<Service>) -> Element {
    let words = words();
    let told = |kind: &str, codes: &[String]| -> Vec<String> {
        codes.iter().map(|code| words.coded(kind, code)).collect()
    };
    let parts = [
        ("language", "spoken-title", told("spoken", &service.languages)),
        ("document", "bring-title", told("document", &service.required_documents)),
        ("need-community", "for-whom-title", told("eligibility", &service.eligibility)),
        ("free", "cost-title", told("cost", &service.cost_options)),
        ("accessibility", "access-title", told("access", &service.accessibility)),
    ];
    rsx! {
        for (icon, title, answers) in parts {
            if !answers.is_empty() {
                section { key: "{title}", class: "part", "data-part": title,
                    h2 {
                        Icon { name: icon }
                        {words.text(title)}
                    }
                    ul { class: "answers",
                        for answer in answers {
                            li { key: "{answer}", "{answer}" }
                        }
                    }
                }
            }
        }
        if let Some(description) = &service.languages_description {
            Remark { title: words.text("spoken-remark"), text: description.clone() }
        }
        if let Some(note) = &service.note {
            Remark { title: words.text("note-title"), text: note.clone() }
        }
    }
}

/// Italian text of the record, marked as such.
#[component]
fn Remark(title: String, text: String) -> Element {
    rsx! {
        section { class: "part",
            h2 {
                Icon { name: "info" }
                "{title}"
            }
            p { class: "own-words", lang: "it", dir: "ltr", "{text}" }
        }
    }
}

/// Where the facts come from, and how old that is.
#[component]
pub fn Origin(service: Arc<Service>) -> Element {
    let words = words();
    let source = service.source.clone();
    rsx! {
        if source.url.is_some() || source.date.is_some() {
            section { class: "part origin",
                h2 {
                    Icon { name: "info" }
                    {words.text("source-title")}
                }
                if let Some(url) = &source.url {
                    p {
                        Outside { href: url.clone(),
                            bdi { dir: "ltr", {links::readable(url)} }
                        }
                    }
                }
                if let Some(date) = &source.date {
                    p { {words.format("source-date", &[("date", date.as_str().into())])} }
                }
            }
        }
    }
}
