//! How far help is: the same as a computation without shortcuts, and told as it is.

mod any_region;

use super::feed_fixture::Publisher;
use passi::domain::need::Need;
use passi::domain::position::Precision;
use passi::publish::coverage::ground::{Counts, Ground};
use passi::publish::coverage::{Coverage, PAGE, TABLE, ranking};
use passi::publish::source::{
    self, MUNICIPALITIES, MUNICIPALITY_COLUMNS, RELEASE, SERVICE_COLUMNS, SERVICES,
};
use passi::publish::table::Table;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn umbria() -> PathBuf {
    project("assets/umbria")
}

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_passi-publish"));
    command.arg("coverage").args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn path(folder: &Path) -> &str {
    folder.to_str().unwrap()
}

/// A row: its id and its cells.
type Cells<'a> = (&'a str, &'a [(&'a str, &'a str)]);

/// Writes a source of these rows; no fact in it is one.
fn source(towns: &[Cells<'_>], services: &[Cells<'_>], sequence: u64) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, columns, rows) in
        [(MUNICIPALITIES, MUNICIPALITY_COLUMNS, towns), (SERVICES, SERVICE_COLUMNS, services)]
    {
        let mut table = Table::empty(&folder.path().join(name), columns);
        for (id, cells) in rows {
            for (column, cell) in *cells {
                table.set(id, column, cell);
            }
        }
        table.write().unwrap();
    }
    let release = format!(
        "feed = \"umbria\"\nschema = \"1.0\"\nepoch = 1\nsequence = {sequence}\n\
         issued = \"2026-11-{:02}T08:00:00+01:00\"\nstale_after = \"2027-01-23T08:00:00+01:00\"\n",
        20 + sequence
    );
    fs::write(folder.path().join(RELEASE), release).unwrap();
    folder
}

const TOWNS: [Cells<'_>; 4] = [
    ("900001", &town("Alfa & <i>Beta</i>", "PG", "1", "10000", "43.0000", "12.0000")),
    ("900002", &town("Gamma", "PG", "1", "5000", "43.0500", "12.1000")),
    ("900003", &town("Delta d'Olmo", "TR", "2", "2000", "43.2000", "12.4000")),
    ("900004", &town("Epsilon", "TR", "2", "800", "43.0000", "12.6000")),
];

const fn town<'a>(
    name: &'a str,
    province: &'a str,
    zone: &'a str,
    population: &'a str,
    lat: &'a str,
    lon: &'a str,
) -> [(&'a str, &'a str); 7] {
    [
        ("name", name),
        ("province", province),
        ("social_zone", zone),
        ("zone_lead", name),
        ("population", population),
        ("lat", lat),
        ("lon", lon),
    ]
}

const fn service<'a>(
    status: &'a str,
    category: &'a str,
    municipality: &'a str,
    lat: &'a str,
    lon: &'a str,
    precision: &'a str,
) -> [(&'a str, &'a str); 10] {
    let point_from = if precision.is_empty() { "" } else { "nobody" };
    [
        ("status", status),
        ("name", "Sportello <b>"),
        ("category", category),
        ("municipality", municipality),
        ("lat", lat),
        ("lon", lon),
        ("precision", precision),
        ("coordinates_source", point_from),
        ("source_url", "https://example.org"),
        ("confidence", "low"),
    ]
}

/// A protected place, as the source holds it.
const PROTECTED: [(&str, &str); 9] = [
    ("status", "active"),
    ("name", "Centro"),
    ("category", "antiviolence"),
    ("municipality", "900003"),
    ("lat", "43.2000"),
    ("lon", "12.4000"),
    ("precision", "municipality"),
    ("hide_location", "yes"),
    ("source_url", "https://example.org"),
];

const SERVICES_OF: [Cells<'_>; 7] = [
    ("a1", &service("active", "library", "900001", "43.0010", "12.0020", "exact")),
    ("a2", &service("active", "hospital", "900002", "43.0600", "12.1200", "locality")),
    ("a3", &service("active", "job-centre", "900004", "43.0000", "12.6000", "municipality")),
    ("a4", &PROTECTED),
    ("a5", &service("active", "helpline", "", "", "", "")),
    ("a6", &service("active", "charity", "900001", "", "", "")),
    ("a7", &service("draft", "registry-office", "900002", "43.0500", "12.1000", "municipality")),
];

/// The source of the golden files; `low` confidence is wanted of the protected place too.
fn tiny(sequence: u64) -> TempDir {
    let folder = source(&TOWNS, &SERVICES_OF, sequence);
    set(folder.path(), "a4", "confidence", "low");
    folder
}

/// Changes a cell of a source's services.
fn set(folder: &Path, id: &str, column: &str, cell: &str) {
    let mut table = Table::read(&folder.join(SERVICES), SERVICE_COLUMNS).unwrap();
    assert!(table.set(id, column, cell));
    table.write().unwrap();
}

