//! Words as the squares of a QR code (ISO/IEC 18004).

use qrcode::bits::Bits;
use qrcode::types::QrError;
use qrcode::{Color, EcLevel, QrCode, Version};

/// The largest of codes.
const LAST_VERSION: i16 = 40;
/// The number of UTF-8 among the ways to write letters in a code.
const UTF_8: u32 = 26;

/// Empty squares that a camera needs on each side of a code.
pub const QUIET: usize = 4;

/// The squares of a code, without the empty margin that a camera needs around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Squares {
    width: usize,
    dark: Vec<(usize, usize)>,
}

impl Squares {
    /// Squares a side.
    pub fn width(&self) -> usize {
        self.width
    }

    /// The dark ones: column and row, from the upper left corner.
    pub fn dark(&self) -> &[(usize, usize)] {
        &self.dark
    }
}

/// The smallest code that says this; none where that is too long for one.
pub fn squares(says: &str) -> Option<Squares> {
    Some(drawn(&code(says, EcLevel::M).ok()?))
}

/// As [`squares`], with larger squares: for a screen, which has no folds and no stains that a code
/// would have to bear.
pub fn screen_squares(says: &str) -> Option<Squares> {
    Some(drawn(&code(says, EcLevel::L).ok()?))
}

fn drawn(code: &QrCode) -> Squares {
    let width = code.width();
    let colours = code.to_colors().into_iter().enumerate();
    let dark = colours.filter(|(_, colour)| *colour == Color::Dark);
    Squares { width, dark: dark.map(|(number, _)| (number % width, number / width)).collect() }
}

/// Letters beyond ASCII are marked as UTF-8 and kept together: the library would take some of them
/// for Japanese, and so would a camera.
fn code(says: &str, level: EcLevel) -> Result<QrCode, QrError> {
    if says.is_ascii() {
        return QrCode::with_error_correction_level(says, level);
    }
    for version in 1..=LAST_VERSION {
        let mut bits = Bits::new(Version::Normal(version));
        bits.push_eci_designator(UTF_8)?;
        let pushed = bits.push_byte_data(says.as_bytes());
        match pushed.and_then(|()| bits.push_terminator(level)) {
            Ok(()) => return QrCode::with_bits(bits, level),
            Err(QrError::DataTooLong) => {}
            Err(error) => return Err(error),
        }
    }
    Err(QrError::DataTooLong)
}
