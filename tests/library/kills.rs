//! A kill at every system call of a write: what was acknowledged is there, and nothing that was
//! there before is lost. It begins with a database of version 1, so that the way to this version
//! is killed too.

use super::versions::{fixture, in_fixture};
use super::{day, path};
use passi::library::Library;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use tempfile::TempDir;

/// Names the folder to the program that is killed.
const FOLDER: &str = "PASSI_TEST_LIBRARY";
const WORDS: &str = "words that were kept";

/// The program that is killed: this test's own, asked for this alone.
#[test]
#[ignore = "it is started by the test below"]
fn writes() {
    let folder = PathBuf::from(std::env::var_os(FOLDER).unwrap());
    let mut library = Library::open(&folder.join("library.db")).unwrap();
    library.keep_path(&path(), day()).unwrap();
    library.write_note("new", WORDS).unwrap();
    fs::write(folder.join("acknowledged"), "").unwrap();
}

struct Scene(TempDir);

impl Scene {
    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn begin(&self) {
        for name in ["library.db", "library.db-journal", "acknowledged"] {
            fs::remove_file(self.path(name)).ok();
        }
        fs::copy(fixture(), self.path("library.db")).unwrap();
    }

    fn write_under(&self, arguments: &[&str]) -> ExitStatus {
        self.begin();
        let mut command = Command::new("strace");
        // Each thread's calls are counted apart.
        command.args(["-f", "-qq"]).args(arguments).arg(std::env::current_exe().unwrap());
        command.args(["library::kills::writes", "--exact", "--ignored", "--test-threads=1"]);
        command.env(FOLDER, self.0.path()).stdout(Stdio::null()).stderr(Stdio::null());
        command.status().expect("strace is installed by scripts/deps.sh")
    }

    /// The calls of the thread that writes, from its opening the database on: each one's name, and how
    /// many of that name there were by then. Those that the test's other thread makes as often are
    /// left out: it would be killed at its own. Between two that are left nothing is written.
    fn calls(&self) -> Vec<(String, usize)> {
        let log = self.path("calls");
        assert!(self.write_under(&["-o", log.to_str().unwrap()]).success());
        let log = fs::read_to_string(log).unwrap();
        let writer = log.lines().find(|line| line.contains("library.db")).unwrap();
        let writer = writer.split_once(' ').unwrap().0;
        let (own, others): (Vec<_>, Vec<_>) =
            log.lines().filter_map(called).partition(|(thread, ..)| *thread == writer);
        let others = others.iter().fold(BTreeMap::<_, usize>::new(), |mut counts, (_, name, _)| {
            *counts.entry(*name).or_default() += 1;
            counts
        });
        let end = own.iter().position(|(.., rest)| rest.contains("acknowledged")).unwrap();
        let mut counts = BTreeMap::<_, usize>::new();
        let counted = own[..=end].iter().map(|(_, name, rest)| {
            let count = counts.entry(*name).or_default();
            *count += 1;
            (*name, *count, *rest)
        });
        counted
            .skip_while(|(.., rest)| !rest.contains("library.db"))
            .filter(|(name, count, _)| others.get(name).is_none_or(|others| count > others))
            .map(|(name, count, _)| (name.to_owned(), count))
            .collect()
    }
}

/// Thread, name and the rest of a call in strace's log.
fn called(line: &str) -> Option<(&str, &str, &str)> {
    let (thread, call) = line.split_once(' ')?;
    let (name, rest) = call.trim_start().split_once('(')?;
    name.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        .then_some((thread, name, rest))
}

fn note(file: &Path) -> Option<String> {
    let library = Library::open(file).unwrap();
    let mut kept = library.kept().unwrap();
    let note = kept.notes.remove("new");
    // The path was written before: as a whole, with its tick, or not at all.
    let paths: Vec<_> = std::mem::take(&mut kept.paths).into_iter().map(|kept| kept.path).collect();
    assert!(paths == [path()] || (paths.is_empty() && note.is_none()), "{paths:?}");
    assert_eq!(kept, in_fixture());
    note
}

#[test]
fn a_kill_at_any_moment_of_a_write_loses_nothing() {
    let scene = Scene(tempfile::tempdir().unwrap());
    let calls = scene.calls();
    assert!(calls.len() > 40, "{calls:?}");
    let mut outcomes = [0; 2];
    for (name, count) in calls {
        let inject = format!("inject={name}:signal=SIGKILL:when={count}");
        let ended = scene.write_under(&["-o", "/dev/null", "-e", &inject]);
        assert!(!ended.success(), "not killed at {name} {count}");
        let note = note(&scene.path("library.db"));
        assert!(note.as_deref().is_none_or(|words| words == WORDS), "{note:?}");
        let acknowledged = scene.path("acknowledged").exists();
        assert!(note.is_some() || !acknowledged, "lost after a kill at {name} {count}");
        outcomes[usize::from(note.is_some())] += 1;
    }
    // Some kills came before it was kept, and some after.
    assert!(outcomes.iter().all(|count| *count > 0), "{outcomes:?}");
}
