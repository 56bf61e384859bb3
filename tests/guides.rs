//! The guides: every rule has its source, every text its rules, every door somebody behind it, and
//! every sentence is plain. `cargo test readability -- --nocapture` shows the figures.

use passi::domain::guide::{self, Door, Fact, Guide};
use passi::domain::position::Position;
use passi::domain::{directory::Query, filter::Filter};
use passi::locale::{self, Locale, TONGUES};
use passi::store::Content;
use std::collections::{BTreeMap, BTreeSet};

const OUTLINE: &str = include_str!("../assets/guides/outline.tsv");
const FACTS: &str = include_str!("../assets/guides/facts.tsv");

/// Numbers that are dialled, not rules.
const DIALLED: [&str; 5] = ["800", "290", "1522", "112", "118"];

fn guides() -> Vec<Guide> {
    guide::read(OUTLINE, FACTS).unwrap()
}

fn facts() -> BTreeMap<String, Fact> {
    guide::read_facts(FACTS).unwrap()
}

/// Guide, step and the ids of the facts that the step tells.
fn told() -> Vec<(String, String, Vec<String>)> {
    let lines = OUTLINE.lines().filter(|line| !line.starts_with('#'));
    let cells = lines.map(|line| line.split('\t').collect::<Vec<_>>());
    let steps = cells.filter(|cells| !cells[1].is_empty());
    let list =
        |cell: &str| cell.split(',').filter(|id| !id.is_empty()).map(str::to_owned).collect();
    steps.map(|cells| (cells[0].to_owned(), cells[1].to_owned(), list(cells[3]))).collect()
}

fn texts(tag: &str) -> Option<Locale> {
    Some(Locale::new(tag, locale::guide_messages(tag)?, None).unwrap())
}

/// The ids of a file of messages, in their order.
fn ids(messages: &str) -> Vec<&str> {
    let heads = messages.lines().filter(|line| !line.starts_with([' ', '#']));
    heads.filter_map(|line| line.split_once(" =").map(|(id, _)| id)).collect()
}

fn numbers(text: &str) -> BTreeSet<String> {
    let runs = text.split(|letter: char| !letter.is_ascii_digit());
    runs.filter(|run| !run.is_empty()).map(str::to_owned).collect()
}

#[test]
fn every_guide_step_and_paper_has_its_words_and_no_other_is_there() {
    let mut wanted = BTreeSet::new();
    for guide in guides() {
        assert!((4..=6).contains(&guide.steps.len()), "{} has {}", guide.id, guide.steps.len());
        wanted.insert(format!("guide-{}", guide.id));
        wanted.insert(format!("guide-{}-about", guide.id));
        for step in guide.steps {
            wanted.insert(format!("step-{}-{}", guide.id, step.id));
            wanted.insert(format!("step-{}-{}-text", guide.id, step.id));
            wanted.extend(step.items.iter().map(|item| format!("item-{item}")));
        }
    }
    let english = ids(locale::guide_messages("en").unwrap());
    for tongue in TONGUES {
        let Some(messages) = locale::guide_messages(tongue.tag) else { continue };
        let own = ids(messages);
        assert_eq!(own, english, "{}", tongue.tag);
        let own: BTreeSet<String> = own.into_iter().map(str::to_owned).collect();
        assert_eq!(own, wanted, "{}", tongue.tag);
        let texts = texts(tongue.tag).unwrap();
        for id in &wanted {
            assert!(texts.has(id) && !texts.text(id).trim().is_empty(), "{id} in {}", tongue.tag);
        }
    }
}

#[test]
fn italian_and_english_are_written() {
    assert!(texts("it").is_some() && texts("en").is_some());
}

#[test]
fn every_rule_has_an_official_source_and_a_day_and_is_told_somewhere() {
    let told: BTreeSet<String> = told().into_iter().flat_map(|(_, _, facts)| facts).collect();
    let facts = facts();
    assert_eq!(told, facts.keys().cloned().collect());
    let newest = Content::bundled().unwrap().release().issued.clone();
    for (id, fact) in facts {
        assert!(fact.source.url.starts_with("https://"), "{id}: {}", fact.source.url);
        assert!(!fact.says.is_empty() && !fact.source.name.is_empty(), "{id}");
        assert!(fact.source.as_of.to_string() <= newest, "{id} is of {}", fact.source.as_of);
    }
}

