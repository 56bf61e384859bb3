//! Where the services are: pins with their numbers among the towns, north up, with a measure.

use super::HandoutError;
use super::content::{Pin, Sheet};
use super::draw::{GREY, INK, Ink, Mark, PALE, Role, WHITE};
use super::flow::Measures;
use super::letters::{Letters, Look};
use crate::domain::position::Position;
use crate::phrases::ITALIAN;
use parley::layout::Alignment;

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

/// The map over the whole width, from `top` on; none where no service has a place.
pub(super) fn map(
    sheet: &Sheet,
    measures: Measures,
    top: f32,
    letters: &mut Letters,
) -> Result<Option<Mark>, HandoutError> {
    let numbered = sheet.entries.iter().enumerate();
    let pins: Vec<_> =
        numbered.filter_map(|(place, entry)| Some((place + 1, entry.pin?))).collect();
    if pins.is_empty() {
        return Ok(None);
    }
    let origin = (measures.margin, top);
    let size = (measures.width - 2.0 * measures.margin, measures.map);
    let window = Window::around(&pins, origin, size);
    let radius = measures.small * 0.85;
    let mut drawing = Drawing { marks: vec![Mark::rect(origin, size, PALE)], taken: Vec::new() };
    drawing.pins(together(&pins, &window, radius), radius, letters)?;
    drawing.measure(&window, measures, letters)?;
    drawing.north(&window, measures, letters)?;
    drawing.towns(sheet, &window, measures, letters)?;
    let says = sheet.headings.first().map(|line| line.text.clone()).unwrap_or_default();
    Ok(Some(Mark::Picture { says, marks: drawing.marks }))
}

/// A number in a disc of this radius, more of them in a longer one: white on black, or the other way
/// round where the place is not exact.
pub(super) fn pin_label(
    label: &str,
    is_exact: bool,
    (x, y): (f32, f32),
    radius: f32,
    letters: &mut Letters,
) -> Result<Vec<Mark>, HandoutError> {
    let look = Look { size: radius * 1.25, bold: true, align: Alignment::Left };
    let paragraph = letters.set(label, ITALIAN, look, f32::MAX)?;
    let (width, height) = (paragraph.width(), paragraph.height());
    let half = (width / 2.0 - radius * 0.5).max(0.0);
    let shape = |radius: f32, ink: Ink| {
        let disc = |dx: f32| Mark::circle((x + dx, y), radius, ink);
        let between = Mark::rect((x - half, y - radius), (2.0 * half, 2.0 * radius), ink);
        [disc(-half), disc(half), between]
    };
    let mut marks = Vec::from(shape(radius, INK));
    if !is_exact {
        marks.extend(shape(radius - 1.0, WHITE));
    }
    let ink = if is_exact { WHITE } else { INK };
    let at = (x - width / 2.0, y - height / 2.0);
    marks.push(Mark::Text { paragraph, at, tag: ITALIAN, role: Role::Aside, ink });
    Ok(marks)
}

/// The part of the earth that the map shows, and where it is on the paper.
struct Window {
    middle: Position,
    /// Metres a point.
    scale: f64,
    origin: (f32, f32),
    size: (f32, f32),
}

impl Window {
    fn around(pins: &[(usize, Pin)], origin: (f32, f32), size: (f32, f32)) -> Self {
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
    fn place(&self, at: Position) -> Option<(f32, f32)> {
        let east_m = (at.lon - self.middle.lon) * DEGREE_M * self.middle.lat.to_radians().cos();
        let north_m = (at.lat - self.middle.lat) * DEGREE_M;
        let x = (east_m / self.scale) as f32 + self.size.0 / 2.0;
        let y = self.size.1 / 2.0 - (north_m / self.scale) as f32;
        let is_inside = (0.0..=self.size.0).contains(&x) && (0.0..=self.size.1).contains(&y);
        is_inside.then_some((self.origin.0 + x, self.origin.1 + y))
    }
}

/// Pins under one label.
struct Group {
    numbers: Vec<usize>,
    is_exact: bool,
    at: (f32, f32),
}

impl Group {
    /// Left, top, right and end of its label, with discs of this radius.
    fn area(&self, radius: f32) -> [f32; 4] {
        let letters = listed(&self.numbers).chars().count() as f32;
        let half = radius.max(letters * radius * 0.42 + radius * 0.5);
        let (x, y) = self.at;
        [x - half, y - radius, x + half, y + radius]
    }
}

/// The pins, those whose labels would meet under one: a label grows with each, so all are looked at
/// again until none meets another.
fn together(pins: &[(usize, Pin)], window: &Window, radius: f32) -> Vec<Group> {
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

/// Whether two areas share a point: left, top, right, end.
fn meet(one: [f32; 4], other: [f32; 4]) -> bool {
    one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1]
}

/// "1–3, 5".
fn listed(numbers: &[usize]) -> String {
    let runs = numbers.chunk_by(|one, next| one + 1 == *next);
    let told = runs.map(|run| match run {
        [first, .., last] if run.len() > 2 => format!("{first}–{last}"),
        _ => run.iter().map(usize::to_string).collect::<Vec<_>>().join(", "),
    });
    told.collect::<Vec<_>>().join(", ")
}

/// A map on its way.
struct Drawing {
    marks: Vec<Mark>,
    /// Left, top, right and end of what must not be written over.
    taken: Vec<[f32; 4]>,
}

impl Drawing {
    fn pins(
        &mut self,
        groups: Vec<Group>,
        radius: f32,
        letters: &mut Letters,
    ) -> Result<(), HandoutError> {
        for group in groups {
            self.taken.push(group.area(radius));
            let label = listed(&group.numbers);
            self.marks.extend(pin_label(&label, group.is_exact, group.at, radius, letters)?);
        }
        Ok(())
    }

