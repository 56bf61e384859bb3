//! Settings that the operators sign along with the records: who takes reports of mistakes, and where
//! the app is had.
//!
//! A setting is a record of a kind of its own, so that an app which does not know it keeps it, hashes
//! it and hands it on.

use crate::domain::link::{is_mailbox, web_host};
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

/// Where the app is had: the installable page, or a page that leads to the app for phones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppAt {
    /// Always [`AppAt::ID`].
    pub id: String,
    /// The page's address.
    pub url: String,
}

impl AppAt {
    /// The id of this setting.
    pub const ID: &'static str = "app-at";

    /// The setting that names this address.
    pub fn new(url: &str) -> Self {
        AppAt { id: Self::ID.to_owned(), url: url.to_owned() }
    }

    /// The address in a record's bytes; none where it is no plain one.
    pub fn read(rec: &[u8]) -> Option<String> {
        let setting: AppAt = serde_json::from_slice(rec).ok()?;
        is_page(&setting.url).then_some(setting.url)
    }
}

/// Whether this is the address of a page that anybody may be sent to: encrypted, and short enough for
/// a code.
pub fn is_page(url: &str) -> bool {
    const MOST_CHARS: usize = 200;
    let is_plain = url.len() <= MOST_CHARS && url.bytes().all(|byte| byte.is_ascii_graphic());
    is_plain && url.starts_with("https://") && web_host(url).is_some()
}
