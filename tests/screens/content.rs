//! A content of two invented towns and a few invented services.

use passi::domain::schedule::{RomeTime, rome};
use passi::feed::state::RawRecord;
use passi::store::{Content, Release, write};
use serde_json::{Value, json};
use std::rc::Rc;

/// A Tuesday morning.
pub fn now() -> RomeTime {
    let wall = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap().and_hms_opt(10, 0, 0);
    rome(wall.unwrap()).unwrap()
}

/// The invented content, written and read back as a snapshot once for all screens of a test.
pub fn invented() -> Rc<Content> {
    thread_local!(static INVENTED: Rc<Content> = Rc::new(read(&written(services()))));
    INVENTED.with(Rc::clone)
}

/// The invented towns with this service alone.
pub fn only(service: Value) -> Content {
    read(&written(vec![service]))
}

/// The invented towns with these services and meetings.
pub fn with(services: Vec<Value>, meetings: Vec<Value>) -> Content {
    let mut all = records(services);
    all.extend(meetings.into_iter().map(|value| record("meeting", value)));
    all.sort();
    read(&written_of(&all))
}

/// The invented towns and services with these desks of mediation.
pub fn with_desks(desks: Vec<Value>) -> Content {
    let mut all = records(services());
    all.extend(desks.into_iter().map(|value| record("mediation", value)));
    all.sort();
    read(&written_of(&all))
}

/// The invented towns and services with these map packs.
pub fn with_maps(packs: Vec<Value>) -> Content {
    let mut all = records(services());
    all.extend(packs.into_iter().map(|value| record("map_pack", value)));
    all.sort();
    read(&written_of(&all))
}

fn read(snapshot: &[u8]) -> Content {
    Content::from_bytes(snapshot).unwrap()
}

fn written(services: Vec<Value>) -> Vec<u8> {
    written_of(&records(services))
}

fn written_of(records: &[RawRecord]) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("invented.db");
    let release = Release {
        feed: "test".into(),
        schema: "1.0".into(),
        epoch: 1,
        sequence: 7,
        issued: "2026-11-24T08:00:00Z".into(),
        stale_after: "2027-01-23T08:00:00Z".into(),
        records: 0,
    };
    write::snapshot(&path, &release, records).unwrap();
    std::fs::read(path).unwrap()
}

fn records(services: Vec<Value>) -> Vec<RawRecord> {
    let towns = [town("054001", "Perugia", 43.1107), town("054002", "Testbourg", 43.2107)];
    let kind = |kind: &'static str| move |value: Value| record(kind, value);
    let mut all: Vec<RawRecord> = towns.into_iter().map(kind("municipality")).collect();
    all.extend(services.into_iter().map(kind("service_at_location")));
    all.sort();
    all
}

fn record(kind: &str, value: Value) -> RawRecord {
    let id = value["id"].as_str().unwrap().to_owned();
    RawRecord { kind: kind.into(), id, rec: value.to_string().into_bytes() }
}

fn town(id: &str, name: &str, latitude: f64) -> Value {
    json!({"id": id, "name": name, "province": "PG", "social_zone": 2, "population": 1000,
        "latitude": latitude, "longitude": 12.3908})
}

fn exact() -> Value {
    json!({"name": "Casa di prova", "municipality": "054001", "address_1": "Via di Prova 1",
        "latitude": 43.1107, "longitude": 12.3918, "precision": "exact",
        "accessibility": ["step-free"]})
}

fn only_town(id: &str, latitude: f64) -> Value {
    json!({"municipality": id, "latitude": latitude, "longitude": 12.3908,
        "precision": "municipality"})
}

fn services() -> Vec<Value> {
    vec![desk(), appointment(), silent(), far(), protected(), hotline(), number()]
}

fn desk() -> Value {
    json!({"id": "test-desk",
        "service": {"name": "Sportello di prova", "organization": {"name": "Ente di prova"},
            "taxonomy_terms": ["immigration-desk"], "url": "https://example.org/prova",
            "email": "prova@example.org", "whatsapp": "+393330000001",
            "languages": ["it", "ar"], "eligibility": ["foreigners"],
            "required_documents": ["passport"], "cost_options": ["free"],
            "note": "Suonare due volte"},
        "location": exact(),
        "schedule": {"opening_hours": "Mo-Fr 09:00-13:00", "appointment": false},
        "phones": [{"number": "+39075000001"}],
        "source": {"url": "https://example.org/fonte", "date": "2026-05"},
        "verified_on": "2026-11-03"})
}

fn appointment() -> Value {
    json!({"id": "test-appointment",
        "service": {"name": "Ambulatorio di prova", "taxonomy_terms": ["health-centre"]},
        "location": exact(), "schedule": {"appointment": true}})
}

fn silent() -> Value {
    json!({"id": "test-silent",
        "service": {"name": "Biblioteca di prova", "taxonomy_terms": ["library"]},
        "location": only_town("054001", 43.1107),
        "schedule": {"description": "Telefonare la mattina"}})
}

fn far() -> Value {
    json!({"id": "test-far",
        "service": {"name": "Patronato di prova", "taxonomy_terms": ["patronato"]},
        "location": only_town("054002", 43.2107)})
}

fn protected() -> Value {
    json!({"id": "test-protected",
        "service": {"name": "Centro di prova", "taxonomy_terms": ["antiviolence"]},
        "location": {"name": "Casa", "municipality": "054001", "address_1": "Via Segreta 9",
            "latitude": 43.1107, "longitude": 12.3908, "precision": "municipality",
            "hide_location": true},
        "phones": [{"number": "+39075000003"}]})
}

fn hotline() -> Value {
    json!({"id": "test-hotline",
        "service": {"name": "Linea di prova", "taxonomy_terms": ["helpline"]},
        "phones": [{"number": "+39800000002"}]})
}

fn number() -> Value {
    json!({"id": "test-112",
        "service": {"name": "Numero di prova", "taxonomy_terms": ["emergency-number"]},
        "schedule": {"opening_hours": "24/7"}, "phones": [{"number": "112"}]})
}
