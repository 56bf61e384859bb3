//! What the codes of a row are called, in every language of the app: what the app itself will say.

use crate::locale::{FALLBACK, Locale, LocaleError, TONGUES};
use crate::publish::codes;
use crate::publish::source::Row;
use serde::Serialize;
use std::collections::BTreeMap;

/// A language of the app.
#[derive(Debug, Serialize)]
pub(super) struct Language {
    tag: &'static str,
    name: &'static str,
    dir: &'static str,
    is_by_machine: bool,
}

/// A code of a row.
#[derive(Debug, Serialize)]
pub(super) struct Code {
    column: &'static str,
    code: String,
    /// The message that names it.
    message: String,
}

/// Every language, in the app's order.
pub(super) fn languages() -> Vec<Language> {
    let language = |tongue: &crate::locale::Tongue| Language {
        tag: tongue.tag,
        name: tongue.name,
        dir: tongue.dir(),
        is_by_machine: tongue.by_machine,
    };
    TONGUES.iter().map(language).collect()
}

/// The known codes of a row that are shown by name.
pub(super) fn codes(row: &Row) -> Vec<Code> {
    let of = |column: &'static str| {
        let known = codes::known(column);
        let given = row.several(column).into_iter().filter(move |code| known.contains(&&code[..]));
        given.map(move |code| Code { column, message: message(column, &code), code })
    };
    codes::CODED.into_iter().flat_map(of).collect()
}

/// What the app calls these messages in one language.
///
/// # Errors
/// There is no such language.
pub(super) fn words(
    tag: &str,
    messages: &[String],
) -> Result<BTreeMap<String, String>, LocaleError> {
    let locale = Locale::built_in(tag)?;
    Ok(messages.iter().map(|id| (id.clone(), locale.text(id))).collect())
}

/// What a code is called in English; the code itself where it has no name.
pub(super) fn name(english: &Locale, column: &str, code: &str) -> String {
    let id = message(column, code);
    if english.has(&id) { english.text(&id) } else { code.to_owned() }
}

/// The language of the page.
///
/// # Errors
/// Its words cannot be read.
pub(super) fn english() -> Result<Locale, LocaleError> {
    Locale::built_in(FALLBACK)
}

/// The message that names a code of this column.
fn message(column: &str, code: &str) -> String {
    let kind = match column {
        "needs" => "need",
        "languages" | "interpreters" => "spoken",
        "required_documents" => "document",
        "accessibility" => "access",
        "theme" => "meeting-theme",
        other => other,
    };
    format!("{kind}-{code}")
}
