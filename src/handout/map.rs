//! The map of a handout on paper: a [plan](super::plan) drawn with a measure, north up.

use super::HandoutError;
use super::content::Sheet;
use super::draw::{GREY, INK, Ink, Mark, PALE, Role, WHITE};
use super::flow::Measures;
use super::letters::{Letters, Look};
use super::plan::{DOT, Group, Window, listed, named, together};
use crate::phrases::ITALIAN;
use parley::layout::Alignment;

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

    /// Towns wherever there is room for their names.
    fn towns(
        &mut self,
        sheet: &Sheet,
        window: &Window,
        measures: Measures,
        letters: &mut Letters,
    ) -> Result<(), HandoutError> {
        let look = Look { size: measures.small, bold: false, align: Alignment::Left };
        let mut set = Vec::new();
        for (name, at) in window.towns(&sheet.towns) {
            set.push((letters.set(name, ITALIAN, look, f32::MAX)?, at));
        }
        let sizes: Vec<_> =
            set.iter().map(|(name, at)| (*at, (name.width(), name.height()))).collect();
        let placed = named(&sizes, window, measures.small, &mut self.taken);
        for ((paragraph, at), corner) in set.into_iter().zip(placed) {
            let Some(corner) = corner else { continue };
            self.marks.insert(1, Mark::circle(at, DOT, GREY));
            let (tag, role) = (ITALIAN, Role::Aside);
            self.marks.push(Mark::Text { paragraph, at: corner, tag, role, ink: GREY });
        }
        Ok(())
    }
}
