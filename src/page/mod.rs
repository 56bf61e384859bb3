//! The installable page's files: everything that a browser needs, written to one folder.
//!
//! The same input gives the same bytes: no clock, names in order. The service worker gets the
//! list of all files with their hashes and one version over them all, so that a browser keeps
//! whole releases apart.

mod files;
mod html;
mod manifest;
mod release;

use crate::kiosk::{Kiosk, KioskError};
use crate::locale::{self, LocaleError};
use crate::store::{Content, StoreError};
use crate::sync::config::{ConfigError, Feed};
use flate2::{Compression, write::GzEncoder};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

pub use files::Files;

/// Where the parts are and where the page goes.
#[derive(Clone, Debug)]
pub struct Options {
    /// The project's own folder, with `assets/`.
    pub root: PathBuf,
    /// What wasm-bindgen wrote.
    pub wasm_dir: PathBuf,
    /// Which feed the page follows: such a file as `assets/umbria/feed.json`; none takes that one.
    pub feed: Option<PathBuf>,
    /// What makes a totem of the page: such a file as [`Kiosk::read`] reads; none leaves it a page.
    pub kiosk: Option<PathBuf>,
    /// The folder to write; what stood there is replaced.
    pub out: PathBuf,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The release's version: a hash over all files.
    pub version: String,
    /// How many files a browser keeps.
    pub files: usize,
    /// Their bytes, as they are.
    pub bytes: usize,
    /// Their bytes as they travel, gzipped where that pays.
    pub gzipped_bytes: usize,
}

/// Why the page cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// A part is not there or cannot be read.
    #[error("cannot read {path}: {source}; `make web` builds what it needs first")]
    Read {
        /// Which part.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A text is not UTF-8.
    #[error("{path} is not UTF-8 text")]
    Text {
        /// Which one, inside the page.
        path: String,
    },
    /// The template lacks a place to put something in.
    #[error("assets/web/index.html has no {placeholder} comment")]
    Template {
        /// The missing comment.
        placeholder: &'static str,
    },
    /// The words of a language cannot be read.
    #[error(transparent)]
    Locale(#[from] LocaleError),
    /// The snapshot is none.
    #[error("assets/snapshot.db cannot be read: {0}")]
    Snapshot(#[from] StoreError),
    /// The feed cannot be followed.
    #[error("{path}: {source}")]
    Feed {
        /// The file that names it.
        path: PathBuf,
        /// What is wrong with it.
        source: ConfigError,
    },
    /// The file makes no totem.
    #[error("{path}: {source}")]
    Kiosk {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it.
        source: KioskError,
    },
    /// The list of files cannot be written down.
    #[error("cannot list the page's files: {0}")]
    Listing(#[from] serde_json::Error),
    /// The folder cannot be written.
    #[error("cannot write {path}: {source}")]
    Write {
        /// Which file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// A file smaller than this is sent as it is.
const GZIP_FROM_BYTES: usize = 1024;

/// Writes the whole page.
///
/// # Errors
/// A part that is missing or no text, or a folder that cannot be written.
pub fn write(options: &Options) -> Result<Summary, PageError> {
    let mut files = files::collect(&options.root, &options.wasm_dir)?;
    let worker = files::read(&options.root.join("assets/web/sw.js"))?;
    let snapshot = files.get("app/snapshot.db").map_or(&[][..], Vec::as_slice);
    let content = Rc::new(Content::from_bytes(snapshot)?);
    let feed = add_feed(&mut files, options)?;
    let is_kiosk = add_kiosk(&mut files, options)?;
    for tongue in locale::TONGUES {
        let manifest = manifest::text(tongue, &content.release().feed)?;
        files.insert(manifest::name(tongue.tag), manifest.into_bytes());
    }
    files.extend(html::first_screens(&content)?);
    let body = html::body(&html::Parts::read(&options.root, &files)?, &content, feed.as_ref())?;
    let body = if is_kiosk { html::of_kiosk(&body) } else { body };
    files.retain(|name, _| !name.starts_with(html::STYLES));
    let version = release::version(&files, &body, &worker);
    files.insert("index.html".to_owned(), html::finish(&body, &version).into_bytes());
    let listing = release::listing(&version, &files)?;

    let mut summary = Summary { version, files: files.len(), bytes: 0, gzipped_bytes: 0 };
    clear(&options.out)?;
    for (name, bytes) in &files {
        summary.bytes += bytes.len();
        summary.gzipped_bytes += write_file(&options.out, name, bytes)?;
    }
    for (name, bytes) in files::beside(&options.root)? {
        write_file(&options.out, &name, &bytes)?;
    }
    write_file(&options.out, "sw.js", &[listing.as_bytes(), &worker].concat())?;
    Ok(summary)
}

/// Puts the choice of a feed beside the page, and says which one it is.
fn add_feed(files: &mut Files, options: &Options) -> Result<Option<Feed>, PageError> {
    let own = || options.root.join("assets/umbria/feed.json");
    let path = options.feed.clone().unwrap_or_else(own);
    let written = files::read(&path)?;
    let feed = Feed::read(&written).map_err(|source| PageError::Feed { path, source })?;
    files.insert("app/feed.json".to_owned(), written);
    Ok(feed)
}

/// Puts what makes a totem of the page beside it, `{}` for an ordinary page; whether it is one.
fn add_kiosk(files: &mut Files, options: &Options) -> Result<bool, PageError> {
    let written = match &options.kiosk {
        Some(path) => {
            let written = files::read(path)?;
            let failed = |source| PageError::Kiosk { path: path.clone(), source };
            let kiosk = Kiosk::read(&written).map_err(failed)?;
            Some(written).filter(|_| kiosk.is_some())
        }
        None => None,
    };
    let is_kiosk = written.is_some();
    files.insert("app/kiosk.json".to_owned(), written.unwrap_or_else(|| b"{}\n".to_vec()));
    Ok(is_kiosk)
}

/// Empties the folder, so that no file of an older page stays.
fn clear(out: &Path) -> Result<(), PageError> {
    let failed = |source| PageError::Write { path: out.to_owned(), source };
    if out.exists() {
        std::fs::remove_dir_all(out).map_err(failed)?;
    }
    std::fs::create_dir_all(out).map_err(failed)
}

/// Writes the file and, where it is large and shrinks, its gzipped twin; returns the bytes that
/// travel.
fn write_file(out: &Path, name: &str, bytes: &[u8]) -> Result<usize, PageError> {
    let path = out.join(name);
    put(&path, bytes)?;
    if bytes.len() <= GZIP_FROM_BYTES {
        return Ok(bytes.len());
    }
    let zipped = gzip(bytes).map_err(|source| PageError::Write { path: path.clone(), source })?;
    // Pictures and fonts are compressed already.
    if zipped.len() * 10 > bytes.len() * 9 {
        return Ok(bytes.len());
    }
    put(&out.join(format!("{name}.gz")), &zipped)?;
    Ok(zipped.len())
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), PageError> {
    let failed = |source| PageError::Write { path: path.to_owned(), source };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::write(path, bytes).map_err(failed)
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}
