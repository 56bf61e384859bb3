//! The whole app: what stands around every screen.

use super::components::{
    header::Header,
    listen::voice_missing,
    notices::Notices,
    quick_exit::QuickExit,
    save_button::keep_failed,
    tabs::Tabs,
    totem_bar::{TotemBand, TotemBar},
};
use super::listeners::{
    follow_back_gesture, follow_feed, forget_when_left, hear_of_arrivals, hear_of_update,
    keep_time, look_for_arrivals, receive, take_chosen_files, take_links,
};
use super::route::Route;
use super::state::{Handing, Stage, Start, State, Unfolded, state};
use super::totem::Totem;
use super::words::words;
use dioxus::prelude::*;

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
    use_future(move || state.unfold());
    let is_begun = use_memo(move || state.unfolded() > Unfolded::Nothing);
    rsx! {
        if state.is_totem() {
            Totem {}
        } else if is_begun() {
            Router::<Route> {}
        }
    }
}

/// The app around the screen at hand; nothing where a totem waits for the next visit.
#[component]
pub(super) fn Frame() -> Element {
    let state = state();
    let is_wanted = use_memo(move || !state.is_totem() || state.stage() == Stage::Visit);
    rsx! {
        if is_wanted() {
            Bars {}
        }
    }
}

/// Header and bottom bar around the screen at hand.
#[component]
fn Bars() -> Element {
    let (words, mut state) = (words(), state());
    use_context_provider(super::components::screen::Visits::default);
    let route = use_route::<Route>();
    let delicate = is_delicate(&route, state);
    let innocent = route == Route::Recipe {};
    let is_first = matches!(route, Route::Near {});
    let kiosk = state.kiosk();
    let is_totem = kiosk.is_some();
    let astray = is_totem && !route.is_of_totem();
    use_hook(|| {
        if !is_first {
            state.unfold_at_once();
        }
    });
    // Not where something else is delicate now: that may be what the person is told about.
    let path = route.to_string();
    use_effect(use_reactive!(|path| {
        drop(path);
        state.leave_kept_untold();
    }));
    use_effect(use_reactive!(|(route, delicate, astray)| {
        state.not_opened.set(None);
        state.leave_unheard();
        state.conceal(delicate);
        state.keep_session(&route.to_string(), delicate || innocent);
        tell_the_way_back();
        if astray || !innocent && state.came_back(delicate) {
            navigator().replace(Route::Near {});
        }
        if let (Route::Service { id }, true) = (&route, delicate) {
            state.show_here(id);
            navigator().replace(Route::Here {});
        }
        if let Route::PathArrived { letters } = &route {
            state.take_path(letters);
            navigator().replace(Route::Prepared {});
        }
    }));
    let drawn = use_memo(use_reactive!(|is_first| !is_first || state.is_presentable()));
    let bars = use_memo(move || state.unfolded() >= Unfolded::Bars);
    let place = use_memo(move || state.unfolded() >= Unfolded::Place);
    let screenful = use_memo(move || state.unfolded() >= Unfolded::Screenful);
    rsx! {
        div {
            class: "app",
            lang: words.tag(),
            dir: words.dir(),
            "data-drawn": drawn().then_some("yes"),
            "data-posture": is_totem.then_some("kiosk"),
            if let Some(kiosk) = kiosk {
                TotemBand { name: kiosk.name.clone() }
            } else if bars() && !innocent {
                Header {}
                Notices {
                    language_unknown: *state.language_unknown.read(),
                    language_failed: *state.language_failed.read(),
                    not_kept: *state.not_kept.read(),
                    update_ready: *state.update_ready.read(),
                    not_opened: state.not_opened.read().clone(),
                }
            }
            if delicate && !is_totem {
                QuickExit {}
            }
            if place() && !astray {
                Outlet::<Route> {}
                {voice_missing(words, state)}
                {keep_failed(words, state)}
            }
            if is_totem {
                TotemBar {}
            } else if bars() && !innocent {
                Tabs {}
            }
            if screenful() && !is_totem {
                Listeners {}
            }
        }
    }
}

/// Waits, unseen, for what the page around the screens tells.
#[component]
fn Listeners() -> Element {
    let state = state();
    use_future(move || keep_time(state));
    use_future(move || hear_of_update(state));
    use_future(move || state.read_kept());
    use_future(move || follow_feed(state));
    // Not for a picture of the app, which runs no effects.
    use_effect(move || {
        state.settle_in();
        state.arrange_refresh();
    });
    use_future(move || state.hear_of_install());
    use_future(move || receive(state));
    use_future(hear_of_arrivals);
    use_future(move || take_chosen_files(state));
    use_effect(move || {
        if *state.handing.read() != Handing::Working {
            look_for_arrivals();
        }
    });
    use_future(follow_back_gesture);
    use_future(move || forget_when_left(state));
    use_future(move || take_links(state));
    rsx! {
        Around {}
    }
}

/// Says to the page around the screens what language and looks they have.
#[component]
pub(super) fn Around() -> Element {
    let (words, state) = (words(), state());
    use_effect(move || {
        let (tag, dir) = (words.tag(), words.dir());
        document::eval(&format!(
            "document.documentElement.lang = '{tag}'; document.documentElement.dir = '{dir}';
             const link = document.querySelector('link[rel=manifest]');
             if (link && !link.href.includes('.{tag}.')) link.href = 'manifest.{tag}.webmanifest';"
        ));
    });
    use_effect(move || {
        let (look, size) = state.looks();
        document::eval(&format!(
            "Object.assign(document.documentElement.dataset, {{ look: '{}', text: '{}' }});",
            look.code(),
            size.code()
        ));
    });
    rsx! {}
}

/// Whether somebody may have to hide that they look at this.
fn is_delicate(route: &Route, state: State) -> bool {
    match route {
        Route::Emergency {} => true,
        Route::Here {} | Route::ReportHere {} => true,
        Route::Recipe {} => false,
        Route::Service { id } | Route::Report { id } => state.is_delicate(id),
        Route::Search {} => *state.found_delicate.read(),
        Route::Saved {} => state.is_saved_delicate(),
        Route::Outreach {} | Route::BigCode {} | Route::Handout {} => state.is_outreach_delicate(),
        // Nothing of it is written down on its way out of the address.
        Route::PathArrived { .. } => true,
        Route::Prepared {} => state.is_arrived_delicate(),
        Route::MyPath {} => state.are_paths_delicate(),
        // What was saved stands there to choose from.
        Route::Compose {} => {
            state.is_draft_delicate() || *state.found_delicate.read() || state.is_saved_delicate()
        }
        Route::ComposeCode {} => state.is_draft_delicate(),
        _ => state.is_list_delicate(),
    }
}

/// Says in the page whether there is a screen before this one.
fn tell_the_way_back() {
    let way = if navigator().can_go_back() { "yes" } else { "no" };
    document::eval(&format!("document.documentElement.dataset.back = '{way}';"));
}
