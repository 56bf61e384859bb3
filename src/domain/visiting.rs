//! Desks that come and go: a van on Tuesdays in Norcia, a desk on the first Monday in Cascia.
//!
//! Each stop is a service at a place of its own, so that it stands in lists and on the map like any
//! other; what differs is that outside its hours nobody is there. So a stop is told by its coming
//! visits, and to who lives far from every desk that stays ([`advice`]) a stop may be the nearest
//! help. Nothing here knows a screen; `now` is an argument.

use super::schedule::{RomeTime, Schedule};
use super::service::Nearby;
use chrono::{Duration, NaiveDateTime};

/// How far ahead a visit is looked for: a desk of one season comes again within a year.
const AHEAD: Duration = Duration::days(366);

/// A visit is shorter than this: a rule that names days and no times says when the desk comes, but
/// not when somebody is there.
const LONGEST: Duration = Duration::hours(24);

/// From here on a desk is too far to go there without a call, in metres.
const FAR_M: f64 = 10_000.0;

/// A place known by its town alone may be nearer than its town by this much, in metres.
const TOWN_M: f64 = 5_000.0;

/// How far ahead somebody may be told to wait for a visit instead.
const SOON: Duration = Duration::days(14);

/// Whoever is told of a visit that goes on must still get there.
const LEFT: Duration = Duration::hours(1);

/// A time at which a desk is there, on Italian clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    /// When it comes.
    pub from: NaiveDateTime,
    /// When it goes.
    pub until: NaiveDateTime,
}

impl Visit {
    /// Whether somebody can be told when to come: it is no longer than a day.
    pub fn is_told_by_times(self) -> bool {
        self.until - self.from < LONGEST
    }
}

/// The coming visits, the one that goes on now among them, at most so many. None where no rule says
/// them, and none on a public holiday that the rule is silent about: nobody knows then.
pub fn visits(schedule: &Schedule, now: RomeTime, most: usize) -> Vec<Visit> {
    visits_from(schedule, now.naive_local(), most)
}

fn visits_from(schedule: &Schedule, from: NaiveDateTime, most: usize) -> Vec<Visit> {
    let Some(hours) = schedule.hours() else {
        return Vec::new();
    };
    let openings = hours.openings(from, from + AHEAD);
    let visits = openings.map(|(from, until)| Visit { from, until });
    visits.filter(|visit| visit.is_told_by_times()).take(most).collect()
}

/// What somebody far from every desk is told.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    /// The nearest desk that stays where it is.
    pub desk: Nearby,
    /// A nearer one that comes soon, and when.
    pub stop: Option<(Nearby, Visit)>,
}

/// The advice for whoever asked for these services of one need, the nearest first. None where a desk
/// is near, or none is known.
///
/// The services must be all that there are of that need: of a list that is narrowed further the next
/// desk may be missing.
pub fn advice(nearest: &[Nearby], now: RomeTime) -> Option<Advice> {
    let desk = nearest.iter().find(|nearby| !nearby.service.schedule.itinerant)?;
    let (_, precision) = desk.service.position()?;
    let far_m = if precision.is_approximate() { FAR_M + TOWN_M } else { FAR_M };
    if desk.distance_m? < far_m {
        return None;
    }
    let nearer = nearest.iter().take_while(|nearby| nearby.service.id != desk.service.id);
    let local = now.naive_local();
    let stops = nearer.filter_map(|nearby| {
        let schedule = &nearby.service.schedule;
        // Who has no appointment would come in vain.
        if schedule.appointment == Some(true) {
            return None;
        }
        let mut visits = visits_from(schedule, local, 2).into_iter();
        let visit = visits.find(|visit| visit.until >= local + LEFT)?;
        (visit.from <= local + SOON).then(|| (nearby.clone(), visit))
    });
    // Of two that come at one time the nearer: the first stays.
    let stop = stops.min_by_key(|(_, visit)| visit.from);
    Some(Advice { desk: desk.clone(), stop })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::schedule::rome;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    fn coming(rule: &str, now: &str, most: usize) -> Vec<(NaiveDateTime, NaiveDateTime)> {
        let schedule = Schedule { opening_hours: Some(rule.into()), ..Schedule::default() };
        let visits = visits(&schedule, rome(at(now)).unwrap(), most);
        visits.into_iter().map(|visit| (visit.from, visit.until)).collect()
    }

    #[test]
    fn a_tuesday_desk_comes_on_tuesdays_and_one_that_is_there_is_told_first() {
        let found = coming("Tu 09:00-13:00", "2026-11-24 10:00", 3);
        assert_eq!(
            found,
            [
                (at("2026-11-24 09:00"), at("2026-11-24 13:00")),
                (at("2026-12-01 09:00"), at("2026-12-01 13:00")),
                // 8 December is a holiday that the rule does not speak of.
                (at("2026-12-15 09:00"), at("2026-12-15 13:00")),
            ]
        );
    }

    #[test]
    fn a_visit_over_midnight_is_told_with_its_beginning() {
        let found = coming("Fr 22:00-02:00", "2026-11-28 01:00", 1);
        assert_eq!(found, [(at("2026-11-27 22:00"), at("2026-11-28 02:00"))]);
    }

    #[test]
    fn the_first_monday_but_in_august() {
        let rule = "Mo[1] 09:00-12:00; Aug off";
        let found = coming(rule, "2026-07-07 08:00", 2);
        assert_eq!(found[0].0, at("2026-09-07 09:00"));
        assert_eq!(found[1].0, at("2026-10-05 09:00"));
    }

    #[test]
    fn one_date_a_season_and_a_rule_that_is_over() {
        let once = coming("2026 Dec 05 15:00-18:00", "2026-11-24 10:00", 5);
        assert_eq!(once, [(at("2026-12-05 15:00"), at("2026-12-05 18:00"))]);
        let season = coming("Jun-Sep Sa 10:00-12:00", "2026-11-24 10:00", 1);
        assert_eq!(season[0].0, at("2027-06-05 10:00"));
        assert!(coming("2025 Dec 05 15:00-18:00", "2026-11-24 10:00", 5).is_empty());
        assert!(coming("Jun-Aug", "2026-11-24 10:00", 5).is_empty(), "days without times");
        assert!(coming("quando capita", "2026-11-24 10:00", 5).is_empty());
    }
}
