//! Mediation on call: desks, forms that are data, and the requests that were prepared.

use super::content::with_desks;
use super::totem::kiosk;
use super::{LANGUAGES, draw, has, has_not, now, spoken, start};
use passi::domain::mediation::Letter;
use passi::library::{Kept, KeptRequest};
use passi::ui::state::{Loaded, Start};
use serde_json::{Value, json};
use std::rc::Rc;

fn desk(others: &Value) -> Value {
    let mut desk = json!({"id": "test-pg", "province": "PG", "name": "Mediazione di prova",
        "office": "Ufficio di prova", "email": "mediazione@example.org",
        "phones": [{"number": "+39075000001"}], "url": "https://example.org/mediazione",
        "languages": ["ar", "uk"], "hours_budget": 1200, "hours_left": 340,
        "hours_on": "2026-11-20", "answers_within_h": 48,
        "sheet": [{"label": {"it": "Chi può chiedere", "en": "Who may ask"},
            "text": {"it": "Gli enti pubblici."}}],
        "instead": ["test-desk", "gone-by-now"],
        "form": {"id": "standard", "fields": [
            {"id": "body", "kind": "line", "required": true, "max": 80,
                "label": {"it": "Ente che chiede", "en": "Body that asks"},
                "help": {"it": "Il nome per esteso."}},
            {"id": "why", "kind": "text", "label": {"it": "Perché"}},
            {"id": "day", "kind": "date", "required": true, "min": 2, "max": 30,
                "label": {"it": "Giorno"}},
            {"id": "time", "kind": "time", "label": {"it": "Ora"}},
            {"id": "hours", "kind": "number", "label": {"it": "Quante ore"}},
            {"id": "where", "kind": "choice", "label": {"it": "Dove"}, "choices": [
                {"id": "here", "label": {"it": "In presenza", "en": "In person"}},
                {"id": "phone", "label": {"it": "Al telefono"}}]},
            {"id": "language", "kind": "language", "label": {"it": "Lingua"}},
            {"id": "phone", "kind": "phone", "label": {"it": "Telefono"}},
            {"id": "email", "kind": "email", "label": {"it": "E-mail"}}]},
        "source": {"url": "https://example.org/bando"}});
    let (all, more) = (desk.as_object_mut().unwrap(), others.as_object().unwrap());
    all.extend(more.clone());
    desk
}

fn begun(tag: &str, others: &Value) -> Start {
    let content = Rc::new(with_desks(vec![desk(others)]));
    Start { content: Loaded::Ready(content), ..start(tag) }
}

fn drawn(tag: &str, others: &Value, path: &str) -> String {
    draw(begun(tag, others), path)
}

fn kept(number: i64, desk_id: &str) -> Kept {
    let told = "Ente che chiede\nScuola <di> prova\n\n".to_owned();
    let letter = Letter {
        to: "before@example.org".into(),
        office: "Ufficio di prova".into(),
        desk: "Mediazione di prova".into(),
        told,
        prepared_on: now().date_naive(),
    };
    let answers = [("body".to_owned(), "Scuola <di> prova".to_owned())].into();
    let request = KeptRequest { number, desk_id: desk_id.into(), answers, letter };
    Kept { requests: vec![request], ..Kept::default() }
}

#[test]
fn the_way_to_the_desks_is_there_where_one_is() {
    for path in ["/about", "/outreach"] {
        has(&drawn("en", &json!({}), path), &["data-action=\"mediation\""]);
        has_not(&draw(start("en"), path), &["data-action=\"mediation\""]);
    }
    let none = draw(start("en"), "/mediation");
    has(&none, &[&spoken("en").text("mediation-none")]);
}

#[test]
fn desks_stand_under_their_provinces_with_the_hours_left_and_the_day_they_were_counted() {
    for tag in LANGUAGES {
        let words = spoken(tag);
        let date = words.date("2026-11-20".parse().unwrap()).replace('\'', "&#39;");
        let html = drawn(tag, &json!({}), "/mediation");
        has(&html, &["data-province=\"Perugia\"", "Mediazione di prova", "340/1200", &date]);
        let silent = json!({"hours_left": null, "hours_on": null, "hours_budget": null});
        let html = drawn(tag, &silent, "/mediation").replace("&#39;", "'");
        has(&html, &[&words.text("mediation-hours-unknown")]);
    }
}

#[test]
fn a_desk_tells_its_sheet_in_the_language_that_it_has_and_marks_the_other() {
    let html = drawn("en", &json!({}), "/mediation/test-pg");
    has(
        &html,
        &["lang=\"en\" dir=\"ltr\">Who may ask", "lang=\"it\" dir=\"ltr\">Gli enti pubblici."],
    );
    has(&html, &["Arabic", "Ukrainian", "tel:+39075000001", "mailto:mediazione@example.org"]);
    has(&html, &["https://example.org/bando", "Answers within 48 hours", "Ufficio di prova"]);
    has(&html, &["data-hours=\"some\"", "href=\"/mediation/test-pg/ask\""]);
    has_not(&html, &["data-part=\"instead\"", "data-id=\"test-desk\""]);
    let arabic = drawn("ar", &json!({}), "/mediation/test-pg");
    has(&arabic, &["lang=\"it\" dir=\"ltr\">Chi può chiedere"]);
}

