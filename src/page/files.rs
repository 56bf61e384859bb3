//! Collects the page's files under the names that a browser asks for.

use super::PageError;
use crate::locale;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A name inside the page (relative, with `/`) and its bytes.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Folders of the project, where they go, and the ends of the names that go there.
const FOLDERS: &[(&str, &str, &[&str])] = &[
    ("assets/css", "app/css/", &[".css"]),
    ("assets/guides", "app/guides/", &[".tsv"]),
    ("assets/map", "app/map/", &[".css", ".js", ".json", ".pmtiles"]),
    ("assets/vendor", "app/vendor/", &[""]),
    ("assets/web", "", &[".png", ".svg"]),
];

/// Pictures that only the browser's own dialogue shows, before it installs the page.
const SHOTS: (&str, &str, &[&str]) = ("assets/shots", "shots/", &[".webp"]);

/// Everything but the page itself and its service worker.
///
/// # Errors
/// A folder or file that is missing or cannot be read.
pub fn collect(root: &Path, wasm_dir: &Path) -> Result<Files, PageError> {
    let mut files = Files::new();
    add_folder(&mut files, wasm_dir, "", &[".js", ".wasm"])?;
    for (from, to, ends) in FOLDERS {
        add_folder(&mut files, &root.join(from), to, ends)?;
    }
    files.insert("app/snapshot.db".to_owned(), read(&root.join("assets/snapshot.db"))?);
    files.insert("ahead.js".to_owned(), read(&root.join("assets/web/ahead.js"))?);
    for tongue in locale::TONGUES {
        if let Some(guides) = locale::guide_messages(tongue.tag) {
            files.insert(format!("app/guides/{}.ftl", tongue.tag), guides.into());
        }
        if let Some(messages) = locale::messages(tongue.tag) {
            files.insert(format!("app/locales/{}.ftl", tongue.tag), messages.into_bytes());
        }
    }
    files.insert("app/words.txt".to_owned(), locale::word_lists().into_bytes());
    Ok(files)
}

/// What lies beside the page but is never kept with it: nobody needs it without a network.
///
/// # Errors
/// A folder or file that is missing or cannot be read.
pub fn beside(root: &Path) -> Result<Files, PageError> {
    let mut files = Files::new();
    let (from, to, ends) = SHOTS;
    add_folder(&mut files, &root.join(from), to, ends)?;
    Ok(files)
}

/// Reads one part.
///
/// # Errors
/// A file that is missing or cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>, PageError> {
    fs::read(path).map_err(failed(path))
}

/// The part as text; `name` is what an error calls it.
///
/// # Errors
/// Bytes that are not UTF-8.
pub fn text(name: &str, bytes: Vec<u8>) -> Result<String, PageError> {
    String::from_utf8(bytes).map_err(|_| PageError::Text { path: name.to_owned() })
}

fn add_folder(files: &mut Files, from: &Path, to: &str, ends: &[&str]) -> Result<(), PageError> {
    for path in entries(from)? {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            add_folder(files, &path, &format!("{to}{name}/"), ends)?;
        } else if ends.iter().any(|end| name.ends_with(end)) {
            files.insert(format!("{to}{name}"), read(&path)?);
        }
    }
    Ok(())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, PageError> {
    let found = fs::read_dir(folder).map_err(failed(folder))?;
    found.map(|entry| entry.map(|entry| entry.path()).map_err(failed(folder))).collect()
}

fn failed(path: &Path) -> impl Fn(std::io::Error) -> PageError + '_ {
    move |source| PageError::Read { path: path.to_owned(), source }
}
