//! The source's tables and outlines: written back as they were, and only what changed differs.

use passi::publish::boundaries::Boundaries;
use passi::publish::source::{MUNICIPALITIES, MUNICIPALITY_COLUMNS, SERVICE_COLUMNS, SERVICES};
use passi::publish::table::Table;
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};

const COLUMNS: &[&str] = &["id", "name", "note"];

fn umbria(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/umbria").join(name)
}

fn read(text: &str) -> Result<Table, String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("table.csv");
    fs::write(&path, text).unwrap();
    Table::read(&path, COLUMNS).map_err(|error| error.to_string())
}

#[test]
fn the_source_is_written_back_byte_for_byte() {
    for (name, columns) in [(SERVICES, SERVICE_COLUMNS), (MUNICIPALITIES, MUNICIPALITY_COLUMNS)] {
        let path = umbria(name);
        let table = Table::read(&path, columns).unwrap();
        assert!(table.text() == fs::read_to_string(&path).unwrap(), "{name} would change");
    }
}

#[test]
fn a_changed_cell_changes_one_line() {
    let path = umbria(SERVICES);
    let before = fs::read_to_string(&path).unwrap();
    let mut table = Table::read(&path, SERVICE_COLUMNS).unwrap();
    assert!(table.set("u002", "verified_on", "2026-11-25"));
    assert!(!table.set("u002", "verified_on", "2026-11-25"), "nothing to change");
    assert!(!table.set("u002", "id", "u999"), "a key stays");
    assert!(!table.set("u002", "colour", "red"), "no column, no change");
    let after = table.text();
    let changed = before.lines().zip(after.lines()).filter(|(one, two)| one != two);
    assert_eq!((changed.count(), before.lines().count()), (1, after.lines().count()));
}

#[test]
fn remarks_stay_above_their_rows_and_rows_stand_in_order() {
    let text = "# head\nid,name,note\n# of b\nb,B,\"two\nlines\"\n\n# of a\na,\"A, a\",\n# end\n";
    let mut table = read(text).unwrap();
    table.set("aa", "name", "\"new\"");
    assert_eq!(
        table.text(),
        "# head\nid,name,note\n\n# of a\na,\"A, a\",\naa,\"\"\"new\"\"\",\n# of b\nb,B,\"two\nlines\"\n# end\n"
    );
    let problem = table.problem("table.csv", "b", "note", "why");
    assert_eq!(problem.to_string(), "table.csv:8 [note]: why");
    assert!(table.remove("a") && !table.remove("a") && !table.has("a"));
    assert_eq!(table.cell("b", "note"), "two\nlines");
    assert_eq!(table.row("aa").unwrap()["name"], "\"new\"");
}

#[test]
fn what_is_no_table_of_ours_is_refused() {
    for (text, why) in [
        ("", "names no columns"),
        ("id,name\n", "columns must be id,name,note"),
        ("id,name,note\na,b\n", "2 cells where 3 are needed"),
        ("id,name,note\na,b,\na,c,\n", "`a` stands in two rows"),
    ] {
        let error = read(text).unwrap_err();
        assert!(error.contains(why), "{text}: {error}");
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(rows in proptest::collection::btree_map("[#a-z\", ]{1,4}", ("[^\r]{0,12}", "[a-z,\"\n]{0,6}"), 0..8)) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("table.csv");
        let mut table = Table::empty(&path, COLUMNS);
        for (key, (name, note)) in &rows {
            table.set(key, "name", name);
            table.set(key, "note", note);
        }
        table.write().unwrap();
        let again = Table::read(&path, COLUMNS).unwrap();
        for key in table.keys() {
            prop_assert_eq!(again.row(key), table.row(key));
        }
        prop_assert_eq!(again.text(), table.text());
    }
}

#[test]
fn every_municipality_has_its_outline_with_its_town_inside() {
    let outlines = Boundaries::read(umbria("").as_path()).unwrap().unwrap();
    let towns = Table::read(&umbria(MUNICIPALITIES), MUNICIPALITY_COLUMNS).unwrap();
    assert_eq!((outlines.all().count(), towns.keys().count()), (92, 92));
    for code in towns.keys() {
        let at = |column| towns.cell(code, column).parse::<f64>().unwrap();
        let outside_m = outlines.outside_m(code, at("lat"), at("lon")).unwrap();
        assert!(outside_m < 500.0, "{} lies {outside_m} m outside", towns.cell(code, "name"));
    }
    assert_eq!(outlines.municipality_at(43.1107, 12.3908), Some("054039"));
    assert_eq!(outlines.municipality_at(41.9, 12.5), None);
    let far_m = outlines.outside_m("054039", 42.5636, 12.6427).unwrap();
    assert!((40_000.0..60_000.0).contains(&far_m), "{far_m}");
    assert!(Boundaries::read(Path::new("/nonexistent")).unwrap().is_none());
}
