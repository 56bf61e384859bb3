//! A service as others get it: in the right form, whatever it is called, and with nothing of a
//! protected place.

use crate::passing_fixture::{PERUGIA, desk, protected, rome};
use passi::domain::link::Link;
use passi::domain::passing::{MOST_BYTES, calendar, chosen, code_words, contact};
use passi::domain::position::Position;
use passi::domain::report::{Fault, MOST_LETTERS, Report};
use proptest::prelude::*;
use std::fs;
use std::path::Path;

/// Compares with the file of this name; `PASSI_GOLDEN=write` writes it anew.
fn golden(name: &str, made: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/passing").join(name);
    if std::env::var_os("PASSI_GOLDEN").is_some() {
        fs::write(&path, made).unwrap();
    }
    assert_eq!(made, fs::read_to_string(&path).unwrap(), "{name}");
}

/// The value of the only line of this name, unfolded.
fn value<'a>(whole: &'a str, name: &str) -> &'a str {
    let mut found =
        whole.split("\r\n").filter_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let first = found.next().unwrap_or_else(|| panic!("no {name} in {whole}"));
    assert_eq!(found.next(), None, "{name} twice");
    first
}

fn unescaped(text: &str) -> String {
    let mut letters = text.chars();
    let mut plain = String::new();
    while let Some(letter) = letters.next() {
        assert!(!matches!(letter, ',' | ';'), "bare `{letter}` in `{text}`");
        match letter {
            '\\' => plain.push(match letters.next().unwrap() {
                'n' => '\n',
                kept => kept,
            }),
            _ => plain.push(letter),
        }
    }
    plain
}

#[test]
fn the_forms_stay_as_they_are() {
    let now = rome("2026-10-20 10:00");
    golden("desk.vcf", &contact(&desk(), "Verificato il 3 nov 2026"));
    golden("desk.ics", &calendar(&desk(), "Appuntamento", rome("2026-10-26 09:30"), now));
    golden("protected.vcf", &contact(&protected(), "Non ancora verificato"));
    golden("protected.ics", &calendar(&protected(), "Appuntamento", rome("2027-03-28 09:30"), now));
    golden("desk.txt", &code_words(&desk()));
    golden("protected.txt", &code_words(&protected()));
    let report = Report::new("test-desk", Fault::Hours, "  Chiude\nalle 12,\tnon alle 13 ");
    golden("report.txt", &report.letter("umbria 1-1841", now.date_naive()));
}

#[test]
fn a_protected_place_is_told_by_its_town_alone() {
    let (service, now) = (protected(), rome("2026-10-20 10:00"));
    let report = Report::new(&service.id, Fault::Moved, "").letter("umbria 1-1", now.date_naive());
    let told = [
        code_words(&service),
        contact(&service, "nota"),
        calendar(&service, "Appuntamento", rome("2026-11-20 10:00"), now),
        report,
    ];
    for told in &told {
        for secret in ["Segreta", "Casa", "06199", "43.1", "43,1", "12.39", "GEO", "ADR"] {
            assert!(!told.contains(secret), "{secret} in {told}");
        }
    }
    assert!(told[0].contains("Perugia"));
    for secret in ["Centro di prova", "075000003", "test-protected"] {
        assert!(!told[2].contains(secret), "{secret} in the entry {}", told[2]);
    }
    assert_eq!(value(&told[2], "SUMMARY"), "Appuntamento\\, Perugia");
}

#[test]
fn a_visit_is_still_to_come_at_a_time_that_there_is() {
    let now = rome("2026-10-20 10:00");
    assert_eq!(chosen("2026-10-20", "10:01", now), Some(rome("2026-10-20 10:01")));
    assert_eq!(chosen("2026-10-20", "10:01:00", now), Some(rome("2026-10-20 10:01")));
    for (day, time) in [
        ("2026-10-20", "10:00"),
        ("2026-10-19", "23:59"),
        ("2027-03-28", "02:30"),
        ("2026-13-01", "10:00"),
        ("2026-11-01", "25:00"),
        ("2026-11-01", ""),
        ("", "10:00"),
        ("2026-11-01", "à à à"),
    ] {
        assert_eq!(chosen(day, time, now), None, "{day} {time}");
    }
}