#[test]
fn every_text_shows_the_figures_of_its_rules_and_no_others() {
    let facts = facts();
    for tongue in TONGUES {
        let Some(texts) = texts(tongue.tag) else { continue };
        for (guide, step, told) in told() {
            let id = format!("step-{guide}-{step}");
            let text = texts.text(&format!("{id}-text"));
            let shown = numbers(&format!("{} {text}", texts.text(&id)));
            let ruled: BTreeSet<String> =
                told.iter().flat_map(|id| facts[id].values.clone()).collect();
            for value in &ruled {
                assert!(shown.contains(value), "{id} in {}: no {value} in {text}", tongue.tag);
            }
            for number in shown.difference(&ruled) {
                let dialled = DIALLED.contains(&number.as_str());
                assert!(dialled || is_a_level(&text, number), "{id} in {}: {number}", tongue.tag);
            }
        }
    }
}

/// Whether the number is that of a level of language, such as A2.
fn is_a_level(text: &str, number: &str) -> bool {
    ["A", "B", "А"].iter().any(|letter| text.contains(&format!("{letter}{number}")))
}

#[test]
fn somebody_stands_behind_every_door() {
    let content = Content::bundled().unwrap();
    let services = content.services().unwrap();
    for guide in guides() {
        for step in guide.steps {
            let found = match step.door {
                Door::Kind(kind) => {
                    let is_of = |service: &passi::domain::service::Service| {
                        service.categories.iter().any(|other| other.code == kind.code)
                            || kind.needs.iter().any(|need| service.needs.contains(*need))
                    };
                    services.iter().any(|(_, service)| is_of(service))
                }
                Door::Need(need) => {
                    let filter = Filter { need: Some(need), ..Filter::default() };
                    let now = passi::platform::now();
                    let at = Position { lat: 43.1, lon: 12.39 };
                    content.near(&Query { at, k: 1, filter, now }).unwrap().total > 0
                }
            };
            assert!(found, "{} {}", guide.id, step.id);
        }
    }
}

/// What of a language's guides is counted.
#[derive(Default)]
struct Counted {
    sentences: usize,
    words: usize,
    letters: usize,
    syllables: usize,
    longest: usize,
}

fn count(texts: &Locale, guide: &Guide) -> Counted {
    let mut counted = Counted::default();
    for step in &guide.steps {
        let text = texts.text(&format!("step-{}-{}-text", guide.id, step.id));
        for sentence in text.lines() {
            let words: Vec<&str> = sentence
                .split(|letter: char| !letter.is_alphanumeric() && letter != '’')
                .filter(|word| !word.is_empty())
                .collect();
            counted.sentences += 1;
            counted.words += words.len();
            counted.longest = counted.longest.max(words.len());
            for word in words {
                counted.letters += word.chars().filter(|letter| letter.is_alphanumeric()).count();
                counted.syllables += syllables(word);
            }
        }
    }
    counted
}

/// Groups of vowels; a silent `e` at the end of an English word is none.
fn syllables(word: &str) -> usize {
    let lower = word.to_lowercase();
    let is_vowel = |letter: char| "aeiouyàèéìòù".contains(letter);
    let groups = lower.split(|letter| !is_vowel(letter)).filter(|group| !group.is_empty()).count();
    let silent = lower.ends_with('e') && !lower.ends_with("le") && groups > 1;
    (groups - usize::from(silent)).max(1)
}

/// Italian: the Gulpease index (Lucisano and Piemontese 1988), 89 + (300 sentences - 10 letters) / words;
/// from 80 on it is easy for whoever went to primary school. English: Flesch's reading ease (1948), 206.835 -
/// 1.015 words per sentence - 84.6 syllables per word; from 80 on it is easy, conversational English.
#[test]
fn readability_is_that_of_easy_texts() {
    for (tag, name, least) in [("it", "Gulpease", 72.0), ("en", "Flesch", 75.0)] {
        let texts = texts(tag).unwrap();
        for guide in guides() {
            let counted = count(&texts, &guide);
            let [sentences, words, letters, syllables] =
                [counted.sentences, counted.words, counted.letters, counted.syllables]
                    .map(|count| count as f64);
            let figure = match tag {
                "it" => 89.0 + (300.0 * sentences - 10.0 * letters) / words,
                _ => 206.835 - 1.015 * words / sentences - 84.6 * syllables / words,
            };
            println!(
                "readability of {} in {tag}: {name} {figure:.0}, {:.1} words a sentence, {} at most",
                guide.id,
                words / sentences,
                counted.longest
            );
            assert!(figure >= least, "{} in {tag}: {figure:.0}", guide.id);
            assert!(counted.longest <= 16, "{} in {tag}: {}", guide.id, counted.longest);
        }
    }
}
