//! Roots: the first one of a feed, and each that follows.

use super::feed_folder::FeedFolder;
use super::keys::{Key, envelope};
use super::{FeedFolderError, PublishError};
use crate::feed::root::{Root, TYPE};
use crate::feed::signature::PublicKey;

/// What a root says, beside its version.
#[derive(Clone, Debug)]
pub struct Trust {
    /// The root keys.
    pub root_keys: Vec<PublicKey>,
    /// How many of them must sign.
    pub threshold: usize,
    /// The keys that may sign a head.
    pub feed_keys: Vec<PublicKey>,
}

/// Writes the first root of the feed `name` into an empty feed folder.
///
/// # Errors
/// The folder has a root, too few of the root keys are at hand, or it cannot be written.
pub fn init(
    feed: &FeedFolder,
    name: &str,
    trust: Trust,
    signers: &[Key],
) -> Result<Root, PublishError> {
    if feed.roots()?.last().is_some() {
        return Err(FeedFolderError::Taken { path: feed.path().to_owned() }.into());
    }
    let Trust { root_keys, threshold, feed_keys } = trust;
    let feed_name = name.to_owned();
    let root = Root { feed: feed_name, version: 1, epoch: 1, threshold, root_keys, feed_keys };
    let bytes = sign(&root, signers)?;
    Root::trusted(&bytes)?;
    feed.write_root(&root, &bytes)?;
    Ok(root)
}

/// Writes the root that follows the newest one. `raise_epoch` makes every head published so far
/// worthless: for a stolen feed key.
///
/// # Errors
/// There is no root, too few keys of the old and of the new one are at hand, or the folder cannot
/// be written.
pub fn rotate(
    feed: &FeedFolder,
    trust: Trust,
    signers: &[Key],
    raise_epoch: bool,
) -> Result<Root, PublishError> {
    let current = feed.newest_root()?;
    let Trust { root_keys, threshold, feed_keys } = trust;
    let next = Root {
        feed: current.feed.clone(),
        version: current.version + 1,
        epoch: current.epoch + u64::from(raise_epoch),
        threshold,
        root_keys,
        feed_keys,
    };
    let bytes = sign(&next, signers)?;
    current.next(&bytes)?;
    feed.write_root(&next, &bytes)?;
    Ok(next)
}

fn sign(root: &Root, signers: &[Key]) -> Result<Vec<u8>, PublishError> {
    let failed = |error: serde_json::Error| PublishError::Pack(error.into());
    let payload = serde_json::to_vec(root).map_err(failed)?;
    let keys: Vec<&Key> = signers.iter().collect();
    serde_json::to_vec(&envelope(TYPE, root.version, &payload, &keys)).map_err(failed)
}
