//! The installable page over HTTP: the files of `dist/`, for a run without a screen or a hotspot.
//!
//! Nothing but files leaves from here, and nothing about who asks is kept: no log, no cookie. How much
//! an address asks for is known for a minute or two, so that one cannot crowd the others out.
//! Names carry no version, so every answer is revalidated (`no-cache` with an `ETag`); the page's
//! service worker keeps whole versions apart.
//!
//! `door` lets people in, by the `allowance` of each and with `patience`; `portal` leads phones here
//! that look for the internet.

mod allowance;
mod door;
mod headers;
mod patience;
mod portal;
mod words;

pub use allowance::{Allowances, Budget};
pub use door::Limits;
pub use portal::{PortalName, PortalNameError};

use crate::locale::LocaleError;
use axum::Router;
use axum::http::header::{CONTENT_DISPOSITION, HeaderValue};
use axum::middleware;
use portal::Portal;
use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::net::TcpListener;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;
use words::Sentences;

/// The port when nobody names one.
pub const DEFAULT_PORT: u16 = 8080;

/// What to serve, and to whom.
#[derive(Clone, Debug)]
pub struct Options {
    /// The address to listen on; anything but loopback lets other machines in.
    pub listen: IpAddr,
    /// The port; 0 lets the system choose a free one.
    pub port: u16,
    /// The folder of the page; none looks for `dist/` in the usual places.
    pub dir: Option<PathBuf>,
    /// The name to which everybody is led who asks for another one.
    pub portal: Option<PortalName>,
    /// The app for Android, to hand out.
    pub apk: Option<PathBuf>,
}

/// What there is to be had.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// The folder of the page.
    pub dir: PathBuf,
    /// The name to which everybody is led who asks for another one.
    pub portal: Option<PortalName>,
    /// The app for Android, at `/passi.apk`.
    pub apk: Option<PathBuf>,
}

impl Default for Options {
    fn default() -> Self {
        let listen = Ipv4Addr::LOCALHOST.into();
        Options { listen, port: DEFAULT_PORT, dir: None, portal: None, apk: None }
    }
}

/// Why the page cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// No built page where it was looked for.
    #[error("there is no page in {dir}: run `make web` first, or name its folder with --dir")]
    NoPage {
        /// The folder, or the first one tried.
        dir: PathBuf,
    },
    /// There is no such app to hand out.
    #[error("there is no file {path}: name the app for Android with --apk, or leave that out")]
    NoApk {
        /// The file that was named.
        path: PathBuf,
    },
    /// What the server says cannot be read.
    #[error(transparent)]
    Words(#[from] LocaleError),
    /// Another program listens there.
    #[error("port {} is taken: stop the other program, or choose another with --port", address.port())]
    Taken {
        /// The address asked for.
        address: SocketAddr,
    },
    /// The address is not this machine's, or not allowed to this user.
    #[error("cannot listen on {address}: {source}")]
    Listen {
        /// The address asked for.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// The runtime could not start.
    #[error("the server cannot start: {source}")]
    Runtime {
        /// What the system said.
        source: io::Error,
    },
}

/// The threads that read files: more would only wait for the same disk.
const READERS: usize = 16;

/// Serves the page until the program is stopped, and says on standard output where it is.
///
/// # Errors
/// No page or app to serve, an address that cannot be listened on, or words that cannot be read.
pub fn serve(options: &Options) -> Result<(), ServeError> {
    let dir = find_page(options.dir.as_deref())?;
    let Options { portal, apk, .. } = options.clone();
    if let Some(path) = apk.clone().filter(|apk| !apk.is_file()) {
        return Err(ServeError::NoApk { path });
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(READERS)
        .enable_all()
        .build()
        .map_err(|source| ServeError::Runtime { source })?;
    runtime.block_on(async {
        let address = SocketAddr::new(options.listen, options.port);
        let listener = listen(address).await?;
        let bound = listener.local_addr().map_err(|source| ServeError::Listen { address, source })?;
        println!("Passi is at http://{bound}/ (Ctrl-C stops it)");
        if let Some(name) = &portal {
            println!("Phones in its network are led to http://{name}/");
        }
        if !bound.ip().is_loopback() {
            println!("Other machines can reach it. Over plain HTTP their browsers give no position and keep no offline copy.");
        }
        let never = answer(listener, &Site { dir, portal, apk }, Limits::default()).await?;
        match never {}
    })
}

/// Answers whoever comes to the listener, within the limits, for as long as it is polled.
///
/// # Errors
/// What the server says cannot be read.
pub async fn answer(
    listener: TcpListener,
    site: &Site,
    limits: Limits,
) -> Result<Infallible, ServeError> {
    let sentences = Arc::new(Sentences::read()?);
    Ok(door::answer(listener, router(site, &sentences), limits, sentences).await)
}

/// The page's files at `/`, with their headers, and what is beside them.
fn router(site: &Site, sentences: &Arc<Sentences>) -> Router {
    let mut router = Router::new();
    if let Some(apk) = &site.apk {
        let to_keep = HeaderValue::from_static("attachment; filename=\"passi.apk\"");
        router = router
            .route_service("/passi.apk", ServeFile::new(apk))
            .layer(SetResponseHeaderLayer::overriding(CONTENT_DISPOSITION, to_keep));
    }
    router = router.fallback_service(ServeDir::new(&site.dir).precompressed_gzip());
    if let Some(name) = site.portal.clone() {
        let portal = Portal { name, has_apk: site.apk.is_some(), sentences: sentences.clone() };
        router = router.layer(middleware::from_fn_with_state(Arc::new(portal), portal::lead));
    }
    router.layer(middleware::from_fn(headers::add))
}

async fn listen(address: SocketAddr) -> Result<TcpListener, ServeError> {
    TcpListener::bind(address).await.map_err(|source| match source.kind() {
        io::ErrorKind::AddrInUse => ServeError::Taken { address },
        _ => ServeError::Listen { address, source },
    })
}

/// The folder named, or else `dist/` here, or beside the sources that the program was built from.
fn find_page(named: Option<&Path>) -> Result<PathBuf, ServeError> {
    let candidates = match named {
        Some(dir) => vec![dir.to_owned()],
        None => usual_places(),
    };
    let found = candidates.iter().find(|dir| dir.join("index.html").is_file()).cloned();
    found.ok_or_else(|| ServeError::NoPage {
        dir: candidates.into_iter().next().unwrap_or_else(|| PathBuf::from("dist")),
    })
}

fn usual_places() -> Vec<PathBuf> {
    let mut places = vec![PathBuf::from("dist")];
    if let Ok(program) = std::env::current_exe() {
        // Beside an unpacked release, then above target/release/.
        places.extend(program.ancestors().skip(1).take(3).map(|folder| folder.join("dist")));
    }
    places
}
