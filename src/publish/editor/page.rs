//! The files of the page.

use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const PICTURE: &str = "image/svg+xml";

macro_rules! files {
    ($($name:literal, $kind:ident, $path:literal;)*) => {
        &[$(($name, $kind, include_str!(concat!("../../../assets/", $path)))),*]
    };
}

/// Name, kind and text of each; the one without a name is the page.
const FILES: &[(&str, &str, &str)] = files! {
    "", HTML, "editor/index.html";
    "tokens.css", CSS, "css/tokens.css";
    "editor.css", CSS, "editor/editor.css";
    "icon.svg", PICTURE, "editor/icon.svg";
    "main.js", SCRIPT, "editor/main.js";
    "asking.js", SCRIPT, "editor/asking.js";
    "elements.js", SCRIPT, "editor/elements.js";
    "fields.js", SCRIPT, "editor/fields.js";
    "findings.js", SCRIPT, "editor/findings.js";
    "hours.js", SCRIPT, "editor/hours.js";
    "languages.js", SCRIPT, "editor/languages.js";
    "list.js", SCRIPT, "editor/list.js";
    "pin.js", SCRIPT, "editor/pin.js";
    "plane.js", SCRIPT, "editor/plane.js";
    "record.js", SCRIPT, "editor/record.js";
    "review.js", SCRIPT, "editor/review.js";
    "words.js", SCRIPT, "editor/words.js";
};

/// The file of this name.
pub(super) fn file(name: &str) -> Option<Response> {
    let (_, kind, text) = FILES.iter().find(|(known, ..)| *known == name)?;
    Some(([(CONTENT_TYPE, *kind)], *text).into_response())
}
