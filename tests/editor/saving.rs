//! What is written is one row, never over somebody else's, and never half.

use super::{Editor, PathBuf, line, services, umbria, without};
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::Command;
use std::thread;

#[test]
fn a_save_is_one_line_also_where_the_table_is_in_no_stable_form() {
    let folder = umbria();
    let path = folder.path().join("services.csv");
    // As a spreadsheet program leaves it, with two rows in another order.
    let formed = services(folder.path());
    let (one, two) = (line(&formed, "u001").to_owned(), line(&formed, "u002").to_owned());
    let turned = formed.replace(&format!("{one}\n{two}"), &format!("{two}\n{one}"));
    let odd = format!(
        "\u{feff}{}",
        turned.replace('\n', "\r\n").replace("u005,active", "u005,\"active\"")
    );
    fs::write(&path, &odd).unwrap();
    let editor = Editor::of(folder.path());
    let edit = json!({ "version": editor.version("u001"), "changes": { "note": "una, due" } });
    let (_, planned) = editor.tell("rows/services/u001/change", &edit);
    assert_eq!(services(folder.path()), odd, "looking writes nothing");
    let (status, done) = editor.tell("rows/services/u001", &edit);
    assert_eq!((status, &done), (200, &planned));
    assert_eq!(done["before"].as_str().unwrap(), one);
    let after = done["after"].as_str().unwrap();
    assert_eq!(services(folder.path()), odd.replace(&one, after));
    let number = done["line"].as_u64().unwrap() as usize;
    assert_eq!(services(folder.path()).lines().nth(number - 1), Some(after));
    let fields = done["fields"].as_array().unwrap();
    assert_eq!((fields.len(), &fields[0]["after"]), (1, &json!("una, due")));
}

#[test]
fn a_row_that_somebody_changed_meanwhile_is_shown_and_not_overwritten() {
    let folder = umbria();
    let (one, two) = (Editor::of(folder.path()), Editor::of(folder.path()));
    let seen = two.version("u001");
    assert_eq!(one.save("u001", json!({ "note": "la prima" })).0, 200);
    assert_eq!(one.save("u005", json!({ "note": "un'altra riga" })).0, 200);
    let edit = json!({ "version": seen, "changes": { "note": "la seconda" } });
    for ask in ["rows/services/u001", "rows/services/u001/change"] {
        let (status, told) = two.tell(ask, &edit);
        assert_eq!((status, &told["cells"]["note"]), (409, &json!("la prima")));
        assert_eq!(told["version"], one.version("u001"));
    }
    assert!(line(&services(folder.path()), "u001").ends_with("la prima"));
    // By an editor of text, and by one that took the row away.
    let path = folder.path().join("services.csv");
    let edit = json!({ "version": two.version("u001"), "changes": { "note": "la seconda" } });
    let text = services(folder.path());
    fs::write(&path, text.replace("la prima", "a mano")).unwrap();
    assert_eq!(two.tell("rows/services/u001", &edit).1["cells"]["note"], "a mano");
    fs::write(&path, without(&text, &["u001"]).join("\n") + "\n").unwrap();
    let (status, told) = two.tell("rows/services/u001", &edit);
    assert_eq!((status, &told["cells"]), (409, &Value::Null));
    // While somebody is in the middle of it, nothing is written either.
    fs::write(&path, format!("{text}u999,only,three")).unwrap();
    assert_eq!(two.tell("rows/services/u001", &edit).0, 500);
    assert_eq!(services(folder.path()), format!("{text}u999,only,three"));
}

#[test]
fn saves_of_two_programs_at_once_are_all_there() {
    const IDS: [&str; 12] = [
        "u001", "u002", "u005", "u007", "u008", "u009", "u010", "u011", "u012", "u013", "u014",
        "u015",
    ];
    let folder = umbria();
    let before = services(folder.path());
    let known = IDS.iter().filter(|id| before.contains(&format!("\n{id},")));
    let ids: Vec<&str> = known.copied().collect();
    assert!(ids.len() > 7);
    let editors = [Editor::of(folder.path()), Editor::of(folder.path())];
    thread::scope(|scope| {
        for (at, id) in ids.iter().enumerate() {
            let editor = &editors[at % 2];
            scope.spawn(move || {
                let (status, told) = editor.save(id, json!({ "note": format!("nota di {id}") }));
                assert_eq!(status, 200, "{told}");
            });
        }
    });
    let after = services(folder.path());
    for id in &ids {
        assert!(line(&after, id).ends_with(&format!("nota di {id}")), "{id} is lost");
    }
    assert_eq!(without(&after, &ids), without(&before, &ids));
}

