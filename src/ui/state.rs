//! What the screens know and may ask: the only part of `ui` that calls the store, the library
//! and the platform.

mod arriving;
mod background;
mod data;
mod finding;
mod following;
mod gathering;
mod guiding;
mod handing;
mod handout;
mod install;
mod keeping;
mod kiosk;
mod leaving;
mod listening;
mod locating;
mod looking;
mod mapping;
mod mediating;
mod outreach;
mod passing;
mod paths;
#[cfg(not(target_arch = "wasm32"))]
mod running;
#[cfg(target_arch = "wasm32")]
#[path = "state/standing.rs"]
mod running;
mod start;
mod unfolding;
mod unseen;

pub use super::whereabouts::{Locating, Whereabouts};
pub use arriving::Arrived;
pub use data::{Ask, Follow, Freshness, News};
pub use finding::{Found, Shared};
pub use guiding::{GuideBook, use_guide_book};
pub use handing::Handing;
pub use handout::Made;
pub use install::{Install, InstallWay};
pub use keeping::Keeping;
pub use kiosk::{Greeting, Stage, begins_in};
#[cfg(not(target_arch = "wasm32"))]
pub use mapping::map_part;
pub use mapping::{MapNews, MapPack, MapWork, Part, PartsAt};
pub use outreach::{AreaAnswer, MOST_COLLECTED, MOST_LANGUAGES, Outreach, RADII_M};
pub use passing::Passed;
pub use start::{Loaded, Start};
pub use unfolding::Unfolded;
pub use unseen::UnseenNear;

use super::words::Words;
use crate::domain::directory::Query;
use crate::domain::filter::Filter;
use crate::domain::language::LanguageSet;
use crate::domain::mediation::Answers;
use crate::domain::meeting::MeetingFilter;
use crate::domain::position::Position;
use crate::domain::schedule::RomeTime;
use crate::domain::search::Vocabulary;
use crate::domain::service::{Municipality, Nearby};
use crate::library::{AutoFetch, Kept, Settings, Unseen};
use crate::locale::Locale;
use crate::phrases::Piece;
use crate::platform::{Body, Connection, Maps};
use crate::store::{Answer, Content, Release, StoreError};
use dioxus::prelude::*;
use std::rc::Rc;

/// How many cards a list begins with, and grows by.
pub const PAGE: usize = 20;
/// How many of the nearest places are counted and go on the map; the list begins with the first
/// ones.
pub const MOST: usize = 500;
/// How many cards stand in a picture of the list: a screenful.
const PICTURED: usize = 8;

/// List or map, where there is room for one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum View {
    /// The list.
    List,
    /// The map.
    Map,
}

/// A handle to everything the screens know; copy it freely.
#[derive(Clone, Copy)]
pub struct State {
    body: Signal<Body>,
    content: Signal<Loaded<Rc<Content>>>,
    locale: Signal<Rc<Locale>>,
    settings: Signal<Settings>,
    now: Signal<RomeTime>,
    clock: Signal<Option<fn() -> RomeTime>>,
    follow: Signal<Follow>,
    news: Signal<News>,
    /// What a person asked for and has no answer to yet.
    asked: Signal<Option<Ask>>,
    syncing: Signal<bool>,
    unseen: Signal<Unseen>,
    /// What of it was looked at.
    seen: Signal<Vec<String>>,
    /// How handing the data over or receiving it went.
    pub handing: Signal<Handing>,
    /// What the person saved, once it is read.
    kept: Signal<Option<Kept>>,
    /// How copying and erasing that went.
    pub keeping: Signal<Keeping>,
    /// Streets on this device.
    maps: mapping::Maps,
    /// What there is of paths in memory.
    paths: paths::Paths,
    /// Whether the device would not keep the last thing of it.
    pub keep_failed: Signal<bool>,
    /// Whether the browser may throw it away.
    pub may_vanish: Signal<bool>,
    /// What the list is narrowed by.
    pub filter: Signal<Filter>,
    /// What the meetings are narrowed to.
    pub meeting_filter: Signal<MeetingFilter>,
    /// How much of the first screen is drawn.
    unfolded: Signal<Unfolded>,
    /// How many cards of the answer the list shows.
    pub shown: Signal<usize>,
    /// List or map.
    pub view: Signal<View>,
    /// The pin, and so the cards, picked on the map.
    pub selected: Signal<Option<String>>,
    /// How asking for the position goes.
    pub locating: Signal<Locating>,
    /// How many times the position was asked for, or a town chosen instead.
    asked_times: Signal<u32>,
    /// Whether the exact position was asked for.
    asked_exactly: Signal<bool>,
    /// The last address that no program of the device answers.
    pub not_opened: Signal<Option<String>>,
    /// Whether the languages are offered at the top.
    pub language_unknown: Signal<bool>,
    /// Whether the last language asked for could not be read.
    pub language_failed: Signal<bool>,
    /// Whether a newer version waits to be used.
    pub update_ready: Signal<bool>,
    /// Whether the device would not keep the last choice.
    pub not_kept: Signal<bool>,
    /// How the page becomes an app of the device.
    pub install: Signal<Install>,
    /// Whether the search shows a service that somebody may have to hide that they look for.
    pub found_delicate: Signal<bool>,
    /// What was typed into the search field.
    pub typed: Signal<String>,
    /// The words of all languages, once they are read.
    vocabulary: Signal<Option<Shared<Vocabulary>>>,
    /// Whether a tap on a need says its word first.
    pub listening: Signal<bool>,
    /// What is shown to another person.
    pub outreach: Signal<Outreach>,
    /// Answers of the requests for a mediator that are begun, by the ids of their desks.
    begun: Signal<Vec<(String, Answers)>>,
    /// What a totem knows besides.
    totem: kiosk::Totem,
    /// The machine of a totem.
    #[cfg(not(target_arch = "wasm32"))]
    machine: running::Machine,
    /// What is being read aloud.
    left: Signal<bool>,
    /// The service on the screen whose id stands in no address.
    pub here: Signal<Option<String>>,
    heard: Signal<Option<Vec<Piece>>>,
    /// Whether the last thing asked for could not be read aloud.
    pub voice_missing: Signal<bool>,
}

