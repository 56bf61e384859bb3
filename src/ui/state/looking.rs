//! How the screens look, as the person chose.

use super::State;
use crate::library::{Look, Settings, TextSize};
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

    fn choose(mut self, change: impl FnOnce(&mut Settings)) {
        self.settings.with_mut(change);
        self.keep();
    }
}
