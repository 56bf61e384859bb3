//! Where the files of a feed come from: the network, a bundle, or a test.

use crate::feed::bundle::Bundle;

/// Fetches files of one feed.
#[allow(async_fn_in_trait, reason = "a sync runs on the thread that asked for it")]
pub trait Transport {
    /// The file at this path within the feed's folder. `most_bytes` bounds what is read; `fresh`
    /// asks caches on the way to ask the origin again. Nothing that comes back is to be trusted.
    ///
    /// # Errors
    /// The file could not be had, and why.
    async fn get(&self, path: &str, most_bytes: u64, fresh: bool) -> Result<Vec<u8>, Failure>;
}

/// Why a file could not be had. None of these is anybody's fault that a phone could mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The feed's machine cannot be reached, or stopped answering.
    Offline {
        /// What the system says.
        reason: String,
    },
    /// There is no such file.
    NotThere,
    /// The machine wants to be left alone.
    Busy {
        /// For how many seconds, if it said so.
        retry_after_s: Option<u64>,
    },
    /// Something else than the feed answered: a sign-in page, a redirect, an odd status.
    Strange {
        /// What came instead.
        reason: String,
    },
    /// There is more than such a file may hold.
    TooLarge,
}

impl Transport for Bundle {
    async fn get(&self, path: &str, most_bytes: u64, _fresh: bool) -> Result<Vec<u8>, Failure> {
        let file = Bundle::get(self, path).ok_or(Failure::NotThere)?;
        if file.len() as u64 > most_bytes {
            return Err(Failure::TooLarge);
        }
        Ok(file.to_vec())
    }
}
