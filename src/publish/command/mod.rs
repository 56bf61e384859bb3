//! The operators' command line: parses, does one thing, says what came of it.
//!
//! Exit codes: 0 done; 1 it could not be done, every problem of the source on a line of its own;
//! 2 words that make no sense. What is being done is shown on a terminal only.

mod check;
mod coverage;
mod edit;
mod export;
mod format;
mod import;
mod verify;

use crate::feed::signature::{PublicKey, key_id};
use crate::publish::feed_folder::FeedFolder;
use crate::publish::keys::{self, Key};
use crate::publish::root::{self, Trust};
use crate::publish::{KeyError, PublishError, bundle, release, reports, serve, snapshot};
use clap::{Args, Parser, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

/// Turns the operators' source into what phones open and follow.
#[derive(Parser)]
#[command(
    name = "passi-publish",
    version,
    after_help = "Exit codes: 0 done; 1 it could not be done; 2 words that make no sense."
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the snapshot that ships with the app
    Snapshot {
        /// Folder with services.csv, municipalities.csv and release.toml
        #[arg(long, value_name = "DIR")]
        source: PathBuf,
        /// The SQLite file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Name the map packs of this folder, too: phones then know of them before their first update
        #[arg(long, value_name = "DIR")]
        packs: Option<PathBuf>,
    },
    /// Make a private key in FILE, and its public half in FILE.pub
    Keygen {
        /// Where to keep it: outside any tree that is shared
        file: PathBuf,
    },
    /// Say whom phones trust
    #[command(subcommand)]
    Root(RootCommand),
    /// Publish the source as the next release
    Release {
        /// Folder with services.csv, municipalities.csv and release.toml
        #[arg(long, value_name = "DIR")]
        source: PathBuf,
        /// The feed's folder
        #[arg(long, value_name = "DIR")]
        feed: PathBuf,
        /// A private key that the newest root names
        #[arg(long, value_name = "FILE")]
        key: PathBuf,
        /// Folder with the map packs (.pmtiles) that map_packs.csv names; those that the last release has
        /// may be missing
        #[arg(long, value_name = "DIR")]
        packs: Option<PathBuf>,
        /// Delete more than a tenth of the records
        #[arg(long)]
        force: bool,
    },
    /// Check a published feed as a phone would, or list what the source asks of its operators
    Check(check::CheckArguments),
    /// Stamp records as verified
    Verify(verify::VerifyArguments),
    /// Open a page on this machine to edit the source
    Edit(edit::EditArguments),
    /// Bring the source's tables into their stable form
    Format(format::FormatArguments),
    /// Write the newest release as one file, to be handed over without a network
    Bundle {
        /// The feed's folder
        #[arg(long, value_name = "DIR")]
        feed: PathBuf,
        /// The file to write: its name should end in .passi
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Measure how far the nearest help is, and where one more desk would help most
    Coverage(coverage::Arguments),
    /// List what visitors report as wrong, the gravest first
    Reports {
        /// Tables (CSV) with the columns date, record, kind and words, or texts of mails
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
        /// The source whose records are meant; without it those that ship with this program
        #[arg(long, value_name = "DIR")]
        source: Option<PathBuf>,
        /// Write JSON
        #[arg(long)]
        json: bool,
    },
    /// Take services from a spreadsheet, GeoJSON, HSDS or an OpenStreetMap extract
    Import(import::Arguments),
    /// Write the services as HSDS 3, GeoJSON or CSV
    Export(export::Arguments),
    /// Serve a feed on this machine, to try it
    Serve {
        /// The feed's folder
        feed: PathBuf,
        /// The port; 0 lets the system choose
        #[arg(long, default_value_t = 8081)]
        port: u16,
        /// The address to listen on; anything but loopback lets other machines in
        #[arg(long, default_value_t = Ipv4Addr::LOCALHOST.into())]
        listen: IpAddr,
    },
}

#[derive(Subcommand)]
enum RootCommand {
    /// Write the first root of a feed
    Init {
        /// The feed's name, as release.toml has it
        #[arg(long)]
        name: String,
        #[command(flatten)]
        trust: TrustArguments,
    },
    /// Write the root that follows the newest one
    Rotate {
        /// Make every release so far worthless: a feed key was stolen
        #[arg(long)]
        raise_epoch: bool,
        #[command(flatten)]
        trust: TrustArguments,
    },
}

#[derive(Args)]
struct TrustArguments {
    /// The feed's folder
    #[arg(long, value_name = "DIR")]
    feed: PathBuf,
    /// Public root keys (.pub files)
    #[arg(long = "root-key", value_name = "FILE", required = true)]
    root_keys: Vec<PathBuf>,
    /// Public keys that may sign releases (.pub files)
    #[arg(long = "feed-key", value_name = "FILE", required = true)]
    feed_keys: Vec<PathBuf>,
    /// How many root keys must sign a root
    #[arg(long, default_value_t = 2)]
    threshold: usize,
    /// Private root keys to sign with, of the root before too
    #[arg(long = "sign-with", value_name = "FILE", required = true)]
    signers: Vec<PathBuf>,
}

/// Runs the program's arguments.
pub fn run() -> ExitCode {
    match answer(Arguments::parse().command) {
        Ok(sentence) => {
            println!("{sentence}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            match &error {
                PublishError::Source(problems) => tell_each(problems),
                PublishError::Reports(problems) => tell_each(problems),
                _ => {}
            }
            eprintln!("passi-publish: {error}");
            ExitCode::FAILURE
        }
    }
}

fn tell_each(problems: &[impl std::fmt::Display]) {
    for problem in problems {
        eprintln!("{problem}");
    }
}

fn answer(command: Command) -> Result<String, PublishError> {
    match command {
        Command::Snapshot { source, out, packs } => write_snapshot(&source, &out, packs.as_deref()),
        Command::Keygen { file } => make_key(&file),
        Command::Root(command) => write_root(command),
        Command::Release { source, feed, key, packs, force } => {
            let packs = packs.as_deref();
            publish(release::Options { source: &source, feed: &feed, packs, force }, &key)
        }
        Command::Check(arguments) => check::check(&arguments),
        Command::Verify(arguments) => verify::verify(&arguments),
        Command::Edit(arguments) => edit::edit(arguments),
        Command::Format(arguments) => format::format(&arguments),
        Command::Bundle { feed, out } => {
            let bytes = bundle::write(&feed, &out)?;
            Ok(format!("{}: {bytes} bytes", out.display()))
        }
        Command::Coverage(arguments) => coverage::run(&arguments),
        Command::Reports { files, source, json } => list_reports(&files, source.as_deref(), json),
        Command::Import(arguments) => import::run(arguments),
        Command::Export(arguments) => export::run(&arguments),
        Command::Serve { feed, port, listen } => {
            serve::serve(&feed, SocketAddr::new(listen, port))?;
            Ok(String::new())
        }
    }
}

fn write_snapshot(source: &Path, out: &Path, packs: Option<&Path>) -> Result<String, PublishError> {
    let report = match packs {
        Some(packs) => snapshot::write_with_packs(source, out, packs)?,
        None => snapshot::write(source, out)?,
    };
    Ok(format!(
        "{}: {} services, {} municipalities, {} bytes; {} drafts left out",
        out.display(),
        report.services,
        report.municipalities,
        report.size,
        report.drafts
    ))
}

fn make_key(file: &Path) -> Result<String, PublishError> {
    let key = Key::generate()?;
    key.write(file)?;
    Ok(format!(
        "{}: private key {}; give {} to whoever writes the root",
        file.display(),
        key_id(&key.public()),
        keys::public_path(file).display()
    ))
}

fn write_root(command: RootCommand) -> Result<String, PublishError> {
    let (arguments, name, raise_epoch) = match command {
        RootCommand::Init { name, trust } => (trust, Some(name), false),
        RootCommand::Rotate { raise_epoch, trust } => (trust, None, raise_epoch),
    };
    let public = |files: &[PathBuf]| -> Result<Vec<PublicKey>, KeyError> {
        files.iter().map(|file| keys::read_public(file)).collect()
    };
    let trust = Trust {
        root_keys: public(&arguments.root_keys)?,
        threshold: arguments.threshold,
        feed_keys: public(&arguments.feed_keys)?,
    };
    let signers = arguments.signers.iter().map(|file| Key::read(file));
    let signers = signers.collect::<Result<Vec<_>, _>>()?;
    let feed = FeedFolder::at(&arguments.feed);
    let root = match name {
        Some(name) => root::init(&feed, &name, trust, &signers)?,
        None => root::rotate(&feed, trust, &signers, raise_epoch)?,
    };
    Ok(format!(
        "root {} of `{}`, epoch {}: {} of {} root keys, {} feed keys",
        root.version,
        root.feed,
        root.epoch,
        root.threshold,
        root.root_keys.len(),
        root.feed_keys.len()
    ))
}

fn publish(options: release::Options<'_>, key: &Path) -> Result<String, PublishError> {
    let key = Key::read(key)?;
    let progress = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
        progress.set_style(style);
    }
    progress.enable_steady_tick(Duration::from_millis(100));
    let report = release::release(options, &key, |doing| progress.set_message(doing.to_owned()));
    progress.finish_and_clear();
    let report = report?;
    let delta = report.delta_bytes.map_or("none".to_owned(), |bytes| format!("{bytes} bytes"));
    let packs = match report.map_packs {
        (0, _) => String::new(),
        (count, bytes) => format!("; map packs: {count}, {bytes} bytes"),
    };
    Ok(format!(
        "release {}: {} records, {} new or changed, {} deleted; snapshot {} bytes, last delta \
         {delta}, deltas from {} releases{packs}",
        report.seq, report.records, report.put, report.deleted, report.snapshot_bytes, report.bases
    ))
}

fn list_reports(
    files: &[PathBuf],
    source: Option<&Path>,
    json: bool,
) -> Result<String, PublishError> {
    let (mut collected, mut misread) = (Vec::new(), Vec::new());
    for path in files {
        let text = std::fs::read_to_string(path).map_err(|error| PublishError::Read {
            path: path.clone(),
            reason: error.to_string(),
        })?;
        match reports::read(path, &text) {
            Ok(found) => collected.extend(found),
            Err(problems) => misread.extend(problems),
        }
    }
    if !misread.is_empty() {
        return Err(PublishError::Reports(misread));
    }
    let list = reports::worklist(collected, &reports::known(source)?);
    if json {
        return serde_json::to_string_pretty(&list)
            .map_err(|error| PublishError::Pack(error.into()));
    }
    Ok(list.to_string())
}
