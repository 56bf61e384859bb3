//! The window of a desktop and of a totem: programs of the system do what the window cannot.
//!
//! Reading aloud is the work of speech-dispatcher, by its own command: the crate `tts` speaks to the same
//! daemon, but is built with its C headers and libclang, which whoever builds the window would need.
//!
//! WebKitGTK gives no position, so a town is chosen here. What a connection costs is not told
//! without asking one service or another of the system, and nothing fetches while the window is
//! closed: a script may run `passi sync`.

use super::parts::{
    Arrival, BackgroundRefresh, Connection, Exactness, HandOverError, HandedOver, Inbox, Later,
    LocationSource, Maps, Network, NoFix, Opener, Refreshing, Screen, ShareSheet, Spoken, Voice,
    at_once,
};
use super::{LOUDNESS, apart, arrivals};
use crate::domain::link::Link;
use crate::domain::position::Fix;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// A program that opens a page may stay as long as the page: by then it has not failed.
const OPENED_BY: Duration = Duration::from_secs(3);

/// What reads aloud: the command of speech-dispatcher.
const SPEAKER: &str = "spd-say";

/// What reads aloud just now: it ends with the last word.
static READER: Mutex<Option<Child>> = Mutex::new(None);

/// What keeps the screen lit, as long as it runs.
static AWAKE: Mutex<Option<Child>> = Mutex::new(None);

/// A desktop.
pub struct Desktop;

impl LocationSource for Desktop {
    fn locate(&self, _: Exactness) -> Later<Result<Fix, NoFix>> {
        at_once(Err(NoFix::Unavailable))
    }
}

impl Opener for Desktop {
    fn takes_links(&self) -> bool {
        true
    }

    fn open(&self, link: &Link) -> Later<bool> {
        let link = link.as_str().to_owned();
        Box::pin(async move {
            let opened = apart("open", move || open::commands(link).into_iter().any(is_opened));
            opened.await.unwrap_or(false)
        })
    }

    fn maps(&self) -> Maps {
        Maps::Web
    }
}

/// Whether this program is there, and has not failed soon.
fn is_opened(mut program: Command) -> bool {
    let program = program.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(mut running) = program.spawn() else {
        return false;
    };
    let (ended, end) = channel();
    // Whoever waits longer than that for an answer has gone.
    thread::spawn(move || drop(ended.send(running.wait())));
    match end.recv_timeout(OPENED_BY) {
        Ok(status) => status.is_ok_and(|status| status.success()),
        Err(RecvTimeoutError::Timeout) => true,
        Err(RecvTimeoutError::Disconnected) => false,
    }
}

impl ShareSheet for Desktop {
    fn hand_over(&self, name: String, bytes: Vec<u8>) -> Later<Result<HandedOver, HandOverError>> {
        Box::pin(async move {
            let dialogue = rfd::AsyncFileDialog::new().set_file_name(&name);
            let Some(file) = dialogue.save_file().await else {
                return Ok(HandedOver::Cancelled);
            };
            match file.write(&bytes).await {
                Ok(()) => Ok(HandedOver::Given),
                Err(error) => {
                    Err(HandOverError { name: file.file_name(), reason: error.to_string() })
                }
            }
        })
    }

    /// A desktop has a clipboard and no sheet.
    fn hand_over_words(&self, _: String) -> Later<HandedOver> {
        at_once(HandedOver::Impossible)
    }
}

impl Inbox for Desktop {
    fn take(&self) -> Later<Option<Arrival>> {
        at_once(arrivals::next())
    }
}

impl Voice for Desktop {
    fn speak(&self, text: &str, tag: &str, rate: f32) -> Later<Spoken> {
        let (text, tag) = (text.to_owned(), tag.to_owned());
        Box::pin(async move {
            let spoken = apart("speak", move || speak(&text, &tag, rate));
            spoken.await.unwrap_or(Spoken::NoEngine)
        })
    }

    fn hush(&self) {
        // Where nothing reads, nothing need stop.
        if let Ok(mut told) = Command::new(SPEAKER).arg("--cancel").stderr(Stdio::null()).spawn() {
            // Somebody must wait for it, or it stays among the system's processes.
            thread::Builder::new().spawn(move || told.wait()).ok();
        }
        let mut reader = READER.lock().unwrap_or_else(PoisonError::into_inner);
        *reader = reader.take().and_then(end);
    }

