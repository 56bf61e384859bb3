//! The operators' side: from the spreadsheet they maintain to what phones open.
//!
//! `source` reads the files (`boundaries` the outlines of the municipalities), `table` writes them
//! back, `validate` says everything that is wrong with them at once, `record` turns good rows into
//! the records of the feed, `snapshot` writes them for the app to ship. For the feed, `keys` and
//! `root` say whom phones trust, `packing` makes what they fetch, `release` puts it into a
//! `feed_folder`, the head last; `check` looks at it as a phone would, `bundle` writes it as one
//! file, `serve` shows it on this machine. `inspection` lists what in the source asks for
//! somebody's time, `verification` stamps what somebody verified, `form` brings the tables into
//! their stable form, `editor` is a page to change them by hand. `exchange` takes rows from the files
//! of others and gives them ours, `reports` sorts what visitors say is wrong, `coverage` measures how
//! far help is, `meetings` reads what is to come and `mediation` who sends mediators, `map_packs` which
//! streets a phone may fetch and `pack_files` cuts those, `whole` writes files that are there or not, and
//! `command` is the face of all that on a terminal. But for the ages
//! that `check`, `inspection` and `editor` tell, and the web that `inspection` may ask, nothing comes
//! from the clock or the network: the same source gives the same bytes.

pub mod boundaries;
pub mod bundle;
pub mod check;
mod codes;
pub mod command;
pub mod coverage;
pub mod editor;
pub mod exchange;
pub mod feed_folder;
pub mod form;
pub mod inspection;
pub mod keys;
pub mod map_packs;
pub mod mediation;
pub mod meetings;
pub mod pack_files;
pub mod packing;
mod record;
pub mod release;
pub mod remote;
pub mod reports;
pub mod root;
pub mod serve;
pub mod snapshot;
pub mod source;
pub mod table;
mod validate;
pub mod verification;
pub mod whole;

pub use feed_folder::FeedFolderError;
pub use keys::KeyError;

use std::fmt;
use std::path::PathBuf;

/// One thing wrong with the source, where, and why.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file's name within the source.
    pub file: &'static str,
    /// The line in the file, counted from 1; 0 where the whole file is meant.
    pub row: u64,
    /// The column's name; empty where the whole row is meant.
    pub column: String,
    /// What is wrong, for a person.
    pub reason: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if self.row > 0 {
            write!(f, ":{}", self.row)?;
        }
        if !self.column.is_empty() {
            write!(f, " [{}]", self.column)?;
        }
        write!(f, ": {}", self.reason)
    }
}

/// Why nothing was published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// A file of the source cannot be read.
    #[error("{} cannot be read: {reason}", path.display())]
    Read {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// The source is wrong; every problem, in the order of the files.
    #[error("{} in the source; nothing was written", problem_count(.0.len()))]
    Source(Vec<Problem>),
    /// The source was only looked at, and a release would be refused.
    #[error("`release` would refuse this source: {}", problem_count(*.0))]
    WouldBeRefused(usize),
    /// So many lines of the source's tables are not in their stable form.
    #[error("not in the stable form: {0} lines; run passi-publish format without --check")]
    Form(usize),
    /// A record cannot be stamped as verified; nothing was.
    #[error("{id} cannot be stamped: {reason}; nothing was written")]
    Stamp {
        /// Its id.
        id: String,
        /// Why not.
        reason: String,
    },
    /// Reports cannot be read; every problem, in the order of the files.
    #[error("{} in the reports; nothing was listed", problem_count(.0.len()))]
    Reports(Vec<reports::Misread>),
    /// The output cannot be written.
    #[error("{} cannot be written: {reason}", path.display())]
    Write {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// The output is written, but the system could not make its place in the folder sure.
    #[error("{} is written, but a power cut may bring the old one back: {reason}", path.display())]
    Unsynced {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// The database cannot be made.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
    /// The folder of the feed cannot be used.
    #[error(transparent)]
    FeedFolder(#[from] FeedFolderError),
    /// What was made, or what is published, is not what a phone would take.
    #[error(transparent)]
    Feed(#[from] crate::feed::FeedError),
    /// A key cannot be used.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The key is none of those that the newest root names.
    #[error("phones would refuse this key: the newest root does not name it")]
    NotTheFeedsKey,
    /// The source is not of the root's epoch.
    #[error("release.toml says epoch {found}, but the newest root says {root}")]
    Epoch {
        /// The newest root's.
        root: u64,
        /// The source's.
        found: u64,
    },
    /// The source's sequence number does not follow.
    #[error("release.toml says sequence {found}, but {last} is published: raise it, and `issued`")]
    Sequence {
        /// The last release's.
        last: u64,
        /// The source's.
        found: u64,
    },
    /// More records would go than go by accident.
    #[error("{deleted} of {of} records would be deleted: if that is meant, say --force")]
    ManyDeletions {
        /// How many.
        deleted: usize,
        /// Of how many.
        of: usize,
    },
    /// The file of a map pack is nowhere.
    #[error(
        "the map pack {id} is not in the feed, and no .pmtiles file has its hash {sha256}: name the \
         folder where it is with --packs, draw it again with `make map OSM=FILE`, or take its row \
         out of map_packs.csv"
    )]
    PackMissing {
        /// The pack's id.
        id: String,
        /// The hash that the source gives.
        sha256: String,
    },
    /// The file of a map pack is not what the source says.
    #[error("{} is not the map pack {id}: {reason}", path.display())]
    PackWrong {
        /// The pack's id.
        id: String,
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A file of the feed is not there.
    #[error("the feed has no {path}")]
    Missing {
        /// Its path within the feed.
        path: String,
    },
    /// A feed cannot be read at its address.
    #[error("{url} cannot be read: {reason}")]
    Remote {
        /// Where.
        url: String,
        /// What came instead.
        reason: String,
    },
    /// An address is checked against a root, and none was given.
    #[error("to check an address, name the root that the app ships: --root FILE")]
    RootNeeded,
    /// The feed cannot be served there.
    #[error("cannot serve on {address}: {source}")]
    Listen {
        /// The address asked for.
        address: std::net::SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
    /// The app's own words cannot be read.
    #[error(transparent)]
    Locale(#[from] crate::locale::LocaleError),
    /// Packing failed.
    #[error("the records cannot be packed: {0}")]
    Pack(std::io::Error),
}

fn problem_count(count: usize) -> String {
    if count == 1 { "1 problem".to_owned() } else { format!("{count} problems") }
}
