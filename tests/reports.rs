//! Reports of mistakes: read as they come, brought together, and what cannot be read said by line.

use passi::domain::report::{Fault, Report};
use passi::publish::reports::{Collected, read};
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/reports").join(name)
}

fn publish(arguments: &[&Path], more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_passi-publish"));
    command.arg("reports").args(arguments).args(more).output().unwrap()
}

/// What it prints is what stands in the file; `PASSI_GOLDEN=write` writes it anew.
fn prints(output: &Output, name: &str) {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    if std::env::var_os("PASSI_GOLDEN").is_some() {
        fs::write(fixture(name), &output.stdout).unwrap();
    }
    let printed = String::from_utf8_lossy(&output.stdout);
    assert_eq!(printed, fs::read_to_string(fixture(name)).unwrap());
}

#[test]
fn the_gravest_mistake_that_most_people_report_comes_first() {
    let files = [fixture("collected.csv"), fixture("mail.txt")];
    let files = [files[0].as_path(), files[1].as_path()];
    prints(&publish(&files, &[]), "worklist.txt");
    prints(&publish(&files, &["--json"]), "worklist.json");
}

#[test]
fn the_source_at_hand_says_which_records_there_are() {
    let umbria = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/umbria");
    let named = ["--source", umbria.to_str().unwrap()];
    let files = [fixture("collected.csv"), fixture("mail.txt")];
    let files = [files[0].as_path(), files[1].as_path()];
    prints(&publish(&files, &named), "worklist.txt");
    let output = publish(&files, &["--source", "no/such/folder"]);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn what_cannot_be_read_is_told_by_line_and_column_and_nothing_is_listed() {
    let folder = tempfile::tempdir().unwrap();
    let told = |text: &str| {
        let path = folder.path().join("in.csv");
        fs::write(&path, text).unwrap();
        let output = publish(&[&path], &[]);
        assert_eq!(output.status.code(), Some(1));
        assert!(output.stdout.is_empty());
        let told = String::from_utf8(output.stderr).unwrap();
        told.replace(&format!("{}:", path.display()), "")
    };
    assert_eq!(
        told("date,record,kind,words\n2026-11-26,u001,closed,\"a\nb\"\n26/11/2026,U 1,shut,\n"),
        "4 [date]: `26/11/2026` is no day such as 2026-11-26\n\
         4 [record]: `U 1` is no id of a record\n\
         4 [kind]: `shut` is none of closed, moved, phone, hours, other\n\
         passi-publish: 3 problems in the reports; nothing was listed\n"
    );
    assert_eq!(
        told("date,id,kind\n"),
        "1 [record]: there is no such column\n1 [words]: there is no such column\n\
         passi-publish: 2 problems in the reports; nothing was listed\n"
    );
    let cut = told("Ciao\n\nPassi report 1\ndate: 2026-11-26\nrecord: u001\n");
    assert!(cut.starts_with("3: the letter that begins here has no line `end`\n"), "{cut}");
    let kind = told("Passi report 1\ndate: 2026-11-26\nrecord: u001\nwords: x\nend\n");
    assert!(kind.starts_with("1 [kind]: `` is none of"), "{kind}");
    assert_eq!(publish(&[], &[]).status.code(), Some(2));
    assert_eq!(publish(&[Path::new("no/such/file.csv")], &[]).status.code(), Some(1));
}

proptest! {
    #[test]
    fn every_letter_that_the_app_writes_is_read_again(
        words in "[ -~\nàخطأ😀]{0,300}", fault in 0..5_usize, quoted in any::<bool>(),
    ) {
        let report = Report::new("test-desk", Fault::ALL[fault], &words);
        let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 26).unwrap();
        let letter = report.letter("umbria 1-1841", date);
        let mark = if quoted { ">> " } else { "" };
        let mail: String = letter.lines().map(|line| format!("{mark}{line}\r\n")).collect();
        let mail = format!("Ciao,\r\n{mail}Anna\r\n{letter}");
        let read = read(Path::new("mail"), &mail).unwrap();
        let one = Collected { report, date };
        prop_assert_eq!(read, vec![one.clone(), one]);
    }

    #[test]
    fn no_file_is_too_strange(text in "(Passi report 1\n)?[\\PC\n,\"]{0,200}") {
        // Either reports or problems, each with its line.
        if let Err(misread) = read(Path::new("strange"), &text) {
            prop_assert!(!misread.is_empty());
        }
    }
}
