//! Where the services are: pins with their numbers among the towns, before anybody draws them on paper
//! or on a page.

use super::content::Pin;
use crate::domain::position::Position;

/// Left, top, right and end of something on the paper.
pub type Area = [f32; 4];
/// To the right and down; of a size, width and height.
pub type Point = (f32, f32);

/// Radius of a town's dot.
pub const DOT: f32 = 2.0;
/// Metres of a degree of latitude.
const DEGREE_M: f64 = 111_195.0;
/// The least that a map shows from side to side, metres.
const LEAST_M: f64 = 3_000.0;
/// The same where no place is exact, so that a town is seen among its neighbours, metres.
const LEAST_WITH_TOWNS_M: f64 = 45_000.0;
/// Empty space around the pins, parts of the map's side.
const AIR: f64 = 0.14;
/// Names of towns at most.
const MOST_TOWNS: usize = 14;

/// The part of the earth that the map shows, and where it is on the paper.
pub struct Window {
    /// What is in its middle.
    pub middle: Position,
    /// Metres a point.
    pub scale: f64,
    /// Its upper left corner.
    pub origin: Point,
    /// Its width and height.
    pub size: Point,
}

impl Window {
    /// Around these pins, on a paper this large from that corner on.
    pub fn around(pins: &[(usize, Pin)], origin: Point, size: Point) -> Self {
        let (mut south, mut north, mut west, mut east) =
            (90.0_f64, -90.0_f64, 180.0_f64, -180.0_f64);
        for at in pins.iter().map(|(_, pin)| pin.at) {
            (south, north) = (south.min(at.lat), north.max(at.lat));
            (west, east) = (west.min(at.lon), east.max(at.lon));
        }
        let middle = Position { lat: (south + north) / 2.0, lon: (west + east) / 2.0 };
        let height_m = (north - south) * DEGREE_M;
        let width_m = (east - west) * DEGREE_M * middle.lat.to_radians().cos();
        let usable = |side: f32| f64::from(side) * (1.0 - 2.0 * AIR);
        let is_exact = pins.iter().any(|(_, pin)| pin.is_exact);
        let least_m = if is_exact { LEAST_M } else { LEAST_WITH_TOWNS_M };
        let scale = (width_m / usable(size.0))
            .max(height_m / usable(size.1))
            .max(least_m / f64::from(size.0));
        Window { middle, scale, origin, size }
    }

    /// Where a position is on the paper; none outside the map.
    pub fn place(&self, at: Position) -> Option<Point> {
        let east_m = (at.lon - self.middle.lon) * DEGREE_M * self.middle.lat.to_radians().cos();
        let north_m = (at.lat - self.middle.lat) * DEGREE_M;
        let x = (east_m / self.scale) as f32 + self.size.0 / 2.0;
        let y = self.size.1 / 2.0 - (north_m / self.scale) as f32;
        let is_inside = (0.0..=self.size.0).contains(&x) && (0.0..=self.size.1).contains(&y);
        is_inside.then_some((self.origin.0 + x, self.origin.1 + y))
    }

    /// The towns in it that may be named, from the middle outwards.
    pub fn towns<'a>(&self, towns: &'a [(String, Position)]) -> Vec<(&'a str, Point)> {
        let mut towns: Vec<_> = towns.iter().collect();
        towns.sort_by(|(_, one), (_, other)| {
            one.distance_m(self.middle).total_cmp(&other.distance_m(self.middle))
        });
        let inside = towns.into_iter().filter_map(|(name, at)| Some((&**name, self.place(*at)?)));
        inside.take(MOST_TOWNS).collect()
    }

    fn holds(&self, [left, top, right, end]: Area) -> bool {
        left >= self.origin.0
            && right <= self.origin.0 + self.size.0
            && top >= self.origin.1
            && end <= self.origin.1 + self.size.1
    }
}

/// Pins under one label.
pub struct Group {
    /// The numbers of their services, in order.
    pub numbers: Vec<usize>,
    /// Whether all are at the place itself.
    pub is_exact: bool,
    /// The middle of the label.
    pub at: Point,
}

impl Group {
    /// What its label covers, with discs of this radius.
    pub fn area(&self, radius: f32) -> Area {
        let letters = listed(&self.numbers).chars().count() as f32;
        let half = radius.max(letters * radius * 0.42 + radius * 0.5);
        let (x, y) = self.at;
        [x - half, y - radius, x + half, y + radius]
    }
}

/// The pins, those whose labels would meet under one: a label grows with each, so all are looked at
/// again until none meets another.
pub fn together(pins: &[(usize, Pin)], window: &Window, radius: f32) -> Vec<Group> {
    let group = |(number, pin): &(usize, Pin)| {
        let at = window.place(pin.at)?;
        Some(Group { numbers: vec![*number], is_exact: pin.is_exact, at })
    };
    let mut waiting: Vec<Group> = pins.iter().filter_map(group).rev().collect();
    let mut groups: Vec<Group> = Vec::new();
    while let Some(mut next) = waiting.pop() {
        let met = groups.iter().position(|group| meet(group.area(radius), next.area(radius)));
        match met.map(|place| groups.remove(place)) {
            None => groups.push(next),
            Some(group) => {
                next.numbers.extend(group.numbers);
                next.numbers.sort_unstable();
                next.is_exact &= group.is_exact;
                next.at = group.at;
                waiting.push(next);
            }
        }
    }
    groups
}

/// Whether two areas share a point.
fn meet(one: Area, other: Area) -> bool {
    one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1]
}

/// "1–3, 5".
pub fn listed(numbers: &[usize]) -> String {
    let runs = numbers.chunk_by(|one, next| one + 1 == *next);
    let told = runs.map(|run| match run {
        [first, .., last] if run.len() > 2 => format!("{first}–{last}"),
        _ => run.iter().map(usize::to_string).collect::<Vec<_>>().join(", "),
    });
    told.collect::<Vec<_>>().join(", ")
}

/// For each town its name's upper left corner: close to its dot, or beside the pin that hides the
/// dot; none where there is no room. A town is where its dot is, and how wide and high its name;
/// `small` is the size of letters, and nothing is written over what is `taken`.
pub fn named(
    towns: &[(Point, Point)],
    window: &Window,
    small: f32,
    taken: &mut Vec<Area>,
) -> Vec<Option<Point>> {
    taken.extend(towns.iter().map(|((x, y), _)| [x - DOT, y - DOT, x + DOT, y + DOT]));
    let mut name = |((x, y), (width, height)): &(Point, Point)| {
        let sides = [5.0, 2.0 * small].into_iter().flat_map(|away| {
            let beside = y - height / 2.0;
            let (below, above) = (y + away - 1.0, y - away + 1.0 - height);
            let middle = x - width / 2.0;
            [(x + away, beside), (x - away - width, beside), (middle, below), (middle, above)]
        });
        let mut areas = sides.map(|(left, top)| [left, top, left + width, top + height]);
        let is_free = |area: Area| window.holds(area) && !taken.iter().any(|one| meet(*one, area));
        let area = areas.find(|area| is_free(*area))?;
        taken.push(area);
        Some((area[0], area[1]))
    };
    towns.iter().map(&mut name).collect()
}
