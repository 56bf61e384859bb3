//! What a row's hours mean: the coming two weeks day by day, as the app would tell them.

use crate::domain::schedule::{Hours, is_holiday};
use crate::domain::visiting;
use crate::publish::record;
use crate::publish::source::Row;
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use serde::Serialize;

const DAYS: usize = 14;
/// Visits told of a desk that comes and goes.
const VISITS: usize = 5;

/// Where a rule cannot be read.
#[derive(Debug, Serialize)]
pub(super) struct Fault {
    /// The letter at which it is, counted from 0; none where the parser does not say.
    at: Option<usize>,
    /// What the parser says there.
    reason: String,
}

/// One day.
#[derive(Debug, Serialize)]
pub(super) struct Day {
    date: NaiveDate,
    /// From 1, Monday.
    weekday: u32,
    /// The public holiday that it is.
    holiday: Option<&'static str>,
    /// The times at which it is open, `09:00` to `13:00`.
    open: Vec<(String, String)>,
    /// Whether nobody knows of some part of it.
    is_unknown: bool,
}

/// The coming two weeks.
#[derive(Debug, Default, Serialize)]
pub(super) struct Fortnight {
    fault: Option<Fault>,
    /// Empty where no rule says anything.
    days: Vec<Day>,
    /// Whoever comes needs an appointment, whatever the rule says.
    by_appointment: bool,
    /// The coming visits of a desk that comes and goes, from and until.
    visits: Option<Vec<(NaiveDateTime, NaiveDateTime)>>,
}

/// The two weeks of a row of the services, from `today` on.
pub(super) fn of(row: &Row, today: NaiveDate) -> Fortnight {
    let schedule = record::service_at_location(row).schedule;
    let rule = schedule.opening_hours.as_deref().map(Hours::parse);
    let by_appointment = schedule.appointment == Some(true);
    let midnight = crate::domain::schedule::rome(today.and_time(NaiveTime::MIN));
    let visits = midnight.filter(|_| schedule.itinerant).map(|now| {
        let visits = visiting::visits(&schedule, now, VISITS).into_iter();
        visits.map(|visit| (visit.from, visit.until)).collect()
    });
    match rule {
        None => Fortnight { by_appointment, visits, ..Fortnight::default() },
        Some(Err(error)) => {
            let fault = Some(fault(&error.reason));
            Fortnight { fault, by_appointment, ..Fortnight::default() }
        }
        Some(Ok(hours)) => {
            let days = today.iter_days().take(DAYS).map(|date| day(&hours, date)).collect();
            Fortnight { days, by_appointment, visits, fault: None }
        }
    }
}

fn day(hours: &Hours, date: NaiveDate) -> Day {
    let end_of = |at: NaiveDateTime| match at.date() > date {
        true => "24:00".to_owned(),
        false => at.format("%H:%M").to_string(),
    };
    let open = hours.intervals_on(date).unwrap_or_default().into_iter();
    Day {
        date,
        weekday: date.weekday().number_from_monday(),
        holiday: holiday(date),
        open: open.map(|(from, until)| (from.format("%H:%M").to_string(), end_of(until))).collect(),
        is_unknown: hours.is_unknown_on(date),
    }
}

/// The public holiday of all Italy that a day is.
fn holiday(date: NaiveDate) -> Option<&'static str> {
    is_holiday(date).then(|| match (date.month(), date.day(), date.weekday()) {
        (1, 1, _) => "New Year",
        (1, 6, _) => "Epiphany",
        (4, 25, _) => "Liberation Day",
        (5, 1, _) => "Labour Day",
        (6, 2, _) => "Republic Day",
        (8, 15, _) => "Ferragosto",
        (10, 4, _) => "San Francesco",
        (11, 1, _) => "All Saints",
        (12, 8, _) => "Immaculate Conception",
        (12, 25, _) => "Christmas",
        (12, 26, _) => "Santo Stefano",
        (3 | 4, _, Weekday::Sun) => "Easter",
        (3 | 4, _, Weekday::Mon) => "Easter Monday",
        _ => "public holiday",
    })
}

/// The parser draws where it stopped: ` --> 1:5`, the text, a mark, and what it expected.
fn fault(drawn: &str) -> Fault {
    let place = drawn.split("--> 1:").nth(1).unwrap_or_default();
    let digits: String = place.chars().take_while(char::is_ascii_digit).collect();
    let column = digits.parse::<usize>().ok();
    let last = drawn.lines().last().unwrap_or_default();
    let reason = last.trim_start_matches([' ', '=']).to_owned();
    Fault { at: column.and_then(|column| column.checked_sub(1)), reason }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_public_holiday_has_its_name() {
        let from = NaiveDate::from_ymd_opt(2026, 11, 26).unwrap();
        let year = from.iter_days().take(366 * 5).filter_map(|day| Some((day, holiday(day)?)));
        for (day, name) in year {
            assert!(name != "public holiday", "{day}");
        }
    }
}
