//! Newer data comes in while the screens stay as they are; on machines with files.

use super::{Ask, Loaded, News, State};
use crate::platform::Connection;
use crate::sync::config::Feed;
use crate::sync::{Options, Outcome};
use crate::{device, platform};
use chrono::Utc;
use dioxus::prelude::*;
use std::rc::Rc;

impl State {
    /// Asks for newer data, and shows it once it is here.
    pub async fn sync(mut self, ask: Ask) {
        let feed = self.follow.peek().feed.clone();
        let Some(feed) = feed.filter(|_| *self.news.peek() != News::Asking) else {
            return;
        };
        let connection = platform::connection();
        if ask == Ask::WhenDue && !self.settings.peek().auto_fetch.allows(connection) {
            return;
        }
        let before = *self.news.peek();
        if ask != Ask::WhenDue {
            self.news.set(News::Asking);
        }
        let options = Options {
            asked: ask != Ask::WhenDue,
            metered: connection != Connection::Unmetered,
            agreed: ask == Ask::Agreed,
            jitter: platform::chance(),
        };
        let news = self.news_of(fetch((*feed).clone(), options).await);
        self.news.set(news.unwrap_or(before));
        if news == Some(News::Newest) {
            self.follow.write().checked_at = Some(Utc::now());
        }
    }

    /// What an outcome means for the screens; newer data is shown from here on.
    fn news_of(mut self, outcome: Outcome) -> Option<News> {
        match outcome {
            Outcome::NoFeed | Outcome::NotDue | Outcome::Busy | Outcome::OlderThanHere { .. } => {
                None
            }
            Outcome::AskFirst { bytes } => Some(News::AskFirst { bytes }),
            Outcome::UpToDate => Some(News::Newest),
            Outcome::Offline { .. } => Some(News::Offline),
            Outcome::Refused(_) => Some(News::Refused),
            Outcome::NeedsNewerApp { .. } => Some(News::NeedsNewerApp),
            Outcome::NotKept { .. } => Some(News::NotKept),
            Outcome::Updated { applied, .. } => {
                // What is shown stays if the new data cannot be opened.
                let content = device::content().ok()?;
                self.content.set(Loaded::Ready(Rc::new(content)));
                self.note_update(&applied);
                Some(News::Newest)
            }
        }
    }
}

/// Syncs on a thread of its own, so that no screen waits for the network or the disk.
async fn fetch(feed: Feed, options: Options) -> Outcome {
    let offline = |reason: String| Outcome::Offline { reason };
    let (done, waiting) = tokio::sync::oneshot::channel();
    let work = move || {
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
