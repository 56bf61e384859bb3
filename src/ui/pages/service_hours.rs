//! When a service can be visited: the days ahead from its rule, or the source's own words.

use crate::domain::schedule::{Hours, Schedule};
use crate::ui::components::icon::Icon;
use crate::ui::words::{Words, words};
use chrono::{Days, NaiveDate, NaiveDateTime};
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
        Some(intervals) => {
            let told: Vec<String> =
                intervals.iter().map(|(from, to)| span(date, *from, *to)).collect();
            rsx! {
                bdi { dir: "ltr", {told.join(", ")} }
            }
        }
    }
}

/// "09:00–13:00"; the end of the day is 24:00.
fn span(date: NaiveDate, from: NaiveDateTime, to: NaiveDateTime) -> String {
    let end = if to.date() > date { "24:00".to_owned() } else { to.format("%H:%M").to_string() };
    format!("{}–{end}", from.format("%H:%M"))
}
