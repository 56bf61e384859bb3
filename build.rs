//! Takes Italy's public holidays out of the table of the whole world, which the page need not carry,
//! takes the one note that the list of languages shows in all of them out of their messages, and stops a build of the window before it fails in a less helpful way.

use opening_hours::localization::Country;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, io};

/// Third-party files that the window holds; npm brings them.
const VENDOR: &str = "assets/vendor/icons.svg";

/// Italy's public holidays, as `domain::schedule` reads them.
const HOLIDAYS: &str = "italian-holidays.bin";

/// What each language says of a machine's translation, as `locale::notes` reads it, and the message
/// that says it.
const NOTES: &str = "machine-notes.rs";
const NOTE: &str = "machine-translated-short";

fn main() -> ExitCode {
    if let Err(error) = write_holidays() {
        println!("cargo::error=the public holidays cannot be written: {error}");
        return ExitCode::FAILURE;
    }
    if let Err(error) = write_notes() {
        println!("cargo::error=the languages' notes cannot be written: {error}");
        return ExitCode::FAILURE;
    }
    println!("cargo::rerun-if-changed={VENDOR}");
    println!("cargo::rerun-if-changed=locales");
    let window = ["CARGO_FEATURE_DESKTOP", "CARGO_FEATURE_MOBILE"];
    let has_window = window.iter().any(|feature| env::var_os(feature).is_some());
    if has_window && !Path::new(VENDOR).exists() {
        println!("cargo::error=the map, icons and fonts are missing: run `make deps` first");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn write_holidays() -> io::Result<()> {
    let file = File::create(built(HOLIDAYS)?)?;
    Country::IT.holidays().get_public().serialize(io::BufWriter::new(file))
}

fn write_notes() -> io::Result<()> {
    let mut notes = Vec::new();
    for folder in fs::read_dir("locales")? {
        let path = folder?.path();
        let (Some(tag), true) = (path.file_name(), path.is_dir()) else { continue };
        let messages = fs::read_to_string(path.join("app.ftl"))?;
        let said = |line: &str| {
            Some(line.strip_prefix(NOTE)?.trim_start().strip_prefix('=')?.trim().to_owned())
        };
        let note = messages.lines().find_map(said).ok_or(io::ErrorKind::InvalidData)?;
        notes.push((tag.to_string_lossy().into_owned(), note));
    }
    notes.sort();
    fs::write(built(NOTES)?, format!("&{notes:?}"))
}

/// Where the compiler finds a file that was made here.
fn built(name: &str) -> io::Result<PathBuf> {
    let folder = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    Ok(PathBuf::from(folder).join(name))
}
