//! What newer data brought that the person has not looked at yet.

use super::{load, save};
use crate::platform::StorageError;
use crate::store::apply::Applied;
use serde::{Deserialize, Serialize};

pub(super) const KEY: &str = "unseen";

/// More than this many services of one sort are not remembered: nobody reads them one by one.
pub const MOST_UNSEEN: usize = 500;

/// Services by their ids, the latest update last; each stands once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Unseen {
    /// Services that were not there at the last look.
    pub added: Vec<String>,
    /// Services that said something else.
    pub changed: Vec<String>,
}

impl Unseen {
    /// What is kept on this device.
    pub fn load() -> Self {
        load(KEY).unwrap_or_default()
    }

    /// Keeps this in place of what was kept before.
    ///
    /// # Errors
    /// The device would not.
    pub fn save(&self) -> Result<(), StorageError> {
        save(KEY, self)
    }

    /// Takes these services out: they have been looked at.
    pub fn forget(&mut self, seen: &[String]) {
        self.added.retain(|id| !seen.contains(id));
        self.changed.retain(|id| !seen.contains(id));
    }

    /// Adds what an update did. What is new stays new when it changes, and what is gone is no news.
    pub fn add(&mut self, applied: &Applied) {
        for id in &applied.removed {
            self.added.retain(|kept| kept != id);
            self.changed.retain(|kept| kept != id);
        }
        // Removed by one update and back with a later one: to the person it changed at most.
        let fresh = applied.added.iter().filter(|id| !self.changed.contains(id));
        append(&mut self.added, fresh.cloned().collect());
        let known = applied.changed.iter().filter(|id| !self.added.contains(id));
        append(&mut self.changed, known.cloned().collect());
    }
}

/// Puts these ids last; the oldest give way.
fn append(kept: &mut Vec<String>, ids: Vec<String>) {
    kept.retain(|id| !ids.contains(id));
    kept.extend(ids);
    kept.drain(..kept.len().saturating_sub(MOST_UNSEEN));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| (*id).to_owned()).collect()
    }

    fn applied(added: &[&str], changed: &[&str], removed: &[&str]) -> Applied {
        Applied { added: ids(added), changed: ids(changed), removed: ids(removed) }
    }

    #[test]
    fn several_updates_add_up_to_what_a_person_finds() {
        let mut unseen = Unseen::default();
        unseen.add(&applied(&["a", "b"], &["c"], &[]));
        unseen.add(&applied(&["d"], &["a", "c", "e"], &["b"]));
        assert_eq!(unseen, Unseen { added: ids(&["a", "d"]), changed: ids(&["c", "e"]) });
        unseen.forget(&ids(&["c", "d"]));
        assert_eq!(unseen, Unseen { added: ids(&["a"]), changed: ids(&["e"]) });
        unseen.add(&applied(&[], &[], &["a", "e"]));
        assert_eq!(unseen, Unseen::default());
    }

    #[test]
    fn the_oldest_gives_way_where_there_are_too_many() {
        let mut unseen = Unseen::default();
        let many: Vec<String> = (0..=MOST_UNSEEN).map(|at| at.to_string()).collect();
        unseen.add(&Applied { added: many, ..Applied::default() });
        assert_eq!(unseen.added.len(), MOST_UNSEEN);
        assert_eq!(unseen.added[0], "1");
    }
}
