//! What was typed, made ready: its words, folded.

use super::fold::{fold, is_spaceless, words};

/// More words than anybody types; what follows is not looked for.
pub(super) const MOST_WORDS: usize = 16;

/// Typed words, in their order.
pub(super) struct Query {
    pub(super) words: Vec<TypedWord>,
}

pub(super) struct TypedWord {
    pub(super) text: String,
    /// Whether somebody may still be typing it.
    pub(super) unfinished: bool,
}

impl Query {
    pub(super) fn of(typed: &str) -> Query {
        let folded = fold(typed);
        let mut words: Vec<TypedWord> = words(&folded)
            .into_iter()
            .take(MOST_WORDS)
            .map(|word| TypedWord { text: word.to_owned(), unfinished: false })
            .collect();
        if let Some(last) = words.last_mut() {
            last.unfinished = !last.text.contains(is_spaceless) && !typed.ends_with(' ');
        }
        Query { words }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}
