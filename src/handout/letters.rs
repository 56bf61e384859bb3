//! Letters of every script: finds the font files, breaks paragraphs into lines, and draws them so that
//! they can be selected and searched in the order in which they are read.

use super::HandoutError;
use krilla::geom::Point;
use krilla::surface::Surface;
use krilla::tagging::{ContentTag, Identifier, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph, Tag};
use parley::fontique::{Collection, CollectionOptions};
use parley::layout::{Alignment, Layout, Line as SetLine, Run};
use parley::style::{FontFamily, FontFamilyName, FontWeight, LineHeight, StyleProperty};
use parley::{FontContext, LayoutContext};
use skrifa::{FontRef, MetadataProvider};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// The families that have our letters: Noto on a computer, then what phones call theirs.
const FAMILIES: [&str; 10] = [
    "Noto Sans",
    "Roboto",
    "Noto Sans Arabic",
    "Noto Naskh Arabic",
    "Noto Naskh Arabic UI",
    "Noto Sans Bengali",
    "Noto Sans Devanagari",
    "Noto Sans Gurmukhi",
    "Noto Sans CJK SC",
    "DejaVu Sans",
];

/// The word in the name of the families that a language is set in, punctuation and all.
const OWN: [(&str, &str); 8] = [
    ("ar", "Arabic"),
    ("fa", "Arabic"),
    ("ps", "Arabic"),
    ("ur", "Arabic"),
    ("bn", "Bengali"),
    ("hi", "Devanagari"),
    ("pa", "Gurmukhi"),
    ("zh", "CJK"),
];

/// What the names of their files begin with.
const STEMS: [&str; 9] = [
    "NotoSans-",
    "NotoSansArabic-",
    "NotoSansBengali-",
    "NotoSansDevanagari-",
    "NotoSansGurmukhi-",
    "NotoSansCJK-",
    "NotoNaskhArabic",
    "Roboto-",
    "DejaVuSans",
];

/// How deep folders of fonts are looked through.
const DEPTH: usize = 4;

/// Line spacing.
const SPACING: f32 = 1.35;
/// The same for the Arabic script, whose dots below one line would touch the next.
const SPACING_ARABIC: f32 = 1.65;

/// The fonts of this machine, ready to set text.
pub struct Letters {
    fonts: FontContext,
    layouts: LayoutContext<()>,
    embedded: HashMap<FontKey, Embedded>,
}

/// A font file, the font in it, and where it stands on its axes (bits of a float).
type FontKey = (u64, u32, Vec<(u32, u32)>);

/// A font as it goes into the file.
#[derive(Clone)]
struct Embedded {
    font: Font,
    /// The glyph that leaves nothing on paper.
    space: Option<GlyphId>,
}

/// How a paragraph looks.
#[derive(Clone, Copy)]
pub(super) struct Look {
    /// Points.
    pub size: f32,
    /// Whether it stands out.
    pub bold: bool,
    /// Where its lines stand.
    pub align: Alignment,
}

/// A paragraph that is set, line by line.
pub(super) struct Paragraph {
    text: String,
    /// In a box of its own: it is large, and paragraphs are moved about.
    layout: Box<Layout<()>>,
}

/// Where this system keeps its fonts.
pub fn font_folders() -> Vec<PathBuf> {
    let own = dirs::data_dir().map(|data| data.join("fonts"));
    let shared = ["/usr/share/fonts", "/usr/local/share/fonts", "/system/fonts", "/Library/Fonts"];
    own.into_iter().chain(shared.map(PathBuf::from)).collect()
}

impl Letters {
    /// Finds the fonts in these folders. Nothing but their names is read before they are needed.
    ///
    /// # Errors
    /// [`HandoutError::NoFonts`] where none of the folders has a font that we know.
    pub fn find(folders: &[PathBuf]) -> Result<Self, HandoutError> {
        let mut files = Vec::new();
        for folder in folders {
            gather(folder, DEPTH, &mut files);
        }
        if files.is_empty() {
            return Err(HandoutError::NoFonts { folders: folders.to_owned() });
        }
        let options = CollectionOptions { system_fonts: false, ..Default::default() };
        let mut collection = Collection::new(options);
        collection.load_fonts_from_paths(files);
        let fonts = FontContext { collection, ..Default::default() };
        Ok(Letters { fonts, layouts: LayoutContext::new(), embedded: HashMap::new() })
    }

