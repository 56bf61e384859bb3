//! `passi share`: the newest release as a file for another device.

use super::followed::Followed;
use super::{CliError, locale};
use crate::device::{self, ShareError};
use crate::locale::Value;
use clap::Args;
use std::fs;
use std::path::PathBuf;

/// A file to hand over.
#[derive(Args, Debug)]
pub struct Share {
    /// Where to write the bundle (.passi)
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Language of the answer [default: the device's]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

impl Share {
    /// Writes the bundle, and says what is in it.
    pub(super) fn answer(&self, followed: &Followed) -> Result<String, CliError> {
        let locale = locale(self.lang.as_deref())?;
        let shared = device::share(followed.feed()?.as_ref()).map_err(|error| match error {
            ShareError::NothingSigned => {
                CliError::Outcome { sentence: locale.text("cli-share-nothing"), code: 3 }
            }
            error => CliError::Share(error),
        })?;
        fs::write(&self.out, &shared.bytes)
            .map_err(|source| CliError::Write { path: self.out.clone(), source })?;
        let (release, path) = (shared.revision.to_string(), self.out.display().to_string());
        let values = [("release", Value::from(release.as_str())), ("path", path.as_str().into())];
        Ok(locale.format("cli-shared", &values) + "\n")
    }
}
