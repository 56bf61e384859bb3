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
    (
        "u3",
        &[
            ("status", "draft"),
            ("name", "Emporio di prova"),
            ("category", "charity"),
            ("municipality", "054039"),
            ("address", "via di Prova 8"),
            ("phones", "+39075000008"),
            ("source_url", "https://example.org/ours"),
            ("confidence", "low"),
        ],
    ),
];

const HEADER: &str = "codice,nome,tipo,comune,indirizzo,cap,tel,email,sito";

fn list(rows: &str) -> String {
    format!("{HEADER}\n{rows}\n")
}

const LIKE_U1: &str =
    "A,Biblioteca Comunale di Prova,library,Perugia,via di Prova 2,06121,075 000001,a@example.org,";
const LIKE_U3: &str =
    "A,Emporio di prova,charity,Perugia,via di Prova 2,06121,075 000008,a@example.org,";

/// Writes an answer behind every open question.
fn answer(source: &Source, answer: &str) {
    let path = source.path("questions.csv");
    let asked = fs::read_to_string(&path).unwrap();
    let answered = asked.lines().map(|line| match line.ends_with(',') {
        true => format!("{line}{answer}\n"),
        false => format!("{line}\n"),
    });
    fs::write(&path, answered.collect::<String>()).unwrap();
}

#[test]
fn what_is_alike_is_asked_and_not_taken() {
    let source = Source::of(OURS);
    let before = source.services().text();
    let report = source.import_text("list.csv", &list(LIKE_U1));
    assert_eq!((report.taken.len(), report.questions.len()), (0, 1), "{report}");
    let question = &report.questions[0];
    assert_eq!((question.key.as_str(), question.id.as_str()), ("list:A", "u1"));
    assert_eq!(question.why, "names 100 % alike, one telephone number");
    assert_eq!(source.services().text(), before, "nothing is merged silently");
    let asked = fs::read_to_string(source.path("questions.csv")).unwrap();
    assert!(asked.contains("list:A = u1,\"Biblioteca Comunale di Prova, Perugia\","), "{asked}");
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
    source.import_text("list.csv", &list(LIKE_U3));
    let questions = source.path("questions.csv");
    answer(&source, "same");
    let report = source.import(&source.path("list.csv"));
    assert_eq!(report.updated, ["u3"], "{report}");
    let row = source.row("u3");
    assert_eq!(row["email"], "a@example.org");
    assert_eq!(row["address"], "via di Prova 8", "ours is kept");
    assert!(!row.contains_key("postal_code"), "nor is theirs taken beside another street");
    let conflicts: Vec<_> = report
        .conflicts
        .iter()
        .map(|one| (one.column, one.ours.as_str(), one.theirs.as_str()))
        .collect();
    assert_eq!(conflicts, [("address", "via di Prova 8", "via di Prova 2")]);
    assert!(!fs::read_to_string(&questions).unwrap().contains("list:A"), "answered and done");
    let after = source.services().text();
    let again = source.import(&source.path("list.csv"));
    assert_eq!((again.questions.len(), again.unchanged), (0, 1), "{again}");
    assert_eq!(source.services().text(), after);
}

