//! What other programs brought, in order, until the app takes it.

use super::parts::{Arrival, MOST_FILE_BYTES};
use std::collections::VecDeque;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use tokio::sync::Notify;

/// More than this many that nobody took are no use to anyone.
const MOST: usize = 8;

static WAITING: Mutex<VecDeque<Arrival>> = Mutex::new(VecDeque::new());
static CAME: Notify = Notify::const_new();

/// Puts this last; the oldest gives way.
pub fn bring(arrival: Arrival) {
    let mut waiting = WAITING.lock().unwrap_or_else(PoisonError::into_inner);
    waiting.push_back(arrival);
    if waiting.len() > MOST {
        waiting.pop_front();
    }
    CAME.notify_one();
}

/// Waits until something comes that was not waited for yet.
pub async fn brought() {
    CAME.notified().await;
}

/// Puts the bytes of this file last. It reads them, so no screen waits for it.
pub fn bring_file(path: &Path) {
    bring(read(path));
}

/// The next one, once. Android keeps what came in its activity.
#[cfg(any(
    target_os = "ios",
    all(feature = "desktop", not(any(target_arch = "wasm32", target_os = "android")))
))]
pub(super) fn next() -> Option<Arrival> {
    WAITING.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
}

/// The file as an arrival.
pub(super) fn read(path: &Path) -> Arrival {
    let mut bytes = Vec::new();
    let read =
        File::open(path).and_then(|file| file.take(MOST_FILE_BYTES + 1).read_to_end(&mut bytes));
    match read {
        // A phone hands on an empty file in place of one that it could not read.
        Ok(_) if (1..=MOST_FILE_BYTES).contains(&(bytes.len() as u64)) => Arrival::File(bytes),
        _ => Arrival::Unreadable,
    }
}
