//! Takes Italy's public holidays out of the table of the whole world, which the page need not carry,
//! and stops a build of the window before it fails in a less helpful way.

use opening_hours::localization::Country;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, io};

/// Third-party files that the window holds; npm brings them.
const VENDOR: &str = "assets/vendor/icons.svg";

/// Italy's public holidays, as `domain::schedule` reads them.
const HOLIDAYS: &str = "italian-holidays.bin";

fn main() -> ExitCode {
    if let Err(error) = write_holidays() {
        println!("cargo::error=the public holidays cannot be written: {error}");
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
    let folder = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    let file = File::create(PathBuf::from(folder).join(HOLIDAYS))?;
    Country::IT.holidays().get_public().serialize(io::BufWriter::new(file))
}
