//! Weekly hours, between OSM rules and the schedules of HSDS.
//!
//! HSDS says one stretch of time and the days of the week it recurs on; an OSM rule says far more.
//! Only rules of days and times without exceptions, weeks, months or holidays are taken apart, and
//! only such schedules are put together; everything else stays text.

use chrono::NaiveTime;

/// The days in the order of a week: as OSM writes them, and as iCalendar (RFC 5545) does.
const DAYS: [(&str, &str); 7] = [
    ("Mo", "MO"),
    ("Tu", "TU"),
    ("We", "WE"),
    ("Th", "TH"),
    ("Fr", "FR"),
    ("Sa", "SA"),
    ("Su", "SU"),
];

/// One stretch of time on some days of every week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weekly {
    /// Which days: places in a week that begins on Monday.
    pub days: Vec<usize>,
    /// When it opens, `HH:MM`, on Italian clocks.
    pub opens_at: String,
    /// When it closes; never before it opens.
    pub closes_at: String,
}

impl Weekly {
    /// The days as iCalendar lists them.
    pub fn by_day(&self) -> String {
        self.days.iter().map(|day| DAYS[*day].1).collect::<Vec<_>>().join(",")
    }
}

/// The stretches of an OSM rule; none where it is not simple.
pub fn of_rule(rule: &str) -> Option<Vec<Weekly>> {
    let mut stretches: Vec<Weekly> = Vec::new();
    for group in rule.split(';') {
        let mut fresh = Vec::new();
        for part in group.split(", ") {
            let (days, times) = part.trim().split_once(' ')?;
            let days = days_of_rule(days)?;
            for time in times.split(',') {
                let (opens_at, closes_at) = time.split_once('-')?;
                let (opens_at, closes_at) = (clock(opens_at)?, clock(closes_at)?);
                if closes_at <= opens_at {
                    return None;
                }
                fresh.push(Weekly { days: days.clone(), opens_at, closes_at });
            }
        }
        // A later group replaces the days of an earlier one: no more simple.
        let replaces = fresh.iter().flat_map(|one| &one.days);
        if replaces.into_iter().any(|day| stretches.iter().any(|one| one.days.contains(day))) {
            return None;
        }
        stretches.append(&mut fresh);
    }
    Some(stretches)
}

/// The OSM rule of some stretches.
pub fn rule(stretches: &[Weekly]) -> String {
    let parts = stretches.iter().map(|one| {
        let days: Vec<&str> = one.days.iter().map(|day| DAYS[*day].0).collect();
        format!("{} {}-{}", days.join(","), one.opens_at, one.closes_at)
    });
    parts.collect::<Vec<_>>().join(", ")
}

/// The days of `byday`; none where it counts weeks of a month or names no day.
pub fn days_of_list(by_day: &str) -> Option<Vec<usize>> {
    let days = by_day.split(',').map(|day| DAYS.iter().position(|(_, name)| *name == day.trim()));
    days.collect::<Option<Vec<_>>>().filter(|days| !days.is_empty())
}

fn days_of_rule(text: &str) -> Option<Vec<usize>> {
    let at = |name: &str| DAYS.iter().position(|(day, _)| *day == name);
    let mut days = Vec::new();
    for part in text.split(',') {
        match part.split_once('-') {
            Some((first, last)) => {
                let (first, last) = (at(first)?, at(last)?);
                days.extend((first <= last).then_some(first..=last)?);
            }
            None => days.push(at(part)?),
        }
    }
    Some(days)
}

/// A time of day as `HH:MM`. Seconds go; an offset must be one of Italy's, since another one would
/// shift the hours.
pub fn clock(text: &str) -> Option<String> {
    let text = text.trim();
    let bare = text.strip_suffix("+01:00").or_else(|| text.strip_suffix("+02:00")).unwrap_or(text);
    let forms = ["%H:%M", "%H:%M:%S"];
    let time = forms.iter().find_map(|form| NaiveTime::parse_from_str(bare, form).ok())?;
    Some(time.format("%H:%M").to_string())
}
