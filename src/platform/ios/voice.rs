//! The system's voices.

use crate::platform::Spoken;
use objc2::rc::Retained;
use objc2_avf_audio::{
    AVSpeechBoundary, AVSpeechSynthesisVoice, AVSpeechSynthesizer, AVSpeechUtterance,
};
use objc2_foundation::NSString;
use std::cell::OnceCell;

/// The system's rate for the usual speed, and its fastest one.
const USUAL_RATE: f32 = 0.5;
const FASTEST_RATE: f32 = 1.0;

thread_local! {
    static READER: OnceCell<Retained<AVSpeechSynthesizer>> = const { OnceCell::new() };
}

#[allow(unsafe_code, reason = "AVFAudio's methods are bound as unsafe")]
fn with_reader<T>(ask: impl FnOnce(&AVSpeechSynthesizer) -> T) -> T {
    // SAFETY: an initializer that takes nothing.
    READER.with(|reader| ask(reader.get_or_init(|| unsafe { AVSpeechSynthesizer::new() })))
}

/// Begins to read.
#[allow(unsafe_code, reason = "AVFAudio's methods are bound as unsafe")]
pub fn speak(text: &str, tag: &str, rate: f32) -> Spoken {
    // SAFETY: the text is copied; none comes back where no voice speaks the language.
    let voice =
        unsafe { AVSpeechSynthesisVoice::voiceWithLanguage(Some(&NSString::from_str(tag))) };
    let Some(voice) = voice else {
        return Spoken::NoVoice;
    };
    hush();
    // SAFETY: the words are new and nobody else's; the reader keeps them while it reads.
    with_reader(|reader| unsafe {
        let words = AVSpeechUtterance::speechUtteranceWithString(&NSString::from_str(text));
        words.setVoice(Some(&voice));
        words.setRate((USUAL_RATE * rate).clamp(0.0, FASTEST_RATE));
        reader.speakUtterance(&words);
    });
    Spoken::Begun
}

/// Whether it reads.
#[allow(unsafe_code, reason = "AVFAudio's methods are bound as unsafe")]
pub fn is_reading() -> bool {
    // SAFETY: it only asks.
    with_reader(|reader| unsafe { reader.isSpeaking() })
}

/// Stops reading.
#[allow(unsafe_code, reason = "AVFAudio's methods are bound as unsafe")]
pub fn hush() {
    // SAFETY: stopping where nothing is read does nothing.
    with_reader(|reader| unsafe { reader.stopSpeakingAtBoundary(AVSpeechBoundary::Immediate) });
}
