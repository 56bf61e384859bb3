//! The publisher: the same bytes each time, every problem at once, nothing that must stay hidden.

use passi::domain::eligibility;
use passi::publish::{PublishError, snapshot, source};
use passi::store::Content;
use std::fs;
use std::path::{Path, PathBuf};

fn umbria() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/umbria")
}

/// A copy of the real source in which `edit` changed the services' file.
fn edited(edit: impl Fn(&str) -> String) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in [source::SERVICES, source::MUNICIPALITIES, source::RELEASE] {
        fs::copy(umbria().join(name), folder.path().join(name)).unwrap();
    }
    let services = folder.path().join(source::SERVICES);
    let text = fs::read_to_string(&services).unwrap();
    fs::write(&services, edit(&text)).unwrap();
    folder
}

/// Every problem of such a source, as told to a person.
fn problems(edit: impl Fn(&str) -> String) -> Vec<String> {
    told(&edited(edit))
}

fn told(folder: &tempfile::TempDir) -> Vec<String> {
    let out = folder.path().join("out.db");
    let error = snapshot::write(folder.path(), &out).unwrap_err();
    assert!(!out.exists(), "a bad source must write nothing");
    match error {
        PublishError::Source(problems) => problems.iter().map(ToString::to_string).collect(),
        other => panic!("{other}"),
    }
}

/// The source without its services, and then this row.
fn only(row: &str) -> impl Fn(&str) -> String {
    move |text: &str| {
        let header = text.lines().find(|line| !line.starts_with('#')).unwrap();
        format!("# one row\n{header}\n{row}\n")
    }
}

#[test]
fn the_committed_snapshot_is_current_and_reproducible() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (folder.path().join("one.db"), folder.path().join("two.db"));
    let report = snapshot::write(&umbria(), &one).unwrap();
    snapshot::write(&umbria(), &two).unwrap();
    let bytes = fs::read(&one).unwrap();
    assert_eq!(bytes, fs::read(&two).unwrap(), "twice the same source, twice the same bytes");
    let committed = fs::read(umbria().with_file_name("snapshot.db")).unwrap();
    assert!(committed == bytes, "assets/snapshot.db is old: run passi-publish snapshot");
    assert!(bytes.len() < 1_000_000, "{} bytes", bytes.len());
    assert_eq!((report.municipalities, report.services + report.drafts), (92, 307));
    assert_eq!(&bytes[18..20], [1, 1], "a WAL header cannot be opened from memory");
}

#[test]
fn every_bad_cell_of_a_row_is_named_with_file_row_and_column() {
    let row = "Bad Id,maybe,,,teleport,gold,999999,,,,12,99,near,,sometimes,whenever,,perhaps,075 1,x,1,ftp://x,xx,nobody,nobody,paper,gold,wings,,2026-13-40,sure,2027-01-01,,";
    let row = row.replacen("xx,nobody,", "xx,,", 1);
    let found = problems(only(&row));
    for column in [
        "id",
        "status",
        "name",
        "category",
        "needs",
        "municipality",
        "precision",
        "hide_location",
        "opening_hours",
        "appointment",
        "phones",
        "email",
        "whatsapp",
        "website",
        "languages",
        "eligibility",
        "required_documents",
        "cost",
        "accessibility",
        "source_date",
        "confidence",
        "verified_on",
    ] {
        let place = format!("services.csv:3 [{column}]: ");
        assert!(found.iter().any(|line| line.starts_with(&place)), "{column}: {found:#?}");
    }
}

#[test]
fn several_bad_rows_are_all_told() {
    let found = problems(|text| {
        text.replace("Tu,We 15:30-18:30; Sa 09:00-13:00", "someday")
            .replace("+39112", "112")
            .replace("43.105432", "53.105432")
    });
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found[0].contains("[opening_hours]") && found[1].contains("[lat]"), "{found:#?}");
}

#[test]
fn a_release_is_fresh_for_a_while_after_it_was_issued() {
    let line = "stale_after = \"2027-01-23T08:00:00+01:00\"";
    for (edited_line, reason) in [
        ("stale_after = \"in spring\"", "release.toml [stale_after]: give a time"),
        // The same instant, written in another zone.
        ("stale_after = \"2026-11-24T07:00:00Z\"", "release.toml [stale_after]: data cannot"),
        ("", "release.toml: missing field `stale_after`"),
    ] {
        let folder = edited(str::to_owned);
        let release = folder.path().join(source::RELEASE);
        let text = fs::read_to_string(&release).unwrap();
        assert!(text.contains(line), "{text}");
        fs::write(&release, text.replace(line, edited_line)).unwrap();
        let found = told(&folder);
        assert!(found.len() == 1 && found[0].starts_with(reason), "{found:#?}");
    }
}

#[test]
fn the_shape_of_the_file_is_judged_too() {
    let found = problems(|text| text.replacen("id,status", "id,state", 1));
    assert!(found[0].starts_with("services.csv: the columns must be"), "{found:#?}");
    let found = problems(only("u1,active,too,few,cells"));
    assert!(found[0].starts_with("services.csv:3: 5 cells"), "{found:#?}");
}

