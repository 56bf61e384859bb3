//! A path: the steps that somebody at a desk prepares for a person, handed over without a server.
//!
//! It travels as an address ([`encode`], [`decode`]; `docs/path.md` has the format), from a screen
//! to the camera of a phone or as a file of that address, and lives on that phone alone. It has no
//! name, no number and no key of anybody: it is known by what it says. Each step carries the words
//! that lead there without any data: who does not have the record still reads a name, a town and a
//! telephone.
//!
//! A step to a service that somebody may have to hide carries neither its id nor its name, reason or
//! telephone, for an address stays in a browser's history: it says a neutral word, its town and what
//! whoever prepares it writes on purpose, as an entry for a calendar does. It is marked, so that the
//! screens hide it too.
//!
//! There is one field of free words a step, not one for the reason and one for the rest: a person
//! reads one sentence, and the room in a code is for everything together. What fits is decided step
//! by step, so that any [`MOST_STEPS`] of them fit one code, whichever they are.

mod code;
mod digits;
mod fragments;

pub use code::{decode, encode};

use super::eligibility::DOCUMENTS;
use super::need::{self, Category, Need};
use super::phone::is_dialable;
use super::service::Service;
use chrono::{NaiveDate, NaiveTime, Timelike};
use serde::{Deserialize, Serialize};

/// More steps than this no path has.
pub const MOST_STEPS: usize = 8;
/// More octets than this no step takes of a code. So many for each of [`MOST_STEPS`], and a page's
/// address of a hundred letters, are what a code of 117 by 117 squares holds at level L: on a
/// phone's screen its squares are half a millimetre, which the cameras of old phones still part.
pub const MOST_STEP_OCTETS: usize = 140;
/// Of these, more than this many are not for the name.
const MOST_NAME_OCTETS: usize = 72;
/// Longer than this no id is.
const MOST_ID_CHARS: usize = 40;
/// What stands where a name was cut.
const CUT: char = '…';

/// Steps in their order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Path {
    /// The day on which it was prepared.
    pub made_on: NaiveDate,
    /// Where to go, one after the other.
    pub steps: Vec<Step>,
}

/// Where to go, why, with what and when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Step {
    /// The service, where its id may be told. The data at hand need not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    /// What it is called (Italian), or a neutral word.
    pub name: String,
    /// Its municipality.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub town: Option<String>,
    /// Its telephone, as dialled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// What for: the code of a need or of a category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// What to bring, codes of [`DOCUMENTS`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bring: Vec<String>,
    /// When, if there is an appointment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// In the words of whoever prepared it; may be empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// Whether somebody may have to hide it.
    #[serde(skip_serializing_if = "is_false")]
    pub is_discreet: bool,
    /// Whether the person has done it.
    #[serde(skip_serializing_if = "is_false")]
    pub is_done: bool,
}

/// A day, and perhaps a time on Italian clocks, to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// The day.
    pub day: NaiveDate,
    /// The time.
    pub time: Option<NaiveTime>,
}

/// Why an address gives no path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PathError {
    /// It was not read as it was written, or is none that this app writes.
    #[error("the path is damaged, or was changed")]
    Damaged,
    /// A newer version of the app wrote it.
    #[error("the path has format {found}, newer than {}", code::FORMAT)]
    Newer {
        /// Its format.
        found: u8,
    },
}

/// What a step is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A need.
    Need(Need),
    /// A kind of help.
    Kind(&'static Category),
}

impl Reason {
    /// The reason of this code; none for one that a newer taxonomy may have brought.
    pub fn from_code(code: &str) -> Option<Self> {
        let need = Need::from_code(code).map(Reason::Need);
        need.or_else(|| need::category(code).map(Reason::Kind))
    }

    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Reason::Need(need) => need.code(),
            Reason::Kind(kind) => kind.code,
        }
    }

    /// Every reason: the needs, then the kinds of help.
    pub fn all() -> impl Iterator<Item = Reason> {
        let kinds = need::CATEGORIES.iter().map(Reason::Kind);
        Need::ALL.into_iter().map(Reason::Need).chain(kinds)
    }
}

impl Path {
    /// How many steps are done.
    pub fn done(&self) -> usize {
        self.steps.iter().filter(|step| step.is_done).count()
    }

    /// The first step that is not done; none where all are.
    pub fn next(&self) -> Option<usize> {
        self.steps.iter().position(|step| !step.is_done)
    }

    /// Whether one of its steps is one that somebody may have to hide.
    pub fn is_discreet(&self) -> bool {
        self.steps.iter().any(|step| step.is_discreet)
    }

