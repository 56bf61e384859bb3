//! Mediation on call, from the source to the desk that a phone knows.

use passi::domain::mediation::{Budget, Kind};
use passi::feed::mediation::Mediation;
use passi::feed::state::RawRecord;
use passi::publish::mediation::MEDIATION;
use passi::publish::source::{self, SERVICE_COLUMNS};
use passi::publish::{PublishError, snapshot};
use passi::store::{Content, Release, write};
use std::fs;
use std::path::{Path, PathBuf};

const DESK: &str = r#"
[[desk]]
id = "test-pg"
status = "active"
province = "Perugia"
name = "Mediazione di prova"
office = "Ufficio di prova"
email = "mediazione@example.org"
phones = ["+39075000001 (mattina)"]
website = "https://example.org/mediazione"
languages = ["ar", "uk"]
hours_budget = 1200
hours_left = 340
hours_on = "2026-11-20"
answers_within_h = 48
instead = ["test-other"]
form = "standard"
source_url = "https://example.org/bando"
source_date = "2026-11"
verified_on = "2026-11-21"

[[desk.sheet]]
label = { it = "Chi può chiedere", en = "Who may ask" }
text = { it = "Gli enti pubblici della provincia." }
"#;

const FORM: &str = r#"
[[form]]
id = "standard"

[[form.field]]
id = "body"
kind = "line"
required = true
max = 80
label = { it = "Ente che chiede", en = "Body that asks" }
help = { it = "Il nome per esteso." }

[[form.field]]
id = "day"
kind = "date"
required = true
min = 2
label = { it = "Giorno" }

[[form.field]]
id = "where"
kind = "choice"
label = { it = "Dove" }
choices = [{ id = "here", label = { it = "In presenza" } }, { id = "phone", label = { it = "Al telefono" } }]
"#;

/// A source with the real municipalities, one invented service, and this file.
fn folder(mediation: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let umbria = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/umbria");
    for name in [source::MUNICIPALITIES, source::RELEASE] {
        fs::copy(umbria.join(name), folder.path().join(name)).unwrap();
    }
    let service = [
        ("id", "test-other"),
        ("status", "active"),
        ("name", "Altro sportello"),
        ("category", "immigration-desk"),
        ("source_url", "https://example.org"),
        ("confidence", "high"),
    ];
    let cell = |column: &&str| {
        service.iter().find(|(name, _)| name == column).map_or("", |(_, cell)| cell)
    };
    let row = SERVICE_COLUMNS.iter().map(cell).collect::<Vec<_>>().join(",");
    let services = format!("{}\n{row}\n", SERVICE_COLUMNS.join(","));
    fs::write(folder.path().join(source::SERVICES), services).unwrap();
    fs::write(folder.path().join(MEDIATION), mediation).unwrap();
    folder
}

fn published(mediation: &str) -> Content {
    let folder = folder(mediation);
    let out = folder.path().join("out.db");
    snapshot::write(folder.path(), &out).unwrap();
    Content::from_bytes(&fs::read(&out).unwrap()).unwrap()
}

fn problems(mediation: &str) -> Vec<String> {
    let folder = folder(mediation);
    match snapshot::write(folder.path(), &folder.path().join("out.db")).unwrap_err() {
        PublishError::Source(problems) => problems.iter().map(ToString::to_string).collect(),
        other => panic!("{other}"),
    }
}

fn records(content: &Content) -> Vec<RawRecord> {
    let all = content.records().unwrap().into_iter();
    all.filter(|record| record.kind == Mediation::KIND).collect()
}

#[test]
fn a_desk_travels_with_its_form_in_it() {
    let content = published(&format!("{DESK}{FORM}"));
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/mediation.json");
    let record = &records(&content)[0];
    let told = String::from_utf8(record.rec.clone()).unwrap();
    assert_eq!(told, fs::read_to_string(golden).unwrap().trim_end());
    assert_eq!(record.id, "test-pg");

    let desk = &content.desks().unwrap()[0];
    assert_eq!((desk.province_name(), desk.office.as_str()), ("Perugia", "Ufficio di prova"));
    let on = "2026-11-20".parse().unwrap();
    assert_eq!((desk.budget, desk.hours_budget), (Budget::Left { hours: 340, on }, Some(1200)));
    let kinds: Vec<Kind> = desk.form.fields.iter().map(|field| field.kind).collect();
    assert_eq!(kinds, [Kind::Line, Kind::Date, Kind::Choice]);
    assert_eq!(desk.form.fields[0].label.in_language("en"), ("Body that asks", "en"));
    assert_eq!(desk.sheet[0].text.in_language("en").1, "it");
}

