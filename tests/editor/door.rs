//! Whoever is not the page that was opened by the printed address is turned away, and writes nothing.

use super::{Editor, line, services, umbria};
use serde_json::json;
use std::net::{Ipv4Addr, TcpStream};

#[test]
fn it_is_this_machine_s_alone_and_its_secret_is_new_each_time() {
    let folder = umbria();
    let (one, two) = (Editor::of(folder.path()), Editor::of(folder.path()));
    assert!(one.address.ip() == Ipv4Addr::LOCALHOST);
    // Another address of the same machine: it does not listen on all of them.
    if cfg!(target_os = "linux") {
        let other = (Ipv4Addr::new(127, 0, 0, 2), one.address.port());
        assert!(TcpStream::connect(other).is_err());
    }
    assert_eq!(one.secret.len(), 32);
    assert_ne!(one.secret, two.secret);
}

#[test]
fn without_the_secret_and_under_other_names_nothing_is_answered() {
    let folder = umbria();
    let editor = Editor::of(folder.path());
    let port = editor.address.port();
    let own = format!("127.0.0.1:{port}");
    let page = format!("/{}/", editor.secret);
    let list = format!("/{}/api/list", editor.secret);
    let status = |path: &str, headers: &[(&str, &str)]| {
        let (status, _, body) = editor.ask(("GET", path), headers, "").unwrap();
        assert!(status == 200 || !body.contains("u001"));
        status
    };
    assert_eq!(status(&page, &[("host", &own)]), 200);
    assert_eq!(status(&list, &[("host", &format!("localhost:{port}"))]), 200);
    let longer = format!("/{}0/api/list", editor.secret);
    let shorter = format!("/{}/api/list", &editor.secret[1..]);
    let wrong = format!("/{}/api/list", "0".repeat(32));
    for path in ["/", "/api/list", "/editor.css", &wrong, &longer, &shorter] {
        assert_eq!(status(path, &[("host", &own)]), 403, "{path}");
    }
    // A foreign name that leads to this machine, and names that lack the port.
    for host in ["evil.example", "127.0.0.1", "localhost", "127.0.0.1:1", "", "[::1]:80"] {
        assert_eq!(status(&list, &[("host", host)]), 421, "{host}");
    }
    for (site, expected) in
        [("cross-site", 403), ("same-site", 403), ("none", 200), ("same-origin", 200)]
    {
        let headers = [("host", own.as_str()), ("sec-fetch-site", site)];
        assert_eq!(status(&list, &headers), expected, "{site}");
    }
}

#[test]
fn what_other_pages_can_send_writes_nothing() {
    let folder = umbria();
    let editor = Editor::of(folder.path());
    let before = services(folder.path());
    let host = editor.address.to_string();
    let origin = format!("http://{host}");
    let path = format!("/{}/api/rows/services/u001", editor.secret);
    let body = json!({ "version": editor.version("u001"), "changes": { "note": "x" } }).to_string();
    let json = "application/json";
    let other_port = format!("http://127.0.0.1:{}", editor.address.port() - 1);
    for (from, site, kind, expected) in [
        (None, None, json, 403),
        (Some("null"), None, json, 403),
        (Some("https://evil.example"), Some("cross-site"), json, 403),
        (Some("https://evil.example"), None, json, 403),
        (Some(&other_port[..]), Some("same-site"), json, 403),
        (Some(&other_port[..]), None, json, 403),
        (Some(&origin[..]), Some("cross-site"), json, 403),
        // What forms can send.
        (Some(&origin[..]), None, "text/plain", 415),
        (Some(&origin[..]), None, "application/x-www-form-urlencoded", 415),
        (Some(&origin[..]), None, "multipart/form-data; boundary=x", 415),
    ] {
        let mut headers = vec![("host", host.as_str()), ("content-type", kind)];
        headers.extend(from.map(|from| ("origin", from)));
        headers.extend(site.map(|site| ("sec-fetch-site", site)));
        let (status, head, _) = editor.ask(("POST", &path), &headers, &body).unwrap();
        assert_eq!(status, expected, "{from:?} {site:?} {kind}");
        assert!(!head.contains("access-control-"), "nobody else is let in: {head}");
        assert_eq!(services(folder.path()), before);
    }
    let headers = [("host", &host[..]), ("origin", &origin[..]), ("content-type", json)];
    let long = format!("{{\"version\":\"{}\"}}", "x".repeat(300_000));
    assert_eq!(editor.ask(("POST", &path), &headers, &long).unwrap().0, 413);
    assert_eq!(editor.ask(("PUT", &path), &headers, &body).unwrap().0, 405);
    assert_eq!(services(folder.path()), before);
    assert_eq!(editor.ask(("POST", &path), &headers, &body).unwrap().0, 200, "the page itself may");
    assert!(line(&services(folder.path()), "u001").ends_with(",x"));
}

#[test]
fn every_answer_forbids_what_is_foreign_and_sets_no_cookie() {
    let folder = umbria();
    let editor = Editor::of(folder.path());
    let host = editor.address.to_string();
    for path in ["", "main.js", "nothing.js", "api/facts", "../x"] {
        let path = format!("/{}/{path}", editor.secret);
        let (_, head, body) = editor.ask(("GET", &path), &[("host", &host)], "").unwrap();
        assert!(head.contains("content-security-policy: default-src 'none'; script-src 'self'"));
        assert!(head.contains("frame-ancestors 'none'") && !head.contains("set-cookie"), "{head}");
        assert!(head.contains("referrer-policy: no-referrer"), "{head}");
        assert!(head.contains("cross-origin-resource-policy: same-origin"), "{head}");
        let policy = head.split("content-security-policy: ").nth(1).unwrap();
        let policy = policy.lines().next().unwrap();
        assert!(!policy.contains("http") && !policy.contains("unsafe") && !policy.contains('*'));
        assert!(!body.contains(&editor.secret), "no page is told the secret");
    }
}
