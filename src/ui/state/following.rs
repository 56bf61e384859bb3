//! Newer data comes in while the screens stay as they are.

use super::background::{fetch, held, verified};
use super::{Ask, Loaded, News, State};
use crate::device::Held;
use crate::platform::{self, Connection};
use crate::sync::{Options, Outcome};
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
        let news = self.news_of(fetch((*feed).clone(), options).await).await;
        self.news.set(news.unwrap_or(before));
        if matches!(news, Some(News::Newest | News::ForNow)) {
            self.follow.write().checked_at = Some(Utc::now());
        }
    }

    /// What an outcome means for the screens; newer data is shown from here on.
    async fn news_of(self, outcome: Outcome) -> Option<News> {
        match outcome {
            Outcome::NoFeed | Outcome::NotDue | Outcome::Busy | Outcome::OlderThanHere { .. } => {
                None
            }
            Outcome::AskFirst { bytes } => Some(News::AskFirst { bytes }),
            Outcome::UpToDate => Some(News::Newest),
            Outcome::Offline { .. } => Some(News::Offline),
            Outcome::Refused(_) => Some(News::Refused),
            Outcome::NeedsNewerApp { .. } => Some(News::NeedsNewerApp),
            // A browser that keeps nothing has newer data all the same until the page is closed.
            Outcome::NotKept { .. } => {
                let news = if self.show_newest().await { News::ForNow } else { News::NotKept };
                Some(news)
            }
            Outcome::Updated { applied, .. } => {
                // What is shown stays if the new data cannot be opened.
                self.show(held().await?);
                self.note_update(&applied);
                Some(News::Newest)
            }
        }
    }

    /// Shows the newest data that is here, if it is newer than what is shown; whether it is.
    pub async fn show_newest(self) -> bool {
        let Some(held) = held().await else {
            return false;
        };
        let shown = self.with_content(|content| content.release().revision());
        let is_newer = shown.is_none_or(|shown| held.content.release().revision() > shown);
        if is_newer {
            self.show(held);
        }
        is_newer
    }

    /// Looks at every record of what is here. Where they are not all as published, the screens go on
    /// with the data that was here before.
    pub async fn verify(self) {
        if let Some(instead) = verified().await {
            self.show(instead);
        }
    }

    fn show(mut self, Held { content, checked_at, .. }: Held) {
        self.content.set(Loaded::Ready(Rc::new(content)));
        self.follow.write().checked_at = checked_at;
    }
}
