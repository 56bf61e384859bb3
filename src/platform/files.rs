//! What windows, phones and the command line have in common: files, languages and chance.
//!
//! Texts are kept as files in the app's data folder, each replaced as a whole.

use super::StorageError;
use std::fs;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::{Mutex, OnceLock, PoisonError};

/// The data folder that was named, if one was.
static NAMED: OnceLock<PathBuf> = OnceLock::new();
/// Held by whoever writes.
static WRITING: Mutex<()> = Mutex::new(());

/// Keeps everything below this folder from now on, and not in the user's data folder. The first
/// call counts; make it before anything is read.
pub fn keep_below(folder: PathBuf) {
    // Two owners of one process cannot both be right; the first one has files already.
    NAMED.set(folder).ok();
}

/// The folder that was named for all that the app writes, if one was, as an absolute path.
#[cfg(all(feature = "desktop", target_os = "linux"))]
pub(super) fn named_folder() -> Option<PathBuf> {
    std::path::absolute(NAMED.get()?).ok()
}

/// The folder of everything the app keeps; none where the system has no place for it. It need not
/// exist.
pub fn data_folder() -> Option<PathBuf> {
    NAMED.get().cloned().or_else(|| Some(dirs::data_dir()?.join("passi")))
}

/// A number from 0 to 1 that is another each time and on each device: what std seeds its hash maps
/// with.
pub fn chance() -> f64 {
    RandomState::new().build_hasher().finish() as f64 / u64::MAX as f64
}

/// The device's languages, best first, as BCP 47 tags.
pub fn languages() -> Vec<String> {
    #[cfg(target_os = "android")]
    if let Some(told) = super::android::languages() {
        return told;
    }
    sys_locale::get_locales().collect()
}

/// The text kept under `key`; none where nothing readable is kept.
pub fn read(key: &str) -> Option<String> {
    fs::read_to_string(path(key)?).ok()
}

/// Keeps `text` under `key`, in place of what was there, whatever happens to the machine next.
///
/// # Errors
/// The folder cannot be written; what was kept before is still there.
pub fn write(key: &str, text: &str) -> Result<(), StorageError> {
    replace(key, text, fs::File::sync_all)
}

/// As [`write`], without waiting for the disk: a power cut may bring back what was there before.
///
/// # Errors
/// As [`write`].
pub fn note(key: &str, text: &str) -> Result<(), StorageError> {
    replace(key, text, |_| Ok(()))
}

/// Keeps nothing under `key` any more.
///
/// # Errors
/// The system would not delete it.
pub fn forget(key: &str) -> Result<(), StorageError> {
    let error =
        |reason: io::Error| StorageError { key: key.to_owned(), reason: reason.to_string() };
    let Some(target) = path(key) else { return Ok(()) };
    let _turn = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
    for file in [target.with_extension("new"), target] {
        match fs::remove_file(file) {
            Err(reason) if reason.kind() != io::ErrorKind::NotFound => return Err(error(reason)),
            _ => {}
        }
    }
    Ok(())
}

fn replace(
    key: &str,
    text: &str,
    settle: impl FnOnce(&fs::File) -> io::Result<()>,
) -> Result<(), StorageError> {
    let error = |reason: String| StorageError { key: key.to_owned(), reason };
    let target = path(key).ok_or_else(|| error("no data folder".to_owned()))?;
    // Screens and background work of one process may write at the same time.
    let _turn = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
    let replace = || -> io::Result<()> {
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        let fresh = target.with_extension("new");
        let mut file = fs::File::create(&fresh)?;
        file.write_all(text.as_bytes())?;
        settle(&file)?;
        fs::rename(&fresh, &target)
    };
    replace().map_err(|reason| error(reason.to_string()))
}

fn path(key: &str) -> Option<PathBuf> {
    Some(data_folder()?.join(format!("{key}.json")))
}
