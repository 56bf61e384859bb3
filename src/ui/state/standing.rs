//! The machine of a totem that is a page: it keeps nothing and counts nothing, for it is a browser's. See
//! `running` for the others.

use super::State;
use crate::domain::need::Need;
use crate::platform;
use crate::sync::Outcome;

impl State {
    /// The first screen is there: the totem speaks as loud as its owner wants.
    pub fn begin_running(self) {
        if let Some(kiosk) = self.kiosk() {
            platform::set_loudness(kiosk.volume);
        }
    }

    /// No sign of life: nobody would read it.
    pub fn beat(self) {}

    /// A page fetches when it is loaded.
    pub(super) fn note_sync(self, _: &Outcome) {}

    /// Nothing is counted.
    pub(super) fn count_language(self, _: &str) {}

    /// Nothing is counted.
    pub(super) fn count_need(self, _: Option<Need>) {}

    /// Nothing was counted.
    pub(super) fn end_count(self) {}

    /// It does not.
    pub(super) fn is_counting(self) -> bool {
        false
    }

    /// Nothing runs that would have to end.
    pub(super) fn end_running(self) {}
}
