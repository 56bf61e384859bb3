//! The machine of a totem: its signs of life, what it counts, and when it fetches newer data.
//!
//! A page in a kiosk's browser keeps nothing at all, so that its owner need trust no browser: it has
//! neither signs nor counts, and is spared the tables of time zones that these would bring.

use super::{Ask, State};
use crate::domain::need::Need;
use crate::kiosk::counters::Tally;
use crate::kiosk::health::Data;
use crate::kiosk::running::{self, Running};
use crate::platform::{self, HandedOver};
use crate::sync::Outcome;
use dioxus::prelude::*;

/// The name of the file that the staff carries away.
const COUNTS: &str = "passi-counts.csv";

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
    pub async fn beat(mut self) {
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
            self.sync(Ask::Now).await;
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
        if self.has_counts() {
            self.machine.tally.with_mut(|tally| tally.language(tag));
        }
    }

    /// Somebody asked for this need.
    pub(super) fn count_need(mut self, need: Option<Need>) {
        if let Some(need) = need.filter(|_| self.has_counts()) {
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

    /// Whether there are counts that the staff may carry away.
    pub fn has_counts(self) -> bool {
        self.machine.running.peek().is_some()
    }

    /// Hands the counts to the staff; whether that went well, none where they chose not to.
    pub async fn export_counts(self) -> Option<bool> {
        self.look_at_the_clock();
        let counts = running::csv(*self.now.peek()).into_bytes();
        let sheet = self.body.peek().share_sheet.clone();
        match sheet.hand_over(COUNTS.to_owned(), counts).await {
            Ok(HandedOver::Given) => Some(true),
            Ok(HandedOver::Cancelled) => None,
            Ok(HandedOver::Impossible) | Err(_) => Some(false),
        }
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
