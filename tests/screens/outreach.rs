//! Showing services to another person: what stands on the screens before anybody taps.

use super::{LANGUAGES, has, has_not, in_town, screen, spoken};

/// What stands in this part of what is shown.
fn part<'a>(html: &'a str, name: &str) -> &'a str {
    let (_, part) = html.split_once(&format!("data-part=\"{name}\"")).unwrap();
    part.split_once("</section>").unwrap().0
}

#[test]
fn what_is_in_a_town_stands_apart_from_what_is_near_it() {
    for tag in LANGUAGES {
        let words = spoken(tag);
        let html = super::draw(in_town(tag, "054001"), "/outreach");
        has(&html, &[&words.text("outreach-why"), "id=\"area-town\"", "data-choice=\"circle\""]);
        let inside = part(&html, "inside");
        has(inside, &["data-id=", &words.text("collect"), &words.text("big-code")]);
        has(part(&html, "outside"), &["data-id="]);
    }
}

#[test]
fn each_language_is_one_tap_away_and_none_stands_twice() {
    let html = screen("it", "/outreach");
    for tag in LANGUAGES {
        assert_eq!(html.matches(&format!("data-speak=\"{tag}\"")).count(), 1, "{tag}");
    }
}

#[test]
fn nothing_is_collected_before_somebody_does() {
    for tag in ["it", "en", "ar"] {
        let html = screen(tag, "/outreach/handout");
        has(&html, &[&spoken(tag).text("handout-empty"), "data-action=\"outreach\""]);
        has_not(&html, &["make-handout", "data-screen=\"not-found\""]);
        has_not(&screen(tag, "/outreach"), &["to-handout"]);
        has(&screen(tag, "/outreach/code"), &["data-screen=\"big-code\""]);
    }
}
