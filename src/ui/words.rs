//! The words of the chosen language, for components.

use crate::domain::mediation::{Desk, Why};
use crate::domain::meeting::Meeting;
use crate::domain::need::Need;
use crate::domain::schedule::{OpenState, RomeTime};
use crate::domain::service::{Nearby, Service};
use crate::domain::visiting::{Advice, Visit};
use crate::locale::{Locale, Value};
use crate::phrases::{self, Piece};
use dioxus::prelude::*;
use std::rc::Rc;

/// A handle to the chosen language and the moment the screens speak of; whoever reads it is drawn
/// again when either changes.
#[derive(Clone, Copy, PartialEq)]
pub struct Words {
    locale: Signal<Rc<Locale>>,
    now: Signal<RomeTime>,
    timeless: bool,
}

/// The words of the screen that is being drawn.
pub fn words() -> Words {
    use_context()
}

impl Words {
    /// Words from these signals; `timeless` if `now` is no real moment.
    pub(super) fn new(locale: Signal<Rc<Locale>>, now: Signal<RomeTime>, timeless: bool) -> Self {
        Words { locale, now, timeless }
    }

    /// Whether the screens are drawn for no moment in particular, so that nothing can be said to
    /// be open or closed.
    pub fn timeless(self) -> bool {
        self.timeless
    }

    /// The message of this id.
    pub fn text(self, id: &str) -> String {
        self.locale.read().text(id)
    }

    /// The message of this id with its variables.
    pub fn format(self, id: &str, variables: &[(&str, Value<'_>)]) -> String {
        self.locale.read().format(id, variables)
    }

    /// BCP 47 tag of the language.
    pub fn tag(self) -> &'static str {
        self.locale.read().tag()
    }

    /// `ltr` or `rtl`.
    pub fn dir(self) -> &'static str {
        self.locale.read().dir()
    }

    /// Whether a machine translated the language and no person has reviewed that yet.
    pub fn is_by_machine(self) -> bool {
        self.locale.read().is_by_machine()
    }

    /// The moment the screens speak of.
    pub fn now(self) -> RomeTime {
        *self.now.read()
    }

    /// The name of a need.
    pub fn need(self, need: Need) -> String {
        self.coded("need", need.code())
    }

    /// The name of a coded fact: `kind` is the head of the message's id.
    pub fn coded(self, kind: &str, code: &str) -> String {
        self.locale.read().text(&format!("{kind}-{code}"))
    }

    /// The short name of a day of the week.
    pub fn weekday(self, date: chrono::NaiveDate) -> String {
        use chrono::Datelike;
        self.coded("weekday", &date.weekday().number_from_monday().to_string())
    }

    /// A day in words.
    pub fn date(self, date: chrono::NaiveDate) -> String {
        self.locale.read().date(date)
    }

    /// A moment as seen from now.
    pub fn moment(self, at: RomeTime) -> String {
        self.locale.read().moment(at, self.now())
    }

    /// Open or not, and until when.
    pub fn open(self, state: OpenState) -> String {
        phrases::open(&self.locale.read(), state, self.now())
    }

    /// How far, no more exactly than is known.
    pub fn distance(self, nearby: &Nearby) -> Option<String> {
        phrases::distance(&self.locale.read(), nearby)
    }

    /// How much there is to fetch.
    pub fn megabytes(self, bytes: u64) -> String {
        phrases::megabytes(&self.locale.read(), bytes)
    }

    /// How long the way is on foot, where it is short and known.
    pub fn on_foot(self, nearby: &Nearby) -> Option<String> {
        phrases::on_foot(&self.locale.read(), nearby)
    }

    /// When a desk that comes and goes is there next; none for one that stays.
    pub fn next_visit(self, service: &Service) -> Option<String> {
        phrases::next_visit(&self.locale.read(), service, self.now())
    }

    /// When a desk comes and until when it is there.
    pub fn visit(self, visit: Visit) -> String {
        phrases::visit(&self.locale.read(), visit, self.now().date_naive())
    }

    /// What somebody far from every desk may do.
    pub fn far(self, advice: &Advice) -> Vec<String> {
        phrases::far(&self.locale.read(), advice, self.now())
    }

    /// What a meeting is about.
    pub fn theme(self, code: &str) -> String {
        self.coded("meeting-theme", code)
    }

    /// When a meeting is.
    pub fn meeting_when(self, meeting: &Meeting) -> String {
        phrases::meeting_when(&self.locale.read(), meeting, self.now())
    }

    /// What makes it possible to come to a meeting, each with its picture.
    pub fn makes_possible(self, meeting: &Meeting) -> Vec<(&'static str, String)> {
        phrases::makes_possible(&self.locale.read(), meeting)
    }

    /// A meeting as plain text for another person.
    pub fn meeting_passed_on(self, meeting: &Meeting) -> String {
        phrases::meeting_passed_on(&self.locale.read(), meeting)
    }

    /// How many hours of mediation a desk has left.
    pub fn budget(self, desk: &Desk) -> String {
        phrases::budget(&self.locale.read(), desk)
    }

    /// Why an answer is not taken.
    pub fn wrong(self, why: Why) -> String {
        phrases::wrong(&self.locale.read(), why)
    }

    /// A service as it is read aloud.
    pub fn aloud(self, nearby: &Nearby) -> Vec<Piece> {
        phrases::aloud(&self.locale.read(), nearby, self.now())
    }

    /// A service as plain text for another person.
    pub fn passed_on(self, service: &Service) -> String {
        phrases::passed_on(&self.locale.read(), service, self.now())
    }

    /// A service as a contact.
    pub fn as_contact(self, service: &Service) -> String {
        phrases::as_contact(&self.locale.read(), service)
    }

    /// Verified or not.
    pub fn verified(self, service: &Service) -> String {
        phrases::verified(&self.locale.read(), service)
    }

    /// The names of a service's kinds of help.
    pub fn kinds(self, service: &Service) -> Vec<String> {
        service.categories.iter().map(|kind| self.coded("category", kind.code)).collect()
    }
}
