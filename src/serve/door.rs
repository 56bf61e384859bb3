//! Who is let in, how many at once, and for how long: one phone that is slow, greedy or hostile must
//! not keep the others out. Whoever asks from this machine itself is not limited.

use super::allowance::{Allowances, Budget};
use super::patience::Patient;
use super::words::Sentences;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{self, HeaderValue};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::collections::HashMap;
use std::convert::Infallible;
use std::io;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep};

/// How many are let in, and how long anybody may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// What one address may ask for.
    pub budget: Budget,
    /// Connections at once; the next ones wait in the system's own line.
    pub connections: usize,
    /// Connections of one address at once; a browser opens six for a page.
    pub connections_of_one: usize,
    /// How long a request may take to arrive, and a connection stay open without one.
    pub quiet: Duration,
    /// How long the other end may take nothing of an answer.
    pub stalled: Duration,
    /// Whether this machine's own addresses are not limited: they are the totem or a proxy.
    pub spares_this_machine: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            budget: Budget::default(),
            connections: connections(most_open_files()),
            connections_of_one: 32,
            quiet: Duration::from_secs(10),
            stalled: Duration::from_secs(20),
            spares_this_machine: true,
        }
    }
}

/// Each connection is a socket, and a file while it is answered; some files are open anyway.
fn connections(open_files: usize) -> usize {
    (open_files.saturating_sub(64) / 2).clamp(16, 2000)
}

/// How many files the system lets this program open; a small number where it does not tell.
fn most_open_files() -> usize {
    let told = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let line = told.lines().find_map(|line| line.strip_prefix("Max open files"));
    let soft = line.and_then(|line| line.split_whitespace().next());
    soft.and_then(|number| number.parse().ok()).unwrap_or(256)
}

/// How often addresses that asked for nothing lately are forgotten.
const FORGET_EVERY: Duration = Duration::from_secs(30);
/// The longest head of a request, and how much of an answer waits to be sent: 64 kB.
const MOST_UNREAD: usize = 64 * 1024;
/// How long to wait when the system has no more sockets to give.
const BREATH: Duration = Duration::from_millis(200);

/// Who asks; not set where a router is asked without a door.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub IpAddr);

/// Answers whoever comes to the listener, for as long as it is polled.
pub async fn answer(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    sentences: Arc<Sentences>,
) -> Infallible {
    let allowances = Arc::new(Allowances::new(limits.budget));
    tokio::spawn(forget(Arc::downgrade(&allowances)));
    let guard = Arc::new(Guard { allowances, sentences, limits });
    let router = router.layer(middleware::from_fn_with_state(guard, spend));
    let places = Arc::new(Semaphore::new(limits.connections));
    let guests = Arc::new(Guests::default());
    loop {
        // Never closed: the error cannot come.
        let Ok(place) = places.clone().acquire_owned().await else { continue };
        let (stream, peer) = match listener.accept().await {
            Ok((stream, address)) => (stream, address.ip().to_canonical()),
            Err(error) => {
                if !is_of_one_connection(&error) {
                    sleep(BREATH).await;
                }
                continue;
            }
        };
        let most = if limits.spares(peer) { usize::MAX } else { limits.connections_of_one };
        if let Some(guest) = Guests::admit(&guests, peer, most) {
            let visit = Visit { places: places.clone(), _place: place, _guest: guest };
            tokio::spawn(attend(stream, peer, router.clone(), limits, visit));
        }
    }
}

impl Limits {
    fn spares(&self, peer: IpAddr) -> bool {
        self.spares_this_machine && peer.is_loopback()
    }
}

fn is_of_one_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

/// The places that a connection takes up until it ends.
struct Visit {
    places: Arc<Semaphore>,
    _place: OwnedSemaphorePermit,
    _guest: Guest,
}

/// Answers the requests of one connection, one after the other.
async fn attend(stream: TcpStream, peer: IpAddr, router: Router, limits: Limits, visit: Visit) {
    // Where it cannot be set, answers are a little later.
    stream.set_nodelay(true).ok();
    let inner = TowerToHyperService::new(router);
    let service = service_fn(|mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(Peer(peer));
        let answered = inner.call(request);
        let places = &visit.places;
        async move {
            let mut response = answered.await?;
            // Others wait outside: whoever has an answer makes room, and comes again.
            if places.available_permits() == 0 {
                response
                    .headers_mut()
                    .insert(header::CONNECTION, HeaderValue::from_static("close"));
            }
            Ok::<_, Infallible>(response)
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.quiet)
        .max_buf_size(MOST_UNREAD)
        .serve_connection(TokioIo::new(Patient::new(stream, limits.stalled)), service);
    // Who hung up, or took too long, is told nothing and is of no interest.
    connection.await.ok();
}

/// How many connections each address has.
#[derive(Debug, Default)]
struct Guests(Mutex<HashMap<IpAddr, usize>>);

/// One connection of an address.
struct Guest {
    guests: Arc<Guests>,
    address: IpAddr,
}

impl Guests {
    /// Counts one more, unless the address has as many as it may.
    fn admit(guests: &Arc<Self>, address: IpAddr, most: usize) -> Option<Guest> {
        let mut counts = guests.counts();
        let count = counts.get(&address).copied().unwrap_or_default();
        (count < most).then(|| {
            counts.insert(address, count + 1);
            Guest { guests: guests.clone(), address }
        })
    }

    fn counts(&self) -> MutexGuard<'_, HashMap<IpAddr, usize>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        let mut counts = self.guests.counts();
        let count = counts.get(&self.address).copied().unwrap_or_default();
        if count > 1 {
            counts.insert(self.address, count - 1);
        } else {
            counts.remove(&self.address);
        }
    }
}

struct Guard {
    allowances: Arc<Allowances>,
    sentences: Arc<Sentences>,
    limits: Limits,
}

/// Lets the request through if its address can pay for it.
async fn spend(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<Peer>().map(|Peer(address)| *address);
    let Some(peer) = peer.filter(|address| !guard.limits.spares(*address)) else {
        return next.run(request).await;
    };
    let now = || Instant::now().into_std();
    if let Err(wait) = guard.allowances.ask(peer, now()) {
        return too_many(guard.sentences.wanted(request.headers()).wait.clone(), wait);
    }
    let response = next.run(request).await;
    let length = response.headers().get(header::CONTENT_LENGTH);
    let bytes = length.and_then(|length| length.to_str().ok()?.parse().ok());
    guard.allowances.charge(peer, bytes.unwrap_or_default(), now());
    response
}

fn too_many(sentence: String, wait: Duration) -> Response {
    let seconds = wait.as_secs_f64().ceil().max(1.0);
    let headers = [
        (header::RETRY_AFTER, seconds.to_string()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()),
    ];
    (StatusCode::TOO_MANY_REQUESTS, headers, sentence).into_response()
}

async fn forget(allowances: Weak<Allowances>) {
    loop {
        sleep(FORGET_EVERY).await;
        let Some(allowances) = allowances.upgrade() else { return };
        allowances.forget(Instant::now().into_std());
    }
}
