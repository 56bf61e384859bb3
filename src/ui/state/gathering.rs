//! The meetings that are to come.

use super::{Loaded, State};
use crate::domain::meeting::{Coming, MeetingFilter, coming};
use dioxus::prelude::*;

/// A meeting is soon within so many days.
const SOON_DAYS: i64 = 30;

impl State {
    /// Those that are not over and that the filter accepts, the soonest first.
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
