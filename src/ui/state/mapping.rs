//! Streets for the map: which packs are here, and fetching and removing them.
//!
//! One pack is fetched at a time, and only because somebody asked for it: at once, or, where it
//! would cost something, when there is a connection that costs nothing while the app is open.

use super::background;
use super::{Loaded, State};
pub use crate::device::PartsAt;
#[cfg(not(target_arch = "wasm32"))]
pub use crate::device::map_part;
use crate::device::{self, MapPacks};
use crate::domain::map_pack::{self, Choice, Stock};
pub use crate::feed::map_pack::MapPack;
pub use crate::feed::plan::Part;
use crate::platform::Connection;
use crate::sync::map_pack::{Ended, Reins};
use dioxus::prelude::*;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// What is known of packs; copy it freely.
#[derive(Clone, Copy)]
pub struct Maps {
    packs: Signal<MapPacks>,
    stock: Signal<Option<Vec<Stock>>>,
    work: Signal<Option<MapWork>>,
    news: Signal<Option<(String, MapNews)>>,
    reins: Signal<Arc<Reins>>,
}

/// A pack on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapWork {
    /// Its id.
    pub id: String,
    /// How much of it is here, in percent.
    pub percent: u32,
}

/// What became of the last thing that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MapNews {
    /// It costs something: does the person agree?
    AskFirst {
        /// Bytes to fetch.
        bytes: u64,
    },
    /// No connection.
    Offline,
    /// What came is not what was signed.
    Refused,
    /// The device would not keep it.
    NotKept,
    /// The feed has it no more.
    Gone,
    /// It is deleted.
    Removed,
    /// The device would not forget it.
    NotRemoved,
}

impl Maps {
    pub(super) fn new() -> Self {
        Maps {
            packs: Signal::new(MapPacks::default()),
            stock: Signal::new(None),
            work: Signal::new(None),
            news: Signal::new(None),
            reins: Signal::new(Arc::default()),
        }
    }
}

impl State {
    /// Reads which packs are here; a map calls it before it is drawn.
    pub fn learn_maps(mut self) {
        let packs = device::map_packs();
        if *self.maps.packs.peek() != packs {
            self.maps.packs.set(packs);
        }
    }

    /// Looks at the parts of what is here.
    pub async fn take_stock_of_maps(mut self) {
        self.learn_maps();
        let stock = background::map_stock().await;
        self.maps.stock.set(Some(stock));
    }

    /// The packs that the map draws.
    pub fn maps_here(self) -> Vec<MapPack> {
        self.maps.packs.read().here.clone()
    }

    /// What is offered and what is here, that of the person's zone first. Nothing until the parts are
    /// looked at.
    pub fn map_choices(self) -> Loaded<Vec<Choice>> {
        let Some(stock) = self.maps.stock.read().clone() else {
            return Loaded::Waiting;
        };
        let zone = self.zone_here();
        self.ask(|content| {
            let offered: Vec<_> = content.map_packs()?.iter().map(MapPack::seen).collect();
            Ok(map_pack::choices(&offered, &stock, zone))
        })
    }

    /// Whether there is anything to tell of street maps.
    pub fn has_maps(self) -> bool {
        !self.maps.packs.read().here.is_empty() || !self.offered_maps().is_empty()
    }

    /// The pack with the streets around the person, where one is offered and none is here.
    pub fn map_to_offer(self) -> Option<map_pack::MapPack> {
        let zone = self.zone_here().filter(|_| !self.is_totem() && self.follows())?;
        let is_here = self.maps.packs.read().here.iter().any(|pack| pack.social_zone == zone);
        let offered = self.offered_maps().into_iter().filter(|_| !is_here);
        offered.map(|pack| pack.seen()).find(|pack| pack.zone == zone)
    }

    /// The pack that is being fetched.
    pub fn map_work(self) -> Option<MapWork> {
        self.maps.work.read().clone()
    }

    /// What became of the last thing that was asked for of this pack.
    pub fn map_news(self, id: &str) -> Option<MapNews> {
        self.maps.news.read().as_ref().filter(|(of, _)| of == id).map(|(_, news)| *news)
    }

    /// Whether this pack waits for a connection that costs nothing.
    pub fn map_waits(self, id: &str) -> bool {
        self.maps.packs.read().waiting.iter().any(|waiting| waiting == id)
    }

