//! A copy gives back what it was made of, once, and nothing else is taken for one.

use super::{answers, day, desk, empty, full, letter, path, point, town};
use passi::domain::path::{Path, Step};
use passi::domain::report::Fault;
use passi::library::{Card, Kept, KeptPlace, Library, LibraryError, MOST_COPY_BYTES};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;

/// One thing that a person does.
#[derive(Clone, Debug)]
enum Act {
    Save(String, String),
    Tick(String, String),
    Note(String, String),
    Report(String, usize, String),
    Drop(i64),
    Stay(String),
    Path(String, bool),
    TickStep(i64, bool),
    DropPath(i64),
    Request(String, String),
    DropRequest(i64),
}

impl Act {
    fn on(self, library: &mut Library) {
        match self {
            Act::Save(id, name) => library.keep_favourite(&id, day(), &Card { name, ..desk() }),
            Act::Tick(guide, item) => library.tick(&guide, &item, true),
            Act::Note(id, words) => library.write_note(&id, &words),
            Act::Report(id, kind, words) => {
                library.keep_report(&id, Fault::ALL[kind], &words, day()).map(drop)
            }
            Act::Drop(number) => library.drop_report(number),
            Act::Stay(municipality_id) => library.keep_place(&KeptPlace::Town { municipality_id }),
            Act::Path(name, is_done) => {
                let step = Step { name, is_done, ..Step::default() };
                library.keep_path(&Path { steps: vec![step], ..path() }, day())
            }
            Act::TickStep(number, on) => library.tick_step(number, 0, on),
            Act::DropPath(number) => library.drop_path(number),
            Act::Request(id, answer) => {
                library.keep_request(&id, &answers(&answer), &letter(&answer)).map(drop)
            }
            Act::DropRequest(number) => library.drop_request(number),
        }
        .unwrap();
    }
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let id = || "[a-c]{1,2}";
    let act = prop_oneof![
        (id(), any::<String>()).prop_map(|(id, name)| Act::Save(id, name)),
        (id(), id()).prop_map(|(guide, item)| Act::Tick(guide, item)),
        (id(), any::<String>()).prop_map(|(id, words)| Act::Note(id, words)),
        (id(), 0_usize..5, any::<String>())
            .prop_map(|(id, kind, words)| Act::Report(id, kind, words)),
        (1_i64..4).prop_map(Act::Drop),
        id().prop_map(Act::Stay),
        (id(), any::<bool>()).prop_map(|(name, is_done)| Act::Path(name, is_done)),
        (1_i64..4, any::<bool>()).prop_map(|(number, on)| Act::TickStep(number, on)),
        (1_i64..4).prop_map(Act::DropPath),
        (id(), ".{0,40}").prop_map(|(id, answer)| Act::Request(id, answer)),
        (1_i64..4).prop_map(Act::DropRequest),
    ];
    vec(act, 0..20)
}

/// The paths without their numbers.
fn untold(kept: &Kept) -> Vec<&Path> {
    kept.paths.iter().map(|kept| &kept.path).collect()
}

fn library(acts: Vec<Act>) -> Library {
    let mut library = empty();
    acts.into_iter().for_each(|act| act.on(&mut library));
    library
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn an_empty_library_becomes_what_was_copied(acts in acts()) {
        let before = library(acts);
        let mut after = empty();
        after.import(&before.export(None).unwrap()).unwrap();
        let (before, mut taken) = (before.kept().unwrap(), after.kept().unwrap());
        // The same words written twice are one report.
        prop_assert!(taken.reports.iter().all(|report| before.reports.contains(report)));
        taken.reports.clone_from(&before.reports);
        prop_assert!(taken.requests.iter().all(|request| before.requests.contains(request)));
        taken.requests.clone_from(&before.requests);
        // Paths that were dropped leave numbers that no path has.
        prop_assert_eq!(untold(&taken), untold(&before));
        taken.paths.clone_from(&before.paths);
        prop_assert_eq!(taken, before);
    }

    #[test]
    fn what_is_taken_back_twice_is_there_once(one in acts(), other in acts()) {
        let (mut here, copy) = (library(one), library(other).export(None).unwrap());
        let before = here.kept().unwrap();
        here.import(&copy).unwrap();
        let once = here.kept().unwrap();
        prop_assert_eq!(here.import(&copy).unwrap(), 0);
        prop_assert_eq!(&here.kept().unwrap(), &once);
        // Nothing that was here is lost.
        let is_there = |id: &String| once.is_saved(id);
        prop_assert!(before.favourites.iter().all(|one| is_there(&one.service_id)));
        prop_assert!(before.notes.iter().all(|(id, words)| once.notes[id].starts_with(words)));
        prop_assert!(before.reports.iter().all(|report| once.reports.contains(report)));
        prop_assert!(before.requests.iter().all(|request| once.requests.contains(request)));
        prop_assert!(before.place.is_none() || before.place == once.place);
        for kept in &before.paths {
            let now = once.paths.iter().find(|one| one.number == kept.number).unwrap();
            let mut steps = now.path.steps.iter().zip(&kept.path.steps);
            prop_assert!(steps.all(|(now, before)| now.name == before.name
                && now.is_done >= before.is_done));
        }
    }

    #[test]
    fn bytes_that_are_no_copy_change_nothing(bytes in vec(any::<u8>(), 0..200), at in any::<prop::sample::Index>()) {
        let mut library = full();
        let before = library.kept().unwrap();
        prop_assert!(library.import(&bytes).is_err());
        let mut cut = library.export(None).unwrap();
        cut.truncate(at.index(cut.len()));
        prop_assert!(library.import(&cut).is_err());
        prop_assert_eq!(library.kept().unwrap(), before);
    }
}

