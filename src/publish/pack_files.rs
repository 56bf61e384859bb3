//! The files of map packs: found by their hashes, cut into parts for the feed, and joined again.
//!
//! Nothing is drawn here. A pack whose file is not at hand stays in the feed as long as the feed has
//! it whole, so that a release need not wait for somebody who can draw.

use super::check::Files as Feed;
use super::feed_folder::FeedFolder;
use super::packing::Records;
use super::source::{Row, Source};
use super::{PublishError, map_packs, record};
use crate::feed::map_pack::{MapPack, path};
use crate::feed::plan::{MOST_PART_BYTES, Part};
use crate::feed::state::RawRecord;
use crate::feed::{self, FeedError};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What a PMTiles file of version 3 begins with.
const MAGIC: &[u8] = b"PMTiles\x03";

/// The packs of one release, each with its file, or none where the feed has its parts already.
#[derive(Debug, Default)]
pub struct Packs(Vec<(MapPack, Option<PathBuf>)>);

/// The last release, which may have a pack whose file is not at hand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Last<'a> {
    /// The feed's folder.
    pub feed: &'a FeedFolder,
    /// Its records.
    pub records: &'a Records,
}

impl Packs {
    /// The packs that a source without problems names: from the `*.pmtiles` files of `folder`, and what
    /// is not there from the last release.
    ///
    /// # Errors
    /// The folder cannot be read; a pack is neither there nor whole in the feed; or its file has another
    /// size than the source says, or is no PMTiles file.
    pub(super) fn of(
        source: &Source,
        folder: Option<&Path>,
        last: Option<Last<'_>>,
    ) -> Result<Self, PublishError> {
        if source.map_packs.is_empty() {
            return Ok(Packs::default());
        }
        let drawn = folder.map_or(Ok(BTreeMap::new()), drawn)?;
        let found = source.map_packs.iter().map(|row| {
            if let Some(file) = drawn.get(row.text("sha256")) {
                return Ok((pack(row, parts_of_file(row, file)?), Some(file.clone())));
            }
            let served = last.map_or(Ok(None), |last| served(row, last))?;
            let parts = served.ok_or_else(|| PublishError::PackMissing {
                id: row.text("id").to_owned(),
                sha256: row.text("sha256").to_owned(),
            })?;
            Ok((pack(row, parts), None))
        });
        found.collect::<Result<_, PublishError>>().map(Packs)
    }

    /// How many there are, and their bytes in all.
    pub fn count(&self) -> (usize, u64) {
        (self.0.len(), self.0.iter().map(|(pack, _)| pack.size_bytes()).sum())
    }

    /// Their records.
    pub(super) fn records(&self) -> impl Iterator<Item = RawRecord> {
        self.0.iter().filter_map(|(pack, _)| record::raw(MapPack::KIND, &pack.id, pack))
    }

    /// Writes the parts that the feed does not have yet.
    ///
    /// # Errors
    /// A file changed since it was found, or the feed cannot be written.
    pub(super) fn write(&self, feed: &FeedFolder) -> Result<(), PublishError> {
        for (pack, file) in &self.0 {
            let Some(file) = file else { continue };
            let bytes = read(file)?;
            // A file that shrank meanwhile lacks its last parts, and that is told.
            let cut = bytes.chunks(MOST_PART_BYTES as usize).chain(std::iter::repeat(&[][..]));
            for (part, bytes) in pack.parts.iter().zip(cut) {
                feed::check(&file.display().to_string(), bytes, &part.sha256, part.size)?;
                feed.write(&path(part), bytes)?;
            }
        }
        Ok(())
    }
}

/// Every part that these records name.
///
/// # Errors
/// A record of this kind is none that a phone would take.
pub(super) fn named_parts(records: &Records) -> Result<Vec<Part>, FeedError> {
    Ok(packs_of(records)?.into_iter().flat_map(|pack| pack.parts).collect())
}

/// The packs among these records.
///
/// # Errors
/// A record of this kind is none that a phone would take.
pub(super) fn packs_of(records: &Records) -> Result<Vec<MapPack>, FeedError> {
    let ours = records.iter().filter(|((kind, _), _)| kind == MapPack::KIND);
    let read = ours.map(|((_, id), rec)| {
        MapPack::read(id, rec)
            .map_err(|error| FeedError::Unreadable { what: id.clone(), reason: error.to_string() })
    });
    read.collect()
}

/// The whole file of a pack of the feed; none where a part of it is missing or is another file.
///
/// # Errors
/// The feed cannot be read.
pub fn joined(feed: &impl Feed, pack: &MapPack) -> Result<Option<Vec<u8>>, PublishError> {
    let mut whole = Vec::new();
    for part in &pack.parts {
        let name = path(part);
        let found = feed.get(&name, part.size)?;
        match found.filter(|bytes| feed::check(&name, bytes, &part.sha256, part.size).is_ok()) {
            Some(bytes) => whole.extend(bytes),
            None => return Ok(None),
        }
    }
    Ok(Some(whole))
}

/// The `*.pmtiles` files of a folder by their hashes.
fn drawn(folder: &Path) -> Result<BTreeMap<String, PathBuf>, PublishError> {
    let failed = |error: std::io::Error| PublishError::Read {
        path: folder.to_owned(),
        reason: error.to_string(),
    };
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|extension| extension == "pmtiles") {
            files.insert(const_hex::encode(feed::hash(&read(&path)?)), path);
        }
    }
    Ok(files)
}

fn read(path: &Path) -> Result<Vec<u8>, PublishError> {
    fs::read(path)
        .map_err(|error| PublishError::Read { path: path.to_owned(), reason: error.to_string() })
}

fn parts_of_file(row: &Row, path: &Path) -> Result<Vec<Part>, PublishError> {
    let bytes = read(path)?;
    let wrong = |reason: String| PublishError::PackWrong {
        id: row.text("id").to_owned(),
        path: path.to_owned(),
        reason,
    };
    if map_packs::size_bytes(row) != Some(bytes.len() as u64) {
        let stated = row.text("size_bytes");
        return Err(wrong(format!("it has {} bytes, and the source says {stated}", bytes.len())));
    }
    if !bytes.starts_with(MAGIC) {
        return Err(wrong("it is no PMTiles file of version 3".to_owned()));
    }
    let cut = bytes.chunks(MOST_PART_BYTES as usize);
    Ok(cut.map(|bytes| Part { sha256: feed::hash(bytes), size: bytes.len() as u64 }).collect())
}

/// The parts of the last release's pack that is this file, if all of them are there.
fn served(row: &Row, last: Last<'_>) -> Result<Option<Vec<Part>>, PublishError> {
    for pack in packs_of(last.records)? {
        if map_packs::size_bytes(row) != Some(pack.size_bytes()) {
            continue;
        }
        let whole = joined(last.feed, &pack)?;
        if whole.is_some_and(|bytes| const_hex::encode(feed::hash(&bytes)) == row.text("sha256")) {
            return Ok(Some(pack.parts));
        }
    }
    Ok(None)
}

fn pack(row: &Row, parts: Vec<Part>) -> MapPack {
    MapPack {
        id: row.text("id").to_owned(),
        // The source has no problems: there is a zone.
        social_zone: map_packs::zone(row).unwrap_or_default(),
        data_on: row.text("data_on").parse().ok(),
        credit: row.text("credit").to_owned(),
        parts,
    }
}
