//! The feed on real servers: the publisher's own, and nginx with the configuration of the docs.

use super::feed_fixture::Publisher;
use passi::publish::check;
use passi::publish::remote::RemoteFeed;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A server that is stopped with its test.
struct Server {
    child: Child,
    address: SocketAddr,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

fn own(feed: &Path) -> Server {
    let mut child = Command::new(env!("CARGO_BIN_EXE_passi-publish"))
        .args(["serve", "--port", "0"])
        .arg(feed)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.split("http://").nth(1).unwrap().split('/').next().unwrap();
    Server { child, address: address.parse().unwrap() }
}

/// nginx in the foreground, with the file of the docs but for address and folder.
fn nginx(feed: &Path, dir: &Path) -> Server {
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = free.local_addr().unwrap();
    drop(free);
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/nginx.conf");
    let site = fs::read_to_string(docs).unwrap();
    let site = site.replace("127.0.0.1:8082", &address.to_string());
    let site = site.replace("/srv/passi", feed.to_str().unwrap());
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|kind| format!("{kind}_temp_path {0}/{kind};\n", dir.display()))
        .concat();
    let whole = format!(
        "daemon off;\nmaster_process off;\nerror_log stderr;\npid {}/nginx.pid;\nevents {{}}\nhttp {{\n{temporary}{site}}}\n",
        dir.display()
    );
    let file = dir.join("nginx.conf");
    fs::write(&file, whole.replace("http {", "http {\ndefault_type text/plain;\n")).unwrap();
    let root = if is_root() { "user root;" } else { "" };
    let child = Command::new("/usr/sbin/nginx")
        .arg("-c")
        .arg(&file)
        .args(["-g", root])
        .stderr(Stdio::null())
        .spawn()
        .expect("nginx is installed by scripts/deps.sh");
    let server = Server { child, address };
    while TcpStream::connect(address).is_err() {
        std::thread::yield_now();
    }
    server
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().unwrap();
    String::from_utf8(id.stdout).unwrap().trim() == "0"
}

/// Status line and headers of an answer, in lower case.
fn headers(server: &Server, path: &str) -> String {
    let mut stream = TcpStream::connect(server.address).unwrap();
    let host = server.address;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let text = String::from_utf8_lossy(&answer).to_lowercase();
    text.split("\r\n\r\n").next().unwrap().to_owned()
}

/// A phone finds everything there, with the headers that caches need.
fn serves_the_feed(server: &Server, publisher: &Publisher) {
    let root = publisher.folder().read("root/1.json").unwrap();
    let remote = RemoteFeed::new(&format!("http://{}", server.address), &root).unwrap();
    let now = "2026-11-30T12:00:00Z".parse().unwrap();
    let report = check::check(&remote, Some(&root), now).unwrap();
    assert_eq!(report, check::check(&publisher.folder(), Some(&root), now).unwrap());

    let head = headers(server, "/v1/head.json");
    assert!(
        head.contains(" 200 ok") && head.contains("max-age=300, stale-if-error=86400"),
        "{head}"
    );
    let part = publisher.folder().names("s").unwrap().remove(0);
    let part = headers(server, &format!("/v1/{part}"));
    assert!(part.contains("max-age=31536000, immutable, no-transform"), "{part}");
    assert!(part.contains("content-type: application/octet-stream"), "{part}");
    for answer in [&head, &part] {
        assert!(answer.contains("access-control-allow-origin: *"), "{answer}");
        assert!(!answer.contains("content-encoding") && !answer.contains("set-cookie"), "{answer}");
    }
    assert!(headers(server, "/v1/no-such-file.json").contains(" 404 "));
    assert!(!headers(server, "/").contains(" 200 "));
}

#[test]
fn the_publisher_serves_a_feed() {
    let publisher = Publisher::new();
    publisher.release(1).unwrap();
    publisher.release(2).unwrap();
    serves_the_feed(&own(&publisher.feed()), &publisher);
}

#[test]
fn nginx_serves_a_feed() {
    let publisher = Publisher::new();
    publisher.release(1).unwrap();
    publisher.release(2).unwrap();
    let server = nginx(&publisher.feed(), publisher.dir.path());
    serves_the_feed(&server, &publisher);
    assert!(headers(&server, "/v1/head.json").contains("etag: "));
}
