//! The page itself: the template with its policy, the icons and the first screens drawn into it.

use super::{Files, PageError, files};
use crate::library::{Session, Settings, Unseen};
use crate::locale::{self, FALLBACK, Locale, LocaleError};
use crate::platform::Body;
use crate::store::Content;
use crate::sync::config::Feed;
use crate::ui;
use crate::ui::state::{Follow, Loaded, Start};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};
use std::path::Path;
use std::rc::Rc;

/// Where the stylesheets are among the page's files.
pub const STYLES: &str = "app/css/";

/// Whose first screens are in the page itself: the languages of most who open it, and of whoever
/// speaks none of ours. All 21 of them would double what travels before the first paint.
const IN_PAGE: [&str; 2] = ["it", FALLBACK];

/// Where the version goes, once it is known.
const VERSION: &str = "<!--version-->";

/// The texts that the page is put together from.
pub struct Parts {
    /// The page with a comment wherever something goes.
    template: String,
    /// Hears how the page can be installed, then picks the language before the first paint and shows
    /// that language's first screen, from the page or fetched.
    pick: String,
    /// Takes that screen away when the app has drawn its own.
    handover: String,
    /// Takes the files that other apps hand to this one, starts the app, then keeps the page for
    /// later use without a network.
    boot: String,
    /// The icons that screens refer to by id.
    icons: String,
    /// The stylesheets by their names in the page.
    styles: Vec<(String, String)>,
}

impl Parts {
    /// Reads the texts from the project's folder, the icons from the page's files.
    ///
    /// # Errors
    /// A text that is missing or not UTF-8.
    pub fn read(root: &Path, files: &Files) -> Result<Self, PageError> {
        let read = |name: &str| {
            let bytes = files::read(&root.join("assets/web").join(name))?;
            files::text(name, bytes)
        };
        let icons = files.get("app/vendor/icons.svg").cloned().unwrap_or_default();
        Ok(Parts {
            template: read("index.html")?,
            pick: read("install.js")?
                + &locale::script()
                + &read("negotiate.js")?
                + &read("pick.js")?,
            handover: read("handover.js")?,
            boot: imports(files)? + &read("arrivals.js")? + &read("boot.js")?,
            icons: files::text("app/vendor/icons.svg", icons)?,
            styles: styles(files)?,
        })
    }
}

fn styles(files: &Files) -> Result<Vec<(String, String)>, PageError> {
    let sheets = files.iter().filter(|(name, _)| name.starts_with(STYLES));
    sheets.map(|(name, bytes)| Ok((name.clone(), files::text(name, bytes.clone())?))).collect()
}

/// The scripts that `passi.js` imports, as a line of script: they are fetched with it rather than
/// after it.
fn imports(files: &Files) -> Result<String, PageError> {
    let script = files.get("passi.js").cloned().unwrap_or_default();
    let script = files::text("passi.js", script)?;
    let names = files.keys().filter(|name| name.starts_with("snippets/"));
    let names: Vec<_> = names.filter(|name| script.contains(name.as_str())).collect();
    Ok(format!("const imports = {};\n", serde_json::json!(names)))
}

/// The page without its version; `content` is what the first screens show, and `feed` what the page
/// may ask for newer data.
///
/// # Errors
/// A placeholder that the template lacks.
pub fn body(
    parts: &Parts,
    content: &Rc<Content>,
    feed: Option<&Feed>,
) -> Result<String, PageError> {
    let Parts { template, pick, handover, boot, icons, .. } = parts;
    let first_screens = IN_PAGE.map(|tag| template_of(tag, content));
    let first_screens: String = first_screens.into_iter().collect::<Result<_, _>>()?;
    let first = format!("{first_screens}<div id=\"first\"></div>\n<script>{pick}</script>");
    let boot = format!("<script type=\"module\">{boot}</script>");
    let mut page = template.clone();
    for (placeholder, part) in [
        ("<!--head-->", &head(parts, feed)),
        ("<!--icons-->", icons),
        ("<!--first-->", &first),
        ("<!--handover-->", handover),
        ("<!--boot-->", &boot),
    ] {
        if !page.contains(placeholder) {
            return Err(PageError::Template { placeholder });
        }
        page = page.replacen(placeholder, part, 1);
    }
    Ok(with_styles(page, &parts.styles))
}

