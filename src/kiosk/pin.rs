//! The staff's PIN. The file has no PIN, only what one is checked against: `SALT:HASH`, both in
//! hexadecimal, where the hash is SHA-256 of salt and PIN, and then again of itself, many times.

use super::Kiosk;
use sha2::{Digest, Sha256};

/// How many times: a try costs a moment, and trying them all takes long.
const ROUNDS: u32 = 20_000;

impl Kiosk {
    /// Whether this is the staff's PIN; none is where the file has none, or a broken one.
    pub fn opens(&self, pin: &str) -> bool {
        let wanted = self.pin.as_deref().and_then(|kept| kept.split_once(':'));
        let Some((salt, hash)) = wanted else { return false };
        let (Ok(salt), Ok(hash)) = (const_hex::decode(salt), const_hex::decode(hash)) else {
            return false;
        };
        // Every byte is looked at, so that the time it takes tells nothing.
        let differs =
            |given: [u8; 32]| given.iter().zip(&hash).fold(0, |all, (a, b)| all | (a ^ b));
        hash.len() == 32 && differs(stretched(&salt, pin)) == 0
    }
}

fn stretched(salt: &[u8], pin: &str) -> [u8; 32] {
    let once = |bytes: &[&[u8]]| -> [u8; 32] { Sha256::digest(bytes.concat()).into() };
    (1..ROUNDS).fold(once(&[salt, pin.as_bytes()]), |hash, _| once(&[&hash]))
}
