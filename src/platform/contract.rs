//! What every body keeps, whatever machine it is of: one suite for all that can run somewhere.
//!
//! It asks nothing that would disturb a person who is not there: no program is opened and no file
//! handed over unless whoever calls says that somebody, or something, answers.

use super::parts::Later;
use super::{Body, Exactness, HandedOver, NoFix, Refreshing};
use crate::domain::link::Link;
use crate::domain::position::Fix;
use std::future::poll_fn;
use std::task::Poll;

/// Whether somebody answers what the machine asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// A person, or a program that plays one.
    Somebody,
    /// Nobody.
    Nobody,
}

/// A language that nobody speaks: BCP 47 keeps these codes for private use.
const NO_LANGUAGE: &str = "qaa";

/// The promises that this body breaks, in words; none from one that keeps the contract.
pub async fn broken(body: &Body, presence: Presence) -> Vec<String> {
    let mut broken = Vec::new();
    let mut check = |holds: bool, promise: &str| {
        if !holds {
            broken.push(promise.to_owned());
        }
    };
    location(body, &mut check).await;
    ways_out(body, presence, &mut check).await;
    while body.inbox.take().await.is_some() {}
    check(body.inbox.take().await.is_none(), "what was taken is not given again");
    voice(body, &mut check).await;
    let connections = [body.network.connection(), body.network.connection()];
    check(connections[0] == connections[1], "the connection is told alike at once");
    let refreshed = [Refreshing::Any, Refreshing::Any].map(|when| body.refresh.arrange(when));
    check(refreshed[0] == refreshed[1], "arranging the same twice is arranging it once");
    body.refresh.arrange(Refreshing::Never);
    screen(body, &mut check);
    broken
}

async fn location(body: &Body, check: &mut impl FnMut(bool, &str)) {
    let sound = |told: &Result<Fix, NoFix>| match told {
        Ok(fix) => fix.accuracy_m.is_finite() && fix.accuracy_m >= 0.0,
        Err(_) => true,
    };
    // Two who ask at once.
    let asked =
        [Exactness::Coarse, Exactness::Fine].map(|exactness| body.location.locate(exactness));
    let told = all(asked).await;
    check(told.iter().all(sound), "a fix has a radius in metres");
    let again = body.location.locate(Exactness::Coarse).await;
    check(sound(&again), "it can be asked again");
}

/// What both answer, each asked before the other has answered.
async fn all<T>(mut asked: [Later<T>; 2]) -> [T; 2] {
    let mut told = [None, None];
    poll_fn(|context| {
        for (asked, told) in asked.iter_mut().zip(&mut told) {
            if told.is_none()
                && let Poll::Ready(answer) = asked.as_mut().poll(context)
            {
                *told = Some(answer);
            }
        }
        match (told[0].take(), told[1].take()) {
            (Some(first), Some(second)) => Poll::Ready([first, second]),
            waiting => {
                told = waiting.into();
                Poll::Pending
            }
        }
    })
    .await
}

async fn ways_out(body: &Body, presence: Presence, check: &mut impl FnMut(bool, &str)) {
    check(body.opener.maps() == body.opener.maps(), "what shows the way stays the same");
    if presence == Presence::Nobody {
        return;
    }
    if let Some(link) = Link::new("tel:112", |_| false) {
        let opened = [body.opener.open(&link).await, body.opener.open(&link).await];
        check(opened[0] == opened[1], "the same link is opened alike");
    }
    let given = body.share_sheet.hand_over("passi.passi".to_owned(), b"passi".to_vec()).await;
    check(given.is_ok(), "a small file can be made");
    let sheet = &body.share_sheet;
    let given =
        [sheet.hand_over_words("passi".to_owned()), sheet.hand_over_words("più".to_owned())];
    let [first, second] = all(given).await;
    let is_possible = |given| given != HandedOver::Impossible;
    check(is_possible(first) == is_possible(second), "words are handed over, or never are");
}

async fn voice(body: &Body, check: &mut impl FnMut(bool, &str)) {
    let spoken = body.voice.speak("passi", NO_LANGUAGE, 1.0).await;
    check(spoken != super::Spoken::Begun, "a language without a voice is not read aloud");
    body.voice.hush();
    body.voice.hush();
    check(!body.voice.is_reading(), "nothing is read after hushing");
}

fn screen(body: &Body, check: &mut impl FnMut(bool, &str)) {
    let awake = [true, true].map(|on| body.screen.keep_awake(on));
    check(awake[0] == awake[1], "what keeps the screen lit keeps it lit");
    check(!body.screen.keep_awake(false), "the screen may go dark again");
    check(!body.screen.lock(false), "nobody is locked in who was not");
    body.screen.conceal(true);
    check(!body.screen.conceal(false), "what was concealed is shown again");
}
