//! The whole app: its addresses, and what stands around every screen.

use super::components::{header::Header, notices::Notices, tabs::Tabs};
use super::pages::{
    about::About, changes::Changes, data::Data, emergency::Emergency, language::Language,
    licences::Licences, near::Near, not_found::NotFound, privacy::Privacy, search::Search,
    service::Service, town::Town,
};
use super::state::{Ask, Start, State, state};
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
/// back into view, and when the network is back, if it is due; when the person pulls the list, in
/// any case. Looks at what is here when another tab of the page has kept something.
async fn follow_feed(state: State) {
    let mut chances = document::eval(concat!(
        include_str!("pull.js"),
        "addEventListener('passi-pulled', () => dioxus.send('pulled'));
         addEventListener('online', () => dioxus.send('ask'));
         addEventListener('visibilitychange', () => document.hidden || dioxus.send('ask'));
         addEventListener('storage', ({ key }) => key === 'passi.sync' && dioxus.send('look'));
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
            }
            Outlet::<Route> {}
            Tabs {}
        }
    }
}
