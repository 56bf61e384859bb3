//! How the screens look and sound, as the person chose.

use super::State;
use crate::library::{Look, Settings, TextSize, VoiceSpeed};
use dioxus::prelude::*;

impl State {
    /// Colours and text size.
    pub fn looks(self) -> (Look, TextSize) {
        let settings = self.settings.read();
        (settings.look(), settings.text_size())
    }

    /// Has the look of this code from now on, and keeps that.
    pub fn choose_look(self, code: &str) {
        self.choose(|settings| settings.look = Some(code.to_owned()));
    }

    /// Has letters of the size of this code from now on, and keeps that.
    pub fn choose_text_size(self, code: &str) {
        self.choose(|settings| settings.text_size = Some(code.to_owned()));
    }

    /// How fast the voice reads.
    pub fn voice_speed(self) -> VoiceSpeed {
        self.settings.read().voice_speed()
    }

    /// Reads at the speed of this code from now on, and keeps that.
    pub fn choose_voice_speed(self, code: &str) {
        self.choose(|settings| settings.voice_speed = Some(code.to_owned()));
    }

    fn choose(mut self, change: impl FnOnce(&mut Settings)) {
        self.settings.with_mut(change);
        self.keep();
    }
}
