//! A totem: it begins with every language, keeps to itself, and has no way out.

use super::{draw, has, has_not, now, spoken, start};
use passi::domain::keyboard::{Layout, layout};
use passi::domain::position::Position;
use passi::kiosk::Kiosk;
use passi::locale::{self, Locale, TONGUES};
use passi::ui::state::Start;
use std::collections::BTreeSet;
use std::rc::Rc;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

const NAME: &str = "Stazione di prova";

pub fn kiosk(languages: &[&str]) -> Kiosk {
    Kiosk {
        name: NAME.into(),
        place: Position { lat: 43.1107, lon: 12.3908 },
        languages: languages.iter().map(|&tag| tag.into()).collect(),
        idle_s: 60,
        opening_hours: None,
        volume: 70,
        pin: None,
        printer: None,
    }
}

fn totem(tag: &str) -> Start {
    Start { kiosk: Some(Rc::new(kiosk(&[]))), ..start(tag) }
}

#[test]
fn it_calls_in_every_language_that_is_offered_each_in_its_own_letters() {
    let html = draw(totem("it"), "/");
    has(&html, &["data-screen=\"attract\"", "data-posture=\"kiosk\"", NAME]);
    for tongue in TONGUES {
        let (tag, dir) = (tongue.tag, tongue.dir());
        has(&html, &[&format!("lang=\"{tag}\" dir=\"{dir}\" data-locale=\"{tag}\""), tongue.name]);
    }
    assert_eq!(html.matches("class=\"need-tile\"").count(), 12);
    let few = Start { kiosk: Some(Rc::new(kiosk(&["ar", "it"]))), ..start("ar") };
    let html = draw(few, "/");
    assert_eq!(html.matches("data-locale=").count(), 2);
    assert!(html.find("العربية") < html.find("Italiano"));
}

#[test]
fn it_is_dark_while_the_building_is_closed() {
    let closed = Kiosk { opening_hours: Some("Tu 14:00-18:00".into()), ..kiosk(&[]) };
    let html = draw(Start { kiosk: Some(Rc::new(closed)), ..start("it") }, "/");
    has(&html, &["totem-dark"]);
    has_not(&html, &["data-locale", NAME]);
}

#[test]
fn it_says_where_it_stands_and_asks_nobody_for_a_place() {
    for tag in ["it", "en", "ar", "zh"] {
        let words = spoken(tag);
        let html = draw(totem(tag), "/here-begins-a-visit");
        has(&html, &["data-screen=\"not-found\"", NAME, &words.text("totem-here")]);
        let html = draw(totem(tag), "/search");
        has(&html, &["inputmode=\"none\"", "class=\"need-tile\""]);
        has_not(&html, &["use-position", "choose-town"]);
    }
}

#[test]
fn a_near_place_is_told_in_minutes_on_foot_and_one_known_by_its_town_is_not() {
    let words = spoken("en");
    let html = draw(totem("en"), "/service/test-desk");
    has(&html, &[&words.format("totem-on-foot", &[("minutes", 2_u32.into())])]);
    for id in ["test-silent", "test-protected", "test-hotline"] {
        has_not(&draw(totem("en"), &format!("/service/{id}")), &["on-foot"]);
    }
    has_not(&draw(start("en"), "/service/test-desk"), &["on-foot"]);
}

#[test]
fn no_screen_of_it_leads_out_keeps_anything_or_takes_a_file() {
    let screens = [
        "/search",
        "/service/test-desk",
        "/service/test-protected",
        "/language",
        "/look",
        "/emergency",
        "/guides",
        "/meetings",
        "/guide/permit-renewal",
        "/accessibility",
        "/no/such/screen",
    ];
    for tag in ["it", "en", "ar", "zh"] {
        for path in screens {
            let html = draw(totem(tag), path);
            assert_eq!(html.matches("<h1").count(), 1, "{path}");
            has(
                &html,
                &["data-action=\"finish\"", "data-action=\"back\"", "data-action=\"emergency\""],
            );
            let links = html.split("href=\"").skip(1);
            for link in links.filter_map(|rest| rest.split('"').next()) {
                assert!(link.starts_with("#/") || link.starts_with("#icon-"), "{path}: {link}");
            }
            has_not(
                &html,
                &[
                    "type=\"file\"",
                    "type=\"checkbox\"",
                    "data-action=\"save\"",
                    "<select name",
                    "data-action=\"report\"",
                    "data-action=\"share-text\"",
                    "quick-exit",
                    "textarea",
                    "data-action=\"install\"",
                    "data-action=\"data\"",
                ],
            );
        }
    }
}

