//! Finding by typing.

use super::{Loaded, State, far};
use crate::domain::need::Need;
use crate::domain::search::{self, Entry};
use crate::domain::service::{Municipality, Nearby, Service};
use crate::locale::Locale;
use dioxus::prelude::*;
use std::rc::Rc;

/// How many services a search names at most.
const MOST_FOUND: usize = 50;

/// What can be found by typing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Towns whose name begins so.
    pub towns: Vec<Municipality>,
    /// Needs of that name.
    pub needs: Vec<Need>,
    /// Services.
    pub services: Vec<Nearby>,
}

impl State {
    /// What the words for services are found by, the nearest first, in the chosen language; make
    /// it once a language and place.
    pub fn index(self) -> Loaded<Rc<Vec<Entry>>> {
        let (locale, from) = (self.locale.read().clone(), self.whereabouts().position());
        self.ask(|content| {
            let mut services = content.services()?;
            let far = |service: &Service| {
                service.position().map_or(0.0, |(position, _)| from.distance_m(position))
            };
            services.sort_by(|(_, a), (_, b)| far(a).total_cmp(&far(b)));
            Ok(Rc::new(
                services.iter().map(|(row, service)| entry(*row, service, &locale)).collect(),
            ))
        })
    }

    /// What is found by these words.
    pub fn find(self, index: &[Entry], typed: &str) -> Loaded<Found> {
        let (now, from) = (*self.now.read(), self.whereabouts().position());
        let locale = self.locale.read().clone();
        let names = (0..)
            .zip(Need::ALL)
            .map(|(row, need)| Entry::new(row, &locale.text(&format!("need-{need}")), []));
        let names: Vec<Entry> = names.collect();
        let needs = search::find(&names, typed, 3);
        let needs = Need::ALL.into_iter().zip(0..).filter(|(_, row)| needs.contains(row));
        let needs = needs.map(|(need, _)| need).collect();
        let rows = search::find(index, typed, MOST_FOUND);
        self.ask(|content| {
            let services = content.rows(&rows, now)?.into_iter();
            Ok(Found {
                towns: content.municipalities_starting(typed).into_iter().cloned().collect(),
                needs,
                services: services
                    .map(|nearby| Nearby { distance_m: far(&nearby, from), ..nearby })
                    .collect(),
            })
        })
    }
}

/// A service as it can be found: by its name, and by who, where and what.
fn entry(row: i64, service: &Service, locale: &Locale) -> Entry {
    let kinds = service.categories.iter().map(|kind| format!("category-{}", kind.code));
    let needs = service.needs.iter().map(|need| format!("need-{need}"));
    let names: Vec<String> = kinds.chain(needs).map(|id| locale.text(&id)).collect();
    let places = service
        .place
        .iter()
        .flat_map(|place| [Some(&place.municipality), place.name.as_ref(), place.address.as_ref()]);
    let rest = places.flatten().chain(&service.organization).chain(&names);
    Entry::new(row, &service.name, rest.map(String::as_str))
}
