//! A path as it travels: every one of eight steps fits one code, and nothing comes of an address
//! but what somebody wrote.

use crate::passing_fixture::{desk, protected};
use chrono::{NaiveDate, NaiveTime};
use passi::domain::eligibility::DOCUMENTS;
use passi::domain::link;
use passi::domain::passing::{QUIET, screen_squares};
use passi::domain::path::{
    MOST_STEP_OCTETS, MOST_STEPS, Path, PathError, Reason, Step, When, decode, encode,
};
use proptest::prelude::*;
use std::fs;
use std::process::Command;

/// A page's address of a hundred letters.
const PAGE: &str = "https://passi-umbria.a-long-name-of-some-host.example.org/and/the/folder/that/it/lies/in/12345678910/";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(day_text: &str, time: Option<(u32, u32)>) -> Option<When> {
    let time = time.map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap());
    Some(When { day: day(day_text), time })
}

/// A path of three steps, the last of them one that somebody may have to hide.
fn prepared() -> Path {
    let mut first = Step::to(&desk(), "Appuntamento");
    first.when = at("2026-12-03", Some((9, 30)));
    first.say("Chiedere di Anna,\nal primo piano");
    first.is_done = true;
    let unknown = Step {
        service_id: Some("x999".into()),
        name: "Ufficio che nessuno conosce".into(),
        town: Some("Città di Castello".into()),
        phone: Some("+390758933197".into()),
        why: Some("documents".into()),
        bring: vec!["passport".into(), "photo".into()],
        when: at("2026-12-10", None),
        ..Step::default()
    };
    let mut hidden = Step::to(&protected(), "Appuntamento");
    hidden.say("أنت تعرفين الرقم");
    Path { made_on: day("2026-11-25"), steps: vec![first, unknown, hidden] }
}

#[test]
fn the_format_stays_as_it_is() {
    let address = link::path_address(&encode(&prepared()).unwrap());
    let golden = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/path.txt");
    if std::env::var_os("PASSI_GOLDEN").is_some() {
        fs::write(&golden, format!("{address}\n")).unwrap();
    }
    let kept = fs::read_to_string(&golden).unwrap();
    assert_eq!(address, kept.trim_end());
    assert_eq!(decode(link::path_letters(kept.trim_end()).unwrap()), Ok(prepared()));
}

#[test]
fn a_step_says_what_the_record_says() {
    let step = Step::to(&desk(), "Appuntamento");
    let service = desk();
    assert_eq!(step.service_id.as_deref(), Some(service.id.as_str()));
    assert_eq!(step.name, service.name);
    assert_eq!(step.phone.as_deref(), Some(service.phones[0].number.as_str()));
    assert_eq!(step.town.as_deref(), service.place.as_ref().map(|at| at.municipality.as_str()));
    assert!(!step.is_discreet && !step.is_done);
    let wanted: Vec<_> = service.required_documents.iter().filter(|code| *code != "none").collect();
    assert_eq!(step.bring.iter().collect::<Vec<_>>(), wanted);
}

#[test]
fn a_step_to_a_place_of_safety_says_its_town_alone() {
    let step = Step::to(&protected(), "Appuntamento");
    let told = serde_json::to_value(&step).unwrap();
    let expected =
        serde_json::json!({ "name": "Appuntamento", "town": "Perugia", "is_discreet": true });
    assert_eq!(told, expected);
    // Neither can it be made to say more.
    for told in [
        Step { service_id: Some("test-protected".into()), ..step.clone() },
        Step { phone: Some("1522".into()), ..step.clone() },
        Step { why: Some("safety".into()), ..step.clone() },
    ] {
        assert_eq!(encode(&Path { steps: vec![told], ..prepared() }), None);
    }
}

