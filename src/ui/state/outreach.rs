//! Showing services to another person, and collecting some for them. Nothing of it is kept: it is over
//! when the app ends, or when somebody leaves at once.

use super::{Loaded, MOST, State, Whereabouts, load_locale};
use crate::domain::area::{self, Area};
use crate::domain::directory::Query;
use crate::domain::filter::Filter;
use crate::domain::need::Need;
use crate::domain::position::Position;
use crate::domain::service::Nearby;
use crate::locale;
use dioxus::prelude::*;
use std::rc::Rc;

/// Radii of a circle on the map, metres.
pub const RADII_M: [u32; 4] = [1_000, 2_000, 5_000, 10_000];
/// The radius that a circle begins with, metres.
const FIRST_RADIUS_M: f64 = 5_000.0;
/// Places outside the area that are shown beside it.
const OUTSIDE: usize = 6;
/// Services that a handout holds at most.
pub const MOST_COLLECTED: usize = 20;
/// Languages that a handout speaks at most.
pub const MOST_LANGUAGES: usize = 4;

/// What is shown to another person.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outreach {
    /// Where; none where the lists are.
    pub area: Option<Area>,
    /// What they need.
    pub need: Option<Need>,
    /// Ids of the services collected for them, in their order.
    pub collected: Vec<String>,
    /// Tags of the handout's languages, the leading one first; none is that of the screens.
    pub languages: Vec<&'static str>,
    /// Whether the handout is on the small paper.
    pub is_small: bool,
    /// Id of the service whose code is on the screen.
    pub photographed: Option<String>,
}

/// What an area has, and what is nearest to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AreaAnswer {
    /// In it.
    pub inside: Vec<Nearby>,
    /// Nearest to its middle, outside it.
    pub outside: Vec<Nearby>,
    /// For all of the region.
    pub everywhere: Vec<Nearby>,
}

/// A social zone as it is offered.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferedZone {
    /// Its number.
    pub number: u8,
    /// Its largest town.
    pub town: String,
}

impl State {
    /// The part of the region that is shown.
    pub fn area(self) -> Area {
        let chosen = self.outreach.read().area.clone();
        chosen.unwrap_or_else(|| match self.whereabouts() {
            Whereabouts::Here { fix, outside: false, .. } => circle(fix.position),
            elsewhere => self.town_at(&elsewhere).map_or(circle(elsewhere.position()), Area::Town),
        })
    }

    /// A circle around the middle of what is shown.
    pub fn circle_here(self) -> Area {
        circle(self.area_centre())
    }

    /// The largest town of the zone that is shown, or the town, or the one nearest to the middle.
    pub fn area_town(self) -> Option<String> {
        let area = self.area();
        self.with_content(|content| {
            let towns = content.municipalities();
            let own = area.town(towns);
            let centre = area.centre(towns)?;
            let far = |position: Position| centre.distance_m(position);
            let nearest =
                || towns.iter().min_by(|a, b| far(a.position).total_cmp(&far(b.position)));
            own.or_else(nearest).map(|town| town.id.clone())
        })
        .flatten()
    }

    /// The name of the town that its distances are told from; empty for a circle.
    pub fn area_name(self) -> String {
        let area = self.area();
        let name = self.with_content(|content| {
            area.town(content.municipalities()).map(|town| town.name.clone())
        });
        name.flatten().unwrap_or_default()
    }

    /// The number of the zone of what is shown.
    pub fn area_zone(self) -> Option<u8> {
        if let Area::Zone(number) = self.area() {
            return Some(number);
        }
        let id = self.area_town()?;
        let zone =
            self.with_content(|content| content.municipality(&id).map(|town| town.social_zone));
        zone.flatten()
    }

    /// The point that its distances are told from.
    pub fn area_centre(self) -> Position {
        let area = self.area();
        let centre = self.with_content(|content| area.centre(content.municipalities()));
        centre.flatten().unwrap_or_else(|| self.whereabouts().position())
    }