#[test]
fn used_up_hours_are_said_with_what_else_there_is() {
    for tag in LANGUAGES {
        let words = spoken(tag);
        let html = drawn(tag, &json!({"hours_left": 0}), "/mediation/test-pg");
        let html = html.replace("&#39;", "'");
        let date = words.date("2026-11-20".parse().unwrap());
        let none = words.format("mediation-hours-none", &[("date", date.as_str().into())]);
        has(
            &html,
            &["data-hours=\"none\"", "data-part=\"instead\"", "data-id=\"test-desk\"", &none],
        );
        has(&html, &[&words.text("mediation-instead"), "data-action=\"mediation-ask\""]);
        has_not(&html, &["gone-by-now"]);
    }
    let alone = drawn("en", &json!({"hours_left": 0, "instead": []}), "/mediation/test-pg");
    has(&alone, &[&spoken("en").text("mediation-instead-why")]);
    has_not(&alone, &[&spoken("en").text("mediation-instead")[..]]);
}

#[test]
fn the_form_asks_what_its_data_asks() {
    let html = drawn("en", &json!({}), "/mediation/test-pg/ask");
    has(&html, &[&spoken("en").text("mediation-not-sent")]);
    for (id, kind) in [
        ("body", "type=\"text\""),
        ("day", "type=\"date\""),
        ("time", "type=\"time\""),
        ("hours", "inputmode=\"numeric\""),
        ("phone", "type=\"tel\""),
        ("email", "type=\"email\""),
        ("why", "<textarea"),
        ("where", "<select"),
        ("language", "<select"),
    ] {
        has(field(&html, id), &[&format!("for=\"ask-{id}\""), &format!("id=\"ask-{id}\""), kind]);
        let is_required = ["body", "day"].contains(&id);
        assert_eq!(field(&html, id).contains("aria-required"), is_required, "{id}");
        assert_eq!(field(&html, id).contains("optional"), !is_required, "{id}");
    }
    has(field(&html, "body"), &["lang=\"en\" dir=\"ltr\">Body that asks", "maxlength=80"]);
    has(field(&html, "body"), &["aria-describedby=\"ask-body-help\"", "Il nome per esteso."]);
    has(field(&html, "day"), &["min=\"2026-11-26\"", "max=\"2026-12-24\""]);
    has(field(&html, "where"), &["In person", "lang=\"it\">Al telefono"]);
    has(field(&html, "language"), &["value=\"ar\"", "Ukrainian"]);
    has_not(field(&html, "language"), &["value=\"fr\""]);
    has_not(&html, &["aria-invalid", "data-part=\"wrong\""]);
}

/// The part of a form that asks this.
fn field<'a>(html: &'a str, id: &str) -> &'a str {
    let (_, rest) = html.split_once(&format!("data-field=\"{id}\"")).unwrap();
    rest.split("data-field=").next().unwrap()
}

#[test]
fn what_was_asked_stands_below_the_desks_and_is_opened_again() {
    let start = || Start { kept: Some(kept(7, "test-pg")), ..begun("en", &json!({})) };
    let html = draw(start(), "/mediation");
    has(&html, &["data-request=\"7\"", "href=\"/request/7\"", "Prepared on 24 Nov 2026"]);
    has(&html, &["Scuola &#60;di&#62; prova"]);
    let html = draw(start(), "/request/7");
    has(&html, &["Ente che chiede", "has not been sent yet", "data-action=\"request-paper\""]);
    has(&html, &["href=\"mailto:mediazione@example.org?subject=Richiesta"]);
    has_not(&html, &["before@example.org?", "<di>"]);
    has(&html, &["data-action=\"request-again\"", "data-action=\"request-drop\""]);
    has(&draw(start(), "/request/8"), &["data-screen=\"not-found\""]);
}

#[test]
fn a_request_to_a_desk_that_is_gone_is_still_read_and_not_sent_anywhere() {
    let start = Start { kept: Some(kept(7, "elsewhere")), ..begun("en", &json!({})) };
    let html = draw(start, "/request/7");
    has(&html, &["Ente che chiede", &spoken("en").text("mediation-gone")]);
    has_not(&html, &["data-action=\"request-mail\""]);
}

#[test]
fn a_totem_asks_for_nobody() {
    for path in ["/mediation", "/mediation/test-pg", "/mediation/test-pg/ask", "/request/7"] {
        let totem = Start {
            kiosk: Some(Rc::new(kiosk(&[]))),
            kept: Some(kept(7, "test-pg")),
            ..begun("it", &json!({}))
        };
        has_not(&draw(totem, path), &["Mediazione di prova", "data-screen=\"mediation"]);
    }
}
