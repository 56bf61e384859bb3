//! The envelope around what is signed, and who signed it.
//!
//! `{"t":"head/1","rv":1,"payload":"<base64>","sigs":[{"kid":"…","sig":"<base64>"}]}`: ed25519
//! over `passi ‖ space ‖ t ‖ 0 ‖ payload`, the payload being the exact bytes that were encoded, so
//! that no canonical JSON is needed and a signature for one type of file is none for another.
//! A key's id is the first 16 hexadecimal digits of the SHA-256 of its 32 bytes. Signatures by
//! unknown keys or in unknown ways (`alg`) are skipped, so that keys and ways can change.

use super::{FeedError, hash};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ed25519_dalek::{Signature, VerifyingKey};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The bytes of a public key.
pub type PublicKey = [u8; 32];

/// One signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// Id of the key.
    pub kid: String,
    /// How it was made; absent is ed25519.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alg: Option<String>,
    /// Base64 of the 64 bytes.
    pub sig: String,
}

/// A signed file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// What the payload is, and in which version: `head/1`, `root/1`.
    pub t: String,
    /// Version of the root that names the keys.
    pub rv: u64,
    /// Base64 of the exact bytes that were signed.
    pub payload: String,
    /// By whom.
    pub sigs: Vec<Signed>,
}

impl Envelope {
    /// Takes the envelope of type `t` apart; nothing in it is trusted yet.
    ///
    /// # Errors
    /// It is no envelope, or one of another type.
    pub fn read(t: &str, bytes: &[u8]) -> Result<Self, FeedError> {
        let envelope: Envelope =
            serde_json::from_slice(bytes).map_err(|error| FeedError::unreadable(t, error))?;
        if envelope.t != t {
            return Err(FeedError::unreadable(t, format!("it is of type `{}`", envelope.t)));
        }
        Ok(envelope)
    }

    /// The payload, once `threshold` of these keys have signed it.
    ///
    /// # Errors
    /// Fewer did, or the payload is no base64.
    pub fn payload(&self, keys: &[PublicKey], threshold: usize) -> Result<Vec<u8>, FeedError> {
        let payload = BASE64_STANDARD
            .decode(&self.payload)
            .map_err(|error| FeedError::unreadable(&self.t, error))?;
        let valid = self.signers(&payload, keys).len();
        if valid < threshold {
            return Err(FeedError::Signature { what: self.t.clone(), valid, threshold });
        }
        Ok(payload)
    }

    /// Which of these keys signed the payload; each counts once.
    fn signers(&self, payload: &[u8], keys: &[PublicKey]) -> BTreeSet<PublicKey> {
        let message = message(&self.t, payload);
        let signed_by = |key: &&PublicKey| {
            let kid = key_id(key);
            let own = self.sigs.iter().filter(|signed| signed.kid == kid);
            own.into_iter().any(|signed| signed.is_valid(key, &message))
        };
        keys.iter().filter(signed_by).copied().collect()
    }
}

impl Signed {
    fn is_valid(&self, key: &PublicKey, message: &[u8]) -> bool {
        if self.alg.as_deref().is_some_and(|alg| alg != "ed25519") {
            return false;
        }
        let bytes = BASE64_STANDARD.decode(&self.sig).ok();
        let signature = bytes.and_then(|bytes| Signature::from_slice(&bytes).ok());
        match (VerifyingKey::from_bytes(key), signature) {
            (Ok(key), Some(signature)) => key.verify_strict(message, &signature).is_ok(),
            _ => false,
        }
    }
}

/// What is signed for a payload of type `t`.
pub fn message(t: &str, payload: &[u8]) -> Vec<u8> {
    [b"passi ", t.as_bytes(), b"\0", payload].concat()
}

/// The id under which a key is named.
pub fn key_id(key: &PublicKey) -> String {
    let mut id = const_hex::encode(hash(key));
    id.truncate(16);
    id
}
