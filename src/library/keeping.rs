//! Where the database lies: a file in the app's folder, or bytes in the browser's archive.
//!
//! Each change begins with what is kept at that moment, whoever wrote it, and is over when it is kept
//! for good.

use super::{Kept, Library, LibraryError, session, settings, unseen};
use crate::platform;

/// The name of the database on this device.
#[cfg(not(target_arch = "wasm32"))]
const FILE: &str = "library.db";
/// The name of the database in the browser's archive.
#[cfg(target_arch = "wasm32")]
const NAME: &str = "library";
/// The texts that a person's choices are in.
const TEXTS: [&str; 4] = [settings::KEY, session::KEY, unseen::KEY, "install"];

/// One change at a time, in the order they were asked for.
#[cfg(not(target_arch = "wasm32"))]
static TURN: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// Changes what is kept; what the change gives, and everything that is kept from now on.
///
/// # Errors
/// It is not kept; everything is as it was.
#[cfg(not(target_arch = "wasm32"))]
pub async fn change<T: Send + 'static>(
    change: impl FnOnce(&mut Library) -> Result<T, LibraryError> + Send + 'static,
) -> Result<(T, Kept), LibraryError> {
    apart(move || {
        let path = path()?;
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| not_kept(error.to_string()))?;
        }
        changed(&mut Library::open(&path)?, change)
    })
    .await
}

/// Everything that is kept; nothing where nothing was ever saved.
///
/// # Errors
/// It cannot be read, and is left as it is.
#[cfg(not(target_arch = "wasm32"))]
pub async fn kept() -> Result<Kept, LibraryError> {
    apart(|| {
        let path = path()?;
        if path.exists() { Library::open(&path)?.kept() } else { Ok(Kept::default()) }
    })
    .await
}

/// Keeps nothing of the person any more: neither what they saved nor their choices. The data of the
/// services stays.
///
/// # Errors
/// Not everything could be erased.
#[cfg(not(target_arch = "wasm32"))]
pub async fn erase() -> Result<(), LibraryError> {
    apart(|| {
        let path = path()?;
        // A half-done change lies beside it, and would come back to life.
        for file in [path.with_extension("db-journal"), path] {
            match std::fs::remove_file(file) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(not_kept(error.to_string()));
                }
                _ => {}
            }
        }
        erase_texts()
    })
    .await
}

#[cfg(not(target_arch = "wasm32"))]
async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, LibraryError> + Send + 'static,
) -> Result<T, LibraryError> {
    let _turn = TURN.lock().await;
    platform::apart("library", work).await.map_err(not_kept)?
}

#[cfg(not(target_arch = "wasm32"))]
fn path() -> Result<std::path::PathBuf, LibraryError> {
    let folder = platform::data_folder().ok_or_else(|| not_kept("no data folder".to_owned()))?;
    Ok(folder.join(FILE))
}

#[cfg(not(target_arch = "wasm32"))]
fn not_kept(reason: String) -> LibraryError {
    LibraryError::Storage(platform::StorageError { key: FILE.to_owned(), reason })
}

/// Changes what is kept; what the change gives, and everything that is kept from now on.
///
/// # Errors
/// It is not kept; everything is as it was.
#[cfg(target_arch = "wasm32")]
pub async fn change<T: 'static>(
    change: impl FnOnce(&mut Library) -> Result<T, LibraryError> + 'static,
) -> Result<(T, Kept), LibraryError> {
    let revise = move |bytes: Option<Vec<u8>>| {
        let changed = Library::from_bytes(bytes.as_deref()).and_then(|mut library| {
            let was_unused = library.kept()?.is_unused();
            let (given, kept) = changed(&mut library, change)?;
            let is_first = was_unused && !kept.is_unused();
            Ok((((given, kept), is_first), library.to_bytes()?))
        });
        match changed {
            Ok((changed, bytes)) => (Ok(changed), Some(bytes)),
            Err(error) => (Err(error), None),
        }
    };
    let revised = platform::Archive::open().await?.revise(NAME, revise).await?;
    let (changed, is_first) = revised?;
    if is_first {
        platform::keep_for_long();
    }
    Ok(changed)
}

/// Everything that is kept; nothing where nothing was ever saved.
///
/// # Errors
/// It cannot be read, and is left as it is.
#[cfg(target_arch = "wasm32")]
pub async fn kept() -> Result<Kept, LibraryError> {
    match platform::Archive::open().await?.get(NAME).await? {
        Some(bytes) => Library::from_bytes(Some(&bytes))?.kept(),
        None => Ok(Kept::default()),
    }
}

/// Keeps nothing of the person any more: neither what they saved nor their choices. The data of the
/// services stays.
///
/// # Errors
/// Not everything could be erased.
#[cfg(target_arch = "wasm32")]
pub async fn erase() -> Result<(), LibraryError> {
    let texts = erase_texts();
    platform::Archive::open().await?.delete(NAME).await?;
    texts
}

fn changed<T>(
    library: &mut Library,
    change: impl FnOnce(&mut Library) -> Result<T, LibraryError>,
) -> Result<(T, Kept), LibraryError> {
    let given = change(library)?;
    Ok((given, library.kept()?))
}

fn erase_texts() -> Result<(), LibraryError> {
    for key in TEXTS {
        platform::forget(key)?;
    }
    Ok(())
}
