//! What the page around the screens tells: time passes, the network is back, something came, the
//! person goes back or follows a link. Each waits for its event and asks the state; nothing here is
//! drawn.

use super::route::Route;
use super::state::{Arrived, Ask, State};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;

/// Looks at the clock every half minute, and when the app comes back into view.
pub async fn keep_time(state: State) {
    let mut ticks = document::eval(
        "setInterval(() => dioxus.send(0), 30000);
         addEventListener('visibilitychange', () => document.hidden || dioxus.send(0));
         await new Promise(() => {});",
    );
    while ticks.recv::<u8>().await.is_ok() {
        state.look_at_the_clock();
    }
}

/// A sign of life each minute, and only once the page has answered.
pub async fn give_signs(state: State) {
    let mut minutes = document::eval(
        "setInterval(() => dioxus.send(0), 60000);
         await new Promise(() => {});",
    );
    while minutes.recv::<u8>().await.is_ok() {
        state.beat();
    }
}

/// Checks the data once the first screen is painted, and asks for newer data then, when the app comes
/// back into view, each hour that it stays there, and when the network is back, if it is due; when the person pulls the list, in
/// any case; and fetches street maps that wait for a connection that costs nothing. Looks at what is here when another tab of the page has kept something.
pub async fn follow_feed(state: State) {
    let mut chances = document::eval(concat!(
        include_str!("pull.js"),
        "addEventListener('passi-pulled', () => dioxus.send('pulled'));
         addEventListener('online', () => dioxus.send('ask'));
         addEventListener('visibilitychange', () => document.hidden || dioxus.send('ask'));
         addEventListener('storage', ({ key }) => key === 'passi.sync' && dioxus.send('look'));
         setInterval(() => dioxus.send('ask'), 3600000);
         requestAnimationFrame(() => setTimeout(() => dioxus.send('begin')));
         await new Promise(() => {});",
    ));
    while let Ok(chance) = chances.recv::<String>().await {
        match chance.as_str() {
            "look" => drop(state.show_newest().await),
            "pulled" => state.sync(Ask::Now).await,
            "begin" => {
                state.verify().await;
                state.sync(Ask::WhenDue).await;
                spawn_forever(state.fetch_waiting_maps());
            }
            _ => {
                state.sync(Ask::WhenDue).await;
                spawn_forever(state.fetch_waiting_maps());
            }
        }
    }
}

/// Waits until the page says that a newer version is ready; the window never does.
pub async fn hear_of_update(mut state: State) {
    let mut ready = document::eval(
        "if (document.documentElement.dataset.update !== 'ready') {
             await new Promise((heard) => addEventListener('passi-update-ready', heard));
         }
         dioxus.send(0);
         await new Promise(() => {});",
    );
    if ready.recv::<u8>().await.is_ok() {
        state.update_ready.set(true);
    }
}

/// Takes what other programs brought: at the start, when the app comes back into view, and when
/// somebody says that something came.
pub async fn receive(state: State) {
    let mut chances = document::eval(
        "addEventListener('passi-arrived', () => dioxus.send(0));
         addEventListener('visibilitychange', () => document.hidden || dioxus.send(0));
         dioxus.send(0);
         await new Promise(() => {});",
    );
    while chances.recv::<u8>().await.is_ok() {
        while let Some(arrived) = state.arrived().await {
            match arrived {
                Arrived::Service(id) if state.is_delicate(&id) => {
                    state.show_here(&id);
                    navigator().push(Route::Here {});
                }
                Arrived::Service(id) => drop(navigator().push(Route::Service { id })),
                Arrived::Path(letters) => {
                    state.take_path(&letters);
                    navigator().push(Route::Prepared {});
                }
                Arrived::Data(bytes) => {
                    navigator().push(Route::Data {});
                    state.receive_bytes(bytes).await;
                }
                Arrived::Nowhere => drop(navigator().push(Route::Near {})),
            }
        }
    }
}

/// What is prepared here for somebody goes when the page is left, also for a while.
pub async fn forget_when_left(state: State) {
    let mut left = document::eval(
        "addEventListener('pagehide', () => dioxus.send(0));
         await new Promise(() => {});",
    );
    while left.recv::<u8>().await.is_ok() {
        state.forget_draft();
    }
}

/// Goes one screen back when the phone's own gesture says so; the phone asks the page whether there
/// is one, and leaves the app where there is none.
pub async fn follow_back_gesture() {
    let mut gestures = document::eval(
        "globalThis.passiBack = () => {
             const may = document.documentElement.dataset.back === 'yes';
             if (may) dioxus.send(0);
             return may;
         };
         await new Promise(() => {});",
    );
    while gestures.recv::<u8>().await.is_ok() {
        navigator().go_back();
    }
}

/// Opens what leads out of the app, where no browser does: a number dialled, a way shown.
pub async fn take_links(state: State) {
    if !state.takes_links() {
        return;
    }
    let mut followed = document::eval(
        "addEventListener('click', (event) => {
             const link = event.target.closest?.('a[href]');
             const address = link?.getAttribute('href') ?? '';
             if (!/^[a-z]+:/.test(address)) return;
             event.preventDefault();
             event.stopImmediatePropagation();
             dioxus.send(address);
         }, true);
         await new Promise(() => {});",
    );
    while let Ok(address) = followed.recv::<String>().await {
        state.open(address).await;
    }
}

/// Has [`receive`] look whether something came.
pub fn look_for_arrivals() {
    document::eval("dispatchEvent(new Event('passi-arrived'));");
}

/// Hears of what comes from outside the page.
#[cfg(not(target_arch = "wasm32"))]
pub async fn hear_of_arrivals() {
    loop {
        crate::platform::brought().await;
        look_for_arrivals();
    }
}

/// Everything that comes to a page comes through its own scripts.
#[cfg(target_arch = "wasm32")]
pub async fn hear_of_arrivals() {}

/// Reads the files that are chosen in the app, where the framework has no dialogue for them: its own
/// listener would cancel the one of the web view.
pub async fn take_chosen_files(state: State) {
    if !state.reads_chosen_files() {
        return;
    }
    let mut chosen = document::eval(include_str!("chosen.js"));
    while let Ok((action, text)) = chosen.recv::<(String, String)>().await {
        let bytes = BASE64_STANDARD.decode(text).ok().filter(|bytes| !bytes.is_empty());
        match action.as_str() {
            "take-copy" => state.import_copy(bytes).await,
            _ => state.receive_bytes(bytes).await,
        }
    }
}
