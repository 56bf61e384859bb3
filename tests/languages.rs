//! What holds for every language alike: who is meant by a device's tags, who translated it, whether it is
//! whole, and whether its numbers take the words that they need.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use passi::locale::{self, Locale, TONGUES};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

const MACHINE: &str = "Machine translation, not yet reviewed by a person.";

/// The plural categories of whole numbers below a million, from the cardinal rules of Unicode CLDR 48
/// (`common/supplemental/plurals.xml`). Italian, French, Spanish and Portuguese have `many` from a million
/// on; Polish, Ukrainian and Russian have `other` for fractions, and Fluent asks for it in any case.
const PLURALS: &[(&str, &[&str])] = &[
    ("it", &["one", "other"]),
    ("en", &["one", "other"]),
    ("fr", &["one", "other"]),
    ("es", &["one", "other"]),
    ("pt", &["one", "other"]),
    ("ro", &["one", "few", "other"]),
    ("sq", &["one", "other"]),
    ("mk", &["one", "other"]),
    ("uk", &["one", "few", "many", "other"]),
    ("ru", &["one", "few", "many", "other"]),
    ("pl", &["one", "few", "many", "other"]),
    ("tr", &["one", "other"]),
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("fa", &["one", "other"]),
    ("ps", &["one", "other"]),
    ("ur", &["one", "other"]),
    ("hi", &["one", "other"]),
    ("bn", &["one", "other"]),
    ("pa", &["one", "other"]),
    ("zh", &["other"]),
    ("fil", &["one", "other"]),
];

/// Messages that tell nothing from something, in words that no number bends.
const UNBENT: [&str; 1] = ["data-arrived"];

#[test]
fn a_device_gets_the_language_that_it_means() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/wanted.tsv");
    let text = fs::read_to_string(path).unwrap();
    let mut read = 0;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (wanted, expected) = line.split_once('\t').expect(line);
        let found = locale::negotiate(wanted.split(' '));
        assert_eq!(found.map_or("none", |tongue| tongue.tag), expected, "{wanted}");
        read += 1;
    }
    assert!(read > 40, "only {read} lines were read");
}

#[test]
fn each_language_is_meant_by_its_own_tag_and_no_alias_hides_one() {
    for tongue in TONGUES {
        assert_eq!(locale::negotiate([tongue.tag]), Some(tongue));
    }
    for (alias, tag) in locale::ALIASES {
        assert!(locale::tongue(alias).is_none(), "`{alias}` is a language of ours");
        assert!(locale::tongue(tag).is_some(), "`{alias}` leads to `{tag}`, which is none of ours");
    }
}

/// The words of a language; who reviewed them stands beside them in a table.
fn files(tag: &str) -> Vec<(PathBuf, String)> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/locales")).join(tag);
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let words = entries.filter(|path| path.extension().is_none_or(|kind| kind != "csv"));
    words.map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn who_translated_a_language_is_told_alike_by_its_files_and_by_the_app() {
    for tongue in TONGUES {
        for (path, text) in files(tongue.tag) {
            let second = text.lines().nth(1).unwrap_or_default();
            let says_so = second.trim_start_matches(['#', ' ']) == MACHINE;
            assert_eq!(says_so, tongue.by_machine, "{}: `{second}`", path.display());
        }
    }
}

/// A language below 100 % does not ship. `cargo test coverage -- --nocapture` shows the figures.
#[test]
fn the_coverage_of_every_language_is_whole() {
    let wanted: BTreeSet<String> = messages("en").into_iter().map(|(id, _)| id).collect();
    for tongue in TONGUES {
        let own: BTreeSet<String> = messages(tongue.tag).into_iter().map(|(id, _)| id).collect();
        let (has, all) = (wanted.intersection(&own).count(), wanted.len());
        println!("string coverage of {}: {} % ({has} of {all})", tongue.tag, has * 100 / all);
        assert_eq!(wanted.difference(&own).collect::<Vec<_>>(), [""; 0], "{}", tongue.tag);
    }
}

#[test]
fn every_number_has_the_words_that_its_language_needs() {
    let known: Vec<&str> = PLURALS.iter().map(|(tag, _)| *tag).collect();
    assert_eq!(known, TONGUES.iter().map(|tongue| tongue.tag).collect::<Vec<_>>());
    for (tag, needed) in PLURALS {
        let needed: BTreeSet<&str> = needed.iter().copied().collect();
        let mut looked_at = 0;
        for (id, pattern) in messages(tag) {
            for keys in selects(&pattern) {
                let words: BTreeSet<&str> = keys.iter().map(String::as_str).collect();
                let is_unbent = words.len() == 1 && UNBENT.contains(&id.as_str());
                assert!(is_unbent || words == needed, "{id} in {tag}: {words:?}, not {needed:?}");
                looked_at += 1;
            }
        }
        assert!(looked_at >= 3, "only {looked_at} choices by number in {tag}");
    }
}

#[test]
fn no_language_borrows_a_sentence_from_another() {
    for tongue in TONGUES {
        let own = locale::messages(tongue.tag).unwrap();
        let alone = Locale::new(tongue.tag, &own, None).unwrap();
        let names = variables(&own);
        for (id, _) in messages(tongue.tag) {
            for count in [0_u32, 1, 2, 3, 5, 11, 21, 100] {
                let numbers: Vec<_> = names.iter().map(|name| (*name, count.into())).collect();
                let said = alone.format(&id, &numbers);
                assert!(said != id && !said.contains(['{', '}']), "{id} in {}: {said}", tongue.tag);
            }
        }
    }
}

/// Every name that follows a `$`.
fn variables(messages: &str) -> BTreeSet<&str> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let names = messages.split('$').skip(1);
    names.map(|rest| rest.split(|letter| !is_part(letter)).next().unwrap_or_default()).collect()
}

fn messages(tag: &str) -> Vec<(String, Pattern<String>)> {
    let resource = fluent_syntax::parser::parse(locale::messages(tag).unwrap()).unwrap();
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, message.value?)),
        _ => None,
    });
    messages.collect()
}

/// The categories of each choice by a variable, exact numbers left out.
fn selects(pattern: &Pattern<String>) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let Expression::Select { selector, variants } = expression else { continue };
        assert!(matches!(selector, InlineExpression::VariableReference { .. }));
        let keys = variants.iter().filter_map(|variant| match &variant.key {
            VariantKey::Identifier { name } => Some(name.clone()),
            VariantKey::NumberLiteral { .. } => None,
        });
        found.push(keys.collect());
        found.extend(variants.iter().flat_map(|variant| selects(&variant.value)));
    }
    found
}
