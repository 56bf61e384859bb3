//! Meetings and courses of the community: a place, a day, and who can take part.
//!
//! What, where and whom to call is a [`Service`] like any other; a meeting adds when it is and what
//! makes it possible to come: an interpreter, somebody who looks after the children. Those that are
//! over are not told, by the clock alone. Nothing here knows a screen; `now` is an argument.

use super::position::Position;
use super::schedule::RomeTime;
use super::service::Service;
use super::visiting::Visit;
use chrono::{Duration, NaiveDateTime, NaiveTime};
use std::sync::Arc;

/// What a meeting may be about: the themes of the project, codes with a message
/// `meeting-theme-<code>`.
pub const THEMES: [&str; 6] =
    ["work", "health", "housing", "education", "participation", "labour-rights"];

/// Within this distance a meeting is near, in metres: half an hour by car.
pub const NEAR_M: f64 = 30_000.0;

/// How long one without a stated end is told of at least.
const UNKNOWN_LENGTH: Duration = Duration::hours(3);

/// One meeting.
#[derive(Clone, Debug, PartialEq)]
pub struct Meeting {
    /// What it is called, who calls it, where, whom to ask; its schedule says nothing.
    pub what: Arc<Service>,
    /// One of [`THEMES`]; none where this version does not know it.
    pub theme: Option<&'static str>,
    /// When it begins, on Italian clocks.
    pub starts: NaiveDateTime,
    /// When it ends, where that is stated.
    pub ends: Option<NaiveDateTime>,
    /// Languages that somebody interprets, codes of [`super::language::LANGUAGES`]; those spoken
    /// are the service's.
    pub interpreters: Vec<String>,
    /// Stated: whether somebody looks after the children.
    pub childcare: Option<bool>,
    /// How many can take part, where that is stated.
    pub seats: Option<u32>,
    /// It does not take place: told until its day is over, so that nobody comes in vain.
    pub cancelled: bool,
}

impl Meeting {
    /// From when to when it is, where an end is stated.
    pub fn visit(&self) -> Option<Visit> {
        self.ends.map(|until| Visit { from: self.starts, until })
    }

    /// Whether it is over. One without a stated end is told to the end of its day, and for some hours
    /// in any case: who comes late should still find where it is.
    pub fn is_over(&self, now: RomeTime) -> bool {
        let end_of_day = self.starts.date().and_time(NaiveTime::MIN) + Duration::days(1);
        let told_until = end_of_day.max(self.starts + UNKNOWN_LENGTH);
        self.ends.unwrap_or(told_until) <= now.naive_local()
    }

    /// Whether it surely goes on: of one without a stated end nobody knows.
    pub fn is_on(&self, now: RomeTime) -> bool {
        let local = now.naive_local();
        !self.cancelled && self.starts <= local && self.ends.is_some_and(|ends| local < ends)
    }

    /// Whether somebody who speaks this language understands what is said.
    pub fn is_understood_in(&self, language: &str) -> bool {
        self.what.languages.iter().chain(&self.interpreters).any(|code| code == language)
    }
}

/// What somebody asks of meetings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeetingFilter {
    /// About this alone.
    pub theme: Option<&'static str>,
    /// In this language, spoken or interpreted.
    pub language: Option<String>,
    /// Only where somebody looks after the children.
    pub childcare: bool,
    /// Only within [`NEAR_M`]; one without a point is not known to be near.
    pub near: bool,
}

impl MeetingFilter {
    /// Whether anything is asked for.
    pub fn is_narrowed(&self) -> bool {
        *self != MeetingFilter::default()
    }

    fn accepts(&self, coming: &Coming) -> bool {
        let meeting = &coming.meeting;
        self.theme.is_none_or(|theme| meeting.theme == Some(theme))
            && self.language.as_deref().is_none_or(|code| meeting.is_understood_in(code))
            && (!self.childcare || meeting.childcare == Some(true))
            && (!self.near || coming.is_near())
    }
}

/// A meeting that is not over, and how far it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Coming {
    /// The meeting.
    pub meeting: Meeting,
    /// Great-circle metres; none without a point.
    pub distance_m: Option<f64>,
}

impl Coming {
    /// Whether it is near.
    pub fn is_near(&self) -> bool {
        self.distance_m.is_some_and(|distance_m| distance_m <= NEAR_M)
    }
}

/// The meetings that are not over and that pass the filter: the soonest first, of those that begin
/// at one time the nearest.
pub fn coming(
    meetings: &[Meeting],
    from: Position,
    now: RomeTime,
    filter: &MeetingFilter,
) -> Vec<Coming> {
    let kept = meetings.iter().filter(|meeting| !meeting.is_over(now)).cloned();
    let told = kept.map(|meeting| {
        let point = meeting.what.position();
        Coming { distance_m: point.map(|(point, _)| from.distance_m(point)), meeting }
    });
    let mut told: Vec<Coming> = told.filter(|coming| filter.accepts(coming)).collect();
    let far = |coming: &Coming| coming.distance_m.unwrap_or(f64::INFINITY);
    told.sort_by(|one, other| {
        let by_time = one.meeting.starts.cmp(&other.meeting.starts);
        by_time
            .then(far(one).total_cmp(&far(other)))
            .then_with(|| one.meeting.what.id.cmp(&other.meeting.what.id))
    });
    told
}