#[test]
fn it_is_counted_what_was_not_here() {
    let copy = full().export(None).unwrap();
    assert_eq!(empty().import(&copy).unwrap(), 7);
    let mut here = empty();
    here.keep_favourite("desk", day(), &desk()).unwrap();
    assert_eq!(here.import(&copy).unwrap(), 6);
}

#[test]
fn a_copy_names_the_town_and_never_the_point() {
    let mut here = full();
    here.keep_place(&point()).unwrap();
    for (named, copied) in [(Some("055032".to_owned()), Some(town())), (None, None)] {
        let copy = here.export(named).unwrap();
        let text = String::from_utf8(copy.clone()).unwrap();
        assert!(!text.contains("42.56") && !text.contains("12.64"), "{text}");
        let mut there = empty();
        there.import(&copy).unwrap();
        assert_eq!(there.place().unwrap(), copied);
    }
    // Where a town was chosen, that is it.
    let mut there = empty();
    there.import(&full().export(Some("054039".to_owned())).unwrap()).unwrap();
    assert_eq!(there.place().unwrap(), Some(town()));
}

#[test]
fn the_place_that_is_here_stays() {
    let copy = full().export(None).unwrap();
    let mut here = empty();
    here.keep_place(&point()).unwrap();
    assert_eq!(here.import(&copy).unwrap(), 6);
    assert_eq!(here.place().unwrap(), Some(point()));
}

#[test]
fn a_code_that_nobody_knows_here_keeps_nothing_out() {
    let mut copy: Value = serde_json::from_slice(&full().export(None).unwrap()).unwrap();
    let step = copy.pointer_mut("/paths/0/path/steps/0").unwrap();
    step["why"] = "moon-landing".into();
    step["bring"] = serde_json::json!(["passport", "moon-stone"]);
    let mut here = empty();
    assert_eq!(here.import(copy.to_string().as_bytes()).unwrap(), 7);
    let kept = here.kept().unwrap();
    assert_eq!(kept.paths[0].path.steps[0].why, None);
    assert_eq!(kept.paths[0].path.steps[0].bring, ["passport"]);
}

#[test]
fn both_words_about_a_service_are_kept() {
    let mut here = full();
    here.write_note("desk", "in other words").unwrap();
    here.import(&full().export(None).unwrap()).unwrap();
    let note = here.note("desk").unwrap();
    assert_eq!(note.as_deref(), Some("in other words\nChiedere di Anna\nè gentile"));
}

#[test]
fn a_report_with_a_number_that_is_taken_gets_another_one() {
    let mut here = empty();
    here.keep_report("other", Fault::Closed, "", day()).unwrap();
    here.import(&full().export(None).unwrap()).unwrap();
    let reports = here.reports().unwrap();
    let ids: Vec<_> = reports.iter().map(|report| report.service_id.as_str()).collect();
    assert_eq!(ids, ["other", "desk"]);
}

#[test]
fn a_copy_can_be_read_by_a_person() {
    let copy = String::from_utf8(full().export(None).unwrap()).unwrap();
    assert!(copy.contains("\"name\": \"Sportello\""), "{copy}");
    assert!(copy.contains("è gentile"), "{copy}");
}

#[test]
fn a_copy_of_a_newer_app_is_told_apart() {
    let newer = br#"{ "passi_copy": 2, "favourites": "in another way" }"#;
    let refused = full().import(newer);
    assert!(matches!(refused, Err(LibraryError::CopyNewer { found: 2, known: 1 })));
}

#[test]
fn one_thing_that_cannot_be_read_keeps_out_all_of_a_copy() {
    let copy: Value = serde_json::from_slice(&full().export(None).unwrap()).unwrap();
    let wrong: [(&str, Value); 9] = [
        ("/favourites/0/saved_on", "yesterday".into()),
        ("/reports/0/kind", "haunted".into()),
        ("/notes/desk", 7.into()),
        ("/place/kind", "planet".into()),
        ("/passi_copy", (-1).into()),
        ("/paths/0/path/steps/0/phone", "tel:112".into()),
        ("/paths/0/path/steps", Value::Array(Vec::new())),
        ("/requests/0/letter/to", "a@b.it,c@d.it".into()),
        ("/requests/0/letter/told", "a".repeat(9_000).into()),
    ];
    for (what, value) in wrong {
        let mut damaged = copy.clone();
        *damaged.pointer_mut(what).unwrap() = value;
        let mut library = empty();
        let refused = library.import(damaged.to_string().as_bytes());
        assert!(matches!(refused, Err(LibraryError::CopyDamaged { .. })), "{what}");
        assert_eq!(library.kept().unwrap(), empty().kept().unwrap(), "{what}");
    }
}

#[test]
fn a_file_too_large_for_a_copy_is_not_read() {
    let refused = empty().import(&vec![b' '; MOST_COPY_BYTES + 1]);
    assert!(matches!(refused, Err(LibraryError::CopyTooLarge { .. })));
}
