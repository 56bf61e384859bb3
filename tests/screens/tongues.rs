//! Every screen in every language: each text in the language that the page says it is in.

use super::{LANGUAGES, draw, has, has_not, screen, start};
use passi::locale::{Locale, TONGUES};
use passi::ui::state::Start;

const PATHS: [&str; 18] = [
    "/",
    "/search",
    "/service/test-desk",
    "/report/test-desk",
    "/service/test-silent",
    "/service/test-protected",
    "/town",
    "/language",
    "/emergency",
    "/guides",
    "/guide/health",
    "/changes",
    "/about",
    "/data",
    "/saved",
    "/install",
    "/privacy",
    "/no/such/screen",
];

/// Languages that are not written in Latin letters.
const OTHER_LETTERS: [&str; 11] =
    ["mk", "uk", "ru", "ar", "fa", "ps", "ur", "hi", "bn", "pa", "zh"];

/// Elements without an end.
const VOID: [&str; 5] = ["br", "hr", "img", "input", "meta"];

/// Every text of a page with the language that the page says it is in, and what is told of elements.
fn texts(html: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open: Vec<(&str, String)> = Vec::new();
    for part in html.split('<').skip(1) {
        let (tag, text) = part.split_once('>').expect(part);
        let spoken = |open: &[(&str, String)]| {
            open.last().map_or_else(String::new, |(_, lang)| lang.clone())
        };
        if let Some(comment) = tag.strip_prefix("!--") {
            assert!(comment.ends_with("--"), "{comment}");
        } else if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().map(|(name, _)| name), Some(name), "{html}");
        } else {
            let name = tag.split([' ', '/']).next().unwrap_or_default();
            let lang = attribute(tag, "lang").map_or_else(|| spoken(&open), str::to_owned);
            let told = ["aria-label", "title", "placeholder", "alt"];
            found.extend(
                told.iter()
                    .filter_map(|told| Some((lang.clone(), attribute(tag, told)?.to_owned()))),
            );
            if !VOID.contains(&name) && !tag.ends_with('/') {
                open.push((name, lang));
            }
        }
        found.push((spoken(&open), text.to_owned()));
    }
    found.retain(|(_, text)| !text.trim().is_empty());
    found
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

/// Whether there are two words of Latin letters and none of others: a sentence that was not translated.
fn is_latin_sentence(text: &str) -> bool {
    let is_address = text.contains(['@', '/']);
    let words = text.split(|letter: char| !letter.is_alphabetic());
    let words = words.filter(|word| word.chars().count() > 1);
    !is_address && text.is_ascii() && words.count() > 1
}

#[test]
fn no_screen_has_a_sentence_of_another_language() {
    for tag in OTHER_LETTERS {
        let mut read = 0;
        for path in PATHS {
            for (lang, text) in texts(&screen(tag, path)) {
                read += usize::from(lang == tag);
                assert!(lang != tag || !is_latin_sentence(&text), "{path} in {tag}: `{text}`");
            }
        }
        assert!(read > 200, "only {read} texts in {tag}");
    }
}

#[test]
fn what_is_told_in_italian_says_so_and_runs_from_left_to_right() {
    for tag in LANGUAGES {
        for path in ["/", "/service/test-desk", "/service/test-silent", "/town", "/emergency"] {
            let html = screen(tag, path);
            let spoken = texts(&html);
            for name in [
                "Sportello di prova",
                "Ente di prova",
                "Suonare due volte",
                "Telefonare la mattina",
            ] {
                let mut told = spoken.iter().filter(|(_, text)| text == name);
                assert!(told.all(|(lang, _)| lang == "it"), "{name} in {tag} at {path}");
            }
            assert_eq!(
                html.matches("lang=\"it\"").count(),
                html.matches("lang=\"it\" dir=\"ltr\"").count()
            );
        }
    }
}

#[test]
fn no_screen_shows_a_variable_or_the_id_of_a_message() {
    let ids: Vec<String> = passi::locale::messages("en")
        .unwrap()
        .lines()
        .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
        .filter(|id| id.contains('-') && !id.contains(' '))
        .collect();
    for tag in LANGUAGES {
        for path in PATHS {
            for (_, text) in texts(&screen(tag, path)) {
                assert!(!text.contains(['{', '}']), "{path} in {tag}: `{text}`");
                assert!(!ids.contains(&text), "{path} in {tag}: `{text}`");
            }
        }
    }
}

#[test]
fn each_language_is_listed_by_its_name_and_says_itself_who_translated_it() {
    for tongue in TONGUES {
        let words = Locale::built_in(tongue.tag).unwrap();
        let list = texts(&screen("en", "/language"));
        let said = |text: &str| list.contains(&(tongue.tag.to_owned(), text.to_owned()));
        assert!(said(tongue.name) && tongue.name == words.text("language-name"), "{}", tongue.tag);
        assert_eq!(
            said(&words.text("machine-translated-short")),
            tongue.by_machine,
            "{}",
            tongue.tag
        );
        let about = screen(tongue.tag, "/about");
        let sentence = words.text("machine-translated");
        if tongue.by_machine {
            has(&about, &["data-note=\"machine\"", &sentence]);
        } else {
            has_not(&about, &["data-note=\"machine\"", &sentence]);
        }
    }
}

#[test]
fn whoever_speaks_none_of_ours_sees_a_name_in_each_script() {
    let unknown = Start { language_unknown: true, ..start("en") };
    let html = draw(unknown, "/");
    for script in [
        '\u{600}'..='\u{6ff}',
        '\u{400}'..='\u{4ff}',
        '\u{900}'..='\u{97f}',
        '\u{980}'..='\u{9ff}',
        '\u{a00}'..='\u{a7f}',
        '\u{4e00}'..='\u{9fff}',
    ] {
        assert!(html.contains(|letter| script.contains(&letter)), "{script:?}");
        assert!(!screen("en", "/").contains(|letter| script.contains(&letter)), "{script:?}");
    }
}
