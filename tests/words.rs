//! Every word in every language: none missing, none idle, none written into the code.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use passi::domain::eligibility::{ACCESS, COSTS, DOCUMENTS, ELIGIBILITY};
use passi::domain::language::LANGUAGES;
use passi::domain::meeting::THEMES;
use passi::domain::need::{CATEGORIES, Need};
use passi::domain::report::Fault;
use passi::library::{AutoFetch, Look, TextSize, VoiceSpeed};
use passi::locale::{self, TONGUES};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

type Messages = BTreeMap<String, BTreeSet<String>>;

#[test]
fn the_same_messages_with_the_same_variables_in_every_language() {
    let english = messages("en");
    for tongue in TONGUES {
        let own = messages(tongue.tag);
        for (id, variables) in &english {
            assert_eq!(own.get(id), Some(variables), "{id} in {}", tongue.tag);
        }
        for id in own.keys() {
            assert!(english.contains_key(id), "{id} is only in {}", tongue.tag);
        }
    }
}

/// What says words.
const SPEAKERS: [&str; 7] = [
    "src/ui",
    "src/cli",
    "src/handout",
    "src/phrases.rs",
    "src/phrases",
    "src/locale.rs",
    "src/serve",
];

#[test]
fn every_word_asked_for_is_there_and_every_word_there_is_asked_for() {
    let known: BTreeSet<String> = messages("en").into_keys().collect();
    let coded = coded_ids();
    let built = [&SPEAKERS[..], &["build.rs"]].concat();
    let asked: BTreeSet<String> =
        sources(&built).iter().flat_map(|(_, text)| literals(text)).collect();
    for id in &coded {
        assert!(known.contains(id), "no message `{id}`");
    }
    for (path, text) in sources(&SPEAKERS) {
        for id in calls(&text) {
            assert!(known.contains(&id), "{}: no message `{id}`", path.display());
        }
    }
    for id in known {
        assert!(coded.contains(&id) || asked.contains(&id), "nobody says `{id}`");
    }
}

#[test]
fn every_message_can_be_said() {
    for tongue in TONGUES {
        let locale = locale::Locale::built_in(tongue.tag).unwrap();
        for (id, variables) in messages(tongue.tag) {
            for count in [0_u32, 1, 2, 3, 11, 100] {
                let values: Vec<_> =
                    variables.iter().map(|name| (name.as_str(), count.into())).collect();
                let said = locale.format(&id, &values);
                assert!(!said.is_empty() && said != id, "{id} in {}: `{said}`", tongue.tag);
                assert!(!said.contains(['{', '\u{2068}']), "{id} in {}: `{said}`", tongue.tag);
            }
        }
    }
}

#[test]
fn no_sentence_is_written_into_the_screens() {
    let mut read = 0;
    for (path, text) in sources(&["src/ui"]) {
        for body in rsx_bodies(&text) {
            read += 1;
            for words in body.lines().flat_map(text_nodes) {
                assert!(!has_a_word(&words), "{}: `{words}` is not from Fluent", path.display());
            }
        }
    }
    assert!(read > 50, "only {read} pieces of rsx were found");
}

fn messages(tag: &str) -> Messages {
    let text = locale::messages(tag).unwrap();
    let resource = fluent_syntax::parser::parse(text).expect("the messages parse");
    let mut found = Messages::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut variables = BTreeSet::new();
        let pattern = message.value.expect("a message has a text");
        gather(&pattern, &mut variables);
        let id = message.id.name;
        assert!(found.insert(id.clone(), variables).is_none(), "{id} twice in {tag}");
    }
    found
}

fn gather(pattern: &Pattern<String>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => gather_inline(inline, variables),
            Expression::Select { selector, variants } => {
                gather_inline(selector, variables);
                variants.iter().for_each(|variant| gather(&variant.value, variables));
            }
        }
    }
}

fn gather_inline(inline: &InlineExpression<String>, variables: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        variables.insert(id.name.clone());
    }
}

