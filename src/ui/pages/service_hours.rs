//! When a service can be visited: the days ahead from its rule, or the source's own words.

use crate::domain::schedule::{Hours, Schedule};
use crate::phrases;
use crate::ui::components::icon::Icon;
use crate::ui::words::{Words, words};
use chrono::{Days, NaiveDate};
use dioxus::prelude::*;

/// The hours. Nothing stated is said to be unknown, never to be closed.
#[component]
pub fn HoursSection(schedule: Schedule) -> Element {
    let words = words();
    let hours = schedule.hours();
    let unknown = hours.is_none() && schedule.description.is_none();
    rsx! {
        section { class: "part",
            h2 {
                Icon { name: "clock" }
                {words.text("hours-title")}
            }
            match schedule.appointment {
                Some(true) => rsx! {
                    p { {words.text("by-appointment-call")} }
                },
                Some(false) => rsx! {
                    p { {words.text("no-appointment")} }
                },
                None => rsx! {},
            }
            if let Some(hours) = hours {
                {week(words, &hours)}
            }
            if let Some(description) = &schedule.description {
                p { class: "own-words-title", {words.text("own-words")} }
                p { class: "own-words", lang: "it", dir: "ltr", "{description}" }
            }
            if unknown && schedule.appointment != Some(true) {
                p { {words.text("hours-unknown-call")} }
            }
        }
    }
}

/// Seven days from today, so that holidays are seen before they come.
fn week(words: Words, hours: &Hours) -> Element {
    let today = words.now().date_naive();
    let days: Vec<NaiveDate> =
        (0..7).filter_map(|n| today.checked_add_days(Days::new(n))).collect();
    rsx! {
        table { class: "week",
            caption { class: "visually-hidden", {words.text("hours-title")} }
            tbody {
                for date in days {
                    tr { key: "{date}", "data-today": date == today,
                        th { scope: "row",
                            {if date == today { words.text("today") } else { words.weekday(date) }}
                        }
                        td { {day(words, hours, date)} }
                    }
                }
            }
        }
    }
}

fn day(words: Words, hours: &Hours, date: NaiveDate) -> Element {
    match hours.intervals_on(date) {
        None => rsx! { span { class: "unknown", {words.text("holiday-unknown")} } },
        Some(intervals) if intervals.is_empty() => rsx! { {words.text("closed")} },
        Some(intervals) => rsx! {
            bdi { dir: "ltr", {phrases::intervals(date, &intervals)} }
        },
    }
}
