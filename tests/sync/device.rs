//! A device with a folder of its own, and the program on it as a person runs it.

use super::over_http::serve;
use super::world::{Files, Operator};
use axum::Router;
use axum::http::{StatusCode, Uri};
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use tempfile::TempDir;

/// A device that keeps everything below its folder: the app's own files in `data`.
pub struct Device {
    folder: TempDir,
}

impl Device {
    /// One that has just installed the app, with the operator's first root in a file.
    pub fn new(operator: &Operator) -> Self {
        Self::trusting(&operator.roots[&1])
    }

    /// The same with these bytes as the first root.
    pub fn trusting(root: &[u8]) -> Self {
        let device = Device { folder: tempfile::tempdir().unwrap() };
        fs::write(device.path("root.json"), root).unwrap();
        device
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program with these arguments, started through `wrapper` (words that end where the
    /// program's own begin).
    pub fn command(&self, wrapper: &[&str], arguments: &[&str]) -> Command {
        let program = [env!("CARGO_BIN_EXE_passi")];
        let mut words = wrapper.iter().chain(&program).chain(arguments);
        let mut command = Command::new(words.next().unwrap());
        command.args(words).arg("--data-dir").arg(self.path("data"));
        command.current_dir(self.folder.path());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(&[], arguments).output().unwrap()
    }

    /// The exit code, and what is said.
    pub fn said(&self, arguments: &[&str]) -> (i32, String) {
        said(&self.run(&[arguments, &["--lang", "en"]].concat()))
    }

    pub fn status(&self) -> serde_json::Value {
        self.json(&["status", "--json"])
    }

    /// What is near Perugia.
    pub fn near(&self) -> serde_json::Value {
        let noon = "2026-11-24T12:00";
        self.json(&["near", "--at", "43.1107,12.3908", "--when", noon, "--k", "5", "--json"])
    }

    fn json(&self, arguments: &[&str]) -> serde_json::Value {
        let output = self.run(arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }
}

/// The exit code, and what was said.
pub fn said(output: &Output) -> (i32, String) {
    let said = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    (output.status.code().unwrap(), String::from_utf8(said).unwrap())
}

/// Serves these files as a feed, and gives its address.
pub fn publish(files: Files) -> String {
    let address = serve(Router::new().fallback(move |uri: Uri| async move {
        match uri.path().strip_prefix("/v1/").and_then(|path| files.get(path)) {
            Some(bytes) => (StatusCode::OK, bytes.clone()),
            None => (StatusCode::NOT_FOUND, Vec::new()),
        }
    }));
    format!("http://{address}")
}
