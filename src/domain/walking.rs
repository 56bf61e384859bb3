//! How long a way is on foot, guessed from the straight line.
//!
//! Nobody has measured the ways here, so the answer is rounded up and always told as "about". Both
//! figures are our own guess and have no source: streets are longer than the straight line, and
//! somebody with a bag, a child or a stick walks slowly. Hills are not counted.

/// How much longer the way is than the straight line.
const DETOUR: f64 = 1.3;
/// 4.5 km an hour.
const METRES_A_MINUTE: f64 = 75.0;
/// Farther than this, in metres, nobody is sent on foot.
const FARTHEST_M: f64 = 5_000.0;
/// From so many minutes on they are told in fives.
const IN_FIVES_FROM: u32 = 10;

/// Minutes on foot to what is `distance_m` metres away in a straight line, at least 1; none where that
/// is too far, or no distance.
pub fn minutes_on_foot(distance_m: f64) -> Option<u32> {
    if !(0.0..=FARTHEST_M).contains(&distance_m) {
        return None;
    }
    let minutes = (distance_m * DETOUR / METRES_A_MINUTE).ceil().max(1.0) as u32;
    Some(if minutes < IN_FIVES_FROM { minutes } else { minutes.next_multiple_of(5) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_is_told_by_the_minute_and_farther_by_five() {
        let told = [0.0, 50.0, 400.0, 600.0, 690.0, 5_000.0].map(minutes_on_foot);
        assert_eq!(told, [Some(1), Some(1), Some(7), Some(15), Some(15), Some(90)]);
    }

    #[test]
    fn nobody_is_sent_on_foot_to_the_next_town() {
        for far in [5_000.1, f64::INFINITY, f64::NAN, -1.0] {
            assert_eq!(minutes_on_foot(far), None, "{far}");
        }
    }
}
