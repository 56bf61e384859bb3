//! What the page is once it is installed: its name, its shortcuts and the files that it opens.
//!
//! One manifest a language, all of one app: the page links the one of the language it speaks. The
//! words are those of the screens; nothing here is decided at run time.

use crate::feed::bundle;
use crate::locale::{FALLBACK, Locale, LocaleError, Tongue};
use serde_json::{Value, json};

/// The type of the bundles that devices hand to each other: no better one is registered.
const BUNDLE_TYPE: &str = "application/octet-stream";
/// The paper of the light theme, as in `tokens.css`.
const PAPER: &str = "#FAF6EF";
/// The shortcuts: the message that names one, the screen it opens, and its picture.
const SHORTCUTS: [(&str, &str, &str); 3] = [
    ("tab-near", "./#/", "shortcut-near.png"),
    ("emergency", "./#/emergency", "shortcut-emergency.png"),
    ("tab-search", "./#/search", "shortcut-search.png"),
];

/// The languages that `assets/shots` has pictures in.
const PICTURED: [&str; 3] = ["it", "en", "ar"];

/// The file's name for a language; `pick.js` knows it too.
pub fn name(tag: &str) -> String {
    format!("manifest.{tag}.webmanifest")
}

/// The manifest in this language. `feed` names the region, so that the pages of two regions on one
/// host are two apps.
///
/// # Errors
/// The words of the language cannot be read.
pub fn text(tongue: &'static Tongue, feed: &str) -> Result<String, LocaleError> {
    let locale = Locale::built_in(tongue.tag)?;
    let manifest = json!({
        "id": format!("passi-{feed}"),
        "name": locale.text("app-name"),
        "short_name": locale.text("app-name"),
        "description": locale.text("about-lead"),
        "lang": locale.tag(),
        "dir": locale.dir(),
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "display_override": ["standalone", "minimal-ui"],
        "orientation": "any",
        "background_color": PAPER,
        "theme_color": PAPER,
        "categories": ["navigation", "social", "utilities"],
        "icons": icons(),
        "screenshots": screenshots(&locale),
        "shortcuts": shortcuts(&locale),
        "launch_handler": { "client_mode": ["navigate-existing", "auto"] },
        "share_target": share_target(),
        "file_handlers": [{
            "action": "./",
            "accept": { BUNDLE_TYPE: [extension()] },
        }],
    });
    Ok(format!("{manifest:#}\n"))
}

fn extension() -> String {
    format!(".{}", bundle::EXTENSION)
}

fn icons() -> Value {
    let icon = |src: &str, sizes: &str, kind: &str, purpose: &str| json!({ "src": src, "sizes": sizes, "type": kind, "purpose": purpose });
    json!([
        icon("icon.svg", "any", "image/svg+xml", "any"),
        icon("icon-192.png", "192x192", "image/png", "any"),
        icon("icon-512.png", "512x512", "image/png", "any"),
        icon("icon-maskable-512.png", "512x512", "image/png", "maskable"),
    ])
}

/// What the browser shows before it installs: the list on a phone, and list and map beside each
/// other, in English where nobody has taken them in this language.
fn screenshots(locale: &Locale) -> Value {
    let shown = PICTURED.into_iter().find(|tag| *tag == locale.tag()).unwrap_or(FALLBACK);
    let shot = |form: &str, sizes: &str| {
        json!({
            "src": format!("shots/{form}-{shown}.webp"),
            "sizes": sizes,
            "type": "image/webp",
            "form_factor": form,
            "label": locale.text("about-lead"),
        })
    };
    json!([shot("narrow", "390x844"), shot("wide", "1280x800")])
}

fn shortcuts(locale: &Locale) -> Value {
    SHORTCUTS
        .iter()
        .map(|(message, url, icon)| {
            json!({
                "name": locale.text(message),
                "url": url,
                "icons": [{ "src": icon, "sizes": "96x96", "type": "image/png" }],
            })
        })
        .collect()
}

/// A file shared with the app goes to an address that only the service worker answers (`sw.js`).
fn share_target() -> Value {
    json!({
        "action": "./receive",
        "method": "POST",
        "enctype": "multipart/form-data",
        "params": { "files": [{ "name": "file", "accept": [extension(), BUNDLE_TYPE] }] },
    })
}
