//! The map of one need: every municipality in the colour and pattern of its class of distance.
//!
//! The outlines are drawn once and used by every map. Degrees become units of about 110 m in the
//! plane, longitudes shortened by the cosine of the middle latitude: over one region that is off
//! by less than a line is wide. Without outlines a town is a disc.

use super::words::{plain, told};
use crate::domain::need::Need;
use crate::domain::position::Position;
use crate::domain::service::Municipality;
use crate::publish::boundaries::Boundaries;
use crate::publish::coverage::Coverage;
use crate::publish::coverage::ground::Ground;
use crate::publish::coverage::sums::class;
use geo::CoordsIter;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Width of the map, and the margin within it.
const WIDTH: f64 = 1_000.0;
const MARGIN: f64 = 20.0;
/// Desks that fall into one square of this side are one dot.
const SQUARE: i32 = 10;

/// A point of the map.
type Spot = (i32, i32);

/// The region as it lies on the map.
pub(super) struct Atlas {
    west: f64,
    north: f64,
    /// Units of a degree of longitude, of latitude.
    units: (f64, f64),
    height: i32,
    /// The closed rings of each town's outline, in the order of the towns.
    rings: Vec<Vec<Vec<Spot>>>,
}

impl Atlas {
    /// Lays out the towns, with their outlines where they are known.
    pub(super) fn of(towns: &[Municipality], boundaries: Option<&Boundaries>) -> Self {
        let outline = |town: &Municipality| boundaries.and_then(|known| known.outline(&town.id));
        let mut degrees: Vec<(f64, f64)> =
            towns.iter().map(|town| (town.position.lon, town.position.lat)).collect();
        for outline in towns.iter().filter_map(outline) {
            degrees.extend(outline.coords_iter().map(|point| (point.x, point.y)));
        }
        let ends = |of: fn(&(f64, f64)) -> f64| {
            let values = degrees.iter().map(of);
            values.fold((f64::MAX, f64::MIN), |(low, high), at| (low.min(at), high.max(at)))
        };
        let ((west, east), (south, north)) = (ends(|point| point.0), ends(|point| point.1));
        let shortened = ((south + north) / 2.0).to_radians().cos();
        // A single town has no width: one degree keeps it a map.
        let width = if east > west { east - west } else { 1.0 };
        let unit = (WIDTH - 2.0 * MARGIN) / width;
        let units = (unit, unit / shortened);
        let height = ((north - south).max(0.0) * units.1 + 2.0 * MARGIN).ceil() as i32;
        let mut atlas = Atlas { west, north, units, height, rings: Vec::new() };
        let rings = towns.iter().map(|town| {
            let polygons = outline(town).into_iter().flatten();
            let lines = polygons
                .flat_map(|shape| std::iter::once(shape.exterior()).chain(shape.interiors()));
            lines.map(|line| atlas.ring(line.coords().map(|point| (point.x, point.y)))).collect()
        });
        atlas.rings = rings.collect();
        atlas
    }

    fn spot(&self, (lon, lat): (f64, f64)) -> Spot {
        let x = (lon - self.west) * self.units.0 + MARGIN;
        let y = (self.north - lat) * self.units.1 + MARGIN;
        (x.round() as i32, y.round() as i32)
    }

    fn at(&self, position: Position) -> Spot {
        self.spot((position.lon, position.lat))
    }

    /// A ring without points that fall together.
    fn ring(&self, degrees: impl Iterator<Item = (f64, f64)>) -> Vec<Spot> {
        let mut spots: Vec<Spot> = degrees.map(|point| self.spot(point)).collect();
        spots.dedup();
        spots
    }

