//! Merging: ids stay, what may be the same is asked, ours is kept.

use super::{Source, cells_left, reasons};
use passi::publish::exchange::import::import;
use passi::publish::exchange::questions::Answer;
use std::fs;

const OURS: &[(&str, &[(&str, &str)])] = &[
    (
        "u1",
        &[
            ("status", "active"),
            ("name", "Biblioteca comunale di prova"),
            ("category", "library"),
            ("municipality", "054039"),
            ("address", "via di Prova 1"),
            ("phones", "+39075000001"),
            ("source_url", "https://example.org/ours"),
            ("confidence", "high"),
            ("verified_on", "2026-01-02"),
        ],
    ),
    (
        "u2",
        &[
            ("status", "active"),
            ("name", "Centro di prova"),
            ("category", "antiviolence"),
            ("municipality", "055032"),
            ("hide_location", "yes"),
            ("phones", "+390744000002"),
            ("source_url", "https://example.org/ours"),
            ("confidence", "high"),
        ],
    ),
];

const HEADER: &str = "codice,nome,tipo,comune,indirizzo,cap,tel,email,sito";

fn list(rows: &str) -> String {
    format!("{HEADER}\n{rows}\n")
}

const LIKE_U1: &str =
    "A,Biblioteca Comunale di Prova,library,Perugia,via di Prova 2,06121,075 000001,a@example.org,";

#[test]
fn what_is_alike_is_asked_and_not_taken() {
    let source = Source::of(OURS);
    let before = source.services().text();
    let report = source.import_text("list.csv", &list(LIKE_U1));
    assert_eq!((report.taken.len(), report.questions.len()), (0, 1), "{report}");
    let question = &report.questions[0];
    assert_eq!((question.key.as_str(), question.id.as_str()), ("sheet:A", "u1"));
    assert_eq!(question.why, "names 100 % alike, one telephone number");
    assert_eq!(source.services().text(), before, "nothing is merged silently");
    let asked = fs::read_to_string(source.path("questions.csv")).unwrap();
    assert!(asked.contains("sheet:A = u1,\"Biblioteca Comunale di Prova, Perugia\","), "{asked}");
}

#[test]
fn an_open_question_stays_open_when_the_rows_become_less_alike() {
    let source = Source::of(OURS);
    source.import_text("list.csv", &list(LIKE_U1));
    let mut services = source.services();
    services.set("u1", "name", "Archivio");
    services.write().unwrap();
    let report = source.import(&source.path("list.csv"));
    assert_eq!((report.taken.len(), report.questions.len()), (0, 1), "{report}");
}

#[test]
fn same_fills_what_is_empty_keeps_ours_and_never_asks_again() {
    let source = Source::of(OURS);
    source.import_text("list.csv", &list(LIKE_U1));
    let questions = source.path("questions.csv");
    let asked = fs::read_to_string(&questions).unwrap();
    fs::write(&questions, asked.trim_end().to_owned() + "same\n").unwrap();
    let report = source.import(&source.path("list.csv"));
    assert_eq!(report.updated, ["u1"], "{report}");
    let row = source.row("u1");
    assert_eq!(row["email"], "a@example.org");
    assert_eq!(row["address"], "via di Prova 1", "ours is kept");
    assert!(!row.contains_key("postal_code"), "nor is theirs taken beside another street");
    assert_eq!((row["status"].as_str(), row["verified_on"].as_str()), ("active", "2026-01-02"));
    let conflicts: Vec<_> = report
        .conflicts
        .iter()
        .map(|one| (one.column, one.ours.as_str(), one.theirs.as_str()))
        .collect();
    assert_eq!(conflicts, [("address", "via di Prova 1", "via di Prova 2")]);
    assert!(!fs::read_to_string(&questions).unwrap().contains("sheet:A"), "answered and done");
    let after = source.services().text();
    let again = source.import(&source.path("list.csv"));
    assert_eq!((again.questions.len(), again.unchanged), (0, 1), "{again}");
    assert_eq!(source.services().text(), after);
}

#[test]
fn other_makes_a_row_and_skip_keeps_it_out_for_good() {
    let source = Source::of(OURS);
    let path = source.path("list.csv");
    fs::write(&path, list(LIKE_U1)).unwrap();
    let report = source.import_asking(&path, &mut |_| Some(Answer::Other));
    assert_eq!(report.taken, ["biblioteca-comunale-di-prova-perugia"], "{report}");
    fs::write(&path, list(&LIKE_U1.replacen('A', "B", 1))).unwrap();
    let report = source.import_asking(&path, &mut |_| Some(Answer::Skip));
    assert_eq!(reasons(&report), ["row 2: skipped, as answered"]);
    let report = source.import_asking(&path, &mut |question| panic!("asked {question:?}"));
    assert_eq!(reasons(&report), ["row 2: skipped at an earlier import"]);
}

