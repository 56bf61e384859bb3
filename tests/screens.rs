//! Every screen, drawn to HTML in each language over a handful of invented records.

mod access;
mod beginning;
mod code;
mod coming;
mod content;
#[cfg(feature = "desktop")]
mod handing;
mod maps;
mod mediation;
mod outreach;
mod path;
mod saved;
mod search;
mod sharing;
mod tongues;
mod totem;

use content::{invented, now, only};
use dioxus::core::{ScopeId, VirtualDom, provide_context};
use dioxus::history::{History, MemoryHistory};
use passi::domain::need::Need;
use passi::domain::position::Position;
use passi::domain::schedule::{RomeTime, rome};
use passi::library::{KeptPlace, Session, Settings, Unseen};
use passi::locale::{Locale, TONGUES};
use passi::platform::Body;
use passi::sync::config::Feed;
use passi::ui::state::{Follow, Loaded, Start};
use passi::ui::{App, AppProps};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

const LANGUAGES: [&str; TONGUES.len()] = {
    let mut tags = [""; TONGUES.len()];
    let mut at = 0;
    while at < TONGUES.len() {
        tags[at] = TONGUES[at].tag;
        at += 1;
    }
    tags
};

/// The words of a language, read once for all screens of a test.
fn spoken(tag: &str) -> Rc<Locale> {
    thread_local!(static SPOKEN: RefCell<BTreeMap<String, Rc<Locale>>> = RefCell::default());
    let read = || Rc::new(Locale::built_in(tag).unwrap());
    SPOKEN.with_borrow_mut(|known| known.entry(tag.to_owned()).or_insert_with(read).clone())
}

fn start(tag: &str) -> Start {
    Start {
        content: Loaded::Ready(invented()),
        locale: spoken(tag),
        settings: Settings::default(),
        language_unknown: false,
        clock: Some(now),
        follow: Follow::default(),
        unseen: Unseen::default(),
        body: Body::still(),
        session: Session::default(),
        kept: None,
        kiosk: None,
    }
}

fn in_town(tag: &str, municipality_id: &str) -> Start {
    let place = KeptPlace::Town { municipality_id: municipality_id.into() };
    Start { settings: Settings { place: Some(place), ..Settings::default() }, ..start(tag) }
}

fn draw(start: Start, path: &str) -> String {
    let history: Rc<dyn History> = Rc::new(MemoryHistory::with_initial_path(path));
    let mut app = VirtualDom::new_with_props(App, AppProps { start });
    app.in_scope(ScopeId::ROOT, || provide_context(history));
    app.rebuild_in_place();
    dioxus_ssr::render(&app)
}

fn screen(tag: &str, path: &str) -> String {
    draw(start(tag), path)
}

fn has(html: &str, parts: &[&str]) {
    for part in parts {
        assert!(html.contains(part), "`{part}` is not in:\n{html}");
    }
}

fn has_not(html: &str, parts: &[&str]) {
    for part in parts {
        assert!(!html.contains(part), "`{part}` must not be in:\n{html}");
    }
}

/// The part of the page from the card of this id to the next card.
fn card<'a>(html: &'a str, id: &str) -> &'a str {
    let (_, rest) = html.split_once(&format!("data-id=\"{id}\"")).expect("the card is there");
    rest.split("class=\"card\"").next().unwrap_or(rest)
}

#[test]
fn every_screen_has_one_heading_its_landmark_and_its_direction() {
    let paths = [
        ("/", "near"),
        ("/search", "search"),
        ("/service/test-desk", "service"),
        ("/saved", "saved"),
        ("/path", "path"),
        ("/compose", "compose"),
        ("/report/test-desk", "report"),
        ("/town", "town"),
        ("/language", "language"),
        ("/look", "look"),
        ("/accessibility", "accessibility"),
        ("/emergency", "emergency"),
        ("/guides", "guides"),
        ("/guide/permit-renewal", "guide"),
        ("/guide/nothing", "not-found"),
        ("/meetings", "meetings"),
        ("/meeting/nothing", "not-found"),
        ("/mediation", "mediation"),
        ("/mediation/nothing", "not-found"),
        ("/mediation/nothing/ask", "not-found"),
        ("/request/1", "mediation-request"),
        ("/request/none", "not-found"),
        ("/about", "about"),
        ("/changes", "changes"),
        ("/data", "data"),
        ("/privacy", "privacy"),
        ("/licences", "licences"),
        ("/no/such/screen", "not-found"),
        ("/service/nobody", "not-found"),
    ];
    for tongue in TONGUES {
        for (path, name) in paths {
            let html = screen(tongue.tag, path);
            assert_eq!(html.matches("<h1").count(), 1, "{path}:\n{html}");
            assert_eq!(html.matches("<main").count(), 1, "{path}");
            let dir = if tongue.rtl { "rtl" } else { "ltr" };
            has(
                &html,
                &[
                    &format!("data-screen=\"{name}\""),
                    &format!("lang=\"{}\" dir=\"{dir}\"", tongue.tag),
                    "data-action=\"emergency\"",
                    "data-action=\"language\"",
                    "data-action=\"search\"",
                ],
            );
        }
    }
}

