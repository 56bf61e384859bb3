//! Out and in again: every column of every row, in every format.

use super::{Source, umbria};
use passi::domain::eligibility::{ACCESS, COSTS, DOCUMENTS, ELIGIBILITY};
use passi::domain::language::LANGUAGES;
use passi::domain::need::{CATEGORIES, Need};
use passi::publish::exchange::export::{Format, export};
use passi::publish::source::{self, SERVICE_COLUMNS};
use passi::publish::table::Table;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use std::collections::BTreeMap;

const FORMATS: [(Format, &str); 3] =
    [(Format::Hsds, "out.json"), (Format::Geojson, "out.geojson"), (Format::Csv, "out.csv")];

/// What must come back: everything, but that what came in is a draft, who verified it, and where the
/// point of a protected place comes from.
fn expected(table: &Table) -> BTreeMap<String, BTreeMap<&'static str, String>> {
    let rows = table.keys().map(|id| {
        let row = table.row(id).unwrap();
        let is_hidden = row["hide_location"] == "yes";
        let cells = row.into_iter().map(|(column, text)| match column {
            "status" => (column, "draft".to_owned()),
            "coordinates_source" if is_hidden => (column, String::new()),
            "verified_by" => (column, String::new()),
            _ => (column, text.to_owned()),
        });
        (id.to_owned(), cells.collect())
    });
    rows.collect()
}

fn rows(table: &Table) -> BTreeMap<String, BTreeMap<&'static str, String>> {
    let cells = |id: &str| {
        let row = table.row(id).unwrap();
        row.into_iter().map(|(column, text)| (column, text.to_owned())).collect()
    };
    table.keys().map(|id| (id.to_owned(), cells(id))).collect()
}

/// Sends a source through every format into an empty one.
fn comes_back(source: &Source) {
    let expected = expected(&source.services());
    for (format, name) in FORMATS {
        let out = source.path(name);
        export(source.folder.path(), format, true, &out).unwrap();
        let other = Source::empty();
        let report = other.import(&out);
        assert_eq!(report.taken.len(), expected.len(), "{format:?}: {report}");
        assert_eq!(rows(&other.services()), expected, "{format:?}: {report}");
        let again = other.import(&out);
        assert_eq!(again.unchanged, expected.len(), "{format:?}: {again}");
        assert!(again.conflicts.is_empty(), "{format:?}: {again}");
    }
}

#[test]
fn the_real_source_comes_back_whole() {
    comes_back(&Source::real());
}

fn text() -> impl Strategy<Value = String> {
    "[a-zA-Zàèù’'\"(),;./&#@=+٠مكتب日-]{1,6}( [a-zA-Zòé,;0-9-]{1,8}){0,3}"
}

fn maybe(strategy: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), strategy]
}

fn codes(known: Vec<&'static str>, at_least: usize) -> impl Strategy<Value = String> {
    let most = known.len().min(3);
    subsequence(known, at_least..=most).prop_map(|codes| codes.join(";"))
}

fn phones() -> impl Strategy<Value = String> {
    let number = prop_oneof!["\\+39075[0-9]{6}", "\\+39800[0-9]{6}", Just("112".to_owned())];
    let note = maybe("[a-zà]{1,5}(, [a-z]{1,4})?");
    let entry = (number, note).prop_map(|(number, note)| match note.as_str() {
        "" => number,
        _ => format!("{number} ({note})"),
    });
    proptest::collection::vec(entry, 0..3).prop_map(|entries| entries.join(";"))
}

/// Where it is: nowhere, in a municipality, at its centre (written with a digit too many at times),
/// at an address; protected or not.
fn place() -> impl Strategy<Value = BTreeMap<&'static str, String>> {
    let towns = source::read(&umbria()).unwrap().municipalities;
    let towns: Vec<(String, String, String)> = towns
        .iter()
        .map(|row| ["istat_code", "lat", "lon"].map(|column| row.text(column).to_owned()).into())
        .collect();
    let precision = select(vec!["exact", "street", "locality", "municipality"]);
    (select(towns), 0..4_u8, precision, (text(), text(), "0[0-9]{4}"), any::<bool>()).prop_map(
        |((town, lat, lon), kind, precision, (name, address, postal_code), is_long)| {
            let mut cells = BTreeMap::new();
            let mut set = |column, text: &str| cells.insert(column, text.to_owned());
            if kind == 0 {
                return cells;
            }
            set("municipality", &town);
            let is_hidden = kind == 3;
            if kind >= 2 {
                let end = if is_long && !is_hidden { "0" } else { "" };
                set("lat", &format!("{lat}{end}"));
                set("lon", &lon);
                set("precision", if is_hidden { "municipality" } else { precision });
                set("coordinates_source", &name);
            }
            if is_hidden {
                set("hide_location", "yes");
            } else {
                set("place_name", &name);
                set("address", &address);
                set("postal_code", &postal_code);
            }
            cells
        },
    )
}

