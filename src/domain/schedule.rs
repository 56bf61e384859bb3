//! Opening hours: what the source states, and what may honestly be said of a moment.
//!
//! Rules are OSM `opening_hours` strings, evaluated by the `opening-hours` crate with Italy's
//! public holidays. Wall times are Europe/Rome. A rule that does not speak of public holidays
//! says nothing about them: on such a day the answer is "unknown", never "open", and no "open
//! until" or "closed until" counts on one.

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, TimeZone};
use chrono_tz::{Europe::Rome, Tz};
use compact_calendar::CompactCalendar;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};
use serde::{Deserialize, Serialize};
use std::str::FromStr;
use std::sync::{Arc, LazyLock};

/// A moment on Italian clocks.
pub type RomeTime = DateTime<Tz>;

/// How far ahead a change is looked for; a later one is told as "no change known".
const HORIZON: Duration = Duration::days(60);

/// When a service can be visited (HSDS `schedule`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    /// OSM `opening_hours`, only where the source states days and times without doubt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opening_hours: Option<String>,
    /// The hours in the source's own words (Italian).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Stated: by appointment only, or without one; none where nothing is stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointment: Option<bool>,
    /// A stop of a desk that comes and goes: outside its hours nobody is there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub itinerant: bool,
}

/// What may be said of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenState {
    /// Surely open; until when, if it closes within the horizon.
    Open {
        /// When it closes.
        until: Option<RomeTime>,
    },
    /// Surely closed; until when, if it opens within the horizon.
    Closed {
        /// When it opens.
        until: Option<RomeTime>,
    },
    /// Only by appointment: call first.
    Appointment,
    /// Not known. Never to be shown as closed.
    Unknown,
}

impl OpenState {
    /// The code of `--json`: `open`, `closed`, `appointment` or `unknown`.
    pub const fn code(self) -> &'static str {
        match self {
            OpenState::Open { .. } => "open",
            OpenState::Closed { .. } => "closed",
            OpenState::Appointment => "appointment",
            OpenState::Unknown => "unknown",
        }
    }

    /// When the state changes, where that is known.
    pub const fn until(self) -> Option<RomeTime> {
        match self {
            OpenState::Open { until } | OpenState::Closed { until } => until,
            OpenState::Appointment | OpenState::Unknown => None,
        }
    }

    /// Whether it is surely open.
    pub const fn is_open(self) -> bool {
        matches!(self, OpenState::Open { .. })
    }

    /// Order of usefulness among places equally far: open, by appointment, unknown, closed.
    pub const fn rank(self) -> u8 {
        match self {
            OpenState::Open { .. } => 0,
            OpenState::Appointment => 1,
            OpenState::Unknown => 2,
            OpenState::Closed { .. } => 3,
        }
    }
}

/// A rule that the crate cannot read.
#[derive(Debug, thiserror::Error)]
#[error("`{rule}` is no OSM opening_hours rule: {reason}")]
pub struct RuleError {
    /// The rule as given.
    pub rule: String,
    /// What the parser says.
    pub reason: String,
}

/// A rule made ready to be asked.
#[derive(Clone, Debug)]
pub struct Hours {
    rule: OpeningHours,
    knows_holidays: bool,
}

impl Hours {
    /// Reads an OSM `opening_hours` rule.
    ///
    /// # Errors
    /// The rule does not parse.
    pub fn parse(text: &str) -> Result<Self, RuleError> {
        let knows_holidays = text.contains("PH") || text.trim() == "24/7";
        let whole = if knows_holidays { text.to_owned() } else { format!("{text}; PH off") };
        let rule = OpeningHours::from_str(&whole)
            .map_err(|error| RuleError { rule: text.to_owned(), reason: error.to_string() })?;
        let context = Context::default().with_holidays(italian_holidays().clone());
        Ok(Hours { rule: rule.with_context(context), knows_holidays })
    }

    /// What the rule says of `now`.
    pub fn state_at(&self, now: RomeTime) -> OpenState {
        let local = now.naive_local();
        if !self.knows_holidays && is_holiday(local.date()) {
            return OpenState::Unknown;
        }
        match self.rule.state(local).0 {
            RuleKind::Open => OpenState::Open { until: self.change_after(local) },
            RuleKind::Closed => OpenState::Closed { until: self.change_after(local) },
            RuleKind::Unknown => OpenState::Unknown,
        }
    }

