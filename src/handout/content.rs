//! What a handout says, paragraph by paragraph, before anybody knows how wide the paper is.

use super::Handout;
use crate::domain::passing::{Spot, code_words};
use crate::domain::phone::Phone;
use crate::domain::position::Position;
use crate::domain::service::{Nearby, Service};
use crate::locale::{Locale, Value};
use crate::phrases::{self, ITALIAN};

/// Makes whatever follows run from right to left, though it may begin with a Latin name.
const RIGHT_TO_LEFT: char = '\u{200f}';

/// A whole handout.
pub struct Sheet {
    /// What it is, in each language.
    pub headings: Vec<Line>,
    /// How old it is, in each language.
    pub ages: Vec<Line>,
    /// Towns with their names.
    pub towns: Vec<(String, Position)>,
    /// The services.
    pub entries: Vec<Entry>,
}

/// One service.
pub struct Entry {
    /// Its name.
    pub name: Line,
    /// What is the same in every language: who runs it, where, whom to call.
    pub plain: Vec<Line>,
    /// What is said in each language.
    pub told: Vec<Line>,
    /// What its code says.
    pub code: String,
    /// Its pin, where others may be told.
    pub pin: Option<Pin>,
}

/// A place on the map.
#[derive(Clone, Copy)]
pub struct Pin {
    /// Where.
    pub at: Position,
    /// Whether it is the place itself; else it is the town.
    pub is_exact: bool,
}

/// A paragraph in one language.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    /// Its words.
    pub text: String,
    /// The BCP 47 tag of their language.
    pub tag: &'static str,
    /// Whether it says what follows.
    pub is_title: bool,
}

/// The whole of it in words.
pub fn sheet(handout: &Handout<'_>) -> Sheet {
    let languages = handout.languages;
    let numbered = handout.services.iter();
    Sheet {
        headings: languages.iter().map(|locale| heading(handout, locale)).collect(),
        ages: languages.iter().filter_map(|locale| age(handout, locale)).collect(),
        towns: handout.towns.iter().map(|town| (town.name.clone(), town.position)).collect(),
        entries: numbered.map(|service| entry(handout, service)).collect(),
    }
}

fn heading(handout: &Handout<'_>, locale: &Locale) -> Line {
    let count = handout.services.len() as f64;
    let mut text = match handout.town {
        Some(town) => locale.format("near-town", &[("town", town.into())]),
        None => locale.format("data-services", &[("count", Value::Number(count))]),
    };
    if let Some(need) = handout.need {
        text = format!("{} · {text}", locale.text(&format!("need-{}", need.code())));
    }
    Line::title(locale, text)
}

fn age(handout: &Handout<'_>, locale: &Locale) -> Option<Line> {
    let date = locale.date(handout.data_of?);
    Some(Line::plain(locale, locale.format("handout-age", &[("date", date.as_str().into())])))
}

fn entry(handout: &Handout<'_>, nearby: &Nearby) -> Entry {
    let service = &nearby.service;
    let italian = |text: String| Line { text, tag: ITALIAN, is_title: false };
    let spot = Spot::of(service);
    let mut plain: Vec<Line> = service.organization.clone().map(italian).into_iter().collect();
    plain.extend(spot.map(|spot| italian(spot.line())));
    plain.extend(service.phones.iter().map(|phone| italian(number(phone))));
    let whatsapp = service.whatsapp.as_ref().map(|number| format!("WhatsApp {number}"));
    let others = [whatsapp, service.email.clone(), service.website.clone()];
    plain.extend(others.into_iter().flatten().map(italian));
    let told = handout.languages.iter().flat_map(|locale| told(handout, nearby, locale));
    Entry {
        name: Line { is_title: true, ..italian(service.name.clone()) },
        plain,
        told: told.collect(),
        code: code_words(service),
        pin: pin(service),
    }
}

/// The place itself if it is known, else its town; a hidden one is in no place.
fn pin(service: &Service) -> Option<Pin> {
    let spot = Spot::of(service).filter(|spot| !spot.is_protected)?;
    let town = service.position().map(|(at, _)| Pin { at, is_exact: false });
    spot.point.map(|at| Pin { at, is_exact: true }).or(town)
}

/// The groups of a number hold together.
fn number(phone: &Phone) -> String {
    let number = format!("Tel. {}", phone.grouped()).replace(' ', "\u{a0}");
    match &phone.note {
        Some(note) => format!("{number} ({note})"),
        None => number,
    }
}

/// What one language says of a service: which help, whether it is hidden, when, and what it asks.
fn told(handout: &Handout<'_>, nearby: &Nearby, locale: &Locale) -> Vec<Line> {
    let service = &nearby.service;
    let kinds = service.categories.iter().map(|kind| format!("category-{}", kind.code));
    let kinds: Vec<_> = kinds.map(|id| locale.text(&id)).collect();
    let mut lines = vec![Line::title(locale, kinds.join(" · "))];
    let say = |text: String| Line::plain(locale, text);
    match Spot::of(service) {
        None => lines.push(say(locale.text("where-everywhere"))),
        Some(spot) if spot.is_protected => lines.push(say(locale.text("where-hidden"))),
        Some(_) => {}
    }
    let today = handout.now.date_naive();
    lines.extend(phrases::hours(locale, &service.schedule, today).into_iter().map(say));
    let lists = [
        ("bring-title", "document", &service.required_documents),
        ("for-whom-title", "eligibility", &service.eligibility),
        ("cost-title", "cost", &service.cost_options),
        ("spoken-title", "spoken", &service.languages),
    ];
    for (title, kind, codes) in lists.into_iter().filter(|(_, _, codes)| !codes.is_empty()) {
        let answers: Vec<_> =
            codes.iter().map(|code| locale.text(&format!("{kind}-{code}"))).collect();
        lines.push(say(format!("{}: {}", locale.text(title), answers.join(" · "))));
    }
    lines.push(say(phrases::verified(locale, service)));
    lines.into_iter().filter(|line| !line.text.is_empty()).collect()
}

impl Line {
    fn plain(locale: &Locale, text: String) -> Self {
        let text = match locale.dir() {
            "rtl" if !text.is_empty() => format!("{RIGHT_TO_LEFT}{text}"),
            _ => text,
        };
        Line { text, tag: locale.tag(), is_title: false }
    }

    fn title(locale: &Locale, text: String) -> Self {
        Line { is_title: true, ..Line::plain(locale, text) }
    }
}
