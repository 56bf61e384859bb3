//! Marks on paper: letters, lines, squares and circles, and how a document is made of them that can be
//! read aloud as well.

use super::HandoutError;
use super::flow::Measures;
use super::letters::{Letters, Paragraph};
use crate::domain::passing::{QUIET, Squares};
use krilla::color::luma;
use krilla::geom::{Path, PathBuilder, Rect, Transform};
use krilla::metadata::{Metadata, TextDirection};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, Node, Tag, TagGroup, TagKind, TagTree,
};
use std::num::NonZeroU16;

/// How light a mark is, from black (0) to white (255): a handout is copied more often than printed.
pub(super) type Ink = u8;

/// Nearly black.
pub(super) const INK: Ink = 0x1a;
/// Paper.
pub(super) const WHITE: Ink = 0xff;
/// What stands back; still read on a bad copy.
pub(super) const GREY: Ink = 0x59;
/// The ground of the map.
pub(super) const PALE: Ink = 0xf2;

/// How far the control points of a quarter circle are, in radii.
const ROUND: f32 = 0.552_285;

/// What a text is in the document.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// What the handout is.
    Heading,
    /// The name of a service.
    Name,
    /// A paragraph.
    Words,
    /// What nobody needs read aloud.
    Aside,
}

/// Something on a page.
pub(super) enum Mark {
    /// Letters.
    Text {
        /// What is set.
        paragraph: Paragraph,
        /// Left and top, points.
        at: (f32, f32),
        /// The BCP 47 tag of its language.
        tag: &'static str,
        /// What it is.
        role: Role,
        /// Its colour.
        ink: Ink,
    },
    /// An outline.
    Shape {
        /// Its path.
        path: Path,
        /// What fills it.
        fill: Option<Ink>,
        /// What draws it, and how wide, points.
        line: Option<(Ink, f32)>,
    },
    /// A code for a camera.
    Code {
        /// Its squares.
        squares: Squares,
        /// Left and top, points.
        at: (f32, f32),
        /// Its side with its empty margin, points.
        side: f32,
        /// What it says.
        says: String,
    },
    /// Marks that are one picture.
    Picture {
        /// What it shows, in words.
        says: String,
        /// What it is made of.
        marks: Vec<Mark>,
    },
}

impl Mark {
    /// A thin line over this width.
    pub(super) fn rule((left, top): (f32, f32), width: f32) -> Mark {
        let mut line = PathBuilder::new();
        line.move_to(left, top);
        line.line_to(left + width, top);
        Mark::drawn(line, None, Some((GREY, 0.5)))
    }

    /// The squares of a code with this side, its empty margin included.
    pub(super) fn code(squares: &Squares, at: (f32, f32), side: f32, says: String) -> Mark {
        Mark::Code { squares: squares.clone(), at, side, says }
    }

    /// A disc.
    pub(super) fn circle((x, y): (f32, f32), radius: f32, ink: Ink) -> Mark {
        let (r, c) = (radius, radius * ROUND);
        let mut path = PathBuilder::new();
        path.move_to(x + r, y);
        path.cubic_to(x + r, y + c, x + c, y + r, x, y + r);
        path.cubic_to(x - c, y + r, x - r, y + c, x - r, y);
        path.cubic_to(x - r, y - c, x - c, y - r, x, y - r);
        path.cubic_to(x + c, y - r, x + r, y - c, x + r, y);
        path.close();
        Mark::drawn(path, Some(ink), None)
    }

    /// A triangle that points up from below its point.
    pub(super) fn triangle((x, y): (f32, f32), width: f32, height: f32) -> Mark {
        let mut path = PathBuilder::new();
        path.move_to(x, y);
        path.line_to(x + width / 2.0, y + height);
        path.line_to(x - width / 2.0, y + height);
        path.close();
        Mark::drawn(path, Some(INK), None)
    }

    /// A rectangle.
    pub(super) fn rect((left, top): (f32, f32), (width, height): (f32, f32), fill: Ink) -> Mark {
        let mut path = PathBuilder::new();
        if let Some(rect) = Rect::from_xywh(left, top, width, height) {
            path.push_rect(rect);
        }
        Mark::drawn(path, Some(fill), None)
    }

    /// What this path encloses or follows; nothing where it is empty.
    pub(super) fn drawn(path: PathBuilder, fill: Option<Ink>, line: Option<(Ink, f32)>) -> Mark {
        match path.finish() {
            Some(path) => Mark::Shape { path, fill, line },
            None => Mark::Picture { says: String::new(), marks: Vec::new() },
        }
    }
}

/// A document about to be written.
pub(super) struct Document<'a> {
    pub measures: Measures,
    pub title: String,
    pub tag: &'a str,
    pub rtl: bool,
}