#[test]
fn an_id_stays_with_its_key_whatever_the_file_says_next() {
    let source = Source::empty();
    source.import_text("list.csv", &list("A,Sala di prova,library,Assisi,,,,,"));
    let report = source.import_text("list.csv", &list("A,Aula nuova,library,Assisi,,06081,,,"));
    assert_eq!(report.updated, ["sala-di-prova-assisi"], "{report}");
    assert_eq!(report.conflicts.len(), 1, "the name: {report}");
    assert_eq!(source.row("sala-di-prova-assisi")["postal_code"], "06081");
    let mut options = source.options(&source.path("list.csv"));
    options.overwrite = true;
    let report = import(&options, &mut |_| None).unwrap();
    assert!(report.conflicts[0].taken, "{report}");
    assert_eq!(source.row("sala-di-prova-assisi")["name"], "Aula nuova");
    // A row that was taken out stays out, and its id is never given again.
    let mut services = source.services();
    services.remove("sala-di-prova-assisi");
    services.write().unwrap();
    let report = source.import_text(
        "list.csv",
        &list("A,Sala di prova,library,Assisi,,,,,\nB,Sala di prova,library,Assisi,,,,,"),
    );
    assert_eq!(report.taken, ["sala-di-prova-assisi-2"], "{report}");
    assert!(reasons(&report)[0].contains("is no more in the source"), "{report}");
}

#[test]
fn overwriting_stops_at_what_somebody_verified() {
    let source = Source::of(OURS);
    let path = source.path("list.csv");
    fs::write(&path, list(LIKE_U1)).unwrap();
    let mut options = source.options(&path);
    options.overwrite = true;
    let report = import(&options, &mut |_| Some(Answer::Same)).unwrap();
    assert!(report.conflicts.iter().all(|conflict| !conflict.taken), "{report}");
    assert_eq!(source.row("u1")["address"], "via di Prova 1");
}

#[test]
fn a_protected_place_gets_nothing_nearer_than_its_municipality() {
    let source = Source::of(OURS);
    let path = source.path("list.csv");
    let row = "C,Centro di prova,library,Terni,via Segreta 9,05100,0744 000002,c@example.org,https://segreta.example.org";
    fs::write(&path, list(row)).unwrap();
    let report = source.import_asking(&path, &mut |_| Some(Answer::Same));
    assert_eq!(report.updated, ["u2"], "{report}");
    assert_eq!(source.row("u2")["email"], "c@example.org");
    assert!(!source.services().text().to_lowercase().contains("segreta"));
    let row = "D,Altro centro,antiviolence,Narni,via Segreta 9,05035,,,";
    let report = source.import_text("list.csv", &list(row));
    assert_eq!(reasons(&report).len(), 1, "{report}");
    assert!(reasons(&report)[0].contains("hide_location: say yes"), "{report}");
}

#[test]
fn services_of_one_switchboard_or_one_name_elsewhere_are_not_alike() {
    let source = Source::of(OURS);
    let rows = [
        "A,Ufficio tributi,public-desk,Perugia,via di Prova 1,,075 000001,,",
        "B,Biblioteca comunale di prova,library,Assisi,,,,,",
        "C,Emergenza,emergency-number,Perugia,,,112,,",
        "D,Soccorso,emergency-number,Perugia,,,112,,",
    ];
    let report = source.import_text("list.csv", &list(&rows.join("\n")));
    assert_eq!((report.taken.len(), report.questions.len()), (4, 0), "{report}");
}

#[test]
fn a_point_far_from_the_stated_municipality_is_left() {
    let source = Source::empty();
    let report = source.import_text(
        "list.csv",
        "nome,tipo,comune,lat,lon\nSala di prova,library,Terni,43.1122,12.3888\n",
    );
    assert_eq!(report.taken, ["sala-di-prova-terni"], "{report}");
    assert!(!source.row("sala-di-prova-terni").contains_key("lat"));
    assert!(cells_left(&report)[0].contains("m outside Terni"), "{report}");
}

#[test]
fn a_wrong_answer_is_told_before_anything_is_done() {
    let source = Source::of(OURS);
    source.import_text("list.csv", &list(LIKE_U1));
    let questions = source.path("questions.csv");
    let asked = fs::read_to_string(&questions).unwrap();
    fs::write(&questions, asked.trim_end().to_owned() + "perhaps\n").unwrap();
    let error = import(&source.options(&source.path("list.csv")), &mut |_| None).unwrap_err();
    assert!(error.to_string().contains("`perhaps` is not one of same, other, skip"), "{error}");
}
