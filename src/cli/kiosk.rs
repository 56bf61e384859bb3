//! `passi kiosk`: a totem, and what its owner asks of it.

use super::followed::{Followed, read};
use super::near::position;
use super::{CliError, print};
use crate::device;
use crate::domain::position::Position;
use crate::kiosk::config::{Config, NamedFeed};
use crate::kiosk::{Kiosk, KioskError, pin, running};
use crate::platform;
use crate::sync::config::Feed;
use clap::Args;
use std::io::Read;
use std::path::{Path, PathBuf, absolute};

/// Larger than the file can be, so that reading one ends.
const MOST_CONFIG_BYTES: u64 = 64 * 1024;
/// Larger than what a PIN is typed into can be.
const MOST_PIN_BYTES: u64 = 64;

/// A totem.
#[derive(Args, Debug)]
pub struct KioskArguments {
    /// The totem's file (totem.toml)
    #[arg(long, value_name = "FILE", required_unless_present_any = ["make_pin", "counts"])]
    config: Option<PathBuf>,
    /// Do not open it; print what the file means, as a file with nothing left out
    #[arg(long, requires = "config")]
    check: bool,
    /// Do not open it; print what belongs in `app/kiosk.json` beside the page
    #[arg(long, requires = "config", conflicts_with = "check")]
    json: bool,
    /// Do not open it; print the nearest help on its printer
    #[cfg(feature = "handout")]
    #[arg(long, requires = "config", conflicts_with_all = ["check", "json"])]
    try_printer: bool,
    /// Read a PIN from the input and print the line of the file that stands for it
    #[arg(long, conflicts_with_all = ["config", "counts"])]
    make_pin: bool,
    /// Print how many sessions asked for each need and used each language, day by day, as CSV
    #[arg(long, conflicts_with = "config")]
    counts: bool,
}

impl KioskArguments {
    /// The totem to open and the feed it follows; none where something else was asked, and has been
    /// answered.
    pub(super) fn answer(
        &self,
        followed: &Followed,
    ) -> Result<Option<(Kiosk, Option<Feed>)>, CliError> {
        let Some(path) = &self.config else {
            return self.answer_without_file().map(|()| None);
        };
        let Config { kiosk, feed } = read_config(path)?;
        let follows = followed.feed_or(feed.as_ref())?;
        #[cfg(feature = "handout")]
        if self.try_printer {
            return super::handout::try_printer(&kiosk).map(|()| None);
        }
        if self.json {
            let written = kiosk.write().map_err(|error| CliError::Output(error.to_string()))?;
            return print(&(written + "\n")).map(|()| None);
        }
        if self.check {
            let written = Config { kiosk, feed }.write();
            let written = written.map_err(|error| CliError::Output(error.to_string()))?;
            return print(&written).map(|()| None);
        }
        Ok(Some((kiosk, follows)))
    }

    fn answer_without_file(&self) -> Result<(), CliError> {
        if self.counts {
            return print(&running::csv(platform::now()));
        }
        let mut typed = String::new();
        let read = std::io::stdin().take(MOST_PIN_BYTES).read_to_string(&mut typed);
        read.map_err(|source| CliError::File { path: "-".into(), source })?;
        let kept = pin::keep(typed.trim_end_matches(['\r', '\n']), salt())?;
        print(&format!("pin = \"{kept}\"\n"))
    }
}

/// The totem of this file, with its paths made whole.
fn read_config(path: &Path) -> Result<Config, CliError> {
    let bytes = read(path, MOST_CONFIG_BYTES)?;
    let form = |error: std::string::FromUtf8Error| KioskError::Form { reason: error.to_string() };
    let mut config = Config::read(&String::from_utf8(bytes).map_err(form)?, locate)?;
    if let Some(NamedFeed { root, .. }) = &mut config.feed {
        let file = |source| CliError::File { path: path.to_owned(), source };
        *root = absolute(path).map_err(file)?.with_file_name("").join(&root);
    }
    Ok(config)
}

fn locate(place: &str) -> Result<Position, String> {
    let content = device::content().map_err(|error| error.to_string())?;
    match position(&content, place) {
        Ok((at, _)) => Ok(at),
        Err(CliError::Place { hint, .. }) => Err(format!(
            "give `latitude,longitude` in degrees or the name of one of the 92 municipalities of \
             Umbria{hint}"
        )),
        Err(error) => Err(error.to_string()),
    }
}

/// Chance enough that no two PINs share one.
fn salt() -> [u8; 16] {
    let mut salt = [0; 16];
    for part in salt.chunks_mut(4) {
        // Of the bits of such a number, the first 53 are chance.
        let chance = (platform::chance() * 2_f64.powi(32)) as u32;
        part.copy_from_slice(&chance.to_be_bytes());
    }
    salt
}
