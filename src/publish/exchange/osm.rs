//! Reads an OpenStreetMap extract (`.osm.pbf`).
//!
//! By the `osmpbf` crate (MIT or Apache-2.0) rather than `osmpbfreader`, whose licence is the WTFPL.
//! The file is read twice: first for the ways that matter, then for the nodes, their own and those
//! that the ways are made of. A way's point is the middle of the box around its nodes, exact where
//! the box is that of a house and of the street where it is larger. A way of which a node is missing
//! (at the border of an extract) and relations (areas with holes, sites) are left, since their point
//! would be a guess.
//!
//! OpenStreetMap is under the ODbL: a database made of parts of it is to be shared alike, while our
//! source is under CC BY 4.0. So each row carries the attribution, none becomes more than a draft by
//! itself, and the report says that a lawyer's question is open before any is published.

use super::candidate::{Candidate, Left, Reading};
use super::osm_tags::{self, ATTRIBUTION, Fit, Tags};
use crate::publish::PublishError;
use geo::{Distance, Haversine};
use osmpbf::{Element, ElementReader};
use std::collections::BTreeMap;
use std::path::Path;

/// What the report says of every import from OpenStreetMap.
const LICENCE_NOTE: &str = "rows from OpenStreetMap carry its attribution and are drafts: its ODbL \
    asks that a database made of it is shared alike, ours is CC BY 4.0; settle that before \
    publishing them";

/// Up to which side of the box around a way (metres) its middle is at the door.
const HOUSE_M: f64 = 60.0;

/// How many kinds without a category are named.
const KINDS_NAMED: usize = 30;

/// A way that matters: what came of its tags, and its nodes.
struct Way {
    candidate: Candidate,
    nodes: Vec<i64>,
}

/// What was found so far.
#[derive(Default)]
struct Found {
    reading: Reading,
    /// How many objects there are of each kind that we have no category for.
    kinds: BTreeMap<String, usize>,
}

impl Found {
    /// The reading, with what the operator should know of the extract as a whole.
    fn told(self) -> Reading {
        let mut reading = self.reading;
        reading.notes.push(LICENCE_NOTE.to_owned());
        let mut kinds: Vec<(String, usize)> = self.kinds.into_iter().collect();
        kinds.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let named: Vec<String> =
            kinds.iter().take(KINDS_NAMED).map(|(kind, count)| format!("{kind} {count}")).collect();
        if !named.is_empty() {
            let note = format!("kinds without a category of ours: {}", named.join(", "));
            reading.notes.push(note);
        }
        reading
    }
}

/// Degrees in whole steps of 10⁻⁷, as the format has them: latitude, longitude.
type Point = (i32, i32);

/// Reads every object that may serve people.
///
/// # Errors
/// The file cannot be read or is no extract.
pub fn read(path: &Path) -> Result<Reading, PublishError> {
    let mut found = Found::default();
    let ways = ways(path, &mut found)?;
    let mut points: BTreeMap<i64, Option<Point>> =
        ways.iter().flat_map(|way| &way.nodes).map(|node| (*node, None)).collect();
    each(path, |element| match element {
        Element::Node(node) => {
            let point = (node.decimicro_lat(), node.decimicro_lon());
            take_node(node.id(), point, node.tags().collect(), &mut points, &mut found);
        }
        Element::DenseNode(node) => {
            let point = (node.decimicro_lat(), node.decimicro_lon());
            take_node(node.id(), point, node.tags().collect(), &mut points, &mut found);
        }
        Element::Way(_) | Element::Relation(_) => {}
    })?;
    let mut reading = found.told();
    for way in ways {
        let nodes = way.nodes.iter().map(|node| points.get(node).copied().flatten());
        let nodes: Option<Vec<Point>> = nodes.collect();
        let mut candidate = way.candidate;
        match nodes.and_then(|nodes| around(&nodes)) {
            Some((low, high)) => {
                set_point(&mut candidate, (low.0.midpoint(high.0), low.1.midpoint(high.1)));
                if longer_side_m(low, high) > HOUSE_M {
                    candidate.set("precision", "street");
                }
                reading.candidates.push(candidate);
            }
            None => {
                reading.left.push(Left::new(candidate.at, "not all its nodes are in the extract"))
            }
        }
    }
    Ok(reading)
}