    /// Where north is, in the upper corner. The arrow is drawn, for few fonts have one.
    fn north(
        &mut self,
        window: &Window,
        measures: Measures,
        letters: &mut Letters,
    ) -> Result<(), HandoutError> {
        let look = Look { size: measures.small, bold: true, align: Alignment::Left };
        let paragraph = letters.set("N", ITALIAN, look, f32::MAX)?;
        let (width, height) = (paragraph.width(), paragraph.height());
        let (left, top) = (window.origin.0 + measures.gap, window.origin.1 + measures.gap);
        let point = (left + width / 2.0, top);
        self.marks.push(Mark::triangle(point, width, measures.small));
        let at = (left, top + measures.small);
        self.taken.push([left, top, left + width, at.1 + height]);
        self.marks.push(Mark::Text { paragraph, at, tag: ITALIAN, role: Role::Aside, ink: INK });
        Ok(())
    }

    /// How long a kilometre is, in the lower corner.
    fn measure(
        &mut self,
        window: &Window,
        measures: Measures,
        letters: &mut Letters,
    ) -> Result<(), HandoutError> {
        let most_m = window.scale * f64::from(window.size.0) / 4.0;
        let step = 10_f64.powf(most_m.log10().floor());
        let length_m = [5.0, 2.0, 1.0]
            .into_iter()
            .map(|by| by * step)
            .find(|by| *by <= most_m)
            .unwrap_or(step);
        let label = match length_m {
            metres if metres < 1_000.0 => format!("{metres} m"),
            metres => format!("{} km", metres / 1_000.0),
        };
        let width = (length_m / window.scale) as f32;
        let (left, line) =
            (window.origin.0 + measures.gap, window.origin.1 + window.size.1 - measures.gap);
        self.marks.push(Mark::rect((left, line), (width, 1.5), INK));
        let look = Look { size: measures.small, bold: false, align: Alignment::Left };
        let paragraph = letters.set(&label, ITALIAN, look, f32::MAX)?;
        let (right, top) = (left + width.max(paragraph.width()), line - paragraph.height());
        self.taken.push([left, top, right, line + 2.0]);
        self.marks.push(Mark::Text {
            paragraph,
            at: (left, top),
            tag: ITALIAN,
            role: Role::Aside,
            ink: INK,
        });
        Ok(())
    }

    /// Towns from the middle outwards, wherever there is room for their names.
    fn towns(
        &mut self,
        sheet: &Sheet,
        window: &Window,
        measures: Measures,
        letters: &mut Letters,
    ) -> Result<(), HandoutError> {
        let mut towns: Vec<_> = sheet.towns.iter().collect();
        towns.sort_by(|(_, one), (_, other)| {
            one.distance_m(window.middle).total_cmp(&other.distance_m(window.middle))
        });
        let inside = towns.into_iter().filter_map(|(name, at)| Some((name, window.place(*at)?)));
        let inside: Vec<_> = inside.take(MOST_TOWNS).collect();
        let dots = inside.iter().map(|(_, (x, y))| [x - 2.0, y - 2.0, x + 2.0, y + 2.0]);
        self.taken.extend(dots);
        for (name, (x, y)) in inside {
            let look = Look { size: measures.small, bold: false, align: Alignment::Left };
            let paragraph = letters.set(name, ITALIAN, look, f32::MAX)?;
            let (width, height) = (paragraph.width(), paragraph.height());
            // Close to its dot, or beside the pin that hides the dot.
            let sides = [5.0, 2.0 * measures.small].into_iter().flat_map(|away| {
                let beside = y - height / 2.0;
                let (below, above) = (y + away - 1.0, y - away + 1.0 - height);
                let middle = x - width / 2.0;
                [(x + away, beside), (x - away - width, beside), (middle, below), (middle, above)]
            });
            let free = sides.map(|(left, top)| [left, top, left + width, top + height]);
            let Some(area) = free.into_iter().find(|area| self.is_free(*area, window)) else {
                continue;
            };
            self.taken.push(area);
            self.marks.insert(1, Mark::circle((x, y), 2.0, GREY));
            let at = (area[0], area[1]);
            self.marks.push(Mark::Text {
                paragraph,
                at,
                tag: ITALIAN,
                role: Role::Aside,
                ink: GREY,
            });
        }
        Ok(())
    }

    fn is_free(&self, [left, top, right, end]: [f32; 4], window: &Window) -> bool {
        let is_inside = left >= window.origin.0
            && right <= window.origin.0 + window.size.0
            && top >= window.origin.1
            && end <= window.origin.1 + window.size.1;
        is_inside && !self.taken.iter().any(|taken| meet(*taken, [left, top, right, end]))
    }
}
