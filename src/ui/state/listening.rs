//! Listening: one thing at a time is read aloud, and only while its screen is there.

use super::State;
use crate::platform::Spoken;
use dioxus::prelude::*;

/// No body tells when it has ended; it is asked this often.
const LOOK_AGAIN: &str = "setTimeout(() => dioxus.send(0), 300); await new Promise(() => {});";

impl State {
    /// Whether this is being read aloud.
    pub fn hears(self, text: &str) -> bool {
        self.heard.read().as_deref() == Some(text)
    }

    /// Reads this aloud in the language of a BCP 47 tag, in place of what was being read; stops if it
    /// is this. Says once where there is no voice for it.
    pub async fn listen(mut self, text: String, tag: &str) {
        if self.heard.peek().as_deref() == Some(&text) {
            return self.hush();
        }
        self.heard.set(Some(text.clone()));
        let voice = self.body.peek().voice.clone();
        let spoken = voice.speak(&text, tag, 1.0).await;
        let is_heard = || self.heard.peek().as_deref() == Some(&text);
        if !is_heard() {
            return;
        }
        self.voice_missing.set(spoken != Spoken::Begun);
        while spoken == Spoken::Begun && voice.is_reading() && is_heard() {
            if document::eval(LOOK_AGAIN).recv::<u8>().await.is_err() {
                break;
            }
        }
        if self.heard.peek().as_deref() == Some(&text) {
            self.heard.set(None);
        }
    }

    /// Reads nothing any more.
    pub fn hush(mut self) {
        if self.heard.peek().is_some() {
            self.body.peek().voice.hush();
            self.heard.set(None);
        }
    }

    /// Nothing is read any more, nor told to be missing: another screen was opened, or nobody listens.
    pub fn leave_unheard(mut self) {
        self.hush();
        if *self.voice_missing.peek() {
            self.voice_missing.set(false);
        }
    }
}
