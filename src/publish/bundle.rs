//! A release in one file, for handing over without a network.

use super::PublishError;
use super::feed_folder::FeedFolder;
use crate::feed::bundle::Bundle;
use crate::feed::plan::Plan;
use crate::feed::{self, HEAD, root};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Writes the newest release of the feed in `folder` to `out`; returns its size in bytes.
///
/// # Errors
/// The feed has no release or one that phones would refuse, or `out` cannot be written.
pub fn write(folder: &Path, out: &Path) -> Result<usize, PublishError> {
    let feed = FeedFolder::at(folder);
    let roots = feed.roots()?;
    let root = feed.newest_root()?;
    let no_release = || super::FeedFolderError::NoRelease { path: folder.to_owned() };
    let head = feed.head(&root)?.ok_or_else(no_release)?;
    let plan = feed.read(&head.plan.p)?;
    feed::check(&head.plan.p, &plan, &head.plan.sha256, head.plan.size)?;
    let mut files = BTreeMap::from([(HEAD.to_owned(), feed.read(HEAD)?)]);
    for part in Plan::read(&plan)?.snap.parts {
        files.insert(part.path(), feed.read(&part.path())?);
    }
    files.insert(head.plan.p, plan);
    files.extend(roots.into_iter().map(|(root, bytes)| (root::path(root.version), bytes)));
    let bytes = Bundle::new(files).write()?;
    fs::write(out, &bytes)
        .map_err(|error| PublishError::Write { path: out.to_owned(), reason: error.to_string() })?;
    Ok(bytes.len())
}
