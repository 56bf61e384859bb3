//! A bundle: one release of a feed in one file, for handing over without a network.
//!
//! It is a zip with stored (not compressed) entries under their paths within the feed's folder:
//! the head, the roots that lead to it, and the records, in one of two forms. The publisher
//! puts in the plan and the parts of the snapshot, as the network has them. A phone has neither:
//! it came to its release by deltas. It packs the records it holds into [`RECORDS`] instead, and
//! nothing is lost by that: the head signs the number and the state of all records, so whoever
//! receives them checks exactly what the plan and the parts would have led to.
//!
//! It is checked exactly like the network's files, so it can come from anyone; this module only
//! takes it apart and puts it together.

use super::{FeedError, HEAD, head, pack, plan, root};
use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// How such a file's name ends.
pub const EXTENSION: &str = "passi";
/// Where a phone puts the records: puts in the order of (kind, id) as in a snapshot, packed as one
/// zstd frame.
pub const RECORDS: &str = "records.jsonl.zst";
/// Larger than this no bundle is.
pub const MOST_BYTES: u64 = 72 * 1024 * 1024;
/// More entries than this no bundle has.
const MOST_ENTRIES: usize = 1024;

/// The files of a bundle by their paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundle {
    files: BTreeMap<String, Vec<u8>>,
}

impl Bundle {
    /// A bundle of these files.
    pub fn new(files: BTreeMap<String, Vec<u8>>) -> Self {
        Bundle { files }
    }

    /// Takes a bundle apart; nothing in it is trusted yet.
    ///
    /// # Errors
    /// It is no zip with stored entries, has one that no feed has, or is larger than a bundle can
    /// be.
    pub fn read(bytes: &[u8]) -> Result<Self, FeedError> {
        let unreadable = |reason: String| FeedError::unreadable("the bundle", reason);
        if bytes.len() as u64 > MOST_BYTES {
            return Err(FeedError::Size { what: "the bundle".to_owned(), most: MOST_BYTES });
        }
        let mut archive =
            ZipArchive::new(Cursor::new(bytes)).map_err(|error| unreadable(error.to_string()))?;
        if archive.len() > MOST_ENTRIES {
            return Err(unreadable("it has too many entries".to_owned()));
        }
        // Entries may share their bytes, so that a small zip could unpack to any size.
        let mut left = bytes.len() as u64;
        let mut files = BTreeMap::new();
        for index in 0..archive.len() {
            let entry = archive.by_index(index).map_err(|error| unreadable(error.to_string()))?;
            let name = entry.name().map_err(|error| unreadable(error.to_string()))?.into_owned();
            let most = most_bytes(&name).min(left);
            let is_stored = entry.compression() == CompressionMethod::Stored;
            if most == 0 || !is_stored || entry.size() > most {
                return Err(unreadable(format!("`{name}` is packed, too large or no feed's")));
            }
            let mut content = Vec::new();
            let read = entry.take(most + 1).read_to_end(&mut content);
            read.map_err(|error| unreadable(error.to_string()))?;
            left = left.saturating_sub(content.len() as u64);
            if files.insert(name, content).is_some() {
                return Err(unreadable("it has an entry twice".to_owned()));
            }
        }
        Ok(Bundle { files })
    }

    /// The bundle as bytes: the same files give the same ones.
    ///
    /// # Errors
    /// The files are too many or too large for a zip.
    pub fn write(&self) -> Result<Vec<u8>, FeedError> {
        let write = || -> Result<Vec<u8>, ZipError> {
            let options = SimpleFileOptions::default()
                .compression_method(CompressionMethod::Stored)
                .last_modified_time(DateTime::default())
                .unix_permissions(0o644);
            let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
            for (name, content) in &self.files {
                zip.start_file(name.as_str(), options)?;
                zip.write_all(content)?;
            }
            Ok(zip.finish()?.into_inner())
        };
        write().map_err(|error| FeedError::unreadable("the bundle", error))
    }

    /// The file at this path.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }
}

/// How large the file at this path may be; 0 where no feed has one.
fn most_bytes(path: &str) -> u64 {
    match path.split_once('/') {
        None if path == HEAD => head::MOST_BYTES,
        // Packed, they are not larger than they may be unpacked.
        None if path == RECORDS => pack::MOST_RAW_BYTES,
        Some(("p", _)) => plan::MOST_BYTES,
        Some(("s", _)) => plan::MOST_PART_BYTES,
        Some(("root", _)) => root::MOST_BYTES,
        _ => 0,
    }
}
