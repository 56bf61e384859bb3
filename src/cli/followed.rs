//! Which feed is followed, where it is not the built-in one: another region's, or one being tried.

use super::CliError;
use crate::kiosk::config::NamedFeed;
use crate::sync::config::Feed;
use clap::Args;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Which feed is followed, where it is not the built-in one.
#[derive(Args, Debug)]
pub(super) struct Followed {
    /// Address of the feed, the folder above `v1` [default: the built-in one]
    #[arg(long, global = true, value_name = "URL")]
    feed: Option<String>,
    /// The root to trust first, as published in `root/<n>.json` [default: the built-in one]
    #[arg(long, global = true, value_name = "FILE")]
    root: Option<PathBuf>,
}

impl Followed {
    /// The feed that is meant; none where none is named and none is built in.
    pub(super) fn feed(&self) -> Result<Option<Feed>, CliError> {
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

    /// The feed that is meant, where a totem's file may name one too: what stands on the command line
    /// comes first.
    pub(super) fn feed_or(&self, named: Option<&NamedFeed>) -> Result<Option<Feed>, CliError> {
        match (&self.feed, &self.root, named) {
            (None, None, Some(NamedFeed { url, root })) => {
                Ok(Some(Feed::new(url, &read(root, crate::feed::root::MOST_BYTES + 1)?)?))
            }
            _ => self.feed(),
        }
    }
}

/// The first bytes of a file that somebody named.
pub(super) fn read(path: &Path, most_bytes: u64) -> Result<Vec<u8>, CliError> {
    let mut bytes = Vec::new();
    fs::File::open(path)
        .and_then(|file| file.take(most_bytes).read_to_end(&mut bytes))
        .map_err(|source| CliError::File { path: path.to_owned(), source })?;
    Ok(bytes)
}
