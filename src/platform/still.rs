//! The body that can do nothing: for pictures of the app, and for builds without a window.

use super::parts::{
    Arrival, BackgroundRefresh, Connection, Exactness, HandOverError, HandedOver, Inbox, Later,
    LocationSource, Maps, Network, NoFix, Opener, Refreshing, Screen, ShareSheet, Spoken, Voice,
    at_once,
};
use crate::domain::link::Link;
use crate::domain::position::Fix;

/// It answers that nothing is there.
pub struct Still;

impl LocationSource for Still {
    fn locate(&self, _: Exactness) -> Later<Result<Fix, NoFix>> {
        at_once(Err(NoFix::Unavailable))
    }
}

impl Opener for Still {
    fn takes_links(&self) -> bool {
        false
    }

    fn open(&self, _: &Link) -> Later<bool> {
        at_once(false)
    }

    fn maps(&self) -> Maps {
        Maps::Web
    }
}

impl ShareSheet for Still {
    fn hand_over(&self, _: String, _: Vec<u8>) -> Later<Result<HandedOver, HandOverError>> {
        at_once(Ok(HandedOver::Impossible))
    }

    fn hand_over_words(&self, _: String) -> Later<HandedOver> {
        at_once(HandedOver::Impossible)
    }
}

impl Inbox for Still {
    fn take(&self) -> Later<Option<Arrival>> {
        at_once(None)
    }
}

impl Voice for Still {
    fn speak(&self, _: &str, _: &str, _: f32) -> Later<Spoken> {
        at_once(Spoken::NoEngine)
    }

    fn hush(&self) {}

    fn is_reading(&self) -> bool {
        false
    }
}

impl Network for Still {
    fn connection(&self) -> Connection {
        Connection::Unknown
    }
}

impl BackgroundRefresh for Still {
    fn arrange(&self, _: Refreshing) -> bool {
        false
    }
}

impl Screen for Still {
    fn keep_awake(&self, _: bool) -> bool {
        false
    }

    fn lock(&self, _: bool) -> bool {
        false
    }

    fn conceal(&self, _: bool) -> bool {
        false
    }
}
