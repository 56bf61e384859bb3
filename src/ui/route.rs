//! The screens and their addresses.

use super::app::Frame;
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
    maps::Maps,
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
        /// Streets for the map.
        #[route("/maps")]
        Maps {},
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
    pub(super) fn is_of_totem(&self) -> bool {
        match self {
            Route::Near {} | Route::Search {} | Route::Emergency {} => true,
            Route::Service { .. } | Route::Here {} => true,
            Route::Guides {} | Route::Guide { .. } => true,
            Route::Meetings {} | Route::Meeting { .. } => true,
            Route::Language {} | Route::Looks {} => true,
            Route::Accessibility {} | Route::NotFound { .. } => true,
            Route::Saved {} | Route::Report { .. } | Route::ReportHere {} | Route::Town {} => false,
            Route::Changes {} | Route::About {} | Route::Data {} | Route::Install {} => false,
            Route::Privacy {} | Route::Licences {} | Route::Recipe {} | Route::Maps {} => false,
            Route::Outreach {} | Route::BigCode {} | Route::Handout {} => false,
            Route::MyPath {} | Route::PathArrived { .. } | Route::Prepared {} => false,
            Route::Compose {} | Route::ComposeCode {} => false,
            Route::Mediation {} | Route::MediationDesk { .. } => false,
            Route::MediationAsk { .. } | Route::MediationRequest { .. } => false,
        }
    }
}
