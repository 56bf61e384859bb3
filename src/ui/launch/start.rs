//! What this device's app starts with, read before anything is drawn.

use super::beginning;
use crate::device::{self, Held};
use crate::kiosk::Kiosk;
use crate::library::{Session, Unseen};
use crate::locale::{Locale, LocaleError};
use crate::platform::{self, Body};
use crate::sync::config::Feed;
use crate::ui::state::{Follow, Loaded, Start};
use std::rc::Rc;

/// What an app that follows `feed` starts with: language, content, and where it was left; on a totem it
/// was left nowhere. Content that cannot be read is no reason not to start.
///
/// # Errors
/// The program was built with broken messages.
pub fn start(feed: Option<Feed>, kiosk: Option<Kiosk>) -> Result<Start, LocaleError> {
    let (settings, tag, language_unknown) = beginning(kiosk.as_ref());
    let session = match kiosk {
        Some(_) => Session::default(),
        None => Session::load(platform::now().fixed_offset()),
    };
    let locale = Rc::new(Locale::built_in(tag)?);
    let (content, checked_at) = match device::held() {
        Ok(Held { content, checked_at, .. }) => (Loaded::Ready(Rc::new(content)), checked_at),
        Err(error) => (Loaded::Failed(error.to_string()), None),
    };
    Ok(Start {
        content,
        locale,
        settings,
        language_unknown,
        clock: Some(platform::now),
        follow: Follow { feed: feed.map(Rc::new), checked_at },
        unseen: Unseen::load(),
        body: Body::at_hand(),
        session,
        kept: None,
        kiosk: kiosk.map(Rc::new),
    })
}
