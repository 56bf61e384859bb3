//! The feed's files by the browser's own fetch, on the web page.
//!
//! A plain GET leaves the device, without cookies, referrer or validators, and in no language; the
//! browser adds its own name and the page's address. Redirects are an error, and a body is read no farther than it may be long. A
//! browser does not say why it failed: whatever it gives no answer to counts as no connection.

use super::answer::{CONNECT_TIMEOUT, IDLE_TIMEOUT, TOTAL_TIMEOUT, check, silent};
use super::config::Feed;
use super::transport::{Failure, Transport};
use crate::feed::HEAD;
use crate::platform::within;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Headers, ReadableStreamDefaultReader, ReferrerPolicy, RequestCache,
    RequestCredentials, RequestInit, RequestMode, RequestRedirect, Response,
};

/// Fetches files of one feed, which must allow it to other addresses' pages (CORS).
#[derive(Clone, Debug)]
pub struct Fetching {
    feed: Feed,
}

/// One request on its way; dropped, it is given up, and the browser reads no further.
struct Asked {
    controller: AbortController,
}

impl Drop for Asked {
    fn drop(&mut self) {
        self.controller.abort();
    }
}

impl Fetching {
    /// A client for this feed; it connects when it is asked for a file.
    pub fn new(feed: &Feed) -> Self {
        Fetching { feed: feed.clone() }
    }

    async fn fetch(&self, path: &str, most_bytes: u64, fresh: bool) -> Result<Vec<u8>, Failure> {
        let asked = Asked { controller: AbortController::new().map_err(offline)? };
        let options = options(&asked, cache(path, fresh)).map_err(offline)?;
        let window = web_sys::window().ok_or_else(|| offline("there is no window".into()))?;
        let answer = window.fetch_with_str_and_init(&self.feed.address(path), &options);
        let answer = within(CONNECT_TIMEOUT + IDLE_TIMEOUT, JsFuture::from(answer)).await;
        let answer: Response = answer.ok_or_else(silent)?.map_err(offline)?.unchecked_into();
        let headers = answer.headers();
        check(answer.status(), |name| headers.get(name).ok().flatten())?;
        read(&answer, most_bytes).await
    }
}

impl Transport for Fetching {
    async fn get(&self, path: &str, most_bytes: u64, fresh: bool) -> Result<Vec<u8>, Failure> {
        let fetched = within(TOTAL_TIMEOUT, self.fetch(path, most_bytes, fresh));
        fetched.await.ok_or_else(silent)?
    }
}

/// Which of the browser's caches may answer. The head goes past them all: asking whether a kept
/// one is still good would tell its `ETag`, by which a machine could know a phone again. Nothing
/// else ever changes, so that what broke off goes on from the browser's cache.
fn cache(path: &str, fresh: bool) -> RequestCache {
    match (path, fresh) {
        (_, true) => RequestCache::Reload,
        (HEAD, false) => RequestCache::NoStore,
        (_, false) => RequestCache::Default,
    }
}

fn options(asked: &Asked, cache: RequestCache) -> Result<RequestInit, JsValue> {
    let options = RequestInit::new();
    // A browser would tell the person's languages.
    let headers = Headers::new()?;
    headers.set("Accept-Language", "*")?;
    options.set_headers(&headers);
    options.set_method("GET");
    options.set_mode(RequestMode::Cors);
    options.set_credentials(RequestCredentials::Omit);
    options.set_redirect(RequestRedirect::Error);
    options.set_referrer_policy(ReferrerPolicy::NoReferrer);
    options.set_cache(cache);
    options.set_signal(Some(&asked.controller.signal()));
    Ok(options)
}

/// The body, unless there is more of it than there may be.
async fn read(answer: &Response, most_bytes: u64) -> Result<Vec<u8>, Failure> {
    let mut whole = Vec::new();
    let Some(body) = answer.body() else {
        return Ok(whole);
    };
    let reader = ReadableStreamDefaultReader::new(&body).map_err(offline)?;
    loop {
        let next = within(IDLE_TIMEOUT, JsFuture::from(reader.read())).await;
        let next = next.ok_or_else(silent)?.map_err(offline)?;
        let chunk = Reflect::get(&next, &"value".into()).map_err(offline)?;
        // At the end there is none.
        let Ok(chunk) = chunk.dyn_into::<Uint8Array>() else {
            return Ok(whole);
        };
        if whole.len() as u64 + u64::from(chunk.length()) > most_bytes {
            return Err(Failure::TooLarge);
        }
        whole.extend(chunk.to_vec());
    }
}

fn offline(error: JsValue) -> Failure {
    let message = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message()));
    Failure::Offline { reason: message.or(error.as_string()).unwrap_or_default() }
}
