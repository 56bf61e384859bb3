//! A network that has this server and nothing else: whatever name a phone asks for, it is led here.
//!
//! Phones look for the internet at addresses of their makers, and open a small window when something
//! else answers. That window keeps nothing and closes by itself, so that it shows a page that leads to
//! the browser. Nobody is ever told that the internet is there.

use super::words::{Said, Sentences};
use axum::extract::{Request, State};
use axum::http::header;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use std::fmt::{self, Display, Formatter, Write};
use std::net::IpAddr;
use std::str::FromStr;
use std::sync::Arc;

/// Where the page is that leads to the browser.
pub const PATH: &str = "/portal";

/// What phones and computers ask for to learn whether the internet is there: Android, Apple, Windows,
/// Firefox, desktops, readers. They are led to the page by any name.
const PROBES: &[&str] = &[
    "/generate_204",
    "/gen_204",
    "/hotspot-detect.html",
    "/library/test/success.html",
    "/connecttest.txt",
    "/ncsi.txt",
    "/success.txt",
    "/canonical.html",
    "/check_network_status.txt",
    "/nm-check.txt",
    "/kindle-wifi/wifistub.html",
];

/// The page's own policy: one file, without scripts.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; \
     form-action 'none'; frame-ancestors 'none'";

const STYLE: &str = "\
    :root{color-scheme:light dark;--ink:#1d2320;--paper:#faf6ef;--strong:#35512a;--on-strong:#fff}\
    @media(prefers-color-scheme:dark){:root{--ink:#f3efe6;--paper:#141816;--strong:#b9d6a0;--on-strong:#141816}}\
    body{margin:0 auto;max-width:34rem;padding:1.5rem;font:1.125rem/1.5 system-ui,sans-serif;\
    color:var(--ink);background:var(--paper)}\
    h1{font-size:1.5rem;line-height:1.25}\
    .address{font-size:1.5rem;font-weight:700;overflow-wrap:anywhere;user-select:all}\
    a{display:inline-block;min-height:3rem;padding:.75rem 1.25rem;box-sizing:border-box;border-radius:.75rem;\
    color:var(--on-strong);background:var(--strong);font-weight:600}\
    section{border-top:1px solid;margin-top:1.5rem}";

/// The name by which phones ask for the page, with the port where that is not 80.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PortalName(String);

/// A name that no phone can ask for.
#[derive(Debug, thiserror::Error)]
#[error("`{given}` is no name for a portal: give one such as passi.lan, or passi.lan:8080")]
pub struct PortalNameError {
    given: String,
}

impl FromStr for PortalName {
    type Err = PortalNameError;

    fn from_str(given: &str) -> Result<Self, Self::Err> {
        let (host, port) = match given.split_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (given, None),
        };
        let is_plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.');
        let is_name = !host.is_empty() && host.chars().all(is_plain);
        if !is_name || port.is_some_and(|port| port.parse::<u16>().is_err()) {
            return Err(PortalNameError { given: given.to_owned() });
        }
        Ok(PortalName(given.to_ascii_lowercase()))
    }
}

impl Display for PortalName {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl PortalName {
    fn host(&self) -> &str {
        self.0.split(':').next().unwrap_or_default()
    }

    /// Whether a request for this host means this server: by its name, or by a bare address.
    fn is_meant_by(&self, host: &str) -> bool {
        let host = host.trim_matches(['[', ']']);
        host.trim_end_matches('.').eq_ignore_ascii_case(self.host())
            || host.eq_ignore_ascii_case("localhost")
            || host.parse::<IpAddr>().is_ok()
    }
}

/// What the portal needs to know.
pub struct Portal {
    /// By which name the page is asked for.
    pub name: PortalName,
    /// Whether the app for Android is beside the page.
    pub has_apk: bool,
    /// What it says.
    pub sentences: Arc<Sentences>,
}

/// Leads everybody who asks for something else to the page that leads to the browser.
pub async fn lead(State(portal): State<Arc<Portal>>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let is_here = host(&request).is_none_or(|host| portal.name.is_meant_by(&host));
    let asks = matches!(*request.method(), Method::GET | Method::HEAD);
    if !is_here && !asks {
        // What was meant for another server is not for us to read.
        return StatusCode::MISDIRECTED_REQUEST.into_response();
    }
    if !is_here || PROBES.contains(&path) {
        let page = format!("http://{}{PATH}", portal.name);
        let headers = [(header::LOCATION, page), (header::CACHE_CONTROL, "no-store".to_owned())];
        return (StatusCode::FOUND, headers).into_response();
    }
    if path == PATH {
        return portal.page(request.headers());
    }
    next.run(request).await
}

/// The host that is asked for, without its port.
fn host(request: &Request) -> Option<String> {
    let in_address = request.uri().authority().cloned();
    let in_header = || request.headers().get(header::HOST)?.to_str().ok()?.parse().ok();
    in_address.or_else(in_header).map(|authority: Authority| authority.host().to_owned())
}

impl Portal {
    fn page(&self, headers: &HeaderMap) -> Response {
        let own = self.sentences.wanted(headers);
        let mut page = format!(
            "<!doctype html><html lang=\"{}\" dir=\"{}\"><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <title>Passi</title><style>{STYLE}</style>",
            own.tongue.tag,
            own.tongue.dir(),
        );
        self.say(own, &mut page);
        for other in self.sentences.all().iter().filter(|said| said.tongue.tag != own.tongue.tag) {
            self.say_shortly(other, &mut page);
        }
        let headers = [
            (header::CACHE_CONTROL, "no-store"),
            (header::CONTENT_SECURITY_POLICY, POLICY),
            (header::VARY, "accept-language"),
        ];
        (headers, Html(page)).into_response()
    }

    /// All of it, for whoever reads this language.
    fn say(&self, said: &Said, page: &mut String) {
        let Said { here, browser, stay, open, apk, .. } = said;
        let address = format!("http://{}", self.name);
        // Writing into a text does not fail.
        let _ = write!(
            page,
            "<h1>{here}</h1><p>{browser}</p><p class=\"address\"><bdi dir=\"ltr\">{address}</bdi></p>\
             <p>{stay}</p><p><a href=\"{address}/\">{open}</a></p>"
        );
        if self.has_apk {
            let _ = write!(page, "<p><a href=\"{address}/passi.apk\">{apk}</a></p>");
        }
    }

    /// Where to go, for whoever reads another language than the phone's.
    fn say_shortly(&self, said: &Said, page: &mut String) {
        let (tag, dir) = (said.tongue.tag, said.tongue.dir());
        let (here, browser, name) = (&said.here, &said.browser, &self.name);
        let _ = write!(
            page,
            "<section lang=\"{tag}\" dir=\"{dir}\"><p>{here} {browser} <bdi dir=\"ltr\">http://{name}</bdi></p></section>"
        );
    }
}
