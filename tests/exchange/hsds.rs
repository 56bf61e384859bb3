//! HSDS 3: the standard's own examples, what of ours is in an export, what must not be.

use super::{Source, cells_left, reasons, umbria};
use passi::publish::exchange::export::{Format, export, written};
use passi::publish::exchange::import::{self as importing, import};
use passi::publish::exchange::outgoing;
use passi::publish::source;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The examples of the standard, which are not this project's to carry.
fn examples() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/hsds/examples");
    if !folder.is_dir() {
        eprintln!("SKIPPED: {} is not here", folder.display());
        return None;
    }
    Some(folder)
}

fn exported(source: &Source, drafts: bool) -> Vec<Value> {
    let out = source.path("out.json");
    export(source.folder.path(), Format::Hsds, drafts, &out).unwrap();
    serde_json::from_slice(&fs::read(out).unwrap()).unwrap()
}

#[test]
fn the_standards_json_examples_are_read_and_left_with_a_reason() {
    let Some(examples) = examples() else { return };
    for (name, kinds) in [
        ("service_full.json", 1),
        ("service_list.json", 1),
        ("service_at_location_full.json", 1),
        ("organization_full.json", 0),
        ("taxonomy_list.json", 0),
    ] {
        let path = examples.join(name);
        let (reading, _) = importing::read(&path, importing::Format::Hsds, None).unwrap();
        assert_eq!(reading.candidates.len(), kinds, "{name}: {:?}", reading.left);
        let report = Source::empty().import(&path);
        assert!(report.taken.is_empty() && !report.left.is_empty(), "{name}: {report}");
    }
    let (reading, _) =
        importing::read(&examples.join("service_full.json"), importing::Format::Hsds, None)
            .unwrap();
    let candidate = &reading.candidates[0];
    assert_eq!(candidate.text("name"), "Community Counselling");
    assert_eq!(candidate.text("organization"), "Example Organization Inc.");
    assert_eq!(candidate.text("address"), "1-30 Main Street, MyVillage");
    assert_eq!(candidate.text("languages"), "ur");
    assert!(candidate.text("phones").starts_with("+441234234567 (Our main reception"));
    assert_eq!(candidate.text("opening_hours"), "", "weeks 41 and 42 are not every week");
    assert!(candidate.text("hours_text").starts_with("The service is available from 10 am"));
}

