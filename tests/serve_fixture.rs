//! A page, the server's own door before it, and phones that come from addresses of their own.

use passi::serve::{self, Limits, Site};
use std::collections::BTreeMap;
use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::thread;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};

/// A small page in `dist`: an index, a script with its gzipped twin, one file of each special type;
/// and a file beside it that is nobody's business.
pub fn page() -> TempDir {
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

/// The page of such a folder alone.
pub fn site(dir: &Path) -> Site {
    Site { dir: dir.join("dist"), ..Site::default() }
}

/// Serves it on a free port for as long as the test runs.
pub fn start(site: Site, limits: Limits) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            serve::answer(listener, &site, limits).await.map(|never| match never {})
        })
    });
    address
}

/// What came back.
pub struct Answer {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Asks as a phone of this machine, and waits for the answer.
pub fn get(address: SocketAddr, path: &str, extra: &str) -> Answer {
    ask(Ipv4Addr::LOCALHOST, address, "GET", path, &address.to_string(), extra)
}

/// Asks once from one of this machine's own addresses, by this name of the host.
pub fn ask(
    from: Ipv4Addr,
    address: SocketAddr,
    method: &str,
    path: &str,
    host: &str,
    extra: &str,
) -> Answer {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut phone = Phone::new(from, address);
        let extra = format!("Connection: close\r\n{extra}");
        phone.ask(method, path, host, &extra).await
    })
}

/// A connection from an address of its own, made again when the server has closed it.
pub struct Phone {
    from: Ipv4Addr,
    server: SocketAddr,
    stream: Option<TcpStream>,
    pub connections: usize,
}

impl Phone {
    /// Not connected yet.
    pub fn new(from: Ipv4Addr, server: SocketAddr) -> Self {
        Phone { from, server, stream: None, connections: 0 }
    }

    /// A connection that nothing was asked on.
    pub async fn connect(&mut self) -> TcpStream {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind((self.from, 0).into()).unwrap();
        self.connections += 1;
        socket.connect(self.server).await.unwrap()
    }

    /// Asks for a file as browsers do, and reads all of the answer.
    pub async fn ask(&mut self, method: &str, path: &str, host: &str, extra: &str) -> Answer {
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => self.connect().await,
        };
        let request = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\n{extra}\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let answer = read(&mut stream).await;
        if answer.headers.get("connection").is_none_or(|told| told != "close") {
            self.stream = Some(stream);
        }
        answer
    }
}

async fn read(stream: &mut TcpStream) -> Answer {
    let mut bytes = Vec::new();
    let head = loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break end;
        }
        let more = stream.read_buf(&mut bytes).await.unwrap();
        assert!(more > 0, "hung up in the head: {}", String::from_utf8_lossy(&bytes));
    };
    let mut body = bytes.split_off(head + 4);
    let head = String::from_utf8(bytes).unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers = lines.filter_map(|line| line.split_once(": "));
    let headers: BTreeMap<String, String> =
        headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
    let length = headers.get("content-length").map_or(0, |length| length.parse().unwrap());
    while status != 304 && body.len() < length {
        let more = stream.read_buf(&mut body).await.unwrap();
        assert!(more > 0, "hung up at {} of {length} bytes", body.len());
    }
    Answer { status, headers, body }
}
