//! A report of a mistake: the question what is wrong, and the ways for it to reach the operators.

use super::choices::{Choice, Choices};
use super::icon::Icon;
use crate::domain::report::{Fault, MOST_LETTERS, Report};
use crate::ui::words::words;
use dioxus::prelude::*;

/// What is wrong with the record of this id; the report is told when it is ready.
#[component]
pub fn ReportForm(service_id: String, onready: EventHandler<Report>) -> Element {
    let words = words();
    let mut fault = use_signal(|| None::<Fault>);
    let mut own_words = use_signal(String::new);
    let choice = |fault: Fault| Choice {
        code: fault.code(),
        label: words.coded("report", fault.code()),
        icon: Some(icon(fault)),
    };
    rsx! {
        Choices {
            name: "report",
            title: words.text("report-what"),
            choices: Fault::ALL.map(choice).to_vec(),
            chosen: fault().map_or("", Fault::code),
            onchoose: move |code| fault.set(Fault::from_code(code)),
        }
        div { class: "field",
            label { r#for: "report-words", {words.text("report-words")} }
            textarea {
                id: "report-words",
                rows: 4,
                maxlength: MOST_LETTERS as i64,
                "aria-describedby": "report-anonymous",
                oninput: move |event| own_words.set(event.value()),
            }
            p { id: "report-anonymous", {words.text("report-anonymous")} }
        }
        button {
            class: "button wide",
            r#type: "button",
            "data-action": "report-keep",
            disabled: fault().is_none(),
            onclick: move |_| {
                if let Some(fault) = fault() {
                    onready.call(Report::new(&service_id, fault, &own_words.peek()));
                }
            },
            Icon { name: "document" }
            {words.text("report-keep")}
        }
    }
}

fn icon(fault: Fault) -> &'static str {
    match fault {
        Fault::Closed => "x-circle",
        Fault::Moved => "place",
        Fault::Phone => "phone",
        Fault::Hours => "clock",
        Fault::Other => "help-circle",
    }
}

/// The ways for a report that is ready; `mail` writes it to whoever takes reports, where somebody
/// does. `kept` says whether it waits on the page of what is saved.
#[component]
pub fn ReportWays(
    mail: Option<String>,
    kept: bool,
    onshare: EventHandler,
    onsent: EventHandler,
    ondrop: EventHandler,
) -> Element {
    let words = words();
    rsx! {
        div { class: "more", "data-part": "report-ways",
            if kept {
                p { role: "status", {words.text("report-kept")} }
            }
            match mail {
                Some(address) => rsx! {
                    a { class: "button wide", href: "{address}", "data-action": "report-mail",
                        Icon { name: "mail" }
                        {words.text("report-mail")}
                    }
                },
                None => rsx! {
                    p { {words.text("report-no-address")} }
                },
            }
            button {
                class: "button quiet wide",
                r#type: "button",
                "data-action": "report-share",
                onclick: move |_| onshare.call(()),
                Icon { name: "share" }
                {words.text("report-share")}
            }
            button {
                class: "button quiet wide",
                r#type: "button",
                "data-action": "report-sent",
                onclick: move |_| onsent.call(()),
                Icon { name: "check-circle" }
                {words.text("report-sent")}
            }
            button {
                class: "button quiet wide",
                r#type: "button",
                "data-action": "report-drop",
                onclick: move |_| ondrop.call(()),
                Icon { name: "close" }
                {words.text("report-drop")}
            }
        }
    }
}
