//! Findings brought together: by zone and owner, by record, by kind, and in numbers.
//!
//! Everything keeps the order of the findings, so that what is gravest comes first in each part.

use super::{Finding, Gravity, Inspection, Subject, What};
use std::collections::{BTreeMap, HashMap};

/// A record, and all that was found about it.
#[derive(Debug)]
pub struct Entry<'f, 'a> {
    /// The record.
    pub subject: Subject<'a>,
    /// What was found, in order; at least one.
    pub findings: Vec<&'f Finding<'a>>,
}

/// The records of one owner.
#[derive(Debug)]
pub struct Desk<'f, 'a> {
    /// Who runs them; empty where the source does not say.
    pub owner: &'a str,
    /// The records.
    pub entries: Vec<Entry<'f, 'a>>,
}

/// The records of one social zone.
#[derive(Debug)]
pub struct Zone<'f, 'a> {
    /// Its number; none for what serves the whole region.
    pub number: Option<u8>,
    /// The municipality that leads it.
    pub lead: &'a str,
    /// Its records by owner.
    pub desks: Vec<Desk<'f, 'a>>,
}

/// Findings of one kind.
#[derive(Debug)]
pub struct Group<'f, 'a> {
    /// The worst of them.
    pub gravity: Gravity,
    /// All of them.
    pub findings: Vec<&'f Finding<'a>>,
}

impl Group<'_, '_> {
    /// How many there are of each gravity that there is, the worst first.
    pub fn counts(&self) -> impl Iterator<Item = (Gravity, usize)> {
        let count =
            |gravity| self.findings.iter().filter(|finding| finding.gravity == gravity).count();
        let counts = Gravity::ALL.into_iter().map(move |gravity| (gravity, count(gravity)));
        counts.filter(|(_, count)| *count > 0)
    }
}

/// Numbers of a zone, or of an owner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Published services.
    pub active: usize,
    /// Drafts.
    pub drafts: usize,
    /// Published services that nobody has verified.
    pub never: usize,
    /// Published services verified too long ago.
    pub stale: usize,
    /// Services, drafts too, with something grave or blocking.
    pub grave: usize,
}

/// The records with findings, in order.
pub fn entries<'f, 'a>(findings: impl IntoIterator<Item = &'f Finding<'a>>) -> Vec<Entry<'f, 'a>> {
    let mut at: HashMap<u64, usize> = HashMap::new();
    let mut entries: Vec<Entry<'f, 'a>> = Vec::new();
    for finding in findings {
        let subject = finding.subject;
        if !subject.is_service() {
            continue;
        }
        let index = *at.entry(subject.line()).or_insert(entries.len());
        match entries.get_mut(index) {
            Some(entry) => entry.findings.push(finding),
            None => entries.push(Entry { subject, findings: vec![finding] }),
        }
    }
    entries
}

/// Records with findings by zone and owner: zones by number, the whole region last, owners by what
/// is gravest with them, records without an owner last.
pub fn by_zone<'f, 'a>(findings: impl IntoIterator<Item = &'f Finding<'a>>) -> Vec<Zone<'f, 'a>> {
    let mut zones: BTreeMap<u8, Zone<'f, 'a>> = BTreeMap::new();
    let mut desks: HashMap<(u8, &'a str), usize> = HashMap::new();
    for entry in entries(findings) {
        let subject = entry.subject;
        let number = subject.zone();
        let lead = subject.town.map_or("", |town| town.text("zone_lead"));
        let key = number.unwrap_or(u8::MAX);
        let zone = zones.entry(key).or_insert(Zone { number, lead, desks: Vec::new() });
        let index = *desks.entry((key, subject.owner())).or_insert(zone.desks.len());
        match zone.desks.get_mut(index) {
            Some(desk) => desk.entries.push(entry),
            None => zone.desks.push(Desk { owner: subject.owner(), entries: vec![entry] }),
        }
    }
    for zone in zones.values_mut() {
        zone.desks.sort_by_key(|desk| desk.owner.is_empty());
    }
    zones.into_values().collect()
}

/// The findings by kind, the gravest kinds first.
pub fn by_kind<'f, 'a>(findings: impl IntoIterator<Item = &'f Finding<'a>>) -> Vec<Group<'f, 'a>> {
    let mut groups: BTreeMap<u8, Group<'f, 'a>> = BTreeMap::new();
    for finding in findings {
        let gravity = finding.gravity;
        let group = groups.entry(finding.what.rank());
        let group = group.or_insert(Group { gravity, findings: Vec::new() });
        group.gravity = group.gravity.min(gravity);
        group.findings.push(finding);
    }
    let mut groups: Vec<_> = groups.into_values().collect();
    groups.sort_by_key(|group| group.gravity);
    groups
}

/// Numbers by zone, the whole region last.
pub fn tally_by_zone(inspection: &Inspection<'_>) -> Vec<(Option<u8>, Tally)> {
    let zone = |subject: &Subject<'_>| subject.zone().unwrap_or(u8::MAX);
    let tallies = tally_by(inspection, |subject| zone(subject)).into_iter();
    tallies.map(|(key, tally)| ((key < u8::MAX).then_some(key), tally)).collect()
}

/// Numbers by owner, those with most records to verify first; records without an owner last.
pub fn tally_by_owner<'a>(inspection: &Inspection<'a>) -> Vec<(&'a str, Tally)> {
    let mut tallies: Vec<_> = tally_by(inspection, |subject| subject.owner()).into_iter().collect();
    tallies.sort_by_key(|(owner, tally)| {
        (owner.is_empty(), std::cmp::Reverse(tally.never + tally.stale), *owner)
    });
    tallies
}

/// Numbers of everything that was inspected.
pub fn tally(inspection: &Inspection<'_>) -> Tally {
    tally_by(inspection, |_| ()).remove(&()).unwrap_or_default()
}

fn tally_by<'a, K: Ord>(
    inspection: &Inspection<'a>,
    key: impl Fn(&Subject<'a>) -> K,
) -> BTreeMap<K, Tally> {
    let mut tallies: BTreeMap<K, Tally> = BTreeMap::new();
    for subject in &inspection.subjects {
        let tally = tallies.entry(key(subject)).or_default();
        let is_draft = subject.is_draft();
        tally.active += usize::from(!is_draft);
        tally.drafts += usize::from(is_draft);
    }
    for entry in entries(&inspection.findings) {
        let tally = tallies.entry(key(&entry.subject)).or_default();
        let has = |is: fn(&Finding<'_>) -> bool| entry.findings.iter().any(|found| is(found));
        tally.never += usize::from(has(|found| found.what == What::NeverVerified));
        tally.stale += usize::from(has(|found| matches!(found.what, What::Stale { .. })));
        tally.grave += usize::from(has(|found| found.gravity <= Gravity::Grave));
    }
    tallies
}
