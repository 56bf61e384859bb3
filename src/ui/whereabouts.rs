//! The place a list is made for, and how the device was asked for it.

use crate::domain::position::{Fix, Position};
use crate::domain::schedule::RomeTime;
use crate::domain::service::Municipality;
use crate::platform::NoFix;

/// Where the list is made for.
#[derive(Clone, Debug, PartialEq)]
pub enum Whereabouts {
    /// Nothing was chosen yet: the first town stands in.
    NotChosen(String, Position),
    /// A town from the list.
    Town(Municipality),
    /// Where a totem stands.
    Totem {
        /// What the place calls itself.
        name: String,
        /// Its point.
        position: Position,
    },
    /// What the device said.
    Here {
        /// Point and radius.
        fix: Fix,
        /// When it said so.
        at: RomeTime,
        /// Whether that is outside Umbria.
        outside: bool,
    },
}

impl Whereabouts {
    /// The point that distances are told from.
    pub fn position(&self) -> Position {
        match self {
            Whereabouts::NotChosen(_, position) | Whereabouts::Totem { position, .. } => *position,
            Whereabouts::Town(town) => town.position,
            Whereabouts::Here { fix, .. } => fix.position,
        }
    }
}

/// How asking the device for its position goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Locating {
    /// Nobody asked.
    Idle,
    /// The device is looking.
    Asking,
    /// It gave none.
    Failed(NoFix),
}
