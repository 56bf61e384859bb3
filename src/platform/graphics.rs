//! The window's graphics on Linux.

use std::env;
use std::path::Path;

/// Where Linux shows graphics cards to programs.
const CARDS: [&str; 2] = ["/dev/dri", "/dev/nvidia0"];

/// What WebKitGTK and GTK read to draw without a graphics card.
const PLAIN_DRAWING: [(&str, &str); 2] =
    [("WEBKIT_DISABLE_DMABUF_RENDERER", "1"), ("GDK_GL", "disable")];

/// Tells the web view not to imitate a graphics card where there is none: starting the imitation
/// costs it a third of the time until its first paint. A choice made from outside stays.
///
/// Call it first of all, while the program has one thread.
#[allow(unsafe_code, reason = "the web view's library takes these settings from the environment")]
pub fn spare_missing_graphics() {
    if CARDS.iter().any(|card| Path::new(card).exists()) {
        return;
    }
    for (name, value) in PLAIN_DRAWING {
        if env::var_os(name).is_none() {
            // SAFETY: the caller has started no thread yet, so nobody reads the environment while
            // it changes.
            unsafe { env::set_var(name, value) };
        }
    }
}