    /// Whether the rule says open at `now`: the same answer as [`Hours::state_at`], without the
    /// search for the next change.
    pub fn is_open_at(&self, now: RomeTime) -> bool {
        let local = now.naive_local();
        (self.knows_holidays || !is_holiday(local.date())) && self.rule.is_open(local)
    }

    /// Whether the rule is open at some moment of the year that starts at `from`.
    pub fn ever_opens(&self, from: NaiveDate) -> bool {
        let start = from.and_time(chrono::NaiveTime::MIN);
        self.rule
            .iter_range(start, start + Duration::days(366))
            .any(|range| range.kind == RuleKind::Open)
    }

    /// The opening intervals of one day as (start, end) wall times; an end at or after midnight
    /// is told as 24:00 of that day. None where the day is a holiday the rule is silent about.
    pub fn intervals_on(&self, date: NaiveDate) -> Option<Vec<(NaiveDateTime, NaiveDateTime)>> {
        if !self.knows_holidays && is_holiday(date) {
            return None;
        }
        let start = date.and_time(chrono::NaiveTime::MIN);
        let open = self.rule.iter_range(start, start + Duration::days(1));
        Some(
            open.filter(|range| range.kind == RuleKind::Open)
                .map(|range| (range.range.start, range.range.end))
                .collect(),
        )
    }

    /// Whether nobody knows of some part of this day: a holiday the rule is silent about, or what
    /// the rule itself calls unknown.
    pub fn is_unknown_on(&self, date: NaiveDate) -> bool {
        let start = date.and_time(chrono::NaiveTime::MIN);
        let mut ranges = self.rule.iter_range(start, start + Duration::days(1));
        (!self.knows_holidays && is_holiday(date))
            || ranges.any(|range| range.kind == RuleKind::Unknown)
    }

    /// The times at which it is open, from the one that `from` falls into on, as (start, end) wall
    /// times; those that begin on a holiday which the rule is silent about are left out. They begin
    /// before `until`.
    pub fn openings(
        &self,
        from: NaiveDateTime,
        until: NaiveDateTime,
    ) -> impl Iterator<Item = (NaiveDateTime, NaiveDateTime)> {
        // From the day before on, so that the one that goes on is told with its beginning.
        let before = from.date().and_time(chrono::NaiveTime::MIN) - Duration::days(1);
        let ranges = self.rule.iter_range(before, until);
        let open = ranges.filter(|range| range.kind == RuleKind::Open);
        open.map(|range| (range.range.start, range.range.end))
            .filter(move |(_, end)| *end > from)
            .filter(|(start, _)| self.knows_holidays || !is_holiday(start.date()))
    }

    fn change_after(&self, local: NaiveDateTime) -> Option<RomeTime> {
        let change = self.rule.next_change(local).filter(|at| *at - local <= HORIZON)?;
        // A wall time that a clock change skips or repeats: the earlier of the two, or none.
        Rome.from_local_datetime(&change).earliest()
    }
}

impl Schedule {
    /// What may be said of `now`, given the parsed rule of this schedule if it has one.
    pub fn state_at(&self, hours: Option<&Hours>, now: RomeTime) -> OpenState {
        if self.appointment == Some(true) {
            return OpenState::Appointment;
        }
        hours.map_or(OpenState::Unknown, |hours| hours.state_at(now))
    }

    /// The parsed rule, or none where there is none or it cannot be read: hours that cannot be
    /// read are unknown, not closed.
    pub fn hours(&self) -> Option<Hours> {
        self.opening_hours.as_deref().and_then(|rule| Hours::parse(rule).ok())
    }
}

/// Whether `date` is a public holiday of all Italy.
pub fn is_holiday(date: NaiveDate) -> bool {
    // The table ends in 2100 and starts with the century.
    (2000..2100).contains(&date.year()) && italian_holidays().get_public().contains(date)
}

