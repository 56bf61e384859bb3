//! The command line: the same answers as the screens, for installers, scripts and machines that
//! have no screen.
//!
//! `run` parses, asks, prints and picks the exit code in one place: 0 for an answer (an empty one
//! too), 1 where the machine failed, 2 where the words given make no sense, 3 where the feed could
//! not be reached, it is too early to ask, or nothing signed is here to share, 4 where what came
//! was refused. Output for people goes through Fluent like every screen; `--json` is a stable
//! format, described in [`json`].

mod followed;
#[cfg(feature = "handout")]
mod handout;
pub mod json;
mod kiosk;
mod maps;
mod near;
mod search;
mod serve;
mod share;
mod show;
mod status;
mod sync;
mod text;

use crate::device::ShareError;
use crate::domain::link;
use crate::kiosk::pin::PinError;
use crate::kiosk::printing::PrintError;
use crate::kiosk::{KioskError, Posture};
use crate::locale::{self, Locale, LocaleError};
use crate::platform::{self, Arrival};
use crate::serve::ServeError;
use crate::store::StoreError;
use crate::sync::config::{ConfigError, Feed};
use clap::{Parser, Subcommand};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The nearest help in Umbria, offline. Without a command it opens the app.
#[derive(Debug, Parser)]
#[command(name = "passi", version, args_conflicts_with_subcommands = true)]
pub struct Arguments {
    /// What to open: an address such as passi://service/u024, or a file that was handed over
    #[arg(value_name = "ADDRESS|FILE")]
    opened: Option<String>,
    /// Fill the screen and keep it lit
    #[arg(long)]
    totem: bool,
    /// Keep everything below this folder, not in the user's data folder
    #[arg(long, global = true, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    #[command(flatten)]
    followed: followed::Followed,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// List the nearest help for a place
    Near(near::Near),
    /// List what some words find, in any language: needs, kinds of help, towns, services
    Search(search::Search),
    /// Show one service by its id
    Show(show::Show),
    /// Fetch the newest data
    Sync(sync::Sync),
    /// Say which data this is
    Status(status::Status),
    /// Take the newest data from a file that somebody handed over
    Import(sync::Import),
    /// Write the newest data into a file, for a device without a network
    Share(share::Share),
    /// Fetch streets for the map, zone by zone
    Maps(maps::Maps),
    /// Put the nearest help for a place on paper, in any languages
    #[cfg(feature = "handout")]
    Handout(handout::HandoutArguments),
    /// Be a totem: a screen for everybody, at a fixed place
    Kiosk(kiosk::KioskArguments),
    /// Serve the installable page to browsers
    Serve(serve::Serve),
}

