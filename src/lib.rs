#![warn(missing_docs)]
//! Passi ("steps"): the nearest help in Umbria, offline.
//!
//! # A tour
//!
//! Data flows one way: feed → store → domain → screens.
//!
//! - [`domain`] is the pure core: needs, schedules, positions, the exact nearest, search by name,
//!   how guides are built up, a path of steps, and a service or a report as others read it. It knows no SQL, network, file or screen, and is told what time it is.
//! - [`feed`] holds the wire types, the bytes that operators publish, and turns them into domain
//!   values.
//! - [`store`] is the content database, a disposable cache. [`store::Content`] is its face: a
//!   position and a filter in, an answer out.
//! - [`sync`] brings the newest release from the network or a bundle to the store.
//! - [`device`] is the newest release on this device, how it gets there, and how it is handed on; and
//!   the streets that somebody fetched for the map.
//! - [`locale`] is every word the app says.
//! - [`library`] is what the user keeps: apart from the content, never replaced by it.
//! - [`platform`] is the machine: clock, languages and storage, and a body for each kind of machine
//!   with its position, links, files, voice, connection and screen.
//! - [`handout`] puts services on paper, [`kiosk`] is what makes a totem of a device.
//! - `ui` are the screens (features `desktop`, `mobile`, `web`), `cli` the same answers on a
//!   terminal, `serve` the page for browsers, of this machine or of every phone around, `publish` the
//!   operators' tools.
//!
//! [`device`], `ui::state`, `ui::launch` and `cli` bring these together: pages call state, components
//! get props.
//! Dioxus stays in `ui`, SQL in `store` and `library`, and `cargo test --no-default-features` proves
//! that the core needs no screen.

#[cfg(not(any(target_arch = "wasm32", target_os = "android", target_os = "ios")))]
pub mod cli;
pub mod device;
pub mod domain;
pub mod feed;
pub mod handout;
pub mod kiosk;
pub mod library;
pub mod locale;
#[cfg(feature = "page")]
pub mod page;
pub mod phrases;
pub mod platform;
#[cfg(feature = "publish")]
pub mod publish;
#[cfg(not(any(target_arch = "wasm32", target_os = "android", target_os = "ios")))]
pub mod serve;
pub mod store;
pub mod sync;
#[cfg(feature = "ui")]
pub mod ui;
