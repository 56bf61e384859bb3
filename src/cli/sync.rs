//! `passi sync` and `passi import`: the newest release, from the network or from a file.

use super::followed::{Followed, read};
use super::{CliError, locale};
use crate::device;
use crate::locale::{Locale, Value};
use crate::platform;
use crate::sync::{Options, Outcome};
use chrono::Utc;
use clap::Args;
use std::path::PathBuf;

/// Larger than a bundle can be, so that reading one ends.
const MOST_BUNDLE_BYTES: u64 = crate::feed::bundle::MOST_BYTES + 1;

/// The newest release from the network.
#[derive(Args, Debug)]
pub struct Sync {
    /// Language of the answer [default: the device's]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

/// A release from a file.
#[derive(Args, Debug)]
pub struct Import {
    /// The bundle (.passi)
    file: PathBuf,
    /// Language of the answer [default: the device's]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

impl Sync {
    /// Syncs now, and says how it ended.
    pub(super) fn answer(&self, followed: &Followed) -> Result<String, CliError> {
        let locale = locale(self.lang.as_deref())?;
        let feed = followed.feed()?;
        let options = Options { asked: true, jitter: platform::chance(), ..Options::default() };
        let outcome = wait_for(device::sync(feed.as_ref(), Utc::now(), options))?;
        say(&locale, outcome)
    }
}

impl Import {
    /// Takes the bundle, and says how it ended.
    pub(super) fn answer(&self, followed: &Followed) -> Result<String, CliError> {
        let locale = locale(self.lang.as_deref())?;
        let feed = followed.feed()?;
        let bundle = read(&self.file, MOST_BUNDLE_BYTES)?;
        let outcome = wait_for(device::import(feed.as_ref(), &bundle, Utc::now()))?;
        say(&locale, outcome)
    }
}

/// Runs to its end what waits for the network.
pub(super) fn wait_for<T>(ends: impl Future<Output = T>) -> Result<T, CliError> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|source| CliError::Runtime { source })?;
    Ok(runtime.block_on(ends))
}

/// The outcome in words; what is no success becomes an error with its exit code.
fn say(locale: &Locale, outcome: Outcome) -> Result<String, CliError> {
    let said = |id: &str, code: u8, reason: String| {
        let reason = ("reason", Value::from(reason.as_str()));
        Err(CliError::Outcome { sentence: locale.format(id, &[reason]), code })
    };
    match outcome {
        Outcome::UpToDate => Ok(locale.text("sync-up-to-date") + "\n"),
        Outcome::Updated { applied, revision } => {
            let release = format!("{}-{}", revision.epoch, revision.seq);
            let values = [
                ("release", Value::from(release.as_str())),
                ("added", applied.added.len().into()),
                ("changed", applied.changed.len().into()),
                ("removed", applied.removed.len().into()),
            ];
            Ok(locale.format("sync-updated", &values) + "\n")
        }
        // Nothing that could go wrong has been tried.
        Outcome::NoFeed => Ok(locale.text("sync-no-feed") + "\n"),
        Outcome::NotDue => said("sync-not-due", 3, String::new()),
        Outcome::Busy => said("sync-busy", 3, String::new()),
        Outcome::Offline { reason } => said("sync-offline", 3, reason),
        Outcome::AskFirst { bytes } => said("sync-ask-first", 3, bytes.to_string()),
        Outcome::NotKept { reason } => said("sync-not-kept", 1, reason),
        Outcome::NeedsNewerApp { needs } => said("sync-newer-app", 4, needs),
        Outcome::Refused(error) => said("sync-refused", 4, error.to_string()),
        Outcome::OlderThanHere { theirs, ours } => {
            let (theirs, ours) = (
                format!("{}-{}", theirs.epoch, theirs.seq),
                format!("{}-{}", ours.epoch, ours.seq),
            );
            said("sync-older", 4, format!("{theirs} < {ours}"))
        }
    }
}
