//! What the hours of the building mean for a totem: when its screen is dark, and when it fetches.
//!
//! Hours that nobody stated, or that say nothing of a holiday, close no building: a lit screen in an
//! empty hall harms nobody, a dark one before people does.

use super::Kiosk;
use crate::domain::schedule::{Hours, OpenState, RomeTime};
use chrono::{DateTime, NaiveDate, TimeDelta, Timelike, Utc};
use serde::{Deserialize, Serialize};

/// Between two tries of one night, after one that failed.
const RETRY: TimeDelta = TimeDelta::hours(1);
/// The hours in which nobody is in the way, whatever the building does.
const DEEP_NIGHT: std::ops::Range<u32> = 2..5;
/// The hours in which a closed building is not asleep: it is at lunch.
const DAY: std::ops::Range<u32> = 8..20;
/// One night ends and the next one begins at noon, so that none is cut in two.
const NOON: TimeDelta = TimeDelta::hours(12);

/// How fetching newer data went the last time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastSync {
    /// When it ended.
    pub at: DateTime<Utc>,
    /// Its code: `updated`, `newest`, `offline` and so on ([`super::health::code`]).
    pub outcome: String,
    /// Whether it is done until the next night.
    pub is_done: bool,
}

impl Kiosk {
    /// Whether the building is open. It is where nobody said when, and on a holiday that its hours say
    /// nothing of.
    pub fn is_building_open(&self, now: RomeTime) -> bool {
        let hours = self.opening_hours.as_deref().and_then(|rule| Hours::parse(rule).ok());
        !hours.is_some_and(|hours| matches!(hours.state_at(now), OpenState::Closed { .. }))
    }

    /// Whether the screen is to be dark.
    pub fn is_dark(&self, now: RomeTime) -> bool {
        !self.is_building_open(now)
    }

    /// Whether newer data is to be fetched now: once a night, while the building is closed or between
    /// two and five; after a failure, again each hour. What was fetched in the afternoon need not be
    /// fetched that night.
    pub fn syncs_at_night(&self, now: RomeTime, last: Option<&LastSync>) -> bool {
        let hour = now.hour();
        let asleep = !DAY.contains(&hour) && self.is_dark(now);
        if !asleep && !DEEP_NIGHT.contains(&hour) {
            return false;
        }
        // A try in the future was dated by a wrong clock.
        let Some(last) = last.filter(|last| last.at <= now) else {
            return true;
        };
        if last.is_done {
            night_of(last.at.with_timezone(&now.timezone())) != night_of(now)
        } else {
            now.signed_duration_since(last.at) >= RETRY
        }
    }
}

/// The night that this moment belongs to, by the day on which it began.
fn night_of(at: RomeTime) -> NaiveDate {
    (at.naive_local() - NOON).date()
}
