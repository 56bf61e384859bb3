//! What findings are called on the terminal.

use super::{Finding, Unchecked, What};
use std::borrow::Cow;

/// The heading of a group.
pub(super) fn title(what: &What<'_>) -> &'static str {
    match what {
        What::Refused { .. } => "`release` refuses the source until these are mended",
        What::VerifiedAfterIssued => {
            "verified after the last release: raise `sequence` and `issued` in release.toml"
        }
        What::PhoneImpossible { .. } => "no such telephone number",
        What::DeadEnd => "dead ends: no way to ask, and no address",
        What::HoursOver => "hours that never open again",
        What::Outside { .. } => "points outside their municipality",
        What::LinkGone { .. } => "web pages that are gone",
        What::LinkUnreachable { .. } => "web addresses where nobody answers",
        What::LinkInsecure { .. } => "web pages whose certificate does not hold",
        What::NeverVerified => "never verified",
        What::Stale { .. } => "verified too long ago",
        What::HoursEnding { .. } => "hours that end soon",
        What::MixedScripts { .. } => "letters of two scripts in one word",
        What::Garbled { .. } => "spoilt letters",
        What::PhoneCostly { .. } => "numbers that cost extra",
        What::LinkFailing { .. } => "web pages that failed today",
        What::LinkMoved { .. } => "web pages that moved for good",
        What::LinkShut { .. } => "web pages that turn programs away: open them yourself",
        What::HoursAtNight => "open at night: is that so?",
        What::HoursInWords => "hours in words only: phones cannot say \"open now\"",
        What::NoLanguages => "nothing about the languages spoken",
        What::DoubleSpace => "two spaces in a row",
        What::Waiting => "drafts, published once somebody verifies them",
    }
}

/// What is to be said of one finding beyond its heading; often nothing.
pub(super) fn sentence<'f>(finding: &'f Finding<'_>) -> Cow<'f, str> {
    let source_date = finding.subject.cell("source_date");
    match &finding.what {
        What::Refused { reason } if finding.column.is_empty() => reason.into(),
        What::Refused { reason } => format!("[{}] {reason}", finding.column).into(),
        What::VerifiedAfterIssued => finding.value().into(),
        What::PhoneImpossible { number } | What::PhoneCostly { number } => number.into(),
        What::Outside { outside_m, inside: Some(town) } => {
            format!("{outside_m} m outside, in {town}").into()
        }
        What::Outside { outside_m, inside: None } => format!("{outside_m} m outside").into(),
        What::HoursOver | What::HoursAtNight | What::HoursInWords => finding.value().into(),
        What::HoursEnding { last } => format!("last on {last}: {}", finding.value()).into(),
        What::LinkGone { status } | What::LinkShut { status } => {
            format!("{} (status {status})", finding.value()).into()
        }
        What::LinkUnreachable { reason }
        | What::LinkInsecure { reason }
        | What::LinkFailing { reason } => format!("{}: {reason}", finding.value()).into(),
        What::LinkMoved { to } => format!("{} moved to {to}", finding.value()).into(),
        What::NeverVerified if source_date.is_empty() => "the source has no date".into(),
        What::NeverVerified | What::Waiting if !source_date.is_empty() => {
            format!("the source is of {source_date}").into()
        }
        What::Stale { days } => {
            let by = finding.subject.cell("verified_by");
            let by = if by.is_empty() { String::new() } else { format!(" by {by}") };
            format!("{}{by}, {days} days ago", finding.value()).into()
        }
        What::MixedScripts { word } => format!("[{}] {word}", finding.column).into(),
        What::Garbled { piece } => format!("[{}] {piece}", finding.column).into(),
        What::DoubleSpace => format!("[{}]", finding.column).into(),
        What::DeadEnd | What::NoLanguages | What::NeverVerified | What::Waiting => "".into(),
    }
}

/// What was not looked at, and why.
pub(super) fn unchecked(what: Unchecked) -> &'static str {
    match what {
        Unchecked::Boundaries => {
            "points were not compared with municipalities: the source has no boundaries.geojson"
        }
        Unchecked::Network => "web addresses were not tested: there is no network",
    }
}
