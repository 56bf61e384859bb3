//! In which municipality a candidate is: by its code, by its name, or by its point.
//!
//! A name or a code that the file states stands before the point; where both are known and lie
//! apart, the point is left, because one of the two is wrong and a wrong pin is worse than none.
//! What is nowhere in the region is no row of ours.

use super::candidate::Candidate;
use crate::domain::search::fold;
use crate::publish::boundaries::Boundaries;
use crate::publish::source::Source;
use crate::publish::validate::is_inside;
use geo::{BoundingRect, Contains, Point, Rect};
use std::collections::BTreeMap;

/// How far outside the outline of its municipality a point may lie (metres): outlines are
/// simplified by some tens of metres, and borders run through villages.
const BORDER_M: f64 = 500.0;

/// The columns that say where something is, nearer than its municipality.
const NEARER: [&str; 5] = ["place_name", "address", "postal_code", "lat", "lon"];

/// The municipalities of a source.
#[derive(Debug)]
pub struct Places {
    names: BTreeMap<String, String>,
    by_name: BTreeMap<String, Option<String>>,
    boundaries: Option<Boundaries>,
    boxes: Vec<(Rect, String)>,
}

impl Places {
    /// The municipalities of `source`, with their outlines where there are any.
    pub fn of(source: &Source, boundaries: Option<Boundaries>) -> Self {
        let mut names = BTreeMap::new();
        let mut by_name = BTreeMap::new();
        for row in &source.municipalities {
            let code = row.text("istat_code").to_owned();
            names.insert(code.clone(), row.text("name").to_owned());
            // Two of one name are told apart by their codes only.
            by_name
                .entry(town(row.text("name")))
                .and_modify(|known| *known = None)
                .or_insert(Some(code));
        }
        let boxes = boundaries.iter().flat_map(Boundaries::all);
        let boxes = boxes
            .filter_map(|(code, outline)| Some((outline.bounding_rect()?, code.to_owned())))
            .collect();
        Places { names, by_name, boundaries, boxes }
    }

    /// The name of a municipality; empty where there is none of this code.
    pub fn name(&self, code: &str) -> &str {
        self.names.get(code).map_or("", String::as_str)
    }

    /// Replaces what a candidate says of its municipality by the code. The answer is why it cannot
    /// be taken at all.
    ///
    /// # Errors
    /// It lies outside the region, or has a place and no municipality that we know.
    pub fn resolve(&self, candidate: &mut Candidate) -> Result<(), String> {
        let stated = candidate.text("municipality").to_owned();
        let point = candidate.point();
        let by_name = self.code_of(&stated);
        if let Some((lat, lon)) = point.filter(|(lat, lon)| !is_inside(*lat, *lon)) {
            if by_name.is_none() {
                return Err("its point is outside Umbria's box".to_owned());
            }
            candidate.leave_point(format!("{lat}, {lon} is outside Umbria's box"));
            candidate.set("municipality", by_name.as_deref().unwrap_or_default());
            return Ok(());
        }
        let by_point = point.and_then(|(lat, lon)| self.code_at(lat, lon));
        if let Some(code) = by_name {
            self.compare(candidate, &code, point);
            candidate.set("municipality", &code);
            return Ok(());
        }
        if let Some(code) = by_point {
            if !stated.is_empty() {
                candidate
                    .leave("municipality", format!("`{stated}` is none; taken from the point"));
            }
            candidate.set("municipality", &code);
            return Ok(());
        }
        self.without(&stated, point.is_some(), candidate)
    }

    /// Neither name nor point gave a municipality: good only for what has no place at all.
    fn without(&self, stated: &str, has_point: bool, candidate: &Candidate) -> Result<(), String> {
        if has_point && self.boundaries.is_none() {
            return Err("there are no outlines to find the municipality of its point".to_owned());
        }
        if has_point {
            return Err("its point lies in no municipality of the source".to_owned());
        }
        if !stated.is_empty() {
            return Err(format!("`{stated}` is no municipality of the source"));
        }
        if NEARER.iter().any(|column| !candidate.text(column).is_empty()) {
            return Err("it has a place, but no municipality is named".to_owned());
        }
        Ok(())
    }

    fn compare(&self, candidate: &mut Candidate, code: &str, point: Option<(f64, f64)>) {
        let outside_m = point
            .zip(self.boundaries.as_ref())
            .and_then(|((lat, lon), boundaries)| boundaries.outside_m(code, lat, lon));
        if let Some(outside_m) = outside_m.filter(|outside_m| *outside_m > BORDER_M) {
            let name = self.name(code);
            candidate.leave_point(format!("the point lies {outside_m:.0} m outside {name}"));
        }
    }

    /// The code of a municipality told by code or name; spreadsheets take the first zero of a code.
    fn code_of(&self, stated: &str) -> Option<String> {
        let padded = format!("{stated:0>6}");
        if !stated.is_empty() && self.names.contains_key(&padded) {
            return Some(padded);
        }
        self.by_name.get(&town(stated)).cloned().flatten()
    }

    fn code_at(&self, lat: f64, lon: f64) -> Option<String> {
        let point = Point::new(lon, lat);
        let boundaries = self.boundaries.as_ref()?;
        let around = self.boxes.iter().filter(|(around, _)| around.contains(&point));
        let mut codes = around.map(|(_, code)| code);
        codes.find(|code| boundaries.outline(code).is_some_and(|at| at.contains(&point))).cloned()
    }
}

/// A municipality's name without what offices write around it: `Comune di Perugia (PG)`.
fn town(name: &str) -> String {
    let folded = fold(name);
    let bare = folded.strip_prefix("comune di ").unwrap_or(&folded);
    let bare = bare.split('(').next().unwrap_or(bare);
    bare.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
