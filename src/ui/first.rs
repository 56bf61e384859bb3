//! The first screen as HTML, so that it is painted before the program has loaded.
//!
//! The page carries a picture of it at no moment in particular, around the first town: whoever
//! opens the page sees the nearest offices and their numbers at once, even in a browser that
//! cannot run the app. The window draws the real one, for its web view needs longer to start than
//! the answer does. Either goes as soon as the app has drawn its own screen (`handover.js`).

use super::state::Start;
use super::{App, AppProps};
use dioxus::core::{ScopeId, VirtualDom, provide_context};
use dioxus_history::{History, MemoryHistory};
use std::rc::Rc;

/// The first screen of an app that starts so, at this address within it. Links lead where the
/// running app understands them.
pub fn first_screen(start: Start, path: &str) -> String {
    let history: Rc<dyn History> = Rc::new(MemoryHistory::with_initial_path(path).with_prefix("#"));
    let mut app = VirtualDom::new_with_props(App, AppProps { start });
    app.in_scope(ScopeId::ROOT, || provide_context(history));
    app.rebuild_in_place();
    dioxus_ssr::render(&app)
}
