//! The page in a browser: fetches its own files, then draws.

use super::beginning;
use crate::device::{self, Held, HeldError};
use crate::kiosk::Kiosk;
use crate::library::{Session, Settings, Unseen};
use crate::locale::{self, Locale, LocaleError};
use crate::platform::{self, Body, FetchError};
use crate::sync::config::Feed;
use crate::ui::state::{Follow, Loaded, Start};
use crate::ui::{App, AppProps};
use dioxus::prelude::*;
use dioxus_web::{Config, HashHistory, launch::launch_virtual_dom};
use futures_util::future::{join, join3};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// Why the page cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// One of its files is not there.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// The messages are no text.
    #[error("the messages of `{tag}` are no UTF-8 text")]
    Text {
        /// Whose messages.
        tag: &'static str,
    },
    /// The messages cannot be read.
    #[error(transparent)]
    Locale(#[from] LocaleError),
    /// The content cannot be read.
    #[error(transparent)]
    Content(#[from] HeldError),
}

/// Starts the app in the page, or goes ahead of that on another thread.
pub fn page() {
    console_error_panic_hook::set_once();
    if let Some(tag) = platform::goes_ahead() {
        spawn_local(async move {
            // The app itself will tell what is wrong.
            go_ahead(&tag).await.ok();
            platform::say_gone_ahead();
        });
        return;
    }
    spawn_local(async {
        if let Err(error) = start().await {
            say_it_failed(&error);
        }
    });
}

/// The messages of a language, from the page's own files.
pub async fn fetch_locale(tag: &'static str) -> Result<Locale, StartError> {
    let messages = platform::fetch(&format!("app/locales/{tag}.ftl")).await?;
    let messages = String::from_utf8(messages).map_err(|_| StartError::Text { tag })?;
    Ok(Locale::new(tag, &messages, None)?)
}

async fn start() -> Result<(), StartError> {
    let kiosk = kiosk().await;
    let (settings, tag, language_unknown) = beginning(kiosk.as_deref());
    let (locale, held, feed) = join3(fetch_locale(tag), device::held(), followed()).await;
    let (locale, Held { content, checked_at, .. }) = (Rc::new(locale?), held?);
    let content = Loaded::Ready(Rc::new(content));
    let follow = Follow { feed: feed.map(Rc::new), checked_at };
    let clock = Some(platform::now as fn() -> _);
    let unseen = Unseen::load();
    let body = Body::at_hand();
    // The address of the page says where the person was.
    let session = Session::default();
    // What is kept is not on the first screen, and read after it.
    let kept = None;
    let start = Start {
        content,
        locale,
        settings,
        language_unknown,
        clock,
        follow,
        unseen,
        body,
        session,
        kept,
        kiosk,
    };
    let app = VirtualDom::new_with_props(App, AppProps { start });
    // The screens themselves remember where they were left.
    let history = HashHistory::new(false);
    launch_virtual_dom(app, Config::new().history(Rc::new(history)));
    Ok(())
}

/// Goes through what [`start`] does, with nothing to draw on: whatever is called has been compiled when
/// the thread that draws comes to it.
async fn go_ahead(tag: &str) -> Result<(), StartError> {
    let tag = locale::tongue(tag).map_or(locale::FALLBACK, |tongue| tongue.tag);
    let (locale, held) = join(fetch_locale(tag), device::held()).await;
    let start = Start {
        content: Loaded::Ready(Rc::new(held?.content)),
        locale: Rc::new(locale?),
        settings: Settings::default(),
        language_unknown: false,
        clock: None,
        follow: Follow::default(),
        unseen: Unseen::default(),
        body: Body::still(),
        session: Session::default(),
        kept: None,
        kiosk: None,
    };
    VirtualDom::new_with_props(App, AppProps { start }).rebuild_in_place();
    Ok(())
}

/// The feed that the page's own file names. A broken choice leaves the page with the data it has.
async fn followed() -> Option<Feed> {
    let written = platform::fetch("app/feed.json").await.ok()?;
    Feed::read(&written).ok().flatten()
}

/// What makes a totem of the page, by its own file. A broken one leaves it an ordinary page.
async fn kiosk() -> Option<Rc<Kiosk>> {
    let written = platform::fetch("app/kiosk.json").await.ok()?;
    Kiosk::read(&written).ok().flatten().map(Rc::new)
}

/// The page came without its files: the sentence that waits in it is shown.
fn say_it_failed(error: &StartError) {
    web_sys::console::error_1(&error.to_string().into());
    if let Some(sentence) = element("start-failed") {
        // Nothing more can be done where even this fails.
        sentence.remove_attribute("hidden").ok();
    }
}

fn element(id: &str) -> Option<web_sys::Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}
