//! Every body that can run here keeps the contract, and the fake does as it is told.

use passi::domain::link::Link;
use passi::platform::contract::{Presence, broken};
use passi::platform::fake::{Fake, Script};
use passi::platform::{Arrival, Body, Connection, Exactness, HandedOver, NoFix, Spoken};
use serde_json::json;
use std::rc::Rc;

/// Waits here for what a body answers later.
fn wait_for<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

fn fake(script: Script) -> (Body, Rc<Script>) {
    let script = Rc::new(script);
    (Body::of(Fake::on(script.clone())), script)
}

/// A phone that has everything.
fn able() -> Script {
    let perugia = json!({ "lat": 43.1107, "lon": 12.3908, "accuracy_m": 25.0 });
    Script::default()
        .with("locate", [perugia])
        .with("open", [json!(true)])
        .with("hand-over", [json!("given")])
        .with("hand-over-words", [json!("given")])
        .with("take", [json!({ "address": "passi://service/u024" }), json!(null)])
        .with("connection", [json!("unmetered")])
        .with("refresh", [json!(true)])
        .with("keep-awake", [json!(true)])
        .with("lock", [json!(true)])
        .with("conceal", [json!(true)])
}

#[test]
fn a_body_that_can_do_everything_and_one_that_can_do_nothing_keep_the_contract() {
    for body in [fake(able()).0, fake(Script::default()).0, Body::still()] {
        for presence in [Presence::Somebody, Presence::Nobody] {
            assert_eq!(wait_for(broken(&body, presence)), Vec::<String>::new());
        }
    }
}

#[test]
fn a_body_that_breaks_a_promise_is_found_out() {
    let breaks = |script: Script| wait_for(broken(&fake(script).0, Presence::Somebody)).join(";");
    let off = json!({ "lat": 43.0, "lon": 12.0, "accuracy_m": -1.0 });
    assert_eq!(
        breaks(able().with("locate", [off])),
        "a fix has a radius in metres;it can be asked again"
    );
    let said = breaks(able().with("speak", [json!("begun")]));
    assert_eq!(said, "a language without a voice is not read aloud");
    let said = breaks(able().with("reading", [json!(true)]));
    assert_eq!(said, "nothing is read after hushing");
    let said = breaks(able().with("connection", [json!("metered"), json!("unmetered")]));
    assert_eq!(said, "the connection is told alike at once");
    let said = breaks(able().with("hand-over", [json!({ "failed": "no room" })]));
    assert_eq!(said, "a small file can be made");
    let said = breaks(able().with("hand-over-words", [json!("given"), json!(null)]));
    assert_eq!(said, "words are handed over, or never are");
}

#[test]
fn the_fake_answers_what_it_was_told_and_says_what_it_was_asked() {
    let file = json!({ "file": "cGFzc2k=" });
    let (body, script) = fake(
        able()
            .with(
                "locate",
                [
                    json!("refused"),
                    json!("blocked"),
                    json!("timed-out"),
                    json!("insecure"),
                    json!(null),
                ],
            )
            .with("take", [file, json!("unreadable"), json!(null)])
            .with("speak", [json!("begun")]),
    );
    for reason in
        [NoFix::Refused, NoFix::Blocked, NoFix::TimedOut, NoFix::Insecure, NoFix::Unavailable]
    {
        assert_eq!(wait_for(body.location.locate(Exactness::Coarse)), Err(reason));
    }
    for arrival in [Some(Arrival::File(b"passi".to_vec())), Some(Arrival::Unreadable), None] {
        assert_eq!(wait_for(body.inbox.take()), arrival);
    }
    let link = Link::new("tel:112", |_| false).unwrap();
    assert!(wait_for(body.opener.open(&link)));
    assert_eq!(wait_for(body.voice.speak("ciao", "it", 1.0)), Spoken::Begun);
    assert_eq!(body.network.connection(), Connection::Unmetered);
    let given = wait_for(body.share_sheet.hand_over("a.passi".into(), Vec::new()));
    assert_eq!(given, Ok(HandedOver::Given));
    let given = wait_for(body.share_sheet.hand_over_words("più".into()));
    assert_eq!(given, HandedOver::Given);
    let questions = script.questions.borrow();
    assert_eq!(questions[0], "locate coarse");
    assert!(questions.ends_with(&[
        "open tel:112".to_owned(),
        "speak it ciao".to_owned(),
        "connection".to_owned(),
        "hand-over a.passi".to_owned(),
        "hand-over-words più".to_owned(),
    ]));
}

