//! Stamping what was verified, and the stable form of the tables: a review is a small difference.

use passi::publish::PublishError;
use passi::publish::form::form;
use passi::publish::snapshot;
use passi::publish::source::{MUNICIPALITIES, RELEASE, SERVICES};
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

const TODAY: &str = "2026-11-26";

/// A copy of the real source.
fn umbria() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/umbria");
    for name in [SERVICES, MUNICIPALITIES, RELEASE] {
        fs::copy(from.join(name), folder.path().join(name)).unwrap();
    }
    folder
}

fn services(folder: &TempDir) -> String {
    fs::read_to_string(folder.path().join(SERVICES)).unwrap()
}

fn run(command: &str, folder: &TempDir, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_passi-publish"))
        .args([command, "--source"])
        .arg(folder.path())
        .args(more)
        .output()
        .unwrap()
}

/// What `verify` prints, or why it does not.
fn verify(folder: &TempDir, more: &[&str]) -> Result<String, String> {
    let output = run("verify", folder, &[&["--today", TODAY], more].concat());
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    match output.status.code() {
        Some(0) => Ok(text(output.stdout)),
        code => Err(format!("{code:?} {}", text(output.stderr))),
    }
}

#[test]
fn a_stamp_is_one_line_of_difference() {
    let folder = umbria();
    let before = services(&folder);
    let told = verify(&folder, &["u001", "u002", "--by", "Sportello di Prova"]).unwrap();
    let after = services(&folder);
    let changed: Vec<_> =
        before.lines().zip(after.lines()).filter(|(one, two)| one != two).collect();
    assert_eq!(changed.len(), 2);
    for (one, two) in changed {
        assert!(told.contains(&format!("-{one}\n+{two}\n")), "{told}");
        assert!(two.contains(",2026-11-26,Sportello di Prova,"), "{two}");
    }
    assert!(told.contains("2 stamped"), "{told}");
    assert!(told.contains("still a draft, until its status says active: u002"), "{told}");
    assert!(told.contains("raise `sequence` and `issued`"), "{told}");
    let again = verify(&folder, &["u001", "--by", " Sportello di Prova "]).unwrap();
    assert!(again.starts_with("0 stamped, 1 stamped so before"), "{again}");
    assert_eq!(services(&folder), after);
}

#[test]
fn the_release_asks_for_its_day_and_phones_are_told_the_day_alone() {
    let folder = umbria();
    verify(&folder, &["u001", "--by", "Sportello di Prova"]).unwrap();
    let out = folder.path().join("out.db");
    let error = snapshot::write(folder.path(), &out).unwrap_err();
    let PublishError::Source(problems) = error else { panic!("{error}") };
    assert_eq!(problems.len(), 1);
    assert!(problems[0].reason.contains("raise `sequence` and `issued` in release.toml"));
    let release = folder.path().join(RELEASE);
    let text = fs::read_to_string(&release).unwrap();
    fs::write(&release, text.replace("issued = \"2026-11-24", "issued = \"2026-11-27")).unwrap();
    snapshot::write(folder.path(), &out).unwrap();
    let bytes = fs::read(&out).unwrap();
    let holds = |text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(holds("2026-11-26") && !holds("Sportello di Prova"));
}

