//! The page over HTTP, as a browser sees it.

use passi::serve::{self, Options, ServeError};
use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::thread;
use tempfile::TempDir;

/// A small page in `dist`: an index, a script with its gzipped twin, one file of each special type;
/// and a file beside it that is nobody's business.
fn page() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in [
        ("index.html", "<!doctype html><title>Passi</title>"),
        ("passi.js", "let plain"),
        ("passi.js.gz", "pretend gzip"),
        ("passi_bg.wasm", "\0asm"),
        ("manifest.webmanifest", "{}"),
        ("app/snapshot.db", "SQLite"),
        ("app/map/umbria.pmtiles", "PMTiles"),
        ("app/locales/it.ftl", "a = b"),
    ] {
        let path = dir.path().join("dist").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    fs::write(dir.path().join("secret"), "no").unwrap();
    dir
}

/// Serves the folder on a free port for as long as the test runs.
fn start(dir: &Path) -> SocketAddr {
    let router = serve::router(dir);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener, router).await.unwrap();
        });
    });
    address
}

struct Answer {
    status: u16,
    headers: BTreeMap<String, String>,
    body: String,
}

fn get(address: SocketAddr, path: &str, extra: &str) -> Answer {
    let mut stream = TcpStream::connect(address).unwrap();
    let request =
        format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{extra}\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers = lines.filter_map(|line| line.split_once(": "));
    let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
    Answer { status, headers, body: body.to_owned() }
}

#[test]
fn the_root_is_the_page_and_only_the_page_may_be_seen() {
    let dir = page();
    let address = start(&dir.path().join("dist"));
    let root = get(address, "/", "");
    assert_eq!((root.status, root.body.contains("Passi")), (200, true));
    for outside in ["/../secret", "/%2e%2e/secret", "/nothing-here"] {
        assert_eq!(get(address, outside, "").status, 404, "{outside}");
    }
}

#[test]
fn each_file_has_the_type_a_browser_insists_on() {
    let dir = page();
    let address = start(&dir.path().join("dist"));
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
    let address = start(&dir.path().join("dist"));
    let zipped = get(address, "/passi.js", "Accept-Encoding: gzip\r\n");
    assert_eq!(
        (zipped.headers["content-encoding"].as_str(), zipped.body.as_str()),
        ("gzip", "pretend gzip")
    );
    assert_eq!(zipped.headers["content-type"], "text/javascript");
    assert_eq!(get(address, "/passi.js", "").body, "let plain");
}

#[test]
fn every_answer_is_fenced_in_and_revalidated() {
    let dir = page();
    let address = start(&dir.path().join("dist"));
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
    assert_eq!((again.status, again.body.as_str()), (304, ""));
}

#[test]
fn a_page_that_has_not_changed_keeps_its_own_policy() {
    let dir = page();
    let address = start(&dir.path().join("dist"));
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
