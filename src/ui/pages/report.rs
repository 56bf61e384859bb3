//! Something is wrong with a service: what, and the letter that says so. Nothing is sent by the app
//! itself.

use super::near::DataBroken;
use super::service_sharing::PassedNote;
use crate::domain::report::Report as Told;
use crate::domain::service::Service;
use crate::ui::Route;
use crate::ui::components::report::{ReportForm, ReportWays};
use crate::ui::components::screen::Screen;
use crate::ui::state::{Loaded, Passed, state};
use crate::ui::words::words;
use chrono::NaiveDate;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use std::sync::Arc;

/// A report of the service of this id.
#[component]
pub fn Report(id: ReadSignal<String>) -> Element {
    let words = words();
    match state().service(&id.read()) {
        Loaded::Ready(Some(nearby)) => rsx! {
            Known { key: "{id}", service: nearby.service }
        },
        Loaded::Ready(None) => rsx! {
            Screen { name: "not-found", title: words.text("service-gone-title"),
                p { {words.text("service-gone")} }
            }
        },
        Loaded::Waiting => rsx! {
            Screen { name: "report", title: words.text("waiting") }
        },
        Loaded::Failed(reason) => rsx! {
            Screen { name: "report", title: words.text("data-broken-title"),
                DataBroken { reason }
            }
        },
    }
}

#[component]
fn Known(service: Arc<Service>) -> Element {
    let (words, state) = (words(), state());
    let delicate = service.is_delicate();
    let mut ready = use_signal(|| None::<(Told, Option<i64>)>);
    rsx! {
        Screen { name: "report", title: words.text("report-title"),
            p { class: "lead", lang: "it", dir: "ltr", "{service.name}" }
            match ready() {
                None => rsx! {
                    ReportForm {
                        service_id: service.id.clone(),
                        // What is not kept, and what nobody shall find, can be sent all the same.
                        onready: move |report: Told| async move {
                            let number = match delicate {
                                true => None,
                                false => state.keep_report(report.clone()).await,
                            };
                            ready.set(Some((report, number)));
                        },
                    }
                },
                Some((report, number)) => rsx! {
                    ReadyReport {
                        report,
                        written_on: words.now().date_naive(),
                        number,
                        fresh: true,
                        onsent: move |()| {
                            let id = service.id.clone();
                            navigator().replace(if delicate { Route::Here {} } else { Route::Service { id } });
                        },
                        ondrop: move |()| ready.set(None),
                    }
                },
            }
        }
    }
}

/// A report, and how it gets to whoever can mend the record; `number` is the one under which it is
/// kept. A `fresh` one says that it is.
#[component]
pub(super) fn ReadyReport(
    report: Told,
    written_on: NaiveDate,
    number: Option<i64>,
    #[props(default)] fresh: bool,
    #[props(default)] onsent: EventHandler,
    #[props(default)] ondrop: EventHandler,
) -> Element {
    let (words, state) = (words(), state());
    let mut passed = use_signal(|| None::<Passed>);
    let letter = state.letter(&report, written_on);
    let subject = words.format("report-subject", &[("id", report.service_id.as_str().into())]);
    let mail = state.mail_of_report(&subject, &letter);
    let forget = move || {
        if let Some(number) = number {
            spawn_forever(async move {
                state.drop_report(number).await;
            });
        }
    };
    rsx! {
        p { class: "code-words", lang: "en", dir: "auto", "{letter}" }
        ReportWays {
            mail,
            kept: fresh && number.is_some(),
            onshare: move |()| {
                let letter = letter.clone();
                spawn(async move { passed.set(state.pass_words(letter).await) });
            },
            onsent: move |()| {
                forget();
                onsent.call(());
            },
            ondrop: move |()| {
                forget();
                ondrop.call(());
            },
        }
        PassedNote { passed: passed() }
    }
}
