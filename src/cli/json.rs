//! The stable JSON of `--json`.
//!
//! `near` prints an array, `search`, `show` and `status` one object. Fields are only ever added. Each
//! object of `near` and `show` has:
//!
//! - `id`, `service` (name), `organization` (or null), `needs` and `categories` (codes);
//! - `place`: null without one, else `name`, `municipality`, `address`, `postal_code` (or null),
//!   `lat`, `lon` (null where no point is known or it is protected), `precision` (`exact`,
//!   `street`, `locality`, `municipality`) and `hidden` (a protected place);
//! - `distance_m`: whole metres, or null without a place; read it with `place.precision`;
//! - `open`: `state` (`open`, `closed`, `appointment`, `unknown`) and `until` (RFC 3339 or null);
//! - `opening_hours` (OSM rule or null), `hours_text` (Italian, or null), `itinerant` (whether
//!   nobody is there outside these hours);
//! - `phones`: `number` as dialled (`+39…`, or a short code) and `note` (or null);
//! - `email`, `whatsapp`, `website` (or null), `languages`, `eligibility`, `required_documents`,
//!   `cost`, `accessibility` (codes), `note` (Italian, or null);
//! - `verified_on` (a date or null), `source`: `url`, `date`, `confidence` (or null).
//!
//! `near` lists at most `--k` places, nearest first, then the help that has no place and serves
//! the whole region, with `place` and `distance_m` null.
//!
//! `search` prints one object: `matches`, the needs, kinds of help and towns that were found, the best
//! first, each with `kind` (`need`, `category` or `town`), `code` (a town's is its ISTAT code), `name`
//! (in the language of the answer; a town's is Italian) and `why`; and `services`, the best first,
//! objects as of `near` with `why`. `why` has `word` (as our lists or the record write it), `lang` (the
//! language it is in) and `similar` (whether it only seems to be meant).
//!
//! The object of `status` says which release this device has: `feed` (name), `epoch` and `seq`
//! (where it stands in the feed), `n` (records), `state` (SHA-256 of them all, hexadecimal),
//! `issued` (RFC 3339), `checked_at` (when the feed last said that it is the newest: RFC 3339, or
//! null), `source` (`bundled` with the program, `network`, or `bundle`: a file handed over) and `kiosk`:
//! null where no totem ever ran with this data folder, else `name`, `version` (of the program that runs,
//! or ran last), `alive` (it gave a sign within three minutes), `started_at`, `beat_at` (its last sign),
//! `starts_today` and `last_sync`: null, or `at`, `outcome` (`updated`, `newest`, `no-feed`, `offline`,
//! `refused`, `older`, `needs-newer-app`, `not-kept`, `ask-first`, `busy`, `not-due`) and `done` (whether it is
//! tried again only the next night). Times are RFC 3339.

use super::CliError;
use super::search::Answer;
use crate::device::Held;
use crate::domain::position::Precision;
use crate::domain::schedule::RomeTime;
use crate::domain::search::{Reason, Subject};
use crate::domain::service::{Nearby, Place};
use crate::kiosk::health::Health;
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde::Serialize;

#[derive(Serialize)]
struct ServiceJson<'a> {
    id: &'a str,
    service: &'a str,
    organization: Option<&'a str>,
    needs: Vec<&'static str>,
    categories: Vec<&'static str>,
    place: Option<PlaceJson<'a>>,
    distance_m: Option<u64>,
    open: OpenJson,
    opening_hours: Option<&'a str>,
    hours_text: Option<&'a str>,
    itinerant: bool,
    phones: Vec<PhoneJson<'a>>,
    email: Option<&'a str>,
    whatsapp: Option<&'a str>,
    website: Option<&'a str>,
    languages: &'a [String],
    eligibility: &'a [String],
    required_documents: &'a [String],
    cost: &'a [String],
    accessibility: &'a [String],
    note: Option<&'a str>,
    verified_on: Option<NaiveDate>,
    source: SourceJson<'a>,
}

#[derive(Serialize)]
struct PlaceJson<'a> {
    name: Option<&'a str>,
    municipality: &'a str,
    address: Option<&'a str>,
    postal_code: Option<&'a str>,
    lat: Option<f64>,
    lon: Option<f64>,
    precision: Precision,
    hidden: bool,
}

#[derive(Serialize)]
struct OpenJson {
    state: &'static str,
    until: Option<String>,
}

#[derive(Serialize)]
struct PhoneJson<'a> {
    number: &'a str,
    note: Option<&'a str>,
}

#[derive(Serialize)]
struct SourceJson<'a> {
    url: Option<&'a str>,
    date: Option<&'a str>,
    confidence: Option<&'a str>,
}

#[derive(Serialize)]
struct StatusJson<'a> {
    feed: &'a str,
    epoch: u64,
    seq: u64,
    n: u64,
    state: String,
    issued: &'a str,
    checked_at: Option<String>,
    source: &'static str,
    kiosk: Option<KioskJson<'a>>,
}

#[derive(Serialize)]
struct KioskJson<'a> {
    name: &'a str,
    version: &'a str,
    alive: bool,
    started_at: String,
    beat_at: Option<String>,
    starts_today: u32,
    last_sync: Option<SyncJson<'a>>,
}

#[derive(Serialize)]
struct SyncJson<'a> {
    at: String,
    outcome: &'a str,
    done: bool,
}

