//! Listening: one thing at a time is read aloud, and only while its screen is there.

use super::State;
use crate::phrases::{ITALIAN, Piece};
use crate::platform::Spoken;
use dioxus::prelude::*;

/// No body tells when it has ended; it is asked this often.
const LOOK_AGAIN: &str = "await new Promise((passed) => setTimeout(passed, 300)); dioxus.send(0);";

impl State {
    /// Whether this is being read aloud.
    pub fn hears(self, pieces: &[Piece]) -> bool {
        self.heard.read().as_deref() == Some(pieces)
    }

    /// Reads these aloud, each in its language and one after the other, in place of what was being
    /// read; stops if it is this. Says once where there is no voice. It must outlast the screen that asks
    /// for it, so that it can stop what begins after that was left.
    pub async fn listen(mut self, pieces: Vec<Piece>) {
        if self.still_hears(&pieces) {
            return self.hush();
        }
        self.heard.set(Some(pieces.clone()));
        let voice = self.body.peek().voice.clone();
        for piece in &pieces {
            let spoken = self.say(piece).await;
            if !self.still_hears(&pieces) {
                // Whoever stopped it, or left, did so before it had begun.
                if self.heard.peek().is_none() {
                    voice.hush();
                }
                return;
            }
            self.voice_missing.set(spoken != Spoken::Begun);
            while spoken == Spoken::Begun && voice.is_reading() && self.still_hears(&pieces) {
                if document::eval(LOOK_AGAIN).recv::<u8>().await.is_err() {
                    break;
                }
            }
            if spoken != Spoken::Begun || !self.still_hears(&pieces) {
                break;
            }
        }
        if self.still_hears(&pieces) {
            self.heard.set(None);
        }
    }

    /// Reads this in its language; a name in Italian rather in the voice of the screens than not at all.
    async fn say(self, piece: &Piece) -> Spoken {
        let voice = self.body.peek().voice.clone();
        let rate = self.settings.peek().voice_speed().rate();
        let spoken = voice.speak(&piece.text, piece.tag, rate).await;
        let own = self.locale.peek().tag();
        match spoken {
            Spoken::NoVoice if piece.tag == ITALIAN && own != ITALIAN => {
                voice.speak(&piece.text, own, rate).await
            }
            _ => spoken,
        }
    }

    fn still_hears(self, pieces: &[Piece]) -> bool {
        self.heard.peek().as_deref() == Some(pieces)
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
