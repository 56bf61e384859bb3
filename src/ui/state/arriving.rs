//! Ways out of the app and into it, and what the machine does for the person meanwhile.

use super::paths::letters_in;
use super::{Handing, Loaded, State};
use crate::domain::link::{self, Link};
use crate::domain::need::Need;
use crate::domain::service::{Nearby, Service};
use crate::library::{AutoFetch, Session};
use crate::platform::{Arrival, Refreshing};
use crate::ui::works::WORKS;
use dioxus::prelude::*;

/// Hosts that buttons lead to; the others are those of the works and of the data.
const HOSTS: [&str; 3] = ["maps.apple.com", "wa.me", "www.openstreetmap.org"];

/// What another program brought, as far as the screens are concerned.
#[derive(Clone, Debug, PartialEq)]
pub enum Arrived {
    /// An address of the service with this id.
    Service(String),
    /// An address, or a file, of the path in these letters.
    Path(String),
    /// A file of data; none where it could not be read.
    Data(Option<Vec<u8>>),
    /// An address that leads nowhere in this app.
    Nowhere,
}

impl State {
    /// Whether the app opens links, and not a browser around it.
    pub fn takes_links(self) -> bool {
        self.body.peek().opener.takes_links()
    }

    /// Whether the app reads the files that are chosen in it, and not the framework.
    pub fn reads_chosen_files(self) -> bool {
        self.body.peek().inbox.reads_chosen_files()
    }

    /// Opens this address in the device's own program for it, if it is one that the app or its data
    /// knows; else the person is told which one was not opened.
    pub async fn open(mut self, address: String) {
        let link = Link::new(&address, |host| self.knows_host(host));
        let link = link.or_else(|| self.own_letter(&address));
        let link = link.or_else(|| self.letter_to_desk(&address));
        let opened = match &link {
            Some(link) => {
                let opening = self.body.peek().opener.open(link);
                opening.await
            }
            None => false,
        };
        self.not_opened.set((!opened).then_some(address));
    }

    fn knows_host(self, host: &str) -> bool {
        let is_named = |service: &Service| {
            let named = service.website.iter().chain(&service.source.url);
            named.filter_map(|url| link::web_host(url)).any(|known| known == host)
        };
        let services = || self.with_content(|content| content.services().unwrap_or_default());
        HOSTS.contains(&host)
            || WORKS.iter().any(|work| link::web_host(work.url) == Some(host))
            || services().is_some_and(|services| services.iter().any(|(_, one)| is_named(one)))
            || matches!(self.desks(), Loaded::Ready(desks) if desks.iter().any(|desk| is_named(&desk.what)))
    }

    /// The address of a service for other phones: the page's own where the app is one, which every
    /// browser opens; else one that opens the app where it is installed.
    pub fn address_of(self, id: &str) -> String {
        match self.body.peek().opener.page_address() {
            Some(page) => format!("{page}#/service/{id}"),
            None => link::service_address(id),
        }
    }

    /// Where another phone gets the app: as the operators say, else the page that this is.
    pub fn app_at(self) -> Option<String> {
        let told = self.with_content(|content| content.app_at().ok().flatten()).flatten();
        told.or_else(|| self.body.peek().opener.page_address())
    }

    /// The next thing that another program brought; nothing while a file is at work, which the next
    /// one would have to wait for.
    pub async fn arrived(self) -> Option<Arrived> {
        if *self.handing.peek() == Handing::Working {
            return None;
        }
        let taking = self.body.peek().inbox.take();
        Some(match taking.await? {
            Arrival::Address(address) => {
                let service = link::service_id(&address).map(|id| Arrived::Service(id.to_owned()));
                let path = || link::path_letters(&address).map(|letters| letters.to_owned());
                service.or_else(|| path().map(Arrived::Path)).unwrap_or(Arrived::Nowhere)
            }
            Arrival::File(bytes) => match letters_in(&bytes) {
                Some(letters) => Arrived::Path(letters.to_owned()),
                None => Arrived::Data(Some(bytes)),
            },
            Arrival::Unreadable => Arrived::Data(None),
        })
    }

    /// Has the machine fetch newer data while the app is not open, as the person chose.
    pub fn arrange_refresh(self) {
        let when = match self.settings.peek().in_background() {
            _ if !self.follows() => Refreshing::Never,
            AutoFetch::Never => Refreshing::Never,
            AutoFetch::Unmetered => Refreshing::Unmetered,
            AutoFetch::Any => Refreshing::Any,
        };
        // Where the machine cannot, the app fetches when it is opened.
        self.body.peek().refresh.arrange(when);
    }

    /// Stays lit and open to all on a device whose owner made a totem of it.
    pub fn settle_in(self) {
        let screen = self.body.peek().screen.clone();
        if screen.lock(true) {
            screen.keep_awake(true);
        }
    }

    /// Keeps what is shown out of pictures of the screen, or no longer.
    pub fn conceal(self, on: bool) {
        self.body.peek().screen.conceal(on);
    }

    /// Whether the service of this id is one that somebody may have to hide that they look at.
    pub fn is_delicate(self, id: &str) -> bool {
        let now = *self.now.peek();
        let service = self.with_content(|content| content.service(id, now).ok().flatten());
        service.flatten().is_some_and(|nearby| nearby.service.is_delicate())
    }

    /// Whether one of these is such a service.
    pub fn has_delicate<'a>(self, mut found: impl Iterator<Item = &'a Nearby>) -> bool {
        found.any(|nearby| nearby.service.is_delicate())
    }

    /// Whether the list is narrowed to such services.
    pub fn is_list_delicate(self) -> bool {
        self.filter.read().need == Some(Need::Safety)
    }

    /// Remembers where the person is in the app, for when the system ends it meanwhile. What nobody
    /// else should see is not written down.
    pub fn keep_session(self, path: &str, delicate: bool) {
        if self.is_totem() {
            return;
        }
        let session = if delicate || self.is_list_delicate() {
            Session::default()
        } else {
            Session {
                path: Some(path.to_owned()),
                need: self.filter.peek().need.map(|need| need.code().to_owned()),
                at: Some(self.now.peek().fixed_offset()),
            }
        };
        // Where the device keeps nothing, the app begins at its first screen.
        session.save().ok();
    }
}
