//! The worklist as one file for a browser or a printer, in Italian.
//!
//! It needs no script, no network and no other file. Every text of the source is escaped, and a
//! web address is a link only where it is one. It may be mailed around: of a protected place it
//! tells what the source tells, which is nothing nearer than the municipality.

mod parts;

use super::worklist::{self, Entry, Tally, Zone};
use super::{Finding, Gravity, Inspection, What, italian};
use parts::{Escaped, badge, contacts, entry_row, figure, findings_list};
use std::fmt::{self, Display, Formatter};

const STYLE: &str = include_str!("report.css");
/// Records told under "to verify first".
const MOST_CALLS: usize = 15;
/// Errors told at the top; the others are told with their records alone.
const MOST_BLOCKING: usize = 100;

/// An inspection as a page.
pub struct Page<'i, 'a>(pub &'i Inspection<'a>);

impl Page<'_, '_> {
    /// The whole page.
    pub fn text(&self) -> String {
        use fmt::Write;
        // Growing by doubling would hold the page twice when it is largest.
        let mut text = String::with_capacity(self.0.findings.len() * 400 + 20_000);
        // Writing to a text does not fail.
        write!(text, "{self}").unwrap_or_default();
        text
    }
}

impl Display for Page<'_, '_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let inspection = self.0;
        let release = &inspection.source.release;
        let today = italian::day(inspection.terms.today);
        f.write_str("<!doctype html>\n<html lang=\"it\">\n<head>\n<meta charset=\"utf-8\">\n")?;
        f.write_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")?;
        f.write_str("<meta name=\"referrer\" content=\"no-referrer\">\n")?;
        f.write_str("<meta name=\"color-scheme\" content=\"light dark\">\n")?;
        writeln!(f, "<title>Lista di lavoro, {today}</title>\n<style>\n{STYLE}</style>\n</head>")?;
        writeln!(f, "<body>\n<header>\n<h1>Lista di lavoro</h1>")?;
        write!(f, "<p>{today}. Dati «{}», rilascio {}", Escaped(&release.feed), release.sequence)?;
        let issued = release.issued.get(..10).and_then(|day| day.parse().ok());
        if let Some(issued) = issued.map(italian::day) {
            write!(f, " del {issued}")?;
        }
        writeln!(f, ".</p>\n</header>\n<main>")?;
        summary(f, inspection)?;
        blocking(f, inspection)?;
        let (drafts, active): (Vec<&Finding<'_>>, Vec<_>) =
            inspection.findings.iter().partition(|finding| finding.subject.is_draft());
        to_call(f, &active)?;
        kinds(f, inspection)?;
        zones_table(f, inspection)?;
        owners_table(f, inspection)?;
        for zone in worklist::by_zone(active) {
            zone_section(f, &zone)?;
        }
        drafts_section(f, &drafts)?;
        f.write_str("</main>\n<footer>\n<p>Chi ha verificato una scheda lo segna così: ")?;
        f.write_str("<code>passi-publish verify CODICE --source CARTELLA --by SPORTELLO</code>.")?;
        f.write_str("</p>\n</footer>\n</body>\n</html>\n")
    }
}

fn summary(f: &mut Formatter<'_>, inspection: &Inspection<'_>) -> fmt::Result {
    let Tally { active, drafts, never, stale, grave } = worklist::tally(inspection);
    f.write_str("<section aria-label=\"In breve\">\n<dl class=\"figures\">\n")?;
    figure(f, "schede pubblicate", active, "")?;
    figure(f, "mai verificate", never, "warn")?;
    let days = inspection.terms.stale_days;
    figure(f, &format!("verificate più di {days} giorni fa"), stale, "warn")?;
    figure(f, "schede con qualcosa di grave", grave, "grave")?;
    figure(f, "errori che fermano la pubblicazione", inspection.refusals, "grave")?;
    figure(f, "bozze", drafts, "")?;
    f.write_str("</dl>\n")?;
    for what in &inspection.unchecked {
        writeln!(f, "<p class=\"unchecked\">{}</p>", italian::unchecked(*what))?;
    }
    f.write_str("</section>\n")
}

