//! The body of the page: what a browser can do.
//!
//! A browser follows links and keeps its person's place by itself; it fetches nothing while the page
//! is closed, and locks nobody in.

use super::{location, member, share_sheet, voice};
use crate::domain::link::Link;
use crate::domain::position::Fix;
use crate::platform::parts::{
    Arrival, BackgroundRefresh, Connection, Exactness, HandOverError, HandedOver, Inbox, Later,
    LocationSource, MOST_FILE_BYTES, Maps, Network, NoFix, Opener, Refreshing, Screen, ShareSheet,
    Spoken, Voice, at_once,
};
use js_sys::{Array, Function, Promise, Uint8Array};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Where the page's script puts files that other programs brought.
const ARRIVALS: &str = "passiArrivals";

thread_local! {
    /// What keeps the screen lit, until it is released.
    static AWAKE: RefCell<Option<Promise>> = const { RefCell::new(None) };
}

/// A browser.
pub struct Browser;

impl LocationSource for Browser {
    fn locate(&self, exactness: Exactness) -> Later<Result<Fix, NoFix>> {
        Box::pin(location::locate(exactness))
    }
}

impl Opener for Browser {
    fn takes_links(&self) -> bool {
        false
    }

    /// The browser does not tell whether a program answers.
    fn open(&self, link: &Link) -> Later<bool> {
        let window = web_sys::window();
        let opened = window.and_then(|window| window.location().assign(link.as_str()).ok());
        at_once(opened.is_some())
    }

    /// What the browser's name for itself tells.
    fn maps(&self) -> Maps {
        let agent = web_sys::window().and_then(|window| window.navigator().user_agent().ok());
        match agent.as_deref() {
            Some(agent) if agent.contains("Android") => Maps::Geo,
            Some(agent) if agent.contains("iPhone") || agent.contains("iPad") => Maps::Apple,
            _ => Maps::Web,
        }
    }

    fn page_address(&self) -> Option<String> {
        let location = web_sys::window()?.location();
        let (address, host) = (location.href().ok()?, location.hostname().ok()?);
        // Plain http is that of a hotspot, where the other phone is too; this machine is nowhere else.
        let is_for_others = !["127.0.0.1", "localhost", "[::1]", ""].contains(&host.as_str());
        let page = address.split(['#', '?']).next()?;
        is_for_others.then(|| page.to_owned())
    }
}

impl ShareSheet for Browser {
    fn hand_over(&self, name: String, bytes: Vec<u8>) -> Later<Result<HandedOver, HandOverError>> {
        Box::pin(async move { share_sheet::hand_over(&name, &bytes).await })
    }

    fn hand_over_words(&self, words: String) -> Later<HandedOver> {
        Box::pin(async move { share_sheet::hand_over_words(&words).await })
    }
}

impl Inbox for Browser {
    fn take(&self) -> Later<Option<Arrival>> {
        at_once(first_arrival())
    }
}

/// Takes the first file out of the script's list.
fn first_arrival() -> Option<Arrival> {
    let waiting = member(&web_sys::window()?.into(), ARRIVALS)?.dyn_into::<Array>().ok()?;
    let first = (waiting.length() > 0).then(|| waiting.shift())?;
    let bytes = member(&first, "bytes").and_then(|bytes| bytes.dyn_into::<Uint8Array>().ok());
    // The script hands on an empty file in place of one that it could not read.
    let usable = |bytes: &Uint8Array| (1..=MOST_FILE_BYTES).contains(&u64::from(bytes.length()));
    Some(match bytes.filter(usable) {
        Some(bytes) => Arrival::File(bytes.to_vec()),
        None => Arrival::Unreadable,
    })
}

impl Voice for Browser {
    fn speak(&self, text: &str, tag: &str, rate: f32) -> Later<Spoken> {
        voice::speak(text, tag, rate)
    }

    fn hush(&self) {
        voice::hush();
    }

    fn is_reading(&self) -> bool {
        voice::is_reading()
    }
}

/// Calls a method of this object; none where it has none, or it fails.
fn call(of: &JsValue, name: &str, arguments: &Array) -> Option<JsValue> {
    let method = member(of, name)?.dyn_into::<Function>().ok()?;
    method.apply(of, arguments).ok()
}

impl Network for Browser {
    /// Where the browser has the Network Information API; it is no standard yet, so that the
    /// binding does not know it.
    fn connection(&self) -> Connection {
        let told = web_sys::window().and_then(|window| member(&window.navigator(), "connection"));
        let Some(told) = told.filter(JsValue::is_object) else {
            return Connection::Unknown;
        };
        if member(&told, "saveData").is_some_and(|saves| saves.is_truthy()) {
            return Connection::Metered;
        }
        match member(&told, "type").and_then(|kind| kind.as_string()).as_deref() {
            Some("wifi" | "ethernet") => Connection::Unmetered,
            Some("cellular" | "wimax" | "bluetooth") => Connection::Metered,
            _ => Connection::Unknown,
        }
    }
}

impl BackgroundRefresh for Browser {
    fn arrange(&self, _: Refreshing) -> bool {
        false
    }
}

impl Screen for Browser {
    fn keep_awake(&self, on: bool) -> bool {
        AWAKE.with_borrow_mut(|awake| match (on, awake.is_some()) {
            (true, false) => *awake = wake_lock(),
            (false, true) => awake.take().into_iter().for_each(release),
            _ => {}
        });
        AWAKE.with_borrow(Option::is_some)
    }

    fn lock(&self, _: bool) -> bool {
        false
    }

    fn conceal(&self, _: bool) -> bool {
        false
    }
}

fn wake_lock() -> Option<Promise> {
    let locks = member(&web_sys::window()?.navigator(), "wakeLock")?;
    call(&locks, "request", &Array::of1(&"screen".into()))?.dyn_into().ok()
}

fn release(lock: Promise) {
    spawn_local(async move {
        // A lock that was never given need not be given back.
        if let Ok(lock) = JsFuture::from(lock).await {
            call(&lock, "release", &Array::new());
        }
    });
}
