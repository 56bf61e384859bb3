//! Opening hours that parse and are odd all the same.
//!
//! What does not parse, or does not open in the year after the release, is refused by `validate`.
//! Here are the rules that ran out since then or soon will, those that are open when desks like
//! theirs sleep, and hours in words that no phone can count with. That a rule is silent about
//! public holidays is no finding: the app says "unknown" on those days, and few sources speak of
//! them.

use super::{Finding, Gravity, Subject, What};
use crate::domain::schedule::Hours;
use chrono::{Days, NaiveDate, Timelike};
use std::collections::{HashMap, HashSet};

/// A rule that opens for the last time within so many days is told, so that nobody is too late.
const SOON_DAYS: u64 = 60;
/// Days looked at for openings at night: two weeks, since a holiday may hide a day.
const NIGHT_DAYS: u64 = 14;
/// The night ends at this hour.
const NIGHT_ENDS: u32 = 5;

/// Categories that are open at night.
const AWAKE: [&str; 9] = [
    "antitrafficking",
    "antiviolence",
    "emergency-number",
    "helpline",
    "hospital",
    "out-of-hours-doctor",
    "police",
    "shelter",
    "social-emergency",
];

#[derive(Clone, Copy, Default)]
struct Verdict {
    is_over: bool,
    last: Option<NaiveDate>,
    is_night: bool,
}

/// What was said of rules so far: many records have the same.
pub(super) struct Rules<'a> {
    today: NaiveDate,
    refused: HashSet<u64>,
    judged: HashMap<&'a str, Verdict>,
}

impl<'a> Rules<'a> {
    /// `refused` are the lines whose rule `validate` refuses already.
    pub(super) fn new(today: NaiveDate, refused: HashSet<u64>) -> Self {
        Rules { today, refused, judged: HashMap::new() }
    }

    /// Looks at the hours of a record.
    pub(super) fn look(&mut self, subject: Subject<'a>, found: &mut Vec<Finding<'a>>) {
        let rule = subject.cell("opening_hours");
        if rule.is_empty() {
            // Hours by appointment alone are no rule, whatever the words are.
            let has_words = !subject.cell("hours_text").is_empty();
            if has_words && !subject.is_draft() && subject.cell("appointment") != "yes" {
                let what = What::HoursInWords;
                found.push(Finding::new(subject, Gravity::Hint, what, "hours_text"));
            }
            return;
        }
        if self.refused.contains(&subject.line()) {
            return;
        }
        let today = self.today;
        let verdict = *self.judged.entry(rule).or_insert_with(|| judge(rule, today));
        let mut tell = |gravity, what| {
            found.push(Finding::new(subject, gravity, what, "opening_hours"));
        };
        if verdict.is_over {
            tell(Gravity::Grave, What::HoursOver);
        } else if let Some(last) = verdict.last {
            tell(Gravity::Due, What::HoursEnding { last });
        }
        let is_awake = subject.cell("category").split(';').any(|code| AWAKE.contains(&code.trim()));
        if verdict.is_night && !is_awake {
            tell(Gravity::Hint, What::HoursAtNight);
        }
    }
}

fn judge(rule: &str, today: NaiveDate) -> Verdict {
    let Ok(hours) = Hours::parse(rule) else {
        return Verdict::default();
    };
    if !hours.ever_opens(today) {
        return Verdict { is_over: true, ..Verdict::default() };
    }
    let soon = today + Days::new(SOON_DAYS);
    let opens_on = |day: &NaiveDate| hours.intervals_on(*day).is_some_and(|open| !open.is_empty());
    let ends = !hours.ever_opens(soon);
    let last = ends.then(|| soon.iter_days().rev().take(SOON_DAYS as usize + 1).find(opens_on));
    let is_night = today.iter_days().take(NIGHT_DAYS as usize).any(|day| {
        let open = hours.intervals_on(day).unwrap_or_default();
        open.iter().any(|(start, _)| start.hour() < NIGHT_ENDS)
    });
    Verdict { is_over: false, last: last.flatten(), is_night }
}