    /// Sets a paragraph in lines of this width.
    ///
    /// # Errors
    /// No font has its letters.
    pub(super) fn set(
        &mut self,
        text: &str,
        tag: &str,
        look: Look,
        width: f32,
    ) -> Result<Paragraph, HandoutError> {
        // No font has a letter for a tab.
        let text = &text.replace(char::is_control, " ");
        let families = families(tag).map(|name| FontFamilyName::Named(Cow::Borrowed(name)));
        let families = FontFamily::List(Cow::Owned(families.collect()));
        let is_arabic = own_word(tag) == Some("Arabic");
        let spacing = if is_arabic { SPACING_ARABIC } else { SPACING };
        let weight = if look.bold { FontWeight::BOLD } else { FontWeight::NORMAL };
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(families));
        builder.push_default(StyleProperty::FontSize(look.size));
        builder.push_default(StyleProperty::FontWeight(weight));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(spacing)));
        let mut layout = builder.build(text);
        layout.break_all_lines(Some(width));
        layout.align(look.align, Default::default());
        let paragraph = Paragraph { text: text.to_owned(), layout: Box::new(layout) };
        match paragraph.is_whole() {
            true => Ok(paragraph),
            false => Err(HandoutError::NoLetters { text: text.to_owned() }),
        }
    }

    /// Draws a paragraph below `top`, right of `left`; its lines as parts of the tagged document, where they have
    /// a language there.
    ///
    /// # Errors
    /// A font cannot be read.
    pub(super) fn draw(
        &mut self,
        surface: &mut Surface<'_>,
        paragraph: &Paragraph,
        (left, top): (f32, f32),
        tag: Option<&str>,
    ) -> Result<Vec<Identifier>, HandoutError> {
        let mut drawn = Vec::new();
        for line in paragraph.layout.lines() {
            let span = tag.map(|tag| SpanTag::empty().with_lang(Some(tag)));
            drawn.extend(span.map(|span| surface.start_tagged(ContentTag::Span(span))));
            let (mut x, y) = (left + line.metrics().offset, top + line.metrics().baseline);
            for run in line.runs() {
                let font = self
                    .embedded(&run)
                    .ok_or_else(|| HandoutError::Font { text: paragraph.text.clone() })?;
                let glyphs = glyphs(&run, &paragraph.text, font.space);
                let at = Point::from_xy(x, y);
                surface.draw_glyphs(
                    at,
                    &glyphs,
                    font.font,
                    &paragraph.text,
                    run.font_size(),
                    false,
                );
                x += run.advance();
            }
            if tag.is_some() {
                surface.end_tagged();
            }
        }
        Ok(drawn)
    }

    /// The font of a run, as it goes into the file.
    fn embedded(&mut self, run: &Run<'_, ()>) -> Option<Embedded> {
        let (font, synthesis) = (run.font().clone(), run.synthesis());
        let axes: Vec<_> = synthesis
            .variation_settings()
            .iter()
            .map(|(tag, value)| (Tag::new(&tag.into_bytes()), *value))
            .collect();
        let exact =
            axes.iter().map(|(tag, value)| (u32::from_be_bytes(*tag.get()), value.to_bits()));
        let (data, id) = font.data.into_raw_parts();
        let key = (id, font.index, exact.collect());
        if let Some(known) = self.embedded.get(&key) {
            return Some(known.clone());
        }
        let reading = FontRef::from_index((*data).as_ref(), font.index).ok()?;
        let space = reading.charmap().map(' ').map(|glyph| GlyphId::new(glyph.to_u32()));
        let read = Embedded { font: Font::new_variable(data.into(), font.index, &axes)?, space };
        self.embedded.insert(key, read.clone());
        Some(read)
    }
}

impl Paragraph {
    /// Points from its top to its end.
    pub(super) fn height(&self) -> f32 {
        self.layout.height()
    }

    /// Points of its longest line.
    pub(super) fn width(&self) -> f32 {
        self.layout.width()
    }

