//! `passi sync` and `passi import`: the newest release, from the network or from a file.

use super::{CliError, locale};
use crate::device;
use crate::locale::{Locale, Value};
use crate::sync::config::Feed;
use crate::sync::{Options, Outcome};
use chrono::Utc;
use clap::Args;
use std::fs;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::{Path, PathBuf};

/// Larger than a bundle can be, so that reading one ends.
const MOST_BUNDLE_BYTES: u64 = crate::feed::bundle::MOST_BYTES + 1;

/// The newest release from the network.
#[derive(Args, Debug)]
pub struct Sync {
    #[command(flatten)]
    followed: Followed,
    /// Language of the answer [default: the device's]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

/// A release from a file.
#[derive(Args, Debug)]
pub struct Import {
    /// The bundle (.passi)
    file: PathBuf,
    #[command(flatten)]
    followed: Followed,
    /// Language of the answer [default: the device's]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

/// Which feed is followed, where it is not the built-in one.
#[derive(Args, Debug)]
struct Followed {
    /// Address of the feed, the folder above `v1` [default: the built-in one]
    #[arg(long, value_name = "URL")]
    feed: Option<String>,
    /// The root to trust first, as published in `root/<n>.json` [default: the built-in one]
    #[arg(long, value_name = "FILE")]
    root: Option<PathBuf>,
}

impl Sync {
    /// Syncs now, and says how it ended.
    pub(super) fn answer(&self) -> Result<String, CliError> {
        let locale = locale(self.lang.as_deref())?;
        let feed = self.followed.feed()?;
        let options = Options { asked: true, jitter: chance(), ..Options::default() };
        let outcome = wait_for(device::sync(feed.as_ref(), Utc::now(), options))?;
        say(&locale, outcome)
    }
}

impl Import {
    /// Takes the bundle, and says how it ended.
    pub(super) fn answer(&self) -> Result<String, CliError> {
        let locale = locale(self.lang.as_deref())?;
        let feed = self.followed.feed()?;
        let bundle = read(&self.file, MOST_BUNDLE_BYTES)?;
        let outcome = wait_for(device::import(feed.as_ref(), &bundle, Utc::now()))?;
        say(&locale, outcome)
    }
}

impl Followed {
    /// The feed that is meant; none where none is named and none is built in.
    fn feed(&self) -> Result<Option<Feed>, CliError> {
        let built_in = Feed::built_in()?;
        let root = self.root.as_ref().map(|path| read(path, crate::feed::root::MOST_BYTES + 1));
        match (&self.feed, root.transpose()?, built_in) {
            (None, None, built_in) => Ok(built_in),
            (Some(url), Some(root), _) => Ok(Some(Feed::new(url, &root)?)),
            (Some(url), None, Some(built_in)) => Ok(Some(built_in.at(url)?)),
            (None, Some(root), Some(built_in)) => Ok(Some(Feed::new(&built_in.url, &root)?)),
            (Some(_), None, None) => Err(CliError::HalfAFeed { missing: "--root" }),
            (None, Some(_), None) => Err(CliError::HalfAFeed { missing: "--feed" }),
        }
    }
}

/// The first bytes of a file that somebody named.
fn read(path: &Path, most_bytes: u64) -> Result<Vec<u8>, CliError> {
    use std::io::Read;
    let mut bytes = Vec::new();
    fs::File::open(path)
        .and_then(|file| file.take(most_bytes).read_to_end(&mut bytes))
        .map_err(|source| CliError::File { path: path.to_owned(), source })?;
    Ok(bytes)
}

/// Runs to its end what waits for the network.
fn wait_for<T>(ends: impl Future<Output = T>) -> Result<T, CliError> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|source| CliError::Runtime { source })?;
    Ok(runtime.block_on(ends))
}

/// A number from 0 to 1 that is another on each device: what std seeds its hash maps with.
fn chance() -> f64 {
    RandomState::new().build_hasher().finish() as f64 / u64::MAX as f64
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
