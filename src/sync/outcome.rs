//! How a sync ends, and on the way there, why it stops early.

use super::shelf::Applied;
use super::transport::Failure;
use crate::feed::{FeedError, Revision};

/// How a sync, or the import of a bundle, ended. Whatever it is, the content is exactly what it
/// was, or exactly the new release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// No feed is followed: none is published yet. For whoever finds no [`super::config::Feed`].
    NoFeed,
    /// It is too early to ask again.
    NotDue,
    /// Another sync is at work.
    Busy,
    /// The feed could not be reached.
    Offline {
        /// Why, for whoever mends it.
        reason: String,
    },
    /// There is nothing newer.
    UpToDate,
    /// There is a newer release, and it is here.
    Updated {
        /// What it changed.
        applied: Applied,
        /// Which one it is.
        revision: Revision,
    },
    /// The newest release is not for this version of the app.
    NeedsNewerApp {
        /// What a newer one knows.
        needs: String,
    },
    /// What came is not from whom it should be, or not what was signed.
    Refused(FeedError),
    /// The connection costs money, and this is much to fetch.
    AskFirst {
        /// How much, in bytes.
        bytes: u64,
    },
    /// What came is older than what is here: a mirror that lags, a replay, an old bundle.
    OlderThanHere {
        /// What came.
        theirs: Revision,
        /// What is here.
        ours: Revision,
    },
    /// The device would not keep the new release.
    NotKept {
        /// What the system says.
        reason: String,
    },
}

/// Why a sync stops before its last step.
#[derive(Clone, Debug)]
pub(super) enum Stop {
    /// A file could not be had.
    Failed { path: String, failure: Failure },
    /// It has ended.
    Ended(Outcome),
}

impl Stop {
    /// Whether asking past all caches may help: what came was not what was signed.
    pub fn is_refusal(&self) -> bool {
        matches!(self, Stop::Ended(Outcome::Refused(_)))
    }

    /// Whether the file that was asked for does not exist.
    pub fn is_not_there(&self) -> bool {
        matches!(self, Stop::Failed { failure: Failure::NotThere, .. })
    }

    /// How it ended, and for how many seconds the feed's machine wishes to be left alone.
    pub fn into_outcome(self) -> (Outcome, Option<u64>) {
        let (path, failure) = match self {
            Stop::Ended(outcome) => return (outcome, None),
            Stop::Failed { path, failure } => (path, failure),
        };
        let (reason, wait_s) = match failure {
            Failure::Offline { reason } | Failure::Strange { reason } => (reason, None),
            Failure::NotThere => ("there is no such file".to_owned(), None),
            Failure::Busy { retry_after_s } => ("the machine is busy".to_owned(), retry_after_s),
            Failure::TooLarge => ("more came than such a file holds".to_owned(), None),
        };
        (Outcome::Offline { reason: format!("{path}: {reason}") }, wait_s)
    }
}

impl From<Outcome> for Stop {
    fn from(outcome: Outcome) -> Self {
        Stop::Ended(outcome)
    }
}

impl From<FeedError> for Stop {
    fn from(error: FeedError) -> Self {
        Stop::Ended(match error {
            FeedError::NewerApp { needs } => Outcome::NeedsNewerApp { needs },
            error => Outcome::Refused(error),
        })
    }
}
