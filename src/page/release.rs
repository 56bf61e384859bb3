//! A release of the page: one version over all files, and the list that the service worker reads.

use super::Files;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// A hash over everything that makes this release: names, bytes, the page before it knows its
/// version, the service worker.
pub fn version(files: &Files, body: &str, worker: &[u8]) -> String {
    let mut hash = Sha256::new();
    let page = ("index.html", body.as_bytes());
    let worker = ("sw.js", worker);
    let others = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    for (name, bytes) in others.chain([page, worker]) {
        hash.update(name.len().to_le_bytes());
        hash.update(name);
        hash.update(bytes.len().to_le_bytes());
        hash.update(bytes);
    }
    let mut version = hex(&hash.finalize());
    version.truncate(16);
    version
}

/// The line put before the service worker: `const release = {…}` with the version and, for each
/// file, its size in bytes and SHA-256.
pub fn listing(version: &str, files: &Files) -> String {
    let mut line = format!("const release = {{ version: \"{version}\", files: {{\n");
    for (name, bytes) in files {
        let sha256 = hex(&Sha256::digest(bytes));
        let size = bytes.len();
        // A String takes every write.
        let _ = writeln!(line, "  {name:?}: {{ size: {size}, sha256: \"{sha256}\" }},");
    }
    line.push_str("} };\n");
    line
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
