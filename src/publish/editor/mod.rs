//! `passi-publish edit`: a page for this machine alone, to change the source record by record.
//!
//! `door` says who may ask, `answers` what is answered. `sheet` knows the tables that can be edited,
//! `judging` what `check --source` says of a row that is not written yet, `fortnight` what its hours
//! mean, `listing` the records and what they ask for, `outlines` the map, `saving` writes. `wording`
//! and `sentences` put languages side by side. The page itself is in `assets/editor`: plain HTML and
//! modules without a framework, embedded here, that ask nothing of any other machine.
//!
//! Nothing is held but the folder's name and the outlines of the municipalities: every answer reads
//! the files again, so that an editor of text, another editor like this one or a `git pull` may
//! change them meanwhile. What a save goes by is the row that was looked at: if that row is another
//! by now nothing is written, and both are shown.
//!
//! # Languages
//!
//! A row is written once, in Italian: what it says in codes is told in every language by the app's
//! own words (`locales/<tag>/taxonomy.ftl`), and its free text stays Italian. So beside a record stand
//! its codes as they will read, and what will not be translated; and with `--locales` the sentences
//! themselves can be read side by side, mended and marked as reviewed. Whose word a sentence is stands
//! in `locales/<tag>/reviews.csv`, one line a sentence that a person has reviewed, with hashes of the
//! Italian that it was compared with and of itself: where either is another now, the review no longer
//! counts. Which sentence of a machine is out of date nobody wrote down, so none is called so.

mod answers;
mod door;
mod fortnight;
mod judging;
mod listing;
mod outlines;
mod page;
mod saving;
mod sentences;
mod sheet;
mod wording;

use super::boundaries::Boundaries;
use super::{PublishError, source, whole};
use crate::platform;
use chrono::NaiveDate;
use door::Door;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

/// What is edited, and where the page is.
#[derive(Clone, Debug)]
pub struct Options {
    /// The source's folder.
    pub source: PathBuf,
    /// The folder of the app's words; none leaves them as they are.
    pub locales: Option<PathBuf>,
    /// The port on 127.0.0.1; 0 lets the system choose.
    pub port: u16,
    /// The day it is, for rehearsals; today in Italy unless given.
    pub today: Option<NaiveDate>,
}

/// What every answer needs.
#[derive(Debug)]
struct Desk {
    source: PathBuf,
    locales: Option<PathBuf>,
    today: Option<NaiveDate>,
    boundaries: Option<Boundaries>,
}

impl Desk {
    fn today(&self) -> NaiveDate {
        self.today.unwrap_or_else(|| platform::now().date_naive())
    }
}

/// Serves the editor until the program is stopped; says on standard output where.
///
/// # Errors
/// The source cannot be read or written, the port is taken, or the system has no random numbers.
pub fn edit(options: &Options) -> Result<(), PublishError> {
    let address = SocketAddr::new(Ipv4Addr::LOCALHOST.into(), options.port);
    let failed = |error: std::io::Error| PublishError::Listen { address, source: error };
    let boundaries = Boundaries::read(&options.source)?;
    {
        let _alone = whole::alone(&options.source)?;
        for sheet in &sheet::SHEETS {
            whole::tidy(&options.source.join(sheet.file));
        }
    }
    let desk = Desk {
        source: options.source.clone(),
        locales: options.locales.clone(),
        today: options.today,
        boundaries,
    };
    // What is wrong with the files as a whole is told here rather than on an empty page.
    source::read(&desk.source)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(failed)?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(address).await.map_err(failed)?;
        let port = listener.local_addr().map_err(failed)?.port();
        let door = Door::new(port)?;
        println!("the editor is at {} (Ctrl-C stops it)", door.url());
        println!("the address is the key: who has it can write into {}", desk.source.display());
        axum::serve(listener, answers::router(Arc::new(desk), door)).await.map_err(failed)
    })
}
