//! Points that lie outside the municipality they are said to be in.

use super::{Finding, Gravity, Subject, What};
use crate::publish::boundaries::Boundaries;
use crate::publish::source::Row;
use std::collections::HashMap;

/// The outlines are simplified by some tens of metres, and a door may stand on a border.
const TOLERANCE_M: f64 = 250.0;

/// Looks at points that claim to be nearer than their municipality's centre.
pub(super) fn look<'a>(
    subject: Subject<'a>,
    boundaries: &'a Boundaries,
    towns: &HashMap<&str, &'a Row>,
    found: &mut Vec<Finding<'a>>,
) {
    let claims = ["exact", "street", "locality"].contains(&subject.cell("precision"));
    // Where a protected place is must not be told, not even by its neighbours.
    if !claims || subject.hides("lat") {
        return;
    }
    let degrees = |column: &str| subject.cell(column).parse::<f64>().ok();
    let Some((lat, lon)) = degrees("lat").zip(degrees("lon")) else {
        return;
    };
    let outside_m = boundaries.outside_m(subject.cell("municipality"), lat, lon);
    let Some(outside_m) = outside_m.filter(|outside_m| *outside_m > TOLERANCE_M) else {
        return;
    };
    let inside = boundaries.municipality_at(lat, lon);
    let inside = inside.and_then(|code| Some(towns.get(code)?.text("name")));
    let what = What::Outside { outside_m: outside_m.round() as u32, inside };
    found.push(Finding::new(subject, Gravity::Grave, what, "lat"));
}
