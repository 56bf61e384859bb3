//! Rows from the files of others, and ours for them: nobody is locked in, in either direction.
//!
//! In: `sheet`, `geojson`, `hsds_in` (with `hsds_tabular`) and `osm` read a file into `candidate`s,
//! text in our columns; `mapping` (with `guess`, `code_names` and `normal`) says what the columns
//! and words of a table mean. `places` finds the municipality, `settle` makes a draft of what the
//! rules of the source allow, `merge` brings it into the table: `likeness` finds what may be the same,
//! `questions` asks, `fill` completes a row that we have. `report` tells all of it; `import` is the
//! whole.
//!
//! Out: `outgoing` is what may leave (nothing of a protected place but its municipality), `hsds_out`,
//! `geojson` and `export` write it. `hsds_terms`, `hsds_fields` and `weekly` are what both
//! directions of HSDS share.
//!
//! Nothing here guesses a fact: a cell without a source stays empty, what comes in is a draft, and
//! who may be the same is a person's answer.

pub mod candidate;
mod code_names;
pub mod export;
mod fill;
mod geojson;
mod grid;
mod guess;
mod hsds_fields;
mod hsds_in;
mod hsds_out;
mod hsds_tabular;
mod hsds_terms;
pub mod import;
mod likeness;
pub mod mapping;
mod merge;
mod normal;
mod osm;
mod osm_tags;
pub mod outgoing;
mod places;
pub mod questions;
pub mod report;
mod settle;
mod sheet;
mod weekly;

pub use merge::{IMPORT_COLUMNS, IMPORTS};
