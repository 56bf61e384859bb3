//! The folder of content databases on a device, one file a generation.
//!
//! An update never touches what is being read. It copies the newest generation to a draft (or
//! begins an empty one for a snapshot), applies the changes, writes it through to the disk, and
//! gives it its final name `<epoch>-<seq>.db`; only then are old generations deleted. This is
//! better than a delta in place: a kill or a power cut at any moment leaves a draft that nobody
//! opens; a reader keeps the file it has open, so screens need no pause; the generation before
//! stays as a spare; and what a name promises can be checked against the content, so there is no
//! pointer file that could be wrong.
//!
//! The bundled snapshot is always the last resort. A folder that is missing, full, damaged or
//! forbidden costs updates, never answers. What users keep does not belong here.

use super::apply::{self, Applied, ApplyError, check_successor};
use super::{Content, Release, StoreError, open, read, while_it};
use crate::feed::change::Change;
use crate::feed::head::Head;
use crate::feed::{FeedError, Revision};
use rusqlite::{Connection, ErrorCode};
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, io};

/// Name of what is being written.
const DRAFT: &str = "draft.tmp";
/// Name that SQLite gives to the draft's journal. One that a killed run left would be played into
/// the next draft, so it goes with it.
const DRAFT_JOURNAL: &str = "draft.tmp-journal";
/// Name of the file that whoever updates holds locked; it stays empty.
const LOCK: &str = "lock";

/// Why the folder could not be changed.
#[derive(Debug, thiserror::Error)]
pub enum CabinetError {
    /// The system refused: a full disk, a forbidden or missing folder.
    #[error("{} cannot be {doing}: {source}", path.display())]
    File {
        /// What was to be done, as "written".
        doing: &'static str,
        /// Which file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// SQLite refused.
    #[error("{}: {source}", path.display())]
    Database {
        /// Which file.
        path: PathBuf,
        /// Its reason.
        source: StoreError,
    },
    /// The update is not newer, does not fit, or could not be written.
    #[error("{}: {source}", path.display())]
    Apply {
        /// The file that would have been the new generation.
        path: PathBuf,
        /// Why it is not.
        source: ApplyError,
    },
    /// The snapshot inside the program is broken.
    #[error(transparent)]
    Bundled(StoreError),
}

/// Where a content comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// From inside the program.
    Bundled,
    /// From this file.
    Kept(PathBuf),
}

/// The right to update one cabinet, held by one program at a time and given back when dropped or
/// killed.
///
/// It is SQLite's lock on an empty database: `File::try_lock` of Rust before 1.98 is not supported
/// on Android.
pub struct Lock {
    _held: Connection,
}

/// A folder of content databases.
#[derive(Clone, Debug)]
pub struct Cabinet {
    folder: PathBuf,
}

/// A file that by its name holds this revision.
struct Generation {
    revision: Revision,
    path: PathBuf,
}

/// What an update begins with.
enum Base {
    Nothing,
    Bundled,
    Kept(PathBuf),
}

