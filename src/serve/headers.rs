//! The headers of every answer: what a browser may do with the page, and for how long.

use super::door::Peer;
use axum::extract::Request;
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

/// Types that the server's own table lacks or gets wrong, by the end of the name.
const TYPES: &[(&str, &str)] = &[
    (".apk", "application/vnd.android.package-archive"),
    (".ftl", "text/plain; charset=utf-8"),
    (".db", "application/vnd.sqlite3"),
    (".pmtiles", "application/octet-stream"),
    (".wasm", "application/wasm"),
    (".webmanifest", "application/manifest+json"),
];

/// The pages carry their own stricter policy; a header can only add who may frame them.
const POLICY_OF_PAGES: &str = "frame-ancestors 'none'";

/// Scripts that run in a worker take the policy of their own answer: they need the same files.
const POLICY_OF_FILES: &str = "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; \
     worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Answers, then adds the headers.
pub async fn add(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let peer = request.extensions().get::<Peer>().map(|Peer(address)| *address);
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if let Some((_, kind)) = TYPES.iter().find(|(end, _)| path.ends_with(end))
        && headers.contains_key(header::CONTENT_TYPE)
    {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    }
    // By name, for "not modified" has no type, and its headers replace those the browser kept.
    let policy = if is_page(&path) { POLICY_OF_PAGES } else { POLICY_OF_FILES };
    for (name, value) in
        [(header::CONTENT_SECURITY_POLICY, policy), (header::CACHE_CONTROL, "no-cache")]
    {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (
            HeaderName::from_static("permissions-policy"),
            "geolocation=(self), camera=(), microphone=(), payment=(), usb=()",
        ),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // Over plain http, which is what all others see, a browser ignores it and complains.
    if peer.is_none_or(|address| address.is_loopback()) {
        let name = HeaderName::from_static("cross-origin-opener-policy");
        headers.insert(name, HeaderValue::from_static("same-origin"));
    }
    response
}

fn is_page(path: &str) -> bool {
    path.ends_with('/') || path.ends_with(".html")
}