#[test]
fn what_cannot_be_true_is_not_stamped() {
    let folder = umbria();
    verify(&folder, &["u001", "--by", "Sportello", "--on", "2026-11-20"]).unwrap();
    let stamped = services(&folder);
    for (more, why) in [
        (&["u001", "u999", "--by", "A"][..], "u999 cannot be stamped: there is no such record"),
        (&["u001", "--by", "A", "--on", "2026-11-27"], "2026-11-27 has not come yet"),
        (&["u001", "--by", "A", "--on", "2026-11-19"], "it was verified later, on 2026-11-20"),
        (&["u001", "--by", "  "], "the desk needs a name"),
        (&["u001", "--by", "A\u{202e}B"], "the desk needs a name"),
        (&["--by", "A"], "Some(2)"),
        (&["u001"], "Some(2)"),
    ] {
        let error = verify(&folder, more).unwrap_err();
        assert!(error.contains(why), "{more:?}: {error}");
        assert_eq!(services(&folder), stamped, "{more:?}: all or none");
    }
    fs::write(folder.path().join(SERVICES), stamped.replace("Tu,We 15:30", "Never 15:30")).unwrap();
    let error = verify(&folder, &["u001", "--by", "A"]).unwrap_err();
    assert!(error.contains("[opening_hours]") && error.contains("nothing was written"), "{error}");
    verify(&folder, &["u005", "--by", "A"]).expect("others are not to blame");
}

#[test]
fn the_source_is_in_its_stable_form_and_comes_back_to_it() {
    let folder = umbria();
    let formed = services(&folder);
    assert_eq!(run("format", &folder, &["--check"]).status.code(), Some(0));
    let path = folder.path().join(SERVICES);
    let line = |text: &str, start: &str| -> String {
        text.lines().find(|line| line.starts_with(start)).unwrap().to_owned()
    };
    let (one, two) = (line(&formed, "u001,"), line(&formed, "u002,"));
    let quoted = two.replace("u002,draft,", "u002,\"draft\", ");
    for (spoilt, place) in [
        (
            format!("\u{feff}{}", formed.replace('\n', "\r\n")),
            "services.csv:1: \u{feff}# I servizi",
        ),
        (formed.replace(&two, &quoted), "services.csv:18: u002,\"draft\","),
        (
            formed.replace(&format!("{one}\n{two}"), &format!("{two}\n{one}")),
            "services.csv:17: u002,",
        ),
        (formed.trim_end().to_owned(), "services.csv:323: u474,"),
    ] {
        fs::write(&path, &spoilt).unwrap();
        let output = run("format", &folder, &["--check"]);
        let told = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(1), "{told}");
        assert!(told.contains(place), "{place}: {told}");
        assert_eq!(services(&folder), spoilt, "--check writes nothing");
        assert_eq!(run("format", &folder, &[]).status.code(), Some(0));
        assert!(services(&folder) == formed, "{place}");
    }
    let missing = TempDir::new().unwrap();
    assert_eq!(run("format", &missing, &[]).status.code(), Some(1));
}

/// A folder with these services and no municipality.
fn small(rows: &[(String, String)]) -> (TempDir, PathBuf) {
    use passi::publish::source::{MUNICIPALITY_COLUMNS, SERVICE_COLUMNS};
    let folder = tempfile::tempdir().unwrap();
    let towns = MUNICIPALITY_COLUMNS.join(",");
    fs::write(folder.path().join(MUNICIPALITIES), format!("{towns}\n")).unwrap();
    let mut text = SERVICE_COLUMNS.join(",") + "\r\n";
    for (id, name) in rows {
        let name = name.replace('"', "\"\"");
        text += &format!("{id},active,\"{name}\"{}\r\n", ",".repeat(SERVICE_COLUMNS.len() - 3));
    }
    let path = folder.path().join(SERVICES);
    fs::write(&path, text).unwrap();
    (folder, path)
}

proptest! {
    #[test]
    fn the_stable_form_is_stable(rows in proptest::collection::btree_map("[a-z0-9]{1,4}", "[^\r]{0,8}", 0..6)) {
        let rows: Vec<(String, String)> = rows.into_iter().rev().collect();
        let (folder, path) = small(&rows);
        for table in form(folder.path()).unwrap() {
            table.write().unwrap();
        }
        let once = fs::read_to_string(&path).unwrap();
        for table in form(folder.path()).unwrap() {
            prop_assert!(table.changed.is_empty(), "{:?}", table.changed);
        }
        prop_assert!(!once.contains('\r') && once.lines().count() > rows.len());
    }
}
