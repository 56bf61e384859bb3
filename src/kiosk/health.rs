//! What may be told of a totem's machine: that it runs, since when, how often it began anew, which data
//! it has and how fetching went.
//!
//! Nothing here is about people: no touch, no session, no language, no need. That a panel no longer feels
//! fingers shows in the counts of whole days ([`super::counters`]), not in here.

use super::night::LastSync;
use crate::domain::schedule::RomeTime;
use crate::feed::Revision;
use crate::store::Release;
use crate::sync::Outcome;
use chrono::{DateTime, NaiveDate, SecondsFormat, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// The name under which it is kept (`kiosk-health.json`).
pub const KEY: &str = "kiosk-health";
/// Without a sign for longer than this, it does not run: it gives one each minute.
const ALIVE: TimeDelta = TimeDelta::minutes(3);

/// How a totem is; what it said last, where it is down.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Health {
    /// What the place calls itself.
    pub name: String,
    /// Version of the program that runs, or ran last.
    pub version: String,
    /// When that one began.
    pub started_at: Option<DateTime<Utc>>,
    /// When it last gave a sign.
    pub beat_at: Option<DateTime<Utc>>,
    /// How fetching newer data went the last time.
    pub last_sync: Option<LastSync>,
    /// The day of the last start, in Italy.
    started_on: Option<NaiveDate>,
    /// How often it began on that day.
    starts: u32,
}

/// Which data it has, for the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Data {
    /// The release.
    pub revision: Revision,
    /// When it was issued, as the feed writes it.
    pub issued: String,
}

impl Data {
    /// What the line tells of this release.
    pub fn of(release: &Release) -> Self {
        Data { revision: release.revision(), issued: release.issued.clone() }
    }
}

impl Health {
    /// What this text says; nothing, where it is damaged.
    pub fn read(text: Option<&str>) -> Self {
        text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    }

    /// As a text to keep.
    ///
    /// # Errors
    /// It has no JSON, which cannot be for what this type holds.
    pub fn write(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }

    /// The totem of this name begins, of what it said before.
    #[must_use]
    pub fn start(self, name: &str, now: RomeTime) -> Self {
        let starts = self.starts_on(now.date_naive()).saturating_add(1);
        Health {
            name: name.to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            started_at: Some(now.to_utc()),
            beat_at: Some(now.to_utc()),
            started_on: Some(now.date_naive()),
            starts,
            ..self
        }
    }

    /// It gives a sign.
    pub fn beat(&mut self, now: RomeTime) {
        self.beat_at = Some(now.to_utc());
    }

    /// A sync ended.
    pub fn sync_ended(&mut self, outcome: &Outcome, now: RomeTime) {
        let is_done =
            matches!(outcome, Outcome::Updated { .. } | Outcome::UpToDate | Outcome::NoFeed);
        let outcome = code(outcome).to_owned();
        self.last_sync = Some(LastSync { at: now.to_utc(), outcome, is_done });
    }

    /// Whether it gave a sign a moment ago. A clock that was set back says nothing of that, so that a
    /// sign in the future is one.
    pub fn is_alive(&self, now: DateTime<Utc>) -> bool {
        self.beat_at.is_some_and(|at| now.signed_duration_since(at) <= ALIVE)
    }

    /// How often it began on this day.
    pub fn starts_on(&self, day: NaiveDate) -> u32 {
        if self.started_on == Some(day) { self.starts } else { 0 }
    }

    /// The line for the log: `kiosk="…" version=… data=…`, fields only ever added. The log itself says
    /// when.
    pub fn line(&self, data: Option<&Data>, is_dark: bool, now: RomeTime) -> String {
        let when = |at: Option<DateTime<Utc>>| {
            at.map_or_else(|| "-".to_owned(), |at| at.to_rfc3339_opts(SecondsFormat::Secs, true))
        };
        let data = data.map_or_else(
            || "data=none".to_owned(),
            |Data { revision, issued }| format!("data={revision} issued={issued}"),
        );
        let sync = self.last_sync.as_ref();
        format!(
            "kiosk={name:?} version={version} up_since={since} starts_today={starts} {data} \
             last_sync={outcome} last_sync_at={sync_at} screen={screen}",
            name = self.name,
            version = self.version,
            since = when(self.started_at),
            starts = self.starts_on(now.date_naive()),
            outcome = sync.map_or("-", |sync| sync.outcome.as_str()),
            sync_at = when(sync.map(|sync| sync.at)),
            screen = if is_dark { "dark" } else { "lit" },
        )
    }
}

/// The code of an outcome, as the log and `passi status --json` write it.
pub fn code(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::NoFeed => "no-feed",
        Outcome::NotDue => "not-due",
        Outcome::Busy => "busy",
        Outcome::Offline { .. } => "offline",
        Outcome::UpToDate => "newest",
        Outcome::Updated { .. } => "updated",
        Outcome::NeedsNewerApp { .. } => "needs-newer-app",
        Outcome::Refused(_) => "refused",
        Outcome::AskFirst { .. } => "ask-first",
        Outcome::OlderThanHere { .. } => "older",
        Outcome::NotKept { .. } => "not-kept",
    }
}
