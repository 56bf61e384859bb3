//! The file in the app's own folder, as the screens use it.

use super::{day, desk, full};
use passi::library::{self, Kept, LibraryError};
use passi::platform;
use std::fs;
use std::sync::OnceLock;
use tempfile::TempDir;

/// The one data folder of this process.
static FOLDER: OnceLock<TempDir> = OnceLock::new();

fn wait_for<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(work)
}

#[test]
fn the_file_is_made_by_the_first_change_and_gone_when_all_is_erased() {
    let folder = FOLDER.get_or_init(|| tempfile::tempdir().unwrap());
    platform::keep_below(folder.path().to_owned());
    let folder = platform::data_folder().unwrap();
    let file = folder.join("library.db");
    wait_for(async {
        assert_eq!(library::kept().await.unwrap(), Kept::default());
        assert!(!file.exists());
        let save = |library: &mut library::Library| library.keep_favourite("desk", day(), &desk());
        let (_, kept) = library::change(save).await.unwrap();
        assert!(kept.is_saved("desk"));
        assert_eq!(library::kept().await.unwrap(), kept);

        // Changes happen in the order they are asked for.
        for letter in 'a'..='h' {
            let note = move |library: &mut library::Library| {
                library.write_note("desk", &letter.to_string())
            };
            library::change(note).await.unwrap();
        }
        assert_eq!(library::kept().await.unwrap().notes["desk"], "h");

        // A change that fails is told, and what was there stays.
        let refused = library::change(|library| library.import(b"no copy")).await;
        assert!(matches!(refused, Err(LibraryError::CopyDamaged { .. })));
        assert_eq!(library::kept().await.unwrap().notes["desk"], "h");

        // What cannot be opened is left as it is until the person erases it.
        let damaged = vec![7; 5000];
        fs::write(&file, &damaged).unwrap();
        assert!(library::kept().await.is_err());
        assert!(library::change(save).await.is_err());
        assert_eq!(fs::read(&file).unwrap(), damaged);

        fs::write(folder.join("settings.json"), "{}").unwrap();
        fs::write(folder.join("session.json"), "{}").unwrap();
        fs::write(folder.join("sync.json"), "{}").unwrap();
        library::erase().await.unwrap();
        assert!(!file.exists());
        assert!(!folder.join("settings.json").exists());
        assert!(!folder.join("session.json").exists());
        assert!(folder.join("sync.json").exists(), "what is about the data is not the person's");
        library::erase().await.unwrap();

        let copy = full().export(None).unwrap();
        let (count, kept) = library::change(move |library| library.import(&copy)).await.unwrap();
        assert_eq!((count, kept), (7, full().kept().unwrap()));
    });
}
