//! What the app is started with, whichever body starts it.

use super::Follow;
use crate::domain::schedule::RomeTime;
use crate::kiosk::Kiosk;
use crate::library::{Kept, Session, Settings, Unseen};
use crate::locale::Locale;
use crate::platform::Body;
use crate::store::Content;
use std::rc::Rc;

/// What the app starts with.
#[derive(Clone)]
pub struct Start {
    /// The content.
    pub content: Loaded<Rc<Content>>,
    /// The language.
    pub locale: Rc<Locale>,
    /// What the person kept.
    pub settings: Settings,
    /// Whether the device speaks none of the app's languages and none was chosen yet.
    pub language_unknown: bool,
    /// Tells the time. Without one the screens are a picture of the app at no moment in
    /// particular: what depends on the time is left out.
    pub clock: Option<fn() -> RomeTime>,
    /// Where newer data comes from.
    pub follow: Follow,
    /// What newer data brought that nobody has looked at yet.
    pub unseen: Unseen,
    /// What the app can do on this machine.
    pub body: Body,
    /// Where the person was when the app was ended.
    pub session: Session,
    /// What the person saved, where it has been read already; it need not be before the first list.
    pub kept: Option<Kept>,
    /// What makes a totem of this device; none where it is somebody's own.
    pub kiosk: Option<Rc<Kiosk>>,
}

/// Something that is read once and may not be there.
#[derive(Clone, Debug, PartialEq)]
pub enum Loaded<T> {
    /// Not read yet.
    Waiting,
    /// Here.
    Ready(T),
    /// It cannot be read; why, for whoever mends it.
    Failed(String),
}

impl<T> Loaded<T> {
    /// What is here, if it is.
    pub fn ready(self) -> Option<T> {
        match self {
            Loaded::Ready(loaded) => Some(loaded),
            Loaded::Waiting | Loaded::Failed(_) => None,
        }
    }
}