#[test]
fn what_is_too_long_is_told_before_it_is_handed_over() {
    let mut step = Step::to(&desk(), "Appuntamento");
    let room = step.room_letters().unwrap();
    step.say(&"x".repeat(room));
    assert_eq!(step.room_octets(), Some(0));
    assert!(encode(&Path { steps: vec![step.clone()], ..prepared() }).is_some());
    step.say(&"x".repeat(room + 1));
    assert_eq!(step.room_octets(), None);
    assert_eq!(encode(&Path { steps: vec![step], ..prepared() }), None);
    let short = Step::to(&desk(), "");
    let many = |count| Path { steps: vec![short.clone(); count], ..prepared() };
    assert!(encode(&many(MOST_STEPS)).is_some());
    assert_eq!(encode(&many(MOST_STEPS + 1)), None);
    assert_eq!(encode(&many(0)), None);
}

#[test]
fn even_the_longest_name_leaves_room_for_words() {
    let mut service = desk();
    service.name = "Ж".repeat(400);
    let step = Step::to(&service, "");
    assert!(step.name.ends_with('…'));
    assert!(step.room_letters().unwrap() > 20, "{:?}", step.room_letters());
}

#[test]
fn the_ticks_travel_too_and_do_not_make_another_path() {
    let path = prepared();
    assert_eq!((path.done(), path.next()), (1, Some(1)));
    assert_eq!(decode(&encode(&path).unwrap()).unwrap().done(), 1);
    assert_eq!(path.untouched().done(), 0);
    assert_eq!(path.untouched(), path.untouched().untouched());
}

fn step() -> impl Strategy<Value = Step> {
    let text = || prop_oneof!["[a-zàè ]{0,30}", "[اب-ي ]{0,12}", ".{0,16}"];
    let code = |codes: Vec<&'static str>| proptest::sample::select(codes).prop_map(String::from);
    let reasons: Vec<&str> = Reason::all().map(Reason::code).collect();
    let when = (0_i64..60_000, proptest::option::of((0_u32..24, 0_u32..60)));
    let which = (
        proptest::option::of("[a-z0-9._-]{1,12}"),
        proptest::option::of("\\+39[0-9]{8,10}|11[0-9]"),
        proptest::option::of(code(reasons)),
    );
    let rest = (
        proptest::option::of("[A-Za-z]{1,20}"),
        proptest::collection::vec(code(DOCUMENTS.to_vec()), 0..9),
        proptest::option::of(when),
        any::<(bool, bool)>(),
    );
    (which, text(), text(), rest).prop_map(|((service_id, phone, why), name, words, rest)| {
        let (town, bring, when, (is_discreet, is_done)) = rest;
        let when = when.map(|(days, time)| When {
            day: day("2020-01-01") + chrono::Duration::days(days),
            time: time.and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0)),
        });
        let kept = |text: Option<String>| text.filter(|_| !is_discreet);
        let (service_id, phone, why) = (kept(service_id), kept(phone), kept(why));
        let mut step = Step { words, ..Step::default() };
        step.say(&name);
        let name = format!("n{}", step.words);
        step.say(&step.words.clone());
        Step { service_id, name, town, phone, why, bring, when, is_discreet, is_done, ..step }
    })
}

fn path() -> impl Strategy<Value = Path> {
    let steps = proptest::collection::vec(step(), 1..=MOST_STEPS);
    let path = steps.prop_map(|steps| Path { made_on: day("2026-11-25"), steps });
    path.prop_filter("too long", Path::is_sound)
}

#[test]
fn no_letter_of_a_path_can_be_misread_or_missed() {
    let letters = encode(&prepared()).unwrap();
    for at in 0..letters.len() {
        assert_eq!(decode(&letters[..at]), Err(PathError::Damaged), "cut at {at}");
        for other in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*-.:".chars() {
            let mut misread = letters.clone();
            misread.replace_range(at..=at, other.encode_utf8(&mut [0; 4]));
            let expected =
                if misread == letters { Ok(prepared()) } else { Err(PathError::Damaged) };
            assert_eq!(decode(&misread), expected, "{other} at {at}");
        }
    }
}

