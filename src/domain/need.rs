//! The taxonomy: twelve needs a person can point at, and the finer categories of help below them.
//!
//! Needs are the picture tiles; categories are HSDS `TaxonomyTerm`s whose `code` travels in the
//! records. Names are never stored: every code has a Fluent message `need-<code>` or
//! `category-<code>` in each language, so that a record written once in Italian is understood in
//! all of them.

use std::fmt;

/// What a person needs, in the order of the tiles on the first screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Need {
    /// Residence permits, identity papers, visas, consulates.
    Documents,
    /// Doctors, hospitals, registration with the health service.
    Health,
    /// Numbers and desks that answer at once.
    Emergency,
    /// Looking for work, contracts, social security.
    Work,
    /// A bed tonight, a house, reception projects.
    Home,
    /// Italian for adults, school, university.
    School,
    /// Lawyers, unions, discrimination, asylum.
    Rights,
    /// Violence, trafficking, police.
    Safety,
    /// Children, parents, family clinics, social services.
    Family,
    /// Meals, groceries, showers, clothes.
    Food,
    /// Registry office and other public desks.
    TownHall,
    /// Libraries, youth centres, meeting others.
    Community,
}

impl Need {
    /// Every need, in tile order.
    pub const ALL: [Need; 12] = [
        Need::Documents,
        Need::Health,
        Need::Emergency,
        Need::Work,
        Need::Home,
        Need::School,
        Need::Rights,
        Need::Safety,
        Need::Family,
        Need::Food,
        Need::TownHall,
        Need::Community,
    ];

    /// The taxonomy code, also the tail of the icon's and the Fluent message's name.
    pub const fn code(self) -> &'static str {
        match self {
            Need::Documents => "documents",
            Need::Health => "health",
            Need::Emergency => "emergency",
            Need::Work => "work",
            Need::Home => "home",
            Need::School => "school",
            Need::Rights => "rights",
            Need::Safety => "safety",
            Need::Family => "family",
            Need::Food => "food",
            Need::TownHall => "town-hall",
            Need::Community => "community",
        }
    }

    /// The need of this code; none for a code a newer taxonomy may have brought.
    pub fn from_code(code: &str) -> Option<Need> {
        Need::ALL.into_iter().find(|need| need.code() == code)
    }

    /// This need's bit in a [`NeedSet`].
    pub const fn bit(self) -> u32 {
        1 << self as u8
    }
}

impl fmt::Display for Need {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A set of needs as bits, so that a filter over a hundred thousand places costs nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NeedSet(u32);

impl NeedSet {
    /// The set stored as these bits; bits of no need are dropped. A stored set relies on the
    /// order of [`Need`]: append, never reorder.
    pub const fn from_bits(bits: u32) -> Self {
        NeedSet(bits & ((1 << Need::ALL.len()) - 1))
    }

    /// The bits, one a need ([`Need::bit`]).
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// Whether `need` is in the set.
    pub const fn contains(self, need: Need) -> bool {
        self.0 & need.bit() != 0
    }

    /// The needs of the set, in tile order.
    pub fn iter(self) -> impl Iterator<Item = Need> {
        Need::ALL.into_iter().filter(move |need| self.contains(*need))
    }

    /// The first need in tile order: the one whose icon stands for the whole.
    pub fn first(self) -> Option<Need> {
        self.iter().next()
    }
}

impl FromIterator<Need> for NeedSet {
    fn from_iter<I: IntoIterator<Item = Need>>(needs: I) -> Self {
        NeedSet(needs.into_iter().fold(0, |bits, need| bits | need.bit()))
    }
}

/// A kind of help: finer than a need, and serving one or more of them.
#[derive(Debug, PartialEq, Eq)]
pub struct Category {
    /// The taxonomy code, the tail of the Fluent message `category-<code>`.
    pub code: &'static str,
    /// The needs it serves unless a record says otherwise, the main one first.
    pub needs: &'static [Need],
}

use Need::{
    Community, Documents, Emergency, Family, Food, Health, Home, Rights, Safety, School, TownHall,
    Work,
};

macro_rules! categories {
    ($($code:literal: $($need:ident)+;)+) => {
        /// Every category this version knows.
        pub const CATEGORIES: &[Category] = &[$(Category { code: $code, needs: &[$($need),+] }),+];
    };
}

categories! {
    "immigration-desk": Documents Rights;
    "police-immigration": Documents;
    "prefecture": Documents;
    "consulate": Documents;
    "post-office": Documents;
    "out-of-hours-doctor": Health;
    "health-desk": Health;
    "health-registration": Health Documents;
    "health-centre": Health;
    "health-migrants": Health;
    "hospital": Health;
    "family-clinic": Health Family;
    "emergency-number": Emergency;
    "social-emergency": Emergency;
    "helpline": Rights;
    "job-centre": Work;
    "job-orientation": Work;
    "social-security": Work Family;
    "trade-union": Work Rights;
    "patronato": Rights Work;
    "shelter": Home;
    "housing": Home;
    "reception-project": Home Community;
    "adult-school": School;
    "student-services": School;
    "legal-aid": Rights;
    "antiviolence": Safety;
    "antitrafficking": Safety;
    "police": Safety;
    "social-services": Family TownHall;
    "charity": Food;
    "registry-office": TownHall Documents;
    "public-desk": TownHall;
    "regional-office": TownHall;
    "youth-service": Community;
    "library": Community School;
}

/// The category of this code; none for a code a newer taxonomy may have brought.
pub fn category(code: &str) -> Option<&'static Category> {
    CATEGORIES.iter().find(|category| category.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_read_back() {
        for need in Need::ALL {
            assert_eq!(Need::from_code(need.code()), Some(need));
        }
        for known in CATEGORIES {
            assert_eq!(category(known.code), Some(known));
            assert!(!known.needs.is_empty(), "{} serves no need", known.code);
        }
        assert_eq!(Need::from_code("teleport"), None);
    }

    #[test]
    fn a_set_keeps_tile_order() {
        let set: NeedSet = [Need::Work, Need::Documents].into_iter().collect();
        assert_eq!(set.iter().collect::<Vec<_>>(), [Need::Documents, Need::Work]);
        assert_eq!(set.first(), Some(Need::Documents));
        assert!(!set.contains(Need::Food));
    }
}
