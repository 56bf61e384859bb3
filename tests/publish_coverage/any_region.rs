//! What holds of the coverage whatever the region looks like.

use passi::domain::need::{Need, NeedSet};
use passi::domain::position::{Position, Precision};
use passi::domain::service::Municipality;
use passi::publish::coverage::distances::{Between, Distances};
use passi::publish::coverage::ground::{Counts, Desk, Ground, Named};
use passi::publish::coverage::{Coverage, sums};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn municipality() -> impl Strategy<Value = Municipality> {
    let point = (42.4..43.6_f64, 11.9..13.2_f64);
    (1..=3_u8, 0..50_000_u32, point).prop_map(|(social_zone, population, (lat, lon))| {
        let position = Position { lat, lon };
        let (id, name) = (String::new(), "Comune".to_owned());
        Municipality { id, name, province: "PG".into(), social_zone, population, position }
    })
}

fn desk() -> impl Strategy<Value = Desk> {
    let point = (42.4..43.6_f64, 11.9..13.2_f64);
    (point, 1..4_096_u32).prop_map(|((lat, lon), bits)| Desk {
        id: String::new(),
        municipality: "900001".to_owned(),
        position: Position { lat, lon },
        precision: Precision::Exact,
        needs: NeedSet::from_bits(bits),
    })
}

prop_compose! {
    fn ground()(
        mut towns in prop::collection::vec(municipality(), 1..9),
        mut desks in prop::collection::vec(desk(), 0..20),
    ) -> Ground {
        for (index, town) in towns.iter_mut().enumerate() {
            town.id = format!("9{index:05}");
        }
        for (index, desk) in desks.iter_mut().enumerate() {
            desk.id = format!("d{index:02}");
        }
        let issued = "2026-11-24T08:00:00+01:00".to_owned();
        let named = Named { feed: "umbria".to_owned(), sequence: 1, issued };
        let (zone_leads, placeless) = Default::default();
        Ground { named, towns, zone_leads, desks, placeless, counts: Counts::default() }
    }
}

/// All that people have to go for a need, in persons times metres; none where nobody serves it.
fn cost(ground: &Ground, need: Need) -> Option<u64> {
    let metres = Distances::measure(&ground.towns, &ground.desks).metres(need);
    let sum = sums::region(&ground.towns, &metres);
    (sum.unserved == 0 && metres.iter().all(Option::is_some)).then_some(sum.person_m)
}

