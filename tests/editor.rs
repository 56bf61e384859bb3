//! The operators' editor over HTTP: whom it lets in, what it says of a row, and what it writes.

mod door;
mod judging;
mod saving;
mod sentences;

use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

const TODAY: &str = "2026-11-26";
const PROGRAM: &str = env!("CARGO_BIN_EXE_passi-publish");

/// A copy of the real source.
fn umbria() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/umbria");
    for name in ["services.csv", "municipalities.csv", "release.toml", "boundaries.geojson"] {
        fs::copy(from.join(name), folder.path().join(name)).unwrap();
    }
    folder
}

fn services(folder: &Path) -> String {
    fs::read_to_string(folder.join("services.csv")).unwrap()
}

/// The lines of a text but for those of these ids.
fn without(text: &str, ids: &[&str]) -> Vec<String> {
    let is_other = |line: &&str| !ids.iter().any(|id| line.starts_with(&format!("{id},")));
    text.lines().filter(is_other).map(str::to_owned).collect()
}

fn line<'a>(text: &'a str, id: &str) -> &'a str {
    text.lines().find(|line| line.starts_with(&format!("{id},"))).unwrap()
}

/// An editor, stopped with its test.
struct Editor {
    child: Child,
    address: SocketAddr,
    secret: String,
}

impl Drop for Editor {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

impl Editor {
    fn of(folder: &Path) -> Self {
        Editor::run(Command::new(PROGRAM), folder)
    }

    /// With the app's words to be reviewed.
    fn with_words(folder: &Path, locales: &Path) -> Self {
        let mut command = Command::new(PROGRAM);
        command.args(["edit", "--locales"]).arg(locales);
        Editor::start(command, folder)
    }

    /// Under a program that watches it.
    fn under(program: &str, arguments: &[String], folder: &Path) -> Self {
        let mut command = Command::new(program);
        command.args(arguments).arg(PROGRAM);
        Editor::run(command, folder)
    }

    fn run(mut command: Command, folder: &Path) -> Self {
        command.arg("edit");
        Editor::start(command, folder)
    }

    fn start(mut command: Command, folder: &Path) -> Self {
        let command = command.args(["--today", TODAY, "--source"]).arg(folder);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut said = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut said).unwrap();
        let url = said.split("http://").nth(1).unwrap();
        let mut parts = url.split('/');
        let address = parts.next().unwrap().parse().unwrap();
        Editor { child, address, secret: parts.next().unwrap().to_owned() }
    }

    /// Asks with exactly these headers: status, headers in lower case and body; none where nobody
    /// answers any more.
    fn ask(
        &self,
        (method, path): (&str, &str),
        headers: &[(&str, &str)],
        body: &str,
    ) -> Option<(u16, String, String)> {
        let mut stream = TcpStream::connect(self.address).ok()?;
        let mut request = format!("{method} {path} HTTP/1.1\r\nconnection: close\r\n");
        for (name, value) in headers {
            request += &format!("{name}: {value}\r\n");
        }
        request += &format!("content-length: {}\r\n\r\n{body}", body.len());
        stream.write_all(request.as_bytes()).ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).ok()?;
        let (head, body) = answer.split_once("\r\n\r\n")?;
        let status = head.split(' ').nth(1)?.parse().ok()?;
        Some((status, head.to_lowercase(), body.to_owned()))
    }

    /// Asks as the page does.
    fn try_tell(&self, rest: &str, body: Option<&Value>) -> Option<(u16, Value)> {
        let host = self.address.to_string();
        let origin = format!("http://{host}");
        let path = format!("/{}/api/{rest}", self.secret);
        let mut headers = vec![("host", host.as_str()), ("sec-fetch-site", "same-origin")];
        let (method, text) = match body {
            None => ("GET", String::new()),
            Some(body) => {
                headers.extend([("origin", &origin[..]), ("content-type", "application/json")]);
                ("POST", body.to_string())
            }
        };
        let (status, _, body) = self.ask((method, &path), &headers, &text)?;
        Some((status, serde_json::from_str(&body).unwrap_or(Value::Null)))
    }

    fn get(&self, rest: &str) -> Value {
        let (status, answer) = self.try_tell(rest, None).unwrap();
        assert_eq!(status, 200, "{rest}: {answer}");
        answer
    }

    fn tell(&self, rest: &str, body: &Value) -> (u16, Value) {
        self.try_tell(rest, Some(body)).unwrap()
    }

    /// The version of a service's row as it is now.
    fn version(&self, id: &str) -> Value {
        self.get(&format!("rows/services/{id}"))["version"].clone()
    }

    /// Reads a row and saves it with these cells.
    fn save(&self, id: &str, changes: Value) -> (u16, Value) {
        let edit = json!({ "version": self.version(id), "changes": changes });
        self.tell(&format!("rows/services/{id}"), &edit)
    }
}
