//! What is said of a row that is not written yet is what `check --source` says once it is.

use super::{Editor, PROGRAM, TODAY, umbria};
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

/// Column and text of what is found in a row with these changes.
fn findings(editor: &Editor, id: &str, changes: Value) -> Vec<(String, String)> {
    let edit = json!({ "version": editor.version(id), "changes": changes });
    let (status, judged) = editor.tell(&format!("rows/services/{id}/judge"), &edit);
    assert_eq!(status, 200, "{judged}");
    let text = |found: &Value, name: &str| found[name].as_str().unwrap().to_owned();
    let found = judged["findings"].as_array().unwrap();
    found.iter().map(|found| (text(found, "column"), text(found, "text"))).collect()
}

/// Of what `check --source` finds the record and the column, in the order of its table.
fn worklist(folder: &Path) -> Vec<(String, String)> {
    let table = folder.join("worklist.csv");
    let arguments = ["check", "--today", TODAY, "--source"];
    let mut command = Command::new(PROGRAM);
    command.args(arguments).arg(folder).arg("--csv").arg(&table).output().unwrap();
    let text = std::fs::read_to_string(&table).unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let at = |name: &str, heads: &csv::StringRecord| heads.iter().position(|head| head == name);
    let heads = reader.headers().unwrap().clone();
    let (id_at, column_at) = (at("id", &heads).unwrap(), at("column", &heads).unwrap());
    let rows = reader.records().map(|row| row.unwrap());
    rows.map(|row| (row[id_at].to_owned(), row[column_at].to_owned())).collect()
}

#[test]
fn records_stand_in_the_order_of_check() {
    let folder = umbria();
    let editor = Editor::of(folder.path());
    let listed = editor.get("list")["entries"].clone();
    let listed = listed.as_array().unwrap().iter();
    let with_findings = listed.filter(|entry| !entry["findings"].as_array().unwrap().is_empty());
    let ids: Vec<&str> = with_findings.map(|entry| entry["id"].as_str().unwrap()).collect();
    let mut expected: Vec<String> = Vec::new();
    for (id, _) in worklist(folder.path()) {
        if id.starts_with('u') && !expected.contains(&id) {
            expected.push(id);
        }
    }
    assert!(ids.len() > 9);
    assert_eq!(ids, expected);
}

#[test]
fn a_row_is_judged_before_it_is_written_as_it_is_afterwards() {
    let folder = umbria();
    let editor = Editor::of(folder.path());
    let changes = json!({
        "phones": "+390000000000;abc",
        "opening_hours": "Mo-Fr 9-25",
        "email": "nobody",
        "lat": "42.5636", "lon": "12.6427", "precision": "exact",
        "languages": "it;xx",
        "note": "due  spazi",
    });
    let found = findings(&editor, "u001", changes.clone());
    let of = |column: &str, words: &str| {
        assert!(found.iter().any(|(at, text)| at == column && text.contains(words)), "{found:?}");
    };
    of("phones", "no such telephone number: +390000000000");
    of("phones", "`abc` is no number");
    of("opening_hours", "is no OSM opening_hours rule");
    of("email", "is no e-mail address");
    of("lat", "points outside their municipality");
    of("languages", "`xx` is not one of");
    of("verified_on", "never verified");
    of("note", "two spaces in a row");
    assert_eq!(editor.save("u001", changes).0, 200);
    let mut columns: Vec<String> = found.into_iter().map(|(column, _)| column).collect();
    columns.sort();
    let after = worklist(folder.path()).into_iter().filter(|(id, _)| id == "u001");
    let mut after: Vec<String> = after.map(|(_, column)| column).collect();
    after.sort();
    assert_eq!(after, columns);
}

#[test]
fn two_weeks_are_told_by_day_and_a_broken_rule_by_its_place() {
    let folder = umbria();
    let editor = Editor::of(folder.path());
    let hours = |changes: Value| {
        let edit = json!({ "version": editor.version("u001"), "changes": changes });
        editor.tell("rows/services/u001/judge", &edit).1["hours"].clone()
    };
    let told =
        hours(json!({ "opening_hours": "Mo-Fr 09:00-13:00; Sa 22:00-02:00; Dec 03 unknown" }));
    let days = told["days"].as_array().unwrap();
    assert_eq!(days.len(), 14);
    assert_eq!(days[0]["date"], TODAY);
    assert_eq!(days[0]["open"], json!([["09:00", "13:00"]]));
    assert_eq!(days[2]["open"], json!([["22:00", "24:00"]]));
    assert_eq!(days[3]["open"], json!([["00:00", "02:00"]]), "the night goes on");
    assert_eq!((&days[7]["date"], &days[7]["is_unknown"]), (&json!("2026-12-03"), &json!(true)));
    assert_eq!(days[12]["holiday"], "Immaculate Conception");
    assert_eq!((&days[12]["open"], &days[12]["is_unknown"]), (&json!([]), &json!(true)));
    let stated = hours(json!({ "opening_hours": "Mo-Fr 09:00-13:00; PH off" }));
    assert_eq!(stated["days"][12]["is_unknown"], false, "the rule speaks of holidays");
    let fault = hours(json!({ "opening_hours": "Mo-Fr 09:00-13:00; Xx 10:00" }));
    assert_eq!(fault["fault"]["at"], 19);
    let none = hours(json!({ "opening_hours": "", "appointment": "yes" }));
    assert_eq!((&none["days"], &none["by_appointment"]), (&json!([]), &json!(true)));
    let visits = hours(json!({ "opening_hours": "Tu 09:00-13:00", "itinerant": "yes" }));
    assert_eq!(visits["visits"][0], json!(["2026-12-01T09:00:00", "2026-12-01T13:00:00"]));
    assert_eq!(visits["visits"][1][0], "2026-12-15T09:00:00", "8 December nobody knows");
}

#[test]
fn protected_places_are_on_no_map_and_nothing_is_stamped_that_release_would_refuse() {
    let folder = umbria();
    let editor = Editor::of(folder.path());
    let map = editor.get("map");
    assert_eq!(map["outlines"].as_array().unwrap().len(), 92);
    let dots: Vec<&str> =
        map["dots"].as_array().unwrap().iter().map(|dot| dot["id"].as_str().unwrap()).collect();
    assert!(!dots.is_empty());
    for id in dots {
        assert_ne!(editor.get(&format!("rows/services/{id}"))["cells"]["hide_location"], "yes");
    }
    let stamp = |changes: Value, by: &str| {
        let edit = json!({ "version": editor.version("u001"), "changes": changes });
        editor.tell("rows/services/u001/stamp", &json!({ "edit": edit, "by": by }))
    };
    let (status, cells) = stamp(json!({}), " Sportello di Prova ");
    let stamped = json!({ "verified_on": TODAY, "verified_by": "Sportello di Prova" });
    assert_eq!((status, cells), (200, stamped));
    for (changes, by, why) in [
        (json!({}), " ", "the desk needs a name"),
        (json!({ "email": "nobody" }), "A", "is no e-mail address"),
        (json!({ "verified_on": "2026-11-27" }), "A", "it was verified later"),
    ] {
        let (status, told) = stamp(changes, by);
        assert_eq!(status, 422);
        assert!(told["error"].as_str().unwrap().contains(why), "{told}");
    }
}
