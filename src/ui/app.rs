//! The whole app: its addresses, and what stands around every screen.

use super::components::{header::Header, notices::Notices, tabs::Tabs};
use super::pages::{
    about::About, changes::Changes, data::Data, emergency::Emergency, language::Language,
    licences::Licences, near::Near, not_found::NotFound, privacy::Privacy, search::Search,
    service::Service, town::Town,
};
use super::state::{Arrived, Ask, Start, State, state};
use super::words::words;
use dioxus::prelude::*;

/// The screens and their addresses.
#[derive(Clone, Debug, PartialEq, Routable)]
#[rustfmt::skip]
pub enum Route {
    #[layout(Frame)]
        /// The nearest help.
        #[route("/")]
        Near {},
        /// Find by name.
        #[route("/search")]
        Search {},
        /// One service.
        #[route("/service/:id")]
        Service {
            /// Its id.
            id: String,
        },
        /// Choose a town.
        #[route("/town")]
        Town {},
        /// Choose a language.
        #[route("/language")]
        Language {},
        /// Numbers that answer at once.
        #[route("/emergency")]
        Emergency {},
        /// What newer data brought.
        #[route("/changes")]
        Changes {},
        /// What this is.
        #[route("/about")]
        About {},
        /// How fresh the data is, and handing it over.
        #[route("/data")]
        Data {},
        /// What happens with the position: nothing.
        #[route("/privacy")]
        Privacy {},
        /// Whose work this is made from.
        #[route("/licences")]
        Licences {},
        /// No such screen.
        #[route("/:..segments")]
        NotFound {
            /// What was asked for.
            segments: Vec<String>,
        },
}

/// What the app is started with.
#[derive(Clone, Props)]
pub struct AppProps {
    /// Content, language and settings.
    pub start: Start,
}

/// The start is read once; a later one changes nothing.
impl PartialEq for AppProps {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The app.
#[allow(non_snake_case, reason = "components are named like elements")]
pub fn App(props: AppProps) -> Element {
    let state = use_hook(|| State::provide(&props.start));
    use_future(move || keep_time(state));
    use_future(move || hear_of_update(state));
    use_future(move || follow_feed(state));
    use_hook(|| {
        state.settle_in();
        state.arrange_refresh();
    });
    rsx! {
        Router::<Route> {}
    }
}

/// Looks at the clock every half minute, and when the app comes back into view.
async fn keep_time(state: State) {
    let mut ticks = document::eval(
        "setInterval(() => dioxus.send(0), 30000);
         addEventListener('visibilitychange', () => document.hidden || dioxus.send(0));
         await new Promise(() => {});",
    );
    while ticks.recv::<u8>().await.is_ok() {
        state.look_at_the_clock();
    }
}

/// Checks the data once the first screen is painted, and asks for newer data then, when the app comes
/// back into view, each hour that it stays there, and when the network is back, if it is due; when the person pulls the list, in
/// any case. Looks at what is here when another tab of the page has kept something.
async fn follow_feed(state: State) {
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
            }
            _ => state.sync(Ask::WhenDue).await,
        }
    }
}

/// Waits until the page says that a newer version is ready; the window never does.
async fn hear_of_update(mut state: State) {
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

/// Header and bottom bar around the screen at hand.
#[component]
fn Frame() -> Element {
    let (words, state) = (words(), state());
    use_context_provider(super::components::screen::Visits::default);
    let route = use_route::<Route>();
    let delicate = is_delicate(&route, state);
    use_effect(use_reactive!(|(route, delicate)| {
        state.conceal(delicate);
        state.keep_session(&route.to_string(), delicate);
        tell_the_way_back();
    }));
    use_future(move || receive(state));
    use_future(follow_back_gesture);
    use_future(move || take_links(state));
    use_effect(move || {
        let (tag, dir) = (words.tag(), words.dir());
        document::eval(&format!(
            "document.documentElement.lang = '{tag}'; document.documentElement.dir = '{dir}';"
        ));
    });
    rsx! {
        div { class: "app", lang: words.tag(), dir: words.dir(),
            Header {}
            Notices {
                language_unknown: *state.language_unknown.read(),
                language_failed: *state.language_failed.read(),
                not_kept: *state.not_kept.read(),
                update_ready: *state.update_ready.read(),
                not_opened: state.not_opened.read().clone(),
            }
            Outlet::<Route> {}
            Tabs {}
        }
    }
}

/// Whether somebody may have to hide that they look at this.
fn is_delicate(route: &Route, state: State) -> bool {
    match route {
        Route::Emergency {} => true,
        Route::Service { id } => state.is_delicate(id),
        _ => state.is_list_delicate(),
    }
}

/// Takes what other programs brought: at the start, when the app comes back into view, and when
/// somebody says that something came.
async fn receive(state: State) {
    let mut chances = document::eval(
        "addEventListener('passi-arrived', () => dioxus.send(0));
         addEventListener('visibilitychange', () => document.hidden || dioxus.send(0));
         dioxus.send(0);
         await new Promise(() => {});",
    );
    while chances.recv::<u8>().await.is_ok() {
        while let Some(arrived) = state.arrived().await {
            match arrived {
                Arrived::Service(id) => drop(navigator().push(Route::Service { id })),
                Arrived::Data(bytes) => {
                    navigator().push(Route::Data {});
                    state.receive_bytes(bytes).await;
                }
                Arrived::Nowhere => drop(navigator().push(Route::Near {})),
            }
        }
    }
}

/// Says in the page whether there is a screen before this one.
fn tell_the_way_back() {
    let way = if navigator().can_go_back() { "yes" } else { "no" };
    document::eval(&format!("document.documentElement.dataset.back = '{way}';"));
}

/// Goes one screen back when the phone's own gesture says so; the phone asks the page whether there
/// is one, and leaves the app where there is none.
async fn follow_back_gesture() {
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
async fn take_links(state: State) {
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
