//! Asking over HTTP, with the client that feeds are fetched with.

use super::{Answer, Client, Failure, Method};
use crate::publish::PublishError;
use crate::sync::http;
use http_body_util::Empty;
use hyper::{Request, header};
use std::error::Error;
use std::io;
use std::time::Duration;
use tokio::time::timeout;

/// How long one answer may take.
const TIMEOUT: Duration = Duration::from_secs(20);
/// What asks, so that whoever looks after a machine knows.
const USER_AGENT: &str = concat!("passi-publish/", env!("CARGO_PKG_VERSION"));

/// The web.
pub struct Web(http::Web);

impl Web {
    /// A client; it connects when it is asked.
    ///
    /// # Errors
    /// The program was built without what TLS needs.
    pub fn new() -> Result<Self, PublishError> {
        let failed = |reason: String| PublishError::Remote { url: "the web".to_owned(), reason };
        http::client(false).map(Web).map_err(|error| failed(error.to_string()))
    }
}

impl Client for Web {
    async fn ask(&self, method: Method, url: &str) -> Result<Answer, Failure> {
        let method = match method {
            Method::Head => hyper::Method::HEAD,
            Method::Get => hyper::Method::GET,
        };
        let request = Request::builder()
            .method(method)
            .uri(url)
            .header(header::USER_AGENT, USER_AGENT)
            .header(header::ACCEPT, "text/html, */*")
            .body(Empty::new())
            .map_err(|error| Failure::Unreadable { reason: error.to_string() })?;
        let answer = timeout(TIMEOUT, self.0.request(request)).await;
        let answer = answer
            .map_err(|_| Failure::Lost { reason: "it took too long".to_owned() })?
            .map_err(|error| failure(&error))?;
        let location = answer.headers().get(header::LOCATION);
        let location = location.and_then(|text| Some(text.to_str().ok()?.to_owned()));
        Ok(Answer { status: answer.status().as_u16(), location })
    }
}

/// Why there was no answer, from the reasons below the first: it only says that there was none.
fn failure(error: &(dyn Error + 'static)) -> Failure {
    let mut deepest = error;
    while let Some(source) = deepest.source() {
        deepest = source;
        let Some(system) = deepest.downcast_ref::<io::Error>() else {
            continue;
        };
        if let Some(tls) = tls(system) {
            return Failure::Insecure { reason: tls.to_string() };
        }
        let reason = system.to_string();
        if matches!(
            system.kind(),
            io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionReset
        ) {
            return Failure::Refused { reason };
        }
    }
    Failure::Lost { reason: deepest.to_string() }
}

/// What the TLS library says within an error of the system; each layer wraps it once more.
fn tls(error: &io::Error) -> Option<&rustls::Error> {
    let inner = error.get_ref()?;
    match inner.downcast_ref::<rustls::Error>() {
        Some(found) => Some(found),
        None => tls(inner.downcast_ref::<io::Error>()?),
    }
}
