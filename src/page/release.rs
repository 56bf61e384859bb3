//! A release of the page: one version over all files, and the list that the service worker reads.

use super::Files;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

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
    let mut version = const_hex::encode(hash.finalize());
    version.truncate(16);
    version
}

/// The lines put before the service worker: `const release = …`, with the version and, for each
/// file, its size in bytes and SHA-256.
///
/// # Errors
/// None with names that are text; the JSON writer says so anyway.
pub fn listing(version: &str, files: &Files) -> serde_json::Result<String> {
    let entry = |bytes: &Vec<u8>| Entry {
        size: bytes.len(),
        sha256: const_hex::encode(Sha256::digest(bytes)),
    };
    let files = files.iter().map(|(name, bytes)| (name.as_str(), entry(bytes))).collect();
    let release = serde_json::to_string_pretty(&Release { version, files })?;
    Ok(format!("const release = {release};\n"))
}

#[derive(Serialize)]
struct Release<'a> {
    version: &'a str,
    files: BTreeMap<&'a str, Entry>,
}

#[derive(Serialize)]
struct Entry {
    size: usize,
    sha256: String,
}
