//! What several screens share. Components get props and take their words from the context; none
//! asks the store or the platform. What listens asks the state itself, as it does on every screen.

pub mod area_choice;
pub mod auto_fetch;
pub mod card;
pub mod chips;
pub mod choices;
pub mod code;
pub mod contact;
pub mod countdown;
pub mod form_field;
pub mod freshness;
pub mod groups;
pub mod handing_note;
pub mod header;
pub mod icon;
pub mod install_offer;
pub mod keeping_note;
pub mod keyboard;
pub mod listen;
pub mod map;
pub mod map_offer;
pub mod note_field;
pub mod notices;
pub mod open_state;
pub mod outside;
pub mod papers;
pub mod place_bar;
#[cfg(not(all(feature = "handout", not(target_arch = "wasm32"))))]
pub mod print_sheet;
pub mod pull;
pub mod quick_exit;
pub mod report;
pub mod save_button;
pub mod screen;
pub mod service_link;
pub mod tabs;
pub mod tiles;
pub mod totem_bar;
pub mod why;
