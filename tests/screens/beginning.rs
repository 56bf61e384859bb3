//! What the app begins with: where the person was, which language, what the device said last.

use super::content::now;
use super::{draw, has, has_not, screen, start};
use passi::library::{KeptPlace, Session, Settings};
use passi::ui::state::Start;

#[test]
fn who_was_cut_off_a_moment_ago_goes_on_where_they_were() {
    let session = Session { need: Some("health".into()), ..Session::default() };
    let pressed = "data-need=\"health\" aria-pressed=\"true\"";
    has(&draw(Start { session, ..start("en") }, "/"), &[pressed]);
    has_not(&screen("en", "/"), &[pressed]);
}

#[test]
fn a_device_of_another_language_is_offered_the_list() {
    let unknown = Start { language_unknown: true, ..start("en") };
    has(&draw(unknown, "/"), &["Scegli la lingua", "اختر لغتك"]);
    has_not(&screen("en", "/"), &["Scegli la lingua"]);
}

#[test]
fn a_fix_outside_umbria_says_so_and_still_lists() {
    let rome = KeptPlace::Fix {
        position: passi::domain::position::Position { lat: 41.0, lon: 16.9 },
        accuracy_m: 12.0,
        at: now().fixed_offset(),
    };
    let settings = Settings { place: Some(rome), ..Settings::default() };
    let html = draw(Start { settings, ..start("en") }, "/");
    has(&html, &["You are outside Umbria", "data-action=\"choose-town\"", "data-id=\"test-desk\""]);
}