    /// What every map uses: the shapes of the towns, the borders of the zones, the names.
    pub(super) fn shared(&self, ground: &Ground) -> String {
        let mut shapes = String::new();
        for (town, rings) in ground.towns.iter().zip(&self.rings) {
            let id = plain(&town.id);
            if rings.is_empty() {
                let (x, y) = self.at(town.position);
                let _ = write!(shapes, r#"<circle id="t{id}" cx="{x}" cy="{y}" r="18"/>"#);
            } else {
                let path: String = rings.iter().map(|ring| line(ring) + "z").collect();
                let _ = write!(shapes, r#"<path id="t{id}" d="{path}"/>"#);
            }
        }
        format!(
            r#"<svg class="hidden" width="0" height="0" aria-hidden="true" focusable="false"><defs>{shapes}<path id="zones" d="{}"/><g id="names">{}</g></defs></svg>"#,
            self.zone_borders(&ground.towns),
            self.names(ground)
        )
    }

    /// The lines between zones and around the region, each once.
    fn zone_borders(&self, towns: &[Municipality]) -> String {
        let mut sides: BTreeMap<(Spot, Spot), Vec<u8>> = BTreeMap::new();
        for (town, rings) in towns.iter().zip(&self.rings) {
            for edge in rings.iter().flat_map(|ring| ring.windows(2)) {
                sides.entry(undirected(edge)).or_default().push(town.social_zone);
            }
        }
        sides.retain(|_, zones| zones.len() != 2 || zones[0] != zones[1]);
        let mut borders = String::new();
        for ring in self.rings.iter().flatten() {
            let mut run: Vec<Spot> = Vec::new();
            for edge in ring.windows(2) {
                if sides.remove(&undirected(edge)).is_some() {
                    if run.is_empty() {
                        run.push(edge[0]);
                    }
                    run.push(edge[1]);
                } else if !run.is_empty() {
                    borders.push_str(&line(&std::mem::take(&mut run)));
                }
            }
            borders.push_str(&line(&run));
        }
        borders
    }

    /// The towns that lead a zone.
    fn names(&self, ground: &Ground) -> String {
        let leads: BTreeSet<&str> = ground.zone_leads.values().map(String::as_str).collect();
        let named = ground.towns.iter().filter(|town| leads.contains(town.name.as_str()));
        let name = |town: &Municipality| {
            let (x, y) = self.at(town.position);
            let x = x.clamp(90, WIDTH as i32 - 90);
            format!(r#"<text x="{x}" y="{}">{}</text>"#, (y - 16).max(34), plain(&town.name))
        };
        named.map(name).collect()
    }

    /// The map of a need that is called `name`.
    pub(super) fn map(&self, coverage: &Coverage, need: Need, name: &str, said: &str) -> String {
        let ground = &coverage.ground;
        let mut towns = String::new();
        for (index, town) in ground.towns.iter().enumerate() {
            let nearest = coverage.distances.nearest(index, need);
            let class = nearest
                .map_or("none".to_owned(), |nearest| format!("d{}", class(nearest.distance_m)));
            let told = told(ground, town, nearest);
            let unit =
                if told.ends_with(|letter: char| letter.is_ascii_digit()) { " km" } else { "" };
            let _ = writeln!(
                towns,
                "<use href=\"#t{}\" class=\"{class}\"><title>{}: {told}{unit}</title></use>",
                plain(&town.id),
                plain(&town.name)
            );
        }
        let dots = self.dots(ground, need);
        format!(
            r##"<svg class="map" viewBox="0 0 {WIDTH} {}" role="img" aria-labelledby="map-{need}-title map-{need}-said">
<title id="map-{need}-title">{name}: distanza dal luogo più vicino, comune per comune</title>
<desc id="map-{need}-said">{said}</desc>
{towns}<use href="#zones" class="zones"/><path class="halo" d="{dots}"/><path class="dots" d="{dots}"/><use href="#names" class="names"/></svg>"##,
            self.height
        )
    }

    /// Where the desks of a need are, as points without length that round ends make dots.
    fn dots(&self, ground: &Ground, need: Need) -> String {
        let desks = ground.desks.iter().filter(|desk| desk.needs.contains(need));
        let snapped = |at: i32| at.div_euclid(SQUARE) * SQUARE + SQUARE / 2;
        let spots = desks.map(|desk| self.at(desk.position));
        let squares: BTreeSet<Spot> = spots.map(|(x, y)| (snapped(x), snapped(y))).collect();
        squares.iter().map(|(x, y)| format!("M{x} {y}h0")).collect()
    }
}

fn undirected(edge: &[Spot]) -> (Spot, Spot) {
    let (one, other) = (edge[0], edge[1]);
    (one.min(other), one.max(other))
}

/// A line through these points, as SVG draws it: the first in full, each further one by its step.
fn line(spots: &[Spot]) -> String {
    let Some(((x, y), rest)) = spots.split_first() else {
        return String::new();
    };
    let mut path = format!("M{x} {y}l");
    let mut at = (*x, *y);
    for (x, y) in rest {
        let _ = write!(path, "{} {} ", x - at.0, y - at.1);
        at = (*x, *y);
    }
    path.truncate(path.trim_end().len());
    path
}
