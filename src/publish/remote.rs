//! A published feed at its address, fetched as phones fetch it.

use super::PublishError;
use super::check::Files;
use crate::sync::config::Feed;
use crate::sync::http::Http;
use crate::sync::transport::{Failure, Transport};
use tokio::runtime::{Builder, Runtime};

/// A feed at an address.
pub struct RemoteFeed {
    url: String,
    http: Http,
    runtime: Runtime,
}

impl RemoteFeed {
    /// The feed at `url`, whose first root is in `root`.
    ///
    /// # Errors
    /// The address or the root is none, or no connection can be made at all.
    pub fn new(url: &str, root: &[u8]) -> Result<Self, PublishError> {
        let unreachable = |reason: String| PublishError::Remote { url: url.to_owned(), reason };
        let feed = Feed::new(url, root).map_err(|error| unreachable(error.to_string()))?;
        let http = Http::new(&feed).map_err(|error| unreachable(error.to_string()))?;
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| unreachable(error.to_string()))?;
        Ok(RemoteFeed { url: url.to_owned(), http, runtime })
    }
}

impl Files for RemoteFeed {
    fn get(&self, path: &str, most_bytes: u64) -> Result<Option<Vec<u8>>, PublishError> {
        let fetched = self.runtime.block_on(self.http.get(path, most_bytes, false));
        let reason = match fetched {
            Ok(bytes) => return Ok(Some(bytes)),
            Err(Failure::NotThere) => return Ok(None),
            Err(Failure::Offline { reason } | Failure::Strange { reason }) => reason,
            Err(Failure::Busy { .. }) => "the server asks for patience".to_owned(),
            Err(Failure::TooLarge) => format!("more than {most_bytes} bytes"),
        };
        Err(PublishError::Remote { url: format!("{}: {path}", self.url), reason })
    }
}