#[test]
fn the_first_screen_answers_before_it_asks() {
    for tag in LANGUAGES {
        let html = screen(tag, "/");
        let words = Locale::built_in(tag).unwrap();
        has(
            &html,
            &[
                &words.format("showing-town", &[("town", "Perugia".into())]),
                "data-action=\"use-position\"",
                "data-action=\"choose-town\"",
                "data-action=\"show-map\"",
                "role=\"status\"",
                "class=\"near-map\"",
                "data-id=\"test-desk\"",
                "data-id=\"test-hotline\"",
            ],
        );
        for need in Need::ALL {
            has(&html, &[&format!("data-need=\"{need}\""), &words.text(&format!("need-{need}"))]);
        }
        for chip in ["open", "language", "no-appointment", "no-documents", "step-free"] {
            has(&html, &[&format!("data-filter=\"{chip}\"")]);
        }
    }
}

#[test]
fn a_chosen_town_is_asked_for_no_position() {
    let html = draw(in_town("en", "054002"), "/");
    has(&html, &["Near Testbourg"]);
    has_not(&html, &["position-card"]);
}

#[test]
fn unknown_hours_are_never_shown_as_closed() {
    for tag in LANGUAGES {
        let words = Locale::built_in(tag).unwrap();
        let html = screen(tag, "/");
        let unknown = card(&html, "test-silent");
        has(unknown, &["data-open=\"unknown\"", &words.text("hours-unknown")]);
        has_not(unknown, &["data-open=\"closed\""]);
        let open = card(&html, "test-desk");
        has(open, &["data-open=\"open\"", "13:00"]);
        has(card(&html, "test-appointment"), &["data-open=\"appointment\""]);
    }
}

#[test]
fn a_place_known_to_its_municipality_is_never_told_in_metres() {
    let html = screen("en", "/");
    has(&html, &["in Perugia", "about 11 km, in Testbourg"]);
    has(&html, &["data-approximate=false", "80 m</bdi>"]);
    let page = screen("en", "/service/test-silent");
    has(&page, &["Approximate position", "in Perugia"]);
    has_not(&page, &[" m</bdi>"]);
}

#[test]
fn cards_of_one_place_stand_under_its_name() {
    let html = screen("en", "/");
    has(&html, &["class=\"group-name\"", "Casa di prova", "2 services here"]);
}

#[test]
fn a_protected_place_gives_its_municipality_its_phone_and_nothing_else() {
    for tag in LANGUAGES {
        let words = Locale::built_in(tag).unwrap();
        let html = screen(tag, "/service/test-protected");
        has(&html, &[&words.text("where-hidden"), "Perugia", "tel:+39075000003"]);
        has_not(&html, &["Via Segreta", "data-action=\"directions\"", "geo:", "openstreetmap"]);
        has_not(card(&screen(tag, "/"), "test-protected"), &["data-action=\"directions\""]);
    }
}

