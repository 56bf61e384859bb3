//! How fresh the data is.

use super::State;
use crate::domain::schedule::RomeTime;
use crate::sync::config::Feed;
use chrono::{DateTime, Utc};
use dioxus::prelude::*;
use std::rc::Rc;

/// Which feed is followed, and when it last answered.
#[derive(Clone, Debug, Default)]
pub struct Follow {
    /// The feed; none as long as none is published.
    pub feed: Option<Rc<Feed>>,
    /// When it last said what the newest data is.
    pub checked_at: Option<DateTime<Utc>>,
}

/// How somebody asks for newer data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Nobody does: it is fetched if it is due, and as the person chose.
    WhenDue,
    /// The person wants to know now.
    Now,
    /// The person agreed to fetch much, whatever it costs.
    Agreed,
}

/// What became of asking for newer data.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum News {
    /// Nobody asked, or it was too early to ask again.
    #[default]
    None,
    /// Somebody is asking.
    Asking,
    /// What is here is the newest there is.
    Newest,
    /// There is newer data, which is much to fetch on a connection that may cost money.
    AskFirst {
        /// How much, in bytes.
        bytes: u64,
    },
    /// Newer data came and is shown, but this device does not keep it.
    ForNow,
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
    /// Whether there is anybody to ask for newer data.
    pub fn follows(self) -> bool {
        self.follow.read().feed.is_some()
    }

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
            news: if self.asked.read().is_some() { News::Asking } else { *self.news.read() },
            can_ask: follow.feed.is_some(),
        })
    }
}

fn in_rome<Zone: chrono::TimeZone>(at: DateTime<Zone>) -> RomeTime {
    at.with_timezone(&chrono_tz::Europe::Rome)
}
