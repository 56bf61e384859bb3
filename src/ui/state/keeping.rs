//! What the person keeps: saved services, ticks, notes and reports.
//!
//! The screens see what is kept for good, never what is about to be: whatever is asked for here shows
//! once it is written. It is read after the first list is drawn, and until then nothing is kept.

use super::{Loaded, State, far};
use crate::domain::report::Report;
use crate::domain::service::{Nearby, Service};
use crate::library::{
    self, Card, Favourite, Kept, KeptReport, Library, LibraryError, MOST_COPY_BYTES, Settings,
    Unseen,
};
use crate::platform::HandedOver;
use crate::ui::launch::first_language;
use chrono::NaiveDate;
use dioxus::html::FileData;
use dioxus::prelude::*;
use std::collections::BTreeSet;
use std::rc::Rc;

/// How making a copy, taking one back or erasing went.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Keeping {
    /// Nobody did any.
    #[default]
    Idle,
    /// It is at work.
    Working,
    /// The copy is the person's.
    Copied,
    /// The person did not want it after all.
    Cancelled,
    /// This body of the app cannot hand files over.
    Impossible,
    /// There was no copy to be made.
    NotCopied,
    /// So many things of a copy are back.
    Taken(usize),
    /// The file is no copy.
    Refused,
    /// The copy is of a newer app.
    NeedsNewerApp,
    /// The device would not keep what is in the copy.
    NotKept,
    /// Everything is erased.
    Erased,
    /// Not everything could be erased.
    NotErased,
}

impl State {
    /// Reads what is kept, as it is at this moment: another tab may have changed it.
    pub async fn read_kept(mut self) {
        // What cannot be read is told when something is to be written.
        let read = library::kept().await;
        let is_read = read.is_ok();
        let kept = read.unwrap_or_default();
        if is_read {
            self.agree_on_place(&kept).await;
        }
        if self.kept.peek().as_ref() != Some(&kept) {
            self.kept.set(Some(kept));
        }
        let may_vanish = may_vanish().await;
        self.may_vanish.set(may_vanish);
    }

    /// Whether what is kept has been read.
    pub fn has_read_kept(self) -> bool {
        self.kept.read().is_some()
    }

    /// Whether the service of this id is saved.
    pub fn is_saved(self, id: &str) -> bool {
        self.of_kept(|kept| kept.is_saved(id))
    }

    /// Saves this service.
    pub async fn save(self, service: &Service) {
        let (id, today, card) = (service.id.clone(), self.today(), Card::of(service));
        self.change(move |library| library.keep_favourite(&id, today, &card)).await;
    }

    /// Saves the service of this id no more.
    pub async fn unsave(self, id: &str) {
        let id = id.to_owned();
        self.change(move |library| library.drop_favourite(&id)).await;
    }

    /// The saved services.
    pub fn favourites(self) -> Vec<Favourite> {
        self.of_kept(|kept| kept.favourites.clone())
    }

    /// The saved services that the data still has, the nearest first, and those that it has no more.
    pub fn saved(self) -> (Vec<Nearby>, Vec<Favourite>) {
        let (from, now) = (self.whereabouts().position(), *self.now.read());
        let (mut here, mut gone) = (Vec::new(), Vec::new());
        for favourite in self.favourites() {
            match self.ask(|content| content.service(&favourite.service_id, now)) {
                Loaded::Ready(Some(nearby)) => {
                    here.push(Nearby { distance_m: far(&nearby, from), ..nearby });
                }
                Loaded::Ready(None) | Loaded::Failed(_) => gone.push(favourite),
                Loaded::Waiting => {}
            }
        }
        let order = |nearby: &Nearby| nearby.distance_m.unwrap_or(f64::INFINITY);
        here.sort_by(|one, other| order(one).total_cmp(&order(other)));
        (here, gone)
    }

    /// Whether one of the saved services is one that somebody may have to hide.
    pub fn is_saved_delicate(self) -> bool {
        let favourites = self.favourites();
        favourites.iter().any(|one| one.card.delicate || self.is_delicate(&one.service_id))
    }

    /// What is ticked in this guide.
    pub fn ticks(self, guide: &str) -> BTreeSet<String> {
        self.of_kept(|kept| kept.ticks.get(guide).cloned().unwrap_or_default())
    }

    /// The guides in which something is ticked.
    pub fn guides_begun(self) -> BTreeSet<String> {
        let is_begun = |ticks: &BTreeSet<String>| !ticks.is_empty();
        self.of_kept(|kept| {
            kept.ticks
                .iter()
                .filter(|(_, ticks)| is_begun(ticks))
                .map(|(id, _)| id.clone())
                .collect()
        })
    }

    /// Ticks this in the guide, or no longer; whether that is kept.
    pub async fn tick(self, guide: &str, item: &str, on: bool) -> bool {
        let (guide, item) = (guide.to_owned(), item.to_owned());
        self.change(move |library| library.tick(&guide, &item, on)).await.is_some()
    }

    /// Ticks nothing in this guide any more; whether that is kept.
    pub async fn clear_ticks(self, guide: &str) -> bool {
        let guide = guide.to_owned();
        self.change(move |library| library.clear_ticks(&guide)).await.is_some()
    }

    /// The person's words about the service of this id; empty where there are none.
    pub fn note(self, id: &str) -> String {
        self.of_kept(|kept| kept.notes.get(id).cloned().unwrap_or_default())
    }

    /// Keeps these words about the service of this id, none where they are empty; whether they are
    /// kept.
    pub async fn write_note(self, id: &str, words: &str) -> bool {
        let (id, words) = (id.to_owned(), words.to_owned());
        self.change(move |library| library.write_note(&id, &words)).await.is_some()
    }

