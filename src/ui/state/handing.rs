//! Handing the data to another device, and taking it from one.

use super::background::{packed, taken};
use super::paths::letters_in;
use super::{News, State};
use crate::device::ShareError;
use crate::feed::{FeedError, bundle};
use crate::platform::HandedOver;
use crate::sync::Outcome;
use dioxus::html::FileData;
use dioxus::prelude::*;

/// How handing over or receiving went, the last time.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Handing {
    /// Nobody did either.
    #[default]
    Idle,
    /// It is at work.
    Working,
    /// The file is the person's.
    Given,
    /// The person did not want it after all.
    Cancelled,
    /// Nothing is here that another device could check.
    NothingToGive,
    /// This body of the app cannot hand files over.
    Impossible,
    /// The file could not be made.
    NotGiven,
    /// Newer data came, and is shown.
    Arrived {
        /// Services that are new.
        added: usize,
        /// Services that changed.
        changed: usize,
    },
    /// The file holds what is here.
    Same,
    /// The file is older than what is here.
    Older,
    /// The file is not as the operators signed it.
    Refused,
    /// The file cannot be read, or is too large to be one of ours.
    Unreadable,
    /// The file is of another feed.
    OtherFeed,
    /// The file is for a newer app.
    NeedsNewerApp,
    /// Newer data is shown, which the device keeps no longer than the app is open.
    ForNow,
    /// The device has no room for it.
    NotKept,
    /// An update is at work.
    Busy,
    /// No feed is followed, so that nothing can be checked.
    NoFeed,
}

impl State {
    /// Packs what is here and hands it to the person.
    pub async fn share(mut self) {
        if !self.begin_handing() {
            return;
        }
        let feed = self.follow.peek().feed.as_deref().cloned();
        let body = self.body.peek().clone();
        let handing = match packed(feed).await {
            Some(Ok(shared)) => match body.share_sheet.hand_over(shared.name, shared.bytes).await {
                Ok(HandedOver::Given) => Handing::Given,
                Ok(HandedOver::Cancelled) => Handing::Cancelled,
                Ok(HandedOver::Impossible) => Handing::Impossible,
                Err(_) => Handing::NotGiven,
            },
            Some(Err(ShareError::NothingSigned)) => Handing::NothingToGive,
            Some(Err(_)) | None => Handing::NotGiven,
        };
        self.handing.set(handing);
    }

    /// Takes the data in a file that the person chose, and shows it if it is newer.
    pub async fn receive(self, file: FileData) {
        if self.begin_handing() {
            let bytes = read(&file).await;
            self.take_in(bytes).await;
        }
    }

    /// The same with the bytes of a file that another program brought; none where it could not be
    /// read.
    pub async fn receive_bytes(self, bytes: Option<Vec<u8>>) {
        if self.begin_handing() {
            self.take_in(bytes).await;
        }
    }

    async fn take_in(mut self, bytes: Option<Vec<u8>>) {
        if let Some(letters) = bytes.as_deref().and_then(letters_in) {
            self.choose_path(letters);
            self.handing.set(Handing::Idle);
            return;
        }
        let feed = self.follow.peek().feed.as_deref().cloned();
        let handing = match bytes {
            Some(bytes) => self.handing_of(taken(feed, bytes).await).await,
            None => Handing::Unreadable,
        };
        self.handing.set(handing);
    }

    /// Whether nothing is at work; from here on something is.
    fn begin_handing(mut self) -> bool {
        let idle = *self.handing.peek() != Handing::Working;
        self.handing.set(Handing::Working);
        idle
    }

    /// What an outcome means for the screens; newer data is shown from here on.
    async fn handing_of(mut self, outcome: Outcome) -> Handing {
        match outcome {
            Outcome::Updated { applied, .. } => {
                self.show_newest().await;
                self.note_update(&applied);
                // Whatever the network said before, this came another way.
                self.news.set(News::None);
                Handing::Arrived { added: applied.added.len(), changed: applied.changed.len() }
            }
            Outcome::UpToDate => Handing::Same,
            Outcome::OlderThanHere { .. } => Handing::Older,
            Outcome::Refused(FeedError::OtherFeed { .. }) => Handing::OtherFeed,
            Outcome::NeedsNewerApp { .. } => Handing::NeedsNewerApp,
            // A browser that keeps nothing has newer data all the same until the page is closed.
            Outcome::NotKept { .. } if self.show_newest().await => Handing::ForNow,
            Outcome::NotKept { .. } => Handing::NotKept,
            Outcome::Busy => Handing::Busy,
            Outcome::NoFeed => Handing::NoFeed,
            // What is left of these needs a network, which no file does.
            Outcome::Refused(_)
            | Outcome::NotDue
            | Outcome::Offline { .. }
            | Outcome::AskFirst { .. } => Handing::Refused,
        }
    }
}

/// The bytes of the file; none where it cannot be read, or is larger than a bundle can be.
async fn read(file: &FileData) -> Option<Vec<u8>> {
    if file.size() > bundle::MOST_BYTES {
        return None;
    }
    file.read_bytes().await.ok().map(Into::into)
}
