//! Stops a build of the window before it fails in a less helpful way.

use std::env;
use std::path::Path;
use std::process::ExitCode;

/// Third-party files that the window holds; npm brings them.
const VENDOR: &str = "assets/vendor/icons.svg";

fn main() -> ExitCode {
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
