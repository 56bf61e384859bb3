//! Finding by typing, in every language and script at once: needs, kinds of help, towns, services.
//!
//! Text goes through [`fold`] first, so that spellings of one word are equal, and is cut into
//! words. A `lexicon` knows which of its words are like a typed one: the same, begun, longer by an
//! ending, or with a slip in it. The [`Vocabulary`] finds needs, kinds and towns by what
//! people call them; [`Services`] are found by their own names, and by what the vocabulary
//! found. This module knows no locale, file or screen: the lists come in as text.

mod arabic;
mod fold;
mod indic;
mod lexicon;
mod order;
mod query;
mod services;
mod skeleton;
mod typos;
mod vocabulary;

pub use fold::{fold, words};
pub use services::{Builder, FoundService, Services};
pub use vocabulary::{Hit, Reason, Subject, Vocabulary};

use query::Query;

/// What was found, the best first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Needs, kinds of help and towns.
    pub hits: Vec<Hit>,
    /// Services.
    pub services: Vec<FoundService>,
}

/// How many needs are named, and as many kinds and towns each.
const MOST_OF_A_SORT: usize = 5;

/// What is found by these words; nothing where nothing was typed. `tag` is the person's language,
/// `most` how many services are named.
pub fn find(
    vocabulary: &Vocabulary,
    services: &Services,
    typed: &str,
    tag: &str,
    most: usize,
) -> Found {
    let query = Query::of(typed);
    if query.is_empty() {
        return Found::default();
    }
    let mut hits = vocabulary.hits(&query, tag);
    let services = services.find(&query, &hits, most);
    let mut named = [0; 3];
    hits.retain(|hit| {
        let sort = match hit.subject {
            Subject::Need(_) => 0,
            Subject::Kind(_) => 1,
            Subject::Town(_) => 2,
        };
        named[sort] += 1;
        named[sort] <= MOST_OF_A_SORT
    });
    Found { hits, services }
}

/// Whether the text, or some word in it, begins as typed.
pub fn begins(text: &str, typed: &str) -> bool {
    let (text, typed) = (fold(text), fold(typed));
    text.starts_with(&typed) || words(&text).iter().any(|word| word.starts_with(&typed))
}
