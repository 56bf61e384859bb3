//! The client against a real server on this machine that means no good.

use super::world::{Operator, Phone, records, wait_for};
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Response, StatusCode, Uri};
use passi::sync::Outcome;
use passi::sync::config::Feed;
use passi::sync::http::Http;
use passi::sync::transport::{Failure, Transport};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::thread;

/// Serves on a free port for as long as the test runs.
pub fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener, router).await.unwrap();
        });
    });
    address
}

/// Answers every request with these bytes, whatever they are, and closes.
fn serve_raw(answer: &'static str) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut request = [0; 2048];
            let read = stream.read(&mut request).unwrap();
            assert!(read > 0);
            stream.write_all(answer.as_bytes()).unwrap();
        }
    });
    address
}

/// Sends chunks for as long as anybody listens.
fn serve_endlessly() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        assert!(stream.read(&mut [0; 2048]).unwrap() > 0);
        stream.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n").unwrap();
        let chunk = format!("3e8\r\n{}\r\n", "0".repeat(1000));
        while stream.write_all(chunk.as_bytes()).is_ok() {}
    });
    address
}

/// A feed at this address, of an operator who does not matter.
pub fn feed(address: SocketAddr) -> Feed {
    Operator::new().feed().at(&format!("http://{address}/umbria")).unwrap()
}

fn get(address: SocketAddr, most_bytes: u64) -> Result<Vec<u8>, Failure> {
    wait_for(async { Http::new(&feed(address)).unwrap().get("a/b", most_bytes, false).await })
}

fn raw(answer: &'static str) -> Result<Vec<u8>, Failure> {
    get(serve_raw(answer), 10)
}

#[test]
fn a_request_says_nothing_about_who_asks() {
    let seen: Arc<Mutex<Vec<(Uri, HeaderMap)>>> = Arc::default();
    let note = seen.clone();
    let address = serve(Router::new().fallback(move |uri: Uri, headers: HeaderMap| async move {
        note.lock().unwrap().push((uri, headers));
        // Whoever keeps any of these could tell one phone from another.
        let answer = Response::builder().header("set-cookie", "who=me").header("etag", "\"me\"");
        answer.header("content-type", "application/json").body(Body::from("{}")).unwrap()
    }));
    let http = Http::new(&feed(address)).unwrap();
    wait_for(async {
        assert_eq!(http.get("head.json", 10, false).await, Ok(b"{}".to_vec()));
        assert_eq!(http.get("head.json", 10, true).await, Ok(b"{}".to_vec()));
    });
    let seen = seen.lock().unwrap();
    let names = |headers: &HeaderMap| headers.keys().map(ToString::to_string).collect::<Vec<_>>();
    let mut first = names(&seen[0].1);
    first.sort();
    assert_eq!(first, ["host", "user-agent"]);
    assert_eq!(seen[0].1["user-agent"], "Passi");
    assert_eq!(seen[0].0.path(), "/umbria/v1/head.json");
    let mut second = names(&seen[1].1);
    second.sort();
    assert_eq!(second, ["cache-control", "host", "user-agent"]);
    assert_eq!(seen[1].1["cache-control"], "no-cache");
}

#[test]
fn a_feed_comes_over_http_as_from_memory() {
    let mut operator = Operator::new();
    operator.publish(records(41, 2));
    let files = operator.files();
    let address = serve(Router::new().fallback(move |uri: Uri| async move {
        let file = uri.path().strip_prefix("/umbria/v1/").and_then(|path| files.get(path));
        match file {
            Some(bytes) => (StatusCode::OK, bytes.clone()),
            None => (StatusCode::NOT_FOUND, Vec::new()),
        }
    }));
    let mut phone = Phone::new(&operator, 0);
    phone.feed = phone.feed.at(&format!("http://{address}/umbria/")).unwrap();
    let http = Http::new(&phone.feed).unwrap();
    assert!(matches!(phone.sync(&http), Outcome::Updated { .. }));
    assert_eq!(phone.shelf, operator.shelf(1));
    assert_eq!(phone.sync(&http), Outcome::UpToDate);
}

