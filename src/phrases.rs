//! Facts told in words: open or not, how far, verified or not. The screens and the terminal say
//! them alike.

mod mediation;
mod meeting;
mod passing;

pub use mediation::{budget, wrong};
pub use meeting::{makes_possible, passed_on as meeting_passed_on, when as meeting_when};
pub use passing::{as_contact, hours, passed_on};

use crate::domain::position::{Reach, reach};
use crate::domain::schedule::{OpenState, RomeTime};
use crate::domain::search::Reason;
use crate::domain::service::{Nearby, Service};
use crate::domain::visiting::{Advice, Visit, visits};
use crate::domain::walking::minutes_on_foot;
use crate::locale::Locale;
use chrono::{Datelike, NaiveDate, NaiveDateTime};

/// The language of names.
pub const ITALIAN: &str = "it";

/// Open or not, and until when, as seen from `now`.
pub fn open(locale: &Locale, state: OpenState, now: RomeTime) -> String {
    let at = |id: &str, until: RomeTime| {
        locale.format(id, &[("moment", locale.moment(until, now).as_str().into())])
    };
    match state {
        OpenState::Open { until: Some(until) } => at("open-until", until),
        OpenState::Open { until: None } => locale.text("open-always"),
        OpenState::Closed { until: Some(until) } => at("closed-until", until),
        OpenState::Closed { until: None } => locale.text("closed"),
        OpenState::Appointment => locale.text("by-appointment"),
        OpenState::Unknown => locale.text("hours-unknown"),
    }
}

/// How far, no more exactly than is known; none without a place or a distance.
pub fn distance(locale: &Locale, nearby: &Nearby) -> Option<String> {
    let (_, precision) = nearby.service.position()?;
    let town = nearby.service.place.as_ref()?.municipality.as_str();
    Some(match reach(nearby.distance_m?, precision) {
        Reach::Measured { distance_m } if distance_m < 1_000 => {
            locale.format("distance-m", &[("metres", distance_m.into())])
        }
        Reach::Measured { distance_m } => {
            let km = f64::from(distance_m) / 1_000.0;
            let km = km.to_string().replace('.', &locale.text("decimal-separator"));
            locale.format("distance-km", &[("km", km.as_str().into())])
        }
        Reach::InMunicipality => locale.format("in-town", &[("town", town.into())]),
        Reach::About { distance_km } => {
            locale.format("about-km-in", &[("km", distance_km.into()), ("town", town.into())])
        }
    })
}

/// How much there is to fetch or to keep, as people know it: no less than it is.
pub fn megabytes(locale: &Locale, bytes: u64) -> String {
    let tenths = bytes.div_ceil(100_000);
    let megabytes = if tenths < 100 {
        format!("{}{}{}", tenths / 10, locale.text("decimal-separator"), tenths % 10)
    } else {
        bytes.div_ceil(1_000_000).to_string()
    };
    locale.format("maps-size", &[("megabytes", megabytes.as_str().into())])
}

/// How long the way is on foot; none where it is too far, or the place known only to its town.
pub fn on_foot(locale: &Locale, nearby: &Nearby) -> Option<String> {
    let (_, precision) = nearby.service.position()?;
    let minutes = minutes_on_foot(nearby.distance_m?).filter(|_| !precision.is_approximate())?;
    Some(locale.format("totem-on-foot", &[("minutes", minutes.into())]))
}

/// A part of what is read aloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// The BCP 47 tag of their language.
    pub tag: &'static str,
}

/// A service as it is read aloud: its name, what it is, whether it is open, its town, and its first
/// telephone digit by digit. Names are Italian, whatever the language around them.
pub fn aloud(locale: &Locale, nearby: &Nearby, now: RomeTime) -> Vec<Piece> {
    let service = &nearby.service;
    let own = locale.tag();
    let mut told = vec![(service.name.clone(), ITALIAN)];
    for kind in &service.categories {
        told.push((locale.text(&format!("category-{}", kind.code)), own));
    }
    told.push((open(locale, nearby.open, now), own));
    if service.schedule.itinerant {
        told.push((locale.text("mobile-desk"), own));
        told.extend(next_visit(locale, service, now).map(|next| (next, own)));
    }
    if let Some(place) = &service.place {
        told.push((place.municipality.clone(), ITALIAN));
    }
    if let Some(phone) = service.phones.first() {
        let number = phone.digits();
        told.push((locale.format("call-number", &[("number", number.as_str().into())]), own));
    }
    let in_one_language = told.chunk_by(|one, next| one.1 == next.1);
    in_one_language.map(|chunk| Piece { text: joined(chunk), tag: chunk[0].1 }).collect()
}

