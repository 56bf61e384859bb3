//! What a person narrows the list by, and the bits by which the index answers it.

use super::language::LanguageSet;
use super::nearby::Wanted;
use super::need::{Need, NeedSet};

/// A narrowing of the list; the default narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only help for this need.
    pub need: Option<Need>,
    /// Only what is surely open at the asked time.
    pub open: bool,
    /// Only where one of these languages is spoken; an empty set asks for none.
    pub languages: LanguageSet,
    /// Only where it is stated that no appointment is needed.
    pub no_appointment: bool,
    /// Only where it is stated that no document is asked for.
    pub no_documents: bool,
    /// Only where it is stated that the way in has no step.
    pub step_free: bool,
}

impl Filter {
    /// The bits a listing must have.
    pub fn wanted(&self) -> Wanted {
        let all = [
            (self.no_appointment, Traits::NO_APPOINTMENT),
            (self.no_documents, Traits::NO_DOCUMENTS),
            (self.step_free, Traits::STEP_FREE),
        ];
        Wanted {
            any: self.need.map_or(0, Need::bit),
            all: all.iter().filter(|(on, _)| *on).fold(0, |bits, (_, bit)| bits | bit),
        }
    }

    /// Whether anything is narrowed besides the need.
    pub fn is_narrowed(&self) -> bool {
        *self != Filter { need: self.need, ..Filter::default() }
    }
}

/// Facts about a listing as bits above those of its needs. A bit is set only where the fact is
/// stated; the absence of a bit says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Traits(u32);

impl Traits {
    /// Stated: no appointment needed.
    pub const NO_APPOINTMENT: u32 = 1 << 16;
    /// Stated: no document asked for.
    pub const NO_DOCUMENTS: u32 = 1 << 17;
    /// Stated: no step on the way in.
    pub const STEP_FREE: u32 = 1 << 18;
    /// Stated: only by appointment.
    pub const APPOINTMENT: u32 = 1 << 19;
    /// Somebody verified the record.
    pub const VERIFIED: u32 = 1 << 20;
    /// There is a number to call.
    pub const PHONE: u32 = 1 << 21;

    /// The traits whose condition holds.
    pub fn of(facts: &[(bool, u32)]) -> Self {
        Traits(facts.iter().filter(|(holds, _)| *holds).fold(0, |bits, (_, bit)| bits | bit))
    }

    /// The traits stored as these bits; bits of needs are dropped.
    pub const fn from_bits(bits: u32) -> Self {
        Traits(bits & !0xffff)
    }

    /// The bits.
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// Whether the bit is set.
    pub const fn has(self, bit: u32) -> bool {
        self.0 & bit != 0
    }

    /// The mask of a listing for the index: these bits and those of its needs.
    pub const fn mask(self, needs: NeedSet) -> u32 {
        self.0 | needs.bits()
    }
}
