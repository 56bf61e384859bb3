//! The body of iOS, asked through Apple's frameworks by their Rust bindings: what is here is checked
//! by the compiler on any machine, which no Swift would be.
//!
//! `location`, `sheet`, `voice`, `cover` and `background` hold one framework, or a part of one, each. Everything is asked on the
//! main thread, where the screens are drawn; nothing here waits.

mod background;
mod cover;
mod location;
mod sheet;
mod voice;

use super::parts::{
    Arrival, BackgroundRefresh, Connection, Exactness, HandOverError, HandedOver, Inbox, Later,
    LocationSource, Maps, Network, NoFix, Opener, Refreshing, Screen, ShareSheet, Spoken, Voice,
    at_once,
};
use super::{apart, arrivals, data_folder};
use crate::domain::link::Link;
use crate::domain::position::Fix;
use block2::RcBlock;
use objc2::MainThreadMarker;
use objc2::runtime::Bool;
use objc2_foundation::{NSDictionary, NSNumber, NSString, NSURL, NSURLIsExcludedFromBackupKey};
use objc2_system_configuration::{SCNetworkReachability, SCNetworkReachabilityFlags};
use objc2_ui_kit::{UIAccessibilityRequestGuidedAccessSession, UIApplication};
use std::cell::Cell;
use std::path::Path;
use std::ptr::NonNull;
use tokio::sync::oneshot::channel;

/// Any address of the Internet: only how it would be reached is asked, nothing is sent.
const ANYWHERE: &std::ffi::CStr = c"0.0.0.0";

/// Gets ready to be started by the system while nobody looks, and keeps the app's folder out of every
/// backup.
pub fn prepare() {
    if let Some(folder) = data_folder() {
        stay_here(&folder);
    }
    background::register();
}

/// Keeps the folder, and all that will be in it, on this device.
#[allow(unsafe_code, reason = "the binding cannot know the type that goes with the key")]
fn stay_here(folder: &Path) {
    // Where it cannot be made, nothing is kept that could be copied.
    std::fs::create_dir_all(folder).ok();
    if let Some(path) = folder.to_str() {
        let url = NSURL::fileURLWithPath_isDirectory(&NSString::from_str(path), true);
        // SAFETY: the key is a constant of the system, and a truth is what it takes.
        unsafe {
            let key = NSURLIsExcludedFromBackupKey;
            url.setResourceValue_forKey_error(Some(&NSNumber::new_bool(true)), key).ok();
        }
    }
}

/// What the connection costs.
#[allow(deprecated, reason = "what Apple names in its place is not bound yet")]
#[allow(unsafe_code, reason = "the binding takes pointers")]
fn connection() -> Connection {
    let mut flags = SCNetworkReachabilityFlags::empty();
    // SAFETY: the name ends with a zero byte and is copied by the call.
    let anywhere =
        unsafe { SCNetworkReachability::with_name(None, NonNull::from(ANYWHERE).cast()) };
    // SAFETY: `flags` outlives the call, which writes nothing else.
    let told = anywhere.is_some_and(|anywhere| unsafe { anywhere.flags((&mut flags).into()) });
    match told && flags.contains(SCNetworkReachabilityFlags::Reachable) {
        false => Connection::Unknown,
        true if flags.contains(SCNetworkReachabilityFlags::IsWWAN) => Connection::Metered,
        true => Connection::Unmetered,
    }
}

pub use cover::{put_on, take_off};

/// An iPhone or iPad.
pub struct Ios;

impl LocationSource for Ios {
    fn locate(&self, exactness: Exactness) -> Later<Result<Fix, NoFix>> {
        location::locate(exactness)
    }
}

impl Opener for Ios {
    fn takes_links(&self) -> bool {
        true
    }

    #[allow(unsafe_code, reason = "the binding cannot know the type of the options")]
    fn open(&self, link: &Link) -> Later<bool> {
        let url = NSURL::URLWithString(&NSString::from_str(link.as_str()));
        let (Some(url), Some(main)) = (url, MainThreadMarker::new()) else {
            return at_once(false);
        };
        let (told, opened) = channel();
        let told = Cell::new(Some(told));
        let done = RcBlock::new(move |is_open: Bool| {
            if let Some(told) = told.take() {
                // Who has gone need not be told.
                told.send(is_open.as_bool()).ok();
            }
        });
        // SAFETY: there are no options, so none is of a wrong type.
        unsafe {
            UIApplication::sharedApplication(main).openURL_options_completionHandler(
                &url,
                &NSDictionary::new(),
                Some(&done),
            );
        }
        Box::pin(async { opened.await.unwrap_or(false) })
    }

    fn maps(&self) -> Maps {
        Maps::Apple
    }
}

impl ShareSheet for Ios {
    fn hand_over(&self, name: String, bytes: Vec<u8>) -> Later<Result<HandedOver, HandOverError>> {
        Box::pin(sheet::hand_over(name, bytes))
    }

    fn hand_over_words(&self, words: String) -> Later<HandedOver> {
        Box::pin(sheet::hand_over_words(words))
    }
}

impl Inbox for Ios {
    fn reads_chosen_files(&self) -> bool {
        true
    }

    fn take(&self) -> Later<Option<Arrival>> {
        match arrivals::next() {
            // A file in the app's own inbox, by its address.
            Some(Arrival::Address(address)) if address.starts_with("file:") => Box::pin(async {
                let read = apart("arrival", move || read(&address)).await;
                Some(read.unwrap_or(Arrival::Unreadable))
            }),
            other => at_once(other),
        }
    }
}

/// Reads the file, and deletes the copy that the system made of it for us.
fn read(address: &str) -> Arrival {
    let url = NSURL::URLWithString(&NSString::from_str(address));
    let Some(path) = url.and_then(|url| url.path()) else {
        return Arrival::Unreadable;
    };
    let path = path.to_string();
    let arrival = arrivals::read(path.as_ref());
    if path.contains("/Documents/Inbox/") {
        // Where it stays, it only takes room.
        std::fs::remove_file(path).ok();
    }
    arrival
}

impl Voice for Ios {
    fn speak(&self, text: &str, tag: &str, rate: f32) -> Later<Spoken> {
        at_once(voice::speak(text, tag, rate))
    }

    fn hush(&self) {
        voice::hush();
    }

    fn is_reading(&self) -> bool {
        voice::is_reading()
    }
}

impl Network for Ios {
    fn connection(&self) -> Connection {
        connection()
    }
}

impl BackgroundRefresh for Ios {
    fn arrange(&self, when: Refreshing) -> bool {
        background::arrange(when)
    }
}

impl Screen for Ios {
    fn keep_awake(&self, on: bool) -> bool {
        MainThreadMarker::new().is_some_and(|main| {
            UIApplication::sharedApplication(main).setIdleTimerDisabled(on);
            on
        })
    }

    /// iOS grants it only where the device's owner named this app for it, and says so later.
    fn lock(&self, on: bool) -> bool {
        let heard = RcBlock::new(|_: Bool| {});
        if MainThreadMarker::new().is_some() {
            UIAccessibilityRequestGuidedAccessSession(on, &heard);
        }
        false
    }

    fn conceal(&self, on: bool) -> bool {
        cover::conceal(on)
    }
}
