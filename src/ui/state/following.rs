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
    /// Asks for newer data, and shows it once it is here. One sync is at work at a time; what a
    /// person asks for meanwhile comes after it.
    pub async fn sync(mut self, ask: Ask) {
        // A totem with a machine keeps its own times.
        if !self.follows() || (ask == Ask::WhenDue && self.is_counting()) {
            return;
        }
        if ask != Ask::WhenDue {
            self.asked.set(Some(ask));
        }
        if *self.syncing.peek() {
            return;
        }
        self.syncing.set(true);
        let mut next = Some(ask);
        while let Some(ask) = next {
            self.sync_once(ask).await;
            next = self.asked.peek().filter(|asked| *asked != ask);
        }
        self.asked.set(None);
        self.syncing.set(false);
    }

    async fn sync_once(mut self, ask: Ask) {
        let connection = self.body.peek().network.connection();
        let asked = ask != Ask::WhenDue;
        let may = asked || self.settings.peek().auto_fetch().allows(connection);
        let Some(feed) = self.follow.peek().feed.clone().filter(|_| may) else {
            return;
        };
        let options = options(ask, connection, self.is_totem());
        let outcome = fetch((*feed).clone(), options).await;
        self.note_sync(&outcome);
        // Who asks is only told to wait by a machine that wishes to be left alone.
        let left_alone = asked && outcome == Outcome::NotDue;
        let news = if left_alone { Some(News::Offline) } else { self.news_of(outcome).await };
        if let Some(news) = news {
            self.news.set(news);
        }
        if matches!(news, Some(News::Newest | News::ForNow)) {
            self.follow.write().checked_at = Some(Utc::now());
        }
    }

    /// What an outcome means for the screens; newer data is shown from here on.
    async fn news_of(self, outcome: Outcome) -> Option<News> {
        match outcome {
            // Somebody else may have fetched meanwhile: another tab, or the system in the background.
            Outcome::NotDue => {
                self.show_newest().await;
                None
            }
            Outcome::NoFeed | Outcome::Busy | Outcome::OlderThanHere { .. } => None,
            Outcome::AskFirst { bytes } => Some(News::AskFirst { bytes }),
            Outcome::UpToDate => {
                self.show_newest().await;
                Some(News::Newest)
            }
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
            self.note_news();
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

/// How a sync is done that was asked for in this way, over this connection.
fn options(ask: Ask, connection: Connection, is_totem: bool) -> Options {
    Options {
        asked: ask != Ask::WhenDue,
        // Nobody at a totem could agree to what it costs.
        metered: connection != Connection::Unmetered && !is_totem,
        agreed: ask == Ask::Agreed,
        jitter: platform::chance(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_asks_before_it_fetches_much_and_a_totem_has_nobody_to_ask() {
        for connection in [Connection::Unknown, Connection::Metered] {
            assert!(options(Ask::Now, connection, false).metered);
            assert!(!options(Ask::Now, connection, true).metered);
        }
        assert!(!options(Ask::WhenDue, Connection::Unmetered, false).metered);
        assert!(options(Ask::Agreed, Connection::Metered, false).agreed);
    }
}
