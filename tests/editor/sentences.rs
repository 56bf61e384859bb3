//! The app's sentences: reviewed one by one, and a review counts for what it was of.

use super::{Editor, TODAY, umbria};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A copy of the words of three languages.
fn locales() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    for tag in ["it", "en", "ar"] {
        fs::create_dir(folder.path().join(tag)).unwrap();
        for file in ["app.ftl", "guides.ftl", "taxonomy.ftl"] {
            let name = Path::new(tag).join(file);
            fs::copy(from.join(&name), folder.path().join(&name)).unwrap();
        }
    }
    folder
}

fn sentence(editor: &Editor, file: &str, id: &str) -> Value {
    let all = editor.get(&format!("sentences/{file}"));
    all.as_array().unwrap().iter().find(|known| known["id"] == id).unwrap().clone()
}

#[test]
fn a_review_is_one_line_and_ends_when_either_sentence_changes() {
    let (folder, locales) = (umbria(), locales());
    let editor = Editor::with_words(folder.path(), locales.path());
    let path = locales.path().join("ar/taxonomy.ftl");
    let before = fs::read_to_string(&path).unwrap();
    let known = sentence(&editor, "ar/taxonomy", "need-food");
    assert_eq!(known["state"], "machine");
    assert_eq!(sentence(&editor, "en/taxonomy", "need-food")["state"], "human");
    let own = known["own"].as_str().unwrap();
    let review = |own: &str| {
        let known = sentence(&editor, "ar/taxonomy", "need-food");
        json!({ "italian": known["italian"], "was": known["own"], "own": own, "by": " Sportello " })
    };
    // As it stands: the words stay, and somebody answers for them.
    let (status, told) = editor.tell("sentences/ar/taxonomy/need-food", &review(own));
    assert_eq!((status, &told["state"]), (200, &json!("human")));
    assert_eq!(fs::read_to_string(&path).unwrap(), before);
    let reviews = || fs::read_to_string(locales.path().join("ar/reviews.csv")).unwrap();
    let line = reviews().lines().nth(1).unwrap().to_owned();
    assert!(
        line.starts_with("taxonomy/need-food,") && line.ends_with(&format!(",Sportello,{TODAY}"))
    );
    // With other words: one line there, one line here.
    assert_eq!(editor.tell("sentences/ar/taxonomy/need-food", &review("كلمة")).0, 200);
    let after = fs::read_to_string(&path).unwrap();
    assert_eq!(after, before.replace(&format!("need-food = {own}"), "need-food = كلمة"));
    assert_eq!(reviews().lines().count(), 2);
    assert_eq!(sentence(&editor, "ar/taxonomy", "need-food")["reviewed_by"], "Sportello");
    // By hand in the file, and in the Italian.
    fs::write(&path, &before).unwrap();
    assert_eq!(sentence(&editor, "ar/taxonomy", "need-food")["state"], "outdated");
    fs::write(&path, &after).unwrap();
    assert_eq!(sentence(&editor, "ar/taxonomy", "need-food")["state"], "human");
    let italian = locales.path().join("it/taxonomy.ftl");
    let text = fs::read_to_string(&italian).unwrap();
    fs::write(&italian, text.replace("need-food = ", "need-food = Il ")).unwrap();
    assert_eq!(sentence(&editor, "ar/taxonomy", "need-food")["state"], "outdated");
}

#[test]
fn what_was_not_looked_at_or_is_no_sentence_is_not_written() {
    let (folder, locales) = (umbria(), locales());
    let editor = Editor::with_words(folder.path(), locales.path());
    let path = locales.path().join("ar/app.ftl");
    let before = fs::read_to_string(&path).unwrap();
    let known = sentence(&editor, "ar/app", "not-opened");
    let own = known["own"].as_str().unwrap();
    assert!(own.contains("{ $address }"));
    let good = json!({ "italian": known["italian"], "was": own, "own": own, "by": "Sportello" });
    let but = |name: &str, text: &str| {
        let mut review = good.clone();
        review[name] = json!(text);
        editor.tell("sentences/ar/app/not-opened", &review).0
    };
    assert_eq!(but("was", "something else"), 409);
    assert_eq!(but("italian", "something else"), 409);
    assert_eq!(but("by", " "), 422);
    for text in ["", "no variable", "{ $other }", "{ $address", "{ $address } \u{7}"] {
        assert_eq!(but("own", text), 422, "{text}");
    }
    for place in ["xx/app/not-opened", "ar/secrets/not-opened", "ar/..%2Fapp/not-opened"] {
        assert_eq!(editor.tell(&format!("sentences/{place}"), &good).0, 404, "{place}");
    }
    let unknown = json!({ "italian": "", "was": "", "own": "x", "by": "A" });
    assert_eq!(editor.tell("sentences/ar/app/not-there", &unknown).0, 422);
    assert_eq!(fs::read_to_string(&path).unwrap(), before);
    assert!(!locales.path().join("ar/reviews.csv").exists());
    // Without a folder of words there is nothing to review.
    let plain = Editor::of(folder.path());
    assert_eq!(plain.try_tell("sentences/ar/app", None).unwrap().0, 404);
}
