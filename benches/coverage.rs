//! What measuring the coverage of 100,000 services costs: time and memory of a process of its own
//! that reads and judges the source, measures, ranks and writes both reports. Nothing asserts the
//! figures; the limits, 30 s and 500 MB, are those this project set itself.
//!
//! `cargo bench --bench coverage -- --make DIR` only writes the source.
#![allow(clippy::unwrap_used, missing_docs)]

use passi::domain::need::CATEGORIES;
use passi::publish::coverage;
use passi::publish::source::{self, MUNICIPALITIES, RELEASE, SERVICE_COLUMNS, SERVICES};
use passi::publish::table::Table;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

const COUNT: usize = 100_000;

/// Writes a source whose services are of about the length of real ones, all over the region.
fn make(folder: &Path) {
    let umbria = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/umbria");
    fs::create_dir_all(folder).unwrap();
    for name in [MUNICIPALITIES, RELEASE, "boundaries.geojson"] {
        fs::copy(umbria.join(name), folder.join(name)).unwrap();
    }
    let towns = source::read(&umbria).unwrap().municipalities;
    let mut table = Table::empty(&folder.join(SERVICES), SERVICE_COLUMNS);
    for number in 0..COUNT {
        let id = format!("b{number:06}");
        let (east, north) = (number * 7_919 % 10_007, number * 104_729 % 9_973);
        let category = CATEGORIES[number % CATEGORIES.len()].code;
        let is_protected = ["antiviolence", "antitrafficking"].contains(&category);
        for (column, cell) in [
            ("status", "active"),
            ("name", &format!("Sportello per gli abitanti di Borgo {number}")),
            ("organization", "Comune e Cooperativa"),
            ("category", category),
            ("municipality", towns[number % towns.len()].text("istat_code")),
            ("address", &format!("via dei Cento {number}")),
            ("postal_code", "06100"),
            ("lat", &format!("{:.5}", 42.4 + north as f64 / 8_400.0)),
            ("lon", &format!("{:.5}", 11.95 + east as f64 / 8_400.0)),
            ("precision", "exact"),
            ("coordinates_source", "nobody: made for a measurement"),
            ("hide_location", if is_protected { "no" } else { "" }),
            ("opening_hours", "Mo-Fr 09:00-13:00, Tu,Th 15:30-17:30"),
            ("hours_text", "lun-ven 09:00-13:00; mar e gio anche 15:30-17:30"),
            ("phones", &format!("+39075{number:06}")),
            ("website", &format!("https://www.example.org/{number}")),
            ("languages", "it;ar;fr"),
            ("source_url", &format!("https://www.example.org/page/{number}")),
            ("source_date", "2026-03-01"),
            ("confidence", "high"),
        ] {
            table.set(&id, column, cell);
        }
    }
    table.write().unwrap();
}

/// The most memory this process ever had, as the kernel counts it.
fn peak() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<f64>().ok());
    kib.map_or("not measured here".to_owned(), |kib| format!("{:.0} MB", kib * 1024.0 / 1e6))
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match &arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [_, "--work", folder] => {
            let (folder, began) = (Path::new(folder), Instant::now());
            let coverage = coverage::write(folder, None, 3, &folder.join("out")).unwrap();
            assert_eq!(coverage.ground.desks.len(), COUNT);
            println!("{:.2} s, {}", began.elapsed().as_secs_f64(), peak());
        }
        [_, "--make", folder, ..] => make(Path::new(folder)),
        _ => {
            let folder = tempfile::tempdir().unwrap();
            make(folder.path());
            let mut child = Command::new(std::env::current_exe().unwrap());
            let output = child.arg("--work").arg(folder.path()).output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            let size = |name: &str| {
                let bytes = fs::metadata(folder.path().join("out").join(name)).unwrap().len();
                format!("{:.0} kB", bytes as f64 / 1e3)
            };
            let said = String::from_utf8(output.stdout).unwrap();
            println!(
                "| coverage of {COUNT} services, read, measured and written | {} |\n| {} / {} | {} / {} |",
                said.trim(),
                coverage::TABLE,
                coverage::PAGE,
                size(coverage::TABLE),
                size(coverage::PAGE)
            );
        }
    }
}
