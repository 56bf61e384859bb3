//! A phone and its feed: what is fetched, what is refused, what is remembered.

pub mod device;
mod faults;
mod handing_on;
#[cfg(target_os = "linux")]
mod kills;
mod map_packs;
#[cfg(target_os = "linux")]
mod no_room;
mod on_a_terminal;
mod over_http;
mod phone;
mod slow;
mod steps;
mod transport;
mod trust;
mod when;
pub mod world;
