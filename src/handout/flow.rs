//! From paragraphs to pages: what stands where.

use super::content::{Entry, Line, Sheet};
use super::draw::{self, Mark, Role};
use super::letters::{Letters, Look, Paragraph};
use super::{HandoutError, Paper, map};
use crate::domain::passing::squares;
use crate::phrases::ITALIAN;
use parley::layout::Alignment;

/// Lengths in points, for one size of paper.
#[derive(Clone, Copy)]
pub(super) struct Measures {
    pub width: f32,
    pub height: f32,
    pub margin: f32,
    /// Sizes of letters.
    pub heading: f32,
    pub name: f32,
    pub words: f32,
    pub small: f32,
    /// Side of a code, height of the map, width of the column of numbers, air.
    pub code: f32,
    pub map: f32,
    pub numbers: f32,
    pub gap: f32,
}

impl Measures {
    /// The same proportions on both, with letters that old eyes read.
    fn of(paper: Paper) -> Self {
        let a4 = Measures {
            width: 595.28,
            height: 841.89,
            margin: 42.0,
            heading: 20.0,
            name: 14.0,
            words: 11.0,
            small: 9.0,
            code: 92.0,
            map: 190.0,
            numbers: 26.0,
            gap: 10.0,
        };
        match paper {
            Paper::A4 => a4,
            Paper::A5 => Measures {
                width: 419.53,
                height: 595.28,
                margin: 28.0,
                heading: 16.0,
                name: 12.0,
                words: 9.5,
                small: 8.0,
                code: 78.0,
                map: 130.0,
                numbers: 22.0,
                gap: 8.0,
            },
        }
    }

    /// Width between the margins.
    fn column(&self) -> f32 {
        self.width - 2.0 * self.margin
    }

    /// Where a page is full: above the margin, with a line for its number.
    fn end(&self) -> f32 {
        self.height - self.margin - 2.0 * self.small
    }
}

/// Fills pages from top to end.
pub(super) struct Flow<'a> {
    measures: Measures,
    /// Whether the page is read from the right.
    rtl: bool,
    letters: &'a mut Letters,
    pages: Vec<Vec<Mark>>,
    top: f32,
}

/// A paragraph on its way to a page.
struct Piece {
    paragraph: Paragraph,
    tag: &'static str,
    role: Role,
    /// What it stays together with.
    block: usize,
}

/// Points of pieces one below the other.
fn height<'a>(pieces: impl IntoIterator<Item = &'a Piece>) -> f32 {
    pieces.into_iter().map(|piece| piece.paragraph.height()).sum()
}

impl<'a> Flow<'a> {
    pub(super) fn new(paper: Paper, rtl: bool, letters: &'a mut Letters) -> Self {
        let measures = Measures::of(paper);
        Flow { measures, rtl, letters, pages: vec![Vec::new()], top: measures.margin }
    }

    /// Fills the pages, and writes them.
    pub(super) fn write(mut self, sheet: &Sheet, tag: &str) -> Result<Vec<u8>, HandoutError> {
        self.head(sheet)?;
        if self.top + self.measures.map > self.measures.end() {
            self.turn();
        }
        if let Some(map) = map::map(sheet, self.measures, self.top, self.letters)? {
            self.mark(map);
            self.top += self.measures.map + self.measures.gap;
        }
        for (place, entry) in sheet.entries.iter().enumerate() {
            self.entry(place + 1, entry)?;
        }
        let title = sheet.headings.first().map(|line| line.text.clone()).unwrap_or_default();
        self.finish(title, tag)
    }

    /// Fills the pages with paragraphs alone, the first of them a heading, and writes them.
    pub(super) fn write_lines(
        mut self,
        lines: &[Line],
        tag: &str,
    ) -> Result<Vec<u8>, HandoutError> {
        for (place, line) in lines.iter().enumerate() {
            if line.is_title && place > 0 {
                self.top += self.measures.gap;
            }
            match place {
                0 => self.paragraph(line, self.measures.heading, Role::Heading)?,
                _ => self.paragraph(line, self.measures.words, Role::Words)?,
            }
        }
        let title = lines.first().map(|line| line.text.clone()).unwrap_or_default();
        self.finish(title, tag)
    }

    fn finish(mut self, title: String, tag: &str) -> Result<Vec<u8>, HandoutError> {
        self.number_pages()?;
        let document = draw::Document { measures: self.measures, title, tag, rtl: self.rtl };
        document.write(&self.pages, self.letters)
    }

    /// What it is and how old, in each language; the first one large.
    fn head(&mut self, sheet: &Sheet) -> Result<(), HandoutError> {
        let (heading, name) = (self.measures.heading, self.measures.name);
        for (place, line) in sheet.headings.iter().enumerate() {
            let size = if place == 0 { heading } else { name };
            self.paragraph(line, size, Role::Heading)?;
        }
        for line in &sheet.ages {
            self.paragraph(line, self.measures.small, Role::Words)?;
        }
        self.top += self.measures.gap;
        Ok(())
    }

    /// One paragraph over the whole width.
    fn paragraph(&mut self, line: &Line, size: f32, role: Role) -> Result<(), HandoutError> {
        let look = Look { size, bold: line.is_title, align: Alignment::Start };
        let paragraph = self.letters.set(&line.text, line.tag, look, self.measures.column())?;
        let piece = Piece { paragraph, tag: line.tag, role, block: 0 };
        self.put(piece, self.measures.margin);
        Ok(())
    }

