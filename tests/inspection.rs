//! The worklist: golden files of a small source, and what must hold of the real one.

use passi::publish::boundaries::Boundaries;
use passi::publish::inspection::worklist::{self, Tally};
use passi::publish::inspection::{Gravity, Inspection, Terms, What, csv, guarded, inspect};
use passi::publish::source::{self, Source};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn umbria() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/umbria")
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/inspection").join(name)
}

fn check(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_passi-publish"));
    command.arg("check").args(arguments).output().unwrap()
}

/// This is what stands in the file; `PASSI_GOLDEN=write` writes it anew.
fn is_golden(text: &str, name: &str) {
    if std::env::var_os("PASSI_GOLDEN").is_some() {
        fs::write(fixture(name), text).unwrap();
    }
    assert_eq!(text, fs::read_to_string(fixture(name)).unwrap(), "{name}");
}

fn terms() -> Terms {
    let today = "2026-11-26".parse().unwrap();
    Terms { today, stale_days: 365, zone: None, owner: None }
}

#[test]
fn a_small_source_gives_its_three_reports() {
    let folder = tempfile::tempdir().unwrap();
    let (html, table) = (folder.path().join("list.html"), folder.path().join("list.csv"));
    let source = fixture("source");
    let output = check(&[
        "--source",
        source.to_str().unwrap(),
        "--today",
        "2026-11-26",
        "--html",
        html.to_str().unwrap(),
        "--csv",
        table.to_str().unwrap(),
    ]);
    assert_eq!(output.status.code(), Some(1), "`release` would refuse it");
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "passi-publish: `release` would refuse this source: 3 problems\n"
    );
    is_golden(&String::from_utf8(output.stdout).unwrap(), "worklist.txt");
    is_golden(&fs::read_to_string(html).unwrap(), "worklist.html");
    is_golden(&fs::read_to_string(table).unwrap(), "worklist.csv");
}