/// What stands in the way of a release, of the services and of the other files.
fn blocking(f: &mut Formatter<'_>, inspection: &Inspection<'_>) -> fmt::Result {
    let blocking = inspection.findings.iter().filter(|found| found.gravity == Gravity::Blocking);
    let (later, refused): (Vec<_>, Vec<_>) =
        blocking.partition(|finding| finding.what == What::VerifiedAfterIssued);
    if later.is_empty() && refused.is_empty() {
        return Ok(());
    }
    f.write_str("<section>\n<h2>Prima di pubblicare</h2>\n")?;
    if !later.is_empty() {
        f.write_str("<p>In <code>release.toml</code> alzare <code>sequence</code> e ")?;
        f.write_str("<code>issued</code>. Schede verificate dopo la data del rilascio: ")?;
        writeln!(f, "{}.</p>", later.len())?;
    }
    f.write_str("<ol class=\"calls\">\n")?;
    for finding in refused.iter().take(MOST_BLOCKING) {
        let subject = finding.subject;
        write!(f, "<li><b>{}</b> ", Escaped(subject.name()))?;
        if subject.line() > 0 {
            let (id, line) = (Escaped(subject.id()), subject.line());
            write!(
                f,
                "<span class=\"where\"><code>{id}</code> {}, riga {line}</span>",
                subject.file
            )?;
        }
        findings_list(f, &[finding])?;
        f.write_str("</li>\n")?;
    }
    f.write_str("</ol>\n")?;
    let more = refused.len().saturating_sub(MOST_BLOCKING);
    if more > 0 {
        writeln!(f, "<p>Altri {more} errori sono con le loro schede.</p>")?;
    }
    f.write_str("</section>\n")
}

fn to_call(f: &mut Formatter<'_>, active: &[&Finding<'_>]) -> fmt::Result {
    let has_age = |entry: &Entry<'_, '_>| entry.findings.iter().any(|found| found.what.is_age());
    let entries = worklist::entries(active.iter().copied());
    let calls: Vec<_> = entries.iter().filter(|entry| has_age(entry)).take(MOST_CALLS).collect();
    if calls.is_empty() {
        return Ok(());
    }
    f.write_str("<section>\n<h2>Da verificare per primi</h2>\n")?;
    f.write_str("<p>Prima chi serve nel pericolo, poi quello che serve oggi, poi i documenti; ")?;
    f.write_str("a parità, le fonti meno sicure e più vecchie.</p>\n")?;
    f.write_str("<ol class=\"calls columns\">\n")?;
    for entry in calls {
        let subject = entry.subject;
        write!(f, "<li><b>{}</b> ", Escaped(subject.name()))?;
        let place = [subject.owner(), subject.municipality()];
        let place: Vec<_> = place.into_iter().filter(|text| !text.is_empty()).collect();
        write!(f, "<span class=\"where\">{}", Escaped(&place.join(", ")))?;
        writeln!(f, " <code>{}</code></span>", Escaped(subject.id()))?;
        contacts(f, subject)?;
        f.write_str("</li>\n")?;
    }
    f.write_str("</ol>\n</section>\n")
}

fn kinds(f: &mut Formatter<'_>, inspection: &Inspection<'_>) -> fmt::Result {
    f.write_str("<section>\n<h2>Che cosa c’è da guardare</h2>\n<table class=\"numbers kinds\">\n")?;
    f.write_str("<thead><tr><th scope=\"col\">Che cosa</th><th scope=\"col\">Quanto conta</th>")?;
    f.write_str("<th scope=\"col\">Schede</th></tr></thead>\n<tbody>\n")?;
    for group in worklist::by_kind(&inspection.findings) {
        let Some(first) = group.findings.first() else {
            continue;
        };
        write!(f, "<tr><th scope=\"row\">{}</th><td>", italian::title(&first.what))?;
        let has_several = group.counts().count() > 1;
        for (gravity, count) in group.counts() {
            badge(f, gravity)?;
            if has_several {
                write!(f, "{count} ")?;
            }
        }
        writeln!(f, "</td><td>{}</td></tr>", group.findings.len())?;
    }
    f.write_str("</tbody>\n</table>\n</section>\n")
}

fn zones_table(f: &mut Formatter<'_>, inspection: &Inspection<'_>) -> fmt::Result {
    let zones = worklist::tally_by_zone(inspection);
    let has_list = |zone: &Option<u8>| {
        let mut findings = inspection.findings.iter().map(|finding| finding.subject);
        findings.any(|found| found.is_service() && !found.is_draft() && found.zone() == *zone)
    };
    let rows = zones.iter().map(|(zone, tally)| {
        let name = zone_name(*zone);
        let name = match has_list(zone) {
            true => format!("<a href=\"#{}\">{name}</a>", anchor(*zone)),
            false => name,
        };
        (name, *tally)
    });
    f.write_str("<section>\n<h2>Per zona sociale</h2>\n")?;
    numbers(f, "Zona", rows)?;
    f.write_str("</section>\n")
}

