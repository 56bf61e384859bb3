//! The machine of a totem: its signs of life, what it counts, and when it fetches newer data.
//!
//! A page in a kiosk's browser keeps nothing at all, so that its owner need trust no browser: it has
//! neither signs nor counts, and is spared the tables of time zones that these would bring.

use super::{Ask, State};
use crate::domain::need::Need;
use crate::kiosk::counters::Tally;
use crate::kiosk::health::Data;
use crate::kiosk::running::Running;
use crate::platform;
use crate::sync::Outcome;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;

/// What runs, and what the visit counts; copy it freely.
#[derive(Clone, Copy)]
pub struct Machine {
    running: Signal<Option<Running>>,
    tally: Signal<Tally>,
}

impl Default for Machine {
    fn default() -> Self {
        Machine { running: Signal::new(None), tally: Signal::new(Tally::default()) }
    }
}

impl State {
    /// The first screen is there: the totem runs, and speaks as loud as its owner wants.
    pub fn begin_running(mut self) {
        let Some(kiosk) = self.kiosk() else { return };
        platform::set_loudness(kiosk.volume);
        if self.machine.running.peek().is_some() {
            return;
        }
        self.look_at_the_clock();
        let (data, now) = (self.data_here(), *self.now.peek());
        let running = Running::start((*kiosk).clone(), data.as_ref(), now);
        self.machine.running.set(Some(running));
    }

    /// A sign of life, each minute; when its night has come it fetches newer data.
    pub fn beat(mut self) {
        self.look_at_the_clock();
        let (data, now) = (self.data_here(), *self.now.peek());
        let is_due = match self.machine.running.write().as_mut() {
            Some(running) => {
                running.beat(data.as_ref(), now);
                running.is_sync_due(now)
            }
            None => false,
        };
        if is_due {
            // The next sign does not wait for it.
            spawn_forever(self.sync(Ask::Now));
        }
    }

    /// A sync ended so.
    pub(super) fn note_sync(mut self, outcome: &Outcome) {
        let (data, now) = (self.data_here(), *self.now.peek());
        if let Some(running) = self.machine.running.write().as_mut() {
            running.end_sync(outcome, data.as_ref(), now);
        }
    }

    /// Somebody used this language. Nothing is counted where none of this runs.
    pub(super) fn count_language(mut self, tag: &str) {
        if self.is_counting() {
            self.machine.tally.with_mut(|tally| tally.language(tag));
        }
    }

    /// Somebody asked for this need.
    pub(super) fn count_need(mut self, need: Option<Need>) {
        if let Some(need) = need.filter(|_| self.is_counting()) {
            self.machine.tally.with_mut(|tally| tally.need(need));
        }
    }

    /// A visit ended: what it counted is added to its day.
    pub(super) fn end_count(mut self) {
        let (tally, now) = (self.machine.tally.take(), *self.now.peek());
        if let Some(running) = self.machine.running.write().as_mut() {
            running.end_session(&tally, now);
        }
    }

    /// Whether this counts anything.
    pub(super) fn is_counting(self) -> bool {
        self.machine.running.peek().is_some()
    }

    /// The staff leaves: what was counted is kept, and the program ends in the way that is not begun
    /// anew. Nothing happens where none of this runs.
    pub(super) fn end_running(mut self) {
        self.end_count();
        if let Some(running) = self.machine.running.write().as_mut() {
            running.leave(*self.now.peek());
        }
    }

    fn data_here(self) -> Option<Data> {
        self.with_content(|content| Data::of(content.release()))
    }
}
