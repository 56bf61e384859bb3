//! Files of the publisher that are there as a whole or not at all, one writer at a time.

use super::PublishError;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How often a folder that another holds is tried, and how long between: ten seconds in all.
const TRIES: u32 = 500;
const BETWEEN_TRIES: Duration = Duration::from_millis(20);

/// Writes a file under a temporary name beside it, syncs it and moves it into its place, so that
/// a kill leaves what was there before. A file that has these bytes already is left alone. Of a link
/// the file that it leads to is replaced; who may read and write it stays as it was.
///
/// # Errors
/// The folder cannot be written: what was there before is still there. Or all is written, and the
/// folder cannot be synced: [`PublishError::Unsynced`].
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    if fs::read(path).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    let real = real(path);
    replace(&real, bytes).map_err(|error| PublishError::Write {
        path: path.to_owned(),
        reason: error.to_string(),
    })?;
    sync(folder(&real)).map_err(|error| PublishError::Unsynced {
        path: path.to_owned(),
        reason: error.to_string(),
    })
}

/// A folder that this program alone writes into, until this is dropped or the program ends.
#[derive(Debug)]
pub struct Alone {
    // Closing it lets the next one in, also when the program is killed.
    _folder: fs::File,
}

/// Holds the folder once no other program of ours does. Whoever reads a file of the source, changes
/// it and writes it back does all of that while it holds the folder, or loses what another wrote
/// meanwhile. The folder itself is locked, so that nothing is left in it; editors of text know
/// nothing of that, and in a folder that is shared over a network the programs on other machines may
/// not either.
///
/// # Errors
/// There is no such folder, the system cannot lock it, or another program holds it for longer than
/// a write takes: an import that asks questions.
pub fn alone(folder: &Path) -> Result<Alone, PublishError> {
    let failed = |reason: String| PublishError::Write { path: folder.to_owned(), reason };
    let held = fs::File::open(folder).map_err(|error| failed(error.to_string()))?;
    for _ in 0..TRIES {
        match held.try_lock() {
            Ok(()) => return Ok(Alone { _folder: held }),
            Err(fs::TryLockError::WouldBlock) => std::thread::sleep(BETWEEN_TRIES),
            Err(fs::TryLockError::Error(error)) => return Err(failed(error.to_string())),
        }
    }
    Err(failed("another passi-publish is changing it: let that end first".to_owned()))
}

/// Takes away what a writer of this file left unfinished when it was killed. Nobody reads it, but it
/// would turn up in reviews. The folder is to be held ([`alone`]).
pub fn tidy(path: &Path) {
    // What cannot be taken away now is written over by the next writer.
    fs::remove_file(unfinished(&real(path))).ok();
}

/// The file that a path leads to; a file that is not there yet is where it is said to be.
fn real(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

fn unfinished(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    path.with_file_name(name)
}

fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    fs::create_dir_all(folder(path))?;
    // One that was left may have the permissions of a file that nobody writes into.
    tidy(path);
    let fresh = unfinished(path);
    let mut file = fs::File::create(&fresh)?;
    if let Ok(old) = fs::metadata(path)
        && old.permissions() != file.metadata()?.permissions()
    {
        file.set_permissions(old.permissions())?;
    }
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&fresh, path)
}

fn sync(folder: &Path) -> io::Result<()> {
    match fs::File::open(folder)?.sync_all() {
        // There are file systems that sync no folders, and nothing that anybody could do about it.
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => Ok(()),
        outcome => outcome,
    }
}
