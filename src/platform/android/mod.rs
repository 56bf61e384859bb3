//! The body of Android: each ability is a method of the activity (`android/`), asked through JNI.
//!
//! The position too is asked of Android and not of the web view, which asks the person for the exact
//! one at once: a rough one is enough for a list, and less to give away.
//!
//! `activity` calls Kotlin, `natives` is what Kotlin calls. The activity asks the person for leave,
//! does on its own thread what must be done there, and answers at once; only files are read and
//! written here, on threads of their own.

mod activity;
mod natives;

use super::askers::Askers;
use super::parts::{
    Arrival, BackgroundRefresh, Connection, Exactness, HandOverError, HandedOver, Inbox, Later,
    LocationSource, Maps, Network, NoFix, Opener, Refreshing, Screen, ShareSheet, Spoken, Voice,
    at_once, media_type,
};
use super::{apart, arrivals, keep_below};
use crate::domain::link::Link;
use crate::domain::position::Fix;
use std::fs;
use std::path::PathBuf;

/// Who wants to know where the phone is.
static ASKERS: Askers = Askers::none();

/// Keeps everything in the folder that Android copies to no cloud.
pub fn prepare() {
    if let Some(folder) = activity::data_folder() {
        keep_below(PathBuf::from(folder));
    }
}

/// The person's languages for this app, best first; none where Android does not tell.
pub fn languages() -> Option<Vec<String>> {
    let told = activity::languages()?;
    Some(told.split(',').filter(|tag| !tag.is_empty()).map(str::to_owned).collect())
}

/// A phone or tablet with Android.
pub struct Android;

impl LocationSource for Android {
    fn locate(&self, exactness: Exactness) -> Later<Result<Fix, NoFix>> {
        ASKERS.ask(|| activity::locate(exactness == Exactness::Fine).is_some())
    }
}

impl Opener for Android {
    fn takes_links(&self) -> bool {
        true
    }

    fn open(&self, link: &Link) -> Later<bool> {
        at_once(activity::open_uri(link.as_str()).unwrap_or(false))
    }

    fn maps(&self) -> Maps {
        Maps::Geo
    }
}

impl ShareSheet for Android {
    fn hand_over(&self, name: String, bytes: Vec<u8>) -> Later<Result<HandedOver, HandOverError>> {
        Box::pin(async move {
            let proposal = name.clone();
            let given = apart("hand over", move || share(&proposal, &bytes)).await;
            given.and_then(|given| given).map_err(|reason| HandOverError { name, reason })
        })
    }

    fn hand_over_words(&self, words: String) -> Later<HandedOver> {
        at_once(match activity::share_text(&words) {
            Some(true) => HandedOver::Given,
            _ => HandedOver::Impossible,
        })
    }
}

/// Writes the file where other apps may read it once, and opens the sheet.
fn share(name: &str, bytes: &[u8]) -> Result<HandedOver, String> {
    let folder = activity::share_folder().ok_or("there is no folder for it")?;
    let path = PathBuf::from(folder).join(name);
    fs::write(&path, bytes).map_err(|error| error.to_string())?;
    let path = path.to_str().ok_or("its path is no text")?;
    match activity::share_file(path, media_type(name)) {
        Some(true) => Ok(HandedOver::Given),
        _ => Ok(HandedOver::Impossible),
    }
}

impl Inbox for Android {
    fn reads_chosen_files(&self) -> bool {
        true
    }

    fn take(&self) -> Later<Option<Arrival>> {
        if let Some(address) = activity::take_link() {
            return at_once(Some(Arrival::Address(address)));
        }
        let Some(path) = activity::take_file() else {
            return at_once(None);
        };
        Box::pin(async move {
            let read = apart("arrival", move || {
                let arrival = arrivals::read(path.as_ref());
                // A copy of our own: once read it is of no use, and the system clears the folder.
                fs::remove_file(path).ok();
                arrival
            });
            Some(read.await.unwrap_or(Arrival::Unreadable))
        })
    }
}

impl Voice for Android {
    fn speak(&self, text: &str, tag: &str, rate: f32) -> Later<Spoken> {
        at_once(match activity::speak(text, tag, rate) {
            Some(0) => Spoken::Begun,
            Some(1) => Spoken::NoVoice,
            _ => Spoken::NoEngine,
        })
    }

    fn hush(&self) {
        activity::hush();
    }

    fn is_reading(&self) -> bool {
        activity::is_speaking().unwrap_or(false)
    }
}

impl Network for Android {
    fn connection(&self) -> Connection {
        match activity::connection() {
            Some(1) => Connection::Unmetered,
            Some(2) => Connection::Metered,
            _ => Connection::Unknown,
        }
    }
}

impl BackgroundRefresh for Android {
    fn arrange(&self, when: Refreshing) -> bool {
        let mode = match when {
            Refreshing::Never => 0,
            Refreshing::Unmetered => 1,
            Refreshing::Any => 2,
        };
        activity::refresh(mode).is_some()
    }
}

impl Screen for Android {
    fn keep_awake(&self, on: bool) -> bool {
        activity::keep_awake(on).is_some() && on
    }

    fn lock(&self, on: bool) -> bool {
        activity::lock_task(on).unwrap_or(false) && on
    }

    fn conceal(&self, on: bool) -> bool {
        activity::secure(on).is_some() && on
    }
}
