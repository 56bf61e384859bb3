//! The small parts of the page: each written escaped, none with a style of its own.

use crate::domain::link::is_mailbox;
use crate::domain::phone::{Phone, is_dialable};
use crate::publish::inspection::worklist::Entry;
use crate::publish::inspection::{Finding, Gravity, Subject, italian};
use crate::publish::record;
use std::fmt::{self, Display, Formatter};

/// A text as it stands between tags or in quotes.
pub(super) struct Escaped<'a>(pub &'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
            let (plain, after) = rest.split_at(at);
            f.write_str(plain)?;
            f.write_str(match after.as_bytes().first() {
                Some(b'&') => "&amp;",
                Some(b'<') => "&lt;",
                Some(b'>') => "&gt;",
                Some(b'"') => "&quot;",
                _ => "&#39;",
            })?;
            rest = after.get(1..).unwrap_or_default();
        }
        f.write_str(rest)
    }
}

/// A number and what it counts.
pub(super) fn figure(f: &mut Formatter<'_>, what: &str, number: usize, tone: &str) -> fmt::Result {
    // Nothing to worry about has no colour.
    let tone =
        if number == 0 || tone.is_empty() { String::new() } else { format!(" class=\"{tone}\"") };
    writeln!(f, "<div{tone}><dt>{what}</dt><dd>{number}</dd></div>")
}

/// How grave something is, as a word.
pub(super) fn badge(f: &mut Formatter<'_>, gravity: Gravity) -> fmt::Result {
    let (code, word) = (gravity.code(), italian::gravity(gravity));
    write!(f, "<span class=\"badge {code}\">{word}</span>")
}

/// Findings about one record.
pub(super) fn findings_list(f: &mut Formatter<'_>, findings: &[&Finding<'_>]) -> fmt::Result {
    f.write_str("<ul>")?;
    for finding in findings {
        f.write_str("<li>")?;
        badge(f, finding.gravity)?;
        write!(f, " <span>{}", Escaped(&italian::sentence(finding)))?;
        if let Some(original) = italian::original(finding) {
            write!(f, " <q lang=\"en\">{}</q>", Escaped(original))?;
        }
        f.write_str("</span></li>")?;
    }
    f.write_str("</ul>")
}

/// A record of the table.
pub(super) fn entry_row(f: &mut Formatter<'_>, entry: &Entry<'_, '_>) -> fmt::Result {
    let subject = entry.subject;
    write!(f, "<tr><th scope=\"row\">{}", Escaped(subject.name()))?;
    f.write_str("<span class=\"where\">")?;
    if !subject.municipality().is_empty() {
        write!(f, "{} · ", Escaped(subject.municipality()))?;
    }
    let (id, line) = (Escaped(subject.id()), subject.line());
    write!(f, "<code>{id}</code> · riga {line}</span></th><td>")?;
    findings_list(f, &entry.findings)?;
    f.write_str("</td><td>")?;
    contacts(f, subject)?;
    f.write_str("</td></tr>\n")
}

/// Whom to ask, and where the record comes from.
pub(super) fn contacts(f: &mut Formatter<'_>, subject: Subject<'_>) -> fmt::Result {
    f.write_str("<span class=\"contacts\">")?;
    if subject.cell("phones").is_empty() {
        f.write_str("<span class=\"where\">telefono da trovare</span> ")?;
    }
    for entry in subject.cell("phones").split(';').filter(|entry| !entry.trim().is_empty()) {
        let (number, note) = record::phone(entry);
        f.write_str("<span>")?;
        if is_dialable(&number) {
            let grouped = Phone { number: number.clone(), note: None }.grouped();
            let (number, grouped) = (Escaped(&number), Escaped(&grouped));
            write!(f, "<a href=\"tel:{number}\"><bdi dir=\"ltr\">{grouped}</bdi></a>")?;
        } else {
            write!(f, "{}", Escaped(&number))?;
        }
        if let Some(note) = note {
            write!(f, " <span class=\"where\">{}</span>", Escaped(&note))?;
        }
        f.write_str("</span> ")?;
    }
    let email = subject.cell("email");
    if is_mailbox(email) {
        write!(f, "<a href=\"mailto:{0}\">{0}</a> ", Escaped(email))?;
    }
    page(f, subject.cell("website"), "sito")?;
    page(f, subject.cell("source_url"), "fonte")?;
    f.write_str("</span>")
}

/// A link to a web page, where the text is one.
fn page(f: &mut Formatter<'_>, url: &str, word: &str) -> fmt::Result {
    if !url.starts_with("https://") && !url.starts_with("http://") {
        return Ok(());
    }
    write!(f, "<a rel=\"noreferrer\" href=\"{}\">{word}</a> ", Escaped(url))
}