#[test]
fn a_service_tells_what_is_known_and_asks_nothing_else() {
    for tag in LANGUAGES {
        let words = Locale::built_in(tag).unwrap();
        let html = screen(tag, "/service/test-desk");
        has(
            &html,
            &[
                "Sportello di prova",
                "Ente di prova",
                "href=\"tel:+39075000001\"",
                "dir=\"ltr\">075 000001",
                "mailto:prova@example.org",
                "https://wa.me/393330000001",
                "https://example.org/prova",
                "mlat=43.1107",
                &words.text("spoken-ar"),
                &words.text("document-passport"),
                &words.text("eligibility-foreigners"),
                &words.text("cost-free"),
                &words.text("access-step-free"),
                &words.text("no-appointment"),
                "09:00–13:00",
                "Suonare due volte",
                "https://example.org/fonte",
                &words.format("source-date", &[("date", "2026-05".into())]),
            ],
        );
        has(
            &html,
            &[&words.format("verified-on", &[("date", verified_day(&words).as_str().into())])],
        );
        let silent = screen(tag, "/service/test-silent");
        has(&silent, &[&words.text("not-verified"), "Telefonare la mattina"]);
        has_not(
            &silent,
            &[&words.text("bring-title"), &words.text("cost-title"), &words.text("whatsapp")],
        );
    }
}

fn verified_day(words: &Locale) -> String {
    words.date(chrono::NaiveDate::from_ymd_opt(2026, 11, 3).unwrap())
}

#[test]
fn emergency_numbers_come_first_and_large() {
    for tag in LANGUAGES {
        let html = screen(tag, "/emergency");
        has(&html, &["href=\"tel:112\"", "href=\"tel:+39800000002\""]);
        let (urgent, other) = (html.find("test-112"), html.find("test-hotline"));
        assert!(urgent.is_some() && urgent < other);
        has_not(&html, &["test-desk"]);
    }
}

#[test]
fn towns_languages_and_terms_are_all_named() {
    for tag in LANGUAGES {
        has(&screen(tag, "/town"), &["data-town=\"054001\"", "Testbourg"]);
        has(&screen(tag, "/language"), &["Italiano", "English", "العربية", "dir=\"rtl\""]);
        has(&screen(tag, "/licences"), &["EUPL-1.2", "CC BY 4.0", "LGPL", "GeoNames", "OFL"]);
        has(&screen(tag, "/about"), &["test 1.7"]);
    }
}

#[test]
fn the_data_is_shared_and_received_from_a_screen_of_its_own() {
    for tag in LANGUAGES {
        let words = Locale::built_in(tag).unwrap();
        let html = screen(tag, "/data").replace("&#39;", "'");
        for id in ["data-title", "share-data", "share-why", "receive-data", "receive-why"] {
            has(&html, &[&words.text(id)]);
        }
        has(&html, &["class=\"freshness\"", "data-action=\"share-data\""]);
        has(&html, &["type=\"file\" accept=\".passi\"", "data-action=\"receive-data\""]);
        has_not(&html, &["class=\"handing-note\"", "class=\"freshness-more\""]);
        for path in ["/", "/about"] {
            has(&screen(tag, path), &["href=\"/data\"", &words.text("data-title")]);
        }
    }
}

#[test]
fn data_that_cannot_be_read_is_said_in_words() {
    let broken = Start { content: Loaded::Failed("no such table".into()), ..start("en") };
    has(&draw(broken, "/"), &["cannot be read", "no such table", "data-screen=\"near\""]);
}

fn in_ten_years() -> RomeTime {
    rome("2036-11-25T10:00:00".parse().unwrap()).unwrap()
}

#[test]
fn the_age_of_the_data_is_told_and_old_data_asks_to_call_first() {
    for tag in LANGUAGES {
        let words = Locale::built_in(tag).unwrap();
        let old = "class=\"freshness-old\"";
        let html = screen(tag, "/");
        has(
            &html,
            &["class=\"freshness\"", &words.date(now().date_naive()).replace('\'', "&#39;")],
        );
        has_not(&html, &[old, "data-action=\"check-data\""]);
        let years_later = draw(Start { clock: Some(in_ten_years), ..start(tag) }, "/");
        has(&years_later, &[old, "data-old=true"]);
        let picture = draw(Start { clock: None, ..start(tag) }, "/");
        has(&picture, &["class=\"freshness\""]);
        has_not(&picture, &[old, "data-open=\"", "role=\"status\" class=\"result-count\""]);
    }
}

