//! How fresh the data is, and how newer data comes in while the screens stay as they are.

use super::{Loaded, State};
use crate::domain::position::Position;
use crate::domain::schedule::RomeTime;
use crate::sync::config::Feed;
use chrono::{DateTime, Utc};
use dioxus::prelude::*;
use std::rc::Rc;

/// Nearer than this a new or changed service is "near you".
#[cfg(not(target_arch = "wasm32"))]
const NEAR_M: f64 = 20_000.0;

/// Which feed is followed, and when it last answered.
#[derive(Clone, Debug, Default)]
pub struct Follow {
    /// The feed; none as long as none is published.
    pub feed: Option<Rc<Feed>>,
    /// When it last said what the newest data is.
    pub checked_at: Option<DateTime<Utc>>,
}

/// What became of asking for newer data.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum News {
    /// Nobody asked, or it was too early to ask again.
    #[default]
    None,
    /// Somebody is asking.
    Asking,
    /// There is nothing newer.
    Newest,
    /// Newer data came.
    Arrived {
        /// Services near the person that are new.
        added: usize,
        /// Services near the person that changed.
        changed: usize,
    },
    /// There was no connection.
    Offline,
    /// What came was not from the operators, and was left out.
    Refused,
    /// What came is for a newer app.
    NeedsNewerApp,
    /// The device has no room for it.
    NotKept,
}

/// How fresh the data is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Freshness {
    /// When it was issued.
    pub issued: RomeTime,
    /// When the feed last said that it is the newest.
    pub checked_at: Option<RomeTime>,
    /// Whole days since it was issued, where that is too long ago to rely on it.
    pub old_days: Option<usize>,
    /// How many services it holds.
    pub services: usize,
    /// What became of asking.
    pub news: News,
    /// Whether there is anybody to ask.
    pub can_ask: bool,
}

impl State {
    /// How fresh the data is; none where there is none, or where its times are none.
    pub fn freshness(self) -> Option<Freshness> {
        let (release, services) = self.release()?;
        let moment = |text: &str| DateTime::parse_from_rfc3339(text).ok().map(in_rome);
        let (issued, now) = (moment(&release.issued)?, *self.now.read());
        let old = moment(&release.stale_after).is_some_and(|stale_after| stale_after < now);
        let follow = self.follow.read();
        Some(Freshness {
            issued,
            checked_at: follow.checked_at.map(in_rome),
            old_days: old.then(|| (now - issued).num_days().unsigned_abs() as usize),
            services,
            news: *self.news.read(),
            can_ask: follow.feed.is_some(),
        })
    }

    /// Asks for newer data, and shows it once it is here. `asked` if a person wants it now; else it
    /// waits until it is due.
    #[cfg(not(target_arch = "wasm32"))]
    pub async fn sync(mut self, asked: bool) {
        let feed = self.follow.peek().feed.clone();
        let Some(feed) = feed.filter(|_| *self.news.peek() != News::Asking) else {
            return;
        };
        let before = *self.news.peek();
        if asked {
            self.news.set(News::Asking);
        }
        let news = self.news_of(fetch((*feed).clone(), asked).await);
        self.news.set(news.unwrap_or(before));
        if matches!(news, Some(News::Newest | News::Arrived { .. })) {
            self.follow.write().checked_at = Some(Utc::now());
        }
    }

    /// What an outcome means for the screens; newer data is shown from here on.
    #[cfg(not(target_arch = "wasm32"))]
    fn news_of(mut self, outcome: crate::sync::Outcome) -> Option<News> {
        use crate::sync::Outcome;
        match outcome {
            Outcome::NoFeed | Outcome::NotDue | Outcome::Busy => None,
            Outcome::UpToDate | Outcome::OlderThanHere { .. } => Some(News::Newest),
            Outcome::Offline { .. } | Outcome::AskFirst { .. } => Some(News::Offline),
            Outcome::Refused(_) => Some(News::Refused),
            Outcome::NeedsNewerApp { .. } => Some(News::NeedsNewerApp),
            Outcome::NotKept { .. } => Some(News::NotKept),
            Outcome::Updated { applied, .. } => {
                // What is shown stays if the new data cannot be opened.
                let content = crate::device::content().ok()?;
                self.content.set(Loaded::Ready(Rc::new(content)));
                let added = self.count_near(&applied.added);
                let changed = self.count_near(&applied.changed);
                Some(News::Arrived { added, changed })
            }
        }
    }

    /// How many of these services are near the person.
    #[cfg(not(target_arch = "wasm32"))]
    fn count_near(self, ids: &[String]) -> usize {
        let (from, now) = (self.whereabouts().position(), *self.now.peek());
        let is_near = |point: Position| point.distance_m(from) <= NEAR_M;
        let position = |id: &String| {
            let found = self.ask(|content| content.service(id, now));
            let Loaded::Ready(Some(nearby)) = found else { return None };
            nearby.service.position().map(|(position, _)| position)
        };
        ids.iter().filter_map(position).filter(|point| is_near(*point)).count()
    }
}

/// Syncs on a thread of its own, so that no screen waits for the network or the disk.
#[cfg(not(target_arch = "wasm32"))]
async fn fetch(feed: Feed, asked: bool) -> crate::sync::Outcome {
    use crate::sync::{Options, Outcome};
    let offline = |reason: String| Outcome::Offline { reason };
    let (done, waiting) = tokio::sync::oneshot::channel();
    let work = move || {
        let options = Options { asked, jitter: crate::platform::chance(), ..Options::default() };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let outcome = match runtime {
            Ok(runtime) => runtime.block_on(crate::device::sync(Some(&feed), Utc::now(), options)),
            Err(error) => Outcome::Offline { reason: error.to_string() },
        };
        // Nobody waits any more once the window is closed.
        done.send(outcome).ok();
    };
    match std::thread::Builder::new().name("sync".to_owned()).spawn(work) {
        Ok(_) => waiting.await.unwrap_or_else(|error| offline(error.to_string())),
        Err(error) => offline(error.to_string()),
    }
}

fn in_rome<Zone: chrono::TimeZone>(at: DateTime<Zone>) -> RomeTime {
    at.with_timezone(&chrono_tz::Europe::Rome)
}
