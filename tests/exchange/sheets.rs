//! Spreadsheets with other people's columns, written by LibreOffice, and CSV in its dialects.

use super::{Source, cells_left, fixture, reasons};
use passi::publish::exchange::import::import;
use std::fs;

#[test]
fn xlsx_ods_and_csv_of_one_table_come_to_the_same_rows() {
    let tables: Vec<String> = ["elenco.xlsx", "elenco.ods", "elenco.csv"]
        .map(|name| {
            let source = Source::empty();
            source.import(&fixture(name));
            // The file's name is where a point comes from that says nothing of it.
            source.services().text().replace(name, "elenco")
        })
        .into();
    assert_eq!(tables[0], tables[1]);
    assert_eq!(tables[1], tables[2]);
    assert!(tables[0].contains("biblioteca-di-prova-perugia,draft,Biblioteca di prova"));
}

#[test]
fn what_is_taken_and_what_is_left_is_told_with_row_and_reason() {
    let source = Source::empty();
    let report = source.import(&fixture("elenco.xlsx"));
    assert_eq!(report.taken, ["biblioteca-di-prova-perugia", "ambulatorio-di-prova-perugia"]);
    assert_eq!(
        reasons(&report),
        [
            "row 4: category: a service needs a category",
            "row 5: name: a service has a name",
            "row 6: its point is outside Umbria's box",
        ]
    );
    assert_eq!(
        cells_left(&report),
        [
            "row 7: phones: `75000005` is no number that surely dials",
            "row 7: languages: `klingon` is no code: translate it in [codes.languages]",
        ]
    );
    assert!(report.notes.contains(&"columns not taken: Colore".to_owned()), "{:?}", report.notes);
    let row = source.row("biblioteca-di-prova-perugia");
    let expected = [
        ("id", "biblioteca-di-prova-perugia"),
        ("status", "draft"),
        ("name", "Biblioteca di prova"),
        ("organization", "Comune di Prova"),
        ("category", "library"),
        ("municipality", "054039"),
        ("address", "via di Prova 1"),
        ("postal_code", "06121"),
        ("lat", "43.1122"),
        ("lon", "12.3888"),
        ("precision", "municipality"),
        ("coordinates_source", "elenco.xlsx"),
        ("hours_text", "lun-ven 9-13"),
        ("phones", "+39075000001;+39075000002"),
        ("email", "prova@example.org"),
        ("languages", "it;en"),
        ("source_date", "2025-11-24"),
        ("confidence", "low"),
    ];
    assert_eq!(row, expected.map(|(column, text)| (column, text.to_owned())).into());
}

#[test]
fn a_mapping_is_saved_corrected_and_used_again() {
    let source = Source::empty();
    let mapping = source.path("mapping.toml");
    let mut options = source.options(&fixture("elenco.ods"));
    options.save_mapping = Some(mapping.clone());
    import(&options, &mut |_| None).unwrap();
    let saved = fs::read_to_string(&mapping).unwrap();
    assert!(saved.contains("Denominazione = \"name\""), "{saved}");
    assert!(saved.contains("columns = [\"Codice\"]"), "{saved}");
    assert!(saved.contains("name = \"elenco\""), "its keys are its own: {saved}");
    let corrected = saved.replace(
        "[codes]",
        "[codes.category]\nurp = \"public-desk\"\n\n[codes.languages]\nklingon = \"it\"",
    );
    let corrected = corrected.replace("[constants]", "[constants]\nconfidence = \"medium\"");
    fs::write(&mapping, corrected).unwrap();
    options.mapping = Some(mapping.clone());
    options.save_mapping = None;
    let report = import(&options, &mut |_| None).unwrap();
    assert_eq!(report.taken, ["sportello-di-prova-terni"], "{report}");
    assert_eq!(report.updated, ["ambulatorio-di-prova-perugia"], "its language is known now");
    let row = source.row("sportello-di-prova-terni");
    assert_eq!((row["category"].as_str(), row["confidence"].as_str()), ("public-desk", "medium"));
    assert_eq!(row["phones"], "+393330000001");
}

