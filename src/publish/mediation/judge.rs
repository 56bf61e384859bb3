//! Everything that can be wrong with the desks and their forms.

use super::{
    ChoiceEntry, DeskEntry, Entry, FieldEntry, FormEntry, MEDIATION, PROVINCES, Words, kind,
    province, wire,
};
use crate::domain::language::LANGUAGES;
use crate::domain::link::is_mailbox;
use crate::domain::mediation::{Answers, Kind, MOST_LETTERS};
use crate::domain::phone::is_dialable;
use crate::feed::change::MOST_LINE_BYTES;
use crate::locale::tongue;
use crate::publish::source::Source;
use crate::publish::validate::{is_id, is_suspicious, is_url, wrong_date, wrong_source_date};
use crate::publish::{Problem, record};
use chrono::NaiveDate;
use std::collections::HashSet;

/// A request with answers of one letter takes no more of the octets that its e-mail may have, so
/// that there is room for real ones.
const MOST_EMPTY_OCTETS: usize = 4_096;
/// The most of a record's octets, which leaves room for what stands around it in its line.
const MOST_RECORD_OCTETS: usize = MOST_LINE_BYTES as usize - 1_024;

/// Judges every desk and every form.
pub(in crate::publish) fn judge(source: &Source, issued: NaiveDate, problems: &mut Vec<Problem>) {
    let services: HashSet<&str> = source
        .services
        .iter()
        .filter(|row| row.text("status") == "active")
        .map(|row| row.text("id"))
        .collect();
    let forms = &source.mediation.forms;
    judge_ids(source.mediation.desks.iter().map(|desk| (desk.line, desk.it.id.as_str())), problems);
    judge_ids(forms.iter().map(|form| (form.line, form.it.id.as_str())), problems);
    for desk in &source.mediation.desks {
        let mut wrong = |column: &str, reason: String| problems.push(desk.problem(column, reason));
        judge_desk(&desk.it, &mut wrong);
        judge_hours(&desk.it, issued, &mut wrong);
        judge_source(&desk.it, issued, &mut wrong);
        for id in desk.it.instead.iter().filter(|id| !services.contains(id.as_str())) {
            wrong("instead", format!("`{id}` is no active service"));
        }
        match forms.iter().find(|form| form.it.id == desk.it.form) {
            Some(form) => judge_size(desk, &form.it, problems),
            None => {
                wrong("form", format!("`{}` is no form", desk.it.form));
            }
        }
    }
    for form in forms {
        judge_form(&form.it, &mut |column, reason| problems.push(form.problem(column, reason)));
    }
}

/// What tells a problem with a column and its reason.
type Wrong<'a> = &'a mut dyn FnMut(&str, String);

fn judge_ids<'a>(ids: impl Iterator<Item = (u64, &'a str)>, problems: &mut Vec<Problem>) {
    let mut known = HashSet::new();
    for (row, id) in ids {
        let reason = if !is_id(id) {
            format!("`{id}` is no id: 1 to 64 of a-z, 0-9 and -, not beginning with -")
        } else if !known.insert(id) {
            format!("`{id}` stands twice")
        } else {
            continue;
        };
        problems.push(Problem { file: MEDIATION, row, column: "id".to_owned(), reason });
    }
}

fn judge_desk(desk: &DeskEntry, wrong: Wrong<'_>) {
    if !["active", "draft"].contains(&desk.status.as_str()) {
        wrong("status", format!("`{}` is not one of active, draft", desk.status));
    }
    if province(&desk.province).is_none() {
        let known = PROVINCES.map(|ways| ways.join(" or ")).join(", ");
        wrong("province", format!("`{}` is not one of {known}", desk.province));
    }
    for (column, text) in [("name", &desk.name), ("office", &desk.office)] {
        judge_text(column, text, wrong);
    }
    if !is_mailbox(&desk.email) {
        wrong("email", "give the one plain e-mail address that takes the requests".to_owned());
    }
    for entry in &desk.phones {
        if !is_dialable(&record::phone(entry).0) {
            wrong("phones", format!("`{entry}` is no number: +39… without spaces, then (a note)"));
        }
    }
    let mut seen = HashSet::new();
    for code in &desk.languages {
        if !LANGUAGES.contains(&code.as_str()) {
            wrong("languages", format!("`{code}` is not one of {}", LANGUAGES.join(", ")));
        } else if !seen.insert(code) {
            wrong("languages", format!("`{code}` stands twice"));
        }
    }
    if desk.sheet.is_empty() {
        wrong("sheet", "a desk says who may ask, what it costs and how soon".to_owned());
    }
    for (at, paragraph) in desk.sheet.iter().enumerate() {
        judge_words(&format!("sheet.{}.label", at + 1), &paragraph.label, wrong);
        judge_words(&format!("sheet.{}.text", at + 1), &paragraph.text, wrong);
    }
}

fn judge_hours(desk: &DeskEntry, issued: NaiveDate, wrong: Wrong<'_>) {
    match (desk.hours_left, &desk.hours_on) {
        (Some(_), None) => wrong("hours_on", "say on which day the hours were counted".to_owned()),
        (None, Some(_)) => wrong("hours_left", "no hours were counted on that day".to_owned()),
        (_, Some(day)) => {
            if let Some(reason) = wrong_date(day, issued) {
                wrong("hours_on", reason);
            }
        }
        (None, None) => {}
    }
    if desk.hours_left.zip(desk.hours_budget).is_some_and(|(left, all)| left > all) {
        wrong("hours_left", "there are more hours left than the budget has".to_owned());
    }
    if desk.answers_within_h == Some(0) {
        wrong("answers_within_h", "give a whole number of hours, or leave the line out".to_owned());
    }
}

