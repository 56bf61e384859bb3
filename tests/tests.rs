//! The tests that look at Passi from outside, one module a capability.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod command_line;
mod content;
#[cfg(feature = "publish")]
mod editor;
#[cfg(feature = "publish")]
mod exchange;
#[cfg(feature = "publish")]
mod feed;
#[cfg(feature = "publish")]
mod feed_fixture;
#[cfg(feature = "publish")]
mod feed_servers;
mod fuzz;
mod guides;
#[cfg(feature = "handout")]
mod handout;
// Its phones have addresses of their own, which only Linux gives without being asked.
#[cfg(target_os = "linux")]
mod hotspot;
#[cfg(feature = "publish")]
mod inspection;
#[cfg(feature = "publish")]
mod inspection_links;
mod kiosk;
mod languages;
mod library;
mod nearest;
#[cfg(feature = "page")]
mod page;
mod passing;
mod passing_fixture;
mod path;
#[cfg(feature = "fake")]
mod platform;
#[cfg(feature = "publish")]
mod publish;
#[cfg(feature = "publish")]
mod publish_coming;
#[cfg(feature = "publish")]
mod publish_coverage;
#[cfg(feature = "publish")]
mod publish_feed;
#[cfg(feature = "publish")]
mod publish_map_packs;
#[cfg(feature = "publish")]
mod publish_mediation;
#[cfg(feature = "publish")]
mod publish_stamps;
#[cfg(feature = "publish")]
mod publish_table;
mod records;
#[cfg(feature = "publish")]
mod reports;
#[cfg(feature = "ui")]
mod screens;
mod search;
mod serve;
mod serve_fixture;
mod store_updates;
mod sync;
mod words;