#[test]
fn a_mapping_that_names_no_column_of_ours_is_refused() {
    let source = Source::empty();
    let mapping = source.path("mapping.toml");
    for wrong in
        ["[columns]\nX = \"colour\"", "[columns]\nX = \"status\"", "[colums]\nX = \"name\""]
    {
        fs::write(&mapping, wrong).unwrap();
        let mut options = source.options(&fixture("elenco.csv"));
        options.mapping = Some(mapping.clone());
        let error = import(&options, &mut |_| None).unwrap_err().to_string();
        assert!(error.contains("mapping.toml cannot be read"), "{wrong}: {error}");
    }
}

#[test]
fn a_dry_run_tells_the_same_and_writes_nothing() {
    let source = Source::empty();
    let before = source.services().text();
    let mut options = source.options(&fixture("elenco.xlsx"));
    (options.dry_run, options.save_mapping) = (true, Some(source.path("mapping.toml")));
    let report = import(&options, &mut |_| None).unwrap();
    assert!(report.to_string().ends_with(
        "taken 2, updated 0, unchanged 0, left 3, conflicts 0, proposals 0, questions 0; dry run: nothing was written"
    ));
    assert_eq!(source.services().text(), before);
    for name in ["imports.csv", "questions.csv", "mapping.toml"] {
        assert!(!source.path(name).exists(), "{name}");
    }
}

#[test]
fn a_byte_order_mark_commas_and_quoted_lines_are_read() {
    let source = Source::empty();
    let report = source.import_text(
        "list.csv",
        "\u{feff}nome,comune,tipo,note\n\"Sala, di prova\",Comune di Terni (TR),library,\"uno\ndue\"\n",
    );
    assert_eq!(report.taken, ["sala-di-prova-terni"], "{report}");
    let row = source.row("sala-di-prova-terni");
    assert_eq!((row["name"].as_str(), row["note"].as_str()), ("Sala, di prova", "uno due"));
}

#[test]
fn a_file_that_is_no_table_is_told_by_name() {
    let source = Source::empty();
    for (name, bytes) in [("broken.xlsx", &b"no zip"[..]), ("latin.csv", b"nome;citt\xe0\n")] {
        let path = source.path(name);
        fs::write(&path, bytes).unwrap();
        let error = import(&source.options(&path), &mut |_| None).unwrap_err().to_string();
        assert!(error.contains(name), "{error}");
    }
}

#[test]
fn geojson_is_a_table_with_points() {
    let source = Source::empty();
    let report = source.import_text(
        "desks.geojson",
        r#"{"type":"FeatureCollection","features":[
            {"type":"Feature","id":7,"geometry":{"type":"Point","coordinates":[12.3888,43.1122]},
             "properties":{"nome":"Sala di prova","tipo":["library"],"tel":"075 000009"}},
            {"type":"Feature","id":8,"geometry":{"type":"Polygon","coordinates":[]},
             "properties":{"nome":"Parco di prova","tipo":"library","comune":"Assisi"}},
            {"type":"Feature","id":9,"geometry":{"type":"Point","coordinates":[24.9,60.2]},
             "properties":{"nome":"Lontano","tipo":"library"}}]}"#,
    );
    assert_eq!(report.taken, ["sala-di-prova-perugia", "parco-di-prova-assisi"], "{report}");
    assert_eq!(reasons(&report), ["feature 3: its point is outside Umbria's box"]);
    assert_eq!(cells_left(&report), ["feature 2: lat: its geometry is a Polygon, no point"]);
    let row = source.row("sala-di-prova-perugia");
    assert_eq!((row["municipality"].as_str(), row["lat"].as_str()), ("054039", "43.1122"));
    assert_eq!(row["phones"], "+39075000009");
}

