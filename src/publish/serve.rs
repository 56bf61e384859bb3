//! A feed over HTTP, for trying it on this machine: the headers that its web server should send.
//!
//! Only `v1/` is served. Answers carry no cookie and nothing is logged.

use super::PublishError;
use crate::feed::{FOLDER, HEAD};
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use std::net::SocketAddr;
use std::path::Path;
use tower_http::services::ServeDir;

/// The head may be this old before a phone asks again, and serve through a day's failure.
const HEAD_CACHE: &str = "max-age=300, stale-if-error=86400";
/// Nothing else ever changes.
const FILE_CACHE: &str = "max-age=31536000, immutable, no-transform";

/// The feed's files with their headers.
pub fn router(feed: &Path) -> Router {
    let files = ServeDir::new(feed.join(FOLDER)).append_index_html_on_directories(false);
    Router::new().nest_service(&format!("/{FOLDER}"), files).layer(from_fn(add_headers))
}

/// Serves the feed in this folder until the program is stopped; says on standard output where.
///
/// # Errors
/// There is no feed, or the address cannot be listened on.
pub fn serve(feed: &Path, address: SocketAddr) -> Result<(), PublishError> {
    super::feed_folder::FeedFolder::at(feed).newest_root()?;
    let failed = |error: std::io::Error| PublishError::Listen { address, source: error };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(failed)?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(address).await.map_err(failed)?;
        let bound = listener.local_addr().map_err(failed)?;
        println!("the feed is at http://{bound}/ (Ctrl-C stops it)");
        axum::serve(listener, router(feed)).await.map_err(failed)
    })
}

async fn add_headers(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    let found = response.status().is_success();
    let headers = response.headers_mut();
    // The installable page reads the feed from another address than its own, refusals too.
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    let exposed = HeaderValue::from_static("Date, Retry-After");
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, exposed);
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if !found {
        return response;
    }
    let is_head = path.ends_with(HEAD);
    let cache = if is_head { HEAD_CACHE } else { FILE_CACHE };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    let is_json = path.ends_with(".json");
    let kind = if is_json { "application/json" } else { "application/octet-stream" };
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}
