//! Two hundred phones at once, each of which wants every file of the page.

use crate::serve_fixture::{Phone, start};
use passi::serve::{Limits, Site};
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use tempfile::TempDir;

const PHONES: u32 = 200;
/// More connections than there are places below the usual 1,024 open files.
const CONNECTIONS_OF_A_PHONE: usize = 3;

/// Every file of the page as a browser should get it: packed where there is a packed twin.
struct Expected {
    files: BTreeMap<String, Vec<u8>>,
}

impl Expected {
    fn of(dir: &Path) -> Self {
        let mut files = BTreeMap::new();
        gather(dir, dir, &mut files);
        let twins: Vec<String> =
            files.keys().filter(|name| name.ends_with(".gz")).cloned().collect();
        for twin in twins {
            let packed = files.remove(&twin).unwrap();
            files.insert(twin.trim_end_matches(".gz").to_owned(), packed);
        }
        Expected { files }
    }

    fn bytes(&self) -> usize {
        self.files.values().map(Vec::len).sum()
    }
}

fn gather(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(root, &path, files);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            files.insert(name, fs::read(&path).unwrap());
        }
    }
}

/// The built page, or files of the sizes that it has.
fn built_page() -> (Option<TempDir>, PathBuf) {
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    if built.join("index.html").is_file() {
        return (None, built);
    }
    let stand_in = tempfile::tempdir().unwrap();
    let large = [("index.html", 23_546), ("passi_bg.wasm", 1_255_548), ("words.txt", 95_813)];
    let small = (0..130).map(|number| (format!("file-{number}"), 25_000));
    let large = large.map(|(name, size)| (name.to_owned(), size));
    for (number, (name, size)) in large.into_iter().chain(small).enumerate() {
        let bytes: Vec<u8> = (0..size).map(|at| ((at * 31 + number) % 251) as u8).collect();
        fs::write(stand_in.path().join(name), bytes).unwrap();
    }
    let path = stand_in.path().to_owned();
    (Some(stand_in), path)
}

/// The program as people run it, ended with the test.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

impl Server {
    /// With as many open files as Linux allows where nobody says otherwise.
    fn start(dir: &Path) -> (Self, SocketAddr) {
        let mut child = Command::new("sh")
            .args(["-c", "ulimit -Sn 1024; exec \"$@\"", "sh", env!("CARGO_BIN_EXE_passi")])
            .args(["serve", "--port", "0", "--dir"])
            .arg(dir)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut told = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut told).unwrap();
        let address = told.split("http://").nth(1).unwrap().split('/').next().unwrap();
        (Server(child), address.parse().unwrap())
    }

    /// The most memory that it had at any time, in kilobytes.
    fn peak_kb(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.0.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        line.split_whitespace().next().unwrap().parse().unwrap()
    }
}

/// Loads this connection's share of the files, beginning where no other phone does; how many
/// connections that took.
async fn load(expected: Arc<Expected>, from: Ipv4Addr, server: SocketAddr, share: usize) -> usize {
    let mut phone = Phone::new(from, server);
    let mine = expected.files.iter().skip(share).step_by(CONNECTIONS_OF_A_PHONE);
    for (name, bytes) in mine {
        let answer =
            phone.ask("GET", &format!("/{name}"), "passi.lan", "Accept-Encoding: gzip\r\n").await;
        assert_eq!(answer.status, 200, "{name}");
        assert!(answer.body == *bytes, "{name} came otherwise than it is");
    }
    phone.connections
}

#[test]
fn two_hundred_phones_at_once_get_every_byte() {
    let (_stand_in, dir) = built_page();
    let expected = Arc::new(Expected::of(&dir));
    let (server, address) = Server::start(&dir);
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let connections: usize = runtime.block_on(async {
        let mut phones = Vec::new();
        for number in 0..PHONES {
            let from = Ipv4Addr::from_bits(Ipv4Addr::new(127, 0, 1, 0).to_bits() + number);
            for share in 0..CONNECTIONS_OF_A_PHONE {
                phones.push(tokio::spawn(load(expected.clone(), from, address, share)));
            }
        }
        let mut connections = 0;
        for phone in phones {
            connections += phone.await.unwrap();
        }
        connections
    });
    println!(
        "{PHONES} phones, {} files of {} bytes each, {connections} connections: {} kB at the most",
        expected.files.len(),
        expected.bytes(),
        server.peak_kb(),
    );
}

#[test]
fn one_phone_may_load_the_whole_page_twice_in_a_row() {
    let (_stand_in, dir) = built_page();
    let expected = Arc::new(Expected::of(&dir));
    let site = Site { dir, ..Site::default() };
    let address = start(site, Limits { spares_this_machine: false, ..Limits::default() });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        for share in (0..CONNECTIONS_OF_A_PHONE).chain(0..CONNECTIONS_OF_A_PHONE) {
            load(expected.clone(), Ipv4Addr::new(127, 0, 0, 2), address, share).await;
        }
    });
}
