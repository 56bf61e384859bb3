//! What the fuzz targets promise, for the inputs that they found worth keeping.

#[path = "../fuzz/src/lib.rs"]
mod targets;

use std::fs;
use std::path::Path;

fn replay(target: &str, check: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/fuzz").join(target);
    let inputs: Vec<_> =
        fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(inputs.len() > 4, "{} is nearly empty", folder.display());
    for input in inputs {
        // The last line before a panic says which input it was.
        println!("{}", input.display());
        check(&fs::read(&input).unwrap());
    }
}

#[test]
fn heads() {
    replay("head", targets::head);
}

#[test]
fn plans() {
    replay("plan", targets::plan);
}

#[test]
fn changes() {
    replay("change", targets::change);
}

#[test]
fn paths() {
    replay("path", targets::path);
}

#[test]
fn bundles() {
    replay("bundle", targets::bundle);
}
