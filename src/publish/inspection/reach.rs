//! Records that lead nowhere: nobody to ask, and no door to go to.
//!
//! A record with the name of a building counts as findable, since one can ask for the town hall;
//! so does one whose point is nearer than its municipality. What stays is "somewhere in Terni".

use super::{Finding, Gravity, Subject, What};

/// Ways to ask.
const CONTACTS: [&str; 4] = ["phones", "email", "whatsapp", "website"];

/// Looks at what is published.
pub(super) fn look<'a>(subject: Subject<'a>, found: &mut Vec<Finding<'a>>) {
    let has = |column: &str| !subject.cell(column).is_empty();
    let is_near = ["exact", "street", "locality"].contains(&subject.cell("precision"));
    let is_findable = is_near || has("address") || has("place_name");
    if subject.is_draft() || is_findable || CONTACTS.iter().any(|column| has(column)) {
        return;
    }
    let has_hours = has("opening_hours") || has("hours_text");
    let gravity = if has_hours { Gravity::Due } else { Gravity::Grave };
    found.push(Finding::new(subject, gravity, What::DeadEnd, "phones"));
}
