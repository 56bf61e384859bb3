//! `passi-publish format`: the source's tables in their stable form.

use crate::publish::{PublishError, form, whole};
use clap::Args;
use std::path::PathBuf;

/// Lines told of a file.
const MOST_LINES: usize = 20;
/// Letters told of a line.
const MOST_LETTERS: usize = 72;

#[derive(Args)]
pub(super) struct FormatArguments {
    /// Folder with services.csv and municipalities.csv
    #[arg(long, value_name = "DIR")]
    source: PathBuf,
    /// Write nothing, and fail where something would change
    #[arg(long)]
    check: bool,
}

/// Writes the tables, or tells what would change.
pub(super) fn format(arguments: &FormatArguments) -> Result<String, PublishError> {
    let _alone = whole::alone(&arguments.source)?;
    let tables = form::form(&arguments.source)?;
    let mut told = Vec::new();
    for table in &tables {
        for (line, text) in table.changed.iter().take(MOST_LINES) {
            let text: String = text.chars().take(MOST_LETTERS).collect();
            told.push(format!("{}:{line}: {text}", table.file));
        }
        let more = table.changed.len().saturating_sub(MOST_LINES);
        if more > 0 {
            told.push(format!("{}: … and {more} lines more", table.file));
        }
    }
    let count: usize = tables.iter().map(|table| table.changed.len()).sum();
    if arguments.check && count > 0 {
        println!("{}", told.join("\n"));
        return Err(PublishError::Form(count));
    }
    if count == 0 {
        return Ok("every line is in its stable form".to_owned());
    }
    for table in &tables {
        table.write()?;
    }
    told.push(format!("{count} lines brought into their stable form"));
    Ok(told.join("\n"))
}
