//! The first screen as HTML, for the page that shows it before the program has loaded.

use super::state::{Loaded, Start};
use super::{App, AppProps};
use crate::library::Settings;
use crate::locale::{FALLBACK, Locale};
use crate::platform;
use dioxus::core::{ScopeId, VirtualDom, provide_context};
use dioxus_history::{History, MemoryHistory};
use std::rc::Rc;

/// The first screen in the language of `tag`: header, the question for a position and the tiles;
/// the list is not there yet. Links lead where the running page understands them. A tag that the
/// app does not speak gets English.
pub fn first_screen(tag: &str) -> String {
    let Ok(locale) = Locale::built_in(tag).or_else(|_| Locale::built_in(FALLBACK)) else {
        return String::new();
    };
    let start = Start {
        content: Loaded::Waiting,
        locale: Rc::new(locale),
        settings: Settings::default(),
        language_unknown: false,
        clock: platform::now,
    };
    let history: Rc<dyn History> = Rc::new(MemoryHistory::default().with_prefix("#"));
    draw(start, history)
}

/// A whole screen as HTML: the one at the history's address.
fn draw(start: Start, history: Rc<dyn History>) -> String {
    let mut app = VirtualDom::new_with_props(App, AppProps { start });
    app.in_scope(ScopeId::ROOT, || provide_context(history));
    app.rebuild_in_place();
    dioxus_ssr::render(&app)
}
