//! From a source folder to the bundled snapshot, whole or not at all.

use super::{PublishError, record, source, validate};
use crate::feed::record::ServiceAtLocation;
use crate::feed::state::RawRecord;
use crate::store;
use std::fs;
use std::path::Path;

/// What was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Report {
    /// Active services in the snapshot.
    pub services: usize,
    /// Drafts left in the source.
    pub drafts: usize,
    /// Municipalities in the snapshot.
    pub municipalities: usize,
    /// Size of the file in bytes.
    pub size: u64,
}

/// Reads and judges the source in `folder` and writes its snapshot to `out`, which is replaced
/// only once the new one is complete and on the disk. The same source gives the same bytes.
///
/// # Errors
/// The source is wrong (every problem at once), or `out` cannot be written.
pub fn write(folder: &Path, out: &Path) -> Result<Report, PublishError> {
    let source = source::read(folder)?;
    let problems = validate::problems(&source);
    if !problems.is_empty() {
        return Err(PublishError::Source(problems));
    }
    let records = record::records(&source);
    let fresh = out.with_extension("new");
    let io = |error: std::io::Error| PublishError::Write {
        path: out.to_owned(),
        reason: error.to_string(),
    };
    if fresh.exists() {
        fs::remove_file(&fresh).map_err(io)?;
    }
    store::write::snapshot(&fresh, &source.release, &records)?;
    fs::File::open(&fresh).and_then(|file| file.sync_all()).map_err(io)?;
    let size = fs::metadata(&fresh).map_err(io)?.len();
    fs::rename(&fresh, out).map_err(io)?;
    let municipalities = source.municipalities.len();
    let is_service = |record: &&RawRecord| record.kind == ServiceAtLocation::KIND;
    let services = records.iter().filter(is_service).count();
    Ok(Report { services, drafts: source.services.len() - services, municipalities, size })
}