/// Gives the tiny source two outlines that touch, and leaves two towns without.
fn outline(folder: &Path) {
    let square = |code: &str, west: f64, east: f64| {
        format!(
            r#"{{"type":"Feature","properties":{{"istat_code":"{code}"}},"geometry":{{"type":"MultiPolygon","coordinates":[[[[{west},42.95],[{east},42.95],[{east},43.1],[{west},43.1],[{west},42.95]]]]}}}}"#
        )
    };
    let both = [square("900001", 11.95, 12.05), square("900002", 12.05, 12.15)].join(",");
    let collection = format!(r#"{{"type":"FeatureCollection","features":[{both}]}}"#);
    fs::write(folder.join("boundaries.geojson"), collection).unwrap();
}

/// Compares with the file of this name; `PASSI_GOLDEN=write` writes it anew.
fn golden(name: &str, made: &str) {
    let path = project("tests/fixtures/coverage").join(name);
    if std::env::var_os("PASSI_GOLDEN").is_some() {
        fs::write(&path, made).unwrap();
    }
    assert!(made == fs::read_to_string(&path).unwrap(), "{name} is another");
}

#[test]
fn the_reports_of_a_small_source_stay_as_they_are() {
    let (folder, before, out) = (tiny(2), tiny(1), tempfile::tempdir().unwrap());
    outline(folder.path());
    set(before.path(), "a2", "lat", "43.1600");
    set(before.path(), "a3", "status", "draft");
    let arguments = [
        "--source",
        path(folder.path()),
        "--before",
        path(before.path()),
        "--out",
        path(out.path()),
    ];
    for _ in 0..2 {
        let output = run(&arguments);
        assert!(output.status.success(), "{}", text(&output.stderr));
        golden("coverage.csv", &fs::read_to_string(out.path().join(TABLE)).unwrap());
        golden("coverage.html", &fs::read_to_string(out.path().join(PAGE)).unwrap());
        let said = text(&output.stdout).replace(path(out.path()), "OUT");
        golden("said.txt", &said);
    }
}

#[test]
fn what_has_no_point_is_near_nobody_and_a_draft_is_nothing() {
    let coverage = Coverage::of(Ground::of_source(tiny(1).path()).unwrap(), None, 3);
    let ground = &coverage.ground;
    let ids: Vec<&str> = ground.desks.iter().map(|desk| desk.id.as_str()).collect();
    assert_eq!(ids, ["a1", "a2", "a3", "a4"]);
    let counts = Counts { published: 6, pointless: 1, town_only: 2, protected: 1 };
    assert_eq!((ground.counts, ground.placeless.len()), (counts, 1));
    assert_eq!(coverage.distances.nearest(0, Need::Food), None, "its one desk has no point");
    assert_eq!(coverage.distances.nearest(1, Need::TownHall), None, "its one desk is a draft");
    let safety = coverage.distances.nearest(2, Need::Safety).unwrap();
    assert_eq!(safety.distance_m, 0, "a protected place counts at its town");
}

#[test]
fn a_protected_place_is_at_its_town_whatever_a_feed_says() {
    let publisher = Publisher::new();
    publisher.release(1).unwrap();
    let of_feed = Ground::of_feed(&publisher.feed(), 1).unwrap();
    let of_source = Ground::of_source(&publisher.source()).unwrap();
    assert_eq!(of_feed.counts.protected, 9);
    for desk in of_feed.desks.iter().filter(|desk| desk.needs.contains(Need::Safety)) {
        let town = of_feed.towns.iter().find(|town| town.id == desk.municipality).unwrap();
        assert!(desk.precision != Precision::Municipality || desk.position == town.position);
    }
    // But for who leads a zone, a feed says what its source said.
    assert_eq!(Ground { zone_leads: of_source.zone_leads.clone(), ..of_feed }, of_source);
}

#[test]
fn an_earlier_release_is_a_source_or_one_that_the_feed_still_serves() {
    let publisher = Publisher::new();
    publisher.release(1).unwrap();
    publisher.edit(SERVICES, |text| text.replacen(",active,", ",draft,", 1));
    publisher.release(2).unwrap();
    let (source, feed) = (publisher.source(), publisher.feed());
    let out = publisher.dir.path().join("out");
    let named = |seq: u64| format!("{}@{seq}", path(&feed));
    let said = |before: &str| {
        let output = run(&["--source", path(&source), "--out", path(&out), "--before", before]);
        (output.status.success(), text(&output.stdout) + &text(&output.stderr))
    };
    let (is_done, first) = said(&named(1));
    assert!(is_done && first.contains("since release 1: 0 distances shorter, "), "{first}");
    let page = fs::read_to_string(out.join(PAGE)).unwrap();
    assert!(page.contains("più lontano") && page.contains("id=\"change\""));
    let (is_done, same) = said(path(&source));
    assert!(
        is_done && same.ends_with("since release 2: 0 distances shorter, 0 longer\n"),
        "{same}"
    );
    assert!(fs::read_to_string(out.join(PAGE)).unwrap().contains("Nessuna distanza è cambiata"));
    let (is_done, missing) = said(&named(7));
    assert!(!is_done && missing.contains("the feed has no h/7.json"), "{missing}");
}

#[test]
fn a_bad_source_writes_nothing() {
    let (folder, out) = (tiny(1), tempfile::tempdir().unwrap());
    set(folder.path(), "a1", "lat", "north");
    let output = run(&["--source", path(folder.path()), "--out", path(out.path())]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("services.csv:2 [lat]: "), "{}", text(&output.stderr));
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 0);
    let output = run(&["--source", "x", "--out", "x", "--desks", "0"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn foreign_text_is_no_markup_and_the_page_fetches_nothing() {
    let ground = Ground::of_source(tiny(1).path()).unwrap();
    let page = Coverage::of(ground, None, 3).page(None).unwrap();
    assert!(page.contains("Alfa &amp; &lt;i&gt;Beta") && !page.contains("<i>"));
    for fetched in ["<script", "src=", "http:", "https:", "@import", "<link"] {
        assert!(!page.contains(fetched), "{fetched}");
    }
    assert!(page.contains("in linea d’aria"));
}

/// What the computation without shortcuts says: the table and the rankings.
fn brute_force(source: &Path, desks: usize) -> (String, Vec<String>) {
    let script = project("tests/fixtures/coverage/brute_force.py");
    let mut command = Command::new("python3");
    command.arg(script).arg(source).arg(project("src/domain/need.rs")).arg(desks.to_string());
    let output = command.output().expect("scripts/deps.sh test installs python3");
    assert!(output.status.success(), "{}", text(&output.stderr));
    let answer = text(&output.stdout);
    let (table, rankings) = answer.split_once("\n\n").unwrap();
    (format!("{table}\n"), rankings.lines().map(str::to_owned).collect())
}

/// The rankings as the other computation writes them.
fn rankings(coverage: &Coverage) -> Vec<String> {
    let line = |need: &str, step: &ranking::Step| {
        let gain = step.gain_person_m.map_or(String::new(), |gain| gain.to_string());
        let [near, nearer] = step.nearer;
        format!("{need},{},{gain},{near},{nearer}", coverage.ground.towns[step.town].id)
    };
    let each = coverage.of_need.iter();
    let each = each.flat_map(|(need, steps)| steps.iter().map(move |step| line(need.code(), step)));
    each.chain(coverage.of_all.iter().map(|step| line("all", step))).collect()
}

/// Compares with the other computation: the same distances but for a metre of rounding, the same
/// desks but for those as near, the same rankings.
fn agree(source: &Path, desks: usize) {
    let coverage = Coverage::of(Ground::of_source(source).unwrap(), None, desks);
    let (table, ranked) = brute_force(source, desks);
    let ours = text(&coverage.table().unwrap());
    let rows = |text: &str| {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        reader.records().map(Result::unwrap).collect::<Vec<_>>()
    };
    let (ours, theirs) = (rows(&ours), rows(&table));
    assert_eq!(ours.len(), coverage.ground.towns.len() * 12 + 1);
    assert_eq!(ours.len(), theirs.len());
    for (own, other) in ours.iter().zip(&theirs) {
        assert_eq!(
            own.iter().take(5).collect::<Vec<_>>(),
            other.iter().take(5).collect::<Vec<_>>()
        );
        let metres = [own, other].map(|row| row[6].parse::<i64>().ok());
        let near = metres[0].zip(metres[1]).map(|(own, other)| (own - other).abs());
        assert!(near.is_some_and(|apart| apart <= 1) || own == other, "{own:?} {other:?}");
        assert_eq!(own[5].is_empty(), other[5].is_empty());
    }
    assert_eq!(rankings(&coverage), ranked);
}

#[test]
fn the_real_data_measure_as_without_shortcuts() {
    agree(&umbria(), 4);
}

#[test]
fn a_small_source_measures_as_without_shortcuts() {
    agree(tiny(1).path(), 6);
}

#[test]
fn five_thousand_services_measure_as_without_shortcuts() {
    let folder = tempfile::tempdir().unwrap();
    for name in [MUNICIPALITIES, RELEASE] {
        fs::copy(umbria().join(name), folder.path().join(name)).unwrap();
    }
    let towns = source::read(&umbria()).unwrap().municipalities;
    let categories = passi::domain::need::CATEGORIES;
    let mut table = Table::empty(&folder.path().join(SERVICES), SERVICE_COLUMNS);
    for number in 0..5_000_usize {
        let id = format!("s{number:04}");
        // Spread over the region without a pattern that the eye could find.
        let (east, north) = (number * 7_919 % 1_000, number * 104_729 % 997);
        let (lat, lon) = (42.4 + north as f64 / 800.0, 11.95 + east as f64 / 800.0);
        let row = service("active", "", "", "", "", "exact");
        for (column, cell) in row {
            table.set(&id, column, cell);
        }
        let category = categories[number % 29].code;
        let hide = ["antiviolence", "antitrafficking"].contains(&category);
        table.set(&id, "category", category);
        table.set(&id, "hide_location", if hide { "no" } else { "" });
        table.set(&id, "municipality", towns[number % towns.len()].text("istat_code"));
        table.set(&id, "lat", &format!("{lat:.5}"));
        table.set(&id, "lon", &format!("{lon:.5}"));
    }
    table.write().unwrap();
    agree(folder.path(), 3);
}
