//! Orders, all by one sort over plain numbers: each kind of sort weighs kilobytes on the page.

/// Two numbers as one, which is ordered as they are.
pub(super) fn pair(first: u32, second: u32) -> u64 {
    u64::from(first) << 32 | u64::from(second)
}

/// The two numbers again.
pub(super) fn unpair(both: u64) -> (u32, u32) {
    ((both >> 32) as u32, both as u32)
}

/// A number that is the lower the higher the score is; scores are never below 0, where the bits of
/// a float are in its order. Equal scores are ordered by `at`.
fn key(score: f32, at: usize) -> u64 {
    pair(!score.max(0.0).to_bits(), at as u32)
}

fn place(key: u64) -> usize {
    unpair(key).1 as usize
}

/// The places of these things, the highest score first; equal ones in their order.
pub(super) fn by_score<T>(things: &[T], score: impl Fn(&T) -> f32) -> std::vec::IntoIter<usize> {
    let mut keys: Vec<u64> =
        things.iter().enumerate().map(|(at, thing)| key(score(thing), at)).collect();
    keys.sort_unstable();
    keys.into_iter().map(place).collect::<Vec<_>>().into_iter()
}

/// The places of the `most` highest of many scores that reach `least`, the highest first; equal ones
/// in their order.
pub(super) fn best(scores: impl Iterator<Item = f32>, least: f32, most: usize) -> Vec<usize> {
    let mut keys: Vec<u64> = Vec::new();
    let mut worst = u64::MAX;
    for (at, score) in scores.enumerate().filter(|(_, score)| *score >= least) {
        let key = key(score, at);
        if key < worst {
            keys.push(key);
        }
        // Now and then what fell behind is dropped, and no worse is let in again.
        if keys.len() >= 4 * most.max(1) {
            keys.sort_unstable();
            keys.truncate(most);
            worst = keys.last().copied().unwrap_or_default();
        }
    }
    keys.sort_unstable();
    keys.truncate(most);
    keys.into_iter().map(place).collect()
}
