//! What the web view of the window on Linux is told before it starts.

use super::files::named_folder;
use std::env;
use std::ffi::OsString;
use std::path::Path;

/// Where Linux shows graphics cards to programs.
const CARDS: [&str; 2] = ["/dev/dri", "/dev/nvidia0"];

/// What WebKitGTK and GTK read to draw without a graphics card.
const PLAIN_DRAWING: [(&str, &str); 2] =
    [("WEBKIT_DISABLE_DMABUF_RENDERER", "1"), ("GDK_GL", "disable")];

/// Where WebKitGTK and GTK keep files of their own.
const FOLDERS: [&str; 2] = ["XDG_DATA_HOME", "XDG_CACHE_HOME"];
/// The place of these files within a data folder that was named.
const FOLDER: &str = "webview";

/// Prepares the web view. Where there is no graphics card it need not imitate one: starting the
/// imitation costs it a third of the time until its first paint; a choice made from outside stays.
/// Where the person named a folder for all that the app writes, the web view's files go there too.
///
/// Call it first of all, while the program has one thread.
pub fn prepare_web_view() {
    if !CARDS.iter().any(|card| Path::new(card).exists()) {
        let unset = PLAIN_DRAWING.into_iter().filter(|(name, _)| env::var_os(name).is_none());
        unset.for_each(|(name, value)| tell(name, value.into()));
    }
    if let Some(folder) = named_folder() {
        FOLDERS.iter().for_each(|name| tell(name, folder.join(FOLDER).into()));
    }
}

#[allow(unsafe_code, reason = "the web view's library takes these settings from the environment")]
fn tell(name: &str, value: OsString) {
    // SAFETY: the caller of `prepare_web_view` has started no thread yet, so nobody reads the
    // environment while it changes.
    unsafe { env::set_var(name, value) };
}
