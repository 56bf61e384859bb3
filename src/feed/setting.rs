//! Settings that the operators sign along with the records: so far who takes reports of mistakes.
//!
//! A setting is a record of a kind of its own, so that an app which does not know it keeps it, hashes
//! it and hands it on.

use crate::domain::link::is_mailbox;
use serde::{Deserialize, Serialize};

/// The kind under which settings travel.
pub const KIND: &str = "setting";

/// Who takes reports of mistakes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportsTo {
    /// Always [`ReportsTo::ID`].
    pub id: String,
    /// Their e-mail address.
    pub email: String,
}

impl ReportsTo {
    /// The id of this setting.
    pub const ID: &'static str = "reports-to";

    /// The setting that names this address.
    pub fn new(email: &str) -> Self {
        ReportsTo { id: Self::ID.to_owned(), email: email.to_owned() }
    }

    /// The address in a record's bytes; none where it is no plain one, as from a later format.
    pub fn read(rec: &[u8]) -> Option<String> {
        let setting: ReportsTo = serde_json::from_slice(rec).ok()?;
        is_mailbox(&setting.email).then_some(setting.email)
    }
}