    /// Every social zone, by number.
    pub fn zones(self) -> Vec<OfferedZone> {
        let offered = |zone: area::Zone<'_>| OfferedZone {
            number: zone.number,
            town: zone.town.name.clone(),
        };
        self.with_content(|content| {
            area::zones(content.municipalities()).into_iter().map(offered).collect()
        })
        .unwrap_or_default()
    }

    /// What the area has for the need.
    pub fn in_area(self) -> Loaded<AreaAnswer> {
        let (area, at, now) = (self.area(), self.area_centre(), *self.now.read());
        let filter = Filter { need: self.outreach.read().need, ..Filter::default() };
        self.ask(|content| {
            let towns = content.municipalities();
            let found = content.near(&Query { at, k: MOST, filter, now })?;
            let (inside, outside): (Vec<_>, Vec<_>) =
                found.nearest.into_iter().partition(|nearby| area.holds(&nearby.service, towns));
            let outside = outside.into_iter().take(OUTSIDE).collect();
            Ok(AreaAnswer { inside, outside, everywhere: found.everywhere })
        })
    }

    /// Shows this to the other person.
    pub fn reach_out(mut self, change: impl FnOnce(&mut Outreach)) {
        self.look_at_the_clock();
        self.outreach.with_mut(change);
    }

    /// Collects the service of this id for the handout, or no longer; nothing where that is full.
    pub fn collect(self, id: &str, on: bool) {
        self.reach_out(|outreach| {
            let is_there = outreach.collected.iter().any(|one| one == id);
            if !on {
                outreach.collected.retain(|one| one != id);
            } else if !is_there && outreach.collected.len() < MOST_COLLECTED {
                outreach.collected.push(id.to_owned());
            }
        });
    }

    /// What is collected, as far as the data has it.
    pub fn collected(self) -> Vec<Nearby> {
        let (ids, now) = (self.outreach.read().collected.clone(), *self.now.read());
        let known = |id: &String| match self.ask(|content| content.service(id, now)) {
            Loaded::Ready(found) => found,
            Loaded::Waiting | Loaded::Failed(_) => None,
        };
        ids.iter().filter_map(known).collect()
    }

    /// Whether somebody may have to hide that they look at this.
    pub fn is_outreach_delicate(self) -> bool {
        let is_sought = self.outreach.read().need == Some(Need::Safety);
        is_sought || self.has_delicate(self.collected().iter()) || self.is_photographed_delicate()
    }

    fn is_photographed_delicate(self) -> bool {
        let photographed = self.outreach.read().photographed.clone();
        photographed.is_some_and(|id| self.is_delicate(&id))
    }

    /// Speaks this language while the app is open; the one that was chosen stays the app's.
    pub async fn speak_for_now(mut self, tag: &'static str) {
        match load_locale(tag).await {
            Ok(spoken) => {
                self.language_failed.set(false);
                self.locale.set(Rc::new(spoken));
            }
            Err(_) => self.language_failed.set(true),
        }
    }

    /// Tags of all languages, that of the app first.
    pub fn tongues_at_hand(self) -> Vec<&'static str> {
        let chosen = self.settings.read().language.clone();
        let own = chosen.as_deref().and_then(locale::tongue).map(|tongue| tongue.tag);
        let others = locale::TONGUES.iter().map(|tongue| tongue.tag);
        own.into_iter().chain(others.filter(|tag| own != Some(*tag))).collect()
    }

    /// Tags of the languages that the handout is to speak.
    pub fn handout_languages(self) -> Vec<&'static str> {
        match self.outreach.read().languages.as_slice() {
            [] => vec![self.locale.read().tag()],
            chosen => chosen.to_vec(),
        }
    }

    /// Has the handout speak this language too, or no longer: at least one, and not too many.
    pub fn toggle_handout_language(self, tag: &'static str) {
        let mut spoken = self.handout_languages();
        if !spoken.contains(&tag) && spoken.len() < MOST_LANGUAGES {
            spoken.push(tag);
        } else if spoken.len() > 1 {
            spoken.retain(|one| *one != tag);
        }
        self.reach_out(|outreach| outreach.languages = spoken);
    }

    fn town_at(self, whereabouts: &Whereabouts) -> Option<String> {
        let at = whereabouts.position();
        self.with_content(|content| {
            let towns = content.municipalities();
            towns.iter().find(|town| town.position == at).map(|town| town.id.clone())
        })
        .flatten()
    }
}

fn circle(centre: Position) -> Area {
    Area::Circle { centre, radius_m: FIRST_RADIUS_M }
}
