//! Printing where a totem has a printer: CUPS takes a file from its own command.
//!
//! The job has a title that says nothing; what the printer's own log keeps is the guide's business.

use std::io::{self, Write};
use std::process::{Command, Stdio};

/// The command of CUPS.
const CLIENT: &str = "lp";

/// Why nothing comes out of the printer.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// The machine cannot print: the package `cups-client` is missing.
    #[error("`{CLIENT}` does not start: {source}")]
    NoClient {
        /// What the system says.
        source: io::Error,
    },
    /// The printer is not there, is switched off in CUPS, or takes no such file.
    #[error("printer `{printer}`: {reason}")]
    Refused {
        /// Its name.
        printer: String,
        /// What CUPS says.
        reason: String,
    },
}

/// Hands this file to the printer of that name. It waits for CUPS, not for paper: call it where waiting
/// is no harm.
///
/// # Errors
/// CUPS is not there, or does not take it.
pub fn print(pdf: &[u8], printer: &str) -> Result<(), PrintError> {
    let no_client = |source| PrintError::NoClient { source };
    let mut client = Command::new(CLIENT)
        .args(["-d", printer, "-t", "Passi", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(no_client)?;
    // It ends with the input, which is dropped here.
    let handed = client.stdin.take().map_or(Ok(()), |mut input| input.write_all(pdf));
    let ended = client.wait_with_output().map_err(no_client)?;
    let refused = |reason: String| PrintError::Refused { printer: printer.to_owned(), reason };
    // Why it stopped listening says more than that it did.
    if !ended.status.success() {
        return Err(refused(String::from_utf8_lossy(&ended.stderr).trim().to_owned()));
    }
    handed.map_err(|error| refused(error.to_string()))
}

/// Whether CUPS may call a printer so.
pub fn is_name(text: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_graphic() && !"/#?'\"\\".contains(letter);
    (1..=127).contains(&text.len()) && text.chars().all(plain) && !text.starts_with('-')
}
