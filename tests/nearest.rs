//! The nearest must be equal to a sort of everything, everywhere on the sphere, under any filter.

use passi::domain::nearby::{Index, Wanted};
use passi::domain::position::Position;
use proptest::prelude::*;

/// Anywhere, with poles, antimeridian and crowds on one point well represented.
fn position() -> impl Strategy<Value = Position> {
    let lat = prop_oneof![
        4 => -90.0..=90.0,
        1 => prop_oneof![Just(90.0), Just(-90.0), Just(0.0)],
        1 => 89.99..=90.0,
        4 => 42.4..=43.6,
    ];
    let lon = prop_oneof![
        4 => -180.0..=180.0,
        1 => prop_oneof![Just(180.0), Just(-180.0), Just(0.0)],
        1 => prop_oneof![179.99..=180.0, -180.0..=-179.99],
        4 => 11.9..=13.2,
    ];
    prop_oneof![
        6 => (lat, lon).prop_map(|(lat, lon)| Position { lat, lon }),
        1 => Just(Position { lat: 43.1122, lon: 12.38878 }),
    ]
}

fn points() -> impl Strategy<Value = Vec<(Position, u32)>> {
    prop::collection::vec((position(), 0_u32..16), 0..400)
}

/// The reference: every point that qualifies, sorted by the distance that is shown.
fn brute_force(
    points: &[(Position, u32)],
    from: Position,
    k: usize,
    wanted: Wanted,
    accept: impl Fn(u32) -> bool,
) -> Vec<(u32, f64)> {
    let mut all: Vec<(u32, f64)> = points
        .iter()
        .zip(0..)
        .filter(|((_, mask), point)| {
            (wanted.any == 0 || mask & wanted.any != 0)
                && mask & wanted.all == wanted.all
                && accept(*point)
        })
        .map(|((position, _), point)| (point, from.distance_m(*position)))
        .collect();
    all.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
    all.truncate(k);
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn equals_brute_force(
        points in points(),
        from in position(),
        k in 0_usize..40,
        any in 0_u32..16,
        all in 0_u32..4,
        every in 1_u32..5,
    ) {
        let wanted = Wanted { any, all };
        let index = Index::build(&points);
        let accept = |point: u32| point.is_multiple_of(every);
        let found: Vec<_> = index
            .nearest(from, k, wanted, accept, |a, b| a.cmp(&b))
            .into_iter()
            .map(|hit| (hit.point, hit.distance_m))
            .collect();
        prop_assert_eq!(found, brute_force(&points, from, k, wanted, accept));
    }
}

#[test]
fn a_crowd_on_one_point_is_ordered_by_the_caller() {
    let here = Position { lat: 43.1122, lon: 12.38878 };
    let points: Vec<_> = (0..200).map(|_| (here, 1)).collect();
    let index = Index::build(&points);
    let last_first = |a: u32, b: u32| b.cmp(&a);
    let hits = index.nearest(here, 3, Wanted::default(), |_| true, last_first);
    assert_eq!(hits.iter().map(|hit| hit.point).collect::<Vec<_>>(), [199, 198, 197]);
}

#[test]
fn nothing_in_nothing_out() {
    let index = Index::build(&[]);
    let from = Position { lat: 43.0, lon: 12.0 };
    assert!(index.nearest(from, 5, Wanted::default(), |_| true, |a, b| a.cmp(&b)).is_empty());
}