fn judge_source(desk: &DeskEntry, issued: NaiveDate, wrong: Wrong<'_>) {
    if desk.status == "active" && desk.source_url.is_none() {
        wrong("source_url", "a published record needs its source".to_owned());
    }
    for (column, url) in [("website", &desk.website), ("source_url", &desk.source_url)] {
        if let Some(url) = url.as_ref().filter(|url| !is_url(url)) {
            wrong(column, format!("`{url}` is no web address"));
        }
    }
    let source_date = desk.source_date.as_ref().and_then(|date| wrong_source_date(date, issued));
    let verified_on = desk.verified_on.as_ref().and_then(|date| wrong_date(date, issued));
    for (column, reason) in [("source_date", source_date), ("verified_on", verified_on)] {
        if let Some(reason) = reason {
            wrong(column, reason);
        }
    }
}

/// Whether the record fits into its line of the feed, and a request into an e-mail.
fn judge_size(desk: &Entry<DeskEntry>, form: &FormEntry, problems: &mut Vec<Problem>) {
    let wire = wire(&desk.it, form);
    let raw = record::raw("", &desk.it.id, &wire);
    if raw.is_none_or(|raw| raw.rec.len() > MOST_RECORD_OCTETS) {
        problems.push(desk.problem("", "the desk and its form have too many words for a record"));
    }
    let fields = wire.form.fields.iter();
    let answers: Answers = fields.map(|field| (field.id.clone(), "x".to_owned())).collect();
    let is_mailbox = is_mailbox(&desk.it.email);
    let link = wire.into_desk().ok().and_then(|desk| {
        let letter = desk.letter(&answers, NaiveDate::MIN, str::to_owned);
        letter.link()
    });
    if is_mailbox && link.is_none_or(|link| link.as_str().len() > MOST_EMPTY_OCTETS) {
        let reason = "its questions leave too little room for answers in an e-mail";
        problems.push(desk.problem("form", reason));
    }
}

fn judge_form(form: &FormEntry, wrong: Wrong<'_>) {
    if form.field.is_empty() {
        wrong("field", "a form asks something".to_owned());
    }
    let mut ids = HashSet::new();
    for field in &form.field {
        let column = |name: &str| format!("field {}.{name}", field.id);
        if !is_id(&field.id) || !ids.insert(&field.id) {
            wrong(
                &column("id"),
                "each field of a form has an id of its own, as records".to_owned(),
            );
        }
        judge_words(&column("label"), &field.label, wrong);
        if let Some(help) = &field.help {
            judge_words(&column("help"), help, wrong);
        }
        let Some(kind) = kind(&field.kind) else {
            let known = Kind::ALL.map(Kind::code).join(", ");
            wrong(&column("kind"), format!("`{}` is not one of {known}", field.kind));
            continue;
        };
        judge_bounds(field, kind, &mut |name, reason| wrong(&column(name), reason));
        judge_choices(field, kind, &mut |name, reason| wrong(&column(name), reason));
    }
}

fn judge_bounds(field: &FieldEntry, kind: Kind, wrong: Wrong<'_>) {
    let has_bounds = field.min.is_some() || field.max.is_some();
    if has_bounds && !kind.has_bounds() {
        wrong("max", format!("a field of the kind {} has no least and no most", kind.code()));
    }
    let is_words = matches!(kind, Kind::Line | Kind::Text);
    if is_words && field.max.is_some_and(|max| max > MOST_LETTERS) {
        wrong("max", format!("an answer has {MOST_LETTERS} letters at most"));
    }
    let known = super::field(field);
    let is_empty = match kind {
        Kind::Line | Kind::Text => known.letters().is_empty(),
        Kind::Number => known.numbers().is_empty(),
        Kind::Date => known.days(NaiveDate::default()).is_empty(),
        _ => false,
    };
    if is_empty {
        wrong("min", "no answer is both as much as the least and no more than the most".to_owned());
    }
}

fn judge_choices(field: &FieldEntry, kind: Kind, wrong: Wrong<'_>) {
    match (kind == Kind::Choice, field.choices.len()) {
        (true, 0 | 1) => wrong("choices", "there is nothing to choose between".to_owned()),
        (false, 1..) => wrong("choices", "only a field of the kind choice has them".to_owned()),
        _ => {}
    }
    let mut ids = HashSet::new();
    for ChoiceEntry { id, label } in &field.choices {
        if !is_id(id) || !ids.insert(id) {
            wrong("choices", format!("`{id}` is no id, or stands twice"));
        }
        judge_words(&format!("choices.{id}"), label, wrong);
    }
}

/// Judges a text in several languages.
fn judge_words(column: &str, words: &Words, wrong: Wrong<'_>) {
    if !words.contains_key("it") {
        wrong(column, "say it in Italian at least (it)".to_owned());
    }
    for (tag, text) in words {
        if tongue(tag).is_none() {
            wrong(column, format!("`{tag}` is no language of the app"));
        }
        judge_text(column, text, wrong);
    }
}

fn judge_text(column: &str, text: &str, wrong: Wrong<'_>) {
    if text.is_empty() || text.trim() != text {
        wrong(column, "the text is empty, or there is space before or after it".to_owned());
    }
    if text.chars().any(is_suspicious) {
        wrong(column, "there is an invisible character in the text".to_owned());
    }
}
