//! The wire format of records, held by one full example: `fixtures/record.json`.

use passi::domain::need::Need;
use passi::domain::position::Precision;
use passi::feed::record::{Municipality, RecordError, ServiceAtLocation};
use passi::feed::state::{RawRecord, state_of};

const FULL: &str = include_str!("fixtures/record.json");

fn full() -> &'static str {
    FULL.trim_end()
}

#[test]
fn the_full_example_reads_and_writes_back_byte_for_byte() {
    let record = ServiceAtLocation::read("example-desk", full().as_bytes()).unwrap();
    assert_eq!(serde_json::to_string(&record).unwrap(), full());
}

#[test]
fn the_full_example_means_what_it_says() {
    let record = ServiceAtLocation::read("example-desk", full().as_bytes()).unwrap();
    let service = record.into_service("Norcia").unwrap();
    assert_eq!(service.main_need(), Need::Documents);
    assert_eq!(service.languages, ["ar", "sq"]);
    let place = service.place.unwrap();
    assert_eq!((place.municipality.as_str(), place.precision), ("Norcia", Precision::Street));
    assert_eq!(service.verified_on.unwrap().to_string(), "2026-11-03");
}

#[test]
fn unknown_fields_and_codes_are_no_error() {
    let newer = r#"{"id":"x","colour":"blue","service":{"name":"X","taxonomy_terms":["teleport","hospital"]}}"#;
    let record = ServiceAtLocation::read("x", newer.as_bytes()).unwrap();
    assert!(record.needs().contains(Need::Health));
    let service = record.into_service("").unwrap();
    assert_eq!(service.categories.len(), 1);
    assert!(service.place.is_none() && service.verified_on.is_none());
}

#[test]
fn a_protected_place_loses_its_street_even_if_it_was_published() {
    let careless = r#"{"id":"x","service":{"name":"X"},"location":{"name":"Casa","municipality":"054039","address_1":"via Uno 1","latitude":43.1,"longitude":12.4,"precision":"exact","hide_location":true}}"#;
    let service =
        ServiceAtLocation::read("x", careless.as_bytes()).unwrap().into_service("P").unwrap();
    let place = service.place.unwrap();
    assert_eq!((place.name, place.address, place.position), (None, None, None));
}

#[test]
fn half_a_point_and_broken_json_name_the_record() {
    let half = r#"{"id":"x","service":{"name":"X"},"location":{"municipality":"054039","latitude":43.1,"precision":"exact"}}"#;
    let record = ServiceAtLocation::read("x", half.as_bytes()).unwrap();
    assert!(matches!(record.position(), Err(RecordError::Coordinates { id }) if id == "x"));
    let error = Municipality::read("054035", b"{").unwrap_err().to_string();
    assert!(error.contains("054035") && error.contains("municipality"), "{error}");
}

#[test]
fn the_state_is_the_documented_hash() {
    let record = |id: &str| RawRecord { kind: "k".into(), id: id.into(), rec: b"{}".to_vec() };
    // Computed apart, with Python's hashlib, from the sentence in the module's docs.
    let expected = "b4d108af2b178fc851680ac57531aacc8b826668cc4f37710fc89a7163f709b7";
    assert_eq!(const_hex::encode(state_of(&[record("a"), record("b")])), expected);
    assert_ne!(state_of(&[record("a")]), state_of(&[record("b")]));
}
