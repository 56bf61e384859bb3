//! What newer data brought, as far as it is near the person.

use super::{Loaded, State, far};
use crate::domain::service::Nearby;
use crate::library::Unseen;
use crate::store::apply::Applied;
use dioxus::prelude::*;

/// Nearer than this a new or changed service is "near you".
const NEAR_M: f64 = 20_000.0;

/// Services near the person, or for everybody, that newer data brought since the last look; the
/// nearest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnseenNear {
    /// Those that are new.
    pub added: Vec<Nearby>,
    /// Those that say something else now.
    pub changed: Vec<Nearby>,
}

impl State {
    /// What is new near the person; reads each service, so ask once a list.
    pub fn unseen_near(self) -> UnseenNear {
        let unseen = self.unseen.read();
        UnseenNear { added: self.near_of(&unseen.added), changed: self.near_of(&unseen.changed) }
    }

    /// The person looks at this: at the next start it is not new any more. What is new elsewhere
    /// waits until they are there.
    pub fn keep_seen(mut self, near: &UnseenNear) {
        let ids = near.added.iter().chain(&near.changed).map(|nearby| nearby.service.id.clone());
        let seen: Vec<String> = ids.collect();
        let mut left = self.unseen.peek().clone();
        left.forget(&seen);
        // Where the device keeps nothing, it is shown once more.
        left.save().ok();
        self.seen.set(seen);
    }

    /// The person has turned to something else: what they saw is not new any more.
    pub fn forget_seen(mut self) {
        let seen = self.seen.take();
        self.unseen.with_mut(|unseen| unseen.forget(&seen));
        self.unseen.peek().save().ok();
    }

    /// Remembers what an update brought.
    pub(super) fn note_update(mut self, applied: &Applied) {
        self.unseen.with_mut(|unseen| unseen.add(applied));
        // Where the device keeps nothing, it is known until the app closes.
        self.unseen.peek().save().ok();
    }

    /// Takes over the news that whoever else updated has written down.
    pub(super) fn note_news(mut self) {
        let kept = Unseen::load();
        // A device that keeps nothing says nothing either.
        if kept != Unseen::default() {
            self.unseen.set(kept);
        }
    }

    fn near_of(self, ids: &[String]) -> Vec<Nearby> {
        let (from, now) = (self.whereabouts().position(), *self.now.read());
        let found = self.ask(|content| {
            let services = ids.iter().map(|id| content.service(id, now));
            services.collect::<Result<Vec<_>, _>>()
        });
        let Loaded::Ready(found) = found else {
            return Vec::new();
        };
        let placed = found.into_iter().flatten();
        let placed = placed.map(|nearby| Nearby { distance_m: far(&nearby, from), ..nearby });
        let mut near: Vec<Nearby> =
            placed.filter(|nearby| nearby.distance_m.is_none_or(|far| far <= NEAR_M)).collect();
        // Help without a place comes last.
        let order = |nearby: &Nearby| nearby.distance_m.unwrap_or(f64::INFINITY);
        near.sort_by(|a, b| order(a).total_cmp(&order(b)));
        near
    }
}
