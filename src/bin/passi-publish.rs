//! The operators' command: from the spreadsheet to what phones open.
//!
//! Exit codes: 0 done; 1 the source is wrong or a file cannot be read or written, with every
//! problem on a line of its own; 2 words that make no sense.

use clap::{Parser, Subcommand};
use passi::publish::{PublishError, snapshot};
use std::path::PathBuf;
use std::process::ExitCode;

/// Turns the operators' source into what phones open.
#[derive(Parser)]
#[command(name = "passi-publish", version)]
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
    },
}

fn main() -> ExitCode {
    let Command::Snapshot { source, out } = Arguments::parse().command;
    match snapshot::write(&source, &out) {
        Ok(report) => {
            println!(
                "{}: {} services, {} municipalities, {} bytes; {} drafts left out",
                out.display(),
                report.services,
                report.municipalities,
                report.size,
                report.drafts
            );
            ExitCode::SUCCESS
        }
        Err(error) => {
            if let PublishError::Source(problems) = &error {
                for problem in problems {
                    eprintln!("{problem}");
                }
            }
            eprintln!("passi-publish: {error}");
            ExitCode::FAILURE
        }
    }
}