fn owners_table(f: &mut Formatter<'_>, inspection: &Inspection<'_>) -> fmt::Result {
    let owners = worklist::tally_by_owner(inspection);
    let to_do = owners.iter().filter(|(_, tally)| tally.never + tally.stale + tally.grave > 0);
    let rows = to_do.map(|(owner, tally)| (Escaped(owner_name(owner)).to_string(), *tally));
    f.write_str("<details>\n<summary><h2>Per ente</h2></summary>\n")?;
    numbers(f, "Ente", rows)?;
    f.write_str("</details>\n")
}

/// A table of numbers; the names are HTML.
fn numbers(
    f: &mut Formatter<'_>,
    what: &str,
    rows: impl Iterator<Item = (String, Tally)>,
) -> fmt::Result {
    f.write_str("<table class=\"numbers tally\">\n<thead><tr>")?;
    write!(f, "<th scope=\"col\">{what}</th>")?;
    for column in ["Schede", "Mai verificate", "Scadute", "Gravi", "Bozze"] {
        write!(f, "<th scope=\"col\">{column}</th>")?;
    }
    f.write_str("</tr></thead>\n<tbody>\n")?;
    for (name, tally) in rows {
        let Tally { active, drafts, never, stale, grave } = tally;
        write!(f, "<tr><th scope=\"row\">{name}</th>")?;
        for number in [active, never, stale, grave, drafts] {
            write!(f, "<td>{number}</td>")?;
        }
        f.write_str("</tr>\n")?;
    }
    f.write_str("</tbody>\n</table>\n")
}

fn zone_section(f: &mut Formatter<'_>, zone: &Zone<'_, '_>) -> fmt::Result {
    let name = zone_name(zone.number);
    write!(f, "<section id=\"{}\">\n<h2>{name}", anchor(zone.number))?;
    if zone.number.is_some() && !zone.lead.is_empty() {
        write!(f, " <span class=\"where\">{}</span>", Escaped(zone.lead))?;
    }
    f.write_str("</h2>\n")?;
    let desks = zone.desks.iter().map(|desk| (desk.owner, &desk.entries[..]));
    records(f, &name, desks)?;
    f.write_str("</section>\n")
}

fn drafts_section(f: &mut Formatter<'_>, drafts: &[&Finding<'_>]) -> fmt::Result {
    if drafts.is_empty() {
        return Ok(());
    }
    f.write_str("<section id=\"bozze\">\n<h2>Bozze</h2>\n<p>Non sono nell’app.</p>\n")?;
    for zone in worklist::by_zone(drafts.iter().copied()) {
        let name = zone_name(zone.number);
        let desks = zone.desks.iter().map(|desk| (desk.owner, &desk.entries[..]));
        writeln!(f, "<h3>{name}</h3>")?;
        records(f, &format!("Bozze, {name}"), desks)?;
    }
    f.write_str("</section>\n")
}

/// The records of a zone as a table, with a body for each owner.
fn records<'r>(
    f: &mut Formatter<'_>,
    caption: &str,
    desks: impl Iterator<Item = (&'r str, &'r [Entry<'r, 'r>])>,
) -> fmt::Result {
    writeln!(f, "<table class=\"records\">\n<caption>{caption}</caption>\n<thead><tr>")?;
    for column in ["Scheda", "Da guardare", "Contatti"] {
        write!(f, "<th scope=\"col\">{column}</th>")?;
    }
    f.write_str("</tr></thead>\n")?;
    for (owner, entries) in desks {
        let owner = Escaped(owner_name(owner));
        writeln!(
            f,
            "<tbody>\n<tr class=\"owner\"><th colspan=\"3\" scope=\"rowgroup\">{owner}</th></tr>"
        )?;
        for entry in entries {
            entry_row(f, entry)?;
        }
        f.write_str("</tbody>\n")?;
    }
    f.write_str("</table>\n")
}

fn owner_name(owner: &str) -> &str {
    if owner.is_empty() { "Ente non indicato" } else { owner }
}

fn zone_name(zone: Option<u8>) -> String {
    zone.map_or("Tutta la regione".to_owned(), |zone| format!("Zona sociale {zone}"))
}

fn anchor(zone: Option<u8>) -> String {
    zone.map_or("regione".to_owned(), |zone| format!("zona-{zone}"))
}
