//! The whole app: its addresses, and what stands around every screen.

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
use super::pages::{
    about::About,
    accessibility::Accessibility,
    big_code::BigCode,
    changes::Changes,
    data::Data,
    emergency::Emergency,
    guide::Guide,
    guides::Guides,
    handout::Handout,
    here::{Here, ReportHere},
    install::Install,
    language::Language,
    licences::Licences,
    look::Looks,
    mediation::Mediation,
    mediation_ask::MediationAsk,
    mediation_desk::MediationDesk,
    mediation_request::MediationRequest,
    meeting::Meeting,
    meetings::Meetings,
    near::Near,
    not_found::NotFound,
    outreach::Outreach,
    path::MyPath,
    path_compose::Compose,
    path_prepared::{PathArrived, Prepared},
    path_shown::ComposeCode,
    privacy::Privacy,
    recipe::Recipe,
    report::Report,
    saved::Saved,
    search::Search,
    service::Service,
    town::Town,
};
use super::state::{Handing, Stage, Start, State, Unfolded, state};
use super::totem::Totem;
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
        /// What the person saved.
        #[route("/saved")]
        Saved {},
        /// One service.
        #[route("/service/:id")]
        Service {
            /// Its id.
            id: String,
        },
        /// One service whose id nobody shall read in the address.
        #[route("/here")]
        Here {},
        /// Something is wrong with a service.
        #[route("/report/:id")]
        Report {
            /// The service's id.
            id: String,
        },
        /// The same of the one whose id nobody shall read in the address.
        #[route("/here/report")]
        ReportHere {},
        /// Choose a town.
        #[route("/town")]
        Town {},
        /// Choose a language.
        #[route("/language")]
        Language {},
        /// Choose colours and text size.
        #[route("/look")]
        Looks {},
        /// Numbers that answer at once.
        #[route("/emergency")]
        Emergency {},
        /// What to do, step by step.
        #[route("/guides")]
        Guides {},
        /// One guide.
        #[route("/guide/:id")]
        Guide {
            /// Its id.
            id: String,
        },
        /// Meetings and courses that are to come.
        #[route("/meetings")]
        Meetings {},
        /// One of them.
        #[route("/meeting/:id")]
        Meeting {
            /// Its id.
            id: String,
        },
        /// Desks that send cultural mediators, and what was asked of them.
        #[route("/mediation")]
        Mediation {},
        /// One of them.
        #[route("/mediation/:id")]
        MediationDesk {
            /// Its id.
            id: String,
        },
        /// Its form.
        #[route("/mediation/:id/ask")]
        MediationAsk {
            /// The desk's id.
            id: String,
        },
        /// A request that was prepared here.
        #[route("/request/:number")]
        MediationRequest {
            /// Its number on this device.
            number: i64,
        },
        /// Services shown to another person.
        #[route("/outreach")]
        Outreach {},
        /// One of them as a code for their camera.
        #[route("/outreach/code")]
        BigCode {},
        /// Those that were collected for them, on paper.
        #[route("/outreach/handout")]
        Handout {},
        /// The paths that somebody prepared for the person.
        #[route("/path")]
        MyPath {},
        /// The address of a path, from another screen; it is taken out of the address at once.
        #[route("/path/:letters")]
        PathArrived {
            /// The path.
            letters: String,
        },
        /// A path that came, to be kept or not.
        #[route("/prepared")]
        Prepared {},
        /// Prepares a path for somebody.
        #[route("/compose")]
        Compose {},
        /// Its code.
        #[route("/compose/code")]
        ComposeCode {},
        /// What newer data brought.
        #[route("/changes")]
        Changes {},
        /// What this is.
        #[route("/about")]
        About {},
        /// How fresh the data is, and handing it over.
        #[route("/data")]
        Data {},
        /// The page as an app of the device.
        #[route("/install")]
        Install {},
        /// What happens with the position: nothing.
        #[route("/privacy")]
        Privacy {},
        /// Whose work this is made from.
        #[route("/licences")]
        Licences {},
        /// What everybody can use, and what not yet.
        #[route("/accessibility")]
        Accessibility {},
        /// An innocent page.
        #[route("/recipe")]
        Recipe {},
        /// No such screen.
        #[route("/:..segments")]
        NotFound {
            /// What was asked for.
            segments: Vec<String>,
        },
}

impl Route {
    /// Whether a totem has this screen: none that keeps or sends something, or that leads out of it.
    fn is_of_totem(&self) -> bool {
        match self {
            Route::Near {} | Route::Search {} | Route::Emergency {} => true,
            Route::Service { .. } | Route::Here {} => true,
            Route::Guides {} | Route::Guide { .. } => true,
            Route::Meetings {} | Route::Meeting { .. } => true,
            Route::Language {} | Route::Looks {} => true,
            Route::Accessibility {} | Route::NotFound { .. } => true,
            Route::Saved {} | Route::Report { .. } | Route::ReportHere {} | Route::Town {} => false,
            Route::Changes {} | Route::About {} | Route::Data {} | Route::Install {} => false,
            Route::Privacy {} | Route::Licences {} | Route::Recipe {} => false,
            Route::Outreach {} | Route::BigCode {} | Route::Handout {} => false,
            Route::MyPath {} | Route::PathArrived { .. } | Route::Prepared {} => false,
            Route::Compose {} | Route::ComposeCode {} => false,
            Route::Mediation {} | Route::MediationDesk { .. } => false,
            Route::MediationAsk { .. } | Route::MediationRequest { .. } => false,
        }
    }
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
fn Frame() -> Element {
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
