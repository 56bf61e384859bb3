//! Passing a service on and reporting a mistake, as they stand on the screens.

use super::code::read_code;
use super::content::{now, only};
use super::{draw, has, has_not, screen, spoken, start};
use passi::domain::report::Fault;
use passi::domain::service::Service;
use passi::phrases::{as_contact, passed_on};
use passi::platform::Body;
use passi::ui::state::{Loaded, Start};
use serde_json::json;
use std::rc::Rc;

/// What stands below the summary of this part.
fn part<'a>(html: &'a str, name: &str) -> &'a str {
    html.split_once(&format!("data-part=\"{name}\"")).unwrap().1
}

fn service(start: &Start, id: &str) -> Service {
    let Loaded::Ready(content) = &start.content else { panic!("there is content") };
    let found = content.service(id, now()).unwrap().unwrap();
    found.service.as_ref().clone()
}

fn named(name: &str) -> Start {
    let content = only(json!({"id": "test-name",
        "service": {"name": name, "taxonomy_terms": ["library"]},
        "location": {"municipality": "054001", "precision": "municipality"},
        "phones": [{"number": "+39075000001"}]}));
    Start { content: Loaded::Ready(Rc::new(content)), ..start("it") }
}

#[test]
fn every_way_to_pass_a_service_on_is_on_its_screen() {
    for tag in ["it", "en", "ar"] {
        let words = spoken(tag);
        let html = screen(tag, "/service/test-desk");
        for action in ["share-text", "copy-text", "share-contact", "share-appointment"] {
            has(part(&html, "share"), &[&format!("data-action=\"{action}\"")]);
        }
        for id in ["share-service", "share-text", "share-qr-why", "appointment-make"] {
            has(part(&html, "share"), &[&words.text(id)]);
        }
        has(
            part(&html, "share-appointment"),
            &["type=\"date\" min=\"2026-11-24\"", "type=\"time\""],
        );
        has_not(&html, &["data-passed"]);
    }
}

#[test]
fn a_camera_reads_what_stands_below_the_code() {
    for name in
        ["Biblioteca", "Città è più perché", "مكتبة المدينة ف ق", "图书馆", "ਲਾਇਬ੍ਰੇਰੀ", "😀 è"]
    {
        let html = draw(named(name), "/service/test-name");
        let says = format!("{name}\nPerugia\n+39075000001");
        assert_eq!(read_code(part(&html, "share-qr")), says);
        has(&html, &[&says]);
    }
}

#[test]
fn the_text_says_what_the_screen_says_in_the_readers_language() {
    let start = start("it");
    let told = |tag: &str, id: &str| passed_on(&spoken(tag), &service(&start, id), now());
    assert_eq!(
        told("en", "test-desk"),
        "Sportello di prova\nEnte di prova\nCasa di prova, Via di Prova 1, Perugia\n\
         Call 075\u{a0}000001\nOpening hours:\nMon, Tue, Wed, Thu, Fri: 09:00–13:00\n\
         Sat, Sun: Closed\nNo appointment needed.\nVerified on 3 Nov 2026\n\
         Source: https://example.org/fonte"
    );
    let arabic = told("ar", "test-desk");
    has(&arabic, &["\u{2066}09:00–13:00\u{2069}", "075\u{a0}000001", &spoken("ar").text("closed")]);
    has(&told("it", "test-appointment"), &[&spoken("it").text("by-appointment-call")]);
    has(&told("it", "test-hotline"), &[&spoken("it").text("where-everywhere")]);
    let silent = told("it", "test-silent");
    has(&silent, &["Telefonare la mattina", &spoken("it").text("not-verified")]);
    let far = told("it", "test-far");
    has(&far, &[&spoken("it").text("hours-unknown-call")]);
    has(&as_contact(&spoken("it"), &service(&start, "test-desk")), &["NOTE:Verificat"]);
}

#[test]
fn a_holiday_is_told_by_its_date() {
    let start = start("en");
    let christmas = now() + chrono::Duration::days(29);
    let told = passed_on(&spoken("en"), &service(&start, "test-desk"), christmas);
    has(
        &told,
        &["Mon, Tue, Wed, Thu, Fri: 09:00–13:00\n", "25 Dec 2026: Holiday: hours not known\n"],
    );
}

#[test]
fn a_protected_place_is_not_passed_on() {
    for tag in ["it", "ar"] {
        let html = screen(tag, "/service/test-protected");
        has_not(part(&html, "share"), &["Segreta", "43.11", "12.39"]);
        assert_eq!(read_code(part(&html, "share-qr")), "Centro di prova\nPerugia\n+39075000003");
        let start = start(tag);
        let told = passed_on(&spoken(tag), &service(&start, "test-protected"), now());
        has(&told, &[&spoken(tag).text("where-hidden")]);
        has_not(&told, &["Segreta", "43.11", "12.39"]);
    }
}

#[test]
fn a_mistake_is_asked_for_and_nothing_of_the_person() {
    has(&screen("it", "/service/test-desk"), &["href=\"/report/test-desk\""]);
    for tag in ["it", "en", "ar"] {
        let (words, html) = (spoken(tag), screen(tag, "/report/test-desk"));
        for fault in Fault::ALL {
            let code = fault.code();
            has(&html, &[&format!("value=\"{code}\""), &words.text(&format!("report-{code}"))]);
        }
        has(&html, &["maxlength=500", "disabled=true", &words.text("report-anonymous")]);
        has_not(&html, &["type=\"text\"", "type=\"email\"", "mailto:"]);
    }
    has(&screen("it", "/report/nobody"), &["data-screen=\"not-found\""]);
    let broken =
        Start { content: Loaded::Failed("why".into()), body: Body::still(), ..start("it") };
    has(&draw(broken, "/report/test-desk"), &["why"]);
}