/// The messages that codes of the taxonomy, days and months ask for.
fn coded_ids() -> BTreeSet<String> {
    let of = |kind: &'static str, codes: &[&str]| -> Vec<String> {
        codes.iter().map(|code| format!("{kind}-{code}")).collect()
    };
    let needs = Need::ALL.map(Need::code);
    let kinds: Vec<&str> = CATEGORIES.iter().map(|kind| kind.code).collect();
    let numbers: Vec<String> = (1..=12).map(|number| number.to_string()).collect();
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    [
        of("need", &needs),
        of("category", &kinds),
        of("spoken", LANGUAGES),
        of("eligibility", ELIGIBILITY),
        of("document", DOCUMENTS),
        of("cost", COSTS),
        of("access", ACCESS),
        of("weekday", &numbers[..7]),
        of("month", &numbers),
        of("auto-fetch", &AutoFetch::ALL.map(AutoFetch::code)),
        of("look", &Look::ALL.map(Look::code)),
        of("report", &Fault::ALL.map(Fault::code)),
        of("meeting-theme", &THEMES),
        of("text-size", &TextSize::ALL.map(TextSize::code)),
        of("listen", &VoiceSpeed::ALL.map(VoiceSpeed::code)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn sources(roots: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for root in roots {
        walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(root), &mut found);
    }
    found
}

fn walk(path: &Path, found: &mut Vec<(PathBuf, String)>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            walk(&entry.unwrap().path(), found);
        }
    } else if path.extension().is_some_and(|extension| extension == "rs") {
        found.push((path.to_owned(), fs::read_to_string(path).unwrap()));
    }
}

/// Every string literal of a source, escapes left as they are.
fn literals(text: &str) -> Vec<String> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

/// The ids given directly to `text` and `format`.
fn calls(text: &str) -> Vec<String> {
    [".text(", ".format("]
        .iter()
        .flat_map(|call| text.split(call).skip(1))
        .filter_map(|rest| rest.trim_start().strip_prefix('"'))
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .filter(|id| !id.contains('%'))
        .collect()
}

/// What stands between the braces of each `rsx!`.
fn rsx_bodies(text: &str) -> Vec<&str> {
    text.split("rsx! {")
        .skip(1)
        .map(|rest| {
            let mut depth = 1;
            let end = rest.char_indices().find(|(_, letter)| {
                depth += match letter {
                    '{' => 1,
                    '}' => -1,
                    _ => 0,
                };
                depth == 0
            });
            end.map_or(rest, |(at, _)| &rest[..at])
        })
        .collect()
}

/// The literals of a line of rsx that a person reads or hears: text, and the value of an
/// attribute that is told.
fn text_nodes(line: &str) -> Vec<String> {
    let told = ["aria-label", "title", "placeholder", "alt", "label"];
    let parts: Vec<&str> = line.split('"').collect();
    (1..parts.len())
        .step_by(2)
        .filter(|at| {
            let so_far = parts[..*at].concat();
            let before = parts[at - 1].trim();
            let after = parts.get(at + 1).map_or("", |text| text.trim_start());
            let attribute = line.split(": ").next().unwrap_or_default().trim().trim_matches('"');
            let chosen = so_far.contains(": if ");
            let is_value = chosen || (line.contains(": ") && !attribute.contains(' '));
            let is_argument = so_far.matches('(').count() > so_far.matches(')').count();
            let is_text = before.is_empty() || before.ends_with(['{', '}']);
            let is_name = after.starts_with(':') || after.starts_with("=>");
            let is_told = if is_value { told.contains(&attribute) } else { is_text };
            is_told && !is_name && !is_argument
        })
        .map(|at| parts[at].to_owned())
        .filter(|text| !text.starts_with('{'))
        .collect()
}

/// Whether two letters stand together outside of `{…}`.
fn has_a_word(text: &str) -> bool {
    let mut depth = 0;
    let mut letters = 0;
    for letter in text.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        letters = if depth == 0 && letter.is_alphabetic() { letters + 1 } else { 0 };
        if letters == 2 {
            return true;
        }
    }
    false
}

#[test]
fn the_search_for_sentences_finds_them() {
    let found = |line: &str| text_nodes(line).iter().any(|text| has_a_word(text));
    assert!(found(r#"p { class: "card", "Hello there" }"#) || found(r#""Hello there""#));
    assert!(found(r#""aria-label": "Hello there","#));
    assert!(found(r#"span { "Hello" }"#));
    assert!(!found(r#"class: if failed { "button quiet" } else { "button" },"#));
    assert!(!found(r#"span { "{name}" }"#));
    assert!(!found(r#"Icon { name: "close" }"#));
}
