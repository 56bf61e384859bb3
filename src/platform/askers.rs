//! Those who wait for the one answer where the device is.

use super::parts::{Later, NoFix};
use crate::domain::position::Fix;
use std::sync::{Mutex, PoisonError};
use tokio::sync::oneshot::{Sender, channel};

/// What they are told.
pub type Told = Result<Fix, NoFix>;

/// A list of them: the first one makes the system look, and all get what it finds.
pub struct Askers(Mutex<Vec<Sender<Told>>>);

impl Askers {
    /// Nobody asks.
    pub const fn none() -> Self {
        Askers(Mutex::new(Vec::new()))
    }

    /// One more asks. Where nobody did yet, `look` makes the system look; whether it does.
    pub fn ask(&self, look: impl FnOnce() -> bool) -> Later<Told> {
        let (asker, answer) = channel();
        let is_first = {
            let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            waiting.push(asker);
            waiting.len() == 1
        };
        if is_first && !look() {
            self.tell(Err(NoFix::Unavailable));
        }
        Box::pin(async { answer.await.unwrap_or(Err(NoFix::Unavailable)) })
    }

    /// Tells all of them.
    pub fn tell(&self, told: Told) {
        let waiting = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        for asker in waiting {
            // Who has gone need not be told.
            asker.send(told).ok();
        }
    }
}