#[test]
fn of_two_saves_of_one_row_at_once_one_is_refused() {
    let folder = umbria();
    let editors = [Editor::of(folder.path()), Editor::of(folder.path())];
    let version = editors[0].version("u001");
    let told: Vec<u16> = thread::scope(|scope| {
        let save = |at: usize| {
            let edit = json!({ "version": version, "changes": { "note": format!("nota {at}") } });
            editors[at].tell("rows/services/u001", &edit).0
        };
        let both = [0, 1].map(|at| scope.spawn(move || save(at)));
        both.map(|one| one.join().unwrap()).to_vec()
    });
    let kept = told.iter().position(|status| *status == 200).unwrap();
    assert_eq!(told[1 - kept], 409);
    assert!(line(&services(folder.path()), "u001").ends_with(&format!("nota {kept}")));
}

#[test]
fn while_another_program_holds_the_folder_nothing_is_written() {
    let folder = umbria();
    let editor = Editor::of(folder.path());
    let before = services(folder.path());
    let held = fs::File::open(folder.path()).unwrap();
    held.lock().unwrap();
    let (status, told) = editor.save("u001", json!({ "note": "x" }));
    assert_eq!(status, 500);
    assert!(told["error"].as_str().unwrap().contains("another passi-publish is changing it"));
    assert_eq!(services(folder.path()), before);
    held.unlock().unwrap();
    assert_eq!(editor.save("u001", json!({ "note": "x" })).0, 200);
}

#[test]
fn what_no_table_can_hold_is_refused() {
    let folder = umbria();
    let editor = Editor::of(folder.path());
    let before = services(folder.path());
    for (rest, edit, expected) in [
        (
            "services/u001",
            json!({ "version": editor.version("u001"), "changes": { "note": "a\nb" } }),
            422,
        ),
        (
            "services/u001",
            json!({ "version": editor.version("u001"), "changes": { "id": "u999" } }),
            404,
        ),
        (
            "services/u001",
            json!({ "version": editor.version("u001"), "changes": { "colour": "red" } }),
            404,
        ),
        ("services/u001", json!({ "version": null, "changes": {} }), 409),
        ("services/U%201", json!({ "version": null, "changes": { "name": "A" } }), 422),
        ("municipalities/054001", json!({ "version": null, "changes": {} }), 404),
        ("services/u001", json!({ "version": 1 }), 400),
    ] {
        assert_eq!(editor.tell(&format!("rows/{rest}"), &edit).0, expected, "{rest} {edit}");
    }
    assert_eq!(services(folder.path()), before);
}

#[test]
fn a_new_record_stands_where_it_belongs_and_the_first_meeting_makes_its_table() {
    let folder = umbria();
    let editor = Editor::of(folder.path());
    let before = services(folder.path());
    let fresh = editor.get("new/services");
    assert_eq!((&fresh["id"], &fresh["cells"]["status"]), (&json!("u475"), &json!("draft")));
    let edit = json!({ "version": null, "changes": { "status": "draft", "name": "Di prova" } });
    assert_eq!(editor.tell("rows/services/u475", &edit).0, 200);
    let after = services(folder.path());
    assert_eq!(without(&after, &["u475"]), without(&before, &[]));
    assert!(after.ends_with(&format!("{}\n", line(&after, "u475"))));
    // It is there by now, and nothing of it is shown as if it were the same record.
    for ask in ["rows/services/u475", "rows/services/u475/change"] {
        let (status, told) = editor.tell(ask, &edit);
        assert_eq!((status, &told["free"], &told["cells"]), (409, &json!("u476"), &Value::Null));
    }
    assert_eq!(services(folder.path()), after);
    assert_eq!(editor.get("new/services")["id"], "u476");

    let meeting = editor.get("new/meetings")["id"].as_str().unwrap().to_owned();
    assert_eq!(editor.tell(&format!("rows/meetings/{meeting}"), &edit).0, 200);
    let meetings = fs::read_to_string(folder.path().join("meetings.csv")).unwrap();
    assert!(meetings.starts_with("id,status,name,organization,theme,starts_at"));
    assert!(meetings.contains(&format!("\n{meeting},draft,Di prova,")));
    assert_eq!(editor.get("list")["entries"].as_array().unwrap().len(), 309);
}