#[test]
fn other_programs_hear_what_a_file_is() {
    use passi::platform::parts::{FILE_TYPE, media_type};
    assert_eq!(media_type("passi.vcf"), "text/vcard");
    assert_eq!(media_type("passi.ics"), "text/calendar");
    assert_eq!(media_type("umbria-1-2.passi"), FILE_TYPE);
}

#[test]
fn a_file_may_be_as_large_as_a_bundle() {
    assert_eq!(passi::platform::parts::MOST_FILE_BYTES, passi::feed::bundle::MOST_BYTES);
}

#[cfg(all(feature = "desktop", target_os = "linux"))]
mod desktop {
    use super::{Body, Link, Presence, Spoken, broken, wait_for};
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;
    use std::process::Command;
    use std::{env, fs};

    /// Runs the test of this name in a process whose desktop has these programs and no others.
    fn on_a_desktop(programs: &[(&str, &str)], test: &str) {
        let folder = tempfile::tempdir().unwrap();
        for (name, script) in programs {
            let path = folder.path().join(name);
            fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        let test = format!("platform::desktop::{test}");
        let output = Command::new(env::current_exe().unwrap())
            .args(["--exact", &test, "--ignored", "--nocapture"])
            .env("PATH", folder.path())
            .env("PASSI_SAID", folder.path().join("said"))
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        assert!(output.status.success() && said.contains("1 passed"), "{said}");
    }

    fn said() -> String {
        fs::read_to_string(Path::new(&env::var_os("PASSI_SAID").unwrap())).unwrap_or_default()
    }

    const TALKING: &str = r#"case "$*" in *list*) printf 'NAME LANGUAGE VARIANT\nanna it none\n';;
        *forever*) while :; do :; done;;
        *) echo "$0 $*" | { read -r line; echo "$line" >> "$PASSI_SAID"; };; esac"#;

    #[test]
    fn keeps_the_contract_with_and_without_the_programs_of_a_desktop() {
        let opens = r#"echo "$*" >> "$PASSI_SAID""#;
        let awake = "while read -r line; do :; done";
        let all = [("xdg-open", opens), ("spd-say", TALKING), ("systemd-inhibit", awake)];
        on_a_desktop(&all, "with_programs");
        on_a_desktop(&[("xdg-open", "exit 4")], "without_programs");
    }

    #[test]
    #[ignore = "run by the test above in a world of its own"]
    fn with_programs() {
        let body = Body::at_hand();
        assert_eq!(wait_for(broken(&body, Presence::Nobody)), Vec::<String>::new());
        let link = Link::new("tel:112", |_| false).unwrap();
        assert!(wait_for(body.opener.open(&link)));
        assert!(said().contains("tel:112"), "{}", said());
        assert_eq!(wait_for(body.voice.speak("-x ciao", "it-IT", 1.5)), Spoken::Begun);
        while body.voice.is_reading() {
            std::thread::yield_now();
        }
        assert!(said().contains("--language it --rate 50 -- -x ciao"), "{}", said());
        assert_eq!(wait_for(body.voice.speak("ciao", "ar", 1.0)), Spoken::NoVoice);
        assert_eq!(wait_for(body.voice.speak("forever", "it", 1.0)), Spoken::Begun);
        assert!(body.voice.is_reading());
        body.voice.hush();
        assert!(!body.voice.is_reading());
        assert!(body.screen.keep_awake(true));
        assert!(!body.screen.keep_awake(false));
    }

    #[test]
    #[ignore = "run by the test above in a world of its own"]
    fn without_programs() {
        let body = Body::at_hand();
        assert_eq!(wait_for(broken(&body, Presence::Nobody)), Vec::<String>::new());
        let link = Link::new("tel:112", |_| false).unwrap();
        assert!(!wait_for(body.opener.open(&link)), "the program says that none answers");
        assert_eq!(wait_for(body.voice.speak("ciao", "it", 1.0)), Spoken::NoEngine);
        assert!(!body.screen.keep_awake(true));
    }
}
