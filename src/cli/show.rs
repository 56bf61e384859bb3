//! `passi show`: one service by its id.

use super::{CliError, json, locale, text};
use crate::device;
use crate::platform;
use clap::Args;

/// One service.
#[derive(Debug, Args)]
pub struct Show {
    /// The id, as `near` prints it
    id: String,
    /// Language of the answer [default: the device's]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Answer as JSON
    #[arg(long)]
    json: bool,
}

impl Show {
    /// The answer, ready to print.
    pub(super) fn answer(&self) -> Result<String, CliError> {
        let locale = locale(self.lang.as_deref())?;
        let now = platform::now();
        let found = device::content()?.service(&self.id, now)?;
        let found = found.ok_or_else(|| CliError::NoService { id: self.id.clone() })?;
        if self.json { json::one(&found) } else { Ok(text::service(&locale, &found, now)) }
    }
}
