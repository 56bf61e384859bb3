//! The app: a window where there is one, the page in a browser, and the command line.

#[cfg(target_arch = "wasm32")]
fn main() {
    #[cfg(feature = "web")]
    passi::ui::launch::page();
}

#[cfg(any(target_os = "android", target_os = "ios"))]
fn main() {
    // A broken built-in choice leaves the app with the data it came with.
    #[cfg(feature = "mobile")]
    passi::ui::launch::window(passi::sync::config::Feed::built_in().ok().flatten(), None, false);
}

#[cfg(not(any(target_arch = "wasm32", target_os = "android", target_os = "ios")))]
fn main() -> std::process::ExitCode {
    passi::cli::run(open)
}

#[cfg(all(
    feature = "desktop",
    not(any(target_arch = "wasm32", target_os = "android", target_os = "ios"))
))]
fn open(feed: Option<passi::sync::config::Feed>, totem: bool) -> std::process::ExitCode {
    passi::ui::launch::window(feed, None, totem);
    std::process::ExitCode::SUCCESS
}

#[cfg(not(any(
    feature = "desktop",
    target_arch = "wasm32",
    target_os = "android",
    target_os = "ios"
)))]
fn open(_: Option<passi::sync::config::Feed>, _: bool) -> std::process::ExitCode {
    eprintln!("passi: this build has no window; try `passi near --at Perugia` or `passi --help`");
    std::process::ExitCode::from(2)
}