    /// Whether there is a letter for each of its characters.
    fn is_whole(&self) -> bool {
        let runs = self.layout.lines().flat_map(|line: SetLine<'_, ()>| line.runs());
        runs.flat_map(|run| run.clusters().collect::<Vec<_>>()).all(|cluster| {
            let is_drawn = self.text[cluster.text_range()].chars().any(|letter| !is_silent(letter));
            !is_drawn || cluster.glyphs().all(|glyph| glyph.id != 0)
        })
    }
}

fn own_word(tag: &str) -> Option<&'static str> {
    OWN.iter().find(|(own, _)| *own == tag).map(|(_, word)| *word)
}

/// All families, those of the language first.
fn families(tag: &str) -> impl Iterator<Item = &'static str> {
    let own = own_word(tag);
    let is_own = move |name: &&str| own.is_some_and(|word| name.contains(word));
    FAMILIES
        .into_iter()
        .filter(is_own)
        .chain(FAMILIES.into_iter().filter(move |name| !is_own(name)))
}

/// Whether a character is never drawn: a direction, an end of a line.
fn is_silent(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// The glyphs of a run from left to right, each with the text that it stands for.
fn glyphs(run: &Run<'_, ()>, text: &str, space: Option<GlyphId>) -> Vec<KrillaGlyph> {
    let mut letters = letters(run);
    if run.is_rtl() {
        letters.reverse();
    }
    letters.into_iter().flat_map(|letter| spelled(letter, text, run.is_rtl(), space)).collect()
}

/// What is drawn together, and for which part of the text: one character or more that make one shape
/// or more.
type Letter = (Range<usize>, Vec<KrillaGlyph>);

/// The letters of a run in the order of reading.
fn letters(run: &Run<'_, ()>) -> Vec<Letter> {
    let size = run.font_size();
    let mut letters: Vec<Letter> = Vec::new();
    for cluster in run.clusters() {
        let range = cluster.text_range();
        match letters.last_mut() {
            Some((before, _)) if cluster.is_ligature_continuation() => before.end = range.end,
            _ => {
                let glyph = |glyph: parley::layout::Glyph| {
                    // The layout counts downwards, the file upwards.
                    let (advance, x, y) = (glyph.advance / size, glyph.x / size, -glyph.y / size);
                    KrillaGlyph::new(
                        GlyphId::new(glyph.id),
                        advance,
                        x,
                        y,
                        0.0,
                        range.clone(),
                        None,
                    )
                };
                letters.push((range.clone(), cluster.glyphs().map(glyph).collect()));
            }
        }
    }
    letters
}

/// The glyphs of a letter with what each of them spells.
///
/// From left to right all of them stand for all of it. From right to left each stands for one
/// character, the last one first, for readers (poppler, for one) turn a line around character by
/// character, and would turn what one glyph spells as well; where there are more characters than
/// glyphs, as in lam-alef, empty ones stand for the rest.
fn spelled(
    (range, mut glyphs): Letter,
    text: &str,
    rtl: bool,
    space: Option<GlyphId>,
) -> Vec<KrillaGlyph> {
    let characters = text[range.clone()].char_indices().map(|(at, letter)| {
        let start = range.start + at;
        start..start + letter.len_utf8()
    });
    let characters: Vec<_> = characters.rev().collect();
    match space {
        Some(space) if rtl && !glyphs.is_empty() && glyphs.len() <= characters.len() => {
            let empty = || KrillaGlyph::new(space, 0.0, 0.0, 0.0, 0.0, range.clone(), None);
            glyphs.resize_with(characters.len(), empty);
            let each = glyphs.into_iter().zip(characters);
            each.map(|(glyph, text_range)| KrillaGlyph { text_range, ..glyph }).collect()
        }
        _ => {
            let all = |glyph| KrillaGlyph { text_range: range.clone(), ..glyph };
            glyphs.into_iter().map(all).collect()
        }
    }
}

/// Adds the files of our fonts below a folder; a folder that cannot be read has none.
fn gather(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() && depth > 0 {
            gather(&path, depth - 1, files);
        } else if is_ours(&path) {
            files.push(path);
        }
    }
}

fn is_ours(path: &Path) -> bool {
    let is_font =
        ["ttf", "otf", "ttc"].map(OsStr::new).contains(&path.extension().unwrap_or_default());
    let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
    let is_plain = ["Regular", "Bold.", "VF", "DejaVuSans."].iter().any(|part| name.contains(part));
    is_font && is_plain && STEMS.iter().any(|stem| name.starts_with(stem))
}
