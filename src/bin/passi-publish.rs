//! The operators' command: from the spreadsheet to what phones open and follow.

use std::process::ExitCode;

fn main() -> ExitCode {
    passi::publish::command::run()
}
