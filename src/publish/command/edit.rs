//! `passi-publish edit`: the editor's page, until Ctrl-C.

use crate::publish::PublishError;
use crate::publish::editor::{self, Options};
use chrono::NaiveDate;
use clap::Args;
use std::path::PathBuf;

#[derive(Args)]
pub(super) struct EditArguments {
    /// Folder with services.csv, municipalities.csv and release.toml
    #[arg(long, value_name = "DIR")]
    source: PathBuf,
    /// Folder of the app's words (locales), to review them too
    #[arg(long, value_name = "DIR")]
    locales: Option<PathBuf>,
    /// The port on this machine; 0 lets the system choose
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// The day to reckon from; today in Italy unless given
    #[arg(long, value_name = "DATE")]
    today: Option<NaiveDate>,
}

/// Serves the page.
pub(super) fn edit(arguments: EditArguments) -> Result<String, PublishError> {
    let EditArguments { source, locales, port, today } = arguments;
    editor::edit(&Options { source, locales, port, today })?;
    Ok(String::new())
}
