//! The staff's PIN: how it is kept, and how often it may be tried.
//!
//! The file keeps what PBKDF2 with HMAC-SHA-256 (RFC 8018) makes of the PIN and a salt. PBKDF2 is not
//! the hardest to guess at, but it is written here in a few lines over the hash that the feed needs
//! anyway, is checked against published vectors, and takes the page a fraction of a second; what resists
//! better takes memory that a page on a cheap tablet does not have. Whoever has the file can try all PINs
//! of four digits in minutes: where others can read it, as beside a page, the PIN should be a long one.

use super::Kiosk;
use crate::domain::schedule::RomeTime;
use chrono::TimeDelta;
use sha2::{Digest, Sha256};

/// How often the hash is taken.
const ROUNDS: u32 = 100_000;
/// What a file may ask for: less is no work, more would hold up the screen.
const MOST_ROUNDS: u32 = 1_000_000;
/// The name of the way, which begins what is kept.
const WAY: &str = "pbkdf2-sha256";
/// Wrong tries that cost no wait.
const FREE_TRIES: u32 = 5;
/// The first wait, in seconds; each wrong try doubles it.
const FIRST_WAIT_S: i64 = 30;
/// The longest wait, in seconds.
const LONGEST_WAIT_S: i64 = 15 * 60;

/// A PIN that is none.
#[derive(Debug, thiserror::Error)]
#[error("a PIN has 4 to 12 digits from 0 to 9, and nothing else")]
pub struct PinError;

/// What the file keeps of this PIN. The `salt` is chance, another for each PIN.
///
/// # Errors
/// It is no PIN.
pub fn keep(pin: &str, salt: [u8; 16]) -> Result<String, PinError> {
    if !is_pin(pin) {
        return Err(PinError);
    }
    let hash = stretch(pin.as_bytes(), &salt, ROUNDS);
    Ok(format!("{WAY}${ROUNDS}${}${}", const_hex::encode(salt), const_hex::encode(hash)))
}

/// Whether this is what [`keep`] gives.
pub fn is_kept(text: &str) -> bool {
    read(text).is_some()
}

impl Kiosk {
    /// Whether this is the staff's PIN. Never, where none is kept. It takes a good part of a second on a
    /// slow tablet; [`Attempts`] says whether it may be asked.
    pub fn opens(&self, pin: &str) -> bool {
        let Some((rounds, salt, kept)) = self.pin.as_deref().and_then(read) else {
            return false;
        };
        if !is_pin(pin) {
            return false;
        }
        let hash = stretch(pin.as_bytes(), &salt, rounds);
        // All of it, so that the time tells nothing.
        hash.iter().zip(kept).fold(0, |differs, (one, other)| differs | (one ^ other)) == 0
    }
}

/// What came of a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// It is the staff.
    Open,
    /// It is not the PIN.
    Wrong,
    /// There were too many; this one was not looked at.
    TooSoon {
        /// Until the next one may be made, in seconds.
        wait_s: u64,
    },
}

/// The wrong tries since the last right one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attempts {
    wrong: u32,
    last: Option<RomeTime>,
}

impl Attempts {
    /// Tries `pin`. After five wrong ones each costs a wait, 30 seconds at first and twice as long each
    /// time, 15 minutes at most; it begins anew where the clock is set back.
    pub fn attempt(&mut self, kiosk: &Kiosk, pin: &str, now: RomeTime) -> Tried {
        let wait_s = self.wait_s(now);
        if wait_s > 0 {
            return Tried::TooSoon { wait_s };
        }
        if kiosk.opens(pin) {
            *self = Attempts::default();
            return Tried::Open;
        }
        self.wrong = self.wrong.saturating_add(1);
        self.last = Some(now);
        Tried::Wrong
    }

    /// Until the next try may be made, in seconds; 0 where it may be now.
    pub fn wait_s(&mut self, now: RomeTime) -> u64 {
        let Some(last) = &mut self.last else { return 0 };
        *last = (*last).min(now);
        let Some(doublings) = self.wrong.checked_sub(FREE_TRIES) else { return 0 };
        // 2^5 half minutes are more than the longest wait.
        let whole_s = (FIRST_WAIT_S << doublings.min(5)).min(LONGEST_WAIT_S);
        let rest = TimeDelta::seconds(whole_s) - now.signed_duration_since(*last);
        // A part of a second is waited for as a whole one.
        u64::try_from((rest.num_milliseconds() + 999) / 1000).unwrap_or(0)
    }
}

fn is_pin(text: &str) -> bool {
    (4..=12).contains(&text.len()) && text.bytes().all(|digit| digit.is_ascii_digit())
}

/// Rounds, salt and hash.
fn read(text: &str) -> Option<(u32, [u8; 16], [u8; 32])> {
    let mut parts = text.strip_prefix(WAY)?.strip_prefix('$')?.split('$');
    let rounds = parts.next()?.parse().ok().filter(|rounds| (1..=MOST_ROUNDS).contains(rounds))?;
    let salt = const_hex::decode_to_array(parts.next()?).ok()?;
    let hash = const_hex::decode_to_array(parts.next()?).ok()?;
    parts.next().is_none().then_some((rounds, salt, hash))
}

/// The first 32 bytes of PBKDF2 with HMAC-SHA-256. The password must fit one block of the hash, which
/// twelve digits do.
fn stretch(password: &[u8], salt: &[u8], rounds: u32) -> [u8; 32] {
    let keyed = |pad: u8| {
        let mut block = [pad; 64];
        block.iter_mut().zip(password).for_each(|(byte, letter)| *byte ^= letter);
        Sha256::new_with_prefix(block)
    };
    let (inner, outer) = (keyed(0x36), keyed(0x5c));
    let sign = |inner: Sha256| -> [u8; 32] {
        outer.clone().chain_update(inner.finalize()).finalize().into()
    };
    let mut link = sign(inner.clone().chain_update(salt).chain_update(1_u32.to_be_bytes()));
    let mut all = link;
    for _ in 1..rounds {
        link = sign(inner.clone().chain_update(link));
        all.iter_mut().zip(link).for_each(|(byte, other)| *byte ^= other);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_that_of_the_published_vectors() {
        let hash = |password: &str, salt: &str, rounds| {
            const_hex::encode(stretch(password.as_bytes(), salt.as_bytes(), rounds))
        };
        // RFC 7914, section 11: the first half of each.
        let one = "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc";
        assert_eq!(hash("passwd", "salt", 1), one);
        let many = "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56";
        assert_eq!(hash("Password", "NaCl", 80_000), many);
    }
}