proptest! {
    #[test]
    fn a_path_is_read_as_it_was_written(path in path()) {
        let letters = encode(&path).unwrap();
        prop_assert_eq!(decode(&letters), Ok(path));
    }

    #[test]
    fn a_piece_of_one_is_refused(path in path(), at in any::<prop::sample::Index>()) {
        let letters = encode(&path).unwrap();
        prop_assert_eq!(decode(&letters[..at.index(letters.len())]), Err(PathError::Damaged));
    }

    #[test]
    fn a_letter_misread_is_refused(path in path(), at in any::<prop::sample::Index>(), other in "[0-9A-Z$*.:-]") {
        let mut letters = encode(&path).unwrap();
        let at = at.index(letters.len());
        letters.replace_range(at..=at, &other);
        let read = decode(&letters);
        prop_assert!(read == Ok(path) || read == Err(PathError::Damaged));
    }

    #[test]
    fn any_letters_are_a_path_that_can_travel_or_none(letters in "[0-9A-Z$*.:-]{0,200}|.{0,40}") {
        if let Ok(path) = decode(&letters) {
            prop_assert!(path.is_sound());
        }
    }
}

/// The largest that there can be.
fn largest() -> Path {
    let mut steps = Vec::new();
    for _ in 0..MOST_STEPS {
        let mut step = Step::to(&desk(), "");
        step.when = at("2026-12-03", Some((9, 30)));
        let mut letters =
            (b'0'..=b'9').chain(b'A'..=b'Z').cycle().skip(steps.len()).map(char::from);
        while step.room_octets() > Some(0) {
            let words: String = step.words.chars().chain(letters.next()).collect();
            step.say(&words);
        }
        steps.push(step);
    }
    Path { made_on: day("2026-11-25"), steps }
}

#[test]
fn eight_steps_fit_a_code_that_old_cameras_read() {
    let letters = encode(&largest()).unwrap();
    assert!(letters.len() >= (MOST_STEPS * MOST_STEP_OCTETS) * 3 / 2);
    for address in [link::path_address(&letters), format!("{PAGE}#/path/{letters}")] {
        let squares = screen_squares(&address).unwrap();
        assert!(squares.width() <= 117, "{} squares", squares.width());
    }
    // Three of them ask no more of a camera than a card's code does.
    let usual = screen_squares(&link::path_address(&encode(&prepared()).unwrap())).unwrap();
    assert!(usual.width() <= 57, "{} squares", usual.width());
}

/// A picture of the code, four pixels a square, as netpbm has it.
fn picture(says: &str) -> Vec<u8> {
    const PIXELS: usize = 4;
    let squares = screen_squares(says).unwrap();
    let side = (squares.width() + 2 * QUIET) * PIXELS;
    let mut bytes = format!("P5\n{side} {side}\n255\n").into_bytes();
    let head = bytes.len();
    bytes.resize(head + side * side, 255);
    for (x, y) in squares.dark() {
        for at in 0..PIXELS * PIXELS {
            let row = (y + QUIET) * PIXELS + at / PIXELS;
            bytes[head + row * side + (x + QUIET) * PIXELS + at % PIXELS] = 0;
        }
    }
    bytes
}

#[test]
fn another_program_reads_the_largest_code_and_a_usual_one() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("code.pgm");
    for path in [largest(), prepared()] {
        let letters = encode(&path).unwrap();
        for address in [link::path_address(&letters), format!("{PAGE}#/path/{letters}")] {
            fs::write(&file, picture(&address)).unwrap();
            let read = Command::new("zbarimg").args(["-q", "--raw"]).arg(&file).output().unwrap();
            assert_eq!(String::from_utf8_lossy(&read.stdout).trim_end(), address);
            let letters = link::path_letters(&address).unwrap();
            assert_eq!(decode(letters), Ok(path.clone()));
        }
    }
}
