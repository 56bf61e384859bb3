//! The worklist as a table for a spreadsheet program.

use super::{Inspection, italian};
use crate::publish::source::SERVICES;
use std::borrow::Cow;

/// The columns.
const COLUMNS: [&str; 11] = [
    "gravity",
    "kind",
    "id",
    "name",
    "municipality",
    "zone",
    "owner",
    "column",
    "value",
    "what",
    "line",
];

/// The whole table: one row a finding, in the order of the worklist. `gravity` and `kind` are
/// codes, `what` is a sentence in Italian; `line` is that of the file, which for anything but a
/// service is named in the sentence.
pub fn write(inspection: &Inspection<'_>) -> String {
    let mut text = String::with_capacity(inspection.findings.len() * 160 + 100);
    row(&mut text, COLUMNS.map(Cow::Borrowed));
    for finding in &inspection.findings {
        let subject = finding.subject;
        let zone = subject.zone().map_or(String::new(), |zone| zone.to_string());
        let mut what = italian::sentence(finding);
        if let Some(original) = italian::original(finding) {
            what = format!("{what} {original}").into();
        }
        if !subject.is_service() || subject.file != SERVICES {
            what = format!("{}: {what}", subject.file).into();
        }
        row(
            &mut text,
            [
                finding.gravity.code().into(),
                finding.what.code().into(),
                subject.id().into(),
                subject.name().into(),
                subject.municipality().into(),
                zone.into(),
                subject.owner().into(),
                finding.column.as_ref().into(),
                finding.value().into(),
                what,
                subject.line().to_string().into(),
            ],
        );
    }
    text
}

fn row(text: &mut String, cells: [Cow<'_, str>; COLUMNS.len()]) {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        let cell = guarded(cell);
        if cell.contains(['"', ',', '\n', '\r']) {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&cell);
        }
    }
    text.push('\n');
}

/// A cell that no spreadsheet program takes for a formula: an apostrophe before what would begin
/// one (`= + - @`, a tab or an end of a line), and before an apostrophe, so that a reader gets the
/// text back by taking one apostrophe away. Telephone numbers begin with `+` and keep it so.
pub fn guarded(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\'']) {
        format!("'{text}").into()
    } else {
        text.into()
    }
}
