//! From a source folder to the bundled snapshot, whole or not at all.

use super::pack_files::Packs;
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
/// Map packs are left out: what a phone may fetch, it learns from the feed. Its first update then
/// fetches the whole release, as a delta promises records that it does not have.
///
/// # Errors
/// The source is wrong (every problem at once), or `out` cannot be written.
pub fn write(folder: &Path, out: &Path) -> Result<Report, PublishError> {
    write_all(folder, out, |_| Ok(Packs::default()))
}

/// As [`write()`], with the map packs whose files are in the folder `packs`: the records of the release
/// of the same source, so that its deltas fit.
///
/// # Errors
/// As [`write()`], or a pack of the source is not in `packs`, or not what the source says.
pub fn write_with_packs(folder: &Path, out: &Path, packs: &Path) -> Result<Report, PublishError> {
    write_all(folder, out, |source| Packs::of(source, Some(packs), None))
}

fn write_all(
    folder: &Path,
    out: &Path,
    packs: impl FnOnce(&source::Source) -> Result<Packs, PublishError>,
) -> Result<Report, PublishError> {
    let source = source::read(folder)?;
    let problems = validate::problems(&source);
    if !problems.is_empty() {
        return Err(PublishError::Source(problems));
    }
    let mut records = record::records(&source);
    records.extend(packs(&source)?.records());
    records.sort();
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
