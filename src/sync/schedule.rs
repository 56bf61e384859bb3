//! When to sync again.
//!
//! Clocks may be years off, and may be set right at any moment: a time kept by a clock that was
//! ahead must not block for ever, so one that lies farther ahead than any that is ever kept does
//! not count. Chance is given, not taken, so that every answer can be told in advance.

use super::kept::Kept;
use chrono::{DateTime, TimeDelta, Utc};

/// Between two syncs that nobody asked for, in seconds.
pub const INTERVAL_S: i64 = 6 * 3600;
/// At most so much is added to the interval, in seconds, so that phones do not come all at once.
pub const JITTER_S: i64 = 30 * 60;
/// The first wait after a failure, and the shortest after any, in seconds.
pub const FIRST_WAIT_S: i64 = 60;
/// The longest wait, whoever wishes for it, in seconds.
pub const LONGEST_WAIT_S: i64 = 24 * 3600;
/// Between two looks for newer roots, in seconds.
pub const PROBE_S: i64 = 7 * 24 * 3600;
/// A time kept farther ahead than this, in seconds, was kept by a wrong clock.
const FARTHEST_S: i64 = LONGEST_WAIT_S + 3600;

/// Whether it is time. Who asked for it need not wait, unless the feed's machine wished so.
pub fn is_due(kept: &Kept, now: DateTime<Utc>, asked: bool) -> bool {
    let waits = |until: Option<DateTime<Utc>>| {
        until.is_some_and(|until| until > now && until - now <= TimeDelta::seconds(FARTHEST_S))
    };
    !waits(kept.busy_until) && (asked || !waits(kept.not_before))
}

/// Whether newer roots are to be looked for although no head speaks of one. Not at the first sync,
/// with which the week begins.
pub fn is_probe_due(kept: &Kept, now: DateTime<Utc>) -> bool {
    // A look in the future was dated by a wrong clock.
    kept.probed_at
        .is_some_and(|at| at > now || now.signed_duration_since(at).num_seconds() >= PROBE_S)
}

/// Plans the next sync after one that got an answer. `jitter` is chance, from 0 to 1.
pub fn after_answer(kept: &mut Kept, now: DateTime<Utc>, jitter: f64) {
    kept.failures = 0;
    kept.busy_until = None;
    kept.not_before = later(now, INTERVAL_S + part(JITTER_S, jitter));
}

/// Plans the next sync after one that failed: full jitter below a limit that doubles each time.
/// `retry_after_s` is the wish of the feed's machine.
pub fn after_failure(kept: &mut Kept, now: DateTime<Utc>, jitter: f64, retry_after_s: Option<u64>) {
    kept.failures = kept.failures.saturating_add(1);
    // 2^11 minutes is more than the longest wait.
    let limit = (FIRST_WAIT_S << kept.failures.min(11)).min(LONGEST_WAIT_S);
    kept.not_before = later(now, part(limit, jitter).max(FIRST_WAIT_S));
    let wished = retry_after_s.map(|s| i64::try_from(s).unwrap_or(i64::MAX).min(LONGEST_WAIT_S));
    kept.busy_until = wished.and_then(|seconds| later(now, seconds));
}

fn later(now: DateTime<Utc>, seconds: i64) -> Option<DateTime<Utc>> {
    now.checked_add_signed(TimeDelta::seconds(seconds))
}

/// That share of so many seconds; chance that is none counts as all of it.
fn part(seconds: i64, jitter: f64) -> i64 {
    let share = if (0.0..=1.0).contains(&jitter) { jitter } else { 1.0 };
    (seconds as f64 * share) as i64
}
