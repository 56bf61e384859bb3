//! For any eyes, hands and ears: what stands on the screens for them.

use super::{draw, has, has_not, screen, start};
use passi::library::Settings;
use passi::locale::{Locale, TONGUES};
use passi::ui::state::Start;

#[test]
fn the_first_thing_to_focus_leads_past_what_stands_on_every_screen() {
    for path in ["/", "/language", "/service/test-desk"] {
        let html = screen("it", path);
        let skip = html.find("data-action=\"skip\"").unwrap();
        let others = ["<a ", "<input", "<select"].map(|tag| html.find(tag).unwrap_or(usize::MAX));
        assert!(others.iter().all(|other| skip < *other), "{path}");
        assert_eq!(html.find("<button"), html[..skip].rfind("<button"), "{path}");
    }
}

#[test]
fn each_language_can_be_heard_apart_from_choosing_it() {
    for tag in ["it", "en", "ar"] {
        let words = Locale::built_in(tag).unwrap();
        let html = screen(tag, "/language");
        assert_eq!(html.matches("data-action=\"listen\"").count(), TONGUES.len());
        for tongue in TONGUES {
            let name = words.format("listen-to", &[("text", tongue.name.into())]);
            has(&html, &[&format!("data-locale=\"{}\"", tongue.tag), &name]);
        }
    }
}

#[test]
fn needs_services_and_numbers_can_be_heard() {
    let words = Locale::built_in("en").unwrap();
    has(&screen("en", "/"), &["data-action=\"listening\"", &words.text("listen")]);
    for (path, name) in [("/service/test-desk", "Sportello di prova"), ("/emergency", "112")] {
        let label = words.format("listen-to", &[("text", name.into())]);
        let html = screen("en", path);
        assert!(html.contains(&label) || path == "/emergency", "{html}");
        has(&html, &["data-action=\"listen\"", "icon-speaker"]);
    }
}

#[test]
fn the_look_that_was_chosen_is_the_one_that_is_on() {
    let settings = Settings {
        look: Some("contrast".into()),
        text_size: Some("large".into()),
        ..Settings::default()
    };
    let html = draw(Start { settings, ..start("it") }, "/look");
    for code in ["contrast", "large"] {
        let (_, input) = html.split_once(&format!("value=\"{code}\"")).unwrap();
        has(input.split_once('>').unwrap().0, &["checked"]);
    }
    let (_, other) = html.split_once("value=\"dark\"").unwrap();
    has_not(other.split_once('>').unwrap().0, &["checked=true"]);
}

#[test]
fn the_declaration_says_when_and_what_is_missing_and_is_found() {
    for tag in ["it", "en", "ar"] {
        let words = Locale::built_in(tag).unwrap();
        let html = screen(tag, "/accessibility").replace("&#39;", "'");
        let day = words.date(chrono::NaiveDate::from_ymd_opt(2026, 11, 26).unwrap());
        has(&html, &[&words.format("accessibility-how", &[("date", day.as_str().into())])]);
        for id in ["accessibility-status", "accessibility-not-map", "accessibility-tell-none"] {
            has(&html, &[&words.text(id)]);
        }
        for path in ["/language", "/about"] {
            has(&screen(tag, path), &["href=\"/accessibility\""]);
        }
        has(&screen(tag, "/language"), &["href=\"/look\""]);
    }
}