#[test]
fn to_a_published_or_verified_row_cells_are_proposed_and_nothing_is_written() {
    let verified = &[
        ("status", "draft"),
        ("name", "Mensa di prova"),
        ("category", "charity"),
        ("municipality", "054039"),
        ("source_url", "https://example.org/ours"),
        ("confidence", "low"),
        ("verified_on", "2026-01-02"),
    ];
    let source = Source::of(&[OURS, &[("u4", verified)]].concat());
    let path = source.path("list.csv");
    let rows = [LIKE_U1, "B,Mensa di prova,charity,Perugia,,,,b@example.org,"];
    fs::write(&path, list(&rows.join("\n"))).unwrap();
    let before = source.services().text();
    for ask in [Some(Answer::Same), None] {
        let report = source.import_asking(&path, &mut |_| ask);
        assert_eq!((report.updated.len(), report.unchanged), (0, 2), "{report}");
        let proposals: Vec<_> = report
            .proposals
            .iter()
            .map(|one| (one.id.as_str(), one.column, one.theirs.as_str()))
            .collect();
        let expected = [("u1", "email", "a@example.org"), ("u4", "email", "b@example.org")];
        assert_eq!(proposals, expected, "{report}");
        let told = report.to_string();
        let line = "u1 [email]: empty, the file's `a@example.org`; proposed, not taken";
        assert!(told.contains(line) && told.contains("proposals 2"), "{told}");
        assert_eq!(source.services().text(), before);
    }
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
    let report =
        source.import_text("list.csv", &list("A,Sala nuova di prova,library,Assisi,,06081,,,"));
    assert_eq!(report.updated, ["sala-di-prova-assisi"], "{report}");
    assert_eq!(report.conflicts.len(), 1, "the name: {report}");
    assert_eq!(source.row("sala-di-prova-assisi")["postal_code"], "06081");
    let mut options = source.options(&source.path("list.csv"));
    options.overwrite = true;
    let report = import(&options, &mut |_| None).unwrap();
    assert!(report.conflicts[0].taken, "{report}");
    assert_eq!(source.row("sala-di-prova-assisi")["name"], "Sala nuova di prova");
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
    assert_eq!(report.proposals.len(), 1, "{report}");
    assert_eq!(report.proposals[0].column, "email", "{report}");
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

#[test]
fn two_lists_that_number_their_rows_alike_do_not_meet() {
    let source = Source::empty();
    source.import_text("perugia.csv", &list("1,Sala di prova,library,Perugia,,,,,"));
    let report =
        source.import_text("terni.csv", &list("1,Ambulatorio,hospital,Terni,,,,t@example.org,"));
    assert_eq!(report.taken, ["ambulatorio-terni"], "{report}");
    assert!(!source.row("sala-di-prova-perugia").contains_key("email"));
    let keys = fs::read_to_string(source.path("imports.csv")).unwrap();
    assert!(keys.contains("perugia:1,sala") && keys.contains("terni:1,ambulatorio"), "{keys}");
}

#[test]
fn a_known_key_with_another_name_is_asked_and_asked_once_for_each_name() {
    let source = Source::empty();
    source.import_text("list.csv", &list("1,Sala di prova,library,Perugia,,,,,"));
    let before = source.row("sala-di-prova-perugia");
    let other = list("1,Ambulatorio,hospital,Terni,,,,t@example.org,");
    let report = source.import_text("list.csv", &other);
    assert_eq!((report.questions.len(), report.updated.len()), (1, 0), "{report}");
    assert!(report.questions[0].why.contains("known by its key"), "{report}");
    assert_eq!(source.row("sala-di-prova-perugia"), before);
    answer(&source, "other");
    let report = source.import(&source.path("list.csv"));
    assert_eq!(report.taken, ["ambulatorio-terni"], "{report}");
    assert_eq!(source.row("sala-di-prova-perugia"), before);
    let report = source.import(&source.path("list.csv"));
    assert_eq!((report.questions.len(), report.unchanged), (0, 1), "{report}");
    // A row of which only the name became another is the same, until it is called a third thing.
    let renamed = list("1,Poliambulatorio Bianchi,hospital,Terni,,,0744 000001,,");
    assert_eq!(source.import_text("list.csv", &renamed).questions.len(), 0);
    let renamed = list("1,Ex Ospizio,hospital,Terni,,,,,https://example.org/t");
    assert_eq!(source.import_text("list.csv", &renamed).questions.len(), 1);
    answer(&source, "same");
    assert_eq!(source.import(&source.path("list.csv")).updated, ["ambulatorio-terni"]);
    assert_eq!(source.import(&source.path("list.csv")).unchanged, 1, "asked once");
    let third = list("1,Questura,police,Terni,,,,,");
    assert_eq!(source.import_text("list.csv", &third).questions.len(), 1, "another name");
}

#[test]
fn who_is_the_same_under_another_name_is_asked_once() {
    let cells = [URP, &[("phones", "+39075000009")][..]].concat();
    let point = [("lat", "43.1122"), ("lon", "12.3888"), ("precision", "exact")];
    let cells = [cells, point.to_vec(), vec![("coordinates_source", "prova")]].concat();
    let source = Source::of(&[("u1", &cells)]);
    let path = source.path("list.csv");
    let text = "codice,nome,tipo,comune,tel,lat,lon,precision\n\
        A,Ufficio relazioni,public-desk,Perugia,075 000009,43.1122,12.3888,exact\n";
    fs::write(&path, text).unwrap();
    let mut asked = 0;
    for _ in 0..2 {
        source.import_asking(&path, &mut |_| {
            asked += 1;
            Some(Answer::Same)
        });
    }
    assert_eq!(asked, 1);
}

#[test]
fn names_in_another_alphabet_have_keys_of_their_own() {
    let source = Source::empty();
    let rows = ["مكتب,library,Perugia", "日本,library,Perugia", "Sala مكتب,library,Perugia"];
    let text = format!("nome,tipo,comune\n{}\n", rows.join("\n"));
    let report = source.import_text("list.csv", &text);
    assert_eq!((report.taken.len(), report.left.len()), (3, 0), "{report}");
    let report = source.import(&source.path("list.csv"));
    assert_eq!(report.unchanged, 3, "and are known again: {report}");
    let long = "Ufficio di prova con un nome che non finisce quasi mai e poi ancora";
    let rows = format!("{long} uno,library,Perugia\n{long} due,library,Terni");
    let report = source.import_text("long.csv", &format!("nome,tipo,comune\n{rows}\n"));
    assert_eq!((report.taken.len(), report.left.len()), (2, 0), "{report}");
}

const URP: &[(&str, &str)] = &[
    ("status", "draft"),
    ("name", "URP"),
    ("category", "public-desk"),
    ("municipality", "054039"),
    ("source_url", "https://example.org/ours"),
    ("confidence", "low"),
];

#[test]
fn names_of_short_words_are_compared_too() {
    let source = Source::of(&[("u1", URP)]);
    let report = source.import_text("list.csv", &list("A,Urp,public-desk,Perugia,,,,,"));
    assert_eq!((report.taken.len(), report.questions.len()), (0, 1), "{report}");
}

#[test]
fn a_new_row_waits_until_all_that_are_alike_were_answered() {
    let rows: Vec<(String, &[(&str, &str)])> =
        (1..=5).map(|number| (format!("u{number}"), URP)).collect();
    let rows: Vec<(&str, &[(&str, &str)])> =
        rows.iter().map(|(id, cells)| (id.as_str(), *cells)).collect();
    let source = Source::of(&rows);
    let report = source.import_text("list.csv", &list("A,Urp,public-desk,Perugia,,,,,"));
    assert_eq!(report.questions.len(), 3, "{report}");
    answer(&source, "other");
    let report = source.import(&source.path("list.csv"));
    assert_eq!((report.taken.len(), report.questions.len()), (0, 2), "{report}");
    answer(&source, "other");
    let report = source.import(&source.path("list.csv"));
    assert_eq!((report.taken.len(), report.questions.len()), (1, 0), "{report}");
    assert!(!fs::read_to_string(source.path("questions.csv")).unwrap().contains("list:A"));
}

#[test]
fn an_answer_before_an_empty_line_is_kept() {
    let source = Source::of(&[("u1", URP), ("u2", URP)]);
    let path = source.path("list.csv");
    fs::write(&path, list("A,Urp,public-desk,Perugia,,,,,")).unwrap();
    let mut answers = [Some(Answer::Other), None].into_iter();
    source.import_asking(&path, &mut |_| answers.next().unwrap());
    let mut asked = Vec::new();
    let report = source.import_asking(&path, &mut |question| {
        asked.push(question.id.clone());
        Some(Answer::Other)
    });
    assert_eq!((asked, report.taken.len()), (vec!["u2".to_owned()], 1), "{report}");
}