#[test]
fn an_id_twice_a_rule_that_never_opens_and_unseen_characters_are_refused() {
    let row = |id: &str, name: &str, rule: &str| {
        format!("{id},active,{name},,library,,,,,,,,,,,{rule},x,,,,,,,,,,,,https://e.org,,low,,,")
    };
    let rows = [row("a", "A", ""), row("a", "B\u{202e}C", ""), row("b", "B", "Mo off")].join("\n");
    let found = problems(only(&rows));
    assert!(found.iter().any(|line| line.contains("stands in an earlier row")), "{found:#?}");
    assert!(found.iter().any(|line| line.contains("invisible character")), "{found:#?}");
    assert!(found.iter().any(|line| line.contains("never opens")), "{found:#?}");
}

#[test]
fn a_protected_place_with_a_street_is_refused() {
    let row = "a,active,A,,antiviolence,,054039,,via Segreta 1,06121,43.2,12.4,exact,,yes,,,,,,,,,,,,,,https://e.org,,low,,,";
    let found = problems(only(row));
    for column in ["address", "postal_code", "precision", "lat"] {
        assert!(found.iter().any(|line| line.contains(&format!("[{column}]"))), "{found:#?}");
    }
}

#[test]
fn an_anti_violence_row_must_say_whether_its_place_may_be_shown() {
    let row = |hide: &str| {
        format!("a,active,A,,antiviolence,,,,,,,,,,{hide},,,,,,,,,,,,,,https://e.org,,low,,,")
    };
    let found = problems(only(&row("")));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].starts_with("services.csv:3 [hide_location]: say yes"), "{found:#?}");
    let folder = edited(only(&row("no")));
    assert!(snapshot::write(folder.path(), &folder.path().join("out.db")).is_ok());
}

#[test]
fn every_anti_violence_and_anti_trafficking_row_is_protected() {
    let source = source::read(&umbria()).unwrap();
    for row in source.services {
        if ["antiviolence", "antitrafficking"].contains(&row.text("category")) {
            assert_eq!(row.text("hide_location"), "yes", "{}", row.text("id"));
            assert_eq!(row.text("website"), "", "{}", row.text("id"));
        }
    }
}

#[test]
fn the_code_tables_have_no_doubles() {
    for table in
        [eligibility::ELIGIBILITY, eligibility::DOCUMENTS, eligibility::COSTS, eligibility::ACCESS]
    {
        let distinct: std::collections::BTreeSet<_> = table.iter().collect();
        assert_eq!(distinct.len(), table.len());
    }
}

#[test]
fn where_the_app_is_had_is_published_and_may_be_missing() {
    let naming = |url: &str| {
        let folder = edited(str::to_owned);
        let release = folder.path().join(source::RELEASE);
        let text = fs::read_to_string(&release).unwrap();
        fs::write(&release, format!("{text}app_at = \"{url}\"\n")).unwrap();
        folder
    };
    let folder = naming("https://passi.example/get");
    let out = folder.path().join("out.db");
    snapshot::write(folder.path(), &out).unwrap();
    let content = Content::open(&out).unwrap();
    assert_eq!(content.app_at().unwrap().as_deref(), Some("https://passi.example/get"));
    assert!(content.is_whole().unwrap(), "it is part of what is signed");
    assert_eq!(Content::bundled().unwrap().app_at().unwrap(), None);
    let long = format!("https://passi.example/{}", "a".repeat(200));
    for wrong in
        ["http://passi.example", "https://a b.example", "https://passi", "passi.example", &long]
    {
        let found = told(&naming(wrong));
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("release.toml [app_at]: give the address"), "{found:?}");
    }
}

#[test]
fn who_takes_reports_is_published_like_the_rest_and_may_be_missing() {
    let naming = |address: &str| {
        let folder = edited(str::to_owned);
        let release = folder.path().join(source::RELEASE);
        let text = fs::read_to_string(&release).unwrap();
        fs::write(&release, format!("{text}reports_to = \"{address}\"\n")).unwrap();
        folder
    };
    let folder = naming("reports@example.org");
    let out = folder.path().join("out.db");
    let report = snapshot::write(folder.path(), &out).unwrap();
    let content = Content::open(&out).unwrap();
    assert_eq!(content.reports_to().unwrap().as_deref(), Some("reports@example.org"));
    assert_eq!(report.services, content.service_count(), "a setting is no service");
    assert!(content.is_whole().unwrap(), "it is part of what is signed");
    assert_eq!(Content::bundled().unwrap().reports_to().unwrap(), None);
    for wrong in ["reports", "a@b.it?cc=c@d.it", "a@b.it, c@d.it", "mailto:a@b.it"] {
        let found = told(&naming(wrong));
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("release.toml [reports_to]: give one plain"), "{found:?}");
    }
}
