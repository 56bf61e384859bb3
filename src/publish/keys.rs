//! Private keys: made, kept and used here, and never inside the tree.
//!
//! A key file is JSON that only its owner may read: `{"t":"passi-key/1","public":"<hex>",
//! "secret":"<base64>"}`. Beside it, `<name>.pub` holds the public key alone, for others to name
//! in a root.

use crate::feed::signature::{Envelope, PublicKey, Signed, key_id, message};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ed25519_dalek::{Signer, SigningKey};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

const TYPE: &str = "passi-key/1";

/// Why a key cannot be made or used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file cannot be read or written.
    #[error("the key {} cannot be used: {reason}", path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system or the parser says.
        reason: String,
    },
    /// Others can read it.
    #[error(
        "the key {} can be read by others: run `chmod 600` on it, and think about whether \
         somebody has",
        path.display()
    )]
    Open {
        /// Which file.
        path: PathBuf,
    },
    /// It lies where it could be published or committed.
    #[error(
        "the key {} lies inside {}: keep private keys outside any tree that is shared",
        path.display(),
        tree.display()
    )]
    InTree {
        /// Which file.
        path: PathBuf,
        /// The tree's top.
        tree: PathBuf,
    },
    /// The system gives no random numbers.
    #[error("no key can be made: the system gives no random numbers ({reason})")]
    Random {
        /// What the system says.
        reason: String,
    },
}

/// A private key.
pub struct Key {
    key: SigningKey,
}

#[derive(Serialize, Deserialize)]
struct File {
    t: String,
    public: String,
    secret: String,
}

impl Key {
    /// A new key.
    ///
    /// # Errors
    /// The system gives no random numbers.
    pub fn generate() -> Result<Self, KeyError> {
        let mut seed = [0; 32];
        let filled = getrandom::fill(&mut seed);
        filled.map_err(|error| KeyError::Random { reason: error.to_string() })?;
        Ok(Key { key: SigningKey::from_bytes(&seed) })
    }

    /// Its public half.
    pub fn public(&self) -> PublicKey {
        self.key.verifying_key().to_bytes()
    }

    /// Writes it to `path` and its public half to `path.pub`; neither may exist.
    ///
    /// # Errors
    /// `path` lies inside a tree under version control, is taken or cannot be written.
    pub fn write(&self, path: &Path) -> Result<(), KeyError> {
        outside_trees(path)?;
        let file = File {
            t: TYPE.to_owned(),
            public: const_hex::encode(self.public()),
            secret: BASE64_STANDARD.encode(self.key.to_bytes()),
        };
        let failed = |reason: String| KeyError::File { path: path.to_owned(), reason };
        let text = serde_json::to_vec_pretty(&file).map_err(|error| failed(error.to_string()))?;
        write_new(path, &text, 0o600).map_err(|error| failed(error.to_string()))?;
        let public = format!("{}\n", file.public);
        write_new(&public_path(path), public.as_bytes(), 0o644)
            .map_err(|error| failed(error.to_string()))
    }

    /// Reads the key at `path`.
    ///
    /// # Errors
    /// It lies inside a tree under version control, others may read it, or it is no key.
    pub fn read(path: &Path) -> Result<Self, KeyError> {
        outside_trees(path)?;
        let failed = |reason: String| KeyError::File { path: path.to_owned(), reason };
        let text = fs::read(path).map_err(|error| failed(error.to_string()))?;
        if is_open_to_others(path).map_err(|error| failed(error.to_string()))? {
            return Err(KeyError::Open { path: path.to_owned() });
        }
        let file: File =
            serde_json::from_slice(&text).map_err(|error| failed(error.to_string()))?;
        let secret = BASE64_STANDARD.decode(&file.secret).ok();
        let secret = secret.and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
        let key = secret.map(|secret| Key { key: SigningKey::from_bytes(&secret) });
        key.filter(|key| file.t == TYPE && const_hex::encode(key.public()) == file.public)
            .ok_or_else(|| failed("it is no private key of Passi".to_owned()))
    }

    fn sign(&self, t: &str, payload: &[u8]) -> Signed {
        let signature = self.key.sign(&message(t, payload));
        Signed {
            kid: key_id(&self.public()),
            alg: None,
            sig: BASE64_STANDARD.encode(signature.to_bytes()),
        }
    }
}

/// Reads a public key: 64 hexadecimal digits, as `keygen` writes them beside the private key.
///
/// # Errors
/// The file cannot be read or holds no key.
pub fn read_public(path: &Path) -> Result<PublicKey, KeyError> {
    let failed = |reason: String| KeyError::File { path: path.to_owned(), reason };
    let text = fs::read_to_string(path).map_err(|error| failed(error.to_string()))?;
    const_hex::decode_to_array(text.trim()).map_err(|error| failed(error.to_string()))
}

/// The signed file of type `t` around this payload, judged by root version `rv`.
pub fn envelope(t: &str, rv: u64, payload: &[u8], keys: &[&Key]) -> Envelope {
    Envelope {
        t: t.to_owned(),
        rv,
        payload: BASE64_STANDARD.encode(payload),
        sigs: keys.iter().map(|key| key.sign(t, payload)).collect(),
    }
}

/// Where the public half of the key at `path` is.
pub fn public_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".pub");
    name.into()
}

/// A file in a tree under version control is one `git add` away from everybody.
fn outside_trees(path: &Path) -> Result<(), KeyError> {
    let failed =
        |error: std::io::Error| KeyError::File { path: path.to_owned(), reason: error.to_string() };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new(".")).canonicalize().map_err(failed)?;
    match folder.ancestors().find(|folder| folder.join(".git").exists()) {
        Some(tree) => Err(KeyError::InTree { path: path.to_owned(), tree: tree.to_owned() }),
        None => Ok(()),
    }
}

fn write_new(path: &Path, bytes: &[u8], mode: u32) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode);
    #[cfg(not(unix))]
    let _ = mode;
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(unix)]
fn is_open_to_others(path: &Path) -> std::io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::metadata(path)?.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open_to_others(_: &Path) -> std::io::Result<bool> {
    Ok(false)
}
