//! The screens: one set of components for the window and the installable page.
//!
//! - [`launch`] starts the body at hand and hands [`App`] its [`state::Start`].
//! - [`state`] is the only part that asks the store, the library and the platform; pages call it.
//! - `pages` hold one screen each, `components` what they share; components get props and take
//!   their words from [`words`].
//! - `first` draws the first screen to HTML, so that it is seen before the program has loaded.
//! - `listeners` wait for what the page around the screens tells.
//! - `route` has the address of each, `app` what stands around all of them.
//! - `groups` and `links` are plain functions over an answer.
//!
//! Every word comes from Fluent, every sign has a word, and colour only repeats what they say.

mod app;
mod components;
#[cfg(all(any(feature = "desktop", feature = "mobile"), not(target_arch = "wasm32")))]
mod embedded;
#[cfg(any(
    feature = "page",
    all(any(feature = "desktop", feature = "mobile"), not(target_arch = "wasm32"))
))]
mod first;
mod groups;
#[cfg(any(
    all(
        any(feature = "desktop", feature = "mobile", feature = "page"),
        not(target_arch = "wasm32")
    ),
    all(feature = "web", target_arch = "wasm32")
))]
pub mod launch;
mod links;
mod listeners;
mod pages;
mod route;
pub mod state;
mod totem;
mod whereabouts;
pub mod words;
mod works;

pub use app::{App, AppProps};
#[cfg(any(
    feature = "page",
    all(any(feature = "desktop", feature = "mobile"), not(target_arch = "wasm32"))
))]
pub use first::first_screen;
pub use route::Route;

/// The web view under the window: one crate, which the framework names after each body.
#[cfg(all(feature = "desktop", not(target_arch = "wasm32")))]
use dioxus::desktop as webview;
#[cfg(all(feature = "mobile", not(feature = "desktop"), not(target_arch = "wasm32")))]
use dioxus::mobile as webview;