/// The public holidays of the whole country, which `build.rs` takes from the `opening-hours` crate;
/// local ones, such as a town's patron, and school holidays are left out.
fn italian_holidays() -> &'static ContextHolidays {
    const TABLE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/italian-holidays.bin"));
    static HOLIDAYS: LazyLock<ContextHolidays> = LazyLock::new(|| {
        // A test compares the whole table with the crate's.
        let public = CompactCalendar::deserialize(TABLE).unwrap_or_default();
        ContextHolidays::new(Arc::new(public), Arc::default())
    });
    &HOLIDAYS
}

/// `now` of the given wall time in Italy; a time the clock change skips is moved on by an hour.
pub fn rome(local: NaiveDateTime) -> Option<RomeTime> {
    Rome.from_local_datetime(&local)
        .earliest()
        .or_else(|| Rome.from_local_datetime(&(local + Duration::hours(1))).earliest())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> RomeTime {
        let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
        rome(local).unwrap()
    }

    fn state(rule: &str, when: &str) -> OpenState {
        Hours::parse(rule).unwrap().state_at(at(when))
    }

    #[test]
    fn the_holidays_are_those_that_the_crate_knows_of_italy() {
        let known = opening_hours::localization::Country::IT.holidays();
        assert_eq!(italian_holidays().get_public(), known.get_public());
        assert_eq!(known.get_school(), &CompactCalendar::default(), "no school is left out");
        assert!(is_holiday(NaiveDate::from_ymd_opt(2027, 3, 29).unwrap()), "Easter Monday");
    }

    #[test]
    fn an_office_morning() {
        let rule = "Mo-Fr 09:00-13:00";
        let open = OpenState::Open { until: Some(at("2026-11-24 13:00")) };
        assert_eq!(state(rule, "2026-11-24 10:00"), open);
        let closed = OpenState::Closed { until: Some(at("2026-11-30 09:00")) };
        assert_eq!(state(rule, "2026-11-27 13:00"), closed);
    }

    #[test]
    fn a_comma_adds_and_a_semicolon_replaces() {
        let added = "Mo-Fr 09:00-13:00, Tu,Th 15:30-17:30";
        assert!(state(added, "2026-11-24 10:00").is_open());
        assert!(state(added, "2026-11-24 16:00").is_open());
        assert!(!state("Mo-Fr 09:00-13:00; Tu,Th 15:30-17:30", "2026-11-24 10:00").is_open());
    }

    #[test]
    fn a_holiday_nobody_spoke_of_is_unknown_and_no_promise() {
        assert_eq!(state("Mo-Fr 09:00-13:00", "2026-12-25 10:00"), OpenState::Unknown);
        let over = OpenState::Closed { until: Some(at("2026-12-28 09:00")) };
        assert_eq!(state("Mo-Fr 09:00-13:00", "2026-12-24 15:00"), over);
        assert!(state("24/7", "2026-12-25 10:00").is_open());
        assert!(state("Mo-Su,PH 12:00-14:00", "2026-12-25 13:00").is_open());
        assert!(matches!(
            state("Mo-Fr 09:00-13:00; PH off", "2026-12-25 10:00"),
            OpenState::Closed { .. }
        ));
        assert!(is_holiday(NaiveDate::from_ymd_opt(2026, 10, 4).unwrap()), "San Francesco");
    }

    #[test]
    fn appointment_is_its_own_state() {
        let schedule = Schedule {
            opening_hours: Some("Th 09:30-12:30".into()),
            appointment: Some(true),
            ..Schedule::default()
        };
        let hours = schedule.hours();
        let now = at("2026-11-26 10:00");
        assert_eq!(schedule.state_at(hours.as_ref(), now), OpenState::Appointment);
    }

    #[test]
    fn no_rule_and_a_broken_rule_are_unknown() {
        let silent = Schedule::default();
        assert_eq!(silent.state_at(None, at("2026-11-26 10:00")), OpenState::Unknown);
        let broken = Schedule { opening_hours: Some("quando capita".into()), ..silent };
        assert!(broken.hours().is_none());
        assert!(Hours::parse("quando capita").is_err());
    }

    #[test]
    fn always_open_never_changes() {
        assert_eq!(state("24/7", "2026-11-24 03:00"), OpenState::Open { until: None });
    }
}
