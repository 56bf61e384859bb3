//! The one sentence that the screens say in languages whose messages are not loaded: that a machine
//! translated them. The list of languages shows it to whoever reads only one of them.

use super::Tongue;

/// `machine-translated-short` of every language, by its tag.
const NOTES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/machine-notes.rs"));

impl Tongue {
    /// In the language itself: that a machine translated it. None where a person has reviewed it.
    pub fn machine_note(&self) -> Option<&'static str> {
        let own = NOTES.iter().filter(|_| self.by_machine).find(|(tag, _)| *tag == self.tag);
        own.map(|(_, note)| *note)
    }
}
