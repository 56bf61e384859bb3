//! The app on a totem: one visit after the other, and between them a screen that calls.
//!
//! A visit has a history of its own, which ends with it, so that no way leads back into it. What waits
//! for time and touches is here, once, and not in a visit: a totem has many of those.

use super::app::{Around, Route};
use super::components::countdown::Countdown;
use super::listeners::{follow_feed, give_signs, hear_of_update, keep_time};
use super::pages::attract::Attract;
use super::pages::staff::{Pin, Staff};
use super::state::{Stage, State, state};
use super::words::words;
use dioxus::prelude::*;
use dioxus_history::{MemoryHistory, history, provide_history_context};
use std::rc::Rc;

/// What is on the screen of a totem.
#[component]
pub fn Totem() -> Element {
    let (words, state) = (words(), state());
    use_hook(|| {
        // Whoever starts it at an address of the app begins a visit there.
        if history().current_route() != "/" {
            state.begin_here();
        }
    });
    // Not for a picture of the app, which runs no effects.
    use_effect(move || {
        state.settle_in();
        state.begin_running();
    });
    use_future(move || give_signs(state));
    use_future(move || follow(state));
    use_future(move || state.learn_greetings());
    use_future(move || keep_time(state));
    use_future(move || hear_of_update(state));
    use_future(move || follow_feed(state));
    rsx! {
        match state.stage() {
            Stage::Visit => rsx! {
                Visit {}
            },
            Stage::Waiting => rsx! {
                Attract {}
            },
            Stage::Pin => rsx! {
                Pin {}
            },
            Stage::Staff => rsx! {
                Staff {}
            },
        }
        if let Some(seconds) = state.seconds_left() {
            div { lang: words.tag(), dir: words.dir(),
                Countdown { seconds }
            }
        }
        Around {}
    }
}

/// The app, until somebody else comes.
#[component]
fn Visit() -> Element {
    use_hook(|| {
        let path = history().current_route();
        provide_history_context(Rc::new(MemoryHistory::with_initial_path(path).with_prefix("#")));
    });
    rsx! {
        Router::<Route> {}
    }
}

/// Does as the page's script tells.
async fn follow(state: State) {
    let Some(times) = state.times_of_visit() else { return };
    let mut told = document::eval(&format!("const totem = {times};{}", include_str!("kiosk.js")));
    while let Ok(word) = told.recv::<String>().await {
        match word.split_once(' ') {
            Some((_, seconds)) => state.count_down(seconds.parse().ok()).await,
            None if word == "here" => state.count_down(None).await,
            None if word == "staff" => state.ask_for_pin().await,
            None => state.turn(),
        }
    }
}
