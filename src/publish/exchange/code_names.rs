//! Codes by the names that the app itself tells them with, in Italian and English.
//!
//! A spreadsheet says "Biblioteca" where we say `library`. Whoever wrote it did not mean our code,
//! so that only a whole name counts, never a part of one; what is written in another way, the
//! mapping must translate.

use crate::domain::search::fold;
use crate::locale::Locale;
use crate::publish::codes::{CODED, known};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Codes by (column, folded name).
#[derive(Debug, Default)]
pub struct CodeNames {
    codes: BTreeMap<(&'static str, String), &'static str>,
}

static BUILT_IN: LazyLock<CodeNames> = LazyLock::new(CodeNames::new);

impl CodeNames {
    /// The names of every code, read once.
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    fn new() -> Self {
        let locales: Vec<Locale> =
            ["it", "en"].iter().filter_map(|tag| Locale::built_in(tag).ok()).collect();
        let mut codes = BTreeMap::new();
        for column in CODED {
            for code in known(column) {
                for locale in &locales {
                    let name = locale.text(&format!("{}-{code}", prefix(column)));
                    codes.entry((column, fold(&name))).or_insert(code);
                }
                codes.insert((column, fold(code)), code);
            }
        }
        CodeNames { codes }
    }

    /// The code that a word of this column names.
    pub fn code(&self, column: &'static str, word: &str) -> Option<&'static str> {
        self.codes.get(&(column, fold(word))).copied()
    }
}

/// How the messages of a column's codes begin.
fn prefix(column: &str) -> &str {
    match column {
        "needs" => "need",
        "languages" => "spoken",
        "required_documents" => "document",
        "accessibility" => "access",
        other => other,
    }
}
