//! Finding by typing.

use super::{Loaded, State};
use crate::domain::need::Category;
use crate::domain::search::{self, Hit, Reason, Services, Vocabulary};
use crate::domain::service::{Municipality, Nearby};
use crate::store::Content;
use dioxus::prelude::*;
use std::ops::Deref;
use std::rc::Rc;

/// How many services a search names at most.
const MOST_FOUND: usize = 50;

/// What was found by typing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Needs, kinds of help and towns, the best first.
    pub hits: Vec<Hit>,
    /// Services, the best first, with their reasons.
    pub services: Vec<(Nearby, Reason)>,
}

/// Something large that is made seldom; only the same one is equal.
#[derive(Debug)]
pub struct Shared<T>(Rc<T>);

impl<T> Shared<T> {
    pub(super) fn new(value: T) -> Self {
        Shared(Rc::new(value))
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Shared(self.0.clone())
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl State {
    /// What services are found by, the nearest first; make it once a place.
    pub fn searchable(self) -> Loaded<Shared<Services>> {
        let from = self.whereabouts().position();
        self.ask(|content| Ok(Shared::new(content.searchable(from)?)))
    }

    /// The words of all languages. Until they are read ([`State::learn_words`]), and where they cannot
    /// be, the names of the municipalities alone.
    pub fn vocabulary(self) -> Shared<Vocabulary> {
        let towns = || self.with_content(|content| content.vocabulary("")).unwrap_or_default();
        self.vocabulary.read().clone().unwrap_or_else(|| Shared::new(towns()))
    }

    /// Reads the words of all languages, once.
    pub async fn learn_words(mut self) {
        if self.vocabulary.peek().is_some() {
            return;
        }
        let Some(lists) = word_lists().await else { return };
        let learned = match &*self.content.peek() {
            Loaded::Ready(content) => content.vocabulary(&lists),
            Loaded::Waiting | Loaded::Failed(_) => return,
        };
        self.vocabulary.set(Some(Shared::new(learned)));
    }

    /// What is found by these words.
    pub fn find(self, vocabulary: &Vocabulary, services: &Services, typed: &str) -> Loaded<Found> {
        let (now, from) = (*self.now.read(), self.whereabouts().position());
        let tag = self.locale.read().tag();
        let found = search::find(vocabulary, services, typed, tag, MOST_FOUND);
        let rows: Vec<i64> = found.services.iter().map(|found| found.row).collect();
        let reasons = found.services.into_iter().map(|found| found.reason);
        self.ask(|content| {
            let services = content.rows(&rows, from, now)?.into_iter().zip(reasons).collect();
            Ok(Found { hits: found.hits, services })
        })
    }

    /// The Italian name of this municipality.
    pub fn town_name(self, id: &str) -> String {
        let name = |content: &Content| content.municipality(id).map(|town| town.name.clone());
        self.with_content(name).flatten().unwrap_or_default()
    }

    /// The municipalities that are called as typed, in any language; all where nothing is typed.
    pub fn towns_named(self, vocabulary: &Vocabulary, typed: &str) -> Vec<Municipality> {
        let named = vocabulary.towns(typed, self.locale.read().tag());
        let is_named = |town: &Municipality| {
            typed.trim().is_empty() || search::begins(&town.name, typed) || named.contains(&town.id)
        };
        self.towns().into_iter().filter(is_named).collect()
    }

    /// The nearest services of this kind of help, and how many there are.
    pub fn of_kind(self, services: &Services, kind: &Category) -> Loaded<(Vec<Nearby>, usize)> {
        let (now, from) = (*self.now.read(), self.whereabouts().position());
        let (rows, count) = services.of_kind(kind, MOST_FOUND);
        self.ask(|content| Ok((content.rows(&rows, from, now)?, count)))
    }
}

#[cfg(not(target_arch = "wasm32"))]
async fn word_lists() -> Option<String> {
    Some(crate::locale::word_lists())
}

/// The page's own file.
#[cfg(target_arch = "wasm32")]
async fn word_lists() -> Option<String> {
    let lists = crate::platform::fetch("app/words.txt").await.ok()?;
    String::from_utf8(lists).ok()
}
