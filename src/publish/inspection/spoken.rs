//! Records that say nothing about the languages spoken there.

use super::{Finding, Gravity, Subject, What};

/// Looks at what is published.
pub(super) fn look<'a>(subject: Subject<'a>, found: &mut Vec<Finding<'a>>) {
    let is_silent =
        subject.cell("languages").is_empty() && subject.cell("languages_text").is_empty();
    if is_silent && !subject.is_draft() {
        found.push(Finding::new(subject, Gravity::Hint, What::NoLanguages, "languages"));
    }
}