#[derive(Serialize)]
struct SearchJson<'a> {
    matches: Vec<MatchJson<'a>>,
    services: Vec<FoundJson<'a>>,
}

#[derive(Serialize)]
struct MatchJson<'a> {
    kind: &'static str,
    code: &'a str,
    name: &'a str,
    why: WhyJson<'a>,
}

#[derive(Serialize)]
struct FoundJson<'a> {
    #[serde(flatten)]
    service: ServiceJson<'a>,
    why: WhyJson<'a>,
}

#[derive(Serialize)]
struct WhyJson<'a> {
    word: &'a str,
    lang: &'a str,
    similar: bool,
}

/// What words found, as one object.
pub(super) fn search(answer: &Answer) -> Result<String, CliError> {
    print(&SearchJson {
        matches: answer
            .hits
            .iter()
            .map(|(hit, name)| {
                let kind = match &hit.subject {
                    Subject::Need(_) => "need",
                    Subject::Kind(_) => "category",
                    Subject::Town(_) => "town",
                };
                MatchJson { kind, code: hit.subject.code(), name, why: WhyJson::of(&hit.reason) }
            })
            .collect(),
        services: answer
            .services
            .iter()
            .map(|(nearby, reason)| FoundJson {
                service: ServiceJson::of(nearby),
                why: WhyJson::of(reason),
            })
            .collect(),
    })
}

/// Which release is here, and how the totem is that has it, as one object.
pub(super) fn status(held: &Held, health: &Health, now: RomeTime) -> Result<String, CliError> {
    let release = held.content.release();
    print(&StatusJson {
        feed: &release.feed,
        epoch: release.epoch,
        seq: release.sequence,
        n: release.records,
        state: const_hex::encode(held.content.state()?),
        issued: &release.issued,
        checked_at: held.checked_at.map(utc),
        source: held.source.code(),
        kiosk: KioskJson::of(health, now),
    })
}

/// The answers as one array.
pub(super) fn list<'a>(answers: impl Iterator<Item = &'a Nearby>) -> Result<String, CliError> {
    print(&answers.map(ServiceJson::of).collect::<Vec<_>>())
}

/// One answer as one object.
pub(super) fn one(answer: &Nearby) -> Result<String, CliError> {
    print(&ServiceJson::of(answer))
}

fn print(value: &impl Serialize) -> Result<String, CliError> {
    let text = serde_json::to_string_pretty(value);
    text.map(|text| text + "\n").map_err(|error| CliError::Output(error.to_string()))
}

/// The moment on Greenwich's clocks, in whole seconds.
fn utc(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

impl<'a> KioskJson<'a> {
    fn of(health: &'a Health, now: RomeTime) -> Option<Self> {
        let last_sync = health.last_sync.as_ref().map(|sync| SyncJson {
            at: utc(sync.at),
            outcome: &sync.outcome,
            done: sync.is_done,
        });
        Some(KioskJson {
            name: &health.name,
            version: &health.version,
            alive: health.is_alive(now.to_utc()),
            started_at: utc(health.started_at?),
            beat_at: health.beat_at.map(utc),
            starts_today: health.starts_on(now.date_naive()),
            last_sync,
        })
    }
}

impl<'a> WhyJson<'a> {
    fn of(reason: &'a Reason) -> Self {
        WhyJson { word: &reason.word, lang: &reason.tag, similar: reason.similar }
    }
}

impl<'a> ServiceJson<'a> {
    fn of(answer: &'a Nearby) -> Self {
        let service = &answer.service;
        ServiceJson {
            id: &service.id,
            service: &service.name,
            organization: service.organization.as_deref(),
            needs: service.needs.iter().map(|need| need.code()).collect(),
            categories: service.categories.iter().map(|category| category.code).collect(),
            place: service.place.as_ref().map(PlaceJson::of),
            distance_m: answer.distance_m.map(|metres| metres.round() as u64),
            open: OpenJson {
                state: answer.open.code(),
                until: answer.open.until().map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, false)),
            },
            opening_hours: service.schedule.opening_hours.as_deref(),
            hours_text: service.schedule.description.as_deref(),
            itinerant: service.schedule.itinerant,
            phones: service
                .phones
                .iter()
                .map(|phone| PhoneJson { number: &phone.number, note: phone.note.as_deref() })
                .collect(),
            email: service.email.as_deref(),
            whatsapp: service.whatsapp.as_deref(),
            website: service.website.as_deref(),
            languages: &service.languages,
            eligibility: &service.eligibility,
            required_documents: &service.required_documents,
            cost: &service.cost_options,
            accessibility: &service.accessibility,
            note: service.note.as_deref(),
            verified_on: service.verified_on,
            source: SourceJson {
                url: service.source.url.as_deref(),
                date: service.source.date.as_deref(),
                confidence: service.source.confidence.as_deref(),
            },
        }
    }
}

impl<'a> PlaceJson<'a> {
    fn of(place: &'a Place) -> Self {
        let point = place.position.filter(|_| !place.hide_location);
        PlaceJson {
            name: place.name.as_deref(),
            municipality: &place.municipality,
            address: place.address.as_deref(),
            postal_code: place.postal_code.as_deref(),
            lat: point.map(|point| point.lat),
            lon: point.map(|point| point.lon),
            precision: place.precision,
            hidden: place.hide_location,
        }
    }
}
