//! Writes the installable page: `passi-page --wasm-dir DIR --out dist`.

use clap::Parser;
use passi::page::{self, Options};
use std::path::PathBuf;
use std::process::ExitCode;

/// Writes the installable page to a folder.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// What wasm-bindgen wrote.
    #[arg(long)]
    wasm_dir: PathBuf,
    /// The feed that the page follows; `assets/umbria/feed.json` of the project if none is named.
    #[arg(long, value_name = "FILE")]
    feed: Option<PathBuf>,
    /// What makes a totem of the page (`app/kiosk.json`); an ordinary page if none is named.
    #[arg(long, value_name = "FILE")]
    kiosk: Option<PathBuf>,
    /// The folder to write; what stood there is replaced.
    #[arg(long, default_value = "dist")]
    out: PathBuf,
    /// The project's own folder.
    #[arg(long, default_value = ".")]
    root: PathBuf,
}

fn main() -> ExitCode {
    let Arguments { wasm_dir, feed, kiosk, out, root } = Arguments::parse();
    match page::write(&Options { root, wasm_dir, feed, kiosk, out: out.clone() }) {
        Ok(summary) => {
            println!(
                "page: {} files in {}, {} bytes ({} as they travel), version {}",
                summary.files,
                out.display(),
                summary.bytes,
                summary.gzipped_bytes,
                summary.version
            );
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("passi-page: {error}");
            ExitCode::FAILURE
        }
    }
}
