//! The outlines of the municipalities, for what asks whether a point lies where it should.
//!
//! `boundaries.geojson` of the source, drawn by `assets/map/boundaries.py`: simplified by some
//! tens of metres, so that a point just outside is no proof of a mistake. A source without the
//! file has no outlines, and whoever asks is told so instead of guessing.

use super::PublishError;
use geo::{Contains, Coord, Distance, Haversine, Line, LinesIter, MultiPolygon, Point, Polygon};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Name of the file.
pub const BOUNDARIES: &str = "boundaries.geojson";

/// Outlines by ISTAT code, in degrees (longitude, latitude).
#[derive(Clone, Debug, Default)]
pub struct Boundaries {
    outlines: BTreeMap<String, MultiPolygon>,
}

#[derive(Deserialize)]
struct Collection {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    properties: Properties,
    geometry: Geometry,
}

#[derive(Deserialize)]
struct Properties {
    istat_code: String,
}

#[derive(Deserialize)]
struct Geometry {
    coordinates: Vec<Vec<Vec<(f64, f64)>>>,
}

impl Boundaries {
    /// Reads the outlines of a source folder; none where it has no such file.
    ///
    /// # Errors
    /// The file is there and is no collection of multi-polygons with ISTAT codes.
    pub fn read(folder: &Path) -> Result<Option<Self>, PublishError> {
        let path = folder.join(BOUNDARIES);
        if !path.exists() {
            return Ok(None);
        }
        let failed = |reason: String| PublishError::Read { path: path.clone(), reason };
        let bytes = fs::read(&path).map_err(|error| failed(error.to_string()))?;
        let found: Collection =
            serde_json::from_slice(&bytes).map_err(|error| failed(error.to_string()))?;
        let outlines = found.features.into_iter().map(|feature| {
            let polygons = feature.geometry.coordinates.into_iter().map(polygon).collect();
            (feature.properties.istat_code, MultiPolygon::new(polygons))
        });
        Ok(Some(Boundaries { outlines: outlines.collect() }))
    }

    /// The outline of a municipality.
    pub fn outline(&self, istat_code: &str) -> Option<&MultiPolygon> {
        self.outlines.get(istat_code)
    }

    /// Every outline, by ISTAT code.
    pub fn all(&self) -> impl Iterator<Item = (&str, &MultiPolygon)> {
        self.outlines.iter().map(|(code, outline)| (code.as_str(), outline))
    }

    /// The municipality that a point (degrees) lies in.
    pub fn municipality_at(&self, latitude: f64, longitude: f64) -> Option<&str> {
        let point = Point::new(longitude, latitude);
        self.all().find(|(_, outline)| outline.contains(&point)).map(|(code, _)| code)
    }

    /// How far a point (degrees) lies outside a municipality, in metres; 0 inside, none where its
    /// outline is not known.
    pub fn outside_m(&self, istat_code: &str, latitude: f64, longitude: f64) -> Option<f64> {
        let point = Point::new(longitude, latitude);
        let outline = self.outline(istat_code)?;
        // Nearly every point lies inside, which a plane tells at once.
        if outline.contains(&point) {
            return Some(0.0);
        }
        let nearest = outline.lines_iter().map(|line| nearest_on(line, point));
        let nearest = nearest.min_by(|one, other| one.0.total_cmp(&other.0));
        nearest.map(|(_, nearest)| Haversine.distance(point, nearest))
    }
}

/// The point of a line that is nearest to another point, and how near in square degrees of latitude, on a
/// plane about the point: within the region that picks the same one as the sphere, at a tenth of the cost.
fn nearest_on(line: Line, point: Point) -> (f64, Point) {
    let shrink = point.y().to_radians().cos();
    let (along, aside) = (line.end - line.start, point.0 - line.start);
    let scaled = |one: Coord, other: Coord| one.x * other.x * shrink * shrink + one.y * other.y;
    let length = scaled(along, along);
    let part = if length > 0.0 { (scaled(aside, along) / length).clamp(0.0, 1.0) } else { 0.0 };
    let nearest = line.start + along * part;
    let rest = point.0 - nearest;
    (scaled(rest, rest), nearest.into())
}

fn polygon(rings: Vec<Vec<(f64, f64)>>) -> Polygon {
    let mut rings = rings.into_iter().map(geo::LineString::from);
    let outer = rings.next().unwrap_or_else(|| geo::LineString::new(Vec::new()));
    Polygon::new(outer, rings.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use geo::{Closest, HaversineClosestPoint};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_plane_finds_what_the_sphere_finds(lat in 42.2..43.7, lon in 11.8..13.3, at in 0..92_usize) {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/umbria");
            let umbria = Boundaries::read(&folder).unwrap().unwrap();
            let (code, outline) = umbria.all().nth(at).unwrap();
            let point = Point::new(lon, lat);
            let on_sphere = match outline.haversine_closest_point(&point) {
                Closest::SinglePoint(nearest) => Haversine.distance(point, nearest),
                _ => 0.0,
            };
            let on_plane = umbria.outside_m(code, lat, lon).unwrap();
            prop_assert!((on_plane - on_sphere).abs() <= 1.0 + on_sphere / 1_000.0, "{on_plane} {on_sphere}");
        }
    }
}
