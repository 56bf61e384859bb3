//! The window's own files: styles, map and third-party parts, built into the program and answered
//! at the same relative addresses that the page uses; so are the parts of street maps that are here.

use crate::library::{Look, TextSize};
use crate::ui::state::map_part;
use crate::ui::webview::{AssetRequest, RequestAsyncResponder, use_asset_handler, wry};
use include_dir::{Dir, include_dir};
use wry::http::{Response, StatusCode};

static CSS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/css");
static MAP: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/map");
static VENDOR: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/vendor");

const INDEX: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/web/index.html"));
const HANDOVER: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/web/handover.js"));
const ICONS: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/vendor/icons.svg"));

/// The stylesheets, in the order in which the page links them.
const STYLES: [&str; 12] = [
    "tokens.css",
    "base.css",
    "frame.css",
    "components.css",
    "lists.css",
    "near.css",
    "companion.css",
    "outreach.css",
    "meetings.css",
    "maps.css",
    "kiosk.css",
    "kiosk-screens.css",
];

/// What the window may load: the program's own files alone, under the scheme that each system gives
/// them. Scripts are handed from Rust to the page as texts (`document::eval`), and what is to be drawn
/// comes over a socket of this machine; no other address is reached, and nothing foreign is run.
const POLICY: &str = "default-src 'self' dioxus:; \
    script-src 'self' dioxus: 'unsafe-inline' 'unsafe-eval'; \
    style-src 'self' dioxus: 'unsafe-inline'; img-src 'self' dioxus: data: blob:; \
    font-src 'self' dioxus: data:; worker-src 'self' dioxus: blob:; \
    connect-src 'self' dioxus: ws://127.0.0.1:*; base-uri 'self' dioxus:; \
    frame-src 'none'; object-src 'none'; form-action 'none'";

/// Answers every request below `app/` from the program itself.
pub fn use_files() {
    use_asset_handler("app", |request: AssetRequest, responder: RequestAsyncResponder| {
        responder.respond(answer(request.uri().path()));
    });
}

/// The page that the window opens: the web page's own with the `first` screen and looks, and with
/// icons and styles in it, since files are only answered once the app has begun to draw; `kiosk` for one
/// that nobody leaves.
pub fn index(first: &str, (look, size): (Look, TextSize), kiosk: bool) -> String {
    let posture = if kiosk { " data-posture=\"kiosk\"" } else { "" };
    let looks =
        format!("<html data-look=\"{}\" data-text=\"{}\"{posture}", look.code(), size.code());
    let page = INDEX.replace("<html", &looks);
    let page = page.replace("<!--icons-->", ICONS).replace("<!--handover-->", HANDOVER);
    let page = page.replace("<!--first-->", &format!("<div id=\"first\">{first}</div>"));
    let page = STYLES.iter().fold(page, |page, name| {
        let styles = CSS.get_file(name).and_then(include_dir::File::contents_utf8);
        let styles = styles.unwrap_or_default().replace("../vendor/", "app/vendor/");
        let link = format!("<link rel=\"stylesheet\" href=\"app/css/{name}\">");
        page.replace(&link, &format!("<style>{styles}</style>"))
    });
    let policy = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">");
    page.replace("<!--head-->", &policy).replace("<!--boot-->", "")
}

fn answer(path: &str) -> Response<Vec<u8>> {
    let name = path.trim_start_matches("/app/");
    let found = file(name).map(<[u8]>::to_vec).or_else(|| map_part(name));
    let status = if found.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let mut response = Response::new(found.unwrap_or_default());
    *response.status_mut() = status;
    let kind = wry::http::HeaderValue::from_static(media_type(name));
    response.headers_mut().insert(wry::http::header::CONTENT_TYPE, kind);
    response
}

fn file(name: &str) -> Option<&'static [u8]> {
    let (folder, rest) = name.split_once('/')?;
    let folder = match folder {
        "css" => &CSS,
        "map" => &MAP,
        "vendor" => &VENDOR,
        _ => return None,
    };
    folder.get_file(rest).map(include_dir::File::contents)
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_that_a_style_names_is_given_somewhere() {
        let styles: Vec<&str> = STYLES
            .iter()
            .map(|name| CSS.get_file(name).unwrap().contents_utf8().unwrap())
            .collect();
        let all = styles.concat();
        let is_of_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
        for used in all.split("var(").skip(1) {
            let name: String = used.chars().take_while(|c| is_of_name(*c)).collect();
            assert!(all.contains(&format!(" {name}:")), "{name} is given nowhere");
        }
    }

    #[test]
    fn the_window_has_its_policy_before_anything_that_it_is_about() {
        let page = index("<main></main>", (Look::Dark, TextSize::Large), false);
        assert!(page.contains("<html data-look=\"dark\" data-text=\"large\""));
        let policy = page.find("http-equiv=\"Content-Security-Policy\"").unwrap();
        for part in ["<script", "<style", "<link", "<svg", "<main"] {
            assert!(policy < page.find(part).unwrap_or(usize::MAX), "{part} comes first");
        }
    }
}