    /// A service: its number, what is said of it, its code. Its name and address stay with the code
    /// and what the first language says; what another one says stays together too, where it can.
    fn entry(&mut self, number: usize, entry: &Entry) -> Result<(), HandoutError> {
        let Measures { margin, numbers, code, gap, .. } = self.measures;
        let pieces = self.pieces(entry, self.measures.column() - numbers - code - gap)?;
        let begins = height(pieces.iter().filter(|piece| piece.block < 2));
        let needed = gap + (begins + gap / 3.0).max(code);
        if self.top + needed > self.measures.end() && self.top > margin {
            self.turn();
        }
        let mut blocks = pieces.into_iter().peekable();
        let head: Vec<_> =
            std::iter::from_fn(|| blocks.next_if(|piece| piece.block == 0)).collect();
        self.mark(Mark::rule((margin, self.top), self.measures.column()));
        self.top += gap;
        let (page, end) = (self.pages.len(), self.top + code);
        self.numbered(number)?;
        let beside = self.top;
        let left = if self.rtl { margin + code + gap } else { margin + numbers };
        head.into_iter().for_each(|piece| self.put(piece, left));
        self.coded(entry, beside);
        while let Some(first) = blocks.next() {
            let number = first.block;
            let rest = std::iter::from_fn(|| blocks.next_if(|piece| piece.block == number));
            let block: Vec<_> = std::iter::once(first).chain(rest).collect();
            self.top += gap / 3.0;
            if self.top + height(&block) > self.measures.end() && self.top > self.measures.margin {
                self.turn();
            }
            block.into_iter().for_each(|piece| self.put(piece, left));
        }
        if page == self.pages.len() {
            self.top = self.top.max(end);
        }
        self.top += gap;
        Ok(())
    }

    fn pieces(&mut self, entry: &Entry, width: f32) -> Result<Vec<Piece>, HandoutError> {
        // Italian stands where its number is; what is said in a language stands as that is read.
        let italian = if self.rtl { Alignment::Right } else { Alignment::Left };
        let name = std::iter::once((&entry.name, Role::Name, italian));
        let plain = entry.plain.iter().map(|line| (line, Role::Words, italian));
        let told = entry.told.iter().map(|line| (line, Role::Words, Alignment::Start));
        let (mut pieces, mut block) = (Vec::new(), 0);
        for (line, role, align) in name.chain(plain).chain(told) {
            let size = if role == Role::Name { self.measures.name } else { self.measures.words };
            let look = Look { size, bold: line.is_title, align };
            let paragraph = self.letters.set(&line.text, line.tag, look, width)?;
            block += usize::from(line.is_title && role != Role::Name);
            pieces.push(Piece { paragraph, tag: line.tag, role, block });
        }
        Ok(pieces)
    }

    /// The number that its pin has on the map.
    fn numbered(&mut self, number: usize) -> Result<(), HandoutError> {
        let Measures { margin, width, name, .. } = self.measures;
        let radius = name * 0.72;
        let x = if self.rtl { width - margin - radius } else { margin + radius };
        let label = map::pin_label(
            &number.to_string(),
            true,
            (x, self.top + radius),
            radius,
            self.letters,
        )?;
        label.into_iter().for_each(|mark| self.mark(mark));
        Ok(())
    }

    /// The code that says name, address, telephone and point in words.
    fn coded(&mut self, entry: &Entry, top: f32) {
        let Measures { margin, width, code, .. } = self.measures;
        let left = if self.rtl { margin } else { width - margin - code };
        if let Some(squares) = squares(&entry.code) {
            self.mark(Mark::code(&squares, (left, top), code, entry.code.clone()));
        }
    }

    /// Puts a piece where the page is free, on the next one if it does not fit here.
    fn put(&mut self, piece: Piece, left: f32) {
        let Piece { paragraph, tag, role, .. } = piece;
        let height = paragraph.height();
        if self.top + height > self.measures.end() && self.top > self.measures.margin {
            self.turn();
        }
        self.mark(Mark::Text { paragraph, at: (left, self.top), tag, role, ink: draw::INK });
        self.top += height;
    }

    fn mark(&mut self, mark: Mark) {
        if let Some(page) = self.pages.last_mut() {
            page.push(mark);
        }
    }

    fn turn(&mut self) {
        self.pages.push(Vec::new());
        self.top = self.measures.margin;
    }

    fn number_pages(&mut self) -> Result<(), HandoutError> {
        let Measures { width, height, margin, small, .. } = self.measures;
        let count = self.pages.len();
        for (place, page) in self.pages.iter_mut().enumerate() {
            let text = format!("Passi · {}/{count}", place + 1);
            let look = Look { size: small, bold: false, align: Alignment::Center };
            let paragraph = self.letters.set(&text, ITALIAN, look, width - 2.0 * margin)?;
            let at = (margin, height - margin - small);
            page.push(Mark::Text {
                paragraph,
                at,
                tag: ITALIAN,
                role: Role::Aside,
                ink: draw::INK,
            });
        }
        Ok(())
    }
}
