//! What a person keeps: it outlasts every version, every kill and every copy, and nothing strange
//! gets into it.

mod copies;
mod kills;
mod paths;
mod place;
mod requests;
mod versions;

use chrono::NaiveDate;
use passi::domain::mediation::{Answers, Letter};
use passi::domain::path::{Path, Step};
use passi::domain::phone::Phone;
use passi::domain::position::Position;
use passi::domain::report::Fault;
use passi::library::{Card, KeptPlace, Library, LibraryError};

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()
}

fn desk() -> Card {
    Card {
        name: "Sportello".into(),
        organization: Some("Comune".into()),
        municipality: Some("Terni".into()),
        phones: vec![Phone { number: "+390744123456".into(), note: None }],
        need: "documents".into(),
        delicate: false,
    }
}

fn empty() -> Library {
    Library::from_bytes(None).unwrap()
}

fn town() -> KeptPlace {
    KeptPlace::Town { municipality_id: "055032".into() }
}

/// In a town, as the device said.
fn point() -> KeptPlace {
    KeptPlace::Fix {
        position: Position { lat: 42.56117, lon: 12.64713 },
        accuracy_m: 12.0,
        at: "2026-11-25T10:00:00+01:00".parse().unwrap(),
    }
}

/// A library with one of each.
fn full() -> Library {
    let mut library = empty();
    library.keep_favourite("desk", day(), &desk()).unwrap();
    library.tick("permit", "passport", true).unwrap();
    library.write_note("desk", "Chiedere di Anna\nè gentile").unwrap();
    library.keep_report("desk", Fault::Hours, "chiuso il lunedì", day()).unwrap();
    library.keep_place(&town()).unwrap();
    library.keep_path(&path(), day()).unwrap();
    library
        .keep_request("test-pg", &answers("Scuola di prova"), &letter("Scuola di prova"))
        .unwrap();
    library
}

/// What somebody answered to a form of one question.
fn answers(answer: &str) -> Answers {
    [("body".to_owned(), answer.to_owned())].into()
}

/// The letter that comes of it.
fn letter(answer: &str) -> Letter {
    Letter {
        to: "mediazione@example.org".into(),
        office: "Ufficio di prova".into(),
        desk: "Mediazione di prova".into(),
        told: format!("Ente che chiede\n{answer}\n\n"),
        prepared_on: day(),
    }
}

/// A path of two steps, the first of which is done.
fn path() -> Path {
    let step = |name: &str| Step { name: name.into(), ..Step::default() };
    let done = Step { is_done: true, phone: Some("+39075000001".into()), ..step("Sportello") };
    Path { made_on: day(), steps: vec![done, step("Questura")] }
}

#[test]
fn what_is_saved_is_there_and_what_is_dropped_is_not() {
    let mut library = full();
    let mut other = desk();
    other.name = "Another name".into();
    library.keep_favourite("desk", day().succ_opt().unwrap(), &other).unwrap();
    let favourites = library.favourites().unwrap();
    assert_eq!((favourites.len(), favourites[0].saved_on), (1, day()));
    assert_eq!(favourites[0].card, other);
    library.drop_favourite("desk").unwrap();
    library.drop_favourite("nobody").unwrap();
    assert_eq!(library.favourites().unwrap(), []);
    // A note is of the person, not of the list.
    assert!(library.note("desk").unwrap().is_some());
}

#[test]
fn each_guide_has_its_own_ticks() {
    let mut library = empty();
    for (guide, item) in [("permit", "photo"), ("permit", "photo"), ("home", "photo")] {
        library.tick(guide, item, true).unwrap();
    }
    library.tick("permit", "stamp", true).unwrap();
    library.tick("permit", "photo", false).unwrap();
    library.tick("permit", "photo", false).unwrap();
    assert_eq!(library.ticks("permit").unwrap(), ["stamp".to_owned()].into());
    library.clear_ticks("permit").unwrap();
    assert_eq!(library.ticks("permit").unwrap(), [].into());
    assert_eq!(library.ticks("home").unwrap(), ["photo".to_owned()].into());
}

#[test]
fn an_empty_note_is_none() {
    let mut library = full();
    library.write_note("desk", "in other words").unwrap();
    assert_eq!(library.note("desk").unwrap().as_deref(), Some("in other words"));
    library.write_note("desk", " \n").unwrap();
    assert_eq!(library.note("desk").unwrap(), None);
    assert_eq!(library.note("nobody").unwrap(), None);
}

#[test]
fn reports_wait_by_their_numbers() {
    let mut library = full();
    let numbers = Fault::ALL.map(|kind| library.keep_report("desk", kind, "", day()).unwrap());
    library.drop_report(numbers[1]).unwrap();
    let reports = library.reports().unwrap();
    let kinds: Vec<_> = reports.iter().map(|report| report.kind).collect();
    assert_eq!(reports.len(), Fault::ALL.len());
    assert_eq!(kinds[1], Fault::Closed);
    assert!(!kinds.contains(&Fault::Moved));
}

#[test]
fn there_is_one_last_place() {
    let mut library = empty();
    assert_eq!(library.place().unwrap(), None);
    for place in [town(), point()] {
        library.keep_place(&place).unwrap();
        assert_eq!(library.place().unwrap(), Some(place));
    }
    // The one before is not in the file any more.
    let bytes = library.to_bytes().unwrap();
    assert!(!String::from_utf8_lossy(&bytes).contains("055032"));
}

#[test]
fn what_was_dropped_is_not_in_the_file_any_more() {
    let mut library = empty();
    library.write_note("desk", "a word that nobody else may read").unwrap();
    let holds = |library: &mut Library| {
        let bytes = library.to_bytes().unwrap();
        String::from_utf8_lossy(&bytes).contains("nobody else may read")
    };
    assert!(holds(&mut library));
    library.write_note("desk", "").unwrap();
    assert!(!holds(&mut library));
}

#[test]
fn the_bytes_of_a_library_are_a_library() {
    let mut library = full();
    let bytes = library.to_bytes().unwrap();
    let again = Library::from_bytes(Some(&bytes)).unwrap();
    assert_eq!(again.kept().unwrap(), library.kept().unwrap());
}

#[test]
fn a_file_that_is_none_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.db");
    let cut = full().to_bytes().unwrap();
    for bytes in [b"no database at all, but a text of some length".to_vec(), cut[..6000].to_vec()] {
        std::fs::write(&path, &bytes).unwrap();
        assert!(Library::open(&path).is_err());
        assert_eq!(std::fs::read(&path).unwrap(), bytes);
        assert!(Library::from_bytes(Some(&bytes)).is_err());
    }
    let mut other = rusqlite::Connection::open_in_memory().unwrap();
    other.execute_batch("CREATE TABLE theirs (id INTEGER)").unwrap();
    let other = other.serialize(rusqlite::MAIN_DB).unwrap().to_vec();
    let refused = Library::from_bytes(Some(&other));
    assert!(matches!(refused, Err(LibraryError::Damaged { .. })));
}
