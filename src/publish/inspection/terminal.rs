//! The worklist on a terminal: numbers first, then each kind with a few examples.

use super::worklist::{self, Group, Tally};
use super::{Gravity, Inspection, english};
use std::fmt::{self, Write};

/// Examples told of a kind; every blocking finding is told up to [`MOST_BLOCKING`].
const MOST_EXAMPLES: usize = 5;
/// Blocking findings told of a kind.
const MOST_BLOCKING: usize = 30;
/// Owners told.
const MOST_OWNERS: usize = 8;
/// Letters of a name told.
const MOST_LETTERS: usize = 44;

/// An inspection, for a person at a terminal.
pub struct Told<'i, 'a>(pub &'i Inspection<'a>);

impl fmt::Display for Told<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inspection = self.0;
        let release = &inspection.source.release;
        let all = worklist::tally(inspection);
        writeln!(
            f,
            "Worklist of {}, release {} {} of {}",
            inspection.terms.today,
            release.feed,
            release.sequence,
            release.issued.get(..10).unwrap_or(&release.issued)
        )?;
        writeln!(
            f,
            "services: {}, drafts: {}; never verified: {}, verified more than {} days ago: {}",
            all.active, all.drafts, all.never, inspection.terms.stale_days, all.stale
        )?;
        let count =
            |gravity: &Gravity| format!("{} {}", inspection.count(*gravity), gravity.code());
        writeln!(f, "findings: {}", Gravity::ALL.iter().map(count).collect::<Vec<_>>().join(", "))?;
        for what in &inspection.unchecked {
            writeln!(f, "not checked: {}", english::unchecked(*what))?;
        }
        tables(f, inspection)?;
        let (drafts, active): (Vec<_>, Vec<_>) =
            inspection.findings.iter().partition(|finding| finding.subject.is_draft());
        for group in worklist::by_kind(active) {
            told(f, &group)?;
        }
        if !drafts.is_empty() {
            f.write_str("\n--- Drafts, which phones do not have ---\n")?;
        }
        for group in worklist::by_kind(drafts) {
            told(f, &group)?;
        }
        Ok(())
    }
}

fn tables(f: &mut fmt::Formatter<'_>, inspection: &Inspection<'_>) -> fmt::Result {
    let zones = worklist::tally_by_zone(inspection);
    let name = |zone: &Option<u8>| zone.map_or("region".to_owned(), |zone| format!("zone {zone}"));
    table(f, "By zone", zones.iter().map(|(zone, tally)| (name(zone), *tally)))?;
    let owners = worklist::tally_by_owner(inspection);
    let to_verify = |tally: &Tally| tally.never + tally.stale > 0;
    let owners: Vec<_> = owners.iter().filter(|(_, tally)| to_verify(tally)).collect();
    let told = owners.iter().take(MOST_OWNERS).map(|(owner, tally)| {
        let name = if owner.is_empty() { "(no owner stated)" } else { owner };
        (cut(name), *tally)
    });
    table(f, "By owner", told)?;
    let more = owners.len().saturating_sub(MOST_OWNERS);
    if more > 0 {
        writeln!(f, "  … and {more} more: --html FILE")?;
    }
    Ok(())
}

fn table(
    f: &mut fmt::Formatter<'_>,
    heading: &str,
    rows: impl Iterator<Item = (String, Tally)>,
) -> fmt::Result {
    let rows: Vec<_> = rows.collect();
    let names = rows.iter().map(|(name, _)| name.chars().count());
    let width = names.max().unwrap_or(0).max(heading.chars().count());
    writeln!(f, "\n{heading:<width$}    services    never    stale    grave    drafts")?;
    for (name, tally) in rows {
        let Tally { active, drafts, never, stale, grave } = tally;
        writeln!(
            f,
            "{name:<width$}  {active:>10}  {never:>7}  {stale:>7}  {grave:>7}  {drafts:>8}"
        )?;
    }
    Ok(())
}

fn told(f: &mut fmt::Formatter<'_>, group: &Group<'_, '_>) -> fmt::Result {
    let count = group.findings.len();
    let Some(first) = group.findings.first() else {
        return Ok(());
    };
    let counts = group.counts().map(|(gravity, count)| format!("{count} {}", gravity.code()));
    let counts = counts.collect::<Vec<_>>().join(", ");
    writeln!(f, "\n{}: {counts}", english::title(&first.what))?;
    let is_blocking = group.gravity == Gravity::Blocking;
    let most = if is_blocking { MOST_BLOCKING } else { MOST_EXAMPLES };
    for finding in group.findings.iter().take(most) {
        let subject = finding.subject;
        if subject.row.is_some() {
            write!(
                f,
                "  {}:{}  {}  {}",
                subject.file,
                subject.line(),
                subject.id(),
                cut(subject.name())
            )?;
        } else {
            write!(f, "  {}", subject.file)?;
        }
        let town = subject.municipality();
        if subject.is_service() && !town.is_empty() && !subject.name().contains(town) {
            write!(f, ", {town}")?;
        }
        let sentence = english::sentence(finding);
        if !sentence.is_empty() {
            write!(f, ": {sentence}")?;
        }
        f.write_char('\n')?;
    }
    match count.saturating_sub(most) {
        0 => Ok(()),
        more => writeln!(f, "  … and {more} more: --html FILE"),
    }
}

/// A name that leaves room for the rest of its line.
fn cut(name: &str) -> String {
    match name.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => format!("{}…", name.get(..end).unwrap_or(name).trim_end()),
        None => name.to_owned(),
    }
}