/// The state of the app that is being drawn.
pub fn state() -> State {
    use_context()
}

impl State {
    /// Makes the state, and the words, of an app that starts so.
    pub(super) fn provide(start: &Start) -> State {
        let now = start.clock.map_or_else(no_moment, |clock| clock());
        let (locale, now) = (Signal::new(start.locale.clone()), Signal::new(now));
        provide_context(Words::new(locale, now, start.clock.is_none()));
        provide_context(State {
            body: Signal::new(start.body.clone()),
            content: Signal::new(start.content.clone()),
            locale,
            settings: Signal::new(start.settings.clone()),
            now,
            clock: Signal::new(start.clock),
            follow: Signal::new(start.follow.clone()),
            news: Signal::new(News::default()),
            asked: Signal::new(None),
            syncing: Signal::new(false),
            unseen: Signal::new(start.unseen.clone()),
            seen: Signal::new(Vec::new()),
            handing: Signal::new(Handing::default()),
            kept: Signal::new(start.kept.clone()),
            keeping: Signal::new(Keeping::default()),
            maps: mapping::Maps::new(),
            paths: paths::Paths::new(),
            keep_failed: Signal::new(false),
            may_vanish: Signal::new(false),
            filter: Signal::new(Filter { need: start.session.need(), ..Filter::default() }),
            unfolded: Signal::new(Unfolded::start(start.clock.is_some() && start.kiosk.is_none())),
            meeting_filter: Signal::new(MeetingFilter::default()),
            shown: Signal::new(if start.clock.is_some() { PAGE } else { PICTURED }),
            view: Signal::new(View::List),
            selected: Signal::new(None),
            locating: Signal::new(Locating::Idle),
            asked_times: Signal::new(0),
            asked_exactly: Signal::new(false),
            not_opened: Signal::new(None),
            language_unknown: Signal::new(start.language_unknown),
            language_failed: Signal::new(false),
            update_ready: Signal::new(false),
            not_kept: Signal::new(false),
            found_delicate: Signal::new(false),
            typed: Signal::new(String::new()),
            vocabulary: Signal::new(None),
            listening: Signal::new(false),
            outreach: Signal::new(Outreach::default()),
            begun: Signal::new(Vec::new()),
            left: Signal::new(false),
            here: Signal::new(None),
            heard: Signal::new(None),
            voice_missing: Signal::new(false),
            install: Signal::new(Install::default()),
            totem: kiosk::Totem::new(start.kiosk.clone()),
            #[cfg(not(target_arch = "wasm32"))]
            machine: running::Machine::default(),
        })
    }

    /// Asks the clock again: "open" grows stale.
    pub fn look_at_the_clock(mut self) {
        if let Some(clock) = *self.clock.peek() {
            self.now.set(clock());
            self.forget_old_draft();
        }
    }

    /// The nearest places, as narrowed and as many as the list shows; none until it has `begun`.
    pub fn near(self, begun: bool) -> Loaded<Answer> {
        if !begun {
            return self.ask(|_| Ok(Answer::default()));
        }
        let (query, shown) = (self.query(), *self.shown.read());
        self.ask(|content| content.places_first(&query, shown))
    }

    /// The help without a place, as narrowed; none until the list has `come` to it.
    pub fn near_everywhere(self, come: bool) -> Loaded<Vec<Nearby>> {
        if !come {
            return self.ask(|_| Ok(Vec::new()));
        }
        let Query { filter, now, .. } = self.query();
        self.ask(|content| content.everywhere(&filter, now))
    }

