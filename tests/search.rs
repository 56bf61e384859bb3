//! Finding by typing, as people do: real queries in every language, spellings, prefixes, slips.

use passi::domain::position::Position;
use passi::domain::search::{self, Found, Services, Subject, Vocabulary, fold, words};
use passi::locale::{TONGUES, word_lists};
use passi::store::Content;
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

const PERUGIA: Position = Position { lat: 43.1107, lon: 12.3908 };
/// How many of the first matches a person looks at.
const LOOKED_AT: usize = 5;
const LEAST_RECALL: f64 = 0.95;

struct World {
    vocabulary: Vocabulary,
    services: Services,
    towns: Vec<(String, String)>,
}

static WORLD: LazyLock<World> = LazyLock::new(|| {
    let content = Content::bundled().unwrap();
    let towns = content.municipalities().iter().map(|town| (town.id.clone(), town.name.clone()));
    World {
        vocabulary: content.vocabulary(&word_lists()),
        services: content.searchable(PERUGIA).unwrap(),
        towns: towns.collect(),
    }
});

fn find(typed: &str, tag: &str) -> Found {
    search::find(&WORLD.vocabulary, &WORLD.services, typed, tag, 20)
}

fn code(subject: &Subject) -> String {
    match subject {
        Subject::Need(need) => format!("need-{need}"),
        Subject::Kind(kind) => format!("category-{}", kind.code),
        Subject::Town(id) => format!("place-{id}"),
    }
}

fn first_codes(typed: &str, tag: &str) -> Vec<String> {
    let hits = find(typed, tag).hits;
    hits.iter().take(LOOKED_AT).map(|hit| code(&hit.subject)).collect()
}

/// Queries with what must be among the first matches.
fn queries(tag: &str) -> Vec<(String, Vec<String>)> {
    let path = format!("tests/fixtures/queries/{tag}.tsv");
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|line| {
            let (typed, expected) = line.split_once('\t').unwrap();
            (typed.to_owned(), expected.split_whitespace().map(str::to_owned).collect())
        })
        .collect()
}

/// Prints how many of the queries find what they should; `make test` shows it.
#[test]
fn recall_of_real_queries_in_every_language() {
    let (mut asked, mut too_low) = (0, Vec::new());
    println!("Queries that find what they should among the first {LOOKED_AT} matches:");
    for tongue in TONGUES {
        let queries = queries(tongue.tag);
        let missed: Vec<&str> = queries
            .iter()
            .filter(|(typed, expected)| {
                let found = first_codes(typed, tongue.tag);
                !expected.iter().any(|code| found.contains(code))
            })
            .map(|(typed, _)| typed.as_str())
            .collect();
        let (all, found) = (queries.len(), queries.len() - missed.len());
        let recall = found as f64 / all as f64;
        println!("{:>5} {found:>3} of {all:>3} {recall:.3} {}", tongue.tag, missed.join(" | "));
        asked += all;
        if recall < LEAST_RECALL {
            too_low.push(tongue.tag);
        }
    }
    assert!(asked >= 400, "only {asked} queries");
    assert!(too_low.is_empty(), "too much is not found in {too_low:?}");
}

#[test]
fn each_list_has_every_need_and_kind_by_the_name_that_the_app_says() {
    let lists = word_lists();
    for tongue in TONGUES {
        let words = passi::locale::Locale::built_in(tongue.tag).unwrap();
        let (_, list) = lists.split_once(&format!("[{}]\n", tongue.tag)).unwrap();
        let list = list.split("\n[").next().unwrap();
        let needs = passi::domain::need::Need::ALL.iter().map(|need| format!("need-{need}"));
        let kinds =
            passi::domain::need::CATEGORIES.iter().map(|kind| format!("category-{}", kind.code));
        for id in needs.chain(kinds) {
            let said = format!("{id} = {}\n", words.text(&id));
            assert!(list.contains(&said), "{}: {said}", tongue.tag);
            assert_eq!(list.matches(&format!("{id} = ")).count(), 2, "{}: {id}", tongue.tag);
        }
    }
}

#[test]
fn towns_are_found_in_other_letters() {
    for typed in
        ["Перуджа", "Перуджия", "بيروجا", "पेरुजा", "পেরুজিয়া", "ਪੇਰੂਜੀਆ", "佩鲁贾", "ＰＥＲＵＧＩＡ"]
    {
        assert_eq!(WORLD.vocabulary.towns(typed, "en"), ["054039"], "{typed}");
    }
    assert!(WORLD.vocabulary.towns("", "en").is_empty());
}

#[test]
fn an_organization_is_found_in_other_letters_and_the_reason_is_its_own_name() {
    for typed in ["Caritas", "каритас", "كاريتاس", "कारितास", "ਕਾਰਿਤਾਸ", "কারিতাস"]
    {
        let found = find(typed, "en");
        let first = found.services.first().unwrap_or_else(|| panic!("{typed} finds nobody"));
        assert!(!first.reason.word.is_empty());
    }
    let found = find("Caritas", "it");
    assert_eq!(found.services[0].reason.word.to_lowercase(), "caritas");
    assert!(!found.services[0].reason.similar);
}

#[test]
fn a_need_brings_its_services_the_nearest_first() {
    let content = Content::bundled().unwrap();
    let now = passi::platform::now();
    let found = find("адвокат", "ru");
    let rows: Vec<i64> = found.services.iter().map(|found| found.row).collect();
    let services = content.rows(&rows, PERUGIA, now).unwrap();
    assert!(services.len() > 3);
    let kinds = services[0].service.categories.iter().map(|kind| kind.code);
    assert!(kinds.into_iter().any(|kind| kind == "legal-aid"), "{:?}", services[0]);
    assert_eq!(found.services[0].reason.tag, "ru");
}

