//! What the app does from its start to its first list, as `make phone-figures` counts it in
//! instructions. With the word `start` it goes no further than what is read before anything is drawn.
#![allow(clippy::unwrap_used, missing_docs)]

use passi::platform;
use passi::ui::{first_screen, launch};

fn main() {
    let far = std::env::args().nth(1).unwrap_or_default();
    let folder = tempfile::tempdir().unwrap();
    platform::keep_below(folder.path().to_owned());
    let start = launch::start(None, None).unwrap();
    if far == "start" {
        return;
    }
    let first = first_screen(start, "/");
    assert!(first.contains("data-id="), "there is no list");
}
