//! Octets as the letters of an address that a code holds most tightly.
//!
//! A QR code has a mode for 45 letters, 5½ bits each. Of these, 41 pass through addresses, routers
//! and browsers unchanged; two octets are three of them, so that 16 of 16½ bits are used: as many as
//! base 45 does (RFC 9285), which has a blank and a percent sign. Base 64 would need the mode for
//! octets, 8 bits a letter, and so a third more. The last letter is never a full stop or a colon,
//! which programs leave out at the end of an address.

/// The letters, by what they count.
const LETTERS: &[u8; 41] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*-.:";
const BASE: u32 = LETTERS.len() as u32;

/// The letters for these octets.
pub(super) fn written(octets: &[u8]) -> String {
    let mut letters = String::with_capacity(octets.len().div_ceil(2) * 3);
    for pair in octets.chunks(2) {
        let (mut value, count) = match *pair {
            [one, two] => (u32::from(one) << 8 | u32::from(two), 3),
            [one] => (u32::from(one), 2),
            _ => continue,
        };
        for _ in 0..count {
            letters.push(char::from(LETTERS[(value % BASE) as usize]));
            value /= BASE;
        }
    }
    letters
}

/// The octets that were written so; none where these letters are not how any are written.
pub(super) fn read(letters: &str) -> Option<Vec<u8>> {
    let mut octets = Vec::with_capacity(letters.len() / 3 * 2 + 1);
    for group in letters.as_bytes().chunks(3) {
        let mut value = 0;
        for letter in group.iter().rev() {
            let digit = LETTERS.iter().position(|known| known == letter)?;
            value = value * BASE + digit as u32;
        }
        match group.len() {
            3 => octets.extend(u16::try_from(value).ok()?.to_be_bytes()),
            2 => octets.push(u8::try_from(value).ok()?),
            _ => return None,
        }
    }
    Some(octets)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn octets_are_read_as_they_were_written(octets in prop::collection::vec(any::<u8>(), 0..40)) {
            let letters = written(&octets);
            prop_assert_eq!(letters.len(), (octets.len() * 3).div_ceil(2));
            prop_assert!(!letters.ends_with(['.', ':']));
            prop_assert_eq!(read(&letters), Some(octets));
        }

        #[test]
        fn letters_are_written_one_way(letters in "[0-9A-Z$*.:-]{0,12}") {
            if let Some(octets) = read(&letters) {
                prop_assert_eq!(written(&octets), letters);
            }
        }

        #[test]
        fn nothing_else_is_read(letters in ".{0,12}") {
            let is_ours = letters.bytes().all(|letter| LETTERS.contains(&letter));
            prop_assert!(is_ours || read(&letters).is_none());
        }
    }
}