/// The same with one more desk for a need, in the middle of a town.
fn with_desk(ground: &Ground, town: usize, need: Need) -> Ground {
    let mut more = ground.clone();
    more.desks.push(Desk {
        id: format!("e{:02}", more.desks.len()),
        municipality: more.towns[town].id.clone(),
        position: more.towns[town].position,
        precision: Precision::Exact,
        needs: [need].into_iter().collect(),
    });
    more
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_nearest_is_the_nearest(ground in ground()) {
        let distances = Distances::measure(&ground.towns, &ground.desks);
        for (index, town) in ground.towns.iter().enumerate() {
            for need in Need::ALL {
                let serving = ground.desks.iter().filter(|desk| desk.needs.contains(need));
                let all = serving.map(|desk| town.position.distance_m(desk.position));
                let least = all.min_by(f64::total_cmp).map(|metres| metres.round() as u32);
                prop_assert_eq!(distances.nearest(index, need).map(|near| near.distance_m), least);
            }
        }
    }

    #[test]
    fn one_more_desk_makes_no_way_longer(ground in ground(), more in desk()) {
        let before = Distances::measure(&ground.towns, &ground.desks);
        let mut desks = ground.desks.clone();
        desks.push(Desk { id: "z".to_owned(), ..more });
        let after = Distances::measure(&ground.towns, &desks);
        for need in Need::ALL {
            for (before, after) in before.metres(need).into_iter().zip(after.metres(need)) {
                prop_assert!(before.is_none_or(|before| after.is_some_and(|after| after <= before)));
            }
        }
    }

    #[test]
    fn zones_add_up_to_the_region_and_nobody_is_lost(ground in ground()) {
        let distances = Distances::measure(&ground.towns, &ground.desks);
        let people: u64 = ground.towns.iter().map(|town| u64::from(town.population)).sum();
        for need in Need::ALL {
            let metres = distances.metres(need);
            let region = sums::region(&ground.towns, &metres);
            prop_assert_eq!(region.population, people);
            prop_assert_eq!(region.classes.iter().sum::<u64>() + region.unserved, people);
            for limit_km in sums::LIMITS_KM {
                let far = metres.iter().zip(&ground.towns).filter(|(metres, _)| {
                    metres.is_none_or(|metres| metres > limit_km * 1_000)
                });
                let far: u64 = far.map(|(_, town)| u64::from(town.population)).sum();
                let zones = sums::by_zone(&ground.towns, &metres);
                let of_zones: u64 = zones.values().map(|zone| zone.beyond(limit_km)).sum();
                prop_assert_eq!((region.beyond(limit_km), of_zones), (far, far));
            }
        }
    }

    #[test]
    fn each_step_saves_what_it_says_the_most_there_is_and_never_more_than_the_last(
        ground in ground(),
        which in 0..Need::ALL.len(),
    ) {
        let (need, steps) = Coverage::of(ground.clone(), None, 4).of_need.remove(which);
        let (mut now, mut last) = (ground, u64::MAX);
        for step in steps {
            let before = cost(&now, need);
            let costs: Vec<_> = (0..now.towns.len())
                .map(|town| cost(&with_desk(&now, town, need), need).unwrap())
                .collect();
            let least = *costs.iter().min().unwrap();
            prop_assert_eq!(costs.iter().position(|cost| *cost == least), Some(step.town));
            prop_assert_eq!(step.gain_person_m, before.map(|before| before - least));
            if let Some(gain) = step.gain_person_m {
                prop_assert!(gain > 0 && gain <= last);
                last = gain;
            }
            now = with_desk(&now, step.town, need);
        }
    }

    #[test]
    fn a_page_of_any_region_leads_where_it_says(ground in ground(), before in ground()) {
        let page = Coverage::of(ground, Some(&before), 2).page(None).unwrap();
        let pieces = |from: &str| {
            let parts = page.split(from).skip(1);
            parts.map(|part| part.split('"').next().unwrap()).collect::<Vec<_>>()
        };
        let ids: BTreeSet<_> = pieces(" id=\"").into_iter().collect();
        prop_assert_eq!(ids.len(), pieces(" id=\"").len(), "an id stands for one thing");
        let named = pieces("aria-labelledby=\"");
        let named = named.iter().flat_map(|ids| ids.split(' '));
        for target in pieces("href=\"#").into_iter().chain(named) {
            prop_assert!(ids.contains(target), "{}", target);
        }
        for tag in ["section", "table", "tr", "td", "th", "svg", "ul", "li", "p", "figure"] {
            let opened = page.matches(&format!("<{tag}>")).count()
                + page.matches(&format!("<{tag} ")).count();
            prop_assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "{}", tag);
        }
    }

    #[test]
    fn desks_for_all_needs_save_what_they_save_need_by_need(ground in ground()) {
        let coverage = Coverage::of(ground.clone(), None, 1);
        if let Some(step) = coverage.of_all.first() {
            let served = Need::ALL.into_iter().filter_map(|need| Some((need, cost(&ground, need)?)));
            let saved = served.map(|(need, before)| {
                before - cost(&with_desk(&ground, step.town, need), need).unwrap()
            });
            prop_assert_eq!(step.gain_person_m, Some(saved.sum()));
        }
        let between = Between::measure(&ground.towns);
        prop_assert!((0..ground.towns.len()).all(|town| between.to(town)[town] == 0));
    }
}