/// Why a command gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// The place is neither `lat,lon` nor the name of a municipality.
    #[error(
        "`{given}` is no place: give `latitude,longitude` in degrees or the name of one of the 92 \
         municipalities of Umbria{hint}"
    )]
    Place {
        /// What was given.
        given: String,
        /// Names that begin so, if any.
        hint: String,
    },
    /// What was to be opened is nothing that the app opens.
    #[error(
        "`{given}` is neither a command, nor an address such as passi://service/u024, nor a file; \
         see `passi --help`"
    )]
    Opened {
        /// What was given.
        given: String,
    },
    /// No service has this id.
    #[error("no service has the id `{id}`")]
    NoService {
        /// What was given.
        id: String,
    },
    /// The app does not speak this language.
    #[error("{0}; choose one of {tags}", tags = tags())]
    Locale(#[from] LocaleError),
    /// No street map has this id.
    #[error("no street map has the id `{id}`; `passi maps` lists them")]
    NoMap {
        /// What was given.
        id: String,
    },
    /// The content cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is nothing to put on paper.
    #[error("nothing found for this handout; try another need or place")]
    NothingToHand,
    /// The handout cannot be made.
    #[cfg(feature = "handout")]
    #[error(transparent)]
    Handout(#[from] crate::handout::HandoutError),
    /// The file makes no totem.
    #[error(transparent)]
    Kiosk(#[from] KioskError),
    /// What was typed is no PIN.
    #[error(transparent)]
    Pin(#[from] PinError),
    /// The totem has no printer to try.
    #[error("the totem's file names no `printer`; `lpstat -e` lists what is there")]
    NoPrinter,
    /// The printer takes nothing.
    #[error(transparent)]
    Print(#[from] PrintError),
    /// The page cannot be served.
    #[error(transparent)]
    Serve(#[from] ServeError),
    /// Address and root of a feed belong together, and one of them is not known.
    #[error("no feed is built in: name both --feed and --root ({missing} is missing)")]
    HalfAFeed {
        /// The option that is missing.
        missing: &'static str,
    },
    /// No such feed can be followed.
    #[error(transparent)]
    Feed(#[from] ConfigError),
    /// A file that was named cannot be read.
    #[error("{} cannot be read: {source}", path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// A file that was named cannot be written.
    #[error("{} cannot be written: {source}", path.display())]
    Write {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The data cannot be packed.
    #[error("the data cannot be handed over: {0}")]
    Share(#[source] ShareError),
    /// Waiting for the network is not possible.
    #[error("the network cannot be waited for: {source}")]
    Runtime {
        /// What the system says.
        source: std::io::Error,
    },
    /// A sync or an import ended without success.
    #[error("{sentence}")]
    Outcome {
        /// How it ended, in the person's language.
        sentence: String,
        /// The exit code that says so.
        code: u8,
    },
    /// The answer cannot be written as JSON or to the terminal.
    #[error("the answer could not be written: {0}")]
    Output(String),
}

impl CliError {
    fn exit_code(&self) -> ExitCode {
        match self {
            CliError::Place { .. }
            | CliError::Opened { .. }
            | CliError::NoService { .. }
            | CliError::NoMap { .. }
            | CliError::NothingToHand
            | CliError::Locale(_)
            | CliError::HalfAFeed { .. }
            | CliError::Feed(_)
            | CliError::Kiosk(_)
            | CliError::Pin(_)
            | CliError::NoPrinter
            | CliError::File { .. } => ExitCode::from(2),
            CliError::Store(_)
            | CliError::Print(_)
            | CliError::Serve(_)
            | CliError::Runtime { .. }
            | CliError::Write { .. }
            | CliError::Share(_)
            | CliError::Output(_) => ExitCode::from(1),
            #[cfg(feature = "handout")]
            CliError::Handout(_) => ExitCode::from(1),
            CliError::Outcome { code, .. } => ExitCode::from(*code),
        }
    }
}

/// Parses the program's arguments (clap prints help and usage errors, exit code 2) and runs the
/// command; without one, `open` opens the app, which follows that feed.
pub fn run(open: impl FnOnce(Option<Feed>, Posture) -> ExitCode) -> ExitCode {
    let Arguments { opened, totem, data_dir, followed, command } = Arguments::parse();
    if let Some(folder) = data_dir {
        platform::keep_below(folder);
    }
    let outcome = match command {
        None => match opened.map_or(Ok(()), bring).and_then(|()| followed.feed()) {
            Ok(feed) => return open(feed, if totem { Posture::Filled } else { Posture::Window }),
            Err(error) => Err(error),
        },
        Some(Command::Kiosk(kiosk)) => match kiosk.answer(&followed) {
            Ok(Some((kiosk, feed))) => return open(feed, Posture::Kiosk(kiosk)),
            Ok(None) => Ok(()),
            Err(error) => Err(error),
        },
        Some(Command::Near(near)) => near.answer().and_then(|text| print(&text)),
        Some(Command::Search(search)) => search.answer().and_then(|text| print(&text)),
        Some(Command::Show(show)) => show.answer().and_then(|text| print(&text)),
        Some(Command::Sync(sync)) => sync.answer(&followed).and_then(|text| print(&text)),
        Some(Command::Status(status)) => status.answer().and_then(|text| print(&text)),
        Some(Command::Import(import)) => import.answer(&followed).and_then(|text| print(&text)),
        Some(Command::Share(share)) => share.answer(&followed).and_then(|text| print(&text)),
        Some(Command::Maps(maps)) => maps.answer(&followed).and_then(|text| print(&text)),
        #[cfg(feature = "handout")]
        Some(Command::Handout(handout)) => handout.answer().and_then(|text| print(&text)),
        Some(Command::Serve(serve)) => serve.run().map_err(CliError::from),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("passi: {error}");
            error.exit_code()
        }
    }
}

/// Puts what was named where the app finds it once it is open.
fn bring(given: String) -> Result<(), CliError> {
    if link::service_id(&given).or_else(|| link::path_letters(&given)).is_some() {
        platform::bring(Arrival::Address(given));
    } else if Path::new(&given).is_file() {
        platform::bring_file(Path::new(&given));
    } else {
        return Err(CliError::Opened { given });
    }
    Ok(())
}

/// Prints the answer; a reader that stopped listening (`| head`) is not a failure.
fn print(text: &str) -> Result<(), CliError> {
    use std::io::{ErrorKind, Write};
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(CliError::Output(error.to_string()))
        }
        _ => Ok(()),
    }
}

/// The tags of all languages.
fn tags() -> String {
    locale::TONGUES.iter().map(|tongue| tongue.tag).collect::<Vec<_>>().join(", ")
}

/// The locale asked for, else the device's, else English.
fn locale(tag: Option<&str>) -> Result<Locale, CliError> {
    let device = platform::languages();
    let own = || locale::negotiate(device.iter().map(String::as_str));
    let tag = tag.unwrap_or_else(|| own().map_or(locale::FALLBACK, |tongue| tongue.tag));
    Ok(Locale::built_in(tag)?)
}
