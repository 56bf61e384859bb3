//! Street maps: told of where there are any, and what is promised of fetching them.

use super::content::with_maps;
use super::{LANGUAGES, draw, has, has_not, screen, start};
use passi::locale::Locale;
use passi::ui::state::{Loaded, Start};
use serde_json::{Value, json};
use std::rc::Rc;

fn pack(zone: u8) -> Value {
    json!({"id": format!("streets-{zone}"), "social_zone": zone, "data_on": "2026-11-20",
        "credit": "© OpenStreetMap contributors",
        "parts": [{"sha256": "ab".repeat(32), "size": 200_000}]})
}

fn begun(tag: &str, packs: Vec<Value>) -> Start {
    Start { content: Loaded::Ready(Rc::new(with_maps(packs))), ..start(tag) }
}

#[test]
fn the_way_to_them_is_there_where_any_is_offered() {
    has(&draw(begun("it", vec![pack(2)]), "/about"), &["data-action=\"maps\"", "Mappe con le vie"]);
    has_not(&screen("it", "/about"), &["data-action=\"maps\""]);
}

#[test]
fn a_pack_that_cannot_be_is_no_offer() {
    let mut odd = pack(2);
    odd["social_zone"] = json!(99);
    has_not(&draw(begun("it", vec![odd]), "/about"), &["data-action=\"maps\""]);
}

#[test]
fn every_language_says_what_a_server_sees_of_it() {
    for tag in LANGUAGES {
        let told = Locale::built_in(tag).unwrap().text("privacy-maps");
        has(&screen(tag, "/privacy"), &[&told]);
    }
}
