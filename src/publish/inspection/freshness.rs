//! Who has verified a record, and how long ago.

use super::{Finding, Gravity, Subject, Terms, Urgency, What};
use chrono::NaiveDate;

/// A draft waits; what is published has been verified, and not too long ago.
pub(super) fn look<'a>(subject: Subject<'a>, terms: &Terms, found: &mut Vec<Finding<'a>>) {
    let day = subject.cell("verified_on");
    if subject.is_draft() {
        found.push(Finding::new(subject, Gravity::Hint, What::Waiting, "status"));
        return;
    }
    let what = match day.parse::<NaiveDate>() {
        _ if day.is_empty() => What::NeverVerified,
        Ok(day) => What::Stale { days: (terms.today - day).num_days() },
        // What is no date is refused anyway.
        Err(_) => return,
    };
    if matches!(what, What::Stale { days } if days <= terms.stale_days) {
        return;
    }
    let gravity = if subject.urgency == Urgency::Danger { Gravity::Grave } else { Gravity::Due };
    found.push(Finding::new(subject, gravity, what, "verified_on"));
}
