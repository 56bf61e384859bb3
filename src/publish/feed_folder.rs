//! The folder of a published feed, as a web server would serve it.
//!
//! Beside the files that phones fetch it holds `v1/h/<seq>.json`, the head of each release that
//! is still served: with its plan and parts, the base of the deltas of later releases. Files are
//! written whole (a temporary name, synced, renamed), and none is changed once it is there but
//! `head.json`, the only one that says what the newest release is.

use crate::feed::head::Head;
use crate::feed::root::{self, Root};
use crate::feed::{FOLDER, FeedError, HEAD};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Why the folder of a feed cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FeedFolderError {
    /// A file cannot be read or written.
    #[error("{} cannot be used: {source}", path.display())]
    Io {
        /// Which file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file in it is not what a phone would take.
    #[error("{}: {source}", path.display())]
    Feed {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it.
        source: FeedError,
    },
    /// There is a root already.
    #[error("{} has a root already: `root rotate` writes the next one", path.display())]
    Taken {
        /// The folder.
        path: PathBuf,
    },
    /// There is no root yet.
    #[error("{} has no root: `root init` writes the first one", path.display())]
    NoRoot {
        /// The folder.
        path: PathBuf,
    },
    /// There is no release yet.
    #[error("{} has no release yet", path.display())]
    NoRelease {
        /// The folder.
        path: PathBuf,
    },
}

/// The folder of a feed.
#[derive(Clone, Debug)]
pub struct FeedFolder {
    path: PathBuf,
}

impl FeedFolder {
    /// The feed in this folder; it need not exist yet.
    pub fn at(path: &Path) -> Self {
        FeedFolder { path: path.to_owned() }
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The bytes of the file at this path within the feed.
    ///
    /// # Errors
    /// It is not there or cannot be read.
    pub fn read(&self, name: &str) -> Result<Vec<u8>, FeedFolderError> {
        let path = self.file(name);
        fs::read(&path).map_err(|source| FeedFolderError::Io { path, source })
    }

    /// Every root with its bytes, the first one first, each judged by the one before.
    ///
    /// # Errors
    /// A root that the one before does not vouch for.
    pub fn roots(&self) -> Result<Vec<(Root, Vec<u8>)>, FeedFolderError> {
        let mut roots: Vec<(Root, Vec<u8>)> = Vec::new();
        for version in 1_u64.. {
            let name = root::path(version);
            if !self.file(&name).exists() {
                break;
            }
            let bytes = self.read(&name)?;
            let root = match roots.last() {
                None => Root::trusted(&bytes),
                Some((last, _)) => last.next(&bytes),
            };
            let path = self.file(&name);
            roots.push((root.map_err(|source| FeedFolderError::Feed { path, source })?, bytes));
        }
        Ok(roots)
    }

    /// The root in force.
    ///
    /// # Errors
    /// There is none, or one of them is wrong.
    pub fn newest_root(&self) -> Result<Root, FeedFolderError> {
        let newest = self.roots()?.pop();
        newest.map(|(root, _)| root).ok_or(FeedFolderError::NoRoot { path: self.path.clone() })
    }

    /// Writes a root under its version.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn write_root(&self, root: &Root, bytes: &[u8]) -> Result<(), FeedFolderError> {
        self.write(&root::path(root.version), bytes)
    }

    /// The head of the newest release, if there is one, and if `root` trusts its key.
    ///
    /// # Errors
    /// It is no head that a phone would take.
    pub fn head(&self, root: &Root) -> Result<Option<Head>, FeedFolderError> {
        if !self.file(HEAD).exists() {
            return Ok(None);
        }
        let head = Head::open(&self.read(HEAD)?, root);
        let path = self.file(HEAD);
        head.map(Some).map_err(|source| FeedFolderError::Feed { path, source })
    }

    /// The names of the files in a folder of the feed, in order; none where it is missing.
    ///
    /// # Errors
    /// It cannot be listed.
    pub fn names(&self, folder: &str) -> Result<Vec<String>, FeedFolderError> {
        let path = self.file(folder);
        let failed = |source| FeedFolderError::Io { path: path.clone(), source };
        if !path.exists() {
            return Ok(Vec::new());
        }
        let entries = fs::read_dir(&path).map_err(failed)?;
        let names = entries.map(|entry| {
            entry.map(|entry| format!("{folder}/{}", entry.file_name().to_string_lossy()))
        });
        let mut names = names.collect::<io::Result<Vec<_>>>().map_err(failed)?;
        names.sort();
        Ok(names)
    }

    /// Writes a file as a whole; one that has these bytes already is left alone.
    ///
    /// # Errors
    /// The folder cannot be written; what was there before is still there.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<(), FeedFolderError> {
        let path = self.file(name);
        if fs::read(&path).is_ok_and(|there| there == bytes) {
            return Ok(());
        }
        let write = || -> io::Result<()> {
            let folder = path.parent().unwrap_or(&self.path);
            fs::create_dir_all(folder)?;
            let fresh = path.with_extension("new");
            let mut file = fs::File::create(&fresh)?;
            file.write_all(bytes)?;
            file.sync_all()?;
            fs::rename(&fresh, &path)?;
            fs::File::open(folder)?.sync_all()
        };
        write().map_err(|source| FeedFolderError::Io { path: path.clone(), source })
    }

    /// Removes a file that no release needs any more.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn remove(&self, name: &str) -> Result<(), FeedFolderError> {
        let path = self.file(name);
        fs::remove_file(&path).map_err(|source| FeedFolderError::Io { path, source })
    }

    fn file(&self, name: &str) -> PathBuf {
        self.path.join(FOLDER).join(name)
    }
}