#[test]
fn what_is_no_totems_is_not_even_drawn() {
    let others = [
        "/saved",
        "/report/test-desk",
        "/here/report",
        "/town",
        "/changes",
        "/about",
        "/data",
        "/install",
        "/privacy",
        "/licences",
        "/recipe",
    ];
    for path in others {
        has_not(&draw(totem("it"), path), &["<main"]);
    }
}

#[test]
fn a_service_is_taken_along_as_a_code_and_its_numbers_are_to_be_read() {
    let words = spoken("it");
    let html = draw(totem("it"), "/service/test-desk");
    has(
        &html,
        &[
            "data-part=\"take-along\"",
            "code-picture",
            &words.text("totem-take"),
            "prova@example.org",
            "example.org/prova",
            "+393330000001",
            "075",
        ],
    );
}

#[test]
fn every_word_that_is_searched_for_can_be_typed() {
    let lists = locale::word_lists();
    let mut tag = "";
    let mut typed = 0;
    for line in lists.lines() {
        if let Some(head) = line.strip_prefix('[') {
            tag = head.trim_end_matches(']');
            continue;
        }
        // Chinese is typed in pinyin, which stands among its words in Latin letters.
        let Layout { letters, latin } = layout(tag);
        let keys: BTreeSet<char> =
            letters.iter().chain(latin.unwrap_or_default()).flat_map(|row| row.chars()).collect();
        let words = line.split_once('=').map_or("", |(_, words)| words).to_lowercase();
        for letter in words.chars().filter(|letter| letter.is_alphabetic()) {
            // Names of Italian offices stand in every list; the search takes them without their accents.
            let plain = letter.nfd().next().unwrap_or(letter);
            // Marks above a letter are taken for none by the search.
            let can = is_combining_mark(letter)
                || keys.contains(&letter)
                || letter.nfd().all(|part| keys.contains(&part))
                || "àèéìòù".contains(letter) && keys.contains(&plain);
            let is_own = OWN.iter().any(|(own, range)| *own == tag && range.contains(&letter));
            assert!(can || !is_own, "{tag} has no key for `{letter}` of {line}");
            typed += usize::from(can);
        }
    }
    assert!(typed > 10_000, "only {typed} letters were typed");
}

/// The letters of each language: what stands in its lists besides is a name in another's.
const OWN: &[(&str, std::ops::RangeInclusive<char>)] = &[
    ("en", 'a'..='z'),
    ("zh", 'a'..='z'),
    ("fil", 'a'..='z'),
    ("it", 'a'..='ù'),
    ("fr", 'a'..='ü'),
    ("es", 'a'..='ü'),
    ("pt", 'a'..='ú'),
    ("sq", 'a'..='ë'),
    ("ro", 'a'..='ț'),
    ("pl", 'a'..='ż'),
    ("tr", 'a'..='ş'),
    ("mk", 'Ѐ'..='џ'),
    ("uk", 'Ѐ'..='ґ'),
    ("ru", 'Ѐ'..='џ'),
    ("ar", '\u{600}'..='\u{6ff}'),
    ("fa", '\u{600}'..='\u{6ff}'),
    ("ps", '\u{600}'..='\u{6ff}'),
    ("ur", '\u{600}'..='\u{6ff}'),
    ("hi", '\u{900}'..='\u{97f}'),
    ("bn", '\u{980}'..='\u{9ff}'),
    ("pa", '\u{a00}'..='\u{a7f}'),
];

#[test]
fn pinyin_finds_what_chinese_readers_look_for() {
    let lists = locale::word_lists();
    let chinese = lists.split("[zh]").nth(1).and_then(|rest| rest.split("\n[").next()).unwrap();
    let needs = chinese.lines().filter(|line| line.starts_with("need-"));
    let with_pinyin = needs.filter(|line| {
        line.split(" = ")
            .nth(1)
            .is_some_and(|words| words.contains(|letter: char| letter.is_ascii_lowercase()))
    });
    assert_eq!(with_pinyin.count(), 13, "each need, and the Italian word of the town hall's name");
}

#[test]
fn the_words_of_a_totem_are_said_in_every_language() {
    for tongue in TONGUES {
        let words = Locale::built_in(tongue.tag).unwrap();
        let html = draw(totem(tongue.tag), "/emergency").replace("&#39;", "'");
        has(
            &html,
            &[
                &words.text("totem-nothing-kept"),
                &words.text("totem-finish"),
                now().format("%H:%M").to_string().as_str(),
            ],
        );
    }
}
