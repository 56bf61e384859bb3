//! The command line as a script sees it: output, exit codes, one sentence for bad input.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

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

/// A totem's file with these lines more.
fn totem(folder: &Path, lines: &str) -> String {
    let path = folder.join("totem.toml");
    fs::write(&path, format!("name = \"Atrio\"\nplace = \"Norcia\"\n{lines}\n")).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn a_totem_file_is_checked_and_told_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = totem(folder.path(), "languages = [\"ar\"]\nvolume = 0");
    let checked = passi(&["kiosk", "--config", &path, "--check"]);
    let text = String::from_utf8(checked.stdout).unwrap();
    assert!(checked.status.success() && text.contains("place = \"42.79"), "{text}");
    assert!(text.contains("idle_s = 60\n") && text.contains("volume = 0\n"), "{text}");
    // What it tells is a file that means the same.
    fs::write(&path, &text).unwrap();
    assert_eq!(passi(&["kiosk", "--config", &path, "--check"]).stdout, text.as_bytes());

    let page = json(&["kiosk", "--config", &path, "--json"]);
    assert_eq!(page["languages"], serde_json::json!(["ar"]));
    let page = passi::kiosk::Kiosk::read(page.to_string().as_bytes()).unwrap().unwrap();
    assert_eq!((page.name.as_str(), page.volume), ("Atrio", 0));
}

#[test]
fn a_totem_file_that_makes_no_sense_is_a_sentence_that_names_the_field() {
    let folder = tempfile::tempdir().unwrap();
    let root = "[feed]\nurl = \"https://feed.example\"\nroot = \"root-1.json\"";
    for (lines, said) in [
        ("idle_s = 5", "`idle_s` of the totem's file is `5`: choose 15 to 600 seconds"),
        ("place = \"Roma\"", "duplicate key"),
        (root, &format!("{} cannot be read", folder.path().join("root-1.json").display())),
    ] {
        let path = totem(folder.path(), lines);
        let output = passi(&["kiosk", "--config", &path, "--check"]);
        assert_eq!(output.status.code(), Some(2), "{lines}");
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(stderr.contains(said), "{lines}: {stderr}");
    }
    let path = folder.path().join("rome.toml");
    fs::write(&path, "name = \"Atrio\"\nplace = \"Spo\"").unwrap();
    let output = passi(&["kiosk", "--config", path.to_str().unwrap(), "--check"]);
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(
        stderr.contains("`place`") && stderr.contains("did you mean Cerreto di Spoleto"),
        "{stderr}"
    );
    for wrong in [&["kiosk"][..], &["kiosk", "--check"], &["kiosk", "--counts", "--config", "a"]] {
        assert_eq!(passi(wrong).status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn a_pin_is_read_from_the_input_and_its_line_opens_the_totem() {
    let folder = tempfile::tempdir().unwrap();
    let make = |typed: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_passi"));
        command.args(["kiosk", "--make-pin"]).stdin(Stdio::piped());
        let mut running = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        running.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        running.wait_with_output().unwrap()
    };
    let made = make("13579\n");
    assert!(made.status.success());
    let path = totem(folder.path(), &String::from_utf8(made.stdout).unwrap());
    let page = json(&["kiosk", "--config", &path, "--json"]);
    let kiosk = passi::kiosk::Kiosk::read(page.to_string().as_bytes()).unwrap().unwrap();
    assert!(kiosk.opens("13579") && !kiosk.opens("13570"));
    for wrong in ["", "123\n", "12 34\n", "secret\n"] {
        let refused = make(wrong);
        assert_eq!(refused.status.code(), Some(2), "{wrong:?}");
        assert!(refused.stdout.is_empty());
    }
}

#[test]
fn the_counts_and_the_health_of_a_totem_are_told_where_it_ran() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_passi"));
        let output = command.args(arguments).arg("--data-dir").arg(folder.path()).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(run(&["kiosk", "--counts"]), "day,kind,code,count\n", "none ever ran here");
    let status = |text: String| serde_json::from_str::<serde_json::Value>(&text).unwrap();
    assert!(status(run(&["status", "--json"]))["kiosk"].is_null());

    let day = passi::platform::now().date_naive() - chrono::TimeDelta::days(3);
    let counts = format!(
        r#"{{"since":"{day}","days":{{"{day}":{{"needs":{{"health":7,"work":4}},"languages":{{}}}}}}}}"#
    );
    fs::write(folder.path().join("kiosk-counts.json"), counts).unwrap();
    let table = run(&["kiosk", "--counts"]);
    assert!(table.contains(&format!("{day},need,health,7\n")), "{table}");
    assert!(table.contains(&format!("{day},need,work,<5\n")), "{table}");

    let health = passi::kiosk::health::Health::default().start("Atrio", passi::platform::now());
    fs::write(folder.path().join("kiosk-health.json"), health.write().unwrap()).unwrap();
    let kiosk = &status(run(&["status", "--json"]))["kiosk"];
    assert_eq!(kiosk["name"], "Atrio");
    assert_eq!(kiosk["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(kiosk["alive"], true);
    for field in ["started_at", "beat_at"] {
        let at = kiosk[field].as_str().unwrap();
        assert!(chrono::DateTime::parse_from_rfc3339(at).is_ok(), "{field}: {at}");
    }
    assert!(kiosk["last_sync"].is_null());
}

#[cfg(all(unix, feature = "handout"))]
#[test]
fn a_totem_prints_on_its_own_printer() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = totem(folder.path(), "languages = [\"en\"]\nprinter = \"hall\"");
    // What CUPS brings, as far as it matters: it keeps what it is given, and knows one printer.
    let client = folder.path().join("lp");
    let script = r#"#!/bin/sh
[ "$2" = hall ] || { echo "lp: The printer or class does not exist." >&2; exit 1; }
echo "$@" >"${0%/*}/arguments"
cat >"${0%/*}/paper"
"#;
    fs::write(&client, script).unwrap();
    fs::set_permissions(&client, fs::Permissions::from_mode(0o755)).unwrap();
    let print = |path: &str, programs: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_passi"));
        command.args(["kiosk", "--config", path, "--try-printer", "--data-dir"]);
        command.arg(folder.path().join("data")).env("PATH", programs).output().unwrap()
    };
    let programs = format!("{}:{}", folder.path().display(), std::env::var("PATH").unwrap());
    let printed = print(&path, &programs);
    assert!(printed.status.success(), "{printed:?}");
    assert!(fs::read(folder.path().join("paper")).unwrap().starts_with(b"%PDF-"));
    let arguments = fs::read_to_string(folder.path().join("arguments")).unwrap();
    assert_eq!(arguments, "-d hall -t Passi -\n", "its title tells nothing");

    let said = |output: Output| (output.status.code(), String::from_utf8(output.stderr).unwrap());
    let (code, sentence) = said(print(&path, "/nowhere"));
    assert_eq!(code, Some(1));
    assert!(sentence.contains("`lp` does not start"), "{sentence}");
    let other = totem(folder.path(), "printer = \"attic\"");
    let (code, sentence) = said(print(&other, &programs));
    assert_eq!(code, Some(1));
    assert!(sentence.contains("`attic`: lp: The printer or class does not exist."), "{sentence}");
    let none = totem(folder.path(), "");
    assert_eq!(said(print(&none, &programs)).0, Some(2));
}
