//! The window of a desktop, and the whole screen of a phone.

use super::first_language;
use crate::device::{self, Held};
use crate::library::{Settings, Unseen};
use crate::locale::Locale;
use crate::platform;
use crate::sync::config::Feed;
use crate::ui::embedded;
use crate::ui::state::{Follow, Loaded, Start};
use crate::ui::webview::{Config, LogicalSize, WindowBuilder, launch::launch_virtual_dom};
use crate::ui::{App, AppProps, first_screen};
use dioxus::prelude::*;
use std::rc::Rc;

/// The paper's colour, so that nothing flashes before the first paint.
const PAPER: (u8, u8, u8, u8) = (0xfa, 0xf6, 0xef, 0xff);

/// Opens the window, which follows `feed`, and stays until it is closed.
pub fn window(feed: Option<Feed>) {
    #[cfg(all(feature = "desktop", target_os = "linux"))]
    platform::prepare_web_view();
    let settings = Settings::load();
    let (tag, language_unknown) = first_language(&settings);
    let locale = match Locale::built_in(tag) {
        Ok(locale) => Rc::new(locale),
        Err(error) => return eprintln!("passi: {error}"),
    };
    let (content, checked_at) = match device::held() {
        Ok(Held { content, checked_at, .. }) => (Loaded::Ready(Rc::new(content)), checked_at),
        Err(error) => (Loaded::Failed(error.to_string()), None),
    };
    let follow = Follow { feed: feed.map(Rc::new), checked_at };
    let clock = Some(platform::now as fn() -> _);
    let unseen = Unseen::load();
    let start = Start { content, locale, settings, language_unknown, clock, follow, unseen };
    let first = first_screen(start.clone());
    launch_virtual_dom(VirtualDom::new_with_props(Windowed, AppProps { start }), config(&first));
}

/// The app with its files at hand.
#[allow(non_snake_case, reason = "components are named like elements")]
fn Windowed(props: AppProps) -> Element {
    embedded::use_files();
    rsx! {
        App { start: props.start }
    }
}

fn config(first: &str) -> Config {
    let window = WindowBuilder::new()
        .with_title("Passi")
        .with_inner_size(LogicalSize::new(390.0, 844.0))
        .with_min_inner_size(LogicalSize::new(320.0, 480.0));
    Config::new()
        .with_window(window)
        .with_menu(None)
        .with_background_color(PAPER)
        .with_custom_index(embedded::index(first))
        // Web pages and e-mail open in their own programs; nothing else opens in this window.
        .with_navigation_handler(|_| false)
}