fn joined(told: &[(String, &str)]) -> String {
    told.iter().map(|(text, _)| text.as_str()).collect::<Vec<_>>().join(". ")
}

/// "Verified on 3 Nov 2026", or that nobody has yet.
pub fn verified(locale: &Locale, service: &Service) -> String {
    match service.verified_on {
        Some(day) => locale.format("verified-on", &[("date", locale.date(day).as_str().into())]),
        None => locale.text("not-verified"),
    }
}

/// The hours of a day: "09:00–13:00, 15:30–17:30"; the end of the day is 24:00.
pub fn intervals(day: NaiveDate, open: &[(NaiveDateTime, NaiveDateTime)]) -> String {
    let span = |(from, to): &(NaiveDateTime, NaiveDateTime)| {
        let end = if to.date() > day { "24:00".to_owned() } else { to.format("%H:%M").to_string() };
        format!("{}–{end}", from.format("%H:%M"))
    };
    open.iter().map(span).collect::<Vec<_>>().join(", ")
}

/// When a desk comes and until when it is there; the day is told with its date, unless it is
/// `today`.
pub fn visit(locale: &Locale, visit: Visit, today: NaiveDate) -> String {
    let day = visit.from.date();
    on_day(locale, day, &intervals(day, &[(visit.from, visit.until)]), Some(today))
}

/// A time of a day, with the name of the day and its date: it may be weeks ahead, or read later.
fn on_day(locale: &Locale, day: NaiveDate, times: &str, today: Option<NaiveDate>) -> String {
    let day = if today == Some(day) {
        locale.text("today")
    } else {
        let name = locale.text(&format!("weekday-{}", day.weekday().number_from_monday()));
        format!("{name} · {}", locale.date(day))
    };
    // Times run from left to right in any language.
    format!("{day} · \u{2066}{times}\u{2069}")
}

/// When a desk that comes and goes is there next, or how that is found out; none for one that stays,
/// and for one that nothing is known of.
pub fn next_visit(locale: &Locale, service: &Service, now: RomeTime) -> Option<String> {
    let schedule = Some(&service.schedule).filter(|schedule| schedule.itinerant)?;
    match visits(schedule, now, 1).first() {
        Some(next) => {
            let when = visit(locale, *next, now.date_naive());
            Some(locale.format("mobile-desk-next", &[("visit", when.as_str().into())]))
        }
        None => (!service.phones.is_empty()).then(|| locale.text("mobile-desk-unknown")),
    }
}

/// What somebody far from every desk may do: how far the next one is that answers a call, and where
/// one comes nearer. Nothing where nothing can be done.
pub fn far(locale: &Locale, advice: &Advice, now: RomeTime) -> Vec<String> {
    let town = |nearby: &Nearby| Some(nearby.service.place.as_ref()?.municipality.clone());
    let mut told = Vec::new();
    if let Some((km, town)) = whole_km(&advice.desk).zip(town(&advice.desk))
        && !advice.desk.service.phones.is_empty()
    {
        let values = [("km", km.into()), ("town", town.as_str().into())];
        told.push(locale.format("far-desk", &values));
    }
    if let Some((stop, next)) = &advice.stop
        && let Some(town) = town(stop)
    {
        let when = visit(locale, *next, now.date_naive());
        let values = [("town", town.as_str().into()), ("visit", when.as_str().into())];
        told.push(locale.format("far-stop", &values));
    }
    told
}

/// Whole kilometres, as exactly as the place is known.
fn whole_km(nearby: &Nearby) -> Option<u32> {
    let (_, precision) = nearby.service.position()?;
    match reach(nearby.distance_m?, precision) {
        Reach::Measured { distance_m } => Some(distance_m.div_ceil(1_000)),
        Reach::About { distance_km } => Some(distance_km),
        Reach::InMunicipality => None,
    }
}

/// Why the search found it.
pub fn why(locale: &Locale, reason: &Reason) -> String {
    let id = if reason.similar { "search-similar" } else { "search-why" };
    locale.format(id, &[("word", reason.word.as_str().into())])
}
