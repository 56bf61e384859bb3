//! Rows from the files of others and ours for them: taken, left and asked; nothing lost, nothing
//! given away.

mod hsds;
mod merging;
mod osm;
mod pbf;
mod protection;
mod round_trips;
mod sheets;

use passi::publish::exchange::import::{Options, import};
use passi::publish::exchange::questions::{Answer, Question};
use passi::publish::exchange::report::Report;
use passi::publish::source::{MUNICIPALITIES, RELEASE, SERVICE_COLUMNS, SERVICES};
use passi::publish::table::Table;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn umbria() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/umbria")
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/exchange").join(name)
}

/// A source of its own with Umbria's municipalities, at first without services.
struct Source {
    folder: tempfile::TempDir,
}

impl Source {
    fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in [MUNICIPALITIES, RELEASE, "boundaries.geojson"] {
            fs::copy(umbria().join(name), folder.path().join(name)).unwrap();
        }
        Table::empty(&folder.path().join(SERVICES), SERVICE_COLUMNS).write().unwrap();
        Source { folder }
    }

    fn real() -> Self {
        let source = Source::empty();
        fs::copy(umbria().join(SERVICES), source.path(SERVICES)).unwrap();
        source
    }

    /// One with these rows, each its id and the cells that say something.
    fn of(rows: &[(&str, &[(&str, &str)])]) -> Self {
        let source = Source::empty();
        let mut table = source.services();
        for (id, cells) in rows {
            for (column, text) in *cells {
                table.set(id, column, text);
            }
        }
        table.write().unwrap();
        source
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn services(&self) -> Table {
        Table::read(&self.path(SERVICES), SERVICE_COLUMNS).unwrap()
    }

    /// The cells of a row that say something.
    fn row(&self, id: &str) -> BTreeMap<&'static str, String> {
        let services = self.services();
        let row = services.row(id).unwrap_or_else(|| panic!("no row {id}"));
        let stated = row.into_iter().filter(|(_, text)| !text.is_empty());
        stated.map(|(column, text)| (column, text.to_owned())).collect()
    }

    fn options(&self, file: &Path) -> Options {
        Options {
            file: file.to_owned(),
            source: self.folder.path().to_owned(),
            format: None,
            mapping: None,
            save_mapping: None,
            answers: None,
            dry_run: false,
            overwrite: false,
            source_url: None,
        }
    }

    fn import(&self, file: &Path) -> Report {
        import(&self.options(file), &mut |_| None).unwrap()
    }

    /// Writes a file into the source's folder and imports it.
    fn import_text(&self, name: &str, text: &str) -> Report {
        let path = self.path(name);
        fs::write(&path, text).unwrap();
        self.import(&path)
    }

    fn import_asking(
        &self,
        file: &Path,
        ask: &mut dyn FnMut(&Question) -> Option<Answer>,
    ) -> Report {
        import(&self.options(file), ask).unwrap()
    }
}

/// The reasons of a report, each with where it holds.
fn reasons(report: &Report) -> Vec<String> {
    report.left.iter().map(|left| format!("{}: {}", left.at, left.reason)).collect()
}

fn cells_left(report: &Report) -> Vec<String> {
    report.left_cells.iter().map(|left| format!("{}: {}", left.at, left.reason)).collect()
}