    /// Fetches a pack; `agreed` where the person knows what it may cost.
    pub async fn fetch_map(mut self, id: String, agreed: bool) {
        let feed = self.follow.peek().feed.clone();
        let pack = self.offered_maps().into_iter().find(|pack| pack.id == id);
        let (Some(feed), None) = (feed, self.maps.work.peek().clone()) else {
            return;
        };
        let Some(pack) = pack else {
            self.await_map(&id, false);
            self.maps.news.set(Some((id, MapNews::Gone)));
            return;
        };
        let network = self.body.peek().network.clone();
        let reins = Arc::new(Reins::default());
        self.maps.reins.set(reins.clone());
        self.maps.news.set(None);
        self.maps.work.set(Some(MapWork { id: id.clone(), percent: 0 }));
        let size_bytes = pack.size_bytes();
        let (mut work, held) = (self.maps.work, reins.clone());
        let look = move || {
            let metered = network.connection() != Connection::Unmetered;
            held.metered.store(metered, Ordering::Relaxed);
        };
        look();
        let tell = move |bytes: u64| {
            // Whoever leaves the Wi-Fi meanwhile is asked before it goes on.
            look();
            let percent = u32::try_from(bytes * 100 / size_bytes.max(1)).unwrap_or(100);
            if let Some(work) = work.write().as_mut() {
                work.percent = percent;
            }
        };
        let ended = background::fetch_map((*feed).clone(), pack, agreed, reins, tell).await;
        let news = match ended {
            Ended::Whole | Ended::Stopped => None,
            Ended::AskFirst { bytes } => Some(MapNews::AskFirst { bytes }),
            Ended::Offline { .. } => Some(MapNews::Offline),
            Ended::Gone => Some(MapNews::Gone),
            Ended::Refused(_) => Some(MapNews::Refused),
            Ended::NotKept { .. } => Some(MapNews::NotKept),
        };
        // What another try would not mend is not tried again by itself.
        if matches!(news, Some(MapNews::Gone | MapNews::Refused | MapNews::NotKept)) {
            self.await_map(&id, false);
        }
        self.maps.news.set(news.map(|news| (id, news)));
        self.maps.work.set(None);
        self.take_stock_of_maps().await;
    }

    /// Fetches what waits, where that costs nothing now.
    pub async fn fetch_waiting_maps(self) {
        for id in device::map_packs().waiting {
            if self.body.peek().network.connection() == Connection::Unmetered {
                self.fetch_map(id, false).await;
            }
        }
    }

    /// Begins no further part of the pack that is being fetched, now or by itself later.
    pub fn stop_map(self) {
        self.maps.reins.peek().stop.store(true, Ordering::Relaxed);
        let work = self.maps.work.peek().clone();
        if let Some(MapWork { id, .. }) = work {
            self.await_map(&id, false);
        }
    }

    /// Deletes every pack, and whatever says which there were.
    pub(super) async fn forget_maps(mut self) {
        self.maps.reins.peek().stop.store(true, Ordering::Relaxed);
        // Whatever the device would not forget is on the screen of the maps still.
        device::remove_maps().await.ok();
        self.maps.news.set(None);
        self.take_stock_of_maps().await;
    }

    /// Fetches this pack later, or not after all.
    pub fn await_map(mut self, id: &str, waits: bool) {
        let news = device::await_map(id, waits).err().map(|_| (id.to_owned(), MapNews::NotKept));
        self.maps.news.set(news);
        self.learn_maps();
    }

    /// Deletes a pack.
    pub async fn remove_map(mut self, id: String) {
        let removed = device::remove_map(&id).await;
        let news = if removed.is_ok() { MapNews::Removed } else { MapNews::NotRemoved };
        self.maps.news.set(Some((id, news)));
        self.take_stock_of_maps().await;
    }

    fn offered_maps(self) -> Vec<MapPack> {
        match self.ask(|content| content.map_packs()) {
            Loaded::Ready(packs) => packs,
            Loaded::Waiting | Loaded::Failed(_) => Vec::new(),
        }
    }

    /// The social zone that the person is in.
    fn zone_here(self) -> Option<u8> {
        let here = self.whereabouts().position();
        let zone = self.with_content(|content| {
            let far = |position| here.distance_m(position);
            let towns = content.municipalities().iter();
            let nearest = towns.min_by(|a, b| far(a.position).total_cmp(&far(b.position)));
            nearest.map(|town| town.social_zone)
        });
        zone.flatten()
    }
}
