//! The page over HTTP, as a browser sees it.

use crate::serve_fixture::{get, page, site};
use passi::serve::{self, Limits, Options, ServeError};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;

fn start(dir: &Path) -> SocketAddr {
    crate::serve_fixture::start(site(dir), Limits::default())
}

#[test]
fn the_root_is_the_page_and_only_the_page_may_be_seen() {
    let dir = page();
    let address = start(dir.path());
    let root = get(address, "/", "");
    assert_eq!((root.status, root.text().contains("Passi")), (200, true));
    for outside in ["/../secret", "/%2e%2e/secret", "/nothing-here"] {
        assert_eq!(get(address, outside, "").status, 404, "{outside}");
    }
}

#[test]
fn each_file_has_the_type_a_browser_insists_on() {
    let dir = page();
    let address = start(dir.path());
    for (path, kind) in [
        ("/", "text/html"),
        ("/passi.js", "text/javascript"),
        ("/passi_bg.wasm", "application/wasm"),
        ("/manifest.webmanifest", "application/manifest+json"),
        ("/app/snapshot.db", "application/vnd.sqlite3"),
        ("/app/map/umbria.pmtiles", "application/octet-stream"),
        ("/app/locales/it.ftl", "text/plain; charset=utf-8"),
    ] {
        assert_eq!(get(address, path, "").headers["content-type"], kind, "{path}");
    }
}

#[test]
fn a_browser_that_takes_gzip_gets_the_twin() {
    let dir = page();
    let address = start(dir.path());
    let zipped = get(address, "/passi.js", "Accept-Encoding: gzip\r\n");
    assert_eq!(zipped.headers["content-encoding"], "gzip");
    assert_eq!(zipped.text(), "pretend gzip");
    assert_eq!(zipped.headers["content-type"], "text/javascript");
    assert_eq!(get(address, "/passi.js", "").text(), "let plain");
}

#[test]
fn every_answer_is_fenced_in_and_revalidated() {
    let dir = page();
    let address = start(dir.path());
    for path in ["/", "/passi.js", "/nothing-here"] {
        let headers = get(address, path, "").headers;
        assert_eq!(headers["cache-control"], "no-cache", "{path}");
        assert_eq!(headers["x-content-type-options"], "nosniff", "{path}");
        assert_eq!(headers["referrer-policy"], "no-referrer", "{path}");
        assert!(headers["permissions-policy"].contains("geolocation=(self)"), "{path}");
        assert!(headers["content-security-policy"].contains("frame-ancestors 'none'"), "{path}");
    }
    let etag = get(address, "/passi.js", "").headers["etag"].clone();
    let again = get(address, "/passi.js", &format!("If-None-Match: {etag}\r\n"));
    assert_eq!((again.status, again.text().as_str()), (304, ""));
}

#[test]
fn a_page_that_has_not_changed_keeps_its_own_policy() {
    let dir = page();
    let address = start(dir.path());
    let first = get(address, "/", "").headers;
    let again = get(address, "/", &format!("If-None-Match: {}\r\n", first["etag"]));
    assert_eq!(again.status, 304);
    assert_eq!(again.headers["content-security-policy"], first["content-security-policy"]);
    assert!(!first["content-security-policy"].contains("default-src"), "the page brings its own");
}

#[test]
fn what_cannot_be_served_is_said_in_one_sentence() {
    let empty = tempfile::tempdir().unwrap();
    let options = Options { dir: Some(empty.path().to_owned()), ..Options::default() };
    let error = serve::serve(&options).unwrap_err();
    assert!(matches!(error, ServeError::NoPage { .. }) && error.to_string().contains("make web"));

    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = taken.local_addr().unwrap().port();
    let dir = page();
    let options = Options { port, dir: Some(dir.path().join("dist")), ..Options::default() };
    let error = serve::serve(&options).unwrap_err().to_string();
    assert!(error.contains(&format!("port {port} is taken")), "{error}");
}
