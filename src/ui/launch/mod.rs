//! Starting the body at hand: the window, or the page in a browser.

#[cfg(all(feature = "web", target_arch = "wasm32"))]
mod page;
#[cfg(all(
    any(feature = "desktop", feature = "mobile", feature = "page"),
    not(target_arch = "wasm32")
))]
mod start;
#[cfg(all(any(feature = "desktop", feature = "mobile"), not(target_arch = "wasm32")))]
mod window;

#[cfg(all(feature = "web", target_arch = "wasm32"))]
pub use page::page;
#[cfg(all(feature = "web", target_arch = "wasm32"))]
pub(super) use page::{StartError, fetch_locale};
#[cfg(all(
    any(feature = "desktop", feature = "mobile", feature = "page"),
    not(target_arch = "wasm32")
))]
pub use start::start;
#[cfg(all(any(feature = "desktop", feature = "mobile"), not(target_arch = "wasm32")))]
pub use window::window;

use crate::kiosk::Kiosk;
use crate::library::Settings;
use crate::locale::{self, FALLBACK, Tongue};
use crate::platform;

/// What somebody chose on this device, the language to start in, and whether that is only the stand-in
/// for one that we do not speak. Nobody chose anything on a totem.
fn beginning(kiosk: Option<&Kiosk>) -> (Settings, &'static str, bool) {
    if let Some(kiosk) = kiosk {
        return (Settings::default(), super::state::begins_in(kiosk), false);
    }
    let settings = Settings::load();
    let (tag, is_unknown) = first_language(&settings);
    (settings, tag, is_unknown)
}

/// The language to start in, and whether it is only the stand-in for one that we do not speak.
pub(super) fn first_language(settings: &Settings) -> (&'static str, bool) {
    let chosen = settings.language.as_deref().and_then(locale::tongue);
    let device = platform::languages();
    let spoken = chosen.or_else(|| locale::negotiate(device.iter().map(String::as_str)));
    let tag = spoken.map_or(FALLBACK, |Tongue { tag, .. }| tag);
    (tag, spoken.is_none())
}

/// Closes the window; whether there is one. What runs in a browser or on a phone is closed by its owner.
pub(super) fn close() -> bool {
    #[cfg(all(
        feature = "desktop",
        not(any(target_arch = "wasm32", target_os = "android", target_os = "ios"))
    ))]
    {
        super::webview::window().close();
        return true;
    }
    #[allow(unreachable_code, reason = "a window has been closed by now")]
    false
}