#[test]
fn work_to_do_is_no_failure_and_the_parts_can_be_chosen() {
    let umbria = umbria();
    let umbria = umbria.to_str().unwrap();
    let told = |more: &[&str]| {
        let arguments = [&["--source", umbria, "--today", "2026-11-26"], more].concat();
        let output = check(&arguments);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(told(&[]).contains("\nservices: 264, drafts: 43; never verified: 264"));
    let zone = told(&["--zone", "2"]);
    assert!(zone.contains("\nzone 2 ") && !zone.contains("\nzone 3 "), "{zone}");
    let owner = told(&["--owner", "usl umbria 1"]);
    assert!(owner.contains("\nservices: 28, drafts: 0;"), "{owner}");
    for wrong in [&[][..], &["--source", umbria, "feed"], &["feed", "--html", "x"]] {
        assert_eq!(check(wrong).status.code(), Some(2), "{wrong:?}");
    }
    assert_eq!(check(&["--source", "no/such/folder"]).status.code(), Some(1));
}

/// The real source inspected, and then this.
fn of_umbria(then: impl FnOnce(&Source, Inspection<'_>)) {
    let source = source::read(&umbria()).unwrap();
    let boundaries = Boundaries::read(&umbria()).unwrap();
    then(&source, inspect(&source, boundaries.as_ref(), terms()));
}

#[test]
fn every_finding_is_of_a_record_and_the_numbers_add_up() {
    of_umbria(|source, inspection| {
        let ids: BTreeSet<&str> = source.services.iter().map(|row| row.text("id")).collect();
        for finding in &inspection.findings {
            assert!(ids.contains(finding.subject.id()), "{finding:?}");
            assert!(source::SERVICE_COLUMNS.contains(&finding.column.as_ref()), "{finding:?}");
        }
        assert_eq!((inspection.refusals, inspection.count(Gravity::Blocking)), (0, 0));
        let counts = Gravity::ALL.map(|gravity| inspection.count(gravity));
        assert_eq!(counts.iter().sum::<usize>(), inspection.findings.len());
        let groups = worklist::by_kind(&inspection.findings);
        let grouped = groups.iter().flat_map(|group| group.counts()).map(|(_, count)| count);
        assert_eq!(grouped.sum::<usize>(), inspection.findings.len());

        let all = worklist::tally(&inspection);
        assert_eq!(all.active + all.drafts, source.services.len());
        assert_eq!(all.never, all.active, "nobody has verified any yet");
        let zones = worklist::tally_by_zone(&inspection);
        assert_eq!(zones.len(), 13, "twelve zones and the region");
        let owners = worklist::tally_by_owner(&inspection);
        assert_eq!(sum(zones.iter().map(|(_, tally)| *tally)), all);
        assert_eq!(sum(owners.iter().map(|(_, tally)| *tally)), all);
        let listed = worklist::by_zone(&inspection.findings);
        let entries = listed.iter().flat_map(|zone| &zone.desks).flat_map(|desk| &desk.entries);
        let listed: usize = entries.map(|entry| entry.findings.len()).sum();
        assert_eq!(listed, inspection.findings.len(), "nothing is left out of the page");
    });
}

fn sum(tallies: impl Iterator<Item = Tally>) -> Tally {
    tallies.fold(Tally::default(), |sum, tally| Tally {
        active: sum.active + tally.active,
        drafts: sum.drafts + tally.drafts,
        never: sum.never + tally.never,
        stale: sum.stale + tally.stale,
        grave: sum.grave + tally.grave,
    })
}

#[test]
fn danger_comes_first_and_drafts_last() {
    of_umbria(|_, inspection| {
        let entries = worklist::entries(&inspection.findings);
        let first = entries.iter().take(10).map(|entry| entry.subject);
        for subject in first {
            let category = subject.cell("category");
            assert!(
                ["anti", "emergency", "police", "social-emergency"]
                    .iter()
                    .any(|start| category.starts_with(start))
                    || subject.cell("needs").contains("safety"),
                "{} is {category}",
                subject.id()
            );
        }
        let drafts = entries.iter().map(|entry| entry.subject.is_draft());
        assert!(drafts.is_sorted(), "drafts stand apart");
    });
}

#[test]
fn without_outlines_points_are_told_as_not_checked() {
    let source = source::read(&fixture("source")).unwrap();
    let inspection = inspect(&source, None, terms());
    let is_place = |what: &What<'_>| matches!(what, What::Outside { .. });
    assert!(!inspection.findings.iter().any(|finding| is_place(&finding.what)));
    let told = passi::publish::inspection::Told(&inspection).to_string();
    assert!(told.contains("not checked: points"), "{told}");
    let page = passi::publish::inspection::Page(&inspection).text();
    assert!(page.contains("manca il file boundaries.geojson"));
}

#[test]
fn the_page_needs_nothing_and_lets_nothing_of_the_source_out_of_its_quotes() {
    let page = fs::read_to_string(fixture("worklist.html")).unwrap();
    assert!(page.contains("&lt;b&gt;Nome &quot;strano&quot;&lt;/b&gt; &amp; altro"));
    assert!(page.contains("rel=\"noreferrer\" href=\"http://site.example/?a=&quot;b&quot;\""));
    for never in ["<b>Nome", "<i>esempio", "<script", "src=", "@import", "url("] {
        assert!(!page.contains(never), "{never}");
    }
    let opened = |name: &str| page.matches(&format!("<{name}")).count();
    for name in ["section", "table", "tbody", "tr>", "ul", "ol", "li", "h2", "dl", "q "] {
        let closing = format!("</{}>", name.trim_end_matches(['>', ' ']));
        let row = if name == "tr>" { opened("tr class") } else { 0 };
        assert_eq!(opened(name) + row, page.matches(&closing).count(), "{name}");
    }
}

/// The small source with one row, which has these cells.
fn one_row(cells: &[(&str, &str)]) -> (tempfile::TempDir, Source) {
    let folder = tempfile::tempdir().unwrap();
    for name in [source::MUNICIPALITIES, source::RELEASE] {
        fs::copy(fixture("source").join(name), folder.path().join(name)).unwrap();
    }
    let cell = |column: &&str| {
        let stated = cells.iter().find(|(name, _)| name == column);
        format!("\"{}\"", stated.map_or("", |(_, text)| text).replace('"', "\"\""))
    };
    let row: Vec<String> = source::SERVICE_COLUMNS.iter().map(cell).collect();
    let text = format!("{}\n{}\n", source::SERVICE_COLUMNS.join(","), row.join(","));
    fs::write(folder.path().join(source::SERVICES), text).unwrap();
    let source = source::read(folder.path()).unwrap();
    (folder, source)
}

/// The codes of what is found about a row with these cells, beside what a good row has.
fn found(cells: &[(&str, &str)]) -> Vec<&'static str> {
    let good = [
        ("id", "t01"),
        ("status", "active"),
        ("name", "Sportello"),
        ("category", "library"),
        ("municipality", "054901"),
        ("address", "via di Prova 1"),
        ("languages", "it"),
        ("source_url", "https://source.example/1"),
        ("confidence", "high"),
        ("verified_on", "2026-11-01"),
    ];
    let (_folder, source) = one_row(&[cells, &good].concat());
    let findings = inspect(&source, None, terms()).findings;
    findings.iter().map(|finding| finding.what.code()).collect()
}

#[test]
fn numbers_that_can_be_called_are_left_alone() {
    assert_eq!(found(&[]), [""; 0]);
    for good in
        ["112", "118 (soccorso); 1522", "116117", "+390750000001", "+39800000000", "+4930901820"]
    {
        assert_eq!(found(&[("phones", good)]), [""; 0], "{good}");
    }
    for bad in ["+3910000000", "+39075", "+3907500000000000"] {
        let expected = if bad.len() < 9 || bad.len() > 16 { "refused" } else { "phone-impossible" };
        assert_eq!(found(&[("phones", bad)]), [expected], "{bad}");
    }
    assert_eq!(found(&[("whatsapp", "+3910000000")]), ["phone-impossible"]);
    assert_eq!(found(&[("phones", "+39899123456")]), ["phone-costly"]);
}

#[test]
fn a_verification_grows_old_on_its_day() {
    assert_eq!(found(&[("verified_on", "2025-11-26")]), [""; 0]);
    assert_eq!(found(&[("verified_on", "2025-11-25")]), ["stale"]);
    assert_eq!(found(&[("verified_on", "")]), ["never-verified"]);
    assert_eq!(found(&[("verified_on", "2026-11-25")]), ["verified-after-issued"]);
    assert_eq!(found(&[("verified_on", "2026-13-25")]), ["refused"]);
    assert_eq!(found(&[("verified_on", ""), ("status", "draft")]), ["waiting"]);
}

#[test]
fn hours_that_end_are_told_before_and_after() {
    let hours = |rule| found(&[("opening_hours", rule), ("hours_text", "x")]);
    assert_eq!(hours("Mo-Fr 09:00-12:00"), [""; 0]);
    assert_eq!(hours("2026 Sep 01-Nov 25 We 09:00-12:00"), ["hours-over"]);
    assert_eq!(hours("2026 Sep 01-Dec 20 Mo 09:00-12:00"), ["hours-ending"]);
    assert_eq!(hours("Jul 01-Aug 31 Mo 09:00-12:00"), [""; 0], "a season comes back");
    assert_eq!(hours("2025 Mo-Fr 09:00-12:00"), ["refused"]);
    assert_eq!(hours("24/7"), ["hours-at-night"]);
    let shelter = [("category", "shelter"), ("opening_hours", "24/7"), ("hours_text", "x")];
    assert_eq!(found(&shelter), [""; 0]);
    assert_eq!(found(&[("hours_text", "ogni sera")]), ["hours-in-words"]);
    assert_eq!(found(&[("hours_text", "su richiesta"), ("appointment", "yes")]), [""; 0]);
}

proptest! {
    #[test]
    fn the_table_is_read_back(name in "[^\u{0}]{1,12}", note in "[ =+@'\",\n\r\t-]{0,3}[a-z ]{0,4}  x") {
        let (_folder, source) = one_row(&[("id", "t01"), ("name", &name), ("note", &note)]);
        // The reader of the source ends its rows as it does.
        let (name, note) = (source.services[0].text("name"), source.services[0].text("note"));
        let text = csv(&inspect(&source, None, terms()));
        let mut reader = ::csv::Reader::from_reader(text.as_bytes());
        let column = |row: &::csv::StringRecord, at: usize| {
            let cell = row.get(at).unwrap().to_owned();
            cell.strip_prefix('\'').map(str::to_owned).unwrap_or(cell)
        };
        let mut has_note = false;
        for row in reader.records() {
            let row = row.unwrap();
            prop_assert_eq!(column(&row, 3), name);
            prop_assert!(!row.iter().any(|cell| cell.starts_with(['=', '+', '-', '@', '\t', '\r'])));
            if &row[1] == "double-space" {
                has_note |= column(&row, 8) == note;
            }
        }
        prop_assert!(has_note, "{}", text);
    }

    #[test]
    fn one_apostrophe_less_is_the_text(text in "\\PC{0,8}") {
        let guarded = guarded(&text);
        let back = guarded.strip_prefix('\'').unwrap_or(&guarded);
        prop_assert_eq!(back, text.as_str());
    }
}

#[test]
fn a_worklist_that_is_passed_around_does_not_say_where_a_protected_place_is() {
    let (_folder, source) = one_row(&[
        ("id", "t01"),
        ("status", "active"),
        ("name", "Centro"),
        ("category", "antiviolence"),
        ("municipality", "054901"),
        ("address", "via Segreta 9"),
        ("postal_code", "06999"),
        ("lat", "42.7654"),
        ("lon", "12.7654"),
        ("precision", "exact"),
        ("hide_location", "yes"),
        ("languages", "it"),
        ("source_url", "https://source.example/1"),
        ("confidence", "high"),
    ]);
    let boundaries = Boundaries::read(&umbria()).unwrap();
    let inspection = inspect(&source, boundaries.as_ref(), terms());
    assert!(inspection.count(Gravity::Blocking) >= 3, "what may not be there is refused");
    let told = csv(&inspection);
    for secret in ["Segreta", "06999", "42.7654", "12.7654"] {
        assert!(!told.contains(secret), "{secret}: {told}");
    }
}

#[test]
fn a_meeting_is_told_in_its_own_file_and_formed_like_the_other_tables() {
    let (folder, _) = one_row(&[]);
    let meetings = "id,status,name,organization,theme,starts_at,ends_at,municipality,place_name,address,postal_code,lat,lon,precision,coordinates_source,languages,interpreters,childcare,seats,accessibility,phones,email,whatsapp,website,source_url,source_date,verified_on,note\n\
        m2,active,Secondo,,health,domani,,054901,,,,,,,,,,,,,,,,,https://source.example/2,,,\n\
        m1,active,\"Primo\",,health,2026-12-03 17:00,,054901,,,,,,,,,,,,,,,,,https://source.example/1,,,\n";
    let path = folder.path().join("meetings.csv");
    fs::write(&path, meetings).unwrap();
    let source = source::read(folder.path()).unwrap();
    let inspection = inspect(&source, None, terms());
    let found = inspection.findings.iter().find(|it| it.column == "starts_at").unwrap();
    let subject = found.subject;
    assert_eq!((subject.file, subject.id(), subject.line()), ("meetings.csv", "m2", 2));
    let formed = passi::publish::form::form(folder.path()).unwrap();
    formed.iter().for_each(|table| table.write().unwrap());
    let told = fs::read_to_string(&path).unwrap();
    let keys: Vec<&str> = told.lines().skip(1).map(|line| &line[..2]).collect();
    assert_eq!((keys, told.contains('"')), (vec!["m1", "m2"], false));
}