#[test]
fn drafts_stay_and_a_province_is_written_in_any_of_its_ways() {
    let draft = DESK.replace("\"active\"", "\"draft\"").replace("test-pg", "test-draft");
    for (written, name) in [("PG", "Perugia"), ("055", "Terni"), ("Terni", "Terni")] {
        let desk = DESK.replace("\"Perugia\"", &format!("\"{written}\""));
        let content = published(&format!("{desk}{draft}{FORM}"));
        let desks = content.desks().unwrap();
        assert_eq!((desks.len(), desks[0].province_name()), (1, name));
    }
    assert!(published("").desks().unwrap().is_empty());
}

#[test]
fn hours_are_left_used_up_or_unknown() {
    let none = published(&format!("{}{FORM}", DESK.replace("hours_left = 340", "hours_left = 0")));
    assert!(none.desks().unwrap()[0].is_used_up());
    let silent = DESK.replace("hours_left = 340\nhours_on = \"2026-11-20\"\n", "");
    let silent = published(&format!("{silent}{FORM}"));
    assert_eq!(silent.desks().unwrap()[0].budget, Budget::Unknown);
}

#[test]
fn everything_wrong_with_a_desk_is_named_with_its_line() {
    for (right, wrong, told) in [
        ("id = \"test-pg\"", "id = \"Test\"", "[id]: `Test` is no id"),
        ("\"active\"", "\"maybe\"", "[status]"),
        ("\"Perugia\"", "\"Roma\"", "[province]: `Roma` is not one of PG or Perugia or 054"),
        ("\"Ufficio di prova\"", "\"\"", "[office]"),
        ("mediazione@example.org", "mediazione", "[email]"),
        ("mediazione@example.org", "a@b.it,c@d.it", "[email]"),
        ("+39075000001 (", "075 1 (", "[phones]"),
        ("\"https://example.org/mediazione\"", "\"ftp://x\"", "[website]"),
        ("\"uk\"", "\"xx\"", "[languages]: `xx` is not one of"),
        ("\"uk\"", "\"ar\"", "[languages]: `ar` stands twice"),
        ("hours_left = 340", "hours_left = 1201", "[hours_left]"),
        ("hours_on = \"2026-11-20\"\n", "", "[hours_on]"),
        ("hours_left = 340\n", "", "[hours_left]"),
        ("\"2026-11-20\"", "\"2036-11-20\"", "[hours_on]"),
        ("answers_within_h = 48", "answers_within_h = 0", "[answers_within_h]"),
        ("[\"test-other\"]", "[\"nobody\"]", "[instead]: `nobody` is no active service"),
        ("form = \"standard\"", "form = \"other\"", "[form]: `other` is no form"),
        ("source_url = \"https://example.org/bando\"\n", "", "[source_url]"),
        ("\"2026-11-21\"", "\"yesterday\"", "[verified_on]"),
        ("it = \"Chi può chiedere\", ", "", "[sheet.1.label]: say it in Italian"),
        ("en = \"Who may ask\"", "xx = \"Who\"", "[sheet.1.label]: `xx` is no language"),
        ("\"Who may ask\"", "\"Who\\u200b\"", "[sheet.1.label]: there is an invisible"),
    ] {
        assert!(DESK.contains(right), "{right}");
        let found = problems(&format!("{}{FORM}", DESK.replace(right, wrong)));
        let place = format!("mediation.toml:2 {told}");
        assert!(found.iter().all(|line| line.starts_with("mediation.toml:2 [")), "{found:?}");
        assert!(found.iter().any(|line| line.starts_with(&place)), "{wrong}: {found:?}");
    }
    let twice = problems(&format!("{DESK}{DESK}{FORM}"));
    assert!(twice.len() == 1 && twice[0].ends_with("`test-pg` stands twice"), "{twice:?}");
}

