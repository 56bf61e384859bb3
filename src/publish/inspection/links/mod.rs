//! Whether the web addresses of the source still answer.
//!
//! `address` reads addresses, `web` asks over HTTP, `visit` says what an answer means, and here is
//! the pace: one request at a time to a machine and a second between two, a few machines at once.
//! Nothing is sent that tells one visitor from another, and no page is read. That a machine cannot
//! be reached is an outcome and no failure; where none of the first few can be, there is no
//! network, and nothing is said of any page.

mod address;
mod visit;
mod web;

pub use web::Web;

use super::{Finding, Gravity, Subject, What};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::sync::{Mutex, OwnedMutexGuard, Semaphore};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

/// Columns that hold web addresses.
const COLUMNS: [&str; 2] = ["website", "source_url"];

/// How a page is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Its head alone.
    Head,
    /// All of it, for machines that give no heads.
    Get,
}

/// What a machine answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Where it sends on, as it says so.
    pub location: Option<String>,
}

/// Why there was no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The machine is there, and its certificate does not hold.
    Insecure {
        /// What the TLS library says.
        reason: String,
    },
    /// The machine is there, and takes no calls.
    Refused {
        /// What the system says.
        reason: String,
    },
    /// No machine of that name, no way to it, or silence.
    Lost {
        /// What the system says.
        reason: String,
    },
    /// No address that can be asked for.
    Unreadable {
        /// What the library says.
        reason: String,
    },
}

/// Asks machines on the web.
pub trait Client: Send + Sync + 'static {
    /// One request, without following where the answer sends on.
    ///
    /// # Errors
    /// There was no answer, and why.
    fn ask(
        &self,
        method: Method,
        url: &str,
    ) -> impl Future<Output = Result<Answer, Failure>> + Send;
}

/// How fast machines are asked.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// Between the end of a request to a machine and the next one to it.
    pub between: Duration,
    /// Machines asked at once.
    pub at_once: usize,
}

impl Default for Pace {
    fn default() -> Self {
        Pace { between: Duration::from_secs(1), at_once: 8 }
    }
}

/// What is to be said of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is there.
    Fine,
    /// It is there, at another address for good.
    Moved {
        /// The address.
        to: String,
    },
    /// It is not there any more.
    Gone {
        /// The status.
        status: u16,
    },
    /// Nobody answers.
    Unreachable {
        /// What the system says.
        reason: String,
    },
    /// The certificate does not hold.
    Insecure {
        /// What the TLS library says.
        reason: String,
    },
    /// It failed today.
    Failing {
        /// What came instead.
        reason: String,
    },
    /// The machine turns programs away.
    Shut {
        /// The status.
        status: u16,
    },
}

/// Who asks, and when each machine was asked last.
pub(super) struct Asker<C> {
    client: C,
    pace: Pace,
    last: Mutex<HashMap<String, Arc<Mutex<Option<Instant>>>>>,
    is_online: AtomicBool,
}

/// Every web address of these records.
pub fn addresses(subjects: &[Subject<'_>]) -> BTreeSet<String> {
    let cells = subjects.iter().flat_map(|subject| COLUMNS.map(|column| subject.cell(column)));
    cells.filter(|url| !url.is_empty()).map(str::to_owned).collect()
}

/// Tests these addresses; none where there is no network. Needs a tokio runtime with its clock.
pub async fn test<C: Client>(
    client: C,
    pace: Pace,
    urls: BTreeSet<String>,
) -> Option<BTreeMap<String, Outcome>> {
    let asker = Asker { client, pace, last: Mutex::default(), is_online: AtomicBool::new(false) };
    let asker = Arc::new(asker);
    let mut by_host: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for url in urls {
        by_host.entry(address::host(&url).unwrap_or_default()).or_default().push(url);
    }
    let mut hosts: Vec<Vec<String>> = by_host.into_values().collect();
    let rest = hosts.split_off(pace.at_once.min(hosts.len()));
    let mut outcomes = round(&asker, hosts).await;
    if !outcomes.is_empty() && !asker.is_online.load(Ordering::Relaxed) {
        return None;
    }
    outcomes.extend(round(&asker, rest).await);
    Some(outcomes)
}

/// The pages of these machines, a few machines at once.
async fn round<C: Client>(
    asker: &Arc<Asker<C>>,
    hosts: Vec<Vec<String>>,
) -> BTreeMap<String, Outcome> {
    let room = Arc::new(Semaphore::new(asker.pace.at_once.max(1)));
    let mut tasks = JoinSet::new();
    for urls in hosts {
        let (asker, room) = (Arc::clone(asker), Arc::clone(&room));
        tasks.spawn(async move {
            // Nobody closes the room.
            let _seat = room.acquire_owned().await.ok();
            let mut outcomes = Vec::new();
            for url in urls {
                let outcome = visit::visit(&asker, &url).await;
                outcomes.push((url, outcome));
            }
            outcomes
        });
    }
    let mut outcomes = BTreeMap::new();
    while let Some(done) = tasks.join_next().await {
        outcomes.extend(done.unwrap_or_default());
    }
    outcomes
}

impl<C: Client> Asker<C> {
    /// Waits until this machine may be asked again. Whoever holds the answer is the only one to
    /// ask it, and writes down when that was.
    async fn turn(&self, host: String) -> OwnedMutexGuard<Option<Instant>> {
        let line = Arc::clone(self.last.lock().await.entry(host).or_default());
        let last = line.lock_owned().await;
        if let Some(at) = *last {
            sleep_until(at + self.pace.between).await;
        }
        last
    }

    async fn ask(&self, method: Method, url: &str) -> Result<Answer, Failure> {
        let host = address::host(url)
            .ok_or_else(|| Failure::Unreadable { reason: "no web address".to_owned() })?;
        let mut last = self.turn(host).await;
        let answer = self.client.ask(method, url).await;
        *last = Some(Instant::now());
        if matches!(answer, Ok(_) | Err(Failure::Insecure { .. } | Failure::Refused { .. })) {
            self.is_online.store(true, Ordering::Relaxed);
        }
        answer
    }
}

/// What the outcomes mean for these records.
pub fn findings<'a>(
    subjects: &[Subject<'a>],
    outcomes: &BTreeMap<String, Outcome>,
) -> Vec<Finding<'a>> {
    let mut found = Vec::new();
    for subject in subjects {
        for column in COLUMNS {
            // What a person is sent to must be there; a source that went has at least been there.
            let lost = if column == "website" { Gravity::Grave } else { Gravity::Due };
            let Some(outcome) = outcomes.get(subject.cell(column)) else {
                continue;
            };
            let (gravity, what) = match outcome.clone() {
                Outcome::Fine => continue,
                Outcome::Moved { to } => (Gravity::Hint, What::LinkMoved { to }),
                Outcome::Gone { status } => (lost, What::LinkGone { status }),
                Outcome::Unreachable { reason } => (lost, What::LinkUnreachable { reason }),
                Outcome::Insecure { reason } => (Gravity::Due, What::LinkInsecure { reason }),
                Outcome::Failing { reason } => (Gravity::Due, What::LinkFailing { reason }),
                Outcome::Shut { status } => (Gravity::Hint, What::LinkShut { status }),
            };
            found.push(Finding::new(*subject, gravity, what, column));
        }
    }
    found
}
