//! The command line as a script sees it: output, exit codes, one sentence for bad input.

use std::process::{Command, Output};

fn passi(arguments: &[&str]) -> Output {
    // A folder that is never made: what these tests see came with the program.
    let nowhere = std::env::temp_dir().join("passi-tests-keep-nothing");
    let mut command = Command::new(env!("CARGO_BIN_EXE_passi"));
    command.args(arguments).arg("--data-dir").arg(nowhere).output().unwrap()
}

fn json(arguments: &[&str]) -> serde_json::Value {
    let output = passi(arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn near_answers_in_order_with_the_promised_fields() {
    let answer = json(&["near", "--at", "43.1107,12.3908", "--k", "7", "--json"]);
    let all = answer.as_array().unwrap();
    let placed: Vec<_> = all.iter().filter(|entry| !entry["place"].is_null()).collect();
    assert_eq!(placed.len(), 7);
    let distances: Vec<u64> =
        placed.iter().map(|entry| entry["distance_m"].as_u64().unwrap()).collect();
    assert!(distances.is_sorted());
    for entry in all {
        for field in ["id", "service", "organization", "open", "phones", "verified_on"] {
            assert!(entry.get(field).is_some(), "{field} is missing in {entry}");
        }
        let state = entry["open"]["state"].as_str().unwrap();
        assert!(["open", "closed", "appointment", "unknown"].contains(&state));
        assert_eq!(entry["distance_m"].is_null(), entry["place"].is_null());
        for phone in entry["phones"].as_array().unwrap() {
            let number = phone["number"].as_str().unwrap();
            assert!(passi::domain::phone::is_dialable(number), "{number}");
        }
    }
    assert!(all.iter().any(|entry| entry["distance_m"].is_null()), "help without a place");
}

#[test]
fn a_town_and_a_moment_can_be_named() {
    let answer =
        json(&["near", "--at", "Norcia", "--when", "2026-11-23T10:00", "--open-now", "--json"]);
    let first = &answer[0];
    assert_eq!(first["open"]["state"], "open");
    assert_eq!(first["place"]["municipality"], "Norcia");
    let until = json(&["near", "--at", "Norcia", "--when", "2026-11-23T10:00", "--json"])
        .as_array()
        .unwrap()
        .iter()
        .find_map(|entry| entry["open"]["until"].as_str().map(str::to_owned));
    assert!(chrono::DateTime::parse_from_rfc3339(&until.unwrap()).is_ok());
}

#[test]
fn no_hit_is_an_empty_array_and_success() {
    let nothing = ["near", "--at", "Norcia", "--need", "work", "--speaks", "bm", "--json"];
    assert_eq!(json(&nothing), serde_json::json!([]));
}

#[test]
fn bad_input_is_one_sentence_and_exit_code_2() {
    let bad: [&[&str]; 11] = [
        &["search"],
        &["search", "casa", "--at", "Atlantis"],
        &["near", "--at", "Atlantis"],
        &["near", "--at", "91,12"],
        &["near", "--at", "Norcia", "--need", "gold"],
        &["near", "--at", "Norcia", "--when", "soon"],
        &["near", "--at", "Norcia", "--lang", "xx"],
        &["show", "nobody"],
        &["nonsense"],
        &["passi://lock/everything"],
        &["no-such-file.passi"],
    ];
    for arguments in bad {
        let output = passi(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty());
        assert!(!output.stderr.is_empty());
    }
}

#[test]
fn show_prints_one_service_and_hides_what_is_protected() {
    let safety = json(&["near", "--at", "Terni", "--need", "safety", "--k", "99", "--json"]);
    let hidden = safety
        .as_array()
        .unwrap()
        .iter()
        .find(|entry| entry["place"]["hidden"] == true)
        .expect("a protected place");
    let shown = json(&["show", hidden["id"].as_str().unwrap(), "--json"]);
    assert_eq!(shown["place"]["lat"], serde_json::Value::Null);
    assert_eq!(shown["place"]["address"], serde_json::Value::Null);
}

#[test]
fn search_says_what_it_found_and_why() {
    let found = json(&["search", "адвокат Перуджа", "--lang", "uk", "--k", "3", "--json"]);
    let why = |word, lang| serde_json::json!({"word": word, "lang": lang, "similar": false});
    let named = |kind, code, name, why| serde_json::json!({"kind": kind, "code": code, "name": name, "why": why});
    let matches = found["matches"].as_array().unwrap();
    for expected in [
        named("town", "054039", "Perugia", why("Перуджа", "uk")),
        named("need", "rights", "Права і закон", why("адвокат", "uk")),
        named("category", "legal-aid", "Юридична допомога", why("адвокат", "uk")),
    ] {
        assert!(matches[..4].contains(&expected), "{expected:#} is not in {matches:#?}");
    }
    let services = found["services"].as_array().unwrap();
    assert_eq!(services.len(), 3);
    for service in services {
        for field in ["id", "service", "place", "distance_m", "open"] {
            assert!(service.get(field).is_some(), "{field} is missing in {service}");
        }
        assert!(service["why"]["word"].is_string() && service["why"]["similar"].is_boolean());
    }
    let first = &services[0];
    assert_eq!(first["place"]["municipality"], "Perugia");
    assert!(first["categories"].as_array().unwrap().contains(&"legal-aid".into()), "{first:#}");
}

#[test]
fn a_search_that_finds_nothing_is_an_answer() {
    let nothing = json(&["search", "qwrtzp", "--json"]);
    assert_eq!(nothing, serde_json::json!({"matches": [], "services": []}));
    let said = passi(&["search", "qwrtzp", "--lang", "en"]);
    assert!(said.status.success());
    assert!(String::from_utf8_lossy(&said.stdout).contains("No results"));
}

#[test]
fn a_slip_is_told_and_a_town_may_be_named_in_any_letters() {
    let said = passi(&["search", "hosptal", "--lang", "en", "--at", "Перуджа"]);
    let text = String::from_utf8(said.stdout).unwrap();
    assert!(text.starts_with("Search: hosptal\n"), "{text}");
    assert!(text.contains("Did you mean “Hospital”?"), "{text}");
    let near = json(&["near", "--at", "بيروجا", "--k", "1", "--json"]);
    assert_eq!(near[0]["place"]["municipality"], "Perugia");
}

#[test]
fn people_read_it_in_their_language() {
    for (tag, word) in [("it", "Aiuto vicino a"), ("en", "Perugia"), ("ar", "المساعدة بالقرب من")]
    {
        let output = passi(&["near", "--at", "Perugia", "--lang", tag]);
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains(word), "{tag}: {text}");
        assert!(!text.contains("cli-"), "{tag}: a message is missing in {text}");
    }
}

#[test]
fn the_version_is_told() {
    let output = passi(&["--version"]);
    assert_eq!(
        String::from_utf8_lossy(&output.stdout).trim(),
        concat!("passi ", env!("CARGO_PKG_VERSION"))
    );
}

#[cfg(feature = "handout")]
#[test]
fn a_handout_has_the_helplines_and_claims_no_place_for_what_was_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let write = |arguments: &[&str]| {
        let path = folder.path().join("handout.pdf");
        let path = path.to_str().unwrap();
        let output = passi(&[&["handout", "--out", path, "--lang", "it"], arguments].concat());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let text = Command::new("pdftotext").args([path, "-"]).output().unwrap();
        String::from_utf8(text.stdout).unwrap()
    };
    let near = write(&["--at", "Perugia", "--need", "safety"]);
    assert!(near.contains("Vicino a Perugia") && near.contains("1522"), "{near}");
    let chosen = write(&["--services", "u117"]);
    assert!(!chosen.contains("Vicino a"), "{chosen}");

    let message = passi(&["handout", "--at", "Norcia", "--need", "health"]);
    assert!(String::from_utf8(message.stdout).unwrap().starts_with("1) "));
    for wrong in [["--at", "Nowhere"], ["--services", "u000"]] {
        assert_eq!(passi(&["handout", wrong[0], wrong[1]]).status.code(), Some(2), "{wrong:?}");
    }
}
