//! Who may ask: the page that was opened by the address that was printed, and nobody else.
//!
//! The address holds a secret of 128 bits in its path, `http://127.0.0.1:PORT/SECRET/`, and every
//! request repeats it. It is no cookie on purpose: browsers send the cookies of 127.0.0.1 to every
//! port of it, so that any other server of this machine would be given the secret, and with a cookie
//! a foreign page may ask in the visitor's name. Without one a page that does not know the address
//! can ask for nothing. The price is that the address stands in the address bar and the history of
//! this machine's browser; it dies with the program, and no page is told it (`no-referrer`).
//!
//! Who knows the secret all the same is still asked where it comes from: the name it asked for must be
//! this machine's (a foreign name that was made to lead here is refused), the browser must say that
//! the page asks itself or was opened by a person, and whoever writes must be the page itself and send JSON,
//! which no form of another page can.

use super::super::{KeyError, PublishError};
use crate::feed;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// What the page may do: ask this address, draw, and nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
    img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The secret, and the names under which it may be asked for.
#[derive(Clone, Debug)]
pub(super) struct Door {
    secret: String,
    hosts: [String; 2],
}

impl Door {
    /// A door with a secret of its own.
    ///
    /// # Errors
    /// The system gives no random numbers.
    pub(super) fn new(port: u16) -> Result<Self, PublishError> {
        let mut secret = [0; 16];
        let filled = getrandom::fill(&mut secret);
        filled.map_err(|error| KeyError::Random { reason: error.to_string() })?;
        let hosts = ["127.0.0.1", "localhost"].map(|name| format!("{name}:{port}"));
        Ok(Door { secret: const_hex::encode(secret), hosts })
    }

    /// The address to be opened.
    pub(super) fn url(&self) -> String {
        format!("http://{}{}", self.hosts[0], self.path(""))
    }

    /// The path of something behind the door.
    pub(super) fn path(&self, rest: &str) -> String {
        format!("/{}/{rest}", self.secret)
    }

    /// Why a request is turned away; none where it may come in.
    fn refusal(&self, method: &Method, path: &str, headers: &HeaderMap) -> Option<Refusal> {
        let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
        let host = text(header::HOST).unwrap_or_default();
        if !self.hosts.iter().any(|name| name == host) {
            return Some((StatusCode::MISDIRECTED_REQUEST, "this is not the address I printed"));
        }
        let given = path.split('/').nth(1).unwrap_or_default();
        // How long the comparison of two hashes takes tells nothing about what was hashed.
        if feed::hash(given.as_bytes()) != feed::hash(self.secret.as_bytes()) {
            return Some((StatusCode::FORBIDDEN, "open the whole address that I printed"));
        }
        let site = text(HeaderName::from_static("sec-fetch-site"));
        if site.is_some_and(|site| !["same-origin", "none"].contains(&site)) {
            return Some((StatusCode::FORBIDDEN, "another page asked for this"));
        }
        if [Method::GET, Method::HEAD].contains(method) {
            return None;
        }
        let origin = text(header::ORIGIN).unwrap_or_default();
        if origin != format!("http://{host}") {
            return Some((StatusCode::FORBIDDEN, "another page asked for this"));
        }
        let kind = text(header::CONTENT_TYPE).unwrap_or_default();
        (kind != "application/json")
            .then_some((StatusCode::UNSUPPORTED_MEDIA_TYPE, "only JSON is taken"))
    }
}

type Refusal = (StatusCode, &'static str);

/// Lets a request in or turns it away, and sends every answer with its headers.
pub(super) async fn guard(State(door): State<Arc<Door>>, request: Request, next: Next) -> Response {
    let refusal = door.refusal(request.method(), request.uri().path(), request.headers());
    let mut response = match refusal {
        Some(refusal) => refusal.into_response(),
        None => next.run(request).await,
    };
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