    /// The path as it was prepared, with nothing done.
    #[must_use]
    pub fn untouched(&self) -> Path {
        let undone = |step: &Step| Step { is_done: false, ..step.clone() };
        Path { made_on: self.made_on, steps: self.steps.iter().map(undone).collect() }
    }

    /// Leaves out the codes that this version does not know: another one may know more.
    pub fn leave_out_unknown(&mut self) {
        for step in &mut self.steps {
            step.why = step.why.take().filter(|code| Reason::from_code(code).is_some());
            step.bring.retain(|code| is_document(code));
        }
    }

    /// Whether it can travel: it has steps, not too many, and each of them fits.
    pub fn is_sound(&self) -> bool {
        (1..=MOST_STEPS).contains(&self.steps.len())
            && code::is_day(self.made_on)
            && self.steps.iter().all(Step::is_sound)
    }
}

impl Step {
    /// The step to this service, with what its record asks to bring. One that somebody may have to
    /// hide is told by `neutral`, a word for any appointment, and its town.
    pub fn to(service: &Service, neutral: &str) -> Self {
        let town = service.place.as_ref().map(|place| one_line(&place.municipality));
        if service.is_delicate() {
            return Step { name: one_line(neutral), town, is_discreet: true, ..Step::default() };
        }
        let phone = service.phones.iter().map(|phone| &phone.number).find(|one| is_dialable(one));
        let is_paper = |code: &&String| code.as_str() != "none" && is_document(code);
        Step {
            service_id: Some(service.id.clone()).filter(|id| is_id(id)),
            name: shortened(&one_line(&service.name)),
            town,
            phone: phone.cloned(),
            why: service.categories.first().map(|kind| kind.code.to_owned()),
            bring: service.required_documents.iter().filter(is_paper).cloned().collect(),
            ..Step::default()
        }
    }

    /// Has these words, on one line.
    pub fn say(&mut self, words: &str) {
        self.words = one_line(words);
    }

    /// How many octets are left for it; none where it has too many.
    pub fn room_octets(&self) -> Option<usize> {
        MOST_STEP_OCTETS.checked_sub(code::step_octets(self))
    }

    /// About how many letters more its words may have, if they go on as they began: those beyond the
    /// Latin ones take more room. None where it is too long already.
    pub fn room_letters(&self) -> Option<usize> {
        let (letters, octets) = (self.words.chars().count(), fragments::octets(&self.words));
        let room = self.room_octets()?;
        // Before there are words they need their own length.
        let room = if octets == 0 { room.saturating_sub(1) } else { room };
        Some(if octets > letters { room * letters / octets } else { room })
    }

    fn is_sound(&self) -> bool {
        let is_line = |text: &str| !text.chars().any(char::is_control);
        let texts = [Some(&self.name), self.town.as_ref(), Some(&self.words)];
        let is_whole = |when: &When| {
            let minute = when.time.is_none_or(|time| (time.second(), time.nanosecond()) == (0, 0));
            code::is_day(when.day) && minute
        };
        !self.name.is_empty()
            && texts.into_iter().flatten().all(|text| is_line(text))
            && self.town.as_ref().is_none_or(|town| !town.is_empty())
            && self.service_id.as_ref().is_none_or(|id| is_id(id))
            && self.phone.as_ref().is_none_or(|number| is_dialable(number))
            && self.why.as_ref().is_none_or(|code| Reason::from_code(code).is_some())
            && self.bring.iter().all(|code| is_document(code))
            && self.when.as_ref().is_none_or(is_whole)
            && !(self.is_discreet && self.tells_which())
            && self.room_octets().is_some()
    }

    /// Whether it tells which service it leads to.
    fn tells_which(&self) -> bool {
        self.service_id.is_some() || self.phone.is_some() || self.why.is_some()
    }
}

fn is_id(id: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_' || c == '.';
    (1..=MOST_ID_CHARS).contains(&id.len()) && id.chars().all(is_plain)
}

fn is_document(code: &str) -> bool {
    DOCUMENTS.contains(&code)
}

fn is_false(is: &bool) -> bool {
    !is
}

fn one_line(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The name, cut where it would leave no room for anything else.
fn shortened(name: &str) -> String {
    if fragments::octets(name) <= MOST_NAME_OCTETS {
        return name.to_owned();
    }
    let mut whole = name.to_owned();
    while fragments::octets(&whole) + CUT.len_utf8() > MOST_NAME_OCTETS {
        whole.pop();
    }
    format!("{}{CUT}", whole.trim_end())
}