fn each(path: &Path, take: impl for<'a> FnMut(Element<'a>)) -> Result<(), PublishError> {
    let failed = |error: osmpbf::Error| PublishError::Read {
        path: path.to_owned(),
        reason: error.to_string(),
    };
    ElementReader::from_path(path).map_err(failed)?.for_each(take).map_err(failed)
}

/// The ways that matter; relations that would are left.
fn ways(path: &Path, found: &mut Found) -> Result<Vec<Way>, PublishError> {
    let mut ways = Vec::new();
    each(path, |element| match element {
        Element::Way(way) => {
            if let Some(candidate) = object("way", way.id(), &way.tags().collect(), found) {
                ways.push(Way { candidate, nodes: way.refs().collect() });
            }
        }
        Element::Relation(relation) => {
            let tags = relation.tags().collect();
            if let Some(candidate) = object("relation", relation.id(), &tags, found) {
                let reason = "a relation: its point would be a guess";
                found.reading.left.push(Left::new(candidate.at, reason));
            }
        }
        Element::Node(_) | Element::DenseNode(_) => {}
    })?;
    Ok(ways)
}

fn take_node(
    id: i64,
    point: Point,
    tags: Tags<'_>,
    points: &mut BTreeMap<i64, Option<Point>>,
    found: &mut Found,
) {
    if let Some(place) = points.get_mut(&id) {
        *place = Some(point);
    }
    if let Some(mut candidate) = object("node", id, &tags, found) {
        set_point(&mut candidate, point);
        found.reading.candidates.push(candidate);
    }
}

/// What comes of an object's tags; what may serve people and does not fit is left.
fn object(kind: &str, id: i64, tags: &Tags<'_>, found: &mut Found) -> Option<Candidate> {
    if !osm_tags::is_looked_at(tags) {
        return None;
    }
    let at = format!("{kind} {id}");
    match osm_tags::fit(tags) {
        Fit::Unknown(tag) => {
            *found.kinds.entry(tag).or_default() += 1;
            found.reading.left.push(Left::new(at, "no category of ours fits"));
            None
        }
        Fit::None(reason) => {
            found.reading.left.push(Left::new(at, reason));
            None
        }
        Fit::Category(_) if !tags.contains_key("name") && !tags.contains_key("official_name") => {
            found.reading.left.push(Left::new(at, "it has no name"));
            None
        }
        Fit::Category(category) => {
            let mut candidate = Candidate::new(format!("osm:{kind}/{id}"), at);
            candidate.set("category", category);
            candidate.set("source_url", &format!("https://www.openstreetmap.org/{kind}/{id}"));
            candidate.set("coordinates_source", ATTRIBUTION);
            candidate.set("precision", "exact");
            osm_tags::fill(&mut candidate, tags);
            Some(candidate)
        }
    }
}

/// The box around some points: its south-west and its north-east.
fn around(points: &[Point]) -> Option<(Point, Point)> {
    let lats = || points.iter().map(|(lat, _)| *lat);
    let lons = || points.iter().map(|(_, lon)| *lon);
    Some(((lats().min()?, lons().min()?), (lats().max()?, lons().max()?)))
}

/// The longer side of a box, in metres.
fn longer_side_m(low: Point, high: Point) -> f64 {
    let at = |lat: i32, lon: i32| geo::Point::new(f64::from(lon) / 1e7, f64::from(lat) / 1e7);
    let corner = at(low.0, low.1);
    let side_m = |end: geo::Point| Haversine.distance(corner, end);
    side_m(at(high.0, low.1)).max(side_m(at(low.0, high.1)))
}

fn set_point(candidate: &mut Candidate, (lat, lon): Point) {
    candidate.set("lat", &format!("{:.7}", f64::from(lat) / 1e7));
    candidate.set("lon", &format!("{:.7}", f64::from(lon) / 1e7));
}
