//! The pure core: what help is, where it is, when it is open and what is nearest.
//!
//! Nothing here knows SQL, a network, a file or a screen, and nothing reads a clock: whoever asks
//! passes `now`. Everything is ordinary data and functions, so all of it is tested with plain
//! `cargo test --no-default-features`.

pub mod area;
pub mod directory;
pub mod eligibility;
pub mod filter;
pub mod guide;
pub mod keyboard;
pub mod language;
pub mod link;
pub mod map_pack;
pub mod mediation;
pub mod meeting;
pub mod nearby;
pub mod need;
pub mod passing;
pub mod path;
pub mod phone;
pub mod position;
pub mod report;
pub mod schedule;
pub mod search;
pub mod service;
pub mod visiting;
pub mod walking;
