//! What comes and goes: desks with days, meetings, and who is far from every desk.

use super::content::with;
use super::totem::kiosk;
use super::{LANGUAGES, card, draw, has, has_not, in_town, screen, spoken, start};
use passi::library::Session;
use passi::store::Content;
use passi::ui::state::{Loaded, Start};
use serde_json::{Value, json};
use std::rc::Rc;

fn drawn(content: Content, tag: &str, path: &str) -> String {
    draw(Start { content: Loaded::Ready(Rc::new(content)), ..start(tag) }, path)
}

/// A stop near the first town, open by this rule.
fn stop(rule: Option<&str>) -> Value {
    json!({"id": "test-stop",
        "service": {"name": "Sportello mobile di prova", "taxonomy_terms": ["immigration-desk"]},
        "location": {"municipality": "054001", "address_1": "Piazza di Prova",
            "latitude": 43.1117, "longitude": 12.3908, "precision": "exact"},
        "schedule": {"opening_hours": rule, "description": "come detto", "itinerant": true}})
}

/// A desk in the other town, 11 km away.
fn desk() -> Value {
    json!({"id": "test-desk",
        "service": {"name": "Sportello di prova", "taxonomy_terms": ["immigration-desk"]},
        "location": {"municipality": "054002", "address_1": "Via di Prova 1",
            "latitude": 43.2107, "longitude": 12.3908, "precision": "exact"},
        "phones": [{"number": "+39075000001"}]})
}

fn meeting(id: &str, others: &Value) -> Value {
    let mut meeting = json!({"id": id, "theme": "labour-rights", "starts_at": "2026-12-03T17:00:00",
        "service_at_location": {"id": id,
            "service": {"name": "Incontro di prova", "languages": ["it"]},
            "location": {"municipality": "054001", "address_1": "Via di Prova 1",
                "latitude": 43.1107, "longitude": 12.3918, "precision": "exact"},
            "phones": [{"number": "+39075000004"}],
            "source": {"url": "https://example.org/incontro"}}});
    let (all, more) = (meeting.as_object_mut().unwrap(), others.as_object().unwrap());
    all.extend(more.clone());
    meeting
}

#[test]
fn a_stop_says_when_it_is_there_next_and_a_desk_says_nothing_of_it() {
    for tag in LANGUAGES {
        let words = spoken(tag);
        let html = drawn(with(vec![stop(Some("Tu 09:00-13:00")), desk()], vec![]), tag, "/");
        has(card(&html, "test-stop"), &[&words.text("mobile-desk"), "09:00–13:00"]);
        has_not(card(&html, "test-desk"), &[&words.text("mobile-desk")]);
        let html = drawn(with(vec![stop(None)], vec![]), tag, "/service/test-stop");
        let (why, call) = (words.text("mobile-desk-why"), words.text("mobile-desk-unknown"));
        has(&html, &["data-part=\"visits\"", "come detto"]);
        has_not(&html, &["class=\"week\"", "data-action=\"keep-visit\"", &call, &why]);
        let mut answers = stop(None);
        answers["phones"] = json!([{"number": "+39075000005"}]);
        let html = drawn(with(vec![answers], vec![]), tag, "/service/test-stop");
        has(&html, &[&call]);
    }
}

#[test]
fn the_coming_visits_stand_in_the_place_of_the_week() {
    let content = with(vec![stop(Some("Tu 09:00-13:00"))], vec![]);
    let html = drawn(content, "en", "/service/test-stop");
    has(&html, &["data-part=\"visits\"", "Outside these hours nobody is here."]);
    // Today, next week, not on the holiday of 8 December, then 15 and 22.
    assert_eq!(html.matches("data-action=\"keep-visit\"").count(), 4);
    has(&html, &["15 Dec 2026", "22 Dec 2026"]);
    has_not(&html, &["8 Dec 2026", "class=\"week\""]);
}

/// Somebody in the first town who asks for papers.
fn asking(tag: &str, content: Content, town: &str) -> String {
    let session = Session { need: Some("documents".into()), ..Session::default() };
    draw(Start { content: Loaded::Ready(Rc::new(content)), session, ..in_town(tag, town) }, "/")
}