impl Cabinet {
    /// The cabinet in this folder, which need not exist.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Cabinet { folder: folder.into() }
    }

    /// Takes the lock; none while somebody else, in this program or another, has it.
    ///
    /// # Errors
    /// The folder cannot be made or written to.
    pub fn lock(&self) -> Result<Option<Lock>, CabinetError> {
        self.lock_within(Duration::ZERO)
    }

    /// The same, waiting so long for whoever has it.
    ///
    /// # Errors
    /// Those of [`Cabinet::lock`].
    pub fn lock_within(&self, patience: Duration) -> Result<Option<Lock>, CabinetError> {
        fs::create_dir_all(&self.folder).map_err(file("made", &self.folder))?;
        let path = self.folder.join(LOCK);
        let take = || -> rusqlite::Result<Connection> {
            let connection = Connection::open(&path)?;
            connection.busy_timeout(patience)?;
            // Nothing is written, so there is nothing to play back.
            connection.pragma_update(None, "journal_mode", "MEMORY")?;
            connection.execute_batch("BEGIN EXCLUSIVE")?;
            Ok(connection)
        };
        match take() {
            Ok(held) => Ok(Some(Lock { _held: held })),
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => Ok(None),
            Err(error) => Err(database(&path)(while_it("took the lock")(error))),
        }
    }

    /// The newest content: a kept generation if there is a usable one newer than the bundled
    /// snapshot, else that. Damaged generations on the way are deleted.
    ///
    /// # Errors
    /// The bundled snapshot is broken; the folder's state is never an error.
    pub fn newest(&self) -> Result<(Content, Origin), StoreError> {
        let bundled = read::release(&open::bundled()?)?;
        match self.newest_kept(&bundled, Content::of) {
            Some((path, content)) => Ok((content, Origin::Kept(path))),
            None => Ok((Content::bundled()?, Origin::Bundled)),
        }
    }

    /// Makes the next generation from the newest content and these changes, which must begin at
    /// its revision.
    ///
    /// # Errors
    /// The head is not newer, the changes do not fit or do not give what it promised, or the
    /// folder cannot be written to; the newest content is the same as before then.
    pub fn apply_delta(
        &self,
        _: &Lock,
        changes: impl IntoIterator<Item = Result<Change, FeedError>>,
        head: &Head,
    ) -> Result<Applied, CabinetError> {
        let (release, base) = self.base()?;
        self.update(&release, &base, &base, head, |connection| {
            apply::delta(connection, changes, head, release.revision())
        })
    }

    /// Makes the next generation from these changes alone.
    ///
    /// # Errors
    /// As [`Cabinet::apply_delta`].
    pub fn apply_snapshot(
        &self,
        _: &Lock,
        changes: impl IntoIterator<Item = Result<Change, FeedError>>,
        head: &Head,
    ) -> Result<Applied, CabinetError> {
        let (release, previous) = self.base()?;
        self.update(&release, &previous, &Base::Nothing, head, |connection| {
            apply::snapshot(connection, changes, head)
        })
    }

    /// Whether the newest kept generation is whole ([`apply::is_whole`]); one that is not is
    /// deleted, so that the next [`Cabinet::newest`] gives the one before or the bundled snapshot.
    /// True where nothing is kept.
    ///
    /// # Errors
    /// It cannot be read just now, or not be deleted.
    pub fn verify(&self) -> Result<bool, CabinetError> {
        let bundled = bundled()?;
        let Some((path, connection)) = self.newest_kept(&bundled, Ok) else {
            return Ok(true);
        };
        if apply::is_whole(&connection).map_err(database(&path))? {
            return Ok(true);
        }
        // Some systems delete no file that is open.
        drop(connection);
        fs::remove_file(&path).map_err(file("deleted", &path))?;
        Ok(false)
    }

    /// The newest content as a release and a file.
    fn base(&self) -> Result<(Release, Base), CabinetError> {
        let bundled = bundled()?;
        let kept = self.newest_kept(&bundled, |connection| read::release(&connection));
        Ok(match kept {
            Some((path, release)) => (release, Base::Kept(path)),
            None => (bundled, Base::Bundled),
        })
    }

    /// The newest kept generation that is newer than `bundled` and that `make` can use.
    fn newest_kept<T>(
        &self,
        bundled: &Release,
        make: impl Fn(Connection) -> Result<T, StoreError>,
    ) -> Option<(PathBuf, T)> {
        let kept = self.generations().into_iter();
        for generation in kept.take_while(|kept| kept.revision > bundled.revision()) {
            match generation.open(&bundled.feed).and_then(&make) {
                Ok(made) => return Some((generation.path, made)),
                // It will never open again; if it cannot be deleted, it is skipped each time.
                Err(error) if error.is_damage() => drop(fs::remove_file(&generation.path)),
                Err(_) => {}
            }
        }
        None
    }

    /// The files that are generations by their names, newest first; none where the folder cannot
    /// be read.
    fn generations(&self) -> Vec<Generation> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten();
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let mut found: Vec<Generation> = paths.filter_map(Generation::named).collect();
        found.sort_by_key(|generation| std::cmp::Reverse(generation.revision));
        found
    }

    /// Makes a generation from `base` by `apply` and deletes all others but `previous`.
    fn update(
        &self,
        newest: &Release,
        previous: &Base,
        base: &Base,
        head: &Head,
        apply: impl FnOnce(&mut Connection) -> Result<Applied, ApplyError>,
    ) -> Result<Applied, CabinetError> {
        let path = self.folder.join(format!("{}.db", head.revision()));
        check_successor(newest, head)
            .map_err(|source| CabinetError::Apply { path: path.clone(), source })?;
        self.remove_draft()?;
        let drafted = self.draft(base, &path, apply);
        if drafted.is_err() {
            // The reason of the failure is worth more than that of a failed cleaning.
            self.remove_draft().ok();
        }
        let applied = drafted?;
        for old in self.generations() {
            let is_previous = matches!(previous, Base::Kept(kept) if *kept == old.path);
            if old.path != path && !is_previous {
                // It costs space alone; the next update tries again.
                fs::remove_file(&old.path).ok();
            }
        }
        Ok(applied)
    }

    fn draft(
        &self,
        base: &Base,
        path: &Path,
        apply: impl FnOnce(&mut Connection) -> Result<Applied, ApplyError>,
    ) -> Result<Applied, CabinetError> {
        let draft = self.folder.join(DRAFT);
        match base {
            Base::Nothing => Ok(()),
            Base::Bundled => fs::write(&draft, open::BUNDLED),
            Base::Kept(kept) => fs::copy(kept, &draft).map(drop),
        }
        .map_err(file("written", &draft))?;
        let mut connection = open::editable_file(&draft).map_err(database(&draft))?;
        let applied = apply(&mut connection)
            .map_err(|source| CabinetError::Apply { path: path.to_owned(), source })?;
        connection
            .close()
            .map_err(|(_, error)| database(&draft)(while_it("closed a draft")(error)))?;
        sync(&draft).map_err(file("written", &draft))?;
        fs::rename(&draft, path).map_err(file("written", path))?;
        sync_folder(&self.folder).map_err(file("written", &self.folder))?;
        Ok(applied)
    }

    fn remove_draft(&self) -> Result<(), CabinetError> {
        for name in [DRAFT, DRAFT_JOURNAL] {
            let path = self.folder.join(name);
            match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(file("deleted", &path)(error));
                }
                _ => {}
            }
        }
        Ok(())
    }
}

impl Generation {
    /// The generation that this path names; a number in any other form names none.
    fn named(path: PathBuf) -> Option<Self> {
        let name = path.file_name()?.to_str()?;
        let revision = name.strip_suffix(".db")?.parse().ok()?;
        Some(Generation { revision, path })
    }

    fn open(&self, feed: &str) -> Result<Connection, StoreError> {
        let connection = open::file(&self.path)?;
        read::release(&connection)?.check_is(feed, self.revision)?;
        Ok(connection)
    }
}

fn bundled() -> Result<Release, CabinetError> {
    open::bundled().and_then(|bundled| read::release(&bundled)).map_err(CabinetError::Bundled)
}

fn sync(path: &Path) -> io::Result<()> {
    fs::OpenOptions::new().write(true).open(path)?.sync_all()
}

/// Makes the names in a folder outlast a power cut.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    fs::File::open(folder)?.sync_all()
}

/// Other systems open no folder as a file; they write its names in order.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

fn file(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> CabinetError {
    move |source| CabinetError::File { doing, path: path.to_owned(), source }
}

fn database(path: &Path) -> impl FnOnce(StoreError) -> CabinetError {
    move |source| CabinetError::Database { path: path.to_owned(), source }
}