    fn is_reading(&self) -> bool {
        let mut reader = READER.lock().unwrap_or_else(PoisonError::into_inner);
        reader.as_mut().is_some_and(|child| matches!(child.try_wait(), Ok(None)))
    }
}

fn speak(text: &str, tag: &str, rate: f32) -> Spoken {
    let listed =
        Command::new(SPEAKER).arg("--list-synthesis-voices").stderr(Stdio::null()).output();
    let Some(listed) = listed.ok().filter(|listed| listed.status.success()) else {
        return Spoken::NoEngine;
    };
    let language = tag.split('-').next().unwrap_or(tag);
    if !voices_of(&String::from_utf8_lossy(&listed.stdout)).any(|spoken| spoken == language) {
        return Spoken::NoVoice;
    }
    // From -100 to 100, with 0 for the usual speed.
    let rate = ((rate - 1.0) * 100.0).clamp(-100.0, 100.0).round().to_string();
    let options = ["--cancel", "--wait", "--language", language, "--rate", &rate];
    let mut program = Command::new(SPEAKER);
    program.args(options);
    if let Some(percent) = LOUDNESS.get() {
        program.arg("--volume").arg(volume(*percent).to_string());
    }
    let Ok(begun) = program.arg("--").arg(text).stderr(Stdio::null()).spawn() else {
        return Spoken::NoEngine;
    };
    let mut reader = READER.lock().unwrap_or_else(PoisonError::into_inner);
    reader.replace(begun).and_then(end);
    Spoken::Begun
}

/// Silent is -100 there, and 100 as loud as it can.
fn volume(percent: u8) -> i16 {
    2 * i16::from(percent) - 100
}

/// The languages in a list of voices: a line each, below a heading, with a name of any number of words,
/// a tag and a variant. Mandarin goes by a tag of its own there.
fn voices_of(list: &str) -> impl Iterator<Item = &str> {
    let tags = list.lines().skip(1).filter_map(|line| line.split_whitespace().rev().nth(1));
    let languages = tags.filter_map(|tag| tag.split('-').next());
    languages.map(|language| if language == "cmn" { "zh" } else { language })
}

impl Network for Desktop {
    fn connection(&self) -> Connection {
        Connection::Unknown
    }
}

impl BackgroundRefresh for Desktop {
    fn arrange(&self, _: Refreshing) -> bool {
        false
    }
}

impl Screen for Desktop {
    /// The system's login manager keeps it lit as long as a program of ours runs; that one ends
    /// with this one, which holds its input.
    fn keep_awake(&self, on: bool) -> bool {
        let mut awake = AWAKE.lock().unwrap_or_else(PoisonError::into_inner);
        let runs = awake.as_mut().is_some_and(|child| matches!(child.try_wait(), Ok(None)));
        match (on, runs) {
            (true, false) => *awake = inhibit().ok(),
            (false, true) => *awake = awake.take().and_then(end),
            _ => {}
        }
        awake.is_some()
    }

    /// The window itself fills the screen of a totem.
    fn lock(&self, _: bool) -> bool {
        false
    }

    fn conceal(&self, _: bool) -> bool {
        false
    }
}

fn inhibit() -> std::io::Result<Child> {
    let what = ["--what=idle:sleep", "--who=Passi", "--why=totem", "cat"];
    let mut program = Command::new("systemd-inhibit");
    program.args(what).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()
}

/// Ends it; what is left, if it would not.
fn end(mut child: Child) -> Option<Child> {
    match child.kill().and_then(|()| child.wait()) {
        Ok(_) => None,
        Err(_) => Some(child),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_as_loud_is_what_speech_dispatcher_begins_with() {
        assert_eq!([0, 50, 70, 100].map(volume), [-100, 0, 40, 100]);
    }

    #[test]
    fn languages_are_told_by_the_list_of_voices() {
        let list = "                     NAME                 LANGUAGE                  VARIANT\n\
                    \x20                 Italian                       it                     none\n\
                    English (America, New York City)                en-US-NYC                     none\n\
                    Chinese (Mandarin, latin as English)                      cmn               none\n\
                    English+Klatt en-GB klatt\n\nodd\n";
        assert_eq!(voices_of(list).collect::<Vec<_>>(), ["it", "en", "zh", "en"]);
    }
}
