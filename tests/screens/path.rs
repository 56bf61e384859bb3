//! Paths on the screen: what came, what is kept, and what is prepared.

use super::code::read_code;
use super::{draw, has, has_not, screen, spoken, start};
use chrono::NaiveDate;
use passi::domain::link;
use passi::domain::path::{Path, Step, When, encode};
use passi::library::{Kept, KeptPath};
use passi::ui::state::Start;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn step(name: &str) -> Step {
    Step { name: name.into(), ..Step::default() }
}

/// A step to a service of the invented data, one to a service that it does not have, and one that
/// somebody may have to hide.
fn path() -> Path {
    let known = Step {
        service_id: Some("test-desk".into()),
        why: Some("documents".into()),
        bring: vec!["passport".into(), "photo".into()],
        is_done: true,
        ..step("Il nome di ieri")
    };
    let unknown = Step {
        service_id: Some("x999".into()),
        town: Some("Terni".into()),
        phone: Some("+390744000009".into()),
        when: Some(When { day: day("2026-12-03"), time: "09:30:00".parse().ok() }),
        words: "Chiedere di Anna".into(),
        ..step("Ufficio che nessuno conosce")
    };
    Path { made_on: day("2026-11-25"), steps: vec![known, unknown] }
}

fn hidden() -> Path {
    let hidden = Step { is_discreet: true, town: Some("Perugia".into()), ..step("Appuntamento") };
    Path { steps: vec![hidden], ..path() }
}

fn keeping(tag: &str, path: Path) -> Start {
    let paths = vec![KeptPath { number: 1, kept_on: day("2026-11-25"), path }];
    Start { kept: Some(Kept { paths, ..Kept::default() }), ..start(tag) }
}

#[test]
fn a_kept_path_tells_each_step_and_which_is_next() {
    for tag in ["it", "en", "ar"] {
        let words = spoken(tag);
        let html = draw(keeping(tag, path()), "/path");
        let (first, second) = html.split_once("data-step=\"2\"").unwrap();
        // What the data knows of a service is believed before what a path says.
        has(first, &["Sportello di prova", &words.text("need-documents"), "checked=true"]);
        has(first, &[&words.text("document-passport"), &words.text("document-photo")]);
        has_not(first, &["Il nome di ieri", "data-next", "tel:"]);
        has(second, &["data-next=\"yes\"", "aria-current=\"step\"", &words.text("path-next")]);
        has(second, &["Ufficio che nessuno conosce", "Terni", "href=\"tel:+390744000009\""]);
        has(second, &[&words.text("path-unknown"), "Chiedere di Anna", "09:30"]);
        has(second, &["data-action=\"path-calendar\""]);
        let progress =
            words.format("path-progress", &[("done", 1_u32.into()), ("total", 2_u32.into())]);
        has(&html, &[&progress]);
        has(&draw(keeping(tag, path()), "/saved"), &[&progress, "href=\"/path\""]);
    }
}

#[test]
fn the_code_of_a_kept_path_carries_its_ticks() {
    let html = draw(keeping("en", path()), "/path");
    let (_, code) = html.split_once("data-part=\"path-code\"").unwrap();
    assert_eq!(read_code(code), link::path_address(&encode(&path()).unwrap()));
    has(code, &["class=\"code-picture wide\""]);
}

#[test]
fn a_path_with_a_step_to_hide_can_be_left_at_once() {
    let words = spoken("en");
    let html = draw(keeping("en", hidden()), "/path");
    has(&html, &["data-action=\"quick-exit\"", &words.text("path-appointment"), "Perugia"]);
    has_not(&draw(keeping("en", path()), "/path"), &["data-action=\"quick-exit\""]);
    // Also where only the data at hand knows that it is one.
    let told = Step { service_id: Some("test-protected".into()), ..step("Centro") };
    let told = Path { steps: vec![told], ..path() };
    let html = draw(keeping("en", told), "/path");
    has(&html, &["data-action=\"quick-exit\"", "href=\"/here\""]);
    has_not(&html, &["test-protected\"", "Segreta"]);
}

#[test]
fn without_a_path_it_says_how_one_comes() {
    for tag in super::LANGUAGES {
        let words = spoken(tag);
        let html = draw(Start { kept: Some(Kept::default()), ..start(tag) }, "/path");
        has(&html, &[&words.text("path-none"), "href=\"/compose\""]);
        let html = screen(tag, "/compose");
        has(&html, &[&words.text("path-memory"), &words.text("path-compose-lead")]);
        has(&html, &["data-add=\"test-desk\""]);
        has_not(&html, &["data-action=\"path-show\"", "data-action=\"path-throw-away\""]);
    }
}

#[test]
fn a_service_can_be_put_on_a_path() {
    has(&screen("en", "/service/test-desk"), &["data-action=\"add-to-path\""]);
}
