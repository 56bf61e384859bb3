//! What comes and goes: desks for who is far from every other, meetings.

use super::{Loaded, PAGE, Query, State, Whereabouts};
use crate::domain::filter::Filter;
use crate::domain::meeting::{Coming, MeetingFilter, coming};
use crate::domain::visiting::{Advice, advice};
use dioxus::prelude::*;

/// A meeting is soon within so many days.
const SOON_DAYS: i64 = 30;

impl State {
    /// What somebody is told who is far from every desk for the need that they picked. None where no
    /// need is picked or the list is narrowed, for then the next desk may be left out of it; and none
    /// where nobody said where they are.
    pub fn advice(self) -> Option<Advice> {
        let filter = self.filter.read().clone();
        let nowhere = matches!(self.whereabouts(), Whereabouts::NotChosen(..));
        if nowhere || filter.need.is_none() || filter.is_narrowed() {
            return None;
        }
        let query =
            Query { filter: Filter { need: filter.need, ..Filter::default() }, ..self.query() };
        match self.ask(|content| content.places_first(&query, PAGE)) {
            Loaded::Ready(answer) => advice(&answer.nearest, query.now),
            Loaded::Waiting | Loaded::Failed(_) => None,
        }
    }

    /// Meetings that are not over and that the filter accepts, the soonest first.
    pub fn meetings(self, filter: &MeetingFilter) -> Loaded<Vec<Coming>> {
        let (from, now) = (self.whereabouts().position(), *self.now.read());
        self.ask(|content| Ok(coming(content.meetings()?, from, now, filter)))
    }

    /// The one of this id; none where there is none, or it is over.
    pub fn meeting(self, id: &str) -> Loaded<Option<Coming>> {
        match self.meetings(&MeetingFilter::default()) {
            Loaded::Ready(all) => {
                Loaded::Ready(all.into_iter().find(|coming| coming.meeting.what.id == id))
            }
            Loaded::Waiting => Loaded::Waiting,
            Loaded::Failed(reason) => Loaded::Failed(reason),
        }
    }

    /// How many take place near here, and soon.
    pub fn meetings_near(self) -> usize {
        let near = MeetingFilter { near: true, ..MeetingFilter::default() };
        let Loaded::Ready(found) = self.meetings(&near) else {
            return 0;
        };
        let today = self.now.read().date_naive();
        let is_soon = |coming: &&Coming| {
            let meeting = &coming.meeting;
            !meeting.cancelled && (meeting.starts.date() - today).num_days() <= SOON_DAYS
        };
        found.iter().filter(is_soon).count()
    }
}
