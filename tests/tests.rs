//! The tests that look at Passi from outside, one module a capability.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod command_line;
mod content;
mod nearest;
#[cfg(feature = "page")]
mod page;
#[cfg(feature = "publish")]
mod publish;
mod records;
#[cfg(feature = "ui")]
mod screens;
mod serve;
mod store_updates;
mod words;
