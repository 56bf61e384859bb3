//! One question of a form that is data: its words come with it, its kind says how it is answered. No
//! browser shall remember what was filled in.

use super::icon::Icon;
use crate::domain::mediation::{Field, Kind, Texts, Why};
use crate::locale::tongue;
use crate::ui::words::{Words, words};
use dioxus::prelude::*;

/// The id of what answers the question of this id.
pub fn field_id(field: &str) -> String {
    format!("ask-{field}")
}

/// The question, what is `wrong` with its `answer`, and what answers it. `languages` are the codes of
/// those that can be chosen.
#[component]
pub fn FormField(
    field: Field,
    answer: String,
    wrong: Option<Why>,
    languages: Vec<String>,
    onanswer: EventHandler<String>,
) -> Element {
    let words = words();
    let id = field_id(&field.id);
    let described = [(field.help.is_some(), "help"), (wrong.is_some(), "wrong")];
    let described: Vec<String> = described
        .iter()
        .filter(|(is_there, _)| *is_there)
        .map(|(_, part)| format!("{id}-{part}"))
        .collect();
    let help = field.help.clone();
    rsx! {
        div { class: "field", "data-field": "{field.id}",
            label { r#for: "{id}",
                {told(words, &field.label)}
                if !field.required {
                    " "
                    span { class: "choice-note", {words.text("mediation-optional")} }
                }
            }
            if let Some(help) = help {
                p { id: "{id}-help", class: "choice-note", {told(words, &help)} }
            }
            {answered(words, &field, answer, &languages, (wrong.is_some(), described.join(" ")), onanswer)}
            if let Some(why) = wrong {
                p { id: "{id}-wrong", class: "notice",
                    Icon { name: "alert" }
                    span { {words.wrong(why)} }
                }
            }
        }
    }
}

/// What answers the question; whether that is wrong, and the ids of what describes it.
fn answered(
    words: Words,
    field: &Field,
    answer: String,
    languages: &[String],
    (is_wrong, described_by): (bool, String),
    onanswer: EventHandler<String>,
) -> Element {
    let id = field_id(&field.id);
    let described_by = Some(described_by).filter(|ids| !ids.is_empty());
    let invalid = is_wrong.then_some("true");
    let required = field.required.then_some("true");
    let told = move |event: FormEvent| onanswer.call(event.value());
    match field.kind {
        Kind::Text => rsx! {
            textarea {
                id,
                dir: "auto",
                rows: "4",
                maxlength: i64::from(*field.letters().end()),
                autocomplete: "off",
                "aria-describedby": described_by,
                "aria-invalid": invalid,
                "aria-required": required,
                value: answer,
                oninput: told,
            }
        },
        Kind::Choice | Kind::Language => rsx! {
            select {
                id,
                autocomplete: "off",
                "aria-describedby": described_by,
                "aria-invalid": invalid,
                "aria-required": required,
                onchange: told,
                option { value: "", selected: answer.is_empty(), "–" }
                for (code, label, tag) in choices(words, field, languages) {
                    option {
                        key: "{code}",
                        value: "{code}",
                        selected: code == answer,
                        lang: tag,
                        "{label}"
                    }
                }
            }
        },
        kind => rsx! {
            input {
                id,
                dir: "auto",
                r#type: input_type(kind),
                inputmode: (kind == Kind::Number).then_some("numeric"),
                maxlength: (kind == Kind::Line).then(|| i64::from(*field.letters().end())),
                min: days(field, words).map(|(first, _)| first),
                max: days(field, words).map(|(_, last)| last),
                autocomplete: "off",
                "aria-describedby": described_by,
                "aria-invalid": invalid,
                "aria-required": required,
                value: answer,
                oninput: told,
            }
        },
    }
}

/// The codes that can be chosen, their words, and the tag of these.
fn choices(words: Words, field: &Field, languages: &[String]) -> Vec<(String, String, String)> {
    if field.kind == Kind::Language {
        let named =
            |code: &String| (code.clone(), words.coded("spoken", code), words.tag().to_owned());
        return languages.iter().map(named).collect();
    }
    let named = field.choices.iter().map(|choice| {
        let (text, tag) = choice.label.in_language(words.tag());
        (choice.id.clone(), text.to_owned(), tag.to_owned())
    });
    named.collect()
}

/// A number is typed as text: a browser gives what is no number as nothing.
fn input_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Date => "date",
        Kind::Time => "time",
        Kind::Phone => "tel",
        Kind::Email => "email",
        _ => "text",
    }
}

/// The first and the last day that may be given, where it asks for one.
fn days(field: &Field, words: Words) -> Option<(String, String)> {
    let (first, last) = field.days(words.now().date_naive()).into_inner();
    (field.kind == Kind::Date).then(|| (first.to_string(), last.to_string()))
}

/// A text of the data in the language of the screens where it has one, marked as what it is in.
pub fn told(words: Words, texts: &Texts) -> Element {
    let (text, tag) = texts.in_language(words.tag());
    let dir = tongue(tag).map_or("ltr", |tongue| tongue.dir());
    rsx! {
        span { lang: "{tag}", dir, "{text}" }
    }
}
