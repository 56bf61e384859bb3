//! The page itself: the template with its policy, the icons and the first screens drawn into it.

use super::{Files, PageError, files};
use crate::locale::{self, Tongue};
use crate::ui;
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

/// Picks the language before the first paint and shows that language's first screen.
const PICK: &str = include_str!("pick.js");

/// Starts the app, then keeps the page for later use without a network.
const BOOT: &str = include_str!("boot.js");

/// Where the version goes, once it is known.
const VERSION: &str = "<!--version-->";

/// The page without its version.
///
/// # Errors
/// A placeholder that the template lacks, or icons that are no text.
pub fn body(files: &Files, template: &str) -> Result<String, PageError> {
    let icons = match files.get("app/vendor/icons.svg") {
        Some(icons) => files::text("app/vendor/icons.svg", icons.clone())?,
        None => String::new(),
    };
    let first = format!("{}<div id=\"first\"></div>\n<script>{PICK}</script>", first_screens());
    let boot = format!("<script type=\"module\">{BOOT}</script>");
    let mut page = template.to_owned();
    for (placeholder, part) in [
        ("<!--head-->", head()),
        ("<!--icons-->", icons),
        ("<!--first-->", first),
        ("<!--boot-->", boot),
    ] {
        if !page.contains(placeholder) {
            return Err(PageError::Template { placeholder });
        }
        page = page.replacen(placeholder, &part, 1);
    }
    Ok(page)
}

/// The page with its version.
pub fn finish(body: &str, version: &str) -> String {
    body.replacen(VERSION, version, 1)
}

/// What only the page in a browser needs: its policy first, then what to fetch early.
fn head() -> String {
    format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n\
         <meta name=\"passi-version\" content=\"{VERSION}\">\n\
         <link rel=\"manifest\" href=\"manifest.webmanifest\">\n\
         <link rel=\"modulepreload\" href=\"passi.js\">\n\
         <link rel=\"preload\" href=\"passi_bg.wasm\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n\
         <link rel=\"preload\" href=\"app/snapshot.db\" as=\"fetch\" crossorigin>",
        policy()
    )
}

/// Own files only. `unsafe-eval`: Dioxus passes scripts from Rust to the page (`document::eval`)
/// through `new Function`; they are all ours, and no foreign source can be loaded or reached.
fn policy() -> String {
    let [pick, boot] = [PICK, BOOT].map(|script| BASE64_STANDARD.encode(Sha256::digest(script)));
    format!(
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-eval' 'sha256-{pick}' 'sha256-{boot}'; \
         style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; \
         worker-src 'self' blob:; connect-src 'self'; base-uri 'self'; form-action 'none'"
    )
}

/// Each language's first screen, asleep until the script picks one.
fn first_screens() -> String {
    locale::TONGUES.iter().map(first_screen).collect()
}

fn first_screen(tongue: &Tongue) -> String {
    let dir = if tongue.rtl { "rtl" } else { "ltr" };
    let tag = tongue.tag;
    format!("<template data-locale=\"{tag}\" data-dir=\"{dir}\">{}</template>\n", ui::first_screen(tag))
}
