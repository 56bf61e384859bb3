//! `passi-publish import`: takes rows from a file, asks on a terminal, tells what came of it.

use crate::publish::PublishError;
use crate::publish::exchange::import::{Format, Options, import};
use crate::publish::exchange::questions::{Answer, Question};
use crate::publish::whole;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;

/// The arguments of `import`.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The spreadsheet, CSV, GeoJSON, HSDS file or folder, or .osm.pbf
    file: PathBuf,
    /// Folder with services.csv, municipalities.csv and release.toml
    #[arg(long, value_name = "DIR")]
    source: PathBuf,
    /// What kind of file it is, where its name does not tell
    #[arg(long)]
    format: Option<Format>,
    /// What its columns mean; without it they are guessed by name
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// Write down the mapping that was used
    #[arg(long, value_name = "FILE")]
    save_mapping: Option<PathBuf>,
    /// Questions and answers; without it questions.csv of the source, and the terminal
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    /// Write nothing, only tell
    #[arg(long)]
    dry_run: bool,
    /// Let the file's word win in drafts that nobody verified
    #[arg(long)]
    overwrite: bool,
    /// Where the file comes from, for rows that name no source
    #[arg(long, value_name = "URL")]
    source_url: Option<String>,
}

/// Imports and tells.
pub(super) fn run(arguments: Arguments) -> Result<String, PublishError> {
    let asks = arguments.answers.is_none() && !arguments.dry_run && io::stdin().is_terminal();
    let options = Options {
        file: arguments.file,
        source: arguments.source,
        format: arguments.format,
        mapping: arguments.mapping,
        save_mapping: arguments.save_mapping,
        answers: arguments.answers,
        dry_run: arguments.dry_run,
        overwrite: arguments.overwrite,
        source_url: arguments.source_url,
    };
    // While it asks, too: an answer is about the rows as they are now.
    let alone = (!options.dry_run).then(|| whole::alone(&options.source)).transpose()?;
    let report = import(&options, &mut |question| asks.then(|| ask(question)).flatten())?;
    drop(alone);
    Ok(report.to_string())
}

/// Asks until there is an answer; an empty line, or the end of the input, leaves it open.
fn ask(question: &Question) -> Option<Answer> {
    let Question { id, theirs, ours, why, .. } = question;
    loop {
        eprint!("Is {theirs} the same as {id}, {ours}? ({why}) [same/other/skip] ");
        io::stderr().flush().ok()?;
        let mut line = String::new();
        io::stdin().read_line(&mut line).ok()?;
        match line.trim() {
            "" => return None,
            answer => match answer.parse() {
                Ok(answer) => return Some(answer),
                Err(reason) => eprintln!("{reason}"),
            },
        }
    }
}