#[test]
fn the_tabular_example_comes_to_what_its_json_form_says() {
    let Some(examples) = examples() else { return };
    let tables: Value =
        serde_json::from_slice(&fs::read(examples.join("tabular.json")).unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    for (name, rows) in tables.as_object().unwrap() {
        let rows = rows.as_array().unwrap();
        let columns: Vec<&String> = rows[0].as_object().unwrap().keys().collect();
        let mut writer = csv::Writer::from_path(folder.path().join(name)).unwrap();
        writer.write_record(&columns).unwrap();
        for row in rows {
            let cell = |column: &&String| match &row[column.as_str()] {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            writer.write_record(columns.iter().map(cell)).unwrap();
        }
        writer.flush().unwrap();
    }
    let (reading, _) = importing::read(folder.path(), importing::Format::Hsds, None).unwrap();
    let (full, _) =
        importing::read(&examples.join("service_full.json"), importing::Format::Hsds, None)
            .unwrap();
    assert_eq!(reading.candidates.len(), 1, "{:?}", reading.left);
    for column in ["name", "organization", "address", "municipality", "languages", "lat", "note"] {
        let (one, two) = (reading.candidates[0].text(column), full.candidates[0].text(column));
        assert_eq!(one, two, "{column}");
        assert!(!one.is_empty(), "{column}");
    }
}

#[test]
fn a_service_of_others_becomes_a_draft_for_each_of_its_places() {
    let place = |id: &str, city: &str| {
        json!({"id": id, "location": {"id": format!("l{id}"), "location_type": "physical",
            "addresses": [{"id": "a", "address_1": "via di Prova 1", "city": city,
                "state_province": "PG", "postal_code": "06081", "country": "IT",
                "address_type": "physical"}],
            "accessibility": [{"id": "x", "description": "lift"}]}})
    };
    let attribute = json!({"id": "t", "taxonomy_term": {"id": "t", "code": "library",
        "name": "", "description": "", "taxonomy": "passi-category"}});
    let service = json!([{"id": "s1", "name": "Sala di prova", "status": "active",
        "eligibility_description": "tutti", "attributes": [attribute],
        "phones": [{"id": "p", "number": "075 000001", "description": "sala; studio"}],
        "languages": [{"id": "l", "name": "Arabo"}],
        "cost_options": [{"id": "c", "option": "free"}],
        "schedules": [{"id": "h", "freq": "WEEKLY", "byday": "MO,TU", "opens_at": "09:00:00",
            "closes_at": "13:00+01:00"}],
        "service_at_locations": [place("1", "Assisi"), place("2", "Bettona")]},
        {"id": "s2", "name": "Chiuso", "status": "defunct"}]);
    let source = Source::empty();
    let report = source.import_text("list.json", &service.to_string());
    assert_eq!(report.taken, ["sala-di-prova-assisi", "sala-di-prova-bettona"], "{report}");
    assert_eq!(reasons(&report), ["object 2: the service is defunct"]);
    assert!(cells_left(&report)[0].contains("eligibility_description"), "{report}");
    let row = source.row("sala-di-prova-assisi");
    assert_eq!(row["phones"], "+39075000001 (sala, studio)");
    assert_eq!((row["languages"].as_str(), row["cost"].as_str()), ("ar", "free"));
    assert_eq!(row["opening_hours"], "Mo,Tu 09:00-13:00");
    assert_eq!(row["accessibility"], "lift");
    assert_eq!(source.import(&source.path("list.json")).unchanged, 2, "known by their ids");
}

#[test]
fn the_terms_of_others_mean_what_a_mapping_says() {
    let term = |code: &str, name: &str| {
        json!({"id": code, "taxonomy_term": {"id": code, "code": code, "name": name,
            "description": "", "taxonomy": "theirs"}})
    };
    let services = json!([
        {"id": "s1", "name": "Sala di prova", "status": "active",
            "attributes": [term("T-1", "Reading rooms"), term("T-2", "Boats")]},
        {"id": "s2", "name": "Consulenza legale inventata", "status": "active", "attributes": [term("T-3", "")]},
        {"id": "s3", "name": "Nave senza nome", "status": "active", "attributes": [term("T-2", "Boats")]},
    ])
    .to_string();
    let source = Source::empty();
    let mapping = source.path("mapping.toml");
    let text = "[codes.category]\n\"reading rooms\" = \"library\"\n\"theirs/T-3\" = \"legal-aid\"\n\
        [codes.needs]\n\"T-1\" = \"school\"\n[constants]\ncost = \"free\"\n";
    fs::write(&mapping, text).unwrap();
    fs::write(source.path("list.json"), services).unwrap();
    let options =
        importing::Options { mapping: Some(mapping), ..source.options(&source.path("list.json")) };
    let report = import(&options, &mut |_| None).unwrap();
    assert_eq!(report.taken, ["sala-di-prova", "consulenza-legale-inventata"], "{report}");
    let row = source.row("sala-di-prova");
    assert_eq!((&*row["category"], &*row["needs"], &*row["cost"]), ("library", "school", "free"));
    assert_eq!(source.row("consulenza-legale-inventata")["category"], "legal-aid");
    assert!(cells_left(&report)[0].contains("the term `Boats` is no code"), "{report}");
}

#[test]
fn an_export_says_our_id_and_rule_and_the_same_uuids_each_time() {
    let services = exported(&Source::real(), false);
    assert_eq!(services.len(), 264, "active rows alone");
    assert_eq!(services, exported(&Source::real(), false));
    let desk = &services[0];
    assert_eq!(desk["id"], "79407f2f-6714-56a8-840e-9bda1b8e1db5", "a UUIDv5 that never changes");
    let attributes = desk["attributes"].as_array().unwrap();
    let value = |code: &str| {
        let found = attributes.iter().find(|one| one["taxonomy_term"]["code"] == code);
        found.map(|one| one["value"].as_str().unwrap_or_default().to_owned())
    };
    assert_eq!(value("id").as_deref(), Some("u001"));
    assert_eq!(value("opening_hours").as_deref(), Some("Tu,We 15:30-18:30; Sa 09:00-13:00"));
    assert_eq!(value("name"), None, "what the standard's field gives back is said once");
    let days: Vec<&Value> =
        desk["schedules"].as_array().unwrap().iter().map(|one| &one["byday"]).collect();
    assert_eq!(days, ["TU,WE", "SA"]);
    let ids: BTreeSet<&str> = services.iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), services.len());
}

