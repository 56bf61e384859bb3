//! A meeting in words: when it is, and the whole of it for another person.

use super::{intervals, on_day, verified};
use crate::domain::meeting::Meeting;
use crate::domain::passing::Spot;
use crate::domain::schedule::RomeTime;
use crate::locale::Locale;

/// When it is, as seen from `now`: its day, when it begins and, where that is stated, ends.
pub fn when(locale: &Locale, meeting: &Meeting, now: RomeTime) -> String {
    on_day(locale, meeting.starts.date(), &times(meeting), Some(now.date_naive()))
}

fn times(meeting: &Meeting) -> String {
    match meeting.ends {
        Some(ends) => intervals(meeting.starts.date(), &[(meeting.starts, ends)]),
        None => meeting.starts.format("%H:%M").to_string(),
    }
}

/// What makes it possible to come, as far as it is stated: interpreters, childcare, seats.
pub fn makes_possible(locale: &Locale, meeting: &Meeting) -> Vec<(&'static str, String)> {
    let mut told = Vec::new();
    if !meeting.interpreters.is_empty() {
        let named = meeting.interpreters.iter().map(|code| locale.text(&format!("spoken-{code}")));
        let named = named.collect::<Vec<_>>().join(" · ");
        let told_of =
            locale.format("meeting-interpreters", &[("languages", named.as_str().into())]);
        told.push(("language", told_of));
    }
    match meeting.childcare {
        Some(true) => told.push(("need-family", locale.text("meeting-childcare"))),
        Some(false) => told.push(("need-family", locale.text("meeting-no-childcare"))),
        None => {}
    }
    if let Some(seats) = meeting.seats {
        told.push(("outreach", locale.format("meeting-seats", &[("count", seats.into())])));
    }
    told
}

/// The meeting as plain text, with its date in full: it is read on another day.
pub fn passed_on(locale: &Locale, meeting: &Meeting) -> String {
    let what = &meeting.what;
    let mut lines = vec![what.name.clone()];
    if meeting.cancelled {
        lines.push(locale.text("meeting-cancelled"));
    }
    lines.push(on_day(locale, meeting.starts.date(), &times(meeting), None));
    lines.extend(what.organization.clone());
    lines.extend(Spot::of(what).map(|spot| spot.line()));
    lines.extend(what.phones.first().map(|phone| {
        let number = phone.grouped().replace(' ', "\u{a0}");
        locale.format("call-number", &[("number", number.as_str().into())])
    }));
    lines.extend(makes_possible(locale, meeting).into_iter().map(|(_, line)| line));
    lines.push(verified(locale, what));
    if let Some(url) = &what.source.url {
        lines.push(format!("{}: {url}", locale.text("source-title")));
    }
    lines.join("\n")
}
