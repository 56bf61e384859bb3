#![warn(missing_docs)]
//! Passi ("steps"): the nearest help in Umbria, offline.
//!
//! # A tour
//!
//! Data flows one way: feed → store → domain → screens.
//!
//! - [`domain`] is the pure core: needs, schedules, positions, the exact nearest, search by name.
//!   It knows no SQL, network, file or screen, and is told what time it is.
//! - [`feed`] holds the wire types, the bytes that operators publish, and turns them into domain
//!   values.
//! - [`store`] is the content database, a disposable cache. [`store::Content`] is its face: a
//!   position and a filter in, an answer out.

pub mod domain;
pub mod feed;
pub mod locale;
pub mod store;