#[test]
fn redirects_are_not_followed() {
    let address = serve(Router::new().fallback(|uri: Uri| async move {
        match uri.path() {
            "/umbria/v1/a/b" => (StatusCode::FOUND, [("location", "/elsewhere")], "-"),
            _ => (StatusCode::OK, [("location", "-")], "followed"),
        }
    }));
    assert!(matches!(get(address, 10), Err(Failure::Strange { reason }) if reason.contains("302")));
}

#[test]
fn a_web_page_is_no_file_of_a_feed() {
    for kind in ["text/html", "Text/HTML; charset=utf-8", "application/xhtml+xml; html"] {
        let page = move || async move { ([("content-type", kind)], "<html>") };
        let answer = get(serve(Router::new().fallback(page)), 100);
        assert!(matches!(answer, Err(Failure::Strange { .. })), "{kind}");
    }
    let packed = || async { ([("content-encoding", "gzip")], "pretend") };
    let answer = get(serve(Router::new().fallback(packed)), 100);
    assert!(matches!(answer, Err(Failure::Strange { .. })));
}

#[test]
fn a_body_ends_where_it_may_at_most() {
    let address = serve(Router::new().fallback(|| async { "0123456789" }));
    assert_eq!(get(address, 10), Ok(b"0123456789".to_vec()));
    assert_eq!(get(address, 9), Err(Failure::TooLarge));
    // Without a declared length, and without an end.
    assert_eq!(get(serve_endlessly(), 1_000_000), Err(Failure::TooLarge));
}

#[test]
fn a_wrong_length_is_noticed() {
    let cut = raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n\r\n01234");
    assert!(matches!(cut, Err(Failure::Offline { .. })), "{cut:?}");
    let huge = raw("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n01234");
    assert_eq!(huge, Err(Failure::TooLarge));
    // Without a length the end of the connection is the end; only size and hash can tell.
    let open = raw("HTTP/1.0 200 OK\r\n\r\n01234");
    assert_eq!(open, Ok(b"01234".to_vec()));
    for noise in ["nonsense", "", "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n"] {
        assert!(matches!(raw(noise), Err(Failure::Offline { .. })), "{noise}");
    }
}

#[test]
fn statuses_say_what_to_do() {
    let status = |status: u16| {
        let code = StatusCode::from_u16(status).unwrap();
        get(serve(Router::new().fallback(move || async move { (code, "-") })), 10)
    };
    assert_eq!(status(404), Err(Failure::NotThere));
    assert_eq!(status(410), Err(Failure::NotThere));
    for code in [429, 500, 503] {
        assert_eq!(status(code), Err(Failure::Busy { retry_after_s: None }), "{code}");
    }
    for code in [204, 206, 301, 304, 400, 403, 418] {
        assert!(matches!(status(code), Err(Failure::Strange { .. })), "{code}");
    }
}

#[test]
fn the_wish_to_wait_is_read_as_seconds_or_as_a_date() {
    let date = "HTTP/1.1 503 -\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n\
                Retry-After: Sun, 06 Nov 1994 08:59:37 GMT\r\nContent-Length: 0\r\n\r\n";
    assert_eq!(raw(date), Err(Failure::Busy { retry_after_s: Some(600) }));
    let seconds = "HTTP/1.1 429 -\r\nRetry-After: 120\r\nContent-Length: 0\r\n\r\n";
    assert_eq!(raw(seconds), Err(Failure::Busy { retry_after_s: Some(120) }));
    let odd = "HTTP/1.1 503 -\r\nRetry-After: soon\r\nContent-Length: 0\r\n\r\n";
    assert_eq!(raw(odd), Err(Failure::Busy { retry_after_s: None }));
}

#[test]
fn nobody_there_is_offline() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    assert!(matches!(get(address, 10), Err(Failure::Offline { .. })));
    // A secure feed gets no plain answer.
    let address = serve(Router::new().fallback(|| async { "plain" }));
    let feed = Operator::new().feed().at(&format!("https://{address}")).unwrap();
    let answer = wait_for(async { Http::new(&feed).unwrap().get("a", 10, false).await });
    assert!(matches!(answer, Err(Failure::Offline { .. })), "{answer:?}");
}
