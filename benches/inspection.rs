//! What a worklist costs with 100,000 records: the whole command, from the source to the page and
//! the table, in a process of its own. Nothing asserts the figures.
#![allow(clippy::unwrap_used, missing_docs)]

use passi::publish::source::{MUNICIPALITIES, RELEASE, SERVICE_COLUMNS, SERVICES};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const COUNT: usize = 100_000;

/// A source of about the length of the real one's rows, with its municipalities and outlines.
fn source(folder: &Path) {
    let umbria = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/umbria");
    for name in [MUNICIPALITIES, RELEASE, "boundaries.geojson"] {
        fs::copy(umbria.join(name), folder.join(name)).unwrap();
    }
    let mut text = SERVICE_COLUMNS.join(",");
    for number in 0..COUNT {
        // Points around Perugia's centre, a few of them outside.
        let (lat, lon) = (43.0 + (number % 997) as f64 / 5e3, 12.3 + (number % 991) as f64 / 5e3);
        let (open, close) = (7 + number % 4, 12 + number % 7);
        let cells = |column: &&str| match *column {
            "id" => format!("b{number:06}"),
            "status" => if number % 10 == 0 { "draft" } else { "active" }.to_owned(),
            "name" => format!("Sportello di prova numero {number}"),
            "organization" => format!("Ente di prova {}", number % 300),
            "category" => "immigration-desk;legal-aid".to_owned(),
            "municipality" => "054039".to_owned(),
            "address" => format!("via dei Cento {number}"),
            "lat" => lat.to_string(),
            "lon" => lon.to_string(),
            "precision" => "exact".to_owned(),
            "coordinates_source" => "nessuno".to_owned(),
            "opening_hours" => {
                format!("Mo-Fr {open:02}:{:02}-{close}:00; Sa 09:00-12:00", number % 60)
            }
            "hours_text" => "da lunedì a sabato".to_owned(),
            "phones" => format!("+39075{number:07} (centralino)"),
            "email" => format!("prova{number}@example.org"),
            "website" => format!("https://www.example.org/{number}"),
            "source_url" => format!("https://www.example.org/fonte/{number}"),
            "source_date" => format!("20{:02}-05", 10 + number % 16),
            "confidence" => "medium".to_owned(),
            "verified_on" if number % 3 == 0 => "2025-03-04".to_owned(),
            "note" => "portare un documento e la tessera sanitaria".to_owned(),
            _ => String::new(),
        };
        let cells: Vec<String> = SERVICE_COLUMNS.iter().map(cells).collect();
        write!(text, "\n{}", cells.join(",")).unwrap();
    }
    text.push('\n');
    fs::write(folder.join(SERVICES), text).unwrap();
}

/// The most memory that a running process had so far, in kB.
fn peak(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    source(folder.path());
    let (html, csv) = (folder.path().join("list.html"), folder.path().join("list.csv"));
    let began = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_passi-publish"))
        .args(["check", "--today", "2026-11-26", "--source"])
        .arg(folder.path())
        .arg("--html")
        .arg(&html)
        .arg("--csv")
        .arg(&csv)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    // The kernel forgets a process with its end: it is asked until then.
    let mut most = 0;
    let status = loop {
        most = peak(child.id()).unwrap_or(most);
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let seconds = began.elapsed().as_secs_f64();
    assert!(status.success());
    let size = |path: &Path| fs::metadata(path).unwrap().len() as f64 / 1e6;
    println!(
        "worklist of {COUNT} records: {seconds:.1} s, {:.0} MB; page {:.0} MB, table {:.0} MB",
        most as f64 * 1024.0 / 1e6,
        size(&html),
        size(&csv)
    );
}