#[test]
fn one_unknown_word_does_not_hide_what_the_others_find() {
    assert_eq!(first_codes("qwrtzp Perugia", "en")[0], "place-054039");
    assert!(!find("hospital qwrtzp", "en").services.is_empty());
    assert_eq!(find("qwrtzp", "en"), Found::default());
    assert_eq!(find("  ", "en"), Found::default());
}

#[test]
fn the_own_language_comes_first() {
    let reason = |tag: &str| find("documenti", tag).hits[0].reason.tag.clone();
    assert_eq!(reason("it"), "it");
    let found = find("passport", "en");
    assert_eq!(found.hits[0].reason.tag, "en");
}

#[test]
fn spellings_of_one_word_are_equal() {
    for (one, other) in [
        ("إيطاليا", "ايطاليا"),
        ("مُسْتَشْفًى", "مستشفي"),
        ("الصِّحة", "الصحه"),
        ("اقامتی", "اقامتي"),
        ("کار", "كار"),
        ("ډاکټر", "ډاكتر"),
        ("می‌خواهم", "میخواهم"),
        ("۱۱۲", "112"),
        ("११२", "112"),
        ("ক়", "ক"),
        ("য়", "য়"),
        ("एम्बुलेंस", "एंबुलेंस"),
        ("हाँ", "हां"),
        ("ёлка", "ЕЛКА"),
        ("сім'я", "сімя"),
        ("Đặng", "dang"),
        ("İŞSİZLİK", "işsizlik"),
        ("ısı", "isi"),
        ("Łódź", "lodz"),
        ("Straße", "STRASSE"),
        ("ＳＯＳ", "sos"),
        ("dell’asilo", "dell'asilo"),
    ] {
        assert_eq!(fold(one), fold(other), "{one} {other}");
    }
    for (one, other) in [("बल", "बाल"), ("কর", "করা"), ("گل", "كل")] {
        assert_ne!(fold(one), fold(other), "{one} {other}");
    }
}

/// Letters of the scripts that our languages are written in.
const LETTERS: &str = "[a-zA-ZÀ-ÖØ-öø-žșțА-Яа-яёѓќѝієїґ\u{621}-\u{64a}\u{64b}-\u{652}پچژگکیہھےںٹڈڑټډړڼښځ\
                       \u{901}-\u{939}\u{93e}-\u{94d}\u{985}-\u{9b9}\u{9be}-\u{9cd}\u{a05}-\u{a39}\
                       \u{a3e}-\u{a4d}一-龥０-９' \u{200c}-\u{200f}]{0,24}";

fn any_town() -> impl Strategy<Value = (String, String)> {
    (0..WORLD.towns.len()).prop_map(|at| WORLD.towns[at].clone())
}

proptest! {
    #[test]
    fn folding_what_is_folded_changes_nothing(text in LETTERS) {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded);
    }

    #[test]
    fn any_text_can_be_folded_and_looked_for(text in "\\PC{0,40}") {
        let folded = fold(&text);
        prop_assert!(folded.len() <= 8 * text.len() + 36, "{folded}");
        prop_assert!(words(&folded).iter().all(|word| !word.is_empty()));
        prop_assert!(find(&text, "en").services.len() <= 20);
    }

    #[test]
    fn composed_and_taken_apart_is_one(text in LETTERS) {
        use unicode_normalization::UnicodeNormalization;
        let composed: String = text.nfc().collect();
        let apart: String = text.nfd().collect();
        prop_assert_eq!(fold(&composed), fold(&apart));
    }

    #[test]
    fn vowel_signs_and_case_do_not_matter(text in "[ابتجدرسعمنوي]{1,9}", latin in "[a-z]{1,9}") {
        let vowelled: String = text.chars().flat_map(|letter| [letter, '\u{64e}']).collect();
        prop_assert_eq!(fold(&vowelled), fold(&text));
        prop_assert_eq!(fold(&latin.to_uppercase()), fold(&latin));
    }

    #[test]
    fn a_name_finds_itself_and_so_does_each_beginning((id, name) in any_town(), letters in 3_usize..12) {
        prop_assert_eq!(&first_codes(&name, "it")[0], &format!("place-{id}"));
        let beginning: String = name.chars().take(letters).collect();
        prop_assert!(WORLD.vocabulary.towns(&beginning, "it").contains(&id), "{beginning}");
    }

    #[test]
    fn one_slip_is_forgiven(
        (id, name) in any_town(),
        at in any::<prop::sample::Index>(),
        slip in 0..4,
        letter in prop::char::range('a', 'z'),
    ) {
        let word = fold(&name);
        let word = words(&word).into_iter().max_by_key(|word| word.len()).unwrap().to_owned();
        let mut letters: Vec<char> = word.chars().collect();
        prop_assume!(letters.len() >= 6);
        let at = at.index(letters.len());
        match slip {
            0 => letters[at] = letter,
            1 => letters.insert(at, letter),
            2 => drop(letters.remove(at)),
            _ => letters.swap(at, (at + 1) % word.len()),
        }
        prop_assume!(slip < 3 || at + 1 < word.len());
        let typed: String = letters.into_iter().collect();
        let found = WORLD.vocabulary.find(&typed, "it");
        let is_found = found.iter().any(|hit| hit.subject == Subject::Town(id.clone()));
        // A word of another language is no slip: “yemini” is part of the Turkish for an oath.
        prop_assume!(is_found || found.iter().all(|hit| hit.reason.similar));
        prop_assert!(is_found, "{typed} for {name}");
    }
}
