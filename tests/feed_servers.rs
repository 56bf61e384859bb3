//! The feed on real servers: the publisher's own, and nginx with the configuration of the docs.

use super::feed_fixture::{Publisher, copy, pack};
use super::sync::device::Device;
use passi::publish::remote::RemoteFeed;
use passi::publish::{check, source};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Name of the file that nginx writes its requests to.
const REQUESTS: &str = "requests.log";

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
    // Nobody's requests are kept but those of this test.
    let log = format!("access_log {};", dir.join(REQUESTS).display());
    let site = site.replace("access_log off;", &log);
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
    assert_eq!(report.map_packs, (1, 600_000), "every part of it was fetched");
    let [part, map_part] = ["s", "m"].map(|folder| {
        let part = publisher.folder().names(folder).unwrap().remove(0);
        headers(server, &format!("/v1/{part}"))
    });
    for part in [&part, &map_part] {
        assert!(part.contains("max-age=31536000, immutable, no-transform"), "{part}");
        assert!(part.contains("content-type: application/octet-stream"), "{part}");
    }
    // A web page must be able to read that there is no newer root.
    let no_root = headers(server, "/v1/root/2.json");
    assert!(no_root.contains(" 404 "), "{no_root}");
    for answer in [&head, &part, &map_part, &no_root] {
        assert!(answer.contains("access-control-allow-origin: *"), "{answer}");
        assert!(answer.contains("access-control-expose-headers: date, retry-after"), "{answer}");
        assert!(!answer.contains("content-encoding") && !answer.contains("set-cookie"), "{answer}");
    }
    assert!(headers(server, "/v1/no-such-file.json").contains(" 404 "));
    assert!(!headers(server, "/").contains(" 200 "));
}

/// What nginx was asked for since the last look, with the bytes of the bodies it sent.
fn requests(server: &Server, publisher: &Publisher) -> Vec<(String, u64)> {
    // One process answers everything in turn: after this one, the others are written down.
    headers(server, "/v1/");
    let log = publisher.dir.path().join(REQUESTS);
    let text = fs::read_to_string(&log).unwrap();
    fs::OpenOptions::new().write(true).open(&log).unwrap().set_len(0).unwrap();
    let request = |line: &str| {
        let mut fields = line.split('"');
        let path = fields.nth(1)?.split(' ').nth(1)?.strip_prefix("/v1/")?.to_owned();
        let bytes = fields.next()?.split_whitespace().nth(1)?.parse().ok()?;
        (!path.is_empty()).then_some((path, bytes))
    };
    text.lines().filter_map(request).collect()
}

/// A publisher whose second release has four other names in it than the bundled snapshot, and a map pack.
fn publisher() -> Publisher {
    let publisher = Publisher::new();
    publisher.release(1).unwrap();
    publisher.edit(source::SERVICES, |text| text.replacen("Caritas", "Caritas diocesana", 4));
    let packs = publisher.offer(&[(2, &pack(600_000, 1))]);
    publisher.release_with_packs(2, &packs).unwrap();
    publisher
}

/// A device that trusts the publisher and has what came with the program.
fn device(publisher: &Publisher) -> Device {
    Device::trusting(&publisher.folder().read("root/1.json").unwrap())
}

fn sync(device: &Device, server: &Server) -> String {
    let url = format!("http://{}", server.address);
    let (code, said) = device.said(&["sync", "--feed", &url, "--root", "root.json"]);
    assert_eq!(code, 0, "{said}");
    said
}

/// A phone gets the newest release by its delta, and by the snapshot where there is none.
fn brings_phones_up_to_date(server: &Server, publisher: &Publisher) {
    let (by_delta, by_snapshot) = (device(publisher), device(publisher));
    assert!(sync(&by_delta, server).contains("release 1-2"));
    assert_eq!(sync(&by_delta, server), "The data is the newest.\n");
    let deltas = publisher.feed().join("v1/d");
    fs::rename(&deltas, publisher.dir.path().join("deltas")).unwrap();
    assert!(sync(&by_snapshot, server).contains("release 1-2"));
    let (one, other) = (by_delta.status(), by_snapshot.status());
    assert_eq!((&one["seq"], &one["state"]), (&2.into(), &other["state"]));
    assert_eq!(by_delta.near(), by_snapshot.near());
}

