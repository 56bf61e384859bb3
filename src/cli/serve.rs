//! `passi serve`: the installable page for browsers.

use crate::serve::{self, DEFAULT_PORT, Options, PortalName, ServeError};
use clap::Args;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

/// What to serve, and to whom.
#[derive(Args, Debug)]
pub struct Serve {
    /// The port; 0 takes any free one
    #[arg(long, default_value_t = DEFAULT_PORT)]
    port: u16,
    /// The address to listen on; 0.0.0.0 lets other machines in
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    listen: IpAddr,
    /// The folder of the page, as `make web` builds it
    #[arg(long)]
    dir: Option<PathBuf>,
    /// Lead every phone of a network without internet to this name: passi.lan, or passi.lan:8080
    /// where nothing leads port 80 here
    #[arg(long, value_name = "NAME")]
    portal: Option<PortalName>,
    /// The app for Android, to hand out at /passi.apk
    #[arg(long, value_name = "FILE")]
    apk: Option<PathBuf>,
}

impl Serve {
    /// Serves until the program is stopped.
    pub fn run(self) -> Result<(), ServeError> {
        let Serve { port, listen, dir, portal, apk } = self;
        serve::serve(&Options { listen, port, dir, portal, apk })
    }
}
