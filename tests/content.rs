//! The bundled content: whole, honest, and never nearer than it may be.

use passi::domain::directory::Query;
use passi::domain::filter::Filter;
use passi::domain::need::Need;
use passi::domain::position::{Position, Precision};
use passi::domain::schedule::{RomeTime, rome};
use passi::store::Content;

const PERUGIA: Position = Position { lat: 43.1107, lon: 12.3908 };

fn at(text: &str) -> RomeTime {
    rome(chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()).unwrap()
}

fn query(filter: Filter, k: usize) -> Query {
    Query { at: PERUGIA, k, filter, now: at("2026-11-24 10:00") }
}

#[test]
fn all_towns_and_services_are_there() {
    let content = Content::bundled().unwrap();
    assert_eq!(content.municipalities().len(), 92);
    assert_eq!(content.service_count(), 264);
    assert_eq!(content.release().feed, "umbria");
    assert_eq!(content.release().stale_after, "2027-01-23T08:00:00+01:00");
    let zones: std::collections::BTreeSet<u8> =
        content.municipalities().iter().map(|town| town.social_zone).collect();
    assert_eq!(zones.into_iter().collect::<Vec<_>>(), (1..=12).collect::<Vec<_>>());
}

#[test]
fn the_nearest_come_in_order_and_help_without_a_place_is_apart() {
    let content = Content::bundled().unwrap();
    let answer = content.near(&query(Filter::default(), 20)).unwrap();
    assert_eq!(answer.nearest.len(), 20);
    let distances: Vec<f64> = answer.nearest.iter().filter_map(|near| near.distance_m).collect();
    assert_eq!(distances.len(), 20);
    assert!(distances.is_sorted());
    assert!(answer.everywhere.iter().all(|help| help.distance_m.is_none()));
    assert!(answer.everywhere[0].service.phones.iter().any(|phone| phone.number == "112"));
}

#[test]
fn a_need_narrows_both_lists() {
    let content = Content::bundled().unwrap();
    let filter = Filter { need: Some(Need::Safety), ..Filter::default() };
    let answer = content.near(&query(filter, 300)).unwrap();
    let all = answer.nearest.iter().chain(&answer.everywhere);
    assert!(all.clone().count() > 5);
    assert!(all.into_iter().all(|near| near.service.needs.contains(Need::Safety)));
}

#[test]
fn open_now_lists_only_what_is_surely_open() {
    let content = Content::bundled().unwrap();
    let filter = Filter { open: true, ..Filter::default() };
    let answer = content.near(&query(filter.clone(), 300)).unwrap();
    assert!(!answer.nearest.is_empty());
    assert!(answer.nearest.iter().all(|near| near.open.is_open()));
    let christmas = Query { now: at("2026-12-25 10:00"), ..query(filter, 300) };
    for near in content.near(&christmas).unwrap().nearest {
        let rule = near.service.schedule.opening_hours.clone().unwrap_or_default();
        assert!(rule == "24/7" || rule.contains("PH"), "{}: {rule}", near.service.id);
    }
}

#[test]
fn a_protected_place_shows_its_municipality_and_no_more() {
    let content = Content::bundled().unwrap();
    let mut protected = 0;
    for (_, service) in content.services().unwrap() {
        let of_safety = service
            .categories
            .iter()
            .any(|category| matches!(category.code, "antiviolence" | "antitrafficking"));
        let Some(place) = service.place.filter(|_| of_safety) else { continue };
        protected += 1;
        assert!(place.hide_location, "{}", service.id);
        assert_eq!((place.address, place.name, place.postal_code), (None, None, None));
        assert_eq!(place.precision, Precision::Municipality);
        let town = content.municipality(&place.municipality_id).unwrap();
        assert!(place.position.is_none_or(|point| point == town.position), "{}", service.id);
    }
    assert!(protected >= 9, "{protected}");
}

#[test]
fn towns_are_found_by_their_names() {
    let content = Content::bundled().unwrap();
    let named = |typed: &str| content.municipality_named(typed).map(|town| town.name.clone());
    assert_eq!(named("norcia").as_deref(), Some("Norcia"));
    assert_eq!(named("CITTA DI CASTELLO").as_deref(), Some("Città di Castello"));
    assert_eq!(named("gub").as_deref(), Some("Gubbio"));
    assert_eq!(named("monte"), None, "several begin so");
    assert_eq!(named(""), None);
    assert_eq!(named("Milano"), None);
}

#[test]
fn bytes_that_are_no_snapshot_are_refused() {
    assert!(Content::from_bytes(b"not a database").is_err());
    assert!(Content::from_bytes(&[]).is_err());
}
