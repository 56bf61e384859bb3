//! Fetching newer data while nobody looks: the system of a phone starts it.

use super::sync;
use crate::library::{Settings, Unseen};
use crate::platform::{self, Connection};
use crate::sync::config::Feed;
use crate::sync::{Options, Outcome};
use chrono::Utc;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use tokio::sync::Notify;

/// Tells whoever fetches to stop.
static STOPPED: Notify = Notify::const_new();

/// Stops what [`refresh`] is at, such as when the connection begins to cost money; what has come so
/// far of a large release is kept for the next time.
pub fn stop_refreshing() {
    STOPPED.notify_waiters();
}

/// Fetches the newest release of the built-in feed, if the person's choice allows it on this
/// `connection`, and remembers what it brought; whether there is nothing left to do. More than a
/// small update is left to the person where it may cost money.
pub fn refresh(connection: Connection) -> bool {
    let feed = Feed::built_in().ok().flatten();
    if !Settings::load().in_background().allows(connection) {
        return true;
    }
    let options = Options {
        metered: connection != Connection::Unmetered,
        jitter: platform::chance(),
        ..Options::default()
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let Ok(runtime) = runtime else {
        return false;
    };
    let outcome = runtime.block_on(async {
        let mut stopped = pin!(STOPPED.notified());
        let mut fetched = pin!(sync(feed.as_ref(), Utc::now(), options));
        poll_fn(|context| match stopped.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(None),
            Poll::Pending => fetched.as_mut().poll(context).map(Some),
        })
        .await
    });
    let Some(outcome) = outcome else {
        return false;
    };
    if let Outcome::Updated { applied, .. } = &outcome {
        let mut unseen = Unseen::load();
        unseen.add(applied);
        // Where the device keeps nothing, it is no news at the next start.
        unseen.save().ok();
    }
    !matches!(outcome, Outcome::Offline { .. } | Outcome::Busy | Outcome::NotKept { .. })
}
