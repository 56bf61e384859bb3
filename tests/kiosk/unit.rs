//! The files that make a totem of a mini-PC.

use super::file;
use passi::kiosk::running::LEFT;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

fn text(name: &str) -> String {
    fs::read_to_string(file(name)).unwrap()
}

/// A program of that name that does this.
fn program(folder: &Path, name: &str, script: &str) {
    let path = folder.join(name);
    fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
}

/// The session with these programs first on the path.
fn session(folder: &Path, way: &str) -> Output {
    let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap());
    let mut session = Command::new(file("totem-session"));
    session.arg(way).env("PATH", path).env("CAGE_OPTIONS", "-r").env_remove("PASSI_CONFIG");
    let [runs, keeps] = ["RUNTIME_DIRECTORY", "STATE_DIRECTORY"];
    session.env(runs, folder).env(keeps, "/var/lib/passi").output().unwrap()
}

#[test]
fn the_session_ends_as_the_program_does_whatever_shows_it() {
    let folder = tempfile::tempdir().unwrap();
    // Like the real one, it forgets how the program ended.
    program(folder.path(), "cage", r#"test "$1 $2 $3" = "-d -r --" && shift 3 && "$@"; exit 0"#);
    program(folder.path(), "openbox", "exec sleep 60");
    for way in ["cage", "openbox"] {
        for code in [0, 1, LEFT] {
            program(folder.path(), "passi", &format!(r#"echo "$@" >&2; exit {code}"#));
            let ended = session(folder.path(), way);
            assert_eq!(ended.status.code(), Some(code), "{way}: {ended:?}");
            assert_eq!(
                String::from_utf8(ended.stderr).unwrap(),
                "kiosk --config /etc/passi/totem.toml --data-dir /var/lib/passi\n"
            );
        }
    }
    // The screen broke down under it: what an earlier one left behind does not count.
    program(folder.path(), "cage", "exit 0");
    assert_eq!(session(folder.path(), "cage").status.code(), Some(1));
    assert_eq!(session(folder.path(), "").status.code(), Some(2));
}

#[test]
fn openbox_gets_our_rules_and_no_others() {
    let folder = tempfile::tempdir().unwrap();
    let told = folder.path().join("told");
    program(folder.path(), "openbox", &format!("echo \"$2\" >{}", told.display()));
    let wait = format!("while [ ! -s {} ]; do :; done", told.display());
    program(folder.path(), "passi", &wait);
    assert!(session(folder.path(), "openbox").status.success());
    let rules = fs::read_to_string(told).unwrap();
    assert_eq!(Path::new(rules.trim()), file("openbox-rc.xml"), "the whole path");

    // Without them it would take its own, whose menus and keys lead out.
    let alone = folder.path().join("totem-session");
    fs::copy(file("totem-session"), &alone).unwrap();
    let runs = ("RUNTIME_DIRECTORY", folder.path());
    let keeps = ("STATE_DIRECTORY", folder.path());
    let refused = Command::new(alone).arg("openbox").envs([runs, keeps]).output().unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("openbox-rc.xml is missing"));
}

#[test]
fn the_unit_starts_it_again_unless_the_staff_left() {
    let unit = text("passi-totem.service");
    for line in [
        "Restart=always",
        "Type=notify",
        "NotifyAccess=all",
        "WatchdogSec=180",
        &format!("SuccessExitStatus={LEFT}"),
        &format!("RestartPreventExitStatus={LEFT}"),
    ] {
        assert!(unit.lines().any(|written| written == line), "{line}");
    }
    // A PAM session would take the program out of the unit, and its signs of life with it.
    assert!(!unit.lines().any(|line| line.starts_with("PAMName")));
}

#[test]
fn systemd_understands_the_units() {
    let folder = tempfile::tempdir().unwrap();
    let session = file("totem-session").display().to_string();
    let put = |name: &str, to: &str| {
        let text = text(name).replace("/usr/local/lib/passi/totem-session", &session);
        // That the X server is installed is not what is asked.
        let text = text.replace("/usr/bin/Xorg", "/bin/true");
        let path = folder.path().join(to);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let verify = || {
        Command::new("systemd-analyze")
            .args(["verify", "--recursive-errors=no", "--man=no"])
            .args(
                ["passi-totem.service", "passi-xorg.service"].map(|unit| folder.path().join(unit)),
            )
            .env("SYSTEMD_UNIT_PATH", format!("{}:", folder.path().display()))
            .output()
    };
    put("passi-totem.service", "passi-totem.service");
    put("passi-xorg.service", "passi-xorg.service");
    for with_xorg in [false, true] {
        if with_xorg {
            put("xorg.conf", "passi-totem.service.d/xorg.conf");
        }
        let Ok(verified) = verify() else {
            return eprintln!("skipped: there is no systemd-analyze here");
        };
        let said = String::from_utf8(verified.stderr).unwrap();
        assert!(verified.status.success() && said.is_empty(), "with X: {with_xorg}: {said}");
    }
}

#[test]
fn no_key_and_no_click_leads_out_of_the_window() {
    let rules = text("openbox-rc.xml");
    assert!(rules.contains("<keyboard/>") && rules.contains("<mouse/>"));
    for way in ["<keybind", "<mousebind", "<menu>", "<action"] {
        assert!(!rules.contains(way), "{way}");
    }
    assert!(rules.contains("<fullscreen>yes") && rules.contains("<decor>no"));
}
