//! What the person saved, on the screen.

use super::{card, draw, has, has_not, spoken, start};
use chrono::NaiveDate;
use passi::domain::phone::Phone;
use passi::library::{Card, Favourite, Kept};
use passi::ui::state::Start;

fn favourite(id: &str, name: &str) -> Favourite {
    let card = Card {
        name: name.into(),
        organization: Some("Ente di ieri".into()),
        municipality: Some("Perugia".into()),
        phones: vec![Phone { number: "+39075000009".into(), note: None }],
        need: "documents".into(),
        delicate: false,
    };
    Favourite {
        service_id: id.into(),
        saved_on: NaiveDate::from_ymd_opt(2026, 11, 3).unwrap(),
        card,
    }
}

fn keeping(tag: &str, kept: Kept) -> Start {
    Start { kept: Some(kept), ..start(tag) }
}

fn saved(ids: &[&str]) -> Kept {
    let favourites = ids.iter().map(|id| favourite(id, "Il nome di ieri")).collect();
    Kept { favourites, ..Kept::default() }
}

#[test]
fn a_star_is_pressed_where_the_service_is_saved() {
    let label = spoken("en").format("save-service", &[("name", "Sportello di prova".into())]);
    let desk = |kept| card(&draw(keeping("en", kept), "/"), "test-desk").to_owned();
    let label = format!("aria-label=\"{label}\"");
    has(&desk(Kept::default()), &["aria-pressed=\"false\"", "#icon-star\"", &label]);
    has(&desk(saved(&["test-desk"])), &["aria-pressed=\"true\"", "#icon-star-filled\"", &label]);
    has(&desk(saved(&["test-far"])), &["aria-pressed=\"false\""]);
    for (kept, pressed, word) in
        [(Kept::default(), "false", "save"), (saved(&["test-desk"]), "true", "saved")]
    {
        let html = draw(keeping("en", kept), "/service/test-desk");
        let button = html.split("data-action=\"save\"").nth(1).unwrap();
        let button = button.split("</button>").next().unwrap();
        has(
            button,
            &[&format!("aria-pressed=\"{pressed}\""), &format!(">{}<", spoken("en").text(word))],
        );
    }
}

#[test]
fn nothing_is_said_to_be_saved_before_it_is_read() {
    let words = spoken("en");
    let html = draw(start("en"), "/saved");
    has(&html, &[&words.text("waiting")]);
    has_not(&html, &[&words.text("saved-none")]);
    let html = draw(keeping("en", Kept::default()), "/saved");
    has(&html, &[&words.text("saved-none")]);
}

#[test]
fn saved_services_stand_as_the_data_has_them_the_nearest_first() {
    let html = draw(keeping("en", saved(&["test-far", "test-desk"])), "/saved");
    let (near, far) = (html.find("Sportello di prova"), html.find("Patronato di prova"));
    assert!(near.unwrap() < far.unwrap());
    has(card(&html, "test-desk"), &["data-action=\"directions\"", "class=\"distance\""]);
    has_not(&html, &["Il nome di ieri", "data-gone"]);
}

#[test]
fn a_service_that_is_gone_is_shown_as_it_was_with_its_telephone() {
    let words = spoken("en");
    let html = draw(keeping("en", saved(&["gone"])), "/saved");
    let day = words.date(NaiveDate::from_ymd_opt(2026, 11, 3).unwrap());
    has(
        card(&html, "gone"),
        &[
            "Il nome di ieri",
            "Ente di ieri",
            &words.format("saved-gone", &[("date", day.as_str().into())]),
            "href=\"tel:+39075000009\"",
            &words.format("unsave-service", &[("name", "Il nome di ieri".into())]),
        ],
    );
    has_not(&html, &[&words.text("saved-none")]);
}

#[test]
fn a_protected_place_is_saved_without_what_it_hides() {
    let content = super::content::invented();
    let service = content.service("test-protected", super::now()).unwrap().unwrap().service;
    let card = Card::of(&service);
    assert!(card.delicate);
    let text = serde_json::to_string(&card).unwrap();
    has(&text, &["Perugia", "+39075000003"]);
    has_not(&text, &["Via Segreta", "43.1", "12.39", "Casa"]);
    assert!(
        !Card::of(&content.service("test-desk", super::now()).unwrap().unwrap().service).delicate
    );
}

#[test]
fn the_note_of_a_service_stands_on_its_page() {
    let notes = [("test-desk".to_owned(), "Chiedere di Anna".to_owned())].into();
    let kept = Kept { notes, ..Kept::default() };
    let html = draw(keeping("en", kept.clone()), "/service/test-desk");
    has(&html, &["Chiedere di Anna", "for=\"my-note\"", &spoken("en").text("my-note-why")]);
    has_not(&draw(keeping("en", kept), "/service/test-far"), &["Chiedere di Anna"]);
}

/// Where a protected place is must be on no screen, whoever saved or reports it.
#[test]
fn nothing_of_a_protected_place_is_in_any_byte_of_any_screen() {
    let content = super::content::invented();
    let service = content.service("test-protected", super::now()).unwrap().unwrap().service;
    let of = |id: &str| Favourite { card: Card::of(&service), ..favourite(id, "") };
    let favourites = vec![of("test-protected"), of("test-gone")];
    for tag in ["it", "en", "ar"] {
        for path in ["/", "/search", "/saved", "/emergency", "/changes", "/guide/job-rights"]
            .into_iter()
            .chain(["/service/test-protected", "/report/test-protected", "/recipe", "/data"])
        {
            let kept = Kept { favourites: favourites.clone(), ..Kept::default() };
            let html = draw(keeping(tag, kept), path);
            has_not(&html, &["Segreta"]);
        }
    }
    let html = draw(keeping("it", Kept { favourites, ..Kept::default() }), "/saved");
    has(&html, &["data-id=\"test-protected\"", "data-id=\"test-gone\"", "+39075000003"]);
}