#[test]
fn the_same_visit_is_the_same_entry() {
    let uid =
        |at: &str, now: &str| value(&calendar(&desk(), "x", rome(at), rome(now)), "UID").to_owned();
    let one = uid("2026-11-20 10:00", "2026-10-20 10:00");
    assert_eq!(one, uid("2026-11-20 10:00", "2026-10-21 11:00"));
    assert_ne!(one, uid("2026-11-20 10:30", "2026-10-20 10:00"));
}

#[test]
fn what_is_too_long_for_a_code_is_cut_but_for_the_number() {
    let mut service = desk();
    assert!(code_words(&service).ends_with(&format!("{:.5}, {:.5}", PERUGIA.lat, PERUGIA.lon)));
    service.name = "Sportello per i cittadini stranieri ".repeat(5);
    let words = code_words(&service);
    let lines: Vec<&str> = words.lines().collect();
    assert!(lines[0].starts_with("Sportello per") && lines[0].ends_with('…'), "{words}");
    assert_eq!(lines[1], "Casa di prova, Via di Prova 1, 06121 Perugia");
    assert_eq!(lines[2], "+39075000001");
    assert_eq!(lines.len(), 3, "the point goes first");
}

#[test]
fn words_of_a_report_are_one_line_and_not_endless() {
    let report = Report::new("x", Fault::Other, &"क ".repeat(900));
    assert_eq!(report.words.chars().count(), MOST_LETTERS);
    assert_eq!(Report::new("x", Fault::Other, " a\r\nend\u{7}\nb ").words, "a end b");
    for fault in Fault::ALL {
        assert_eq!(Fault::from_code(fault.code()), Some(fault));
    }
}

proptest! {
    #[test]
    fn any_name_comes_through(name in "[A-Za-zàخطأक,;\\\\ \n\u{1F600}:\"]{1,120}") {
        let mut service = desk();
        service.name = name.clone();
        let unfolded = |text: String| text.replace("\r\n ", "");
        let card = unfolded(contact(&service, &name));
        prop_assert_eq!(unescaped(value(&card, "FN")), name.clone());
        prop_assert_eq!(unescaped(value(&card, "NOTE")), name.clone());
        let entry = calendar(&service, "", rome("2026-11-20 10:00"), rome("2026-10-20 10:00"));
        prop_assert!(entry.split("\r\n").all(|line| line.len() <= 75));
        let entry = unfolded(entry);
        prop_assert_eq!(unescaped(value(&entry, "SUMMARY")), name);
        prop_assert_eq!(value(&entry, "DTSTART;TZID=Europe/Rome"), "20261120T100000");
    }

    #[test]
    fn a_code_is_short_and_keeps_the_number(name in ".{0,300}", street in ".{0,300}") {
        let mut service = desk();
        service.name = name;
        service.place.as_mut().unwrap().address = Some(street);
        let words = code_words(&service);
        prop_assert!(words.len() <= MOST_BYTES, "{} in {words}", words.len());
        prop_assert!(words.lines().any(|line| line == "+39075000001"), "{words}");
    }

    #[test]
    fn nothing_of_a_protected_place_gets_out(
        secret in "[QXZ]{8,20}", lat in -80.0..80.0_f64, lon in -170.0..170.0_f64,
    ) {
        let mut service = protected();
        let place = service.place.as_mut().unwrap();
        place.name = Some(secret.clone());
        place.address = Some(secret.clone());
        place.postal_code = Some(secret.clone());
        place.position = Position::new(lat, lon);
        let at = rome("2026-11-20 10:00");
        for told in [code_words(&service), contact(&service, ""), calendar(&service, "x", at, at)] {
            prop_assert!(!told.contains(&secret) && !told.contains(&format!("{lat:.4}")), "{told}");
        }
    }

    #[test]
    fn any_report_fits_into_a_letter(words in ".{0,900}") {
        let letter = Report::new("test-desk", Fault::Other, &words).letter("umbria 1-1", rome("2026-10-20 10:00").date_naive());
        let link = Link::letter("reports@example.org", "Passi: errore", &letter);
        prop_assert!(link.is_some_and(|link| link.as_str().is_ascii()));
    }
}