impl Document<'_> {
    /// The bytes of the PDF.
    pub(super) fn write(
        self,
        pages: &[Vec<Mark>],
        letters: &mut Letters,
    ) -> Result<Vec<u8>, HandoutError> {
        let failed = |reason: String| HandoutError::Pdf { reason };
        let size = PageSettings::from_wh(self.measures.width, self.measures.height)
            .ok_or_else(|| failed("the page has no size".to_owned()))?;
        let (mut document, mut tree) = (krilla::Document::new(), TagTree::new());
        tree = tree.with_lang(Some(self.tag.to_owned()));
        for marks in pages {
            let mut page = document.start_page_with(size.clone());
            let mut surface = page.surface();
            for mark in marks {
                draw(&mut surface, mark, letters)?.into_iter().for_each(|group| tree.push(group));
            }
            surface.finish();
            page.finish();
        }
        let direction =
            if self.rtl { TextDirection::RightToLeft } else { TextDirection::LeftToRight };
        let about = Metadata::new().title(self.title).language(self.tag.to_owned());
        document.set_metadata(about.creator("Passi".to_owned()).text_direction(direction));
        document.set_tag_tree(tree);
        document.finish().map_err(|error| failed(format!("{error:?}")))
    }
}

/// Draws a mark; what it is in the tagged document, if it is anything there.
fn draw(
    surface: &mut Surface<'_>,
    mark: &Mark,
    letters: &mut Letters,
) -> Result<Option<Node>, HandoutError> {
    match mark {
        Mark::Text { paragraph, at, tag, role, ink } => {
            surface.set_stroke(None);
            surface.set_fill(Some(filled(*ink)));
            if *role == Role::Aside {
                aside(surface);
                letters.draw(surface, paragraph, *at, None)?;
                surface.end_tagged();
                return Ok(None);
            }
            let lines = letters.draw(surface, paragraph, *at, Some(tag))?;
            Ok(Some(group(kind(*role), lines)))
        }
        Mark::Shape { path, fill, line } => {
            aside(surface);
            trace(surface, path, *fill, *line);
            surface.end_tagged();
            Ok(None)
        }
        Mark::Code { squares, at, side, says } => {
            let whole = surface.start_tagged(ContentTag::Other);
            code(surface, squares, *at, *side);
            surface.end_tagged();
            Ok(Some(group(Tag::Figure(Some(says.clone())).into(), vec![whole])))
        }
        Mark::Picture { says, marks } => {
            let whole = surface.start_tagged(ContentTag::Other);
            marks.iter().try_for_each(|mark| part(surface, mark, letters))?;
            surface.end_tagged();
            Ok(Some(group(Tag::Figure(Some(says.clone())).into(), vec![whole])))
        }
    }
}

/// Draws a mark of a picture, which is tagged as a whole.
fn part(surface: &mut Surface<'_>, mark: &Mark, letters: &mut Letters) -> Result<(), HandoutError> {
    match mark {
        Mark::Text { paragraph, at, ink, .. } => {
            surface.set_stroke(None);
            surface.set_fill(Some(filled(*ink)));
            letters.draw(surface, paragraph, *at, None).map(|_| ())
        }
        Mark::Shape { path, fill, line } => {
            trace(surface, path, *fill, *line);
            Ok(())
        }
        Mark::Code { squares, at, side, .. } => {
            code(surface, squares, *at, *side);
            Ok(())
        }
        Mark::Picture { marks, .. } => {
            marks.iter().try_for_each(|mark| part(surface, mark, letters))
        }
    }
}

/// Draws the squares of a code, those beside each other as one, in whole numbers: it is most of the
/// file otherwise.
fn code(surface: &mut Surface<'_>, squares: &Squares, (left, top): (f32, f32), side: f32) {
    let square = side / (squares.width() + 2 * QUIET) as f32;
    let mut path = PathBuilder::new();
    for run in squares.dark().chunk_by(|(x, y), next| (x + 1, *y) == *next) {
        let (x, y) = run[0];
        let rect = Rect::from_xywh((x + QUIET) as f32, (y + QUIET) as f32, run.len() as f32, 1.0);
        rect.into_iter().for_each(|rect| path.push_rect(rect));
    }
    surface.push_transform(&Transform::from_row(square, 0.0, 0.0, square, left, top));
    if let Some(path) = path.finish() {
        trace(surface, &path, Some(INK), None);
    }
    surface.pop();
}

fn trace(surface: &mut Surface<'_>, path: &Path, fill: Option<Ink>, line: Option<(Ink, f32)>) {
    surface.set_fill(fill.map(filled));
    surface.set_stroke(line.map(|(ink, width)| Stroke {
        paint: luma::Color::new(ink).into(),
        width,
        ..Default::default()
    }));
    surface.draw_path(path);
}

fn filled(ink: Ink) -> Fill {
    Fill { paint: luma::Color::new(ink).into(), ..Default::default() }
}

fn aside(surface: &mut Surface<'_>) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)));
}

fn kind(role: Role) -> TagKind {
    match role {
        Role::Heading => Tag::Hn(NonZeroU16::MIN, None).into(),
        Role::Name => Tag::Hn(NonZeroU16::MIN.saturating_add(1), None).into(),
        Role::Words | Role::Aside => Tag::P.into(),
    }
}

fn group(kind: TagKind, parts: Vec<Identifier>) -> Node {
    let mut group = TagGroup::new(kind);
    parts.into_iter().for_each(|part| group.push(part));
    group.into()
}
