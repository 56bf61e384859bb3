//! A totem that runs: what it keeps on its machine, and the signs it gives.
//!
//! One of these lives as long as the window or the page. It keeps two small texts, how the machine is
//! ([`super::health`]) and the counts ([`super::counters`]), beside what the person keeps and never
//! among it: wiping a session leaves them. Counts wait in memory until the hour is over, so that not even
//! the file's own time says when somebody was there; what a power cut takes is an hour of counts.
//!
//! Where the machine keeps nothing, the totem goes on: what it cannot keep it says in the log.

use super::Kiosk;
use super::counters::{Counters, Tally};
use super::health::{self, Data, Health};
#[cfg(target_os = "linux")]
use super::watchdog;
use crate::domain::schedule::RomeTime;
use crate::platform;
use crate::sync::Outcome;
use chrono::{NaiveDate, Timelike};

/// The name under which the counts are kept (`kiosk-counts.json`).
const COUNTS: &str = "kiosk-counts";

/// The exit code of a totem that the staff left by the screen: the unit does not start it again then.
pub const LEFT: i32 = 10;

/// A totem that runs.
#[derive(Debug)]
pub struct Running {
    kiosk: Kiosk,
    health: Health,
    /// What is counted and not kept yet.
    waiting: Counters,
    /// The hour that the log knows of, on Italian clocks.
    said: (NaiveDate, u32),
}

impl Running {
    /// The totem begins. Call it once, when the first screen is there: it tells systemd that the totem is
    /// ready, and says its line in the log.
    pub fn start(kiosk: Kiosk, data: Option<&Data>, now: RomeTime) -> Self {
        let health = how_it_is().start(&kiosk.name, now);
        let waiting = Counters::from_day(now.date_naive());
        let mut running = Running { kiosk, health, waiting, said: hour(now) };
        running.keep_counts(now);
        running.keep_health();
        running.say(data, now);
        tell("READY=1");
        running
    }

    /// A sign of life. Call it each minute, and only once the page has answered: systemd starts a totem
    /// anew that gives none for three. With each new hour the line is in the log and the counts are kept.
    pub fn beat(&mut self, data: Option<&Data>, now: RomeTime) {
        self.health.beat(now);
        self.keep_health();
        if self.said != hour(now) {
            self.said = hour(now);
            self.keep_counts(now);
            self.say(data, now);
        }
        tell("WATCHDOG=1");
    }

    /// Counts a session that ends now.
    pub fn end_session(&mut self, tally: &Tally, now: RomeTime) {
        self.waiting.add(now.date_naive(), tally);
    }

    /// Whether newer data is to be fetched now, with `asked` among the options of the sync: the totem
    /// keeps its own times.
    pub fn is_sync_due(&self, now: RomeTime) -> bool {
        self.kiosk.syncs_at_night(now, self.health.last_sync.as_ref())
    }

    /// A sync ended. What stood in its way is for the log; it tells of the feed and of nobody.
    pub fn end_sync(&mut self, outcome: &Outcome, data: Option<&Data>, now: RomeTime) {
        self.health.sync_ended(outcome, now);
        self.keep_health();
        match outcome {
            Outcome::Offline { reason } | Outcome::NotKept { reason } => log(reason),
            Outcome::NeedsNewerApp { needs } => log(needs),
            Outcome::Refused(error) => log(&error.to_string()),
            _ => {}
        }
        self.say(data, now);
    }

    /// The staff leaves by the screen: keeps what waits, and ends the program with [`LEFT`].
    #[cfg(not(target_arch = "wasm32"))]
    pub fn leave(&mut self, now: RomeTime) -> ! {
        self.keep_counts(now);
        tell("STOPPING=1");
        std::process::exit(LEFT)
    }

    fn keep_counts(&mut self, now: RomeTime) {
        self.waiting.drop_settled(now);
        let mut counters = kept_counts().merge(self.waiting.clone());
        counters.prune(now.date_naive());
        let written = counters.write().map_err(|error| error.to_string());
        match written.and_then(|text| platform::write(COUNTS, &text).map_err(|e| e.to_string())) {
            Ok(()) => self.waiting = Counters::default(),
            Err(reason) => log(&reason),
        }
    }

    fn keep_health(&self) {
        let written = self.health.write().map_err(|error| error.to_string());
        let kept = written.and_then(|text| {
            // Each minute: what a power cut takes is a minute old.
            platform::note(health::KEY, &text).map_err(|error| error.to_string())
        });
        kept.unwrap_or_else(|reason| log(&reason));
    }

    fn say(&self, data: Option<&Data>, now: RomeTime) {
        log(&self.health.line(data, self.kiosk.is_dark(now), now));
    }
}

/// How the totem of this machine is, or was; nothing but defaults where there is none.
pub fn how_it_is() -> Health {
    Health::read(platform::read(health::KEY).as_deref())
}

/// The counts of this machine that staff may carry away, as CSV.
pub fn csv(now: RomeTime) -> String {
    kept_counts().csv(now)
}

fn hour(now: RomeTime) -> (NaiveDate, u32) {
    (now.date_naive(), now.hour())
}

fn kept_counts() -> Counters {
    Counters::read(platform::read(COUNTS).as_deref())
}

/// A line in the log of the machine, and one only; a page has none.
fn log(line: &str) {
    eprintln!("passi: {}", line.replace(char::is_control, " "));
}

/// Tells systemd, where it is there and asks.
fn tell(state: &str) {
    #[cfg(target_os = "linux")]
    if let Err(error) = watchdog::tell(state) {
        log(&format!("systemd cannot be told `{state}`: {error}"));
    }
    #[cfg(not(target_os = "linux"))]
    let _ = state;
}
