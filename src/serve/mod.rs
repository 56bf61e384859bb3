//! The installable page over HTTP: the files of `dist/`, for a run without a screen or a hotspot.
//!
//! Nothing but files leaves from here, and nothing about who asks is kept: no log, no cookie.
//! Names carry no version, so every answer is revalidated (`no-cache` with an `ETag`); the page's
//! service worker keeps whole versions apart.

mod headers;

use axum::Router;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use tower_http::services::ServeDir;

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
}

impl Default for Options {
    fn default() -> Self {
        Options { listen: Ipv4Addr::LOCALHOST.into(), port: DEFAULT_PORT, dir: None }
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
    /// The server stopped by itself.
    #[error("the server stopped: {source}")]
    Stopped {
        /// What the system said.
        source: io::Error,
    },
}

/// Serves the page until the program is stopped, and says on standard output where it is.
///
/// # Errors
/// No page to serve, an address that cannot be listened on, or a server that stops by itself.
pub fn serve(options: &Options) -> Result<(), ServeError> {
    let dir = find_page(options.dir.as_deref())?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|source| ServeError::Runtime { source })?;
    runtime.block_on(async {
        let address = SocketAddr::new(options.listen, options.port);
        let listener = listen(address).await?;
        let bound = listener.local_addr().map_err(|source| ServeError::Listen { address, source })?;
        println!("Passi is at http://{bound}/ (Ctrl-C stops it)");
        if !bound.ip().is_loopback() {
            println!("Other machines can reach it. Over plain HTTP their browsers give no position and keep no offline copy.");
        }
        axum::serve(listener, router(&dir)).await.map_err(|source| ServeError::Stopped { source })
    })
}

/// The page's files at `/`, with their headers.
pub fn router(dir: &Path) -> Router {
    let files = ServeDir::new(dir).precompressed_gzip();
    Router::new().fallback_service(files).layer(axum::middleware::from_fn(headers::add))
}

async fn listen(address: SocketAddr) -> Result<tokio::net::TcpListener, ServeError> {
    tokio::net::TcpListener::bind(address).await.map_err(|source| match source.kind() {
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