fn hours() -> impl Strategy<Value = (String, String)> {
    let rules = vec![
        "",
        "Mo-Fr 09:00-13:00",
        "Tu,We 15:30-18:30; Sa 09:00-13:00",
        "Mo 09:00-12:00, Mo 15:00-17:00",
        "Mo-Fr 09:00-13:00; PH off",
        "24/7",
    ];
    (select(rules), text(), any::<bool>()).prop_map(|(rule, words, has_words)| {
        let words = if rule.is_empty() && !has_words { String::new() } else { words };
        (rule.to_owned(), words)
    })
}

fn coded() -> impl Strategy<Value = [String; 7]> {
    // Protected kinds ask for more than this makes.
    let categories = CATEGORIES.iter().map(|category| category.code);
    let categories = categories.filter(|code| !code.starts_with("anti")).collect();
    let needs = Need::ALL.iter().map(|need| need.code()).collect();
    (
        codes(categories, 1),
        codes(needs, 0),
        codes(LANGUAGES.to_vec(), 0),
        codes(ELIGIBILITY.to_vec(), 0),
        codes(DOCUMENTS.to_vec(), 0),
        codes(COSTS.to_vec(), 0),
        codes(ACCESS.to_vec(), 0),
    )
        .prop_map(Into::into)
}

fn contacts() -> impl Strategy<Value = [String; 5]> {
    (
        phones(),
        maybe("[a-z]{1,5}@[a-z]{1,5}\\.it"),
        maybe("\\+393[0-9]{9}"),
        maybe("https?://[a-z]{1,6}\\.it/[a-z0-9;,]{0,5}"),
        maybe(text()),
    )
        .prop_map(Into::into)
}

fn said() -> impl Strategy<Value = [String; 9]> {
    let any_of = |texts: Vec<&'static str>| select(texts).prop_map(str::to_owned);
    (
        text(),
        maybe(text()),
        any_of(vec!["", "yes", "no"]),
        maybe(text()),
        any_of(vec!["", "2024", "2024-05", "2024-05-06"]),
        any_of(vec!["high", "medium", "low"]),
        any_of(vec!["", "2026-01-02"]),
        maybe(text()),
        any_of(vec!["active", "draft"]),
    )
        .prop_map(Into::into)
}

fn row() -> impl Strategy<Value = BTreeMap<&'static str, String>> {
    (place(), hours(), coded(), contacts(), said()).prop_map(
        |(place, hours, coded, contacts, said)| {
            let mut cells = place;
            cells.extend([("opening_hours", hours.0), ("hours_text", hours.1)]);
            let names = [
                "category",
                "needs",
                "languages",
                "eligibility",
                "required_documents",
                "cost",
                "accessibility",
            ];
            cells.extend(names.into_iter().zip(coded));
            let names = ["phones", "email", "whatsapp", "website", "languages_text"];
            cells.extend(names.into_iter().zip(contacts));
            let names = [
                "name",
                "organization",
                "appointment",
                "note",
                "source_date",
                "confidence",
                "verified_on",
                "verified_by",
                "status",
            ];
            cells.extend(names.into_iter().zip(said));
            cells.insert("source_url", "https://example.org/source".to_owned());
            cells
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn any_rows_come_back_whole(rows in proptest::collection::vec(row(), 1..12)) {
        let source = Source::empty();
        let mut table = source.services();
        for (number, cells) in rows.iter().enumerate() {
            for (column, text) in cells {
                prop_assert!(SERVICE_COLUMNS.contains(column));
                table.set(&format!("r{number}"), column, text);
            }
        }
        table.write().unwrap();
        comes_back(&source);
    }
}
