//! `passi-publish export`: gives the source to others.

use crate::publish::PublishError;
use crate::publish::exchange::export::{Format, export};
use std::path::PathBuf;

/// The arguments of `export`.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Folder with services.csv, municipalities.csv and release.toml
    #[arg(long, value_name = "DIR")]
    source: PathBuf,
    /// What others read
    #[arg(long)]
    format: Format,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Drafts too
    #[arg(long)]
    drafts: bool,
}

/// Exports and says how much.
pub(super) fn run(arguments: &Arguments) -> Result<String, PublishError> {
    let Arguments { source, format, out, drafts } = arguments;
    let services = export(source, *format, *drafts, out)?;
    Ok(format!("{}: {services} services", out.display()))
}