#[test]
fn rules_with_exceptions_become_no_schedule() {
    let rules = [
        ("Mo-Fr 09:00-13:00", 1),
        ("Mo-Fr 09:00-13:00,15:00-18:00", 2),
        ("Mo 09:00-12:00, Mo 15:00-17:00", 2),
        ("Mo-Fr 09:00-13:00; Tu 15:00-17:00", 0),
        ("Mo-Fr 09:00-13:00; PH off", 0),
        ("Mo[1] 10:00-12:00", 0),
        ("24/7", 0),
    ];
    for (rule, expected) in rules {
        let source = Source::of(&[(
            "a",
            &[
                ("status", "active"),
                ("name", "A"),
                ("category", "library"),
                ("opening_hours", rule),
                ("hours_text", "parole"),
                ("source_url", "https://example.org"),
                ("confidence", "low"),
            ],
        )]);
        let services = exported(&source, false);
        let schedules = services[0]["schedules"].as_array().unwrap();
        let timed = schedules.iter().filter(|one| one.get("freq").is_some()).count();
        assert_eq!(timed, expected, "{rule}");
        assert_eq!(schedules[0]["description"], "parole");
    }
}

#[test]
fn no_byte_of_a_protected_place_leaves() {
    // Rows that the check would refuse, since a mistake there must not be one here.
    let secret = [
        ("place_name", "Palazzo Nascosto"),
        ("address", "via Segreta 9"),
        ("postal_code", "06199"),
        ("lat", "43.123456"),
        ("lon", "12.345678"),
        ("coordinates_source", "Sopralluogo Segreto"),
    ];
    let mut cells = vec![
        ("status", "active"),
        ("name", "Centro di prova"),
        ("category", "antiviolence"),
        ("municipality", "054039"),
        ("precision", "exact"),
        ("hide_location", "yes"),
        ("phones", "1522"),
        ("source_url", "https://example.org"),
        ("confidence", "low"),
    ];
    cells.extend(secret);
    let source = Source::of(&[("a", &cells)]);
    let read = source::read(source.folder.path()).unwrap();
    for format in [Format::Hsds, Format::Geojson, Format::Csv] {
        let bytes = written(&outgoing::rows(&read, true), format).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains("Centro di prova") && text.contains("054039"), "{text}");
        for (column, hidden) in secret {
            assert!(!text.contains(hidden), "{column} leaves as {format:?}");
        }
        assert!(!text.contains("exact"), "{text}");
    }
}

#[test]
fn every_protected_place_of_umbria_goes_out_with_its_municipality_alone() {
    let services = exported(&Source::real(), true);
    let hidden: BTreeSet<String> = source::read(&umbria())
        .unwrap()
        .services
        .iter()
        .filter(|row| row.text("hide_location") == "yes")
        .map(|row| row.text("id").to_owned())
        .collect();
    assert!(hidden.len() > 5);
    for service in services {
        let id = service["attributes"][0]["value"].as_str().unwrap();
        if hidden.contains(id) {
            let location = &service["service_at_locations"][0]["location"];
            assert!(location.get("addresses").is_none() && location.get("name").is_none(), "{id}");
        }
    }
}

