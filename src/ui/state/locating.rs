//! Where the list is made for: a town that was chosen, or what the device says.

use super::{Locating, PAGE, State, Whereabouts};
use crate::domain::position::{Fix, Position};
use crate::domain::service::Municipality;
use crate::library::{self, Kept, KeptPlace};
use crate::platform::Exactness;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;

/// Farther than this from every municipality's main town is outside Umbria: nowhere in it is that
/// far from its own.
const OUTSIDE_M: f64 = 30_000.0;
/// A fix of a larger radius than this is told to be rough.
const ROUGH_M: f64 = 1_000.0;
/// Whose list is shown before a place is chosen, and its point should the data lack it.
const FIRST_TOWN: (&str, Position) = ("Perugia", Position { lat: 43.1107, lon: 12.3908 });

impl State {
    /// Where the list is made for.
    pub fn whereabouts(self) -> Whereabouts {
        if let Some(stand) = self.stand() {
            return stand;
        }
        let kept = self.settings.read().place.clone();
        match kept {
            Some(KeptPlace::Fix { position, accuracy_m, at }) => Whereabouts::Here {
                fix: Fix { position, accuracy_m },
                at: at.with_timezone(&chrono_tz::Europe::Rome),
                outside: self.is_outside(position),
            },
            Some(KeptPlace::Town { municipality_id }) => self
                .with_content(|content| content.municipality(&municipality_id).cloned())
                .flatten()
                .map_or_else(|| self.first_town(), Whereabouts::Town),
            None => self.first_town(),
        }
    }

    fn first_town(self) -> Whereabouts {
        let (name, position) = FIRST_TOWN;
        let known = self.with_content(|content| content.municipality_named(name).cloned());
        match known.flatten() {
            Some(town) => Whereabouts::NotChosen(town.name, town.position),
            None => Whereabouts::NotChosen(name.to_owned(), position),
        }
    }

    fn is_outside(self, position: Position) -> bool {
        self.with_content(|content| {
            let mut towns = content.municipalities().iter();
            !towns.any(|town| town.position.distance_m(position) <= OUTSIDE_M)
        })
        .unwrap_or(false)
    }

    /// Makes the list for this town, and keeps that.
    pub fn choose_town(mut self, municipality_id: &str) {
        self.asked_times += 1;
        self.locating.set(Locating::Idle);
        self.keep_place(KeptPlace::Town { municipality_id: municipality_id.to_owned() });
    }

    /// Whether a more exact position may be had for the asking.
    pub fn may_be_more_exact(self) -> bool {
        let is_rough = match self.whereabouts() {
            Whereabouts::Here { fix, .. } => fix.accuracy_m > ROUGH_M,
            _ => false,
        };
        is_rough && !*self.asked_exactly.read()
    }

    /// Asks the device where it is, and makes the list for that. Only the last question counts: who
    /// asks again, or chooses a town meanwhile, is not overruled by an answer to an earlier one.
    pub async fn use_position(mut self, exactness: Exactness) {
        self.asked_times += 1;
        let question = *self.asked_times.peek();
        self.locating.set(Locating::Asking);
        self.asked_exactly.set(exactness == Exactness::Fine);
        let asked = self.body.peek().location.locate(exactness);
        let told = asked.await;
        if question != *self.asked_times.peek() {
            return;
        }
        match told {
            Ok(Fix { position, accuracy_m }) => {
                self.locating.set(Locating::Idle);
                self.look_at_the_clock();
                let at = self.now.peek().fixed_offset();
                self.keep_place(KeptPlace::Fix { position, accuracy_m, at });
            }
            Err(reason) => self.locating.set(Locating::Failed(reason)),
        }
    }

    fn keep_place(mut self, place: KeptPlace) {
        self.look_at_the_clock();
        self.settings.with_mut(|settings| settings.place = Some(place.clone()));
        self.shown.set(PAGE);
        self.selected.set(None);
        self.keep();
        spawn_forever(self.keep_last_place(place));
    }

    /// Keeps the place with what the person saved.
    async fn keep_last_place(mut self, place: KeptPlace) {
        // Where that fails it is among the choices, of which the person is told.
        if let Ok((_, kept)) = library::change(move |library| library.keep_place(&place)).await {
            self.kept.set(Some(kept));
        }
    }

    /// The place that is kept with what the person saved is that of the lists, where they have none:
    /// a copy brought it, or the device lost the choices. At the start also the other way round; later
    /// another tab may have erased it.
    pub(super) async fn agree_on_place(mut self, kept: &Kept) {
        let own = self.settings.peek().place.clone();
        match (own, &kept.place) {
            (None, Some(place)) => {
                self.settings.with_mut(|settings| settings.place = Some(place.clone()));
                self.keep();
            }
            (Some(place), None) if self.kept.peek().is_none() => self.keep_last_place(place).await,
            _ => {}
        }
    }

    /// The ISTAT code of the town that is nearest to the point of the lists; none where the lists are
    /// for no point, or that is outside.
    pub(super) fn town_of_position(self) -> Option<String> {
        let Whereabouts::Here { fix, outside: false, .. } = self.whereabouts() else {
            return None;
        };
        self.with_content(|content| {
            let towns = content.municipalities().iter();
            let far = |town: &Municipality| town.position.distance_m(fix.position);
            let nearest = towns.min_by(|one, other| far(one).total_cmp(&far(other)));
            nearest.map(|town| town.id.clone())
        })
        .flatten()
    }
}