/// The page with its stylesheets in it: the first paint waits for no other file.
fn with_styles(page: String, styles: &[(String, String)]) -> String {
    styles.iter().fold(page, |page, (name, text)| {
        let link = format!("<link rel=\"stylesheet\" href=\"{name}\">");
        let text = text.replace("../vendor/", "app/vendor/");
        page.replace(&link, &format!("<style>\n{text}</style>"))
    })
}

/// The page with its version.
pub fn finish(body: &str, version: &str) -> String {
    body.replacen(VERSION, version, 1)
}

/// The page of a totem: it looks like one before the app has loaded, and shows no list until then.
pub fn of_kiosk(body: &str) -> String {
    body.replacen("<html ", "<html data-posture=\"kiosk\" ", 1)
}

/// What only the page in a browser needs, its policy first. What the app is made of is not named
/// here: it is fetched once the first screen is painted (`boot.js`).
fn head(parts: &Parts, feed: Option<&Feed>) -> String {
    format!(
        r#"<meta http-equiv="Content-Security-Policy" content="{}">
<meta name="passi-version" content="{VERSION}">
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="apple-touch-icon.png">"#,
        policy(parts, feed)
    )
}

/// Own files only, and those of the feed. `unsafe-eval`: Dioxus hands scripts from Rust to the page
/// (`document::eval`) through `new Function`; they are all ours. No foreign script can be loaded, and
/// nothing is reached but the page's own address and the feed, whose answers are never run.
fn policy(parts: &Parts, feed: Option<&Feed>) -> String {
    let hash = |script: &str| BASE64_STANDARD.encode(Sha256::digest(script));
    let feed = feed.map(|feed| format!(" {}", feed.address(""))).unwrap_or_default();
    format!(
        "default-src 'self'; \
         script-src 'self' 'wasm-unsafe-eval' 'unsafe-eval' 'sha256-{}' 'sha256-{}' 'sha256-{}'; \
         style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; \
         worker-src 'self' blob:; connect-src 'self'{feed}; base-uri 'self'; form-action 'none'",
        hash(&parts.pick),
        hash(&parts.handover),
        hash(&parts.boot)
    )
}

/// The first screens that the page fetches (`pick.js`), each as a file of its own.
///
/// # Errors
/// The words of a language cannot be read.
pub fn first_screens(content: &Rc<Content>) -> Result<Files, LocaleError> {
    let apart = locale::TONGUES.iter().filter(|tongue| !IN_PAGE.contains(&tongue.tag));
    apart
        .map(|tongue| {
            let screen = first_screen(tongue.tag, content)?;
            Ok((format!("app/first/{}.html", tongue.tag), screen.into_bytes()))
        })
        .collect()
}

/// A first screen in the page, asleep until the script picks it.
fn template_of(tag: &str, content: &Rc<Content>) -> Result<String, LocaleError> {
    let screen = first_screen(tag, content)?;
    Ok(format!("<template data-locale=\"{tag}\">{screen}</template>\n"))
}

/// A language's first screen and the sentence for a start that fails.
fn first_screen(tag: &str, content: &Rc<Content>) -> Result<String, LocaleError> {
    let locale = Locale::built_in(tag)?;
    let dir = locale.dir();
    let (failed, again) = (locale.text("start-failed"), locale.text("try-again"));
    let start = Start {
        content: Loaded::Ready(content.clone()),
        locale: Rc::new(locale),
        settings: Settings::default(),
        language_unknown: false,
        clock: None,
        follow: Follow::default(),
        unseen: Unseen::default(),
        body: Body::still(),
        session: Session::default(),
        kept: None,
        kiosk: None,
    };
    let screen = ui::first_screen(start, "/");
    Ok(format!(
        r#"<div id="start-failed" class="start-failed" lang="{tag}" dir="{dir}" role="alert" hidden><p>{failed}</p><a class="button" href="./">{again}</a></div>{screen}"#
    ))
}
