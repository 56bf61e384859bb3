//! Newer data comes in while the screens stay as they are; on machines with files.

use super::{Loaded, News, State};
use crate::domain::position::Position;
use crate::sync::config::Feed;
use crate::sync::{Options, Outcome};
use crate::{device, platform};
use chrono::Utc;
use dioxus::prelude::*;
use std::rc::Rc;

/// Nearer than this a new or changed service is "near you".
const NEAR_M: f64 = 20_000.0;

impl State {
    /// Asks for newer data, and shows it once it is here. `asked` if a person wants it now; else it
    /// waits until it is due.
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
    fn news_of(mut self, outcome: Outcome) -> Option<News> {
        match outcome {
            Outcome::NoFeed
            | Outcome::NotDue
            | Outcome::Busy
            | Outcome::OlderThanHere { .. }
            | Outcome::AskFirst { .. } => None,
            Outcome::UpToDate => Some(News::Newest),
            Outcome::Offline { .. } => Some(News::Offline),
            Outcome::Refused(_) => Some(News::Refused),
            Outcome::NeedsNewerApp { .. } => Some(News::NeedsNewerApp),
            Outcome::NotKept { .. } => Some(News::NotKept),
            Outcome::Updated { applied, .. } => {
                // What is shown stays if the new data cannot be opened.
                let content = device::content().ok()?;
                self.content.set(Loaded::Ready(Rc::new(content)));
                let added = self.count_near(&applied.added);
                let changed = self.count_near(&applied.changed);
                Some(News::Arrived { added, changed })
            }
        }
    }

    /// How many of these services are near the person.
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
async fn fetch(feed: Feed, asked: bool) -> Outcome {
    let offline = |reason: String| Outcome::Offline { reason };
    let (done, waiting) = tokio::sync::oneshot::channel();
    let work = move || {
        let options = Options { asked, jitter: platform::chance(), ..Options::default() };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let outcome = match runtime {
            Ok(runtime) => runtime.block_on(device::sync(Some(&feed), Utc::now(), options)),
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
