//! Unpacking what was signed for, and not a byte more.
//!
//! Files are single zstd frames. The sizes, packed and unpacked, are signed; what is larger than
//! a feed can be, or unpacks to more or less than promised, is refused while it is being read, so
//! that a bomb never gets to grow. What a phone packs itself to hand it over has no signed sizes:
//! it is held to what any file may have, and its records to the state that was signed.

use super::FeedError;
use ruzstd::decoding::StreamingDecoder;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};
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
        self.raw <= most_raw_bytes(self.size)
    }
}

/// What a packed file of this size may unpack to.
fn most_raw_bytes(size: u64) -> u64 {
    SMALL_BYTES.max(size.saturating_mul(MOST_RATIO)).min(MOST_RAW_BYTES)
}

/// Packs these bytes; quickly rather than well, since it is done while a person waits.
///
/// # Errors
/// They are more than a packed file may hold, or so much of the same that nobody would unpack it.
pub fn pack(raw: &[u8]) -> Result<Vec<u8>, FeedError> {
    let packed = compress_to_vec(raw, CompressionLevel::Fastest);
    let most = most_raw_bytes(packed.len() as u64);
    if raw.len() as u64 > most {
        return Err(FeedError::Size { what: "what is to be packed".to_owned(), most });
    }
    Ok(packed)
}

/// Reads the unpacked bytes of a packed file; an error ends it if there are more or fewer than
/// `packed.raw`.
///
/// # Errors
/// It is no zstd frame.
pub fn unpack<R: Read>(packed: Packed, from: R) -> Result<impl Read, FeedError> {
    if !packed.is_plausible() {
        let reason = "no file unpacks to that much";
        return Err(FeedError::unreadable("a packed file", reason));
    }
    Ok(Bounded { from: decoder(from)?, left: packed.raw, is_exact: true })
}

/// Reads the unpacked bytes of a packed file whose size nobody signed; an error ends it where no
/// file of the feed goes on.
///
/// # Errors
/// As [`unpack`].
pub fn unpack_unsigned(packed: &[u8]) -> Result<impl Read, FeedError> {
    let left = most_raw_bytes(packed.len() as u64);
    Ok(Bounded { from: decoder(packed)?, left, is_exact: false })
}

fn decoder<R: Read>(from: R) -> Result<impl Read, FeedError> {
    StreamingDecoder::new(from).map_err(|error| FeedError::unreadable("a packed file", error))
}

/// Passes on so many bytes; fewer only where the number is a limit.
struct Bounded<R> {
    from: R,
    left: u64,
    is_exact: bool,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if into.is_empty() {
            return Ok(0);
        }
        // One byte more than is due would show that there is more.
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).saturating_add(1);
        let end = into.len().min(most);
        let read = self.from.read(&mut into[..end])?;
        match self.left.checked_sub(read as u64) {
            None => Err(io::Error::other("there is more than there may be")),
            Some(left) if read == 0 && left > 0 && self.is_exact => {
                Err(io::ErrorKind::UnexpectedEof.into())
            }
            Some(left) => {
                self.left = left;
                Ok(read)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_back_and_what_nobody_would_unpack_is_not_packed() {
        let text: Vec<u8> = (0..20_000_u32).flat_map(u32::to_be_bytes).collect();
        let mut back = Vec::new();
        unpack_unsigned(&pack(&text).unwrap()).unwrap().read_to_end(&mut back).unwrap();
        assert_eq!(back, text);
        assert!(matches!(pack(&vec![b' '; 2 << 20]), Err(FeedError::Size { .. })));
    }

    #[test]
    fn a_bomb_is_read_no_further_than_a_file_may_grow() {
        let bomb = vec![b' '; 2 << 20];
        let packed = compress_to_vec(bomb.as_slice(), CompressionLevel::Fastest);
        let mut raw = Vec::new();
        assert!(unpack_unsigned(&packed).unwrap().read_to_end(&mut raw).is_err());
        assert!(raw.len() as u64 <= most_raw_bytes(packed.len() as u64));
    }
}
