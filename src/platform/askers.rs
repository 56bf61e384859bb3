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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::position::Position;
    use std::cell::Cell;
    use std::task::{Context, Poll, Waker};

    fn answer_of(later: &mut Later<Told>) -> Option<Told> {
        match later.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(told) => Some(told),
            Poll::Pending => None,
        }
    }

    fn fix() -> Told {
        let position = Position::new(43.1, 12.4).ok_or(NoFix::Unavailable)?;
        Ok(Fix { position, accuracy_m: 20.0 })
    }

    #[test]
    fn the_system_looks_once_for_all_who_ask_meanwhile() {
        let (askers, looks) = (Askers::none(), Cell::new(0));
        let look = || {
            looks.set(looks.get() + 1);
            true
        };
        let (mut first, mut second) = (askers.ask(look), askers.ask(look));
        assert_eq!((answer_of(&mut first), answer_of(&mut second)), (None, None));
        askers.tell(fix());
        assert_eq!((answer_of(&mut first), answer_of(&mut second)), (Some(fix()), Some(fix())));
        assert_eq!(looks.get(), 1);
        drop(askers.ask(look));
        assert_eq!(looks.get(), 2, "whoever asks later is looked for again");
    }

    #[test]
    fn where_the_system_cannot_look_there_is_an_answer_all_the_same() {
        let askers = Askers::none();
        let mut asked = askers.ask(|| false);
        assert_eq!(answer_of(&mut asked), Some(Err(NoFix::Unavailable)));
    }

    #[test]
    fn who_has_gone_keeps_nobody_from_the_answer() {
        let askers = Askers::none();
        drop(askers.ask(|| true));
        let mut patient = askers.ask(|| true);
        askers.tell(Err(NoFix::Refused));
        assert_eq!(answer_of(&mut patient), Some(Err(NoFix::Refused)));
    }
}