    /// The nearest help, as narrowed: all that goes on the map.
    pub fn near_on_map(self) -> Loaded<Answer> {
        let query = self.query();
        self.ask(|content| content.near(&query))
    }

    fn query(self) -> Query {
        Query {
            at: self.whereabouts().position(),
            k: MOST,
            filter: self.filter.read().clone(),
            now: *self.now.read(),
        }
    }

    /// Help without a place, whatever the list is narrowed by.
    pub fn everywhere(self) -> Loaded<Vec<Nearby>> {
        let now = *self.now.read();
        self.ask(|content| content.everywhere(&Filter::default(), now))
    }

    /// The service of this id with its distance; none where there is none.
    pub fn service(self, id: &str) -> Loaded<Option<Nearby>> {
        let (now, from) = (*self.now.read(), self.whereabouts().position());
        self.ask(|content| {
            Ok(content
                .service(id, now)?
                .map(|nearby| Nearby { distance_m: far(&nearby, from), ..nearby }))
        })
    }

    /// Every municipality, by name.
    pub fn towns(self) -> Vec<Municipality> {
        self.with_content(|content| content.municipalities().to_vec()).unwrap_or_default()
    }

    /// Languages that some service speaks.
    pub fn spoken(self) -> LanguageSet {
        self.with_content(Content::spoken_languages).unwrap_or_default()
    }

    /// Which data this is, and how many services it has.
    pub fn release(self) -> Option<(Release, usize)> {
        self.with_content(|content| (content.release().clone(), content.service_count()))
    }

    /// Narrows the list; it starts again from its top.
    pub fn narrow(mut self, change: impl FnOnce(&mut Filter)) {
        self.look_at_the_clock();
        self.filter.with_mut(change);
        self.count_need(self.filter.peek().need);
        self.shown.set(PAGE);
        self.selected.set(None);
    }

    /// Speaks this language from now on, and keeps that.
    pub async fn speak(mut self, tag: &'static str) {
        match load_locale(tag).await {
            Ok(locale) => {
                self.language_failed.set(false);
                self.language_unknown.set(false);
                self.locale.set(Rc::new(locale));
                self.count_language(tag);
                self.settings.with_mut(|settings| settings.language = Some(tag.to_owned()));
                self.keep();
            }
            Err(_) => self.language_failed.set(true),
        }
    }

    /// When newer data is fetched without being asked for.
    pub fn auto_fetch(self) -> AutoFetch {
        self.settings.read().auto_fetch()
    }

    /// Fetches newer data so from now on, and keeps that.
    pub fn choose_auto_fetch(mut self, choice: AutoFetch) {
        self.settings.with_mut(|settings| settings.auto_fetch = Some(choice));
        self.keep();
        self.arrange_refresh();
    }

    /// Whether this device tells what a connection costs.
    pub fn knows_connection(self) -> bool {
        self.body.peek().network.connection() != Connection::Unknown
    }

    /// What opens directions on this device.
    pub fn maps(self) -> Maps {
        self.body.peek().opener.maps()
    }

    /// A device that keeps nothing does not stop the app: the choice holds until it closes.
    /// A totem keeps nothing of anybody.
    fn keep(mut self) {
        if self.is_totem() {
            return;
        }
        let kept = self.settings.peek().save().is_ok();
        self.not_kept.set(!kept);
    }

    fn with_content<T>(self, ask: impl FnOnce(&Content) -> T) -> Option<T> {
        match &*self.content.read() {
            Loaded::Ready(content) => Some(ask(content)),
            Loaded::Waiting | Loaded::Failed(_) => None,
        }
    }

    fn ask<T>(self, ask: impl FnOnce(&Content) -> Result<T, StoreError>) -> Loaded<T> {
        match &*self.content.read() {
            Loaded::Ready(content) => match ask(content) {
                Ok(answer) => Loaded::Ready(answer),
                Err(error) => Loaded::Failed(error.to_string()),
            },
            Loaded::Waiting => Loaded::Waiting,
            Loaded::Failed(reason) => Loaded::Failed(reason.clone()),
        }
    }
}

/// Stands for the time where there is no clock.
fn no_moment() -> RomeTime {
    chrono::DateTime::UNIX_EPOCH.with_timezone(&chrono_tz::Europe::Rome)
}

fn far(nearby: &Nearby, from: Position) -> Option<f64> {
    nearby.service.position().map(|(position, _)| from.distance_m(position))
}

#[cfg(not(target_arch = "wasm32"))]
async fn load_locale(tag: &'static str) -> Result<Locale, crate::locale::LocaleError> {
    Locale::built_in(tag)
}

#[cfg(target_arch = "wasm32")]
async fn load_locale(tag: &'static str) -> Result<Locale, super::launch::StartError> {
    super::launch::fetch_locale(tag).await
}
