//! Files of the publisher that are there as a whole or not at all.

use super::PublishError;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Writes a file under a temporary name beside it, syncs it and moves it into its place, so that
/// a kill leaves what was there before. A file that has these bytes already is left alone.
///
/// # Errors
/// The folder cannot be written; what was there before is still there.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    if fs::read(path).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    replace(path, bytes)
        .map_err(|error| PublishError::Write { path: path.to_owned(), reason: error.to_string() })
}

fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    fs::create_dir_all(folder)?;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let fresh = path.with_file_name(name);
    let mut file = fs::File::create(&fresh)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&fresh, path)?;
    fs::File::open(folder)?.sync_all()
}