#[test]
fn everything_wrong_with_a_form_is_named_with_its_field() {
    let line = DESK.lines().count() + 2;
    let two = "choices = [{ id = \"here\", label = { it = \"In presenza\" } }, \
               { id = \"phone\", label = { it = \"Al telefono\" } }]\n";
    for (right, wrong, told) in [
        ("kind = \"date\"", "kind = \"moon\"", "field day.kind]: `moon` is not one of line, text"),
        ("id = \"day\"", "id = \"body\"", "field body.id]"),
        ("max = 80", "max = 1001", "field body.max]"),
        ("max = 80", "max = 8\nmin = 9", "field body.min]"),
        ("min = 2", "min = 366", "field day.min]"),
        ("kind = \"date\"", "kind = \"time\"", "field day.max]: a field of the kind time"),
        (two, "", "field where.choices]: there is nothing to choose"),
        ("kind = \"choice\"", "kind = \"line\"", "field where.choices]: only a field"),
        ("id = \"phone\"", "id = \"here\"", "field where.choices]: `here` is no id"),
        ("label = { it = \"Giorno\" }", "label = { en = \"Day\" }", "field day.label]: say it in"),
        ("\"Al telefono\"", "\" \"", "field where.choices.phone]: the text is empty"),
    ] {
        assert!(FORM.contains(right), "{right}");
        let found = problems(&format!("{DESK}{}", FORM.replace(right, wrong)));
        let place = format!("mediation.toml:{line} [{told}");
        assert!(found.iter().any(|line| line.starts_with(&place)), "{wrong}: {found:?}");
    }
    let empty = problems(&format!("{DESK}\n[[form]]\nid = \"standard\"\n"));
    assert!(empty[0].ends_with("[field]: a form asks something"), "{empty:?}");
}

#[test]
fn a_form_too_long_for_an_e_mail_and_a_file_of_another_shape_are_refused() {
    let long = FORM.replace("Giorno", "parola ".repeat(600).trim_end());
    let found = problems(&format!("{DESK}{long}"));
    assert!(found.len() == 1 && found[0].contains("too little room"), "{found:?}");
    let found = problems(&DESK.replace("office = ", "ofice = "));
    assert!(found.len() == 1 && found[0].contains("ofice"), "{found:?}");
    let line: Vec<&str> = found[0].split([':', ' ']).collect();
    assert!(line[1].parse::<u64>().is_ok_and(|line| (2..10).contains(&line)), "{found:?}");
}

#[test]
fn a_desk_that_cannot_be_read_is_kept_and_hides_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let known = records(&published(&format!("{DESK}{FORM}"))).remove(0);
    let newer = RawRecord {
        id: "newer".into(),
        rec: br#"{"id":"newer","form":7}"#.into(),
        ..known.clone()
    };
    let release = Release {
        feed: "test".into(),
        schema: "1.0".into(),
        epoch: 1,
        sequence: 1,
        issued: "2026-11-24T08:00:00Z".into(),
        stale_after: "2027-01-23T08:00:00Z".into(),
        records: 0,
    };
    let path = folder.path().join("out.db");
    write::snapshot(&path, &release, &[newer.clone(), known.clone()]).unwrap();
    let content = Content::from_bytes(&fs::read(&path).unwrap()).unwrap();
    let ids: Vec<&str> = content.desks().unwrap().iter().map(|desk| desk.id.as_str()).collect();
    assert_eq!(ids, ["test-pg"]);
    assert_eq!(records(&content), [newer, known], "it is passed on as it came");
}

/// Writes the golden record again:
/// `cargo test --features publish writes_the_record_of_mediation -- --ignored`.
#[test]
#[ignore = "the golden record is what phones have: it is written once"]
fn writes_the_record_of_mediation() {
    let golden: PathBuf =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/mediation.json");
    let content = published(&format!("{DESK}{FORM}"));
    let record = records(&content).remove(0);
    fs::write(golden, [record.rec, b"\n".to_vec()].concat()).unwrap();
}
