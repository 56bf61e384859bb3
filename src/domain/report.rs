//! A mistake in a record, as a visitor reports it, and the letter that tells the operators.
//!
//! A report says which record, what is wrong with it and perhaps why in the visitor's words. It says
//! nothing of the visitor. The letter is for people and for `passi-publish reports`, which reads it
//! again.

use chrono::NaiveDate;

/// Longer than this the words of a report are not, in letters.
pub const MOST_LETTERS: usize = 500;
/// How a letter begins.
pub const FIRST_LINE: &str = "Passi report 1";
/// How it ends, whatever a mail program writes below.
pub const LAST_LINE: &str = "end";

/// What is wrong with a record, the gravest first.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// The service is not there any more.
    Closed,
    /// It is somewhere else.
    Moved,
    /// Its telephone number.
    Phone,
    /// Its opening hours.
    Hours,
    /// Anything else.
    Other,
}

impl Fault {
    /// All of them, the gravest first.
    pub const ALL: [Fault; 5] =
        [Fault::Closed, Fault::Moved, Fault::Phone, Fault::Hours, Fault::Other];

    /// The code as it is kept and sent.
    pub const fn code(self) -> &'static str {
        match self {
            Fault::Closed => "closed",
            Fault::Moved => "moved",
            Fault::Phone => "phone",
            Fault::Hours => "hours",
            Fault::Other => "other",
        }
    }

    /// The fault of this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fault| fault.code() == code)
    }
}

/// One report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The record's id.
    pub service_id: String,
    /// What is wrong.
    pub fault: Fault,
    /// In the visitor's own words; empty where they said nothing.
    pub words: String,
}

impl Report {
    /// A report with the words on one line, no more of them than [`MOST_LETTERS`].
    pub fn new(service_id: &str, fault: Fault, words: &str) -> Self {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = words.chars().filter(|letter| !letter.is_control()).take(MOST_LETTERS);
        Report { service_id: service_id.to_owned(), fault, words: words.collect() }
    }

    /// The letter; `data` says which release the visitor saw.
    pub fn letter(&self, data: &str, written_on: NaiveDate) -> String {
        let Report { service_id, fault, words } = self;
        let kind = fault.code();
        format!(
            "{FIRST_LINE}\ndata: {data}\ndate: {written_on}\nrecord: {service_id}\nkind: {kind}\n\
             words: {words}\n{LAST_LINE}\n"
        )
    }
}
