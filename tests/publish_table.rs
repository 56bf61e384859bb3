//! The source's tables and outlines: written back as they were, and only what changed differs.

use passi::publish::boundaries::Boundaries;
use passi::publish::source::{MUNICIPALITIES, MUNICIPALITY_COLUMNS, SERVICE_COLUMNS, SERVICES};
use passi::publish::table::{Table, with_row};
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

/// The first cells of the rows below the columns, as any reader of such files finds them.
fn csv_rows(text: &str) -> Vec<String> {
    let mut reader =
        csv::ReaderBuilder::new().comment(Some(b'#')).flexible(true).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap()[0].to_owned()).collect()
}

/// Whether one text is the other with this line in the place of one row of this key, and each byte
/// besides is the same.
fn is_one_row_apart(text: &str, fresh: &str, line: &str, key: &str) -> bool {
    let mut places = fresh.match_indices(line);
    places.any(|(at, _)| {
        let (before, after) = (&fresh[..at], &fresh[at + line.len()..]);
        let old = text.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
        old.is_some_and(|old| is_row(old, key))
    })
}

/// Whether this is one row of this key, and nothing around it.
fn is_row(text: &str, key: &str) -> bool {
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.has_headers(false).flexible(true).from_reader(text.as_bytes());
    let rows: Vec<_> = reader.into_records().flatten().collect();
    let is_bare = text.trim_matches(['\r', '\n']) == text;
    is_bare && rows.len() == 1 && rows[0].len() == COLUMNS.len() && &rows[0][0] == key
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
    assert!(table.remove("a") && !table.remove("a") && !table.has("a"));
    assert_eq!(table.cell("b", "note"), "two\nlines");
    assert_eq!(table.row("aa").unwrap()["name"], "\"new\"");
}

#[test]
fn a_quote_within_a_cell_takes_no_row_with_it() {
    for (text, written) in [
        ("id,name,note\na,Sala 5\" nuova,x\nb,B,\n", "\"Sala 5\"\" nuova\""),
        ("id,name,note\r\na,A,x\r\n# of b\r\nb,B,\r\n", "a,A,x\n# of b\r\nb,B,\n"),
        ("id,name,note\ra,A,x\rb,B,\r", "a,A,x\nb,B,\n"),
    ] {
        let table = read(text).unwrap();
        assert_eq!(table.keys().collect::<Vec<_>>(), ["a", "b"], "{text:?}");
        assert!(table.text().contains(written), "{text:?}: {:?}", table.text());
    }
}

#[test]
fn a_row_is_put_in_its_place_and_every_other_byte_stays() {
    let odd = "\u{feff}# head\r\nid,name,note\r\nb,\"B\",\r\n# of a\r\na,A, x\r\n# end\r\n";
    let put = |text: &str, cells| with_row(Path::new("t.csv"), COLUMNS, text, cells).unwrap();
    let (text, line) = put(odd, &["b", "B, too", ""]);
    assert_eq!((text, line), (odd.replace("b,\"B\",", "b,\"B, too\","), 3));
    let (text, line) = put(odd, &["c", "C", ""]);
    assert_eq!((text, line), (odd.replace("# end", "c,C,\r\n# end"), 6));
    let (text, line) = put(odd, &["aa", "", ""]);
    assert_eq!((text, line), (odd.replace("b,\"B\"", "aa,,\r\nb,\"B\""), 3));
    let alone = "id,name,note\n\r# of b\n\rb,B,\n";
    assert_eq!(put(alone, &["b", "C", ""]), (alone.replace("B", "C"), 3));
    let (text, line) = put("id,name,note", &["a", "A", ""]);
    assert_eq!((text.as_str(), line), ("id,name,note\na,A,\n", 2));
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
    /// Whatever stands in a file, the program that writes it sees the rows that the reader of the
    /// source sees.
    #[test]
    fn no_row_is_lost(body in "([ab#\",x\r\n]|\n[c-e],){0,40}") {
        let text = format!("id,name,note\n{body}");
        let mut reader = csv_rows(&text);
        if let Ok(table) = read(&text) {
            let mut keys: Vec<String> = table.keys().map(str::to_owned).collect();
            keys.sort();
            reader.sort();
            prop_assert_eq!(keys, reader);
        }
    }

    /// Whatever stands in a file, one row is put into it, and the others are what they were.
    #[test]
    fn no_row_is_lost_to_another(body in "([ab#\",x\r\n]|\n[c-e],,){0,40}", key in "[a-f]", name in "[x,\"]{0,3}") {
        let text = format!("id,name,note\n{body}");
        if let Ok(mut table) = read(&text)
            && let Ok((fresh, _)) = with_row(Path::new("t.csv"), COLUMNS, &text, &[&key, &name, ""])
        {
            let mut again = read(&fresh).unwrap();
            prop_assert_eq!(again.cell(&key, "name"), name);
            let line = again.line(&key).unwrap();
            again.remove(&key);
            if table.has(&key) {
                prop_assert!(is_one_row_apart(&text, &fresh, &line, &key), "{:?} {:?}", text, fresh);
            } else {
                let same_end = text.chars().rev().zip(fresh.chars().rev()).take_while(|(one, two)| one == two).count();
                let same_start = text.chars().zip(fresh.chars()).take_while(|(one, two)| one == two).count();
                prop_assert!(same_start + same_end >= text.chars().count());
            }
            table.remove(&key);
            prop_assert_eq!(again.text(), table.text());
        }
    }

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