#[test]
fn who_is_far_from_every_desk_is_told_of_the_stop_and_whom_to_call() {
    let wednesdays = || stop(Some("We 09:00-13:00"));
    for tag in LANGUAGES {
        let words = spoken(tag);
        let html = asking(tag, with(vec![wednesdays(), desk()], vec![]), "054001");
        let told = words.format("far-desk", &[("km", 11_u32.into()), ("town", "Testbourg".into())]);
        has(&html, &["data-part=\"far\"", &told, "tel:+39075000001", "Sportello di prova"]);
        has_not(
            &asking(tag, with(vec![wednesdays(), desk()], vec![]), "054002"),
            &["data-part=\"far\""],
        );
    }
    // Whoever picked no need may look for anything, and who said no place is nowhere.
    let content = || with(vec![wednesdays(), desk()], vec![]);
    has_not(&drawn(content(), "en", "/"), &["data-part=\"far\""]);
    // Nobody is told to call where there is no number.
    let mut silent = desk();
    silent["phones"] = json!([]);
    let html = asking("en", with(vec![wednesdays(), silent], vec![]), "054001");
    has(&html, &["data-part=\"far\"", "mobile desk"]);
    has_not(&html, &["Call before you"]);
}

#[test]
fn meetings_are_told_with_what_makes_it_possible_to_come() {
    let meetings = || {
        vec![
            meeting(
                "test-meeting",
                &json!({"ends_at": "2026-12-03T19:00:00",
                "interpreters": ["ar", "bn"], "childcare": true, "seats": 25}),
            ),
            meeting("test-cancelled", &json!({"cancelled": true})),
            meeting("test-over", &json!({"starts_at": "2026-11-20T17:00:00"})),
        ]
    };
    for tag in LANGUAGES {
        let words = spoken(tag);
        let html = drawn(with(vec![desk()], meetings()), tag, "/meetings");
        let told = card(&html, "test-meeting");
        has(told, &["17:00–19:00", &words.text("meeting-childcare"), &words.text("spoken-bn")]);
        has(told, &[&words.format("meeting-seats", &[("count", 25_u32.into())])]);
        has(card(&html, "test-cancelled"), &[&words.text("meeting-cancelled")]);
        has_not(&html, &["data-id=\"test-over\""]);
        let html = drawn(with(vec![desk()], meetings()), tag, "/");
        let near = words.format("meetings-near", &[("count", 1_u32.into())]);
        has(&html, &["data-action=\"meetings\""]);
        has_not(&html, &[&near]);
        let html = asking(tag, with(vec![desk()], meetings()), "054001");
        has(&html, &["data-action=\"meetings\"", &near]);
    }
    let html = drawn(with(vec![], meetings()), "en", "/meeting/test-meeting");
    has(
        &html,
        &[
            "data-screen=\"meeting\"",
            "Rights at work",
            "tel:+39075000004",
            "Via di Prova 1",
            "data-action=\"keep-visit\"",
            "data-action=\"share-text\"",
            "Not yet verified",
            "https://example.org/incontro",
        ],
    );
    let html = drawn(with(vec![], meetings()), "en", "/meeting/test-cancelled");
    has_not(&html, &["data-action=\"keep-visit\""]);
    let html = drawn(with(vec![], meetings()), "en", "/meeting/test-over");
    has(&html, &["data-screen=\"not-found\""]);
}

#[test]
fn where_no_meeting_is_announced_the_list_does_not_speak_of_them() {
    has_not(&screen("en", "/"), &["data-action=\"meetings\""]);
    has(&screen("en", "/meetings"), &["No meeting is announced here now."]);
    has(&screen("en", "/guides"), &["data-action=\"meetings\""]);
}

#[test]
fn at_a_totem_nothing_of_a_meeting_leads_out() {
    let content = with(vec![desk()], vec![meeting("test-meeting", &json!({}))]);
    let totem = Start {
        content: Loaded::Ready(Rc::new(content)),
        kiosk: Some(Rc::new(kiosk(&[]))),
        ..start("it")
    };
    let html = draw(totem, "/meeting/test-meeting");
    has(&html, &["data-screen=\"meeting\""]);
    assert_eq!(html.matches("<h1").count(), 1);
    has_not(&html, &["href=\"tel:", "href=\"https:", "data-action=\"keep-visit\""]);
}
