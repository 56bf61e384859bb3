//! The window of a desktop, and the whole screen of a phone.

use super::start;
use crate::kiosk::Posture;
use crate::sync::config::Feed;
use crate::ui::embedded;
use crate::ui::state::Start;
use crate::ui::webview::tao::window::Fullscreen;
use crate::ui::webview::{Config, LogicalSize, WindowBuilder, launch::launch_virtual_dom};
use crate::ui::{App, first_screen};
use dioxus::prelude::*;
use dioxus_history::{MemoryHistory, provide_history_context};
use std::rc::Rc;

/// The paper's colour, so that nothing flashes before the first paint.
const PAPER: (u8, u8, u8, u8) = (0xfa, 0xf6, 0xef, 0xff);

/// Opens the window, which follows `feed`, and stays until it is closed.
pub fn window(feed: Option<Feed>, posture: Posture) {
    #[cfg(all(feature = "desktop", target_os = "linux"))]
    crate::platform::prepare_web_view();
    #[cfg(any(target_os = "android", target_os = "ios"))]
    crate::platform::prepare();
    let fills_screen = posture.fills_screen();
    let start = match start(feed, posture.into_kiosk()) {
        Ok(start) => start,
        Err(error) => return eprintln!("passi: {error}"),
    };
    if fills_screen {
        start.body.screen.keep_awake(true);
    }
    let path = start.session.path.clone().unwrap_or_else(|| "/".to_owned());
    let first = first_screen(start.clone(), &path);
    let looks = (start.settings.look(), start.settings.text_size());
    let index = embedded::index(&first, looks, start.kiosk.is_some());
    let app = VirtualDom::new_with_props(Windowed, WindowedProps { start, path });
    launch_virtual_dom(app, config(index, fills_screen));
}

#[derive(Clone, Props)]
struct WindowedProps {
    start: Start,
    /// The screen to begin at.
    path: String,
}

/// The start is read once; a later one changes nothing.
impl PartialEq for WindowedProps {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The app with its files at hand.
#[allow(non_snake_case, reason = "components are named like elements")]
fn Windowed(props: WindowedProps) -> Element {
    embedded::use_files();
    // In place of the one that the window brings, which begins at the first screen.
    use_hook(|| provide_history_context(Rc::new(MemoryHistory::with_initial_path(&props.path))));
    rsx! {
        App { start: props.start }
    }
}

fn config(index: String, fills_screen: bool) -> Config {
    let window = WindowBuilder::new()
        .with_title("Passi")
        .with_inner_size(LogicalSize::new(390.0, 844.0))
        .with_min_inner_size(LogicalSize::new(320.0, 480.0))
        .with_fullscreen(fills_screen.then_some(Fullscreen::Borderless(None)));
    let config = Config::new()
        .with_window(window)
        .with_menu(None)
        .with_background_color(PAPER)
        .with_custom_index(index)
        // Web pages and e-mail open in their own programs; nothing else opens in this window.
        .with_navigation_handler(|_| false);
    #[cfg(target_os = "ios")]
    let config = config.with_custom_event_handler(|event, _| hear(event));
    config
}

/// What iOS tells the app and not its page.
#[cfg(target_os = "ios")]
fn hear<T>(event: &crate::ui::webview::tao::event::Event<'_, T>) {
    use crate::platform::{self, Arrival};
    use crate::ui::webview::tao::event::Event;
    match event {
        Event::Opened { urls } => {
            let addresses = urls.iter().map(ToString::to_string);
            addresses.map(Arrival::Address).for_each(platform::bring);
        }
        Event::Suspended => platform::put_on(),
        Event::Resumed => platform::take_off(),
        _ => {}
    }
}
