//! The app on a totem: one visit after the other, and between them a screen that calls.
//!
//! A visit has a history of its own, which ends with it, so that no way leads back into it. What waits
//! for time and touches is here, once, and not in a visit: a totem has many of those. The router is here
//! once as well, since what a router leaves behind in memory is never given back.

use super::app::Around;
use super::components::countdown::Countdown;
use super::listeners::{follow_feed, give_signs, hear_of_update, keep_time};
use super::pages::attract::Attract;
use super::pages::staff::{Pin, Staff};
use super::route::Route;
use super::state::{Stage, State, state};
use super::words::words;
use dioxus::prelude::*;
use dioxus_history::{History, MemoryHistory, history, provide_history_context};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

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
        Visits {}
        match state.stage() {
            Stage::Visit => rsx! {},
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

/// The app, of which nothing is drawn between two visits; each begins at the first screen.
#[component]
fn Visits() -> Element {
    let state = state();
    let ways = use_hook(|| {
        let ways = Rc::new(VisitHistory::beginning_at(&history().current_route()));
        provide_history_context(ways.clone());
        ways
    });
    use_effect(move || {
        if state.stage() != Stage::Visit {
            ways.forget();
        }
    });
    rsx! {
        Router::<Route> {}
    }
}

/// The ways of one visit, in memory alone.
struct VisitHistory {
    ways: RefCell<MemoryHistory>,
    on_forgotten: RefCell<Option<Arc<dyn Fn() + Send + Sync>>>,
}

impl VisitHistory {
    fn beginning_at(path: &str) -> Self {
        VisitHistory { ways: RefCell::new(ways_from(path)), on_forgotten: RefCell::new(None) }
    }

    fn forget(&self) {
        self.ways.replace(ways_from("/"));
        if let Some(told) = self.on_forgotten.borrow().as_ref() {
            told();
        }
    }
}

fn ways_from(path: &str) -> MemoryHistory {
    MemoryHistory::with_initial_path(path).with_prefix("#")
}

impl History for VisitHistory {
    fn current_route(&self) -> String {
        self.ways.borrow().current_route()
    }

    fn current_prefix(&self) -> Option<String> {
        self.ways.borrow().current_prefix()
    }

    fn can_go_back(&self) -> bool {
        self.ways.borrow().can_go_back()
    }

    fn go_back(&self) {
        self.ways.borrow().go_back();
    }

    fn can_go_forward(&self) -> bool {
        self.ways.borrow().can_go_forward()
    }

    fn go_forward(&self) {
        self.ways.borrow().go_forward();
    }

    fn push(&self, route: String) {
        self.ways.borrow().push(route);
    }

    fn replace(&self, path: String) {
        self.ways.borrow().replace(path);
    }

    fn updater(&self, callback: Arc<dyn Fn() + Send + Sync>) {
        self.on_forgotten.replace(Some(callback));
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