#[test]
fn two_columns_of_one_meaning_both_count() {
    let source = Source::empty();
    let mapping = source.path("mapping.toml");
    let columns = "[columns]\nN = \"name\"\nT = \"category\"\nTel = \"phones\"\nCell = \"phones\"\n\
        L1 = \"languages\"\nL2 = \"languages\"\nE1 = \"email\"\nE2 = \"email\"\n";
    fs::write(&mapping, columns).unwrap();
    let list = source.path("list.csv");
    let text = "N,T,Tel,Cell,L1,L2,E1,E2\n\
        Sala di prova,library,+39075000001,+393330000001,it;en,ar,a@example.org,b@example.org\n";
    fs::write(&list, text).unwrap();
    let mut options = source.options(&list);
    options.mapping = Some(mapping);
    let report = import(&options, &mut |_| None).unwrap();
    let row = source.row("sala-di-prova");
    assert_eq!(row["phones"], "+39075000001;+393330000001");
    assert_eq!(row["languages"], "it;en;ar");
    assert_eq!(row["email"], "a@example.org");
    let told = "row 2: email: `b@example.org` of a second column: the first is kept";
    assert_eq!(cells_left(&report), [told]);
}

#[test]
fn of_short_numbers_only_those_that_all_know_are_taken() {
    let source = Source::empty();
    let text = "nome,tipo,tel\nSala di prova,library,4321\nSoccorso di prova,library,112;1522\n\
        Misto di prova,library,112;54321\n";
    let report = source.import_text("list.csv", text);
    assert!(!source.row("sala-di-prova").contains_key("phones"), "{report}");
    assert_eq!(source.row("soccorso-di-prova")["phones"], "112;1522");
    assert_eq!(source.row("misto-di-prova")["phones"], "112");
    assert_eq!(cells_left(&report).len(), 2, "{report}");
}

#[test]
fn the_stamp_of_others_is_not_ours() {
    let source = Source::empty();
    let text = "nome,tipo,verified_on,verified_by\nSala di prova,library,2026-01-02,Loro\n";
    let report = source.import_text("list.csv", text);
    let row = source.row("sala-di-prova");
    assert!(!row.contains_key("verified_on") && !row.contains_key("verified_by"), "{row:?}");
    let told = ["verified_on: `2026-01-02`", "verified_by: `Loro`"]
        .map(|cell| format!("row 2: {cell} is not a stamp of ours"));
    assert_eq!(cells_left(&report), told);
}

#[test]
fn a_file_without_the_columns_of_its_mapping_is_told() {
    let source = Source::empty();
    let (mapping, list) = (source.path("mapping.toml"), source.path("list.csv"));
    fs::write(&list, "N,T\nSala di prova,library\n").unwrap();
    let columns = "[columns]\nN = \"name\"\nT = \"category\"\nTelefono = \"phones\"\n";
    let mut options = source.options(&list);
    options.mapping = Some(mapping.clone());
    fs::write(&mapping, format!("{columns}[key]\ncolumns = [\"Codice\"]\n")).unwrap();
    let error = import(&options, &mut |_| None).unwrap_err().to_string();
    assert!(error.contains("the file has no column `Codice`"), "{error}");
    fs::write(&mapping, columns).unwrap();
    let report = import(&options, &mut |_| None).unwrap();
    let note = "columns of the mapping that the file lacks: Telefono";
    assert!(report.notes.iter().any(|told| told == note), "{report}");
}

#[test]
fn answers_that_are_not_there_are_an_error() {
    let source = Source::empty();
    let mut options = source.options(&fixture("elenco.csv"));
    options.answers = Some(source.path("answers.csv"));
    let error = import(&options, &mut |_| None).unwrap_err().to_string();
    assert!(error.contains("answers.csv cannot be read: there is no such file"), "{error}");
    assert_eq!(source.services().keys().count(), 0);
}
