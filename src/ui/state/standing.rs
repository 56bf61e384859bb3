//! The machine of a totem that is a page: it keeps nothing and counts nothing, for it is a browser's. See
//! `running` for the others.

use super::State;
use crate::domain::need::Need;
use crate::platform;
use crate::sync::Outcome;

/// Nothing to keep.
#[derive(Clone, Copy, Default)]
pub struct Machine;

impl State {
    /// The first screen is there: the totem speaks as loud as its owner wants.
    pub fn begin_running(self) {
        if let Some(kiosk) = self.kiosk() {
            platform::set_loudness(kiosk.volume);
        }
    }

    /// No sign of life: nobody would read it.
    pub async fn beat(self) {}

    /// A page fetches when it is loaded.
    pub(super) fn note_sync(self, _: &Outcome) {}

    /// Nothing is counted.
    pub(super) fn count_language(self, _: &str) {}

    /// Nothing is counted.
    pub(super) fn count_need(self, _: Option<Need>) {}

    /// Nothing was counted.
    pub(super) fn end_count(self) {}

    /// There are none.
    pub fn has_counts(self) -> bool {
        false
    }

    /// There are none.
    pub async fn export_counts(self) -> Option<bool> {
        None
    }

    /// Nothing runs that would have to end.
    pub(super) fn end_running(self) {}
}
