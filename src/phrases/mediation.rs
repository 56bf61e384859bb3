//! Mediation in words: how many hours are left, and why an answer is not taken.

use crate::domain::mediation::{Budget, Desk, Why};
use crate::locale::Locale;

/// How many hours are left, as of which day.
pub fn budget(locale: &Locale, desk: &Desk) -> String {
    match desk.budget {
        Budget::Unknown => locale.text("mediation-hours-unknown"),
        Budget::UsedUp { on } => {
            let date = locale.date(on);
            locale.format("mediation-hours-none", &[("date", date.as_str().into())])
        }
        Budget::Left { hours, on } => {
            let (date, hours) = (locale.date(on), of(hours, desk.hours_budget));
            let values = [("hours", hours.as_str().into()), ("date", date.as_str().into())];
            locale.format("mediation-hours-left", &values)
        }
    }
}

fn of(hours: u32, all: Option<u32>) -> String {
    match all {
        Some(all) => format!("{hours}/{all}"),
        None => hours.to_string(),
    }
}

/// Why an answer is not taken, and so what would be.
pub fn wrong(locale: &Locale, why: Why) -> String {
    let between = |id: &str, least: u32, most: u32| {
        locale.format(id, &[("least", least.into()), ("most", most.into())])
    };
    match why {
        Why::Missing => locale.text("mediation-wrong-missing"),
        Why::Length { least, most } => between("mediation-wrong-length", least, most),
        Why::Number { least, most } => between("mediation-wrong-number", least, most),
        Why::Day { first, last } => {
            let (first, last) = (locale.date(first), locale.date(last));
            let values = [("first", first.as_str().into()), ("last", last.as_str().into())];
            locale.format("mediation-wrong-day", &values)
        }
        Why::Time => locale.text("mediation-wrong-time"),
        Why::Choice => locale.text("mediation-wrong-choice"),
        Why::Phone => locale.text("mediation-wrong-phone"),
        Why::Email => locale.text("mediation-wrong-email"),
        Why::WholeTooLong => locale.text("mediation-wrong-whole"),
    }
}