#[test]
fn a_linked_table_stays_a_link_and_readable_by_whom_it_was() {
    let (folder, elsewhere) = (umbria(), tempfile::tempdir().unwrap());
    let link = folder.path().join("services.csv");
    let [real, left] = ["services.csv", "services.csv.new"].map(|name| elsewhere.path().join(name));
    fs::copy(&link, &real).unwrap();
    fs::remove_file(&link).unwrap();
    symlink(&real, &link).unwrap();
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    fs::write(&left, "half").unwrap();
    let editor = Editor::of(folder.path());
    assert!(!left.exists(), "what a killed writer left is beside the file itself");
    assert_eq!(editor.save("u001", json!({ "note": "una nota" })).0, 200);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(line(&fs::read_to_string(&real).unwrap(), "u001").ends_with(",una nota"));
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    assert!(!left.exists());
}

/// An editor whose calls on a file are tampered with.
fn tampered(folder: &Path, file: &Path, inject: &str) -> Editor {
    // "-I 2": asked to end, it ends what it watches too.
    let words = ["-f", "-qq", "-I", "2", "-o", "/dev/null", "-P", file.to_str().unwrap(), "-e"];
    let words = words.map(str::to_owned).into_iter();
    let words: Vec<String> = words.chain([format!("inject={inject}")]).collect();
    Editor::under("strace", &words, folder)
}

#[test]
fn what_was_written_is_not_called_unwritten() {
    for (error, expected) in [("EIO", 500), ("EINVAL", 200)] {
        let folder = umbria();
        let inject = format!("fsync:error={error}");
        let mut editor = tampered(folder.path(), folder.path(), &inject);
        let (status, told) = editor.save("u001", json!({ "note": "una nota" }));
        let pid = editor.child.id().to_string();
        assert!(Command::new("kill").arg(pid).status().unwrap().success());
        editor.child.wait().unwrap();
        assert_eq!(status, expected, "{told}");
        let is_said = told["error"].as_str().is_some_and(|said| said.contains("is written, but"));
        assert_eq!(is_said, expected == 500, "{told}");
        assert!(line(&services(folder.path()), "u001").ends_with(",una nota"));
    }
}

/// Kills an editor at a call that it makes on a file while it saves.
fn kill_at(folder: &Path, file: &Path, call: &str) {
    let mut editor = tampered(folder, file, &format!("{call}:signal=SIGKILL:when=1"));
    let edit = json!({ "version": editor.version("u001"), "changes": { "note": "una nota" } });
    let told = editor.try_tell("rows/services/u001", Some(&edit));
    assert!(told.is_none(), "not killed at {call} of {}: {told:?}", file.display());
    assert!(!editor.child.wait().unwrap().success());
}

#[test]
fn a_kill_at_any_moment_of_a_save_leaves_the_old_file_or_the_new_one() {
    let folder = umbria();
    let before = services(folder.path());
    let old = line(&before, "u001");
    let new = format!("{},una nota", old.rsplit_once(',').unwrap().0);
    let unfinished: PathBuf = folder.path().join("services.csv.new");
    let calls = ["openat", "write", "fsync", "rename"].map(|call| (unfinished.as_path(), call));
    let mut outcomes = [0; 2];
    for (file, call) in calls.into_iter().chain([(folder.path(), "fsync")]) {
        fs::write(folder.path().join("services.csv"), &before).unwrap();
        kill_at(folder.path(), file, call);
        let after = services(folder.path());
        let is_new = after == before.replace(old, &new);
        assert!(is_new || after == before, "torn at {call}");
        outcomes[usize::from(is_new)] += 1;
        // Nobody is locked out by the dead, and nothing of theirs is read or left.
        let editor = Editor::of(folder.path());
        assert!(!unfinished.exists(), "left at {call}");
        assert_eq!(editor.save("u005", json!({ "note": call })).0, 200);
        assert_eq!(without(&services(folder.path()), &["u005"]), without(&after, &["u005"]));
    }
    assert_eq!(outcomes, [4, 1], "before it was in its place, and after");
}