#[test]
fn what_newer_data_brought_is_told_and_can_be_looked_at() {
    let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    let news = [
        (ids(&["test-desk", "test-hotline"]), ids(&["test-silent"]), (2_usize, 1_usize)),
        (ids(&["gone-by-now"]), ids(&["test-silent"]), (0, 1)),
        (ids(&["test-desk"]), ids(&[]), (1, 0)),
    ];
    for tag in LANGUAGES {
        let words = Locale::built_in(tag).unwrap();
        has_not(&screen(tag, "/"), &["data-action=\"see-changes\""]);
        has(&screen(tag, "/changes"), &[&words.text("changes-none")]);
        for (added, changed, (new, other)) in &news {
            let unseen = Unseen { added: added.clone(), changed: changed.clone() };
            let start = Start { unseen, ..start(tag) };
            let told = [("added", (*new).into()), ("changed", (*other).into())];
            let html = draw(start.clone(), "/");
            has(&html, &["data-action=\"see-changes\"", &words.format("data-arrived", &told)]);
            let html = draw(start, "/changes");
            assert_eq!(html.matches("class=\"card\"").count(), new + other, "{html}");
        }
    }
}

#[test]
fn news_from_far_away_is_none_but_for_help_without_a_place() {
    let position = Position::new(42.55, 12.65).unwrap();
    let place = KeptPlace::Fix { position, accuracy_m: 10.0, at: now().fixed_offset() };
    let settings = Settings { place: Some(place), ..Settings::default() };
    let added = vec!["test-desk".to_owned(), "test-hotline".to_owned()];
    let unseen = Unseen { added, ..Unseen::default() };
    let html = draw(Start { settings, unseen, ..start("en") }, "/changes");
    has(&html, &["data-id=\"test-hotline\""]);
    has_not(&html, &["data-id=\"test-desk\""]);
}

#[test]
fn numbers_of_news_are_said_as_people_say_them() {
    let told = |tag: &str, added: usize, changed: usize| {
        let values = [("added", added.into()), ("changed", changed.into())];
        Locale::built_in(tag).unwrap().format("data-arrived", &values)
    };
    assert_eq!(told("en", 3, 5), "Near you: 3 new, 5 changed");
    assert_eq!(told("en", 0, 1), "Near you: 1 changed");
    assert_eq!(told("it", 1, 1), "Vicino a te: 1 nuovo, 1 cambiato");
    assert_eq!(told("it", 3, 0), "Vicino a te: 3 nuovi");
    assert_eq!(told("it", 0, 5), "Vicino a te: 5 cambiati");
    assert_eq!(told("ar", 2, 0), "بالقرب منك – جديد: 2");
}

#[test]
fn the_list_can_be_pulled_where_there_is_somebody_to_ask() {
    has_not(&screen("it", "/"), &["class=\"pull\"", "data-action=\"check-data\""]);
    let root = include_bytes!("fixtures/feed/root.json");
    let feed = Feed::new("https://example.org/umbria", root).unwrap();
    let follow = Follow { feed: Some(Rc::new(feed)), ..Follow::default() };
    let html = draw(Start { follow, ..start("it") }, "/");
    has(&html, &["class=\"pull\"", "data-action=\"check-data\""]);
}

#[test]
fn what_a_hostile_record_says_stays_text_and_leads_nowhere() {
    let markup = "<script>alert(1)</script><img src=x onerror=alert(2)>\" onclick=\"alert(3)";
    for url in ["javascript:alert(1)", "JavaScript:alert(1)", "intent://x#Intent;end", "file:///x"]
    {
        let service = serde_json::json!({"id": "hostile",
            "service": {"name": markup, "organization": {"name": "\u{202e}drawkcab\u{2066}"},
                "taxonomy_terms": ["hospital", "<b>"], "languages": ["<i>"], "url": url,
                "email": markup, "whatsapp": markup, "note": markup, "eligibility": [markup]},
            "location": {"name": "../../etc/passwd", "municipality": "054001",
                "address_1": markup, "latitude": 43.1, "longitude": 12.4, "precision": "exact"},
            "schedule": {"opening_hours": markup, "description": markup},
            "phones": [{"number": "javascript:alert(1)", "note": markup}],
            "source": {"url": url, "date": markup}});
        let content = Loaded::Ready(Rc::new(only(service)));
        for path in ["/", "/service/hostile", "/search", "/emergency"] {
            let html = draw(Start { content: content.clone(), ..start("en") }, path);
            has_not(&html, &["<script>", "<img", "<b>", "<i>", "\" onclick"]);
            has_not(&html, &["href=\"javascript:", "href=\"JavaScript:", "href=\"intent:"]);
            has_not(&html, &["href=\"file:", "href=\"../"]);
            if path == "/service/hostile" {
                has(&html, &["&#60;script&#62;", "href=\"tel:"]);
            }
        }
    }
}
