//! A handout as a browser prints it: the same words as on the program's own pages, which only paper
//! shows.

use super::code::CodePicture;
use crate::handout::content::{Entry, Line, Sheet};
use crate::handout::plan::{Window, listed, named, together};
use crate::locale::tongue;
use crate::ui::state::Shared;
use dioxus::prelude::*;

/// Width and height of the map, in its own units.
const MAP: (f32, f32) = (510.0, 190.0);
/// Size of its letters, and the radius of a pin, in the same.
const LETTERS: f32 = 11.0;
/// How wide a letter is, as a part of that: what a browser sets is not known here.
const LETTER_WIDTH: f32 = 0.58;

/// The larger paper.
const A4: &str = "@page { size: A4; margin: 14mm; }";

/// Prints once the sheet is drawn and its letters are there.
pub const PRINT: &str = "await document.fonts.ready;
    requestAnimationFrame(() => requestAnimationFrame(() => print()));";

/// A letter on A4, in a language that is written from the left; the first paragraph is its heading.
#[component]
pub fn PrintLines(lines: Vec<Line>) -> Element {
    rsx! {
        section { class: "print-sheet print-letter", "aria-hidden": "true",
            style { "{A4}" }
            for (at, line) in lines.iter().enumerate() {
                if at == 0 {
                    Said { text: line.text.clone(), tag: line.tag, class: "print-heading" }
                } else {
                    {said(line)}
                }
            }
        }
    }
}

/// The sheet, on A5 if it is `small`.
#[component]
pub fn PrintSheet(sheet: Shared<Sheet>, small: bool) -> Element {
    let page = if small { "@page { size: A5; margin: 10mm; }" } else { A4 };
    rsx! {
        section { class: "print-sheet", "aria-hidden": "true",
            style { "{page}" }
            for line in &sheet.headings {
                Said { text: line.text.clone(), tag: line.tag, class: "print-heading" }
            }
            for line in &sheet.ages {
                Said { text: line.text.clone(), tag: line.tag, class: "print-age" }
            }
            PlanPicture { sheet: sheet.clone() }
            ol {
                for (place, entry) in sheet.entries.iter().enumerate() {
                    li { key: "{place}", {printed(place + 1, entry)} }
                }
            }
        }
    }
}

fn printed(number: usize, entry: &Entry) -> Element {
    rsx! {
        div { class: "print-words",
            p { class: "print-name",
                span { class: "print-number", "{number}" }
                span { lang: "it", dir: "ltr", "{entry.name.text}" }
            }
            for line in entry.plain.iter().chain(&entry.told) {
                {said(line)}
            }
        }
        CodePicture { says: entry.code.clone(), label: entry.name.text.clone() }
    }
}

fn said(line: &Line) -> Element {
    let class = if line.is_title { "print-title" } else { "print-line" };
    rsx! {
        Said { text: line.text.clone(), tag: line.tag, class }
    }
}

/// A paragraph in its own language and direction.
#[component]
fn Said(text: String, tag: &'static str, class: &'static str) -> Element {
    let dir = tongue(tag).map_or("ltr", |tongue| tongue.dir());
    rsx! {
        p { class, lang: tag, dir, "{text}" }
    }
}

/// The pins among the towns; nothing where no place has one.
#[component]
fn PlanPicture(sheet: Shared<Sheet>) -> Element {
    let numbered = sheet.entries.iter().enumerate();
    let pins: Vec<_> =
        numbered.filter_map(|(place, entry)| Some((place + 1, entry.pin?))).collect();
    if pins.is_empty() {
        return rsx! {};
    }
    let window = Window::around(&pins, (0.0, 0.0), MAP);
    let groups = together(&pins, &window, LETTERS);
    let mut taken: Vec<_> = groups.iter().map(|group| group.area(LETTERS)).collect();
    let towns = window.towns(&sheet.towns);
    let width = |name: &str| name.chars().count() as f32 * LETTERS * LETTER_WIDTH;
    let sizes: Vec<_> = towns.iter().map(|(name, at)| (*at, (width(name), LETTERS))).collect();
    let corners = named(&sizes, &window, LETTERS, &mut taken);
    let labelled = towns.into_iter().zip(corners);
    rsx! {
        svg { class: "print-map", view_box: "0 0 {MAP.0} {MAP.1}", lang: "it", direction: "ltr",
            rect { class: "print-ground", width: "{MAP.0}", height: "{MAP.1}" }
            for ((name, (x, y)), corner) in labelled {
                if let Some((left, top)) = corner {
                    circle { class: "print-dot", cx: "{x}", cy: "{y}", r: "2" }
                    text { class: "print-town", x: "{left}", y: "{top + LETTERS * 0.85}", font_size: "{LETTERS}", "{name}" }
                }
            }
            for group in &groups {
                circle {
                    class: if group.is_exact { "print-pin" } else { "print-pin hollow" },
                    cx: "{group.at.0}",
                    cy: "{group.at.1}",
                    r: "{pin_radius(&group.numbers)}",
                }
                text {
                    class: if group.is_exact { "print-pin-number" } else { "print-pin-number hollow" },
                    x: "{group.at.0}",
                    y: "{group.at.1 + LETTERS * 0.35}",
                    font_size: "{LETTERS}",
                    {listed(&group.numbers)}
                }
            }
        }
    }
}

/// Large enough for the numbers in it.
fn pin_radius(numbers: &[usize]) -> f32 {
    LETTERS.max(listed(numbers).chars().count() as f32 * LETTERS * 0.36)
}