#[test]
fn who_verified_a_row_stays_here() {
    let source = Source::of(&[(
        "a",
        &[
            ("status", "active"),
            ("name", "Sala di prova"),
            ("category", "library"),
            ("source_url", "https://example.org"),
            ("confidence", "high"),
            ("verified_on", "2026-01-02"),
            ("verified_by", "Sportello Riservato"),
        ],
    )]);
    for format in [Format::Hsds, Format::Geojson, Format::Csv] {
        let out = source.path("out");
        export(source.folder.path(), format, true, &out).unwrap();
        let text = fs::read_to_string(out).unwrap();
        assert!(text.contains("Sala di prova") && text.contains("2026-01-02"), "{text}");
        assert!(!text.contains("Riservato"), "{format:?}: {text}");
    }
}

#[test]
fn an_assured_date_of_others_is_no_stamp_of_ours() {
    let attribute = json!({"id": "a", "taxonomy_term": {"code": "library",
        "name": "", "description": "", "taxonomy": "passi-category"}});
    let service = json!([{"id": "s1", "name": "Sala di prova", "status": "active",
        "assured_date": "2026-01-02", "attributes": [attribute]}]);
    let source = Source::empty();
    let report = source.import_text("list.json", &service.to_string());
    assert!(!source.row("sala-di-prova").contains_key("verified_on"), "{report}");
    assert!(cells_left(&report)[0].contains("`2026-01-02` is not a stamp of ours"), "{report}");
}

#[test]
fn no_cell_of_an_exported_table_is_a_formula() {
    let mut cells = vec![
        ("status", "active"),
        ("name", "=cmd()"),
        ("category", "library"),
        ("organization", "'Ndrangheta no"),
        ("note", "-1+1"),
    ];
    cells.extend([("source_url", "https://example.org"), ("confidence", "low")]);
    cells.push(("phones", "+39075000001"));
    let source = Source::of(&[("a", &cells)]);
    let out = source.path("out.csv");
    export(source.folder.path(), Format::Csv, true, &out).unwrap();
    let text = fs::read_to_string(&out).unwrap();
    for guarded in [",'=cmd(),", ",''Ndrangheta no,", ",'-1+1", ",'+39075000001,"] {
        assert!(text.contains(guarded), "{guarded}: {text}");
    }
    let other = Source::empty();
    other.import(&out);
    for (column, cell) in cells.iter().filter(|(column, _)| *column != "status") {
        assert_eq!(other.row("a")[column], *cell);
    }
    // Nor is one of the questions.
    let report = other.import_text("list.csv", "nome,tipo\n=cmd(),library\n");
    assert_eq!(report.questions.len(), 1, "{report}");
    let asked = fs::read_to_string(other.path("questions.csv")).unwrap();
    assert!(asked.contains(",'=cmd(),'=cmd(),"), "{asked}");
    assert_eq!(other.import(&other.path("list.csv")).questions, report.questions);
}

#[test]
fn a_source_with_problems_is_not_exported() {
    let source = Source::of(&[("a", &[("status", "active"), ("name", "A")])]);
    let out = source.path("out.json");
    assert!(export(source.folder.path(), Format::Hsds, false, &out).is_err());
    assert!(!out.exists());
}

#[test]
fn the_program_exports_and_imports() {
    let source = Source::real();
    let run = |arguments: &[&str]| {
        let program = env!("CARGO_BIN_EXE_passi-publish");
        let output = std::process::Command::new(program)
            .args(arguments)
            .arg("--source")
            .arg(source.folder.path())
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let out = source.path("out.geojson").display().to_string();
    let told = run(&["export", "--format", "geojson", "--out", &out]);
    assert!(told.ends_with("out.geojson: 264 services\n"), "{told}");
    let told = run(&["import", &out]);
    assert!(told.contains("taken 0, updated 0, unchanged 264, left 0"), "{told}");
    assert!(import(&source.options(Path::new("nowhere.csv")), &mut |_| None).is_err());
}
