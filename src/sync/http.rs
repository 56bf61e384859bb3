//! The feed's files over HTTP, on machines with sockets.
//!
//! What leaves the device is a plain GET of a file that everybody gets: no cookie, no referrer, no
//! validator that could tell one phone from another, and the same `User-Agent` from all. Redirects
//! are not followed and packed bodies not unpacked. Certificates are judged by Mozilla's roots and
//! rustls with ring, which build everywhere and need nothing of the system.
//!
//! The client stands on hyper itself: reqwest 0.13 brings the system's certificate verifier with
//! every rustls feature it has, and that one needs a set-up on Android without which it panics.

use super::answer::{CONNECT_TIMEOUT, IDLE_TIMEOUT, TOTAL_TIMEOUT, check, silent};
use super::config::Feed;
use super::transport::{Failure, Transport};
use http_body_util::{BodyExt, Empty};
use hyper::Request;
use hyper::body::{Body, Bytes, Incoming};
use hyper::header;
use hyper_rustls::{ConfigBuilderExt, HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use rustls::ClientConfig;
use rustls::crypto::ring;
use std::error::Error;
use std::sync::Arc;
use tokio::time::timeout;

/// What every phone calls itself.
const USER_AGENT: &str = "Passi";

/// Asks machines on the web, over connections that it keeps for a while.
pub(crate) type Web = Client<HttpsConnector<HttpConnector>, Empty<Bytes>>;

/// Fetches files of one feed; works within a tokio runtime that has its sockets and its clock.
#[derive(Clone, Debug)]
pub struct Http {
    client: Web,
    feed: Feed,
}

/// There can be no connection to any machine.
#[derive(Debug, thiserror::Error)]
#[error("no secure connection to {url} can be made: {reason}")]
pub struct HttpError {
    /// The feed's address.
    pub url: String,
    /// What the library says.
    pub reason: String,
}

impl Http {
    /// A client for this feed; it connects when it is asked for a file.
    ///
    /// # Errors
    /// The program was built without what TLS needs.
    pub fn new(feed: &Feed) -> Result<Self, HttpError> {
        let client = client(feed.url.starts_with("https://"))
            .map_err(|error| HttpError { url: feed.url.clone(), reason: error.to_string() })?;
        Ok(Http { client, feed: feed.clone() })
    }

    async fn fetch(&self, path: &str, most_bytes: u64, fresh: bool) -> Result<Vec<u8>, Failure> {
        let mut request =
            Request::get(self.feed.address(path)).header(header::USER_AGENT, USER_AGENT);
        if fresh {
            request = request.header(header::CACHE_CONTROL, "no-cache");
        }
        let request = request.body(Empty::new()).map_err(offline)?;
        let response = timeout(CONNECT_TIMEOUT + IDLE_TIMEOUT, self.client.request(request))
            .await
            .map_err(|_| silent())?
            .map_err(offline)?;
        let headers = response.headers();
        check(response.status().as_u16(), |name| {
            Some(headers.get(name)?.to_str().ok()?.to_owned())
        })?;
        read(response.into_body(), most_bytes).await
    }
}

impl Transport for Http {
    async fn get(&self, path: &str, most_bytes: u64, fresh: bool) -> Result<Vec<u8>, Failure> {
        let fetched = timeout(TOTAL_TIMEOUT, self.fetch(path, most_bytes, fresh));
        fetched.await.map_err(|_| silent())?
    }
}

/// A client that believes Mozilla's roots and follows no redirect.
///
/// # Errors
/// The program was built without what TLS needs.
pub(crate) fn client(is_https_only: bool) -> Result<Web, rustls::Error> {
    let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_webpki_roots()
        .with_no_client_auth();
    let mut tcp = HttpConnector::new();
    // The layer above looks after the scheme.
    tcp.enforce_http(false);
    tcp.set_connect_timeout(Some(CONNECT_TIMEOUT));
    let connector = HttpsConnectorBuilder::new().with_tls_config(tls);
    let connector = if is_https_only { connector.https_only() } else { connector.https_or_http() };
    let connector = connector.enable_http1().wrap_connector(tcp);
    Ok(Client::builder(TokioExecutor::new()).build(connector))
}

/// The body, unless there is more of it than there may be.
async fn read(mut body: Incoming, most_bytes: u64) -> Result<Vec<u8>, Failure> {
    if body.size_hint().lower() > most_bytes {
        return Err(Failure::TooLarge);
    }
    let mut whole = Vec::new();
    while let Some(frame) = timeout(IDLE_TIMEOUT, body.frame()).await.map_err(|_| silent())? {
        // What is no data are trailers, which say nothing here.
        if let Ok(data) = frame.map_err(offline)?.into_data() {
            if whole.len() as u64 + data.len() as u64 > most_bytes {
                return Err(Failure::TooLarge);
            }
            whole.extend_from_slice(&data);
        }
    }
    Ok(whole)
}

/// The deepest reason says most: the ones above it only say that there was no connection.
fn offline(error: impl Error + 'static) -> Failure {
    let mut deepest: &(dyn Error + 'static) = &error;
    while let Some(source) = deepest.source() {
        deepest = source;
    }
    Failure::Offline { reason: deepest.to_string() }
}
