//! `passi-publish verify`: stamps records, and shows the lines that changed.

use crate::platform;
use crate::publish::PublishError;
use crate::publish::verification::{self, Stamp};
use crate::publish::whole;
use chrono::NaiveDate;
use clap::Args;
use std::fmt::Write;
use std::path::PathBuf;

#[derive(Args)]
pub(super) struct VerifyArguments {
    /// The ids of the records
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,
    /// Folder with services.csv, municipalities.csv and release.toml
    #[arg(long, value_name = "DIR")]
    source: PathBuf,
    /// The desk that verified them
    #[arg(long, value_name = "DESK")]
    by: String,
    /// The day it did; today in Italy unless given
    #[arg(long, value_name = "DATE")]
    on: Option<NaiveDate>,
    /// The day it is, for rehearsals
    #[arg(long, value_name = "DATE", hide = true)]
    today: Option<NaiveDate>,
}

/// Stamps, and tells what changed.
pub(super) fn verify(arguments: &VerifyArguments) -> Result<String, PublishError> {
    let today = arguments.today.unwrap_or_else(|| platform::now().date_naive());
    let on = arguments.on.unwrap_or(today);
    let stamp = Stamp { by: &arguments.by, on };
    let _alone = whole::alone(&arguments.source)?;
    let stamped = verification::stamp(&arguments.source, &arguments.ids, &stamp, today)?;
    let mut told = String::new();
    for (before, after) in &stamped.changes {
        // Writing to a text does not fail.
        writeln!(told, "-{before}\n+{after}").unwrap_or_default();
    }
    write!(told, "{} stamped", stamped.changes.len()).unwrap_or_default();
    let unchanged = arguments.ids.len() - stamped.changes.len();
    if unchanged > 0 {
        write!(told, ", {unchanged} stamped so before").unwrap_or_default();
    }
    if !stamped.drafts.is_empty() {
        let drafts = stamped.drafts.join(", ");
        write!(told, "\nstill a draft, until its status says active: {drafts}").unwrap_or_default();
    }
    if stamped.is_after_release {
        told.push_str("\nraise `sequence` and `issued` in release.toml before the next release");
    }
    if stamped.is_reformed {
        told.push_str("\nother lines were brought into their stable form (passi-publish format)");
    }
    Ok(told)
}
