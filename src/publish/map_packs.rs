//! The map packs of the source: `map_packs.csv` and what may stand in it.
//!
//! The file may be missing; `make map OSM=FILE` writes it beside the packs that it draws. A row names a
//! whole file by its size and hash; where that file is and into which parts it is cut is the matter of
//! [`super::pack_files`].

use super::source::{Row, Source};
use super::{Problem, validate};
use crate::domain::map_pack::ZONES;
use crate::feed::map_pack::MOST_BYTES;
use chrono::NaiveDate;
use std::collections::HashSet;

/// Name of the file with one row a map pack.
pub const MAP_PACKS: &str = "map_packs.csv";

/// The columns of [`MAP_PACKS`], in order.
pub const MAP_PACK_COLUMNS: &[&str] =
    &["id", "social_zone", "size_bytes", "sha256", "data_on", "credit"];

/// Judges every row.
pub(super) fn judge(source: &Source, issued: NaiveDate, problems: &mut Vec<Problem>) {
    let (mut ids, mut zones) = (HashSet::new(), HashSet::new());
    for row in &source.map_packs {
        validate::judge_id(row, "id", &mut ids, problems);
        validate::judge_text(row, MAP_PACK_COLUMNS, problems);
        match zone(row) {
            None => problems.push(row.problem("social_zone", "the zone is a number from 1 to 12")),
            Some(zone) if !zones.insert(zone) => {
                let reason = format!("zone {zone} has a pack in an earlier row");
                problems.push(row.problem("social_zone", reason));
            }
            Some(_) => {}
        }
        if size_bytes(row).is_none() {
            let reason = format!("the size is a whole number of bytes, at most {MOST_BYTES}");
            problems.push(row.problem("size_bytes", reason));
        }
        if !is_hash(row.text("sha256")) {
            let reason = "the hash is 64 of 0-9 and a-f, as sha256sum writes it";
            problems.push(row.problem("sha256", reason));
        }
        let day = row.text("data_on");
        if let Some(reason) = validate::wrong_date(day, issued).filter(|_| !day.is_empty()) {
            problems.push(row.problem("data_on", reason));
        }
        if row.text("credit").is_empty() {
            problems.push(row.problem("credit", "a map names whoever made its data"));
        }
    }
}

/// The social zone of a row; none where there is no such zone.
pub(super) fn zone(row: &Row) -> Option<u8> {
    row.text("social_zone").parse().ok().filter(|zone| ZONES.contains(zone))
}

/// The size of a row's file; none where no pack can have it.
pub(super) fn size_bytes(row: &Row) -> Option<u64> {
    row.text("size_bytes").parse().ok().filter(|size| (1..=MOST_BYTES).contains(size))
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