#[test]
fn the_publisher_serves_a_feed() {
    let publisher = publisher();
    let server = own(&publisher.feed());
    serves_the_feed(&server, &publisher);
    brings_phones_up_to_date(&server, &publisher);
}

#[test]
fn from_the_bundled_snapshot_to_the_newest_it_is_a_head_a_plan_and_a_delta() {
    let publisher = publisher();
    let server = nginx(&publisher.feed(), publisher.dir.path());
    let (device, plan) = (device(&publisher), publisher.folder().read("p/2.json").unwrap());
    sync(&device, &server);
    let asked = requests(&server, &publisher);
    let paths: Vec<&str> = asked.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["head.json", "p/2.json", "d/1-2.jsonl.zst"]);
    let snapshot = publisher.folder().names("s").unwrap();
    let part = |name: &String| publisher.folder().read(name).unwrap().len() as u64;
    let snapshot: u64 = snapshot.iter().map(part).max().unwrap();
    assert!(asked[0].1 <= 1024 && asked[1].1 == plan.len() as u64, "{asked:?}");
    assert!(asked[2].1 <= snapshot * 2 / 100 + 2048, "{asked:?} of {snapshot}");
    // Without a change, it is the head alone.
    assert!(sync(&device, &server).contains("newest"));
    let asked = requests(&server, &publisher);
    assert!(asked.len() == 1 && asked[0].0 == "head.json" && asked[0].1 <= 1024, "{asked:?}");
}

#[test]
fn nginx_serves_a_feed() {
    let publisher = publisher();
    let server = nginx(&publisher.feed(), publisher.dir.path());
    serves_the_feed(&server, &publisher);
    assert!(headers(&server, "/v1/head.json").contains("etag: "));
    brings_phones_up_to_date(&server, &publisher);
}

#[test]
fn after_a_stolen_key_every_phone_comes_back() {
    let publisher = publisher();
    let (robbed, spared) = (device(&publisher), device(&publisher));
    // Whoever has the feed key can publish, up to the last number a source can have.
    let stolen = publisher.dir.path().join("stolen");
    copy(&publisher.feed(), &stolen);
    publisher.edit(source::SERVICES, |text| text.replacen("Caritas", "Carissima", 3));
    let own_feed = publisher.feed();
    publisher.number(i64::MAX.unsigned_abs());
    publisher.release_to(&stolen, &publisher.feed_key, true).unwrap();
    let thief = own(&stolen);
    assert!(sync(&robbed, &thief).contains("release 1-9223372036854775807"));
    drop(thief);

    // Two root keys, a new feed key, the next epoch.
    publisher.edit(source::SERVICES, |text| text.replacen("Carissima", "Caritas", 3));
    let publisher = publisher.recover();
    publisher.edit(source::RELEASE, |text| text.replace("epoch = 1", "epoch = 2"));
    // Of what the thief may have signed nothing is taken over, no map pack either.
    let packs = publisher.dir.path().join("packs");
    publisher.release_with_packs(3, &packs).unwrap();
    let server = own(&own_feed);
    for device in [&robbed, &spared] {
        assert!(sync(device, &server).contains("release 2-3"));
    }
    assert_eq!(robbed.status()["state"], spared.status()["state"]);
    // What the thief has signed is worth nothing any more.
    let thief = own(&stolen);
    let url = format!("http://{}", thief.address);
    for device in [&robbed, &spared] {
        let (code, said) = device.said(&["sync", "--feed", &url, "--root", "root.json"]);
        assert!(code == 4 && said.contains("refused"), "{code}: {said}");
        assert_eq!(device.status()["epoch"], 2);
    }
}
