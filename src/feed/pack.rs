//! Unpacking what was signed for, and not a byte more.
//!
//! Files are single zstd frames. The sizes, packed and unpacked, are signed; what is larger than
//! a feed can be, or unpacks to more or less than promised, is refused while it is being read, so
//! that a bomb never gets to grow.

use super::FeedError;
use ruzstd::decoding::StreamingDecoder;
use std::io::{self, Read};

/// Nothing unpacks to more than this.
pub const MOST_RAW_BYTES: u64 = 64 * 1024 * 1024;
/// Nothing shrinks more than this.
const MOST_RATIO: u64 = 100;
/// Below this the ratio says nothing.
const SMALL_BYTES: u64 = 4096;

/// The signed sizes of a packed file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Packed {
    /// As it travels.
    pub size: u64,
    /// Unpacked.
    pub raw: u64,
}

impl Packed {
    /// Whether a file of the feed can have these sizes.
    pub fn is_plausible(self) -> bool {
        let ratio = self.raw <= SMALL_BYTES.max(self.size.saturating_mul(MOST_RATIO));
        self.raw <= MOST_RAW_BYTES && ratio
    }
}

/// Reads the unpacked bytes of a packed file; an error ends it if there are more or fewer than
/// `packed.raw`.
///
/// # Errors
/// It is no zstd frame.
pub fn unpack<R: Read>(packed: Packed, from: R) -> Result<impl Read, FeedError> {
    let unreadable = |reason: String| FeedError::unreadable("a packed file", reason);
    if !packed.is_plausible() {
        return Err(unreadable("no file unpacks to that much".to_owned()));
    }
    let decoder = StreamingDecoder::new(from).map_err(|error| unreadable(error.to_string()))?;
    Ok(Exactly { from: decoder, left: packed.raw })
}

/// Passes on exactly so many bytes.
struct Exactly<R> {
    from: R,
    left: u64,
}

impl<R: Read> Read for Exactly<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if into.is_empty() {
            return Ok(0);
        }
        // One byte more than is due would show that there is more.
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).saturating_add(1);
        let end = into.len().min(most);
        let read = self.from.read(&mut into[..end])?;
        match self.left.checked_sub(read as u64) {
            None => Err(io::Error::other("there is more than was signed for")),
            Some(left) if read == 0 && left > 0 => Err(io::ErrorKind::UnexpectedEof.into()),
            Some(left) => {
                self.left = left;
                Ok(read)
            }
        }
    }
}