    /// The reports that wait to be sent, the oldest first.
    pub fn reports(self) -> Vec<KeptReport> {
        self.of_kept(|kept| kept.reports.clone())
    }

    /// Keeps this report, and gives its number; none where it is not kept.
    pub async fn keep_report(self, report: Report) -> Option<i64> {
        let today = self.today();
        let Report { service_id, fault, words } = report;
        self.change(move |library| library.keep_report(&service_id, fault, &words, today)).await
    }

    /// Keeps the report of this number no more; whether it is gone.
    pub async fn drop_report(self, number: i64) -> bool {
        self.change(move |library| library.drop_report(number)).await.is_some()
    }

    /// Makes a copy of everything and hands it to the person.
    pub async fn export_copy(mut self) {
        if !self.begin_keeping() {
            return;
        }
        let name = format!("{}.{}", self.today(), library::COPY_EXTENSION);
        let sheet = self.body.peek().share_sheet.clone();
        let town = self.town_of_position();
        let keeping = match library::change(move |library| library.export(town)).await {
            Ok((copy, _)) => match sheet.hand_over(name, copy).await {
                Ok(HandedOver::Given) => Keeping::Copied,
                Ok(HandedOver::Cancelled) => Keeping::Cancelled,
                Ok(HandedOver::Impossible) => Keeping::Impossible,
                Err(_) => Keeping::NotCopied,
            },
            Err(_) => Keeping::NotCopied,
        };
        self.keeping.set(keeping);
    }

    /// Takes back the copy in a file that the person chose.
    pub async fn import_file(self, file: FileData) {
        let is_too_large = file.size() > MOST_COPY_BYTES as u64;
        let bytes = if is_too_large { None } else { file.read_bytes().await.ok() };
        self.import_copy(bytes.map(Into::into)).await;
    }

    /// Takes back the copy in these bytes; none where they could not be read.
    pub async fn import_copy(mut self, bytes: Option<Vec<u8>>) {
        if !self.begin_keeping() {
            return;
        }
        let keeping = match bytes {
            Some(bytes) => match library::change(move |library| library.import(&bytes)).await {
                Ok((count, kept)) => {
                    self.agree_on_place(&kept).await;
                    self.kept.set(Some(kept));
                    Keeping::Taken(count)
                }
                Err(LibraryError::CopyNewer { .. }) => Keeping::NeedsNewerApp,
                Err(LibraryError::CopyDamaged { .. } | LibraryError::CopyTooLarge { .. }) => {
                    Keeping::Refused
                }
                Err(_) => Keeping::NotKept,
            },
            None => Keeping::Refused,
        };
        self.keeping.set(keeping);
    }

    /// Erases everything that the person keeps, and their choices; the app goes on as at its first
    /// start.
    pub async fn erase_everything(mut self) {
        if !self.begin_keeping() {
            return;
        }
        let erased = library::erase().await;
        if erased.is_ok() {
            self.forget_everything().await;
        } else {
            self.read_kept().await;
        }
        self.keeping.set(if erased.is_ok() { Keeping::Erased } else { Keeping::NotErased });
    }

    async fn forget_everything(mut self) {
        let settings = Settings::default();
        let (tag, is_unknown) = first_language(&settings);
        self.settings.set(settings);
        self.kept.set(Some(Kept::default()));
        self.unseen.set(Unseen::default());
        self.seen.set(Vec::new());
        self.typed.set(String::new());
        self.filter.set(Default::default());
        self.outreach.set(Default::default());
        self.keep_failed.set(false);
        self.forget_draft();
        self.forget_begun();
        self.forget_arrived();
        self.forget_maps().await;
        if let Ok(locale) = super::load_locale(tag).await {
            self.locale.set(Rc::new(locale));
        }
        self.language_unknown.set(is_unknown);
        self.arrange_refresh();
    }

    /// What went wrong is told no more: another screen was opened.
    pub fn leave_kept_untold(mut self) {
        if *self.keep_failed.peek() {
            self.keep_failed.set(false);
        }
        if !matches!(*self.keeping.peek(), Keeping::Idle | Keeping::Working) {
            self.keeping.set(Keeping::Idle);
        }
    }

    /// What a change gives, once it is kept; none where it is not, which the screens tell.
    pub(super) async fn change<T: Send + 'static>(
        mut self,
        change: impl FnOnce(&mut Library) -> Result<T, LibraryError> + Send + 'static,
    ) -> Option<T> {
        if self.is_totem() {
            return None;
        }
        let changed = library::change(change).await;
        self.keep_failed.set(changed.is_err());
        let (given, kept) = changed.ok()?;
        self.kept.set(Some(kept));
        Some(given)
    }

    /// Whether nothing is at work; from here on something is.
    fn begin_keeping(mut self) -> bool {
        let idle = *self.keeping.peek() != Keeping::Working;
        self.keeping.set(Keeping::Working);
        idle
    }

    pub(super) fn today(self) -> NaiveDate {
        self.look_at_the_clock();
        self.now.peek().date_naive()
    }

    pub(super) fn of_kept<T: Default>(self, ask: impl FnOnce(&Kept) -> T) -> T {
        self.kept.read().as_ref().map(ask).unwrap_or_default()
    }
}

#[cfg(not(target_arch = "wasm32"))]
async fn may_vanish() -> bool {
    false
}

/// A browser throws away what it has not promised to keep.
#[cfg(target_arch = "wasm32")]
async fn may_vanish() -> bool {
    !crate::platform::is_kept_for_long().await
}
